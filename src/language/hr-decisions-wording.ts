import { type Classes, framesOf, PEOPLE } from './frames.ts';

/**
 * What the employer alone decides, and the words that decide it (domain L10: the management decision is not occupational health's). Fitness
 * for a process, its form and its speed are health advice: no word for them stands here.
 */

/** A matter of personnel management: its nouns, and what is done to it when it is decided. Alternatives of patterns, without regard to case. */
export interface Matter {
  readonly nouns: readonly string[];
  /** Participles: "should be dropped". */
  readonly decided: readonly string[];
  /** Base and -ing forms: "drop", "dropping". */
  readonly decide: readonly string[];
  /** Verbs that the matter itself does: "the warning should lapse". */
  readonly goes?: readonly string[];
}

const DROPPED =
  'allowed to (?:\\w+ ){0,3}(?:lapse|end|expire|run|drop|finish|fall|fade|stand)|re-?credited|dropped|scrapped|axed|binned|ditched|pulled|thrown out|dispensed with|done away with|withdrawn|rescinded|revoked|retracted|removed|taken off|taken away|struck (?:out|off|from)|closed|halted|stopped|ended|discontinued|abandoned|cancell?ed|quashed|expunged|erased|wiped|lifted|lowered|downgraded|overturned|reversed|annulled|set aside|waived|torn up|forgotten|called off|brought to (?:an end|a close)|shelved|paused|suspended|frozen|put on hold|reconsidered|revisited|reviewed again';
const DROP =
  'drop(?:ping)?|scrap(?:ping)?|axe|bin|ditch|dispense with|do away with|withdraw(?:ing)?|rescind(?:ing)?|revok(?:e|ing)|retract(?:ing)?|remov(?:e|ing)|tak(?:e|ing) (?:away|off|back)|strik(?:e|ing) (?:out|off)|clos(?:e|ing)|halt(?:ing)?|stop(?:ping)?|end(?:ing)?|discontinu(?:e|ing)|abandon(?:ing)?|cancel(?:ling)?|quash(?:ing)?|expung(?:e|ing)|eras(?:e|ing)|wip(?:e|ing)|lift(?:ing)?|lower(?:ing)?|downgrad(?:e|ing)|overturn(?:ing)?|revers(?:e|ing)|set(?:ting)? aside|waiv(?:e|ing)|tear(?:ing)? up|call(?:ing)? off|call(?:ing)? a halt to|bring(?:ing)? an end to|put(?:ting)? (?:a stop|an end) to|shelv(?:e|ing)|freez(?:e|ing)|reconsider(?:ing)?|think(?:ing)? again about';
const TAKEN =
  'issued|given|imposed|restarted|re-?opened|re-?run|re-?heard|heard again|redone|resumed|started|begun|invoked|commenced|initiated|instigated|opened|triggered|pursued|brought|escalated|taken|upheld|confirmed|extended|passed|failed|signed off|applied|used';
const TAKE =
  'issu(?:e|ing)|impos(?:e|ing)|hand(?:ing)? (?:out|down)|giv(?:e|ing)|start(?:ing)?|begin(?:ning)?|invok(?:e|ing)|commenc(?:e|ing)|initiat(?:e|ing)|instigat(?:e|ing)|open(?:ing)?|pursu(?:e|ing)|bring(?:ing)?|escalat(?:e|ing)|tak(?:e|ing)|press(?:ing)? ahead with|proceed(?:ing)? with|go(?:ing)? ahead with|(?:mov|go|proceed|progress|jump|step|switch)(?:e|ing)? (?:\\w+ ){0,2}?to|resort(?:ing)? to|uphold(?:ing)?|confirm(?:ing)?|extend(?:ing)?|sign(?:ing)? off|pass(?:ing)?|apply(?:ing)?|us(?:e|ing)|subject(?:ing)? (?:\\w+ ){1,3}to|put(?:ting)? (?:\\w+ ){1,3}on|plac(?:e|ing) (?:\\w+ ){1,3}on';
const GOES = 'go|stop|end|lapse|stand|fall away|cease|come (?:to an end|off)|proceed|follow|continue';

