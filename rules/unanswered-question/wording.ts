/** What a question of the referral may be about, and by which words a report that answers it speaks of the same. */
export interface Topic {
  readonly id:
    | 'return'
    | 'disability'
    | 'retirement'
    | 'cause'
    | 'attendance'
    | 'meeting'
    | 'lasting'
    | 'adjustments'
    | 'help'
    | 'redeployment'
    | 'treatment'
    | 'condition'
    | 'barriers'
    | 'review'
    | 'performance'
    | 'fitness';
  readonly asked: RegExp;
  readonly answered: RegExp;
  /**
   * How far an answer on the topic reaches. `own`: the question stands or falls with it. `narrow`: it counts where no such topic is asked about.
   * `wide`: so wide that a question about one thing in particular ("Would a new seat help?", "Can he drive the van?") is not answered
   * by a statement that merely stands under the same heading.
   */
  readonly reach: 'own' | 'narrow' | 'wide';
  /** A matter of fact that the person knows best: what they tell of it is an answer too. */
  readonly told?: true;
}

const words = (...alternatives: readonly string[]): RegExp => new RegExp(`\\b(?:${alternatives.join('|')})`, 'i');

/** Advice, however it is put. */
const ADVISED = words(
  'recommend\\w*',
  'advis\\w+',
  'suggest\\w*',
  'please\\b',
  'adjust\\w*',
  'accommodat\\w*',
  'would (?:\\w+ )?(?:help|benefit|be (?:helpful|sensible|wise|better))',
  'should (?:\\w+ )?(?:be|have|not|avoid|work|start|begin|take|use|do|stay|keep|lift|sit|stand|drive|only)\\b',
  'phased',
  'restrict\\w*',
  'lighter',
  'no (?:lifting|more than|driving|climbing|ladder|lone|night)',
  'keep (?:him|her|them|his|her|their)\\b',
  'support\\w*',
  'nothing (?:further|more|else)? ?(?:is |that )?(?:needed|needs|required)',
  'I would (?:start|ask|like|keep|move|give|let|put|limit|avoid)',
);

/**
 * The questions that referral forms ask (domain notes 1.1, 1.4: duration, residual disability, performance, attendance, safety, adjustments,
 * redeployment, cause; the points of the [10S], [WRS] and [WWS] lists), and the words of their answers.
 */
