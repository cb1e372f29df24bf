/**
 * Families of stock sentences that services put into every report. A sentence belongs to a family when one of its cues is met: cues
 * are pairs of ideas ("the decision" … "rests with management"), not whole sentences, because every service words them anew.
 *
 * The first kind, disclaimers, protects somebody and is useful once: said twice, the second is reported. The second kind fills space.
 */
export interface Family {
  readonly id: string;
  readonly kind: 'disclaimer' | 'filler';
  readonly cues: readonly RegExp[];
  /** What makes the sentence one about this person after all. */
  readonly not?: RegExp;
}

const OH =
  "(?:occupational health|OH|this service|our service|the service|(?:an |the )?occupational (?:physician|health (?:adviser|advisor|nurse|physician|professional|clinician)))(?:'s)?";
const EMPLOYER =
  '(?:you|the (?:\\w+ )?(?:employer|manager|management|organi[sz]ation|company|business|trust|council|school|firm|university|authority)|employers?|managers?|management|HR|human resources|line managers?|(?:your|its|their) (?:managers?|organi[sz]ation|management))';
const DECIDES =
  '(?:rests?|lies?|remains?|sits?|stays?|belongs?|is(?: solely| entirely| always| ultimately)?|are(?: solely| entirely| always| ultimately)?)';

const cue = (pattern: string): RegExp => new RegExp(pattern, 'i');