export const MATTERS: readonly Matter[] = [
  {
    // Discipline.
    nouns: [
      '(?:(?:final|first|second|third|last|written|verbal|oral|formal|informal|live|current|recent|absence|attendance|conduct|disciplinary|stage \\w+) ){0,3}warnings?(?! (?:signs?|symptoms?|lights?|labels?|system|shots?|before|bell|buzzer|tape|time|period|that (?:he|she|they|it) (?:can|may|might)))',
      'disciplinar(?:y|ies)(?! (?:policy|procedures? of))(?: (?:action|process|proceedings|procedure|case|matter|charges?|sanctions?|penalty|investigation|warning|measures?|route|allegations?|decision|finding))?',
      '(?:(?:misconduct|lateness|conduct|attendance|formal|disciplinary) )?(?:charges?(?! (?:nurses?|hands?|sheet|points?|for (?:the|a)))|allegations?)',
      '(?:sanctions?|penalt(?:y|ies)|reprimands?|show-?cause (?:notice|letter)|notices? (?:of (?:dismissal|termination|concern|intent|improvement)|to improve)|letters? of (?:concern|warning|reprimand|expectation)|improvement notice|write-?up|demerits?)',
      '(?:sickness|absence|attendance|return-to-work|welfare|review|capability|disciplinary) meetings|(?:sickness|absence|attendance|capability|disciplinary|lateness|conduct|performance|probation|stage \\w+) meeting|stand-?down|corrective action|progressive discipline|PIP\\b|notice period|garden(?:ing)? leave|(?:disciplinary|capability|appeal|grievance|formal) hearing|suspension(?! on| of (?:the|his|her|a) (?:seat|cab|lorry|van|truck|vehicle|crane))',
      '(?:internal |formal |fact-finding |disciplinary |management )?(?:investigations?(?! (?:by|at) the)|inquiry|enquiry|proceedings|probe)',
      '(?:the|this|that|any) case (?:against (?:him|her|them)|brought)',
    ],
    decided: [DROPPED, TAKEN],
    decide: [DROP, TAKE],
    goes: [GOES],
  },
  {
    // Capability, performance, probation.
    nouns: [
      '(?:formal |ill[- ]health |absence |sickness )?capability (?:process|procedure|proceedings|action|case|dismissal|route|hearing|stage|steps)',
      '(?:formal )?performance (?:management|measures|improvement plan|process|procedure|proceedings|plan)|performance-manag\\w+|(?:formal )?(?:absence|attendance|sickness) (?:management )?(?:process|procedure|proceedings|steps|action)|formal (?:process|action|procedure|management|proceedings|steps)|stage (?:one|two|three|four|1|2|3|4)(?: (?:warning|process|action|caution))?',
      'probation(?:ary)?(?: period)?',
    ],
    decided: [DROPPED, TAKEN],
    decide: [DROP, TAKE],
    goes: [GOES],
  },
  {
    // Complaints and appeals.
    nouns: [
      '(?:formal |bullying |harassment )?(?:grievances?|complaints?(?! of (?:pain|back|head|numb|dizz|fatigue|tired|stiff|poor|low|breath|chest|knee|neck|shoulder|sleep))|appeals?(?! (?:of|to the eye))|counter-?claims?)',
    ],
    decided: [
      'upheld|dismissed|rejected|thrown out|turned down|accepted|allowed|granted|dropped|withdrawn|closed|settled|found (?:in|for|proved|proven|to be)|decided (?:in|for|against)|resolved in (?:his|her|their)|taken no further|believed',
    ],
    decide: [
      'uphold(?:ing)?|dismiss(?:ing)?|reject(?:ing)?|throw(?:ing)? out|turn(?:ing)? down|accept(?:ing)?|allow(?:ing)?|grant(?:ing)?|drop(?:ping)?|withdraw(?:ing)?|settl(?:e|ing)|find(?:ing)? (?:for|in favour)',
    ],
    goes: ['succeed|fail|be successful|go (?:his|her|their) way'],
  },
  {
    // Absence and triggers.
    nouns: [
      '(?:sickness |sick |related |disability-related |pregnancy-related )*(?:absences?|days? (?:off|lost|of (?:absence|sickness)|missed|(?:that )?(?:he|she|they)\\b)|episodes? of (?:absence|sickness)|periods? of (?:absence|sickness)|sick days|weeks (?:off|lost|of absence))',
      '(?:(?:his|her|their|the) )?(?:absence|sickness|attendance) (?:record|count|score|points|history|total|figures?|triggers?)|bradford (?:score|factor|points)|triggers?(?: points?| levels?| score| stages?)?(?! (?:for (?:his|her|their|the|an?) \\w+|of (?:his|her|their|the|an?) (?:migraine|asthma|pain|attack|seizure)\\w*))',
      '(?:absence|attendance|sickness) (?:policy|rules|targets?|thresholds?)',
    ],
    decided: [
      'disapplied|bent|discounted|disregarded|ignored|excluded|set aside|left out|overlooked|excused|forgiven|written off|wiped|expunged|erased|removed|struck|waived|relaxed|adjusted|raised|lifted|reset|counted|recorded|coded|logged|classed|classified|treated|re-?classified|re-?coded|re-?categorised|credited|paid|authorised|held against|used against|taken (?:into account (?:for|under|when)|any further)|kept apart|counted apart',
    ],
    decide: [
      'discount(?:ing)?|disregard(?:ing)?|ignor(?:e|ing)|exclud(?:e|ing)|set(?:ting)? aside|leav(?:e|ing) out|overlook(?:ing)?|excus(?:e|ing)|forgiv(?:e|ing)|writ(?:e|ing) off|wip(?:e|ing)|expung(?:e|ing)|remov(?:e|ing)|waiv(?:e|ing)|relax(?:ing)?|adjust(?:ing)?|rais(?:e|ing)|lift(?:ing)?|reset(?:ting)?|count(?:ing)?|record(?:ing)?|cod(?:e|ing)|treat(?:ing)?|re-?classify(?:ing)?|re-?cod(?:e|ing)|credit(?:ing)?|hold(?:ing)?|pay(?:ing)? (?:him |her |them )?for|tak(?:e|ing)',
    ],
    goes: ['count|trigger|lead to|result in|go towards|go against|weigh|be held|attract'],
  },
  {
    // Leave.
    nouns: [
      '(?:annual |holiday |bank holiday |special |compassionate |disability |paid |carried-over |accrued |unused |lost )*(?:leave(?! (?:home|work|early|at|the|his|her|him|it|on time|of absence certificate))|holidays?(?! (?:in|abroad|to|with|insurance))|bank holidays?|holiday entitlement|leave entitlement|lieu (?:days?|time)|time off in lieu|leave balance|leave credits?|paid time off|vacation (?:days?|time)|(?:days?|hours) (?:of leave|taken|used)(?: (?:in|for|from|as|over) \\w+)?)',
    ],
    decided: [
      're-?credited|credited|restored|reinstated|refunded|returned|given back|paid back|carried (?:over|forward)|granted|honoured|protected|paid|awarded|docked|deducted|cancelled',
    ],
    decide: [
      'credit(?:ing)?|restor(?:e|ing)|reinstat(?:e|ing)|refund(?:ing)?|return(?:ing)?|giv(?:e|ing) (?:\\w+ ){0,2}back|carry(?:ing)? (?:over|forward)|grant(?:ing)?|honour(?:ing)?|award(?:ing)?|pay(?:ing)?|dock(?:ing)?|deduct(?:ing)?',
    ],
  },
  {
    // Pay.
    nouns: [
      '(?:occupational |contractual |company |statutory |full |half |basic |normal |usual |lost |back |top-?up |the |his |her )*(?:sick ?pay|salary|wages?|pay(?= (?:should|ought|must|needs?|has|be|is|for|during|while|until|that|which|in full|from|to be|throughout|rise|progression|protection|cut)|[.,;]|$)|earnings|bonus(?:es)?|overtime (?:pay|money|rate|payments?)|shift (?:allowance|premium|pay)|increments?|overpayments?|deductions? from|commission|(?:long-)?service award|merit award|injury allowance|stipend|back ?pay|pay ?rise|pay progression|pay protection|money (?:that )?(?:he|she|they)|lost (?:hours|shifts|earnings|weeks))',
    ],
    decided: [
      'paid|brought forward|extended|restored|reinstated|backdated|refunded|protected|maintained|preserved|continued|topped up|made up|increased|raised|doubled|enhanced|stopped|withheld|cut|docked|awarded|granted|written off|waived|repaid|reimbursed|credited|honoured|resumed|kept (?:up|at|on)|given (?:back)?|made good|recovered|stepped down|reviewed',
    ],
    decide: [
      'pay(?:ing)?|extend(?:ing)?|restor(?:e|ing)|reinstat(?:e|ing)|backdat(?:e|ing)|refund(?:ing)?|protect(?:ing)?|maintain(?:ing)?|preserv(?:e|ing)|continu(?:e|ing)|top(?:ping)? up|mak(?:e|ing) up|increas(?:e|ing)|rais(?:e|ing)|doubl(?:e|ing)|stop(?:ping)?|withhold(?:ing)?|cut(?:ting)?|dock(?:ing)?|award(?:ing)?|grant(?:ing)?|giv(?:e|ing)|writ(?:e|ing) off|waiv(?:e|ing)|repay(?:ing)?|reimburs(?:e|ing)|honour(?:ing)?|mak(?:e|ing) good|keep(?:ing)? (?:\\w+ ){1,3}on',
    ],
    goes: ['continue|resume|stop|go up|end|rise|stay|remain|last|run (?:on|out)|go on|cease|carry on|be (?:at|the) (?:full|same)'],
  },
  {
    // Employment and contract.
    nouns: [
      "(?:(?:his|her|their|the|fixed-term|temporary|zero-hours|Mr \\w+'s|Ms \\w+'s|Mrs \\w+'s) )*(?:employment(?! (?:law|tribunal|history|rights))|contract(?! (?:a|an)\\b)|job offer|offer of (?:employment|the post|work|the job)|resignation|tenure)",
    ],
    decided: [
      'allowed to (?:\\w+ ){0,3}(?:lapse|end|expire|run|finish|stand)|terminated|ended|brought to (?:an |a )?(?:\\w+ )?(?:end|close)|renewed|extended|confirmed|made permanent|honoured|withdrawn|rescinded|preserved|severed|continued|accepted|varied|bought out|frustrated',
    ],
    decide: [
      'terminat(?:e|ing)|end(?:ing)?|bring(?:ing)?|renew(?:ing)?|extend(?:ing)?|confirm(?:ing)?|honour(?:ing)?|withdraw(?:ing)?|rescind(?:ing)?|sever(?:ing)?|accept(?:ing)?|buy(?:ing)? out',
    ],
    goes: ['end|come to an end|cease|lapse|be at an end|continue'],
  },
  {
    // Requests and references.
    nouns: [
      '(?:flexible[- ]working|transfer|relocation|secondment|career[- ]break|job[- ]share|early[- ]retirement|voluntary redundancy|promotion|carer.s leave|sabbatical|unpaid leave|special leave) (?:requests?|application|bid)|(?:request|application|bid) (?:for|to) (?:a |an |his |her |the )?(?:flexible working|transfer|relocat\\w+|second\\w+|career break|job[- ]share|early retirement|voluntary redundancy|promotion|part-time hours|unpaid leave|special leave|pay ?rise|re-?grad\\w+)|(?:the|his|her|their|this|a|any) (?:transfer|relocation|secondment|sabbatical|career break)(?= (?:to|request|he|she|should|ought|must|be|is|that|[.,;])|[.,;]|$)',
      '(?:(?:good|glowing|fair|neutral|agreed|favourable|clean|positive|proper|decent) )+reference',
    ],
    decided: [
      'approved|granted|agreed|allowed|refused|turned down|rejected|accepted|declined|given|provided|written|supplied|blocked|withheld|sanctioned|honoured',
    ],
    decide: [
      'approv(?:e|ing)|grant(?:ing)?|agree(?:ing)? to|allow(?:ing)?|refus(?:e|ing)|turn(?:ing)? down|reject(?:ing)?|accept(?:ing)?|declin(?:e|ing)|giv(?:e|ing)|provid(?:e|ing)|writ(?:e|ing)|supply(?:ing)?|block(?:ing)?|withhold(?:ing)?',
    ],
    goes: ['go through|go ahead|succeed|fail'],
  },
  {
    // The post itself.
    goes: ['go to (?:someone|somebody|another|a|the)|be (?:his|hers|theirs)\\b'],
    nouns: [
      '(?:his|her|their|the) (?:substantive |old |own |present |permanent )?(?:post|job|position|role|place|vacancy)(?! (?:code|coach|description))',
    ],
    decided: [
      '(?:kept|held|left|remain) open|kept (?:for|warm|until)|held (?:for|until)|protected|preserved|safeguarded|made (?:permanent|redundant)|re-?graded|abolished|deleted|re-?advertised|given (?:back )?to (?:him|her|them|somebody|someone|another)|filled(?: permanently)?',
    ],
    decide: [
      '(?:keep|hold|leav)(?:e|ing)? open|(?:keep|hold)(?:ing)?(?= (?:his|her|their|the) (?:\\w+ )?\\w+ (?:open|for|until))|protect(?:ing)?|preserv(?:e|ing)|safeguard(?:ing)?|abolish(?:ing)?|re-?advertis(?:e|ing)|fill(?:ing)?',
    ],
  },
  {
    // Ways out, ways up, and amends.
    nouns: [
      '(?:voluntary |compulsory )?redundanc(?:y|ies)|severance(?: (?:package|terms|payment|deal))?|settlement(?: agreement)?|exit (?:package|terms|deal)|compromise agreement|pay-?off|(?:early|ill-health) retirement|medical retirement|notice pay|(?:dignified |negotiated |agreed )exit|parting of the ways',
      '(?:promotion(?! of (?:good|health|posture|safe))|re-?grad(?:e|ing)|up-?grad(?:e|ing) (?:to|of (?:his|her))|pay band|appointment to the (?:post|role)|demotion|compensation|reinstatement)',
      '(?:(?:formal|written|public|full|proper|unreserved) )*apolog(?:y|ies)',
    ],
    decided: [
      'withheld|denied|blocked|delayed|offered|agreed|negotiated|made|given|granted|awarded|approved|paid|issued|put to (?:him|her|them)|arranged|refused|accepted|explored with',
    ],
    decide: [
      'offer(?:ing)?|agree(?:ing)?|negotiat(?:e|ing)|mak(?:e|ing)|giv(?:e|ing)|grant(?:ing)?|award(?:ing)?|approv(?:e|ing)|pay(?:ing)?|issu(?:e|ing)|arrang(?:e|ing)|pursu(?:e|ing)|accept(?:ing)?|(?:mov|proceed|go)(?:e|ing)? (?:\\w+ )?to|go(?:ing)? down the route of',
    ],
  },
];