export const TOPICS: readonly Topic[] = [
  {
    id: 'disability',
    reach: 'own',
    asked: words(
      'equality act',
      'disab\\w*',
      'DDA\\b',
      'ADA\\b',
      'employment equality',
      'protected characteristic',
      '2010 act',
      '1995 act',
      'discrimination act',
    ),
    answered: words(
      'equality act',
      'equality legislation',
      'disab\\w*',
      'employment equality',
      'discrimination act',
      'the act\\b',
      'ADA\\b',
      'tribunal',
      'in law\\b',
      'legal (?:question|definition|test|matter)',
      'covered by (?:it|the law)',
    ),
  },
  {
    id: 'retirement',
    reach: 'own',
    asked: words(
      'ill[- ]health retire\\w*',
      'medical(?:ly)? retire\\w*',
      'retire\\w*',
      'pension\\w*',
      'permanent(?:ly)? (?:incapa\\w*|unfit|unable)',
    ),
    answered: words('retire\\w*', 'pension\\w*', 'permanent\\w*', 'IHR\\b'),
  },
  {
    id: 'cause',
    reach: 'own',
    asked: words(
      'caus(?:e|es|ed|ing)\\b',
      'work[- ]?related',
      'related to (?:\\w+ ){0,2}(?:work|job|duties)',
      '(?:due|owing) to (?:\\w+ ){0,2}(?:work|job|duties)',
      'attribut\\w+ to',
      'aggravat\\w*',
      'contribut\\w*',
      '(?:connected|linked|associated|to do) (?:with|to) (?:\\w+ ){0,2}(?:work|job|duties|role|post)\\b',
      '(?:down to|because of|brought (?:on|about) by|result of|arisen? (?:from|out of)) (?:\\w+ ){0,2}(?:work|job|duties|role)\\b',
      'made worse',
      'work(?:place)? (?:factors|issues|injury)',
      'non-work',
      'outside (?:of )?work',
    ),
    answered: words(
      'caus(?:e|es|ed|ing|al|ation)\\b',
      'work[- ]?related',
      'relat(?:es|ed) to (?:\\w+ ){0,3}(?:work|job|duties|injury|accident)',
      '(?:due|owing) to',
      'attribut\\w+',
      'aggravat\\w*',
      'contribut\\w*',
      'mad(?:e|ing) (?:\\w+ )?worse',
      'worsen\\w*',
      'brought on',
      'br(?:ings?|ought) (?:it |this |the \\w+ )?on\\b',
      'started (?:it|by|with|after)',
      'result(?:s|ed)? (?:of|from)',
      'stems? from',
      'explained by',
      'arose',
      'arisen',
      'constitutional',
      'play(?:s|ed|ing)? (?:a|no|some|any) (?:\\w+ )?part',
      'outside (?:of )?work',
      'not (?:\\w+ )?(?:come|arise|result) from',
      'nothing to do with',
      'unrelated',
      'unconnected',
      'connected (?:with|to)',
      'because of (?:\\w+ )?(?:work|job)',
      'linked (?:with|to)',
      'ma(?:de|kes|king) (?:him|her|them) (?:\\w+ )?(?:ill|unwell|sick|worse)',
      '(?:at the |the )root of',
      'l(?:ies|ay) behind',
      'to blame',
      'set (?:it|this|them) off',
      'trigger\\w*',
      'down to (?:his|her|their|the) (?:work|job)',
    ),
  },
  {
    id: 'attendance',
    reach: 'own',
    asked: words(
      '(?:regular|reliable|good|satisfactory|effective|consistent|full|future|sustained|acceptable|improved?) (?:and \\w+ )?(?:attendance|service)',
      'attend(?:ance)? (?:at work )?(?:in (?:the )?future|levels?|pattern|record)',
      'attendance(?! (?:meeting|review meeting|hearing|policy|management|manager|management policy))',
      'recur\\w*',
      'happen(?:ing)? again',
      '(?:further|future|more|repeated?|additional) (?:\\w+ ){0,2}(?:absences?|episodes?|time off|sick leave|sickness)',
      '(?:absences?|sickness) (?:to |likely to )?(?:continue|recur|persist)',
      'come back again',
      'relaps\\w*',
      'flare',
    ),
    answered: words(
      'attendance(?! (?:meeting|review meeting|hearing|policy|management))',
      'attend(?:s|ing)? (?:work )?(?:regularly|reliably|well|as rostered)',
      'recur\\w*',
      'relaps\\w*',
      'flare',
      'happen(?:s|ing)? again',
      '(?:further|future|more|no|few(?:er)?|any|occasional|other|another|additional|long|longer|short|repeated|less) (?:\\w+ ){0,3}(?:absences?|episodes?|time off|spells?|sick(?:ness)? (?:leave|absence)|sickness|bouts?|attacks?)',
      'days? off',
      'days? (?:or two )?(?:a year|each year|lost|of absence|away)',
      '(?:be|stay|miss|lose) (?:\\w+ )?(?:off|absent|work)',
      'absences? (?:is|are|will|would|should|to)',
      'above (?:the )?average',
      'than (?:the )?average',
      'come(?:s)? back\\b',
      'reliabl\\w*',
      'regular service',
    ),
  },
  {
    id: 'meeting',
    reach: 'own',
    asked: words(
      'meetings?\\b',
      'hearings?\\b',
      'interview\\w*',
      'investigat\\w+',
      'disciplin\\w+',
      'grievance',
      'capability process',
      'formal process',
      'procedure\\b',
    ),
    answered: words(
      'meetings?\\b',
      'hearings?\\b',
      'interview\\w*',
      'investigat\\w+',
      'process\\b',
      'disciplin\\w+',
      'grievance',
      'procedure\\b',
      'proceedings',
    ),
  },
  {
    id: 'redeployment',
    reach: 'own',
    asked: words(
      'redeploy\\w*',
      'alternative (?:\\w+ )?(?:duties|work|role|post|employment|position|job)',
      'different (?:role|post|job)',
      'other (?:roles?|posts?|work)',
      'suitable (?:alternative )?(?:duties|work|employment)',
    ),
    answered: words(
      'redeploy\\w*',
      'alternative',
      'another (?:\\w+ )?(?:role|post|job|position)',
      '(?:different|other|lighter|suitable|modified|amended|temporary|sedentary|desk[- ]based) (?:\\w+ )?(?:role|post|job|work|duties|position|tasks)',
      '(?:I|we) (?:recommend|suggest|advise)',
      '(?:own|present|current|substantive|usual|existing) (?:role|post|job)',
      '(?:fit|well enough|suitable|safe) (?:for|to do) (?!(?:any|all|full|normal|usual|his|her|their|the) )(?:[\\w-]+ ){1,3}(?:work|duties|tasks)',
      '(?:[\\w-]+ )(?:work|duties|tasks) (?:suits?|would suit|is suitable|are suitable|is safe|are safe)',
    ),
  },
  {
    id: 'lasting',
    reach: 'own',
    asked: words(
      'long[- ]term',
      'permanent\\w*',
      'last(?:ing)?\\b',
      'residual',
      'prognosis',
      'recover\\w*',
      'outlook',
      'underlying (?:prognosis)',
      'full(?:y)? (?:fit|recover\\w*)',
      'improv\\w*',
      'outcome\\b',
      'progress\\w*',
      'deteriorat\\w*',
      'resolve\\w*',
      'ongoing',
    ),
    answered: words(
      'recover\\w*',
      'prognosis',
      'outlook',
      'permanent\\w*',
      'lasting',
      'long[- ]term',
      'last (?:for|more|less|at least|until|longer)',
      'lifelong',
      'life-long',
      'limitations?',
      'heal(?:s|ed|ing)?\\b',
      'improv\\w*',
      'resolv\\w*',
      'settl\\w*',
      'get(?:ting)? (?:better|worse)',
      'deteriorat\\w*',
      'progress\\w*',
      'expect\\w*',
      'weak(?:er|ness)',
      'full(?:y)? (?:fit|well|function)',
      'residual',
    ),
  },
  {
    id: 'return',
    reach: 'own',
    asked: words(
      'when\\b.{0,60}\\b(?:return|back|resume|fit|able)\\b',
      '(?:likely|expected|anticipated|estimated|proposed|possible) (?:\\w+ )?(?:date of |time ?scale (?:for|of) |to )?(?:a |his |her |their )?return',
      'return date',
      'time ?scales?\\b',
      'time ?frames?\\b',
      'how (?:long|soon)\\b',
      'duration\\b',
      'length of (?:\\w+ )?absence',
      'date (?:of|for|on which) (?:\\w+ ){0,3}(?:return|resum)',
      'return to (?:work|duty|duties|his|her|their|the|normal|full|pre-injury|role|post|school)',
      'come back',
      'be back',
      'prospect of (?:a )?return',
    ),
    answered: words(
      '(?:return(?:s|ed|ing)?|resum\\w+|restart\\w*|com(?:e|es|ing) back|go(?:es|ing)? back|be back|back (?:at|to|in|on|by|with)|start(?:s|ing)? back|re-?start)',
      'fit (?:to|for|from|by|again|now)',
      'absen(?:t|ce) (?:is|will|for|until|to)',
      '(?:off|away|unfit|absent)\\b[^.]{0,40}\\b(?:until|for|weeks?|months?)',
      'time ?scales?',
      '(?:on|full|from|until|by|within|about|around) (?:\\w+ ){0,3}(?:hours|duties|weeks?|months?)',
    ),
  },
  {
    id: 'adjustments',
    reach: 'own',
    asked: words(
      'adjustments?\\b',
      'accommodations?\\b',
      'phased',
      'graduated',
      'modifications?\\b',
      'recommendations?\\b',
      'restrictions?\\b',
      'suitable duties',
      'what (?:can|could|should|might|must|would) (?:we|the|I|be|help)',
      'rehabilitat\\w*',
      'limitations?\\b',
      'workplace changes',
    ),
    answered: ADVISED,
  },
  {
    id: 'help',
    reach: 'wide',
    asked: words(
      'adjust',
      'accommodate',
      'support\\w*',
      'help\\w*',
      'assist\\w*',
      'measures?\\b',
      'arrangements?\\b',
      'modify',
      'recommend',
      'restrict\\b',
      'steps\\b',
      'changes? (?:to|in|should|would)',
      'advice\\b',
      'avoid\\w*',
    ),
    answered: ADVISED,
  },
  {
    id: 'treatment',
    reach: 'own',
    told: true,
    asked: words(
      'treat\\w*',
      'medication',
      'therap\\w*',
      'counsell\\w*',
      'physio\\w*',
      'surgery',
      'operation',
      'specialist',
      'referr?(?:ed|al) (?:to|on)',
      'side[- ]effects?',
    ),
    answered: words(
      'treat\\w*',
      'medic\\w*',
      'therap\\w*',
      'counsell\\w*',
      'physio\\w*',
      'surg\\w*',
      'operat\\w*',
      'specialist',
      'GP\\b',
      'clinic\\b',
      'hospital',
      'tablets?',
      'waiting (?:list|for)',
      'side[- ]effects?',
    ),
  },
  {
    id: 'review',
    reach: 'narrow',
    asked: words(
      'review\\w*',
      'follow[- ]?up',
      'see (?:him|her|them) again',
      're-?assess\\w*',
      'when (?:will|should) (?:we|you)',
      'next steps?',
    ),
    answered: words(
      'review\\w*',
      'follow[- ]?up',
      'see (?:him|her|them|\\w+ \\w+) again',
      're-?assess\\w*',
      'appointment',
      'case (?:is |can be |has been )?(?:now )?closed',
      'closed',
      're-?refer\\w*',
      'will (?:see|speak|ring|call)',
    ),
  },
  {
    id: 'barriers',
    reach: 'narrow',
    told: true,
    asked: words(
      'barriers?',
      'prevent\\w*',
      'stop(?:s|ping)?\\b',
      'obstacles?',
      'why (?:is|has|does|can)',
      'keeping (?:him|her|them)',
      'reasons? (?:for|why)',
      'stressors?',
      'triggers?',
      'affect\\w*',
      'impact\\w*',
      'effect\\w*',
    ),
    answered: words(
      'barriers?',
      'prevent\\w*',
      'because\\b',
      'obstacles?',
      'due to',
      'stressors?',
      'triggers?',
      'affect\\w*',
      'impact\\w*',
      'effect\\w*',
      'limits?\\b',
      'cannot\\b',
      'can (?:now|already|only|still)\\b',
      'unable',
      'difficult\\w*',
      'main (?:problem|difficulty|reason)',
      'reason\\b',
      'tir(?:es|ed|ing)\\b',
      'concentrat\\w*',
    ),
  },
  {
    id: 'performance',
    reach: 'narrow',
    asked: words(
      'perform(?:ance|ing)?\\b',
      'capabilit\\w*',
      'errors?\\b',
      'mistakes?',
      'behaviou?r\\w*',
      'conduct\\b',
      'standard of (?:his|her|their) work',
      'concentrat\\w*',
    ),
    answered: words(
      'perform\\w*',
      'capab\\w*',
      'errors?\\b',
      'mistakes?',
      'behaviou?r\\w*',
      'conduct\\b',
      'concentrat\\w*',
      'slower',
      'accura\\w*',
      'standard\\b',
      'output',
      'tired\\w*',
      'memory',
      'attention',
    ),
  },
  {
    id: 'condition',
    reach: 'narrow',
    told: true,
    asked: words(
      'underlying',
      '(?:medical|health) (?:condition|problem|reason|issue|explanation)s?',
      'condition\\b',
      'diagnos\\w*',
      'nature of',
      'wrong with',
      'current (?:state of )?health',
      'state of health',
      'health (?:issues|status)',
    ),
    answered: words(
      'underlying',
      'condition\\b',
      '(?:health|medical) (?:problem|reason|explanation|issue)s?',
      'illness',
      'diagnos\\w*',
      'injur\\w*',
      'symptoms?',
      'pain\\b',
      'disorder',
      'linked',
      'unrelated',
      'common (?:cause|thread)',
      'recover\\w*',
      'health\\b',
      'fractur\\w*',
    ),
  },
  {
    id: 'fitness',
    reach: 'wide',
    asked: words(
      'fit(?:ness)?\\b',
      'unfit',
      'able\\b',
      'unable',
      'capable',
      'capacity',
      'can (?:he|she|they|mr|mrs|ms|miss|the employee)\\b',
      'carry out',
      'well enough',
      'inherent requirements',
      'safe(?:ly|ty)?\\b',
      'cope\\b',
      'manage (?:his|her|their|the)\\b',
      'perform (?:his|her|their|the|all)\\b',
      'duties\\b',
    ),
    answered: words(
      'fit\\b',
      'unfit',
      'fitness',
      'able\\b',
      'unable',
      'capable',
      'capacity',
      "can(?:not|'t)?\\b",
      'well enough',
      'safe(?:ly)?\\b',
      'should not\\b',
      'must not\\b',
      'inherent requirement',
      'restricted to',
      'manage',
      'cope',
      'clear(?:ed)?\\b',
    ),
  },
];