export const FAMILIES: readonly Family[] = [
  {
    id: 'role',
    kind: 'disclaimer',
    cues: [
      cue(
        `\\b(?:${OH}|we)\\b(?: \\w+){0,4} (?:exists?|aims?|seeks?|(?:is|are) (?:here|there|able|only able|only)|can only|tr(?:y|ies)) to (?:advise|provide|offer|give|support|help)\\b`,
      ),
      cue(
        `\\b${OH} (?:service |team |professionals? )?(?:is|are|remains?) (?:\\w+,? (?:and )?)?(?:impartial|independent|neutral|advisory)\\b`,
      ),
      cue(`\\bin an? (?:purely |solely )?advisory (?:capacity|role)\\b`),
      cue(`\\b(?:no|not have (?:the |any )?) ?(?:power|authority|remit) to (?:enforce|insist|require|compel|impose)\\b`),
      cue(`\\b(?:relationship|interaction|link|interface) between (?:work and (?:\\w+ )?health|(?:\\w+ )?health and work)\\b`),
      cue(`\\beffects? of (?:work on (?:\\w+ )?health|(?:\\w+ )?health on work)\\b`),
      cue(`\\b(?:role|purpose|function|aim|remit|task|duty|job) of ${OH}\\b.{0,60}\\b(?:is|are)\\b`),
      cue(
        `\\b${OH} (?:provides?|offers?|gives?|is|acts?)(?: only| solely| purely)? (?:as )?(?:an? )?(?:impartial|independent|objective|advisory|confidential|evidence-based|neutral)\\b`,
      ),
      cue(`\\b${OH} (?:is|are) (?:there )?(?:only |solely |here )?to advise\\b`),
      cue(`\\bour role is (?:only |solely |purely )?(?:to (?:advise|provide|offer)|advisory)\\b`),
      cue(`\\bhow (?:health|a person's health|an employee's health) affects work and (?:how )?work affects health\\b`),
    ],
  },
  {
    id: 'decision',
    kind: 'disclaimer',
    cues: [
      cue(`\\b(?:decisions?|choice|discretion|responsibility)\\b.{0,60}\\b(?:yours|theirs)\\b`),
      cue(`\\bprerogative\\b|\\bat (?:the )?(?:employer|manager|management|organi[sz]ation|company|your)(?:'s)? discretion\\b`),
      cue(
        `\\b(?:free|entitled|up to (?:you|them|management|the employer)|for (?:you|them|management|the employer)) to (?:accept|adopt|reject|decline|disregard)\\b|\\baccept or reject\\b`,
      ),
      cue(`\\bresponsib\\w+ for (?:implementing|making|carrying out|deciding|acting)\\b.{0,60}\\b(?:lies|rests|remains|is|sits)\\b`),
      cue(
        `\\b(?:decisions?|responsibility|discretion|final say|last word|choice)\\b.{0,70}\\b${DECIDES} (?:with|for|a matter for|the responsibility of|that of|up to|down to)(?: the| your)? ?${EMPLOYER}\\b`,
      ),
      cue(
        `\\b(?:it )?(?:is|are|remains?|rests?) (?:ultimately |always |solely |entirely |of course |therefore )?(?:a |an )?(?:matter|question|decision|issue|responsibility)?s? ?(?:for|with|of) ${EMPLOYER} to (?:decide|determine|judge|consider|weigh|establish|say|make)\\b`,
      ),
      cue(`\\b(?:a |an )?(?:management|managerial|organi[sz]ational|employment|business) (?:decision|matter|responsibility)\\b`),
      cue(`\\bfor ${EMPLOYER} to (?:decide|determine|judge|weigh) (?:whether|what|which|if|how)\\b`),
    ],
    not: /\b(?:because|since|as (?:he|she|they)|so that)\b/i,
  },
  {
    id: 'adjustments-advisory',
    kind: 'disclaimer',
    cues: [
      cue(
        `\\b(?:recommendations?|adjustments?|suggestions?|advice|measures|restrictions|these|they|those)\\b.{0,60}\\b(?:in (?:the )?light of|having regard to|subject to|depend(?:ing|ent)? (?:up)?on|against|taking account of|taking into account)\\b.{0,30}\\b(?:business|operational|service|organi[sz]ational|resource)\\b`,
      ),
      cue(
        `\\b(?:satisfy|assure) (?:itself|themselves|yourself|yourselves) (?:that|as to|of)\\b.{0,60}\\b(?:practicab|reasonab|feasib|workab|viab)`,
      ),
      cue(
        `\\b(?:recommendations?|adjustments?|suggestions?|advice|they|these)\\b.{0,50}\\b(?:not|no) (?:legally )?(?:binding|mandatory|compulsory|obligat\\w+|prescriptive|instructions?)\\b`,
      ),
      cue(
        `\\b(?:recommendations?|adjustments?|suggestions?|advice|measures|points?|steps?)\\b.{0,60}\\b(?:are|is) (?:intended as |offered as |given as |for )?(?:only |purely |solely |intended (?:only|solely) as )?(?:advisory|advice|guidance|recommendations? only|not (?:binding|prescriptive|mandatory|obligatory))\\b`,
      ),
      cue(
        `\\b(?:reasonable(?:ness)?|practicable|feasible|feasibility|viable|accommodated|workable)\\b.{0,70}\\b(?:for|by|up to|with|of) ${EMPLOYER}(?: to (?:decide|determine|judge|consider|assess))?\\b`,
      ),
      cue(
        `\\b${EMPLOYER} (?:to|must|should|will(?: need to)?|need to|needs to)? ?(?:decide|determine|judge|consider|assess)s? (?:what|whether|which|if|how far).{0,60}\\b(?:reasonable|practicable|feasible|possible|operationally|accommodated?|viable)\\b`,
      ),
      cue(
        `\\b(?:subject to|depending on|where|if|as far as|so far as|in so far as) (?:the |your )?(?:operational|business|service) (?:needs?|requirements?|feasibility|constraints|demands|reasons)\\b`,
      ),
      cue(
        `\\b(?:as|if|where|when|whether|wherever) (?:this is |these are |it is )?(?:operationally|organi[sz]ationally) (?:feasible|possible|viable|practicable)\\b`,
      ),
    ],
  },
  {
    id: 'information-at-the-time',
    kind: 'disclaimer',
    cues: [
      cue(
        `\\b(?:opinions?|advice|report|assessment|views?|conclusions?|recommendations?)\\b(?: \\w+){0,4} (?:is|are|was|were) (?:\\w+ )?(?:based|founded|formed|limited|confined|restricted|reliant|dependent)(?: solely| only| purely| entirely| primarily)? (?:up)?(?:on|to|from) (?:the |what |his |her |their |this |that )?(?:\\w+ ){0,3}(?:history|information|account|disclosed|told|said|interview|consultation|call|evidence|presentation|assessment|papers|documents)\\b`,
      ),
      cue(
        `\\b(?:should|if|were)\\b.{0,40}\\b(?:information|evidence|facts|circumstances)\\b.{0,60}\\b(?:revise|amend|alter|change|reconsider|update|review)\\b.{0,30}\\b(?:opinion|advice|view|report|conclusions?|recommendations?)\\b`,
      ),
      cue(
        `\\b(?:opinion|advice|report|assessment|views?|conclusions?|recommendations?|statements?|it)\\b.{0,40}\\b(?:is|are|was|were|been|rests?) (?:\\w+ )?(?:based|founded|given|made|prepared|formed|written|drawn up)? ?(?:solely |only |purely |entirely )?(?:up)?on (?:the )?(?:information|what|history|account|evidence|details|facts|documents|papers)\\b.{0,60}\\b(?:available|provided|supplied|given|disclosed|known|said|shared|told|time|presented|consultation|day)\\b`,
      ),
      cue(`\\b(?:reserve|reserves) the right to (?:amend|alter|revise|change|review|modify|withdraw)\\b`),
      cue(
        `\\b(?:opinion|advice|report|conclusions?|views?) (?:may|might|could|is subject to|are subject to|will) (?:need to )?(?:change|alter|be (?:amended|revised|altered|changed|reviewed))\\b.{0,60}\\b(?:information|evidence|circumstances|facts)\\b`,
      ),
      cue(
        `\\b(?:if|should|where|in the event that) (?:any )?(?:new|further|additional|more|other) (?:information|evidence|facts)\\b.{0,80}\\b(?:opinion|advice|report|view|conclusion|amend|revise|change)`,
      ),
      cue(
        `\\b(?:cannot|can not|no|not) (?:be )?(?:held )?(?:responsible|liable|liability|responsibility|guarantee|vouch)\\b.{0,60}\\b(?:accuracy|information|omissions?|loss|outcome|advice|decisions?|actions?)\\b`,
      ),
    ],
  },
  {
    id: 'legal-not-medical',
    kind: 'disclaimer',
    cues: [
      cue(
        `\\b(?:legal|law)\\b.{0,40}\\b(?:not|rather than)\\b.{0,20}\\b(?:medical|clinical|health)\\b|\\bnot an? (?:purely )?(?:medical|clinical) (?:definition|decision|question|matter|judge?ment|test|one|issue)\\b`,
      ),
      cue(
        `\\b(?:Equality Act|disab\\w+|definition|Act|statut\\w+)\\b.{0,80}\\b(?:for|by|with|up to|of) (?:the |a |an )?(?:employment )?(?:courts?|tribunals?|judges?)\\b`,
      ),
      cue(`\\b(?:not|nothing|no part)\\b.{0,60}\\blegal advice\\b`),
      cue(`\\bmatters? of law\\b|\\barbiter\\b.{0,40}\\b(?:tribunal|court)|\\b(?:tribunal|court)\\b.{0,40}\\barbiter\\b`),
      cue(
        `\\b(?:legal|not (?:a )?medical|judicial)\\b.{0,50}\\b(?:question|matter|decision|one|test|issue|concept|definition|judgement|judgment|opinion)\\b.{0,80}\\b(?:tribunal|courts?|medical|law|lawyers?|mine)\\b`,
      ),
      cue(
        `\\b(?:only|ultimately|finally)\\b.{0,30}\\b(?:tribunals?|courts?|judges?)\\b.{0,40}\\b(?:can|could|may|decide|determine|rule|say|make|settle)`,
      ),
      cue(
        `\\b(?:tribunals?|courts?)\\b.{0,30}\\b(?:to decide|to determine|to rule|decides?|has the (?:last|final)|have the (?:last|final)|could (?:see|take|reach)|may (?:see|take|reach)|would have the last|can (?:rule|decide|make|determine))`,
      ),
      cue(`\\b(?:final|last) (?:say|word|decision|ruling)\\b.{0,40}\\b(?:tribunals?|courts?|law)\\b`),
      cue(`\\b(?:Equality Act|disability|disabled)\\b.{0,80}\\b(?:is|are|remains?) (?:ultimately )?(?:a|an) (?:legal|judicial)\\b`),
    ],
  },
  {
    id: 'data-protection',
    kind: 'disclaimer',
    cues: [
      cue(
        `\\b(?:process|processes|processed|hold|holds|store|stores|handle|handles)\\b.{0,30}\\b(?:personal|sensitive|health|your) (?:data|information)\\b|\\bspecial category (?:data|information)\\b|\\bsensitive personal (?:data|information)\\b`,
      ),
      cue(
        '\\b(?:GDPR|General Data Protection|Data Protection Act|data protection (?:law|legislation|principles|rules)|Access to Medical Reports Act|privacy notice)\\b',
      ),
      cue(
        '\\b(?:in accordance with|in line with|under|complies with|compliant with)\\b.{0,40}\\b(?:data protection|confidentiality (?:guidelines|guidance|rules|requirements)|ethical guid(?:ance|elines)|GMC|NMC|Faculty of Occupational Medicine)\\b',
      ),
      cue('\\binformed consent\\b.{0,60}\\b(?:obtained|gained|sought|in accordance|in line)\\b'),
    ],
  },
  {
    id: 'confidential',
    kind: 'disclaimer',
    cues: [
      cue(
        `\\b(?:kept|stored|held|filed|retained|treated|keep|store|file)\\b.{0,30}\\b(?:secure(?:ly)?|in (?:the strictest |strict )?confidence|confidential(?:ly)?|safely)\\b`,
      ),
      cue(`\\b(?:access|circulation|distribution|sharing|disclosure)\\b.{0,20}\\b(?:restricted|limited|confined)\\b`),
      cue(
        `\\b(?:do not|don't|must not|should not|may not|not to)\\b.{0,15}\\b(?:forward|copy|share|disclose|circulate|distribute|pass|copied|shared|disclosed|circulated|forwarded|passed)\\b.{0,60}\\b(?:without|unless|outside|beyond|other than)\\b`,
      ),
      cue(
        '\\b(?:report|letter|document|contents?|it|information)\\b.{0,50}\\b(?:is|are|remains?|be|should be|must be|treated as)\\b.{0,20}\\bconfidential\\b',
      ),
      cue(
        '\\b(?:need[- ]to[- ]know|those who need|only (?:those|people) (?:who|that) need|stored securely|kept securely|secure(?:ly)? (?:stored|kept|held|file|storage)|held securely|locked (?:cabinet|drawer)|shared (?:only|solely) with|not be (?:shared|disclosed|copied|forwarded|passed) (?:to|with|on))\\b',
      ),
    ],
    not: /\b(?:asked|prefers?|wish(?:es|ed)?|requested) (?:that|me|us|for)\b/i,
  },
  {
    id: 'sole-purpose',
    kind: 'disclaimer',
    cues: [
      cue(
        `\\b(?:intended|meant|prepared|written|provided) (?:solely|only|exclusively) for\\b|\\b(?:solely|only|exclusively) for the (?:use|attention|addressee|benefit|named|person|purpose)\\b`,
      ),
      cue(
        `\\b(?:must|should|may|can) ?not be (?:used|relied|quoted|disclosed|produced)\\b.{0,40}\\b(?:legal|court|tribunal|litigation|insurance|proceedings|purposes?)\\b`,
      ),
      cue(`\\b(?:advice|report|opinion|letter)\\b.{0,30}\\bwithout prejudice\\b`),
      cue(
        '\\bnot (?:to )?be (?:used|relied (?:up)?on|taken)\\b.{0,40}\\b(?:any |for )?(?:other|another) (?:purposes?|use|part(?:y|ies))\\b',
      ),
      cue('\\b(?:for|has|with) (?:the )?(?:sole|specific|exclusive) (?:purpose|use|benefit)\\b'),
      cue(
        '\\b(?:not|does not|is not|nor)\\b.{0,40}\\b(?:insurance|expert|medico-?legal|court) (?:report|purposes?|proceedings|witness)\\b',
      ),
      cue(
        '\\b(?:report|letter|document) (?:is|was|has been) (?:for|prepared for|written for|intended for|produced for) (?:the )?(?:purposes?|use|benefit|attention) of\\b',
      ),
      cue(
        '\\b(?:no|not accept(?:ed)?(?: any)?|accepts? no) (?:responsibility|liability|duty of care)\\b.{0,50}\\b(?:third part(?:y|ies)|any other|others)\\b',
      ),
    ],
  },
  {
    id: 'validity',
    kind: 'disclaimer',
    cues: [
      cue(
        `\\b(?:report|advice|opinions?|recommendations?|letter|assessment|it|they|views?)\\b.{0,30}\\b(?:holds? good|stands?|applies|apply|correct|accurate|relates?|reflects?|represents?)\\b.{0,40}\\b(?:(?:at|on) the (?:time|date|day)|(?:date|day|time) of (?:the |this )?(?:assessment|consultation|report|writing|appointment|call)|from the date|for (?:\\w+ )?(?:\\d+|three|six|twelve|nine) months)\\b`,
      ),
      cue(
        '\\b(?:report|advice|opinion|recommendations?|letter|assessment|certificate)\\b.{0,30}\\b(?:is |are |remains? |stays? |be )?(?:valid|current|in force)\\b.{0,30}\\b(?:for|until|up to|only)\\b',
      ),
      cue('\\b(?:valid|applies|applicable) (?:only )?(?:at|on) the (?:time|date|day) (?:of|it)\\b'),
    ],
  },
  {
    id: 'employee-rights',
    kind: 'disclaimer',
    cues: [
      cue(`\\b(?:has|have|had|retains?) the right to\\b.{0,60}\\b(?:see|view|read|comment|withdraw|correct|access|request|copy)\\b`),
      cue(
        `\\b(?:employees?|individuals?|workers?|patients?) (?:may|can|are (?:able|entitled)|is (?:able|entitled)|will be able) ?(?:to )?(?:see|view|read|comment on|withdraw|correct|request|ask)\\b`,
      ),
      cue('\\b(?:consent|permission) (?:can|may|could) be withdrawn\\b'),
    ],
  },
  {
    id: 'snapshot',
    kind: 'disclaimer',
    cues: [
      cue(`\\b(?:health|conditions?|symptoms?|fitness) (?:can|may|often|will|does) (?:sometimes |often )?(?:fluctuate|change|vary)\\b`),
      cue('\\b(?:snapshot|point in time|moment in time)\\b'),
      cue(
        '\\b(?:fitness|health|condition|symptoms|circumstances|situation|needs) (?:can|may|might|could) (?:change|vary|fluctuate|alter)\\b.{0,60}\\b(?:time|review|reassess|re-?refer|advice|notice|further)\\b',
      ),
      cue('\\bno (?:guarantee|assurance|certainty)\\b.{0,40}\\b(?:future|attendance|outcome|recovery)\\b'),
    ],
    // A change that is expected of this person, on a day.
    not: /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/i,
  },
  {
    id: 'contact-us',
    kind: 'filler',
    cues: [
      cue(
        `\\b(?:get in touch|contact us|be in touch|come back to us|let us know|make contact)\\b.{0,20}\\b(?:if|should) (?:you|there)\\b|\\bshould you (?:require|need|wish|want|have)\\b`,
      ),
      cue(
        `\\b(?:happy|glad|pleased|available|willing) to (?:discuss|answer|clarify|help with|assist with|respond to|deal with) (?:any|further)\\b`,
      ),
      cue("\\b(?:please )?(?:do not|don't|never) hesitate\\b"),
      cue(
        '\\b(?:if|should) (?:you|there) (?:have|are|be|require|need|wish|want)\\b.{0,50}\\b(?:questions?|queries|quer(?:y|ies)|clarification|further (?:information|advice|assistance|help)|concerns?)\\b',
      ),
    ],
    // A name or number makes it the contact that a report must have.
    not: /\d{3}|@|\b(?:number|extension|(?:ring|call|telephone|phone|email|e-mail) me|direct line)\b/i,
  },
  {
    id: 'thanks',
    kind: 'filler',
    cues: [
      cue(
        `^(?:I am writing to )?(?:thank you|many thanks|thanks) (?:very much )?for (?:\\w+ ){0,4}(?:referr(?:ing|al)|asking|requesting|sending|instruct\\w+)\\b`,
      ),
      cue('^(?:thank you|many thanks|thanks) for (?:\\w+ )?(?:referring|your referral|asking|the referral|sending|requesting)\\b'),
      cue('\\bI (?:was|have been) asked to (?:see|assess|review|provide)\\b'),
      cue(
        '\\bI trust (?:that )?(?:this|you|the above)\\b|\\bI hope (?:that )?(?:this|the above|you find this) (?:\\w+ )?(?:is |report |information )?(?:of )?(?:help|helpful|useful|assist|use|clarif)',
      ),
    ],
  },
  {
    id: 'general-stress',
    kind: 'filler',
    cues: [
      cue('\\bstress (?:is|can be|occurs|arises)\\b.{0,60}\\b(?:reaction|response|pressure|defined|adverse|anyone|everyone|normal)\\b'),
      cue(
        '\\b(?:employees?|staff|everyone|people) (?:should|are encouraged to|are advised to|can)\\b.{0,50}\\b(?:talk|speak|raise|discuss)\\b.{0,40}\\b(?:manager|concerns?|stress|issues?)\\b',
      ),
      cue(
        '\\b(?:work|good work|being in work|employment) is (?:generally |usually |normally )?(?:good|beneficial) (?:for|to) (?:\\w+ ){0,3}(?:health|wellbeing|well-being|mental)\\b',
      ),
    ],
  },
  {
    id: 'links',
    kind: 'filler',
    cues: [
      cue(
        '\\b(?:further|more|additional|useful|general) (?:information|advice|support|resources|guidance)\\b.{0,60}\\b(?:website|www\\.|online|available (?:at|from|on|via)|found (?:at|on)|helpline|leaflet)\\b',
      ),
      cue('\\bwww\\.|https?://'),
      cue('\\b(?:available|offers?|provides?|open|service|helpline|line)\\b.{0,30}\\b24 hours\\b'),
    ],
  },
  {
    id: 'lifestyle',
    kind: 'filler',
    cues: [
      cue(
        '\\b(?:work|employment) (?:is|can be) (?:generally |usually |often |known to be )?good for (?:health|people|most|us|our|one|your|the health|physical|mental)',
      ),
      cue('\\b(?:healthy|balanced) (?:diet|eating|lifestyle)\\b'),
      cue('\\bgood sleep (?:habits|hygiene|routine)\\b|\\bsleep hygiene\\b'),
      cue(
        '\\b(?:regular exercise|keep(?:ing)? active|stay(?:ing)? active|keep(?:ing)? hydrated|stay(?:ing)? hydrated)\\b.{0,40}\\b(?:health|wellbeing|important|recommended|beneficial|diet|sleep)\\b',
      ),
    ],
  },
  {
    id: 'generic-support',
    kind: 'filler',
    cues: [
      cue(
        '\\b(?:ongoing|continued|continuing|regular) (?:support|one[- ]to[- ]ones?|1:1s?|dialogue|communication|contact)\\b.{0,50}\\b(?:manager|management|line|employer|work|is (?:recommended|advised|important|encouraged))',
      ),
      cue(
        '(?:^|\\b(?:should|please|to|recommend|advise|important|advised|helpful)(?: \\w+){0,3} )(?:maintain|keep|keeping|maintaining) (?:in )?regular contact\\b',
      ),
      cue(
        '\\b(?:a |an )?(?:workstation|DSE|display screen) (?:assessment|risk assessment|self-assessment)\\b.{0,40}\\b(?:should be|is (?:recommended|advised)|be) (?:carried out|undertaken|completed|as standard|for all)\\b',
      ),
      cue('\\bhours\\b.{0,40}\\b(?:by mutual agreement|mutually agreed|to be agreed locally|agreed between)\\b'),
    ],
    not: /^(?:he|she|they)\b|\b(?:because|since|so that|as (?:he|she|they|his|her|their)|which (?:would|will|should))\b|\d/i,
  },
];