/** What a job gives and takes, which the employer grants or withholds. */
export const TERMS =
  '(?:job|post|position|livelihood|seniority|rank|band|grade|salary|pay|wages|increments?|bonus(?:es)?|allowances?|pension|contract|tenure|leave entitlement|continuity of service|long-service \\w+|licence to practise)';
/** Rewards and penalties that somebody gets. */
export const DESERTS =
  '(?:(?:(?:no|nothing) (?:more|less|worse) than |better than |at (?:most|least) |at the (?:most|least) |only |rather more than |nothing but )?(?:an? )?(?:slap on the wrist|telling-off|talking-to|quiet word|second chance|fresh start|clean slate|fair hearing|better deal|promotion|reprieve|pay ?rise|warning|apology|reprimand|sacking|pension|better settlement)|another chance|one more chance|the benefit of the doubt|(?:his|her|their) job back|(?:ill-health|medical|early|full|immediate) (?:pension|retirement)|pension|bonus|severance|pay-?off|compensation|(?:written |full |formal )?apology|promotion|pay ?rise|back ?pay|full pay|(?:(?:final|first|written|verbal|formal|informal) )*(?:warning|caution|reprimand)|dismissal|the sack|sanctions?|demotion|suspension|penalty|punishment|redundancy (?:pay|terms|package))';

/** Decisions about the person, as participle after "be". */
export const DONE_TO_PERSON = [
  '(?:given|provided with|offered|supplied with) (?:a|the|his|her) (?:\\w+ )?(?:reference|chance to (?:resign|redeem|put)|second chance|last chance|sack|boot|job permanently|redundancy)|(?:kept|retained|left) on (?:the )?(?:books|payroll|strength|staff)|(?:spared|excused)(?: from)? (?:the |any |all |this |further |a |every )*(?:formal|disciplinary|capability|absence|sanction|warning|penalt|stage|redundanc|dismiss|hearing|punish|charge|attendance (?:policy|procedure|process)|notice|investigation)|let off (?:with|scot|the hook|this time|lightly)|forgiven|acquitted|absolved|rehired|offered (?:a |an )?(?:\\w+ )?(?:package|settlement|severance|redundancy|exit|voluntary|early retirement|promotion)|bought out|retired|pensioned|re-?hired|allowed to (?:retire|resign|stay on|see out|return to (?:his|her) old grade)|given (?:full|back) (?:marks|pay)|held to (?:his|her) (?:notice|contract)|made an example of|taken to task|hauled (?:over|before|up)',
  'made to (?:work (?:out )?(?:his|her|their) notice|repay|re-?apply|resign|retire|compete for)',
  "(?:slotted|assimilated|appointed|matched) (?:straight |directly )?(?:in)?to (?:the|a|an|his|her)|(?:hired|redeployed|moved|promoted|recruited) (?:straight |directly )?(?:in)?to (?:the|a|an) (?:[\\w'-]+ ){1,4}(?:without (?:an? )?(?:interview|competition|advert)|ahead of|in preference to)",
  'written up|docked|put through (?:the |a |any )?(?:capability|disciplinary|absence|formal|performance|redundancy)|(?:kept|left|taken|removed|put|placed) (?:out of|off|from|on|in|at the top of) (?:the |any |a )?(?:redundancy|at-risk|dismissal|redeployment|warning|promotion)',
  '(?:considered|interviewed|shortlisted|preferred|chosen|appointed|first in line) (?:first )?for (?:the|a|an) [^.;]{3,40}(?:ahead of|before|in preference to|over) (?:others|the others|anyone|other|external)|given (?:preference|priority|first refusal) (?:for|over|on|in)',
  'dismissed|sacked|fired|let go(?! (?:home|at|early|to|before|after|by|when|on (?:time|clinic|the days?)))|laid off|made redundant|retired(?: early| off)?|pensioned off|terminated|separated from (?:employment|service|the (?:company|business|payroll))|released from (?:his|her|their|the) contract|shown the door|managed out|moved on|exited',
  'disciplined|sanctioned|punished|penalised(?! with (?:extra|more|heav))|reprimanded|cautioned|warned formally|formally warned|suspended|demoted|fined|held (?:to account|accountable|responsible)(?: for)?|found (?:not )?(?:guilty|in breach)|exonerated|cleared(?: of [\\w ]{3,30})?|subject(?:ed)? to (?:any |no |further |formal |the )*(?:disciplinary|capability|performance|formal|sanctions?|action)|given (?:a|another|one|the) (?:(?:final|first|last|second|written|verbal|formal|informal|stage \\w+) )*warning|(?:put|placed) on (?:a |formal |garden(?:ing)? )*(?:performance|final warning|notice|probation|leave)',
  'promoted|re-?graded|up-?graded|moved up (?:a|one) (?:grade|band)|made (?:permanent|a team|up to)|confirmed in (?:post|(?:his|her|their|the) (?:post|role|job))|reinstated|re-?engaged|re-?employed|taken back(?: on)?|retained in (?:employment|post|(?:his|her|their) (?:post|job))|kept in (?:employment|post)|given (?:(?:his|her|their) job back|the job|a (?:pay ?rise|promotion|bonus|permanent (?:job|post|contract)))',
  'paid(?! (?:a |an )?(?:visit|attention|heed|call|(?:weekly|monthly|hourly)))|compensated|reimbursed|(?:kept|put|placed|maintained) on (?:full|half|sick|basic|normal|paid)(?: (?:pay|leave))?|given (?:(?:a|the|full|some|back|his|her|their|paid|special|extra) )+(?:pay|leave|settlement|pay-?off|severance|compensation|bonus|apology)|credited with|awarded',
  '(?:taken|moved) (?:off|out of) (?:the |his |her |any )?(?:capability|disciplinary|performance|absence|formal|attendance)|(?:excused|spared|let off) (?:from )?(?:the |any |all |further )*(?:stage|capability|disciplinary|absence|formal|attendance|sanctions?|penalt)|exempt(?:ed)? from (?:the )?(?:absence|attendance|triggers?|capability|disciplinary|stage|redundancy|bradford|performance|sickness)|allowed to (?:carry (?:over|forward)|keep (?:his|her|their) (?:job|pay|grade|bonus)|(?:withdraw|take back|retract) (?:his|her|their) (?:resignation|notice)|resign)',
] as const;