/** "Is there anything else that we should know?": to have nothing more to say is an answer. */
export const ANYTHING_ELSE =
  /\b(?:any(?:thing)?|(?:is|are) there (?:any|some)) (?:\w+ )?(?:else|other|further|additional|more)\b(?! (?:absences?|episodes?|time|sick))|\bany comments\b/i;

/** "How long will the restrictions last?" asks for a time, and not for the day of the return. */
export const ASKS_HOW_LONG = /\b(?:how long|duration|time ?scales?|time ?frames?|until when)\b/i;
export const OF_THE_RETURN = /\b(?:return\w*|absen\w*|back|resum\w*|off (?:work|sick)|recover\w*|fit)\b/i;

/** A question of fitness, and one of the whole job: "fit for his role", "able to carry out her duties". */
export const FITNESS_ASKED =
  /\b(?:fit(?:ness)?|unfit|able|unable|capable|capacity|can|well enough|carry out|perform|manage|cope|undertake|do)\b/i;
export const WHOLE_ROLE = /\b(?:work|role|post|job|dut(?:y|ies)|position|employment|fit(?:ness)?\?|requirements|return|resume)\b/i;

/** A time that only says when: "before he returns", "on her return", "once back at work". Left out before a question's topic is read. */
export const WHEN_ONLY =
  /\b(?:before|after|until|once|while|following|(?:up)?on|prior to|pending|as soon as|when) (?:(?:he|she|they|his|her|their|the|a|any|mr|mrs|ms|miss)\b ?)?(?:[A-Z][\w'-]+ )?(?:is |are |has |have )?(?:return(?:s|ed|ing)?|comes? back|starts? back|goes back|back|resum\w+)(?: to work| at work)?\b/gi;

/** What a question is asked about when it may be answered yes or no: "Would a …", "Is …", "whether …". */
export const YES_OR_NO =
  /^(?:and |also |if (?:so|not|yes|no),? |then )?(?:is|are|was|were|will|would|can|could|should|shall|may|might|must|do|does|did|has|have|had|whether|if)\b/i;

/** The reader is sent elsewhere in the letter. It is an answer where something stands there. */
export const POINTS_BACK =
  /^(?:yes|no|again)?[,;:. ]*(?:please |kindly |I (?:would )?(?:refer|direct) you |you are referred |(?:this|that|it|these|this question|this point|this matter) (?:is|are|was|were|has been|have been) )?(?:also |already )?(?:(?:see|refer|look)(?: back)?(?: to)?|to|referred to|as|(?:was |been )?(?:covered|addressed|answered|dealt with|discussed|described|outlined|noted|stated|mentioned|set out|given|explained|detailed|considered|provided)(?: in| under| at)?)(?: (?:in|at|under|to|per))?\b[^.?!;]{0,70}[.!]?$/i;
/** What must stand in such a reply for it to point back and not to say something. */
export const PLACE_OF_LETTER =
  /\b(?:above|below|earlier|elsewhere|previous(?:ly)?|overleaf|preceding|foregoing|already|discussed|outlined|mentioned|(?:my|the) (?:answer|reply|response|opinion|comments?|advice|recommendations?|report)|this (?:report|letter)|(?:section|paragraph|para|question|point|answer|heading|item|page|q)s? ?\.?[\dA-Z]|recommendations?|background|summary|conclusions?|opinion|body of)\b/i;

const MANAGEMENT =
  '(?:management|(?:the |your |his |her |their )?(?:line )?managers?|(?:the |your )?HR(?: (?:department|team|adviser|advisor|colleagues|business partner))?|human resources|the (?:employer|employing \\w+|organisation|organization|company|business|school|council|trust|university|service|department|governors?|board|panel|investigating officer|manager)|(?:you|your|yourself)(?: (?:organisation|organization|company|school|team))?(?: as (?:his |her |the )?(?:manager|employer))?|the (?:court|courts|tribunal)|(?:an? )?(?:employment )?tribunals?|(?:the )?lawyers?|legal (?:advice|advisers?|team|services)|others|the pension(?:s)? (?:scheme|provider|administrator)s?|health and safety|the policy)';
const MATTER = '(?:matter|question|decision|issue|one|judge?ment|consideration|point|call)';
const END =
  '(?: to (?:decide|determine|answer|consider|judge|resolve|make|address|say|settle|comment on|take up|deal with|manage|pursue|advise(?: on)?|establish)(?: (?:on|upon|about|this|it|that))?)?(?:,? (?:and )?not (?:for |a matter for )?(?:me|us|occupational health|OH|a health (?:one|professional|matter)|one for (?:me|us|occupational health)))?(?: (?:rather than|and not|not|instead of)(?: for)? (?:me|us|occupational health|OH|an? (?:doctor|nurse|clinician|health \\w+)))?[.!]?$';

/** Replies that give the question back, leave it to others or say nothing. Each is a whole sentence: what follows a comma and a reason is an answer. */
export const EVASIVE: readonly RegExp[] = [
  // "Difficult one!", "Hard to say.", "Time will tell."
  /^\W*(?:(?:that is |that's |this is |it is |it's )?(?:an? )?(?:difficult|hard|tricky|tough|good|interesting|big|fair|impossible) (?:one|question|call|to (?:say|tell|know|answer))|time will tell|who knows|wait and see|n\/a|not applicable|no comment|unsure|not sure|I (?:cannot|can't|am unable to|could not) (?:answer|comment on|say|help with)(?: (?:this|that|it))?(?: question)?)\W*$/i,
  // "This is a matter for management.", "That is for HR to decide.", "A management decision."
  new RegExp(
    `^(?:(?:this|that|it|which|the (?:answer|decision|matter|question)|such \\w+)(?: (?:is|would be|must be|will be|remains?|has to be|rests?|lies|falls|sits))?,?(?: (?:really|ultimately|rather|entirely|purely|clearly|essentially|solely|something|properly|best left|not a medical ${MATTER} but))* )?(?:(?:an? |one )?(?:\\w+ )?(?:${MATTER} )?(?:for|with|to|of|by) |(?:down|up) to )${MANAGEMENT}${END}`,
    'i',
  ),
  new RegExp(
    `^(?:(?:this|that|it)(?: is| would be| remains)?,? (?:really |ultimately |rather |entirely |purely |clearly |essentially )?)?(?:an? )?(?:purely )?(?:management|managerial|employment|HR|legal|business|operational|organisational|employer's|contractual|policy) ${MATTER}(?:,? (?:and )?not (?:an? |one )?(?:medical|health|clinical|for)(?: \\w+){0,4})?[.!]?$`,
    'i',
  ),
  new RegExp(
    `^(?:this|that|it) (?:is|would be) (?:not|neither) (?:an? )?(?:medical|health|clinical|occupational health) ${MATTER}[.!]?$`,
    'i',
  ),
  new RegExp(
    `^(?:please |I suggest (?:that )?you |I would suggest (?:that )?you |you (?:may|might|should|would|will|could|are advised to|need to|would need to|will need to|may wish to|might wish to) |kindly )?(?:to )?(?:refer (?:this )?to|ask|speak (?:to|with)|contact|consult|check with|discuss (?:this |it )?with|take (?:this|it) up with|seek|obtain|raise (?:this|it) with|liaise with|direct (?:this|it) to) (?:${MANAGEMENT}|(?:him|her|them)(?:self|selves)?|(?:mr|mrs|ms|miss|dr) [A-Z][\\w'-]+|(?:his|her|their|the) (?:GP|doctor|consultant|specialist|surgeon|union|employee|physio\\w*))(?: (?:directly|about this|for (?:advice|guidance|this)|on this|if \\w+ \\w+))*[.!]?$`,
    'i',
  ),
  new RegExp(
    `^(?:I|we) (?:would |will |shall |must |have to |prefer to )?(?:leave|defer) (?:this|that|it)(?: \\w+)? (?:to|with|for) ${MANAGEMENT}${END}`,
    'i',
  ),
  // "HR would need to look into that."
  new RegExp(
    `^${MANAGEMENT} (?:would|will|should|may|might|must|can|could|is|are)(?: best)?(?: (?:need|have|wish|want|able|placed|better placed|advised))?(?: to)? (?:look into|consider|decide|determine|answer|advise(?: on)?|confirm|judge|assess|investigate|address|say|check|explore) (?:this|that|it|on this|the matter|further)[.!]?$`,
    'i',
  ),
  // "This would have to be put to his GP.", "That is between him and the hospital."
  /^(?:this|that|it|(?:this|that|the) (?:question|point|matter|issue))(?: really| probably| perhaps)? (?:would|will|should|must|may|might|needs?|has|ought|is best|is better|is something)(?: (?:best|better|need|have|to|be|have to be|first|then|you|could))* (?:put|directed|referred|addressed|raised|taken up|discussed|answered|asked|considered|explored|decided|left|checked|confirmed|clarified|dealt with)(?: up)? (?:to|with|of|by|for|through|via) (?:\w+[ ']*){1,5}[.!]?$/i,
  /^(?:this|that|it) is between (?:\w+ ){1,4}and (?:\w+ ?){1,4}[.!]?$/i,
  // "No comment.", "I have no comment to make on this."
  /^(?:(?:I|we) (?:have |make |offer |can offer |would make |can give |wish to make |express |hold )?)?(?:no (?:further |particular |specific )?(?:comments?|opinion|view|remarks?)|nothing (?:further |more |else )?(?:to (?:add|say|report)))(?: to (?:make|offer|add|give|express))?(?: (?:on|about|upon|at|in) (?:this|that|it|present|this (?:point|question|matter|time|stage|regard|respect)))?[.!]?$/i,
  // "I am unable to comment.", "I cannot say.", "It is not possible to answer this question at present."
  /^(?:(?:I|we|occupational health|OH)(?: am| are| is)?(?: therefore| currently| at present| simply| really| regrettably| afraid (?:that )?(?:I|we))?,? (?:cannot|can not|can't|(?:not )?(?:un)?able to|not in a position to|would not (?:wish|like|be able) to|do not wish to|prefer not to|could not|would rather not|decline to|have not been able to|will not) |(?:it is|this is|it was) (?:not possible|impossible|difficult|hard|too early|too soon|not appropriate)(?: for (?:me|us|occupational health))? to |(?:un)?able to )(?:possibly |really |usefully |reliably |fully |currently )?(?:say|answer|comment|advise|tell|know|predict|speculate|respond|determine|be (?:sure|certain|drawn)|give an? (?:opinion|view|answer)|express an? (?:opinion|view)|offer an? (?:opinion|view))(?: (?:on|about|upon|to|with))?(?: (?:this|that|it|this (?:question|point|matter)|(?:any|such) \w+|certainty|the matter|any certainty))*(?: (?:at present|at this (?:time|stage|point)|at the moment|currently|now|today|further|definitively|with (?:any )?certainty))*[.!]?$/i,
  /^(?:this|that|it)(?: question| point| matter)?(?: (?:cannot|could not|can not|is not (?:one )?(?:something )?(?:that )?(?:I|we) can)(?: be)? (?:answer(?:ed)?|say|said|comment(?:ed)?(?: on)?|predict(?:ed)?|know|determined?|address(?:ed)?)| is (?:outside|beyond|not within|out of|unknown|unclear|uncertain|difficult to (?:say|answer|predict|comment on)|hard to (?:say|answer|predict)|impossible to (?:say|predict)|not (?:known|clear|possible to (?:say|answer)))| falls outside| lies outside| goes beyond| depends| remains (?:to be seen|unclear|uncertain|unknown)| was not (?:discussed|explored|covered|addressed|assessed|raised))(?: (?:my|our|the) (?:remit|scope|expertise|role|competence|knowledge|area|brief|control|assessment|report|purpose)(?: of (?:my |this |our |an )?(?:expertise|remit|occupational health|assessment|report|role|competence|referral|nurse))?)?(?: (?:as (?:an? )?\w+(?: \w+){0,3}|at present|at this (?:time|stage|point)|at the moment|currently|with certainty|today))?[.!]?$/i,
  /^(?:outside|beyond) (?:of )?(?:my|our|the) (?:remit|scope|expertise|role|competence)(?: of (?:my|our|this|the|occupational) \w+)?[.!]?$/i,
  /^(?:not (?:known|answered|discussed|addressed|assessed|covered)|unknown|unclear|unsure|n\/?k|dk|don't know|do not know|I do not know|who knows|time will tell|only time will tell|we shall see|hard to say|difficult to say|impossible to say|(?:to be|tb) ?(?:confirmed|advised|discussed|determined|decided|c|a|d)|tbc|tba|tbd|pending|noted|question noted|your question is noted|I note (?:this|the|your) (?:question|point|comment)s?|it depends|that depends|this varies|variable|\?+|-+|\.\.\.|see (?:email|attached|policy|notes?)|(?:please )?(?:see|refer to) (?:your |the |our )?(?:\w+ )?(?:policy|procedure|guidance|website|HR|intranet|job description|referral|leaflet))(?: at present| at this (?:time|stage)| at the moment)?[.!]?$/i,
  // "Attendance is a matter for the company and I do not think it right to comment."
  new RegExp(
    `^[^.,;:]{2,90}? (?:is|are|must be|remains?|would be|will be|rests?|lies|has to be) (?:(?:really|ultimately|entirely|purely|clearly|rather|solely|properly) )?(?:(?:an? |the )?(?:\\w+ )?${MATTER} )?(?:for|with|of) ${MANAGEMENT}(?: to (?:decide|determine|answer|consider|judge|make))?(?:,? (?:and|so|but|therefore|on which) (?:(?:I|we) )?(?:do not|cannot|would not|will not|am not|are not|make no|have no|offer no|shall not)[^.]{0,60})?[.!]?$`,
    'i',
  ),
  // "How much absence you can carry is something that only management can judge."
  new RegExp(
    `^[^.;:]{2,110}? (?:is|are|must be|remains?) (?:(?:really|ultimately|clearly|rather|surely) )?(?:something|a (?:thing|matter|point|question)|what|${MATTER}|one)?(?: (?:that|which))? ?(?:only |best |really )?${MANAGEMENT} (?:(?:alone|only|best|will|would|must|should|can|is|are|has|have) ){1,3}(?:to |best |able to |placed to )?(?:judge|decide|know|say|determine|answer|tell|weigh|settle|consider|judged|decided|assess)[.!]?$`,
    'i',
  ),
  // "I did not feel that it was the moment to raise this with her."
  /^(?:I|we)(?: have| had)? (?:did not|didn't|do not|have not|had not|was not able to|were not able to|not) (?!.{0,160}\b(?:until|because|will|when he|when she|once)\b)(?:[^.,;]{0,60}\b)?(?:rais(?:e|ed)|get (?:as far|round|to|on to)|have (?:the |enough )?time|reach|come to|(?:speak|talk) (?:of|about)|mention(?:ed)?|discuss(?:ed)?|explor(?:e|ed)|cover(?:ed)?|ask(?:ed)?|touch(?:ed)? on|go(?:ne)? into|address(?:ed)?|assess(?:ed)?|consider(?:ed)?|look(?:ed)? (?:at|into))\b[^.;]{0,60}[.!]?$/i,
  // "Recovery varies from one person to another and depends on many things.", "The position is as described."
  /\b(?:var(?:y|ies) (?:\w+ )?(?:from|between) (?:one )?(?:person|individual|patient|people|case)s?\b|depends? on (?:many|several|various|a (?:number|range|variety) of) (?:\w+ )?(?:things|factors|variables)|everyone is different|no two (?:people|cases))/i,
  /^(?:the )?(?:position|situation|matter|picture|answer|case) (?:is|remains) (?:as (?:described|before|stated|outlined|set out|above|previously)[^.;]{0,40}?|unchanged|the same|unclear|complex|under review|being (?:monitored|reviewed))[.!]?$/i,
  // "I discussed this with him."
  /^(?:(?:this|that|it|the matter) (?:was|has been) (?:discussed|explored|raised|covered|considered)|(?:I|we) (?:have )?(?:discussed|explored|talked (?:about|through)|covered|raised|considered) (?:this|that|it|the matter))(?: (?:with (?:him|her|them|(?:mr|mrs|ms|miss) [A-Z][\w'-]+|the employee)|at (?:length|the (?:consultation|appointment|assessment))|in (?:detail|full|consultation|the consultation)|today|during \w+ \w+|fully))*[.!]?$/i,
];

/** Courtesies that stand in a reply and say nothing. */
export const FILLER =
  /^(?:(?:answer|reply|response|a|q\d|\(?\d{1,2}[.)]|[a-z][.)])[:.]?|thank you for (?:this|your|the) (?:question|query|enquiry)[.!]?|(?:I|we) (?:understand|appreciate|recognise|acknowledge|can see) (?:why|that|how) [^.]{0,80}[.!]?|(?:this|that|it) is (?:an? )?(?:good|fair|important|difficult|interesting|reasonable|understandable|complex) (?:question|point)[.!]?|sorry[.!]?|(?:I|we) (?:regret|apologise)[.!]?)$/i;

/** Sections in which a question is never answered: they tell who asked what, or what the letter rests on. */
export const NOT_ANSWERING: ReadonlySet<string> = new Set(['consent', 'header', 'contact', 'scope']);

/** A question as it was put: "is he fit to use ladders". Read as one only where it follows a colon or a comma among others. */
const PUT =
  '(?:is|are|was|does|do|did|can|could|will|would|should|has|have) (?:he|she|they|it|there|this|the|his|her|their|any|mr|mrs|ms|miss|we)\\b';

/**
 * The author tells what the referral asked. `whether`: clauses follow; `list`: what is asked for follows as a list or in the items beneath.
 */
const ASKER =
  '(?:you(?: also| have(?: also)?| specifically| further| then| particularly)?|your (?:\\w+ )?(?:referral|letter|email|e-mail|question|questions|request|form)(?: also)?|the (?:\\w+ )?(?:referral|form|manager|request|questions?|letter)(?: also)?|management(?: also| has)?|HR(?: also| has)?|(?:his|her|their) (?:line )?manager(?: also| has)?|I (?:am|was|have been)(?: also)?|we (?:are|were|have been)(?: also)?)';
const ASKING =
  '(?:ask(?:s|ed)?(?: (?:me|us|occupational health|for (?:advice|guidance|my (?:view|opinion)|an opinion|comment)|to (?:advise|comment|say|report|consider|give (?:my|an) (?:opinion|view))))*(?: (?:on|about|as to|me|us))?|(?:would like|want(?:s|ed)?|wish(?:es|ed)?|need(?:s|ed)?) to know|enquir(?:e|es|ed)|inquir(?:e|es|ed)|quer(?:y|ies|ied)|question(?:s|ed)?|wonder(?:s|ed)?|raise[sd]? (?:the )?(?:question|questions)(?: (?:of|as to))?|(?:poses?|posed|puts?|contains?|contained|has|had|lists?|listed|sets out|includes?|included) (?:the following |these |some )?(?:\\w+ )?(?:questions|points|queries)(?: (?:to me|for me|to us))?(?=:)|seek(?:s)? (?:advice|guidance|an opinion|my (?:view|opinion)|clarification)(?: (?:on|about|as to))?|(?:request(?:s|ed)?|sought) (?:advice|guidance|an opinion|information|comment)(?: (?:on|about|as to|regarding))?|(?:is|are|were|was) (?:whether|these|this)?)';
export const ASKED_WHETHER = new RegExp(
  `(?:^|[.;:,] (?:and )?|\\b(?:and|in which|where) |^in (?:your|the|his|her) (?:\\w+ ){1,2}(?:of [^,]{4,24},? )?)${ASKER} ${ASKING},?:? (?=(?:in particular |first(?:ly)? |specifically |also |and |as to )?(?:(?:whether|if|when|how|what|which(?! (?:I|we|is|are|was|were)\\b)|why|who|where)\\b|(?<=: )${PUT}))`,
  'i',
);
/** "You would like to know:" before a list. */
export const ASKED_IN_LIST = new RegExp(
  `\\b${ASKER}(?: \\w+){0,2} (?:ask(?:s|ed|ing)?|(?:would like|want(?:s|ed)?|wish(?:es|ed)?) to know|put|raise[sd]?|seek(?:s|ing)?|request(?:s|ed)?|pose[sd]?)\\b[^.?!]{0,80}:$|^(?:the |your )?(?:specific |following )?questions?\\b[^.?!]{0,60}:$`,
  'i',
);
/** Clauses that were asked, parted: ", how long …", "and whether …". */
export const CLAUSE_OPENS = new RegExp(
  `(?:^|[,;:] (?:and |or )?(?:also |finally |lastly )?|\\band (?:also |finally )?|\\bor )(?=(?:whether|if|when|how|what|which|why|who|where)\\b)|[,;:] (?:and |or )?(?=${PUT})`,
  'gi',
);