/** Decisions by verb about the person: the employee is the object. */
export const DO_TO_PERSON = [
  'keep(?:ing)? PERSON on(?=[.,;]| (?:if|as|in|until|and|at|with)\\b)|tak(?:e|ing) PERSON back(?: on)?(?=[.,;]| (?:if|as|in|and|at|with)\\b)|put(?:ting)? PERSON on (?:a|the|any) (?:(?:last|first|second|final|written|formal|verbal|stage \\w+) )+(?:warning|caution|notice)|part(?:ing)? with PERSON',
  '(?:keep|retain|leav)(?:e|ing)? PERSON on (?:the |your |his |her )?(?:books|payroll|strength|staff|roll)|hold(?:ing)? on to PERSON(?= (?:as|in|if|until|and)|[.,;])|giv(?:e|ing) PERSON (?:(?:a|an|the|one) )?(?:\\w+ )?(?:reference|(?:second|last|further|another) chance|chance|benefit of the doubt|marching orders|sack|boot|push|elbow|order of the boot|job (?:full[- ]time|permanently)|redundancy)|let(?:ting)? PERSON (?:off (?:with|scot|the hook|this time|lightly)|stay on|see out|work out|serve out|take (?:early|ill-health|medical) retirement|retire|resign|keep the (?=(?:\\w+ )?(?:job|post|money|pay|grade|role|bonus|salary|leave|car|allowance|rank)\\b))|(?:mak|offer)(?:e|ing) PERSON (?:an? )?(?:\\w+ )?(?:offer|deal|package|settlement)|(?:excus|spar|exempt)(?:e|ing)? PERSON (?:from )?(?:the |any |all |this |further |a |every )*(?:formal|disciplinary|capability|absence|sanction|warning|penalt|stage|redundanc|dismiss|hearing|punish|charge|attendance (?:policy|procedure|process)|notice|investigation)|forgiv(?:e|ing) PERSON|clear(?:ing)? PERSON|acquit(?:ting)? PERSON|treat(?:ing)? PERSON leniently|confirm(?:ing)? PERSON in post|appoint(?:ing)? PERSON|re-?grad(?:e|ing) PERSON|rehir(?:e|ing) PERSON',
  'let(?:ting)? PERSON (?:keep|retain|have(?= back)|carry over) (?:his|her|their|the) (?:[\\w-]+ ){0,2}(?:salary|pay|wages|grade|band|job|post|leave|bonus|seniority|allowance)',
  'writ(?:e|ing) PERSON up|dock(?:ing)? PERSON|(?:tak(?:e|ing)|keep(?:ing)?|leav(?:e|ing)|put(?:ting)?|plac(?:e|ing)|remov(?:e|ing)) PERSON (?:off|out of|on|in|from|through) (?:the |any |a )?(?:redundancy|at-risk|dismissal|capability|disciplinary|performance|warning|promotion|final)',
  '(?:dismiss|sack|fir(?:e|ing)|suspend|promot(?:e|ing)|demot(?:e|ing)|reinstat(?:e|ing)|re-?employ|re-?engag(?:e|ing)|retir(?:e|ing)|reprimand|sanction|punish|penalis(?:e|ing)|disciplin(?:e|ing)|compensat(?:e|ing)|exonerat(?:e|ing)|lay off|terminat(?:e|ing)|separat(?:e|ing)|reward|pay|exit)(?:ing)? PERSON(?! (?:a visit|attention|to bed))',
  'releas(?:e|ing) PERSON from (?:his|her|their) (?:notice|contract|employment)|let(?:ting)? PERSON go(?! (?:home|to|back|at|early|on|out|through|for|into|first|and))|let(?:ting)? go of PERSON|part(?:ing)? company(?: with PERSON)?|get(?:ting)? rid of PERSON|mov(?:e|ing) PERSON (?:on|out(?! of (?:the|this|that|a) )|to (?:a |the )?(?:(?:final|formal|first|written) )*(?:warning|stage|capability|disciplinary))',
  "mak(?:e|ing) PERSON (?:redundant|permanent|apologise)|giv(?:e|ing) PERSON (?:(?:a|an|another|one|the|his|her|their|some|full) )(?:(?:final|first|last|written|verbal|formal|second|informal|stern) )*(?:warning|pay ?rise|promotion|bonus|job back|notice|apology|reprimand|settlement|pay|leave back)|serv(?:e|ing) PERSON (?:with )?notice|tak(?:e|ing) PERSON off (?:the )?(?:capability|disciplinary|performance|payroll)|find(?:ing)? (?:in PERSON'?s? favour|in (?:his|her|their) favour|for PERSON|against PERSON|accordingly|PERSON (?:not )?guilty)|(?:decid|rul|com|find)(?:e|ing) (?:down )?(?:in (?:his|her|their) favour|on (?:his|her|their) side|in favour of PERSON)",
] as const;

/** What the person should have, get, face or be spared. */
export const DUE_TO_PERSON =
  '(?:receive|get|have|stay on|remain on|continue (?:on|to receive)|go (?:back )?on(?:to)?|be on|keep|retain|lose|forfeit|face|be spared|be owed|escape|merit|deserve|earn)(?: (?:his|her|their|a|an|any|no|the|full|half|normal|basic|usual|further|formal|back|some|more|backdated|immediate|statutory|contractual|occupational|company|proper|another|final|first|written|disciplinary|capability|permanent|higher|better|proper)){0,5} (?:sick ?pay|pay(?! (?:point|slip))|salary|wages?|bonus|increment|pay ?rise|rise|promotion|re-?grad(?:e|ing)|up-?grad(?:e|ing)|grade|job back|action|sanctions?|warnings?(?! (?:signs?|before|of))|dismissal|proceedings|penalt(?:y|ies)|compensation|settlement|severance|redundancy|pay-?off|apology|permanent (?:post|job|contract)|contract|holiday pay|charges?|disciplinary|capability(?: \\w+)?|(?<=full |half |usual |normal )money)';

/** Formal action, with no matter named. Bare "measures" and "action" are what safety advice asks for too: only proceedings and sanctions need no word beside them. */
export const ACTION =
  '(?:(?:(?:formal|disciplinary|management|capability|punitive|firm|sickness|absence) ){1,3}(?:action|measures)|(?:no |any )(?:further )?action(?= (?:should|ought to|must|need|is to|needs to) be taken(?: (?:against|over|under|for|about|in respect of|with)\\b|[.;]|$))|(?:(?:formal|disciplinary|capability|further|other) ){0,2}(?:proceedings|sanctions?))';

/** Decisions and matters on which a verdict is passed: "dismissal would be fair". */
export const VERDICT_ON = [
  '(?:a |the )?(?:move|drop|transfer|step|demotion|return) (?:down |up )?to (?:a|his|her|the) (?:lower|higher|old|former|previous) (?:band|grade|post|role)',
  'dismiss?al(?! (?:time|bell))|dismissing PERSON|sacking PERSON|terminat(?:ing|ion of) (?:his|her|their|the|this) (?:employment|contract)|termination|ending (?:his|her|their|the) (?:employment|contract)|letting PERSON go|parting company',
  '(?:voluntary |compulsory )?redundancy|(?:a |an |the )?(?:generous |negotiated |agreed )?(?:severance(?: package)?|settlement(?: agreement)?|exit package|pay-?off|compromise agreement)|an? (?:agreed |dignified |negotiated )?exit|(?:leaving|going|departing|a departure) (?:with|on) (?:an? |the )?(?:\\w+ )?(?:package|settlement|terms|pay-?off|lump sum|pension)',
  'discipline|disciplin(?:e|ing) PERSON|disciplinary (?:action|proceedings|process|sanctions?|measures)|(?:a|any|the|this|that|his|her|their|another|no) (?:(?:final|first|second|third|written|verbal|oral|formal|stage \\w+|absence|attendance|informal) )*(?:warning(?! (?:sign|label|light|before|of|about))|sanction|reprimand|penalty|caution|suspension)|suspending PERSON|demotion|demoting PERSON|punishing PERSON|punishment',
  '(?:formal )?(?:capability (?:proceedings|procedure|process|action)|performance (?:management|measures|improvement plan)|absence management|formal (?:action|proceedings|absence management|measures))',
  '(?:the|his|her|their|this|that|a) (?:(?:formal|bullying|original|latest) )?(?:grievance|complaint(?! of)|appeal|allegations?|charges|accusations?|investigation|case against PERSON|decision to (?:dismiss|discipline|suspend|refuse|withhold|stop|end|terminate|warn|demote|reject))(?: (?:against|about|by|over|from) (?:the |his |her |their )?[\\w ]{2,30}?)?',
  'promotion|promoting PERSON|(?:a|an) (?:re-?grade|up-?grade|pay rise|promotion|bonus)|withholding (?:his|her|their) \\w+|stopping (?:his|her|their) (?:sick )?pay|docking (?:his|her|their) \\w+|reinstatement|(?:a |an )?(?:written |full |public )?apology',
] as const;

const DEGREE =
  '(?: (?:in my (?:view|opinion),?|quite|entirely|wholly|clearly|plainly|simply|therefore|now|also|perhaps|probably|the|a|an|by far|far|only|most|more|too|very|much|manifestly|surely|not|hardly|scarcely|never|and|both)){0,5}';
export const VERDICT = [
  `(?:would|will|is|was|were|are|seems?|looks|appears?|may|might|could|remains?)(?: (?:not|never|hardly|now|clearly|then|be|have been|appear|seem|prove)){0,3}${DEGREE} (?:fair|unfair|wrong|right|just|unjust|premature|unwise|wise|foolish|pointless|spiteful|petty|mean|callous|inhumane|humane|counter-?productive|self-defeating|unnecessary|generous|welcome|timely|fitting|apt|ample|sufficient|ill-advised|ill-judged|ill-timed|misguided|over the top|draconian|punitive|monstrous|shameful|shabby|tantamount to|hard on (?:him|her|them)|rough on (?:him|her|them)|tough on (?:him|her|them)|unthinkable|out of the question|inevitable|unavoidable|sensible|prudent|justified|unjustified|justifiable|unjustifiable|harsh|excessive|disproportionate|proportionate|unreasonable|reasonable|appropriate|inappropriate|merited|unmerited|warranted|unwarranted|called for|uncalled for|deserved|undeserved|heavy-handed|cruel|kindest|kinder|sensible|proper|improper|vindictive|perverse|malicious|baseless|groundless|unfounded|unsound|flawed|overdue|lenient|mistaken|an? (?:[a-z]+ )?(?:overreaction|mistake|injustice|travesty|act of \\w+|kindness|mercy|cruelty|relief|disaster|tragedy|waste|blessing|scandal|nonsense|step too far|sledgehammer|blow|poor reward|bad idea|good idea|error|shame|pity|wrong turn|last resort|blunder|own goal)|out of order|(?:out of all|out of|in) proportion|the least (?:that )?(?:he|she|they) (?:can|could|should|deserves?)|a case for|well[- ]founded|ill[- ]founded|without (?:merit|foundation|substance)|indefensible|defensible|in order|recommended|advised|advisable|suggested|proposed|called for)\\b`,
  `(?:would|will|is|was|seems?|looks|may|might)(?: (?:not|never|hardly|now|be|to be)){0,2}${DEGREE} (?:(?:right|best|obvious|fair|kindest|kinder|better|proper|natural|sensible|realistic|wrong|logical|fairest|least bad|correct|harsh|unfair|disproportionate|reasonable|humane|just|only realistic) )?(?:and \\w+ )?(?:answer|option|course|outcome|result|way forward|solution|response|remedy|choice|road|route|path|move)\\b`,
  '(?:has|have|had|lacks?|carries)(?: (?:no|little|some|real|considerable|great|any|every|much))? (?:merit|substance|foundation|basis|justification|validity)\\b',
  '(?:would|will|is|was|might|could|may) (?:be )?(?:the|a|an) (?:\\w+ )?(?:decent|fair|kind|kinder|humane|good|better|best|only|dignified|sensible|right|obvious|cleanest|honourable|quick|proper|easiest|gentlest|tidy) (?:way|end|ending|exit|close|conclusion|solution|compromise|gesture|step|move|remedy|reward|penalty|punishment|response)\\b',
  '(?:is|was|would be|are) (?:what|all that|the least|the most) (?:I|we|one|anyone|everyone) (?:would|should|could|can|will|do) (?:\\w+ )?(?:expect|recommend|advise|suggest|propose|hope|look|like|favour|support|want|ask)|(?:would|will|might|does|do|did|can) (?:(?:not|hardly|never) )?(?:make sense|be the making|do (?:him|her|them|everyone|no|more)|solve|settle|end|put an end|be (?:best|better|kind|a way|the way|my|no answer|the answer|of no|a last|the last))',
  '(?:would|will|may|might) (?:suit|serve|satisfy) (?:both|everyone|everybody|all|the|his|her|their|no|neither|nobody)\\b',
  '(?:is|was|would be) (?:not |hardly |never |clearly )?(?:the (?:least|most|best|worst)|enough|too (?:much|harsh|lenient|severe|soft)|a step too far|uncalled for)',
  'should never have been (?:given|issued|brought|started|made|imposed|taken|begun)',
  '(?:does not|do not|did not|cannot|could not) (?:hold up|stand up|stack up|bear scrutiny|hold water)',
] as const;

/** Urging: the author says what should be decided. Modal words stand at the verb itself; the rest anywhere before it. */
export const SHOULD =
  '(?:should(?:n.t)?|mustn.t|oughtn.t to|ought not to|deserves?|merits?|warrants?|ought to|ought|must|has to|have to|needs? to|deserves? to|had better|is to|are to|shall|(?:might|may) (?:just )?as well|c(?:ould|an) (?:now |quite )?(?:usefully|fairly|properly|reasonably|safely|rightly|legitimately|justifiably))';
export const URGE = [
  'there (?:are|is)(?:,? in my (?:view|opinion),?)? (?:\\w+ ){0,2}?(?:grounds?|reason|cause|basis|justification|scope) (?:to|for)',
  '(?:nothing|little|no (?:purpose|good|one)|nobody) (?:would|will|is|could|can)(?: to)? (?:be )?(?:gained|served|achieved|gain|benefit)(?: by| from)?',
  '(?:I|we)(?: (?:would|do|cannot|can not|could not|do not|would not|should|must|can only|strongly|therefore|also|respectfully|further|still|very much|again)){0,3} (?:recommend|advise|suggest|propose|urge|ask|request|insist|prefer|support|favour|press|invite|argue|plead|counsel|hope|trust|wish|(?:like|want|care|wish) to see|want|see (?:no|little)|see nothing for it)(?: (?:to you|you|that|strongly|against))?',
  '(?:you|they|management|the \\w+)(?: would|.d| will) be (?:(?:better|best|well) (?:off|advised|served)|within (?:your|its|their) rights)(?: to)?',
  'my(?: \\w+){0,2} (?:advice|vote|inclination|recommendation|suggestion|request|plea|preference|answer)(?: \\w+){0,3} (?:is|would be|remains)',
  'it is (?:therefore |also |my advice |hereby )?(?:recommended|advised|suggested|proposed|time|high time)',
  'please|kindly|(?:^|[.;:] )do not|(?:^|[.;:] )don.t',
  '(?:^|[.;:] )(?:simply |just |now |instead,? |by all means )?(?=(?:let|give|keep|drop|pay|make|treat|count|end|offer|find|show|issue|withdraw|restore|write|credit|wipe|tear|extend|confirm|pass|uphold|grant|approve|excuse|forgive|overlook|ignore|disregard|discount|strike|cancel|close|proceed|call|bring|set|reinstate|retain|hold|leave|move|put) (?!in mind))',
  '(?:you|management|hr|human resources|(?:the|your|his|her) (?:company|employer|school|trust|council|firm|panel|organisation|college|department|board|hospital|university|charity|bank|managers?|line manager|hearing)) (?:should|must|ought to|needs? to|have to|has to|would be (?:best|well|wise|better|right|wrong)(?: advised)?|would do (?:well|better|best)|might as well)',
  '(?:no|every|good|ample|insufficient|strong|little|any|clear|medical|not the (?:slightest|least)|nothing|scant|sufficient|enough|compelling|sound|no good|no medical|no earthly) (?:grounds?|reason|cause|basis|call|need|justification|warrant|excuse|argument|case|health reason) (?:for|to|why|(?:on|for|by|upon) which (?:to|you)|that would)|(?:fairer|kinder|better|wiser|preferable|more (?:appropriate|humane|fitting|sensible|just)) (?:than|to)',
  'this is (?:not |hardly |surely |clearly )?(?:a|the) (?:case|occasion|matter|time) for',
  '(?:the|my|his|her|your|one) (?:(?:best|only|right|sensible|fair|kindest|realistic|fairest|decent) ){1,3}(?:course|option|answer|thing|way forward|step|outcome|solution|result|alternative|decision)(?: \\w+){0,3} (?:is|would be)',
  '(?:no|little) (?:real |realistic |other |sensible |reasonable |medical )?(?:alternative|option|choice|purpose|point|case|reason not)(?: but)?(?: than| other than)?(?: to| in| for)',
  '(?:would|is|was|seems?)(?: (?:not|hardly|never|be)){0,2}(?: (?:quite|entirely|simply|clearly|plainly|therefore|only|both|far|much|very|most|so|rather|extremely|grossly|deeply|a little|somewhat|too|surely|frankly|wholly|utterly|manifestly|also|now|altogether|an?)){0,3} (?:wrong|unfair|unjust|harsh|humane|decent|generous|merciful|helpful|desirable|prudent|advisable|in (?:his|her|their|your) (?:best )?interests?|unreasonable|inappropriate|right|fair|reasonable|appropriate|best|better|kinder|wise|unwise|sensible|a? ?mistake|an? injustice|injustice|mistake|kindness|disproportionate|perverse|cruel|premature|unkind|mean|petty|spiteful|vindictive|callous|heartless|inhumane|foolish|rash|hasty|pointless|futile|shameful|shabby|monstrous|ill-advised|ill-judged|misguided|counter-?productive|unnecessary|heavy-handed|excessive|draconian|perverse|improper|proper|justifiable|defensible|indefensible|reckless|short-sighted|good|bad|better|pity|shame|humane thing|decent thing|right thing)(?: (?:for|of|to) (?:you|the \\w+|management|all(?: concerned)?|everyone|everybody|both sides|him|her|them|all parties))? (?:to|if|that|were)',
  'the time has come (?:to|for|when|that)|(?:it is |now is the )?(?:high |surely |about |past |the )?time (?:to|that|for|he|she|they|you|this)|if it were me|if I were you',
  '(?:the|a|an|my|his|her|your|one) (?:\\w+ ){0,2}(?:thing|course|option|answer|way forward|step|outcome|solution|result|alternative|decision|response|justice|kindness)(?: (?:now|here|open to you|left|for \\w+|in \\w+|to do|for the \\w+))* (?:is|would be) (?:to|that|for|a|an|the)',
  '(?:you|management|the (?:company|employer|panel|trust|school|council|firm)) (?:would|will|are|is) (?:not )?(?:be )?(?:right|wrong|justified|unjustified|entitled|well within (?:your|its) rights|foolish|mistaken|unwise|wise|correct|fair|unfair) (?:to|in)',
  '(?:I|we) (?:cannot|can not|can|do not|could not|fail to|struggle to) (?:really |honestly )?(?:see|understand|imagine|accept|agree|support|defend|justify)(?: (?:how|why|any|that|a|the|what))?',
] as const;

/**
 * Decisions that need no second word to be known for what they are, in any form of the verb. Any of them beside a word of urging or a verdict
 * tells the employer how to decide.
 */
export const DECISIVE = [
  '(?:go(?:es)?|going|stay|stays|remain|remains|be (?:kept|left|put|placed|entered|recorded|noted)|appear|appears|com(?:e|es) off|(?:taken|removed|struck|wiped) (?:off|from)) ?(?:on|off|from|to)? (?:his|her|their) (?:personnel |disciplinary |employment |attendance |absence )?(?:file|record)',
  // the end of the job
  '(?:separation|separate|separated|separating)(?= (?:from|is|should|would|on|him|her|them)\\b)(?! from (?:other|the machine|his work|traffic|the source|others|colleagues))|retrench\\w*|non-renewal|corrective action|PIP\\b|(?:offer\\w*|give|giving|negotiat\\w+|agree\\w*) (?:PERSON )?(?:a |an )?(?:\\w+ )?(?:package|deal|exit|pay-off|settlement)|notice period|garden(?:ing)? leave|manag(?:e|ed|ing) (?:PERSON )?out|stand(?:ing)?[- ]?down(?= (?:should|ought|must|is|was|be))|dismiss(?:al|ed|ing|es)?(?! (?:time|bell|the idea|this lightly|out of hand))|sack(?:ed|ing|s)?(?= (?:PERSON|him|her|them|is|was|would|,|\\.|for|over|because|on|after|without))|(?:ending|end(?:ed)?|terminat\\w+|sever\\w*|bring\\w*|brought) (?:\\w+ ){0,3}(?:employment|contract)|terminat(?:e|ed|ing|ion)(?! (?:live|cables?|wires?|the call|pregnan))|los(?:e|es|ing) (?:his|her|their) (?:job|post|livelihood|position)|(?:employment|contract)(?: (?:should|to|has|must|could|now|be|is))* (?:come|came|comes|coming|brought|draw\\w*|drew) to (?:an|a) (?:\\w+ )?(?:end|close)|(?:keep|keeps|keeping|retain\\w*) (?:his|her|their) (?:job|post|position)|(?:be|is|are|was|being) let go(?! (?:home|at|early|to|before|after|by|when|on (?:time|clinic|the days?)))|let(?:ting)? PERSON go(?! (?:home|to|back|at|early|on|out|through|for|into|first|and))|redundan(?:t|cy|cies)|pay(?:ing)? PERSON off|buy(?:ing)? PERSON out|show(?:ing|n)? PERSON the door|get(?:ting)? rid of PERSON|part(?:ing)? company|severance|settlement(?: agreement)?|exit (?:package|terms|deal)|early retirement|ill-health dismissal|notice(?= (?:should|ought|must|be|is) )|resignation|(?:renew\\w*|extend\\w*) (?:\\w+ ){0,3}contract|contract (?:\\w+ ){0,3}(?:be|is|being) (?:not )?(?:renewed|extended|ended|terminated|honoured)',
  // discipline and performance
  'formal (?:absence |capability |attendance )?action(?! plan)|disciplinary (?:action|proceedings|sanctions?|charges?)|disciplin(?:e|ed|ing)(?= (?:PERSON|him|her|them|for|over))|suspen(?:d|ded|ding)(?= (?:PERSON|him|her|them|while|until|on|without|pending|from (?:duty|work)|at once|immediately|today|,|\\.))|(?:final|written|verbal|formal|first|second|oral|stage \\w+) (?:written )?(?:warning|caution)|(?:let|letting|get|getting|escape|got) off(?: with| scot)|(?:a|an|any|no|further|formal) (?:caution|sanction|reprimand|penalty)(?! (?:is needed|when))|no case to answer|case (?:for (?:him|her|them) )?to answer|improvement (?:notice|plan)|performance[- ](?:management|managed|improvement plan)|capability (?:dismissal|proceedings|action)|exonerat\\w+|(?<!\\b(?:has|have|had|I|we|GP|surgeon|consultant|doctor|physician|health|he|she|they) )clear(?:ed|ing)? (?:him|her|them|his name|her name|of (?:misconduct|all|the))|punish\\w*|penalis\\w+(?! with (?:extra|more|heav))',
  '(?:the |this |that |any |every )?charges? (?:of (?:\\w+ )?(?:insubordination|misconduct|theft|lateness|dishonesty|negligence|absence|fraud|bullying|harassment|gross)|against (?:him|her|them)|(?=(?:should|ought|must|was|is|be)\\b))|slate clean|clean slate|(?:second|another|one more|last|fresh) chance|fresh start|benefit of the doubt|lenien(?:t|cy|tly)|clemency|mercy|(?:disciplinary|capability|dismissal|formal|performance) (?:route|road|path|track|process)|outcome of the (?:hearing|appeal|meeting|investigation|process|grievance)|decision to (?:dismiss|discipline|suspend|refuse|withhold|stop|end|terminate|warn|demote|reject|turn down|issue|withdraw|cut|reduce|deny|move)|no further action|further action|sanctions?(?= (?:is|was|should|ought|must|would|seems|imposed))|(?:overlook|excus|forgiv|condon|disregard|ignor)\\w* (?:his|her|their|the|this) (?:\\w+ )?(?:lateness|timekeeping|conduct|behaviour|outburst|lapse|mistake|error|offence)|(?:lateness|timekeeping|misconduct|outburst|lapse|offence)\\b[^.;]{0,40}\\b(?:overlooked|excused|forgiven|condoned|disregarded|ignored|put down)\\b',
  '(?:let(?:ting)?|leave|leaving) (?:this|it|the (?:\\w+ )?matter|matters|that|things) (?:go|drop|rest|lie|at that|there)\\b|draw(?:ing)? a line under (?:this|it|the matter|matters|what happened)|tak(?:e|ing) (?:this|it|the matter|matters) (?:any|no) further|say(?:ing)? no more about (?:it|this)|turn(?:ing)? (?:a blind eye|the page)|slap on the wrist|stern word|quiet word|telling-off|(?:record|treat|log|class|code|count|book|enter|put|mark|label|register)(?:s|ed|ing|ified)?(?: \\w+){0,4}? (?:down )?as (?:\\w+ ){0,2}?(?:disability|special|injury|industrial|pregnancy|compassionate|annual|authorised|unauthorised|paid|unpaid|sick|medical|work)(?:[- ]related)? (?:leave|absence|sickness|injury leave)',
  // complaints
  '(?:uph(?:eld|old|olding)|thrown out|throw(?:ing)? out|find(?:ing)? (?:in (?:his|her|their) favour|for (?:him|her|them)|against (?:him|her|them))|found in (?:his|her|their) favour|(?:his|her|their|the) (?:appeal|grievance|complaint)\\b[^.;]{0,50}(?:allow\\w*|succeed\\w*|fail\\w*|upheld|granted|reject\\w*|dismissed|accepted|believed)|(?:allow(?:ing)?|uphold(?:ing)?|reject(?:ing)?|grant(?:ing)?|accept(?:ing)?|believ(?:e|ing)|find(?:ing)? for) (?:his|her|their|the) (?:\\w+ )?(?:appeal|grievance|complaint))',
  // absence, triggers, leave
  '(?:bradford|trigger (?:points?|levels?)|absence (?:triggers?|record|score|points)|sickness (?:record|score))|(?:disregard\\w*|discount\\w*|overlook\\w*|ignor\\w+|strik\\w+|struck|wip\\w+|expung\\w+|writ\\w+ off|written off|excus\\w+|forgiv\\w+|exclud\\w+|leav\\w+ out|left out|not (?:be )?count\\w*|treat(?:s|ed|ing)?|class(?:ed|ify|ified|ing)?|cod(?:e|ed|es|ing)|record(?:ed|s|ing)?|count(?:s|ed|ing)?|log(?:ged|ging|s)?)\\b[^.;]{0,50}\\b(?:absences?|days|weeks|sickness|time off|periods?|episodes|spells?|shifts) ?(?:as|from|under|when|towards?|against|off|,|\\.|$)?|(?:absences?|days|weeks|hours of sickness|periods? of (?:absence|sickness)|episodes|spells?)\\b[^.;]{0,60}\\b(?:disregarded|discounted|overlooked|ignored|struck|wiped|expunged|written off|excused|forgiven|excluded|left out|counted|treated|classed|coded|recorded|logged|held against|count)\\b|(?:credit\\w*|restor\\w+|reinstat\\w+|giv\\w+|given|hand\\w*|get|have|receive) (?:\\w+ ){0,5}?(?:back )?(?:annual leave|leave|holidays?|bank holidays?|lieu days?)\\b(?: back\\b)?(?! (?:from|in (?:good|the)|at|dates|early|plans))',
  // pay
  '(?:sick|full|half|back|usual|normal|basic|lost|occupational|company|contractual|holiday) ?pay\\b|pay(?:s|ing)? PERSON\\b(?! (?:a visit|attention|to bed))|(?:be|is|are|being|been) paid(?! (?:a |an )?(?:visit|attention|heed|call|weekly|monthly|hourly))|pay ?rise|bonus|increment|overpayment|repay\\w*|reimburs\\w*|compensat\\w+|back-?dat\\w+|out of pocket|(?:bear|bears|bearing|meet|meets|meeting|stand) the (?:cost|loss)|make good (?:his|her|their|the) loss|lose (?:any |his |her |their )?(?:pay|money|wages|earnings)|(?:dock\\w*|withhold\\w*|withheld|stop\\w*|cut\\w*|restor\\w*|reinstat\\w*|protect\\w*|maintain\\w*|continu\\w*) (?:\\w+ ){0,2}(?:pay|wages|salary|(?:car|shift|tool|travel|london|unsocial hours|responsibility) allowance)|(?:car|shift|tool|london|unsocial hours|responsibility) allowance|(?:old|former|previous|higher|lower|original|substantive|pay) grade|(?:retired?|retiring) (?:early|on (?:medical|health|ill-health) grounds)|settl(?:e|ing) with (?:him|her|them)|settle out of court',
  // advancement and amends
  'promot(?:e|ed|ing|ion)(?! (?:of )?(?:good|health|posture|safe|wellbeing|healing|recovery|sleep))|demot(?:e|ed|ing|ion)|re-?grad(?:e|ed|ing)|up-?grad(?:e|ed|ing) (?:to|him|her|them|his|her)|reinstat(?:e|ed|ing|ement)|probation(?:ary)?\\b|(?:given|offered|awarded|get|have|appointed to) (?:the|his|her|their) (?:[^ ]+ ){0,2}(?:post|job|role|position)(?: (?:back|for which|that (?:he|she|they) applied|permanently))|apologi[sz]e|apolog(?:y|ies)|permanent (?:contract|post|job)|made permanent|flexible working request|transfer request',
] as const;

/**
 * The topics of personnel management by their nouns and verbs, wider than the matters above: beside them only the frames at the end decide,
 * which say who should do what to whom.
 */
export const TOPICS = [
  // the end of the job
  'dismiss(?:al|als|ed|ing)?(?! (?:time|bell|this lightly|the idea))|sack(?:ed|ing)|sack(?= (?:an?|him|her|them|Mr|Mrs|Ms|somebody|someone) )|tak(?:e|ing|en) (?:the|his|her|this) (?:job|post|role) (?:away|from)|terminat(?:e|ed|ing|ion)(?! (?:the (?:trial|call|session|course|lease)|cables?|live|wires?))|(?:his|her|their|the|continued|further|[a-z]+.s) employment|los(?:e|es|ing) (?:his|her|their) (?:job|post|livelihood|position|place|home|career|band|grade|seniority|rank|bonus|increment|allowance)|resign(?:ation|ed|ing)?|(?:payment|pay|money) in lieu|clean break|severance|redundan(?:t|cy|cies)|settle(?:ment)?(?! (?:in|down|into|back|well))|part(?:ing)? (?:company|of the ways)|early retirement|ill-health dismissal|notice (?:period|pay)|exit',
  // discipline and performance
  '(?:(?:first|second|third|final|written|verbal|formal|informal|live|two|three) )*warnings?(?! (?:signs?|symptoms?|lights?|labels?|systems?|tape|that|panels?|boards?|notices? on|buzzers?|bells?|alarms?|horns?|lamps?|beacons?|triangles?|screens?|messages?|tones?|before|of (?:the|a|any) (?:train|crane|truck|vehicle)))|(?:disciplinary|misconduct|insubordination|gross misconduct)(?: (?:charges?|action|process|proceedings|hearing|finding|route|case))?|(?:the|these|those|all|any|this|that) (?:charges?|allegations?|accusations?)(?! (?:nurse|hand|point|on the battery|for (?:the|a) (?:meal|course)))|sanctions?|penalt(?:y|ies)|punishment|suspension(?! of)|stage (?:one|two|three|four|1|2|3|4)|capability(?! of)|performance (?:management|plan|process|improvement plan)|improvement notice',
  // absence as it is counted
  '(?:sickness|absence|attendance|bradford) (?:totals?|records?|targets?|scores?|procedures?|polic(?:y|ies)|process|triggers?|counts?|histor(?:y|ies)|management|points|figures|rules|review stages?|stages?)|trigger points?|count(?:s|ed|ing)? (?:against|towards?)|h[eo]ld(?:ing)? (?:it |this |them |these |(?:the|these|those|his|her|this) \\w+ )?against (?:him|her|them)|held against',
  // pay and terms
  'salary|wages|(?:sick|full|half|back|holiday|normal|usual|basic) pay|pay ?(?:rise|cut|scale|grade|protection|progression)|(?:his|her|their) overtime(?! (?:should|ought to|must|needs to|is to) (?:not )?(?:be )?(?:capped|limited|kept|restricted|stopped|cut|reduced|held|no more))|(?:his|her|their) (?:shift allowance|pay|bonus|increment|grade|pension|contract|car|allowances?|seniority|leave entitlement|length of service)(?! (?:slip|query|point|hours))|(?:full|old|former|usual|normal|higher|day|night|hourly) (?:\\S+ )?rate\\b(?! of (?:work|pulse))|bonus(?:es)?|increments?(?! (?:on|of) )|deductions?|overpayments?|pension',
  // advancement
  "promot(?:ion|ed|e|ing)(?! (?:of )?(?:good|health|recovery|healing|sleep|safe|posture))|(?:the|that|a|his|her) (?:\\w+(?:'s|s') )(?:job|post|role|position)|(?:permanent|fixed-term|new) (?:contract|post)|probation(?:ary period)?|re-?grad(?:e|ed|ing)|(?:good|clean|fair|bad|honest|glowing) reference",
  // complaints
  '(?:grievances?|(?:the|his|her|their|this|that|any) (?:appeal|complaint|claim))(?! of)',
] as const;
/** Those who decide. */
export const DECIDERS =
  '(?:you|management|hr|human resources|personnel|payroll|(?:the|your|his|her|their|this|any) (?:\\w+ )?(?:company|employer|school|trust|council|firm|panel|organisation|college|department|board|hospital|university|charity|bank|managers?|governors|head|headteacher|director|chair|club|authority|service|academy|practice|agency|business|owner|partners|hearing officer|appeal panel|investigator))';
/** What a decider does to a matter; the verbs of telling, asking and arranging are not among them. */
export const DECIDES =
  '(?:settle|honour|pay|repay|refund|restore|return|reinstate|keep|retain|protect|preserve|maintain|continue|extend|renew|confirm|grant|approve|award|agree|accept|allow|uphold|reject|refuse|deny|decline|dismiss|sack|terminate|end|cease|stop|halt|drop|close|cancel|withdraw|rescind|revoke|reverse|undo|overturn|quash|lift|lower|reduce|cut|freeze|suspend|pause|scrap|abandon|discount|disregard|discard|ignore|overlook|excuse|forgive|waive|relax|bend|remove|delete|erase|wipe|strike|expunge|clear|count|credit|issue|impose|give|hand|serve|start|begin|open|commence|invoke|initiate|pursue|press|proceed|go|move|take|progress|escalate|bring|find|rule|decide|apply|use|treat|manag(?:e|ing)|hold|judge|measure|mark|raise|increase|double|top|make|offer|negotiate|buy|write|tear|think again|reconsider|revisit|review|rethink|look again|be (?:managing|disciplining|pursuing|dismissing|counting|taking|using|applying|treating|paying|docking|holding|making|looking to|thinking of))';
/** What is done to the employee by a decision, as participle. */
export const DEALT =
  '(?:given|offered|awarded|granted|held|paid|put|placed|kept|managed|treated|subjected|taken|dealt with|judged|measured|marked|credited|compensated|excluded|exempt|exempted|restored|returned|selected|shortlisted|appointed|denied|refused|deprived|stripped|spared|made to|threatened with|handed|issued|served|sent|called|brought|moved|allowed|left|considered|passed over|disadvantaged|rewarded|docked|fined|charged)';
/** The author's wish, in words that push: "I would be sorry to see", "I expect you to", "it would be a travesty if". */
export const PUSHES = [
  "(?:I|we) (?:would|should|'d) (?:be |not be |feel |consider it )(?:\\w+ly |very |most |so |only too )*(?:sorry|glad|pleased|happy|sad|dismayed|disappointed|appalled|surprised|alarmed|concerned|uneasy|uncomfortable|unhappy|delighted|relieved|grateful|ashamed|reluctant|loath|wrong|unfair|right)(?: (?:to see|to find|if|were|that|at|for))?(?! to)",
  '(?:I|we) (?:would|should|do|could|can|will|shall|must) (?:not |hardly |never |scarcely |certainly |strongly |wholly |fully |entirely |also )*(?:oppose|object to|resist|support|back|welcome|favour|endorse|condone|countenance|defend|justify|agree (?:to|with)|argue (?:for|against)|press for|question|deplore|regret|advise against|recommend|stand in the way of|stand by|quarrel with|dispute|hesitate to recommend|like to see|hate to see|want to see)',
  '(?:I|we) (?:\\w+ )?(?:expect|urge|implore|beg|want|trust|call on|look to|require|counsel|exhort|rely on|press) (?:that )?(?:you|the \\w+|management|hr)(?: (?:to|will|should))?',
  'it (?:would|will|can only|is|was|seems|must)(?: (?:be|surely|clearly|plainly|simply|only|not|hardly|never|quite|both|in my (?:view|opinion),?))* (?:an? )?(?:[a-z]+ )?(?:indecent|travesty|tragedy|scandal|disgrace|injustice|outrage|mistake|error|pity|shame|nonsense|kindness|cruelty|mercy|wrong|right|fair|unfair|unjust|just|harsh|cruel|unkind|kind|perverse|absurd|monstrous|shameful|foolish|unwise|wise|premature|disproportionate|unreasonable|reasonable|inappropriate|appropriate|indefensible|unthinkable|a matter of|only (?:fair|right|just|decent|proper)|best|better|high time|time|unconscionable|intolerable|vindictive|heartless|counter-?productive|improper)(?: (?:to|if|that|were|for|of))',
  '(?:would|will|are|is|were) (?:be )?(?:well|best|ill|better|poorly|badly)[- ]advised (?:not )?(?:to|in)|(?:has|have) (?:a (?:moral |clear )?(?:duty|obligation)|no (?:choice|option|business|right)|every right|(?:good|ample|full|no) (?:reason|cause|grounds))(?: but)?(?: (?:to|in|for))?',
  '(?:my|our) (?:\\w+ )?(?:recommendation|advice|view|opinion|preference|suggestion|plea|hope|wish|request|belief|answer|verdict|conclusion)(?: \\w+){0,3} (?:is|would be|remains) (?:that|for|an?|to|against)',
  "(?:cannot|can not|can't|could not|should not|must not|ought not(?: to)?) (?:in (?:all |any )?(?:fairness|justice|conscience|good conscience|decency)|fairly|reasonably|rightly|properly|decently|justly|sensibly|with (?:any )?(?:justice|decency|reason))",
  "(?:please|kindly|would you|will you|do not|don't)",
  '(?:no|little|every|scant|hardly any|scarcely any) (?:\\w+ )?(?:call|need|reason|grounds?|cause|occasion|place|room|justification|basis|excuse|warrant|sense|merit|purpose) (?:for|in)',
  'it is (?:in|to) (?:[\\w-]+(?:.s)? ){1,3}(?:interests?|advantage|benefit)(?: of [\\w ]{2,20}?)? (?:for|that|to|if)',
  '(?:I|we) (?:would |should |must |can only |do |strongly )*(?:counsel|caution|warn|argue|plead|speak|vote|press) (?:\\w+ )?(?:against|for)',
  '(?:I|we) (?:\\w+ )?(?:trust|hope|expect|assume|take it)(?: that)? (?:no (?:more|further)|nothing (?:more|further)|that is the (?:end|last))',
  '(?:my|our) (?:\\w+ )?(?:recommendation|advice|view|preference|suggestion|answer|verdict|conclusion)(?: here| in short| to you)?:',
  '(?:if it (?:were|was)|were it) (?:my (?:decision|choice|call)|up to me|left to me|for me)|in your (?:place|shoes|position)',
  '(?:a|an|the|no) (?:\\w+ly )?(?:suitable|good|obvious|natural|clear|strong|prime|ideal|deserving|worthy|plain|classic|poor|unsuitable) (?:candidate|case|contender|reason|argument)s? (?:for|to|against)',
  '(?:I|we) (?:would |should |shall |will |could )?(?:have|see|feel|had) (?:no|little|every|few|not the (?:least|slightest)|some|serious|grave) (?:\\w+ )?(?:hesitation|difficulty|qualms|objection|objections|problem|quarrel|reservations?|misgivings|sympathy|confidence|merit|sense|justice|wisdom)(?: \\w+)? (?:in|about|to|with|over|for)',
  '(?:nothing|not enough|insufficient|ample|more than enough|too little|little) [^.;]{0,40}?(?:justif(?:y|ies)|warrants?|merits?|supports?|call(?:s|ed)? for|amounts? to)',
  '(?:lends? itself to|points? (?:\\w+ly )?(?:to|towards?)|leaves? (?:you |us |one |management )?(?:with )?(?:no|little|only|nothing but) (?:\\w+ )?(?:choice|option|alternative|room|answer)?(?: but| other than| except)?|spells|argues? (?:strongly )?(?:for|against)|(?:the )?case (?:for|against)|dictates|necessitates|ripe for|headed for|in favour of|well within your rights to|open to you to|free to|your best (?:course|option|bet) is)',
] as const;
/** A judgement passed on a topic. */
export const JUDGED =
  '(?:indecent|wrong|right|unfair|fair|unjust|just|harsh|cruel|unkind|perverse|absurd|monstrous|shameful|foolish|unwise|premature|disproportionate|unreasonable|inappropriate|indefensible|unthinkable|unconscionable|intolerable|vindictive|heartless|improper|undeserved|deserved|unwarranted|warranted|uncalled for|excessive|draconian|heavy-handed|overdue|misguided|mistaken|ill-advised|ill-judged|justified|unjustified|baseless|groundless|unfounded|vexatious|malicious|spurious|trivial|flawed|unsafe|null|void|an? (?:[a-z]+ )?(?:overreaction|mistake|injustice|travesty|scandal|disgrace|outrage|nonsense|step too far|kindness|cruelty|error|tragedy|shame|pity|poor reward))';
const MOVE_CLASSES: Classes = {
  ...PEOPLE,
  push: [
    'should/must',
    '(ought to | needs to | need to | would do well to | might as well | may as well | could do worse than [to] | had better | would be better off | are better off | are best to | is best to)',
    "you'd (better | be better off | be best to | do well to | be better)",
    '(my (vote | view | advice | preference | instinct) (is | would be) [to/for] | if it were up to me)',
    "(I would | I'd | I should)",
    '(the time has come to | it is time to | time to | high time to)',
    "(it is | it's | it would be | it might be | it may be | would be | might be) [~1] (kinder | kindest | better | best | fairer | fairest | wiser | simpler | right | fair | sensible | in everybody's interests | in everyone's interests) [for ~] [to/if] [you]",
    '(recommend | suggest | advise | propose | urge | counsel) [that] [you/they/to/management]',
    'please/kindly',
  ],
  good: [
    'kinder/kindest/best/better/fairer/fairest/fair/right/wiser/sensible/kind/just/preferable/simplest/cleanest',
    '(a | the | an) [~1] (kinder | kindest | best | better | fairer | fairest | fair | right | wiser | sensible | only | obvious | natural | cleanest | simplest) [~1] (solution | way | thing | course | answer | outcome | option | end | step | conclusion | all round)',
    '(the | a) (way out | way forward | answer | solution)',
  ],
  parting: [
    '(part | parting | to part) [company/ways] with {him}',
    '(part | parting) (company | ways)',
    '(pension | pensioning | ease | easing | manage | managing | buy | buying | pay | paying) (him | her | them) (off | out)',
    '(call | calling) it a day (with | on) {his} (employment | job | contract | career)',
    '(wind up | bring to an end | terminate | end | ending) {his} (employment | contract)',
    '(release | releasing) {him} from {his} (contract | employment | notice)',
  ],
};

/** Decisions by the shape of the sentence: the end of the job, pay, the post, as people speak of them. */
export const HR_MOVES: RegExp = framesOf(
  [
    '{push} [~2] {parting}',
    '{parting} [~4] (would | is | may | might | seems) [~1] [be] [~1] {good}',
    '(leaving | going | an exit | exit | departure | release | retirement) [with/on] [an/a/the] [~2] (package | terms | settlement | pay-off | lump sum | severance) [~4] (would | might | may | is | seems) [~1] [be] [~1] {good}',
    '{he} [~1] (should | ought to | must | deserves to | needs to) [not/never] [~1] (be on | be put on | stay on | go on | be kept on | remain on | lose | forfeit | be left without | get | have) [~2] (money | sick pay | full pay | half pay | wages | salary | pay | penny)',
    '{push} (put | keep) {him} on [~1] (full | half | basic | normal | sick | nil) (pay | money | wages)',
    '{push} [not] (confirm | confirming | keep | keeping | retain | retaining | leave | take | taking) {him} (in post | on permanently | on the books | on the payroll | on the staff | back permanently | on for good)',
    '{push} [not] (give | giving) {him} {his} [old/own/former] (job | post | place | position | role) back',
    '{push} [not] (give | giving) {him} the [old/same] (job | post | place | position | role) back',
    '(fixed-term | permanent | temporary | zero-hours | rolling | new) contract [~4] (would | should | is | might) [~1] [be] [~1] {good}',
    '(compromise | settlement | exit | severance) (agreement | package | deal) (is | would be | seems | offers | might be | may be) [~1] {good}',
    '{he} [~4] (should | ought to | would do well to | would be better to | had better | needs to) [~1] (look | start looking | be looking) for (another | a different | a new | other) (employer | job | line of work | work elsewhere)',
  ],
  MOVE_CLASSES,
);
/** "Put him on half pay." */
export const PAY_ORDERED =
  /^(?:put|keep|leave|take) (?:him|her|them|M[rs]s? \w+) (?:on|off) (?:full |half |basic |normal |sick |nil )(?:pay|money|wages)\b/i;
/** Talk about a topic, and health advice that bears on it: no decision. */
export const ABOUT_TOPIC =
  /\b(?:early release of|ill-health retirement|speak|talk|discuss\w*|seek|advice|advise him|advise her|union|contact|ask|enquir\w+|guidance|apply|applying|application form|support(?:ed)? through|worr\w+|anxi\w+|stress|distress|sleep|cope|coping|fear\w*|clarif\w+|understand|know|aware|copy|tell|told|meet\w*|review date|resolution|resolved|resolve|conclude\w*|concluded|completed|heard|physiotherapy|lifting|kg|hours a (?:day|week)|phased)\b/i;
