/**
 * The words by which a report says whose account it gives (domain notes D4.0). Grouped by what they do. Verbs that attribute but slur
 * ("claimed", "admitted") attribute here; the rule on loaded verbs speaks of the slur.
 */

/** Verbs whose clause or object is the speaker's account. */
export const ATTRIBUTING = `
say tell report state describe explain feel perceive believe consider think allege attribute cite recall recount relate remember mention complain maintain assert contend
claim admit deny insist argue suggest suspect fear worry reckon suppose assume imagine blame ascribe link connect associate trace accuse regard view portray characterise paint depict
estimate indicate express voice write add reply answer respond comment remark wonder hope inform confide volunteer relay convey stress emphasise outline
put see find hold understand call experience advise date narrate submit declare protest object cry reiterate repeat summarise detail name list identify lay conclude
`
  .trim()
  .split(/\s+/);

/** Of these, verbs that attribute only in a certain company: "put … down to", "see … as", "find him difficult", "call it bullying". */
export const NEEDS_COMPANY: Readonly<Record<string, RegExp>> = {
  tell: /^(?: (?:me|us|occupational health|our|my|the (?:nurse|doctor|physician|adviser)|his|her|that|it|of|how|you|the|a|what|him|them|hr|this|ms|mr|mrs|about|[a-z]+ that)\b)/i,
  put: /^(?: down to\b| (?:[\w'-]+ ){1,8}?(?:down to|at the door of|it (?:this|that) way|it (?:to me|like this|as follows)|first)\b| it\b| (?:this|that|it|everything|them|all of it|much of it|most of it)\b(?: (?:all|mainly|largely|solely|partly|entirely|squarely|firmly))? down to\b)/i,
  see: /^(?: (?:[\w'-]+ ){1,8}?as\b| it\b| that\b)/i,
  find: /^(?: (?:that\b|(?:it|him|her|them|his|the|their|Mr|Mrs|Ms) (?:[\w'-]+ ){0,4}?(?:to be |very |rather |quite |too |so )?[a-z]+))/i,
  hold: /^(?: (?:that\b|(?:[\w'-]+ ){1,5}?(?:responsible|to blame|accountable)\b|the view\b|it against\b))/i,
  lay: /^(?: (?:[\w'-]+ ){0,4}?(?:blame|fault|responsibility)\b| it\b)/i,
  trace: /^(?: (?:[\w'-]+ ){1,8}?(?:to|back to)\b)/i,
  date: /^(?: (?:[\w'-]+ ){1,8}?(?:to|from|back to)\b)/i,
  link: /^(?: (?:[\w'-]+ ){1,8}?(?:to|with)\b)/i,
  connect: /^(?: (?:[\w'-]+ ){1,8}?(?:to|with)\b)/i,
  associate: /^(?: (?:[\w'-]+ ){1,8}?(?:to|with)\b)/i,
  relate: /^(?: (?:that\b|how\b|(?:[\w'-]+ ){1,8}?to\b|a\b|the\b))/i,
  call: /^(?: (?:it|this|that|them|the [\w'-]+) )/i,
  understand: /^(?: that\b)/i,
  experience: /^(?: (?:it|this|that|the [\w'-]+|his [\w'-]+|her [\w'-]+|them) as\b| it\b)/i,
  advise: /^(?: (?:me\b|us\b|that\b))/i,
  name: /^(?: (?:[\w'-]+ ){1,6}?as\b)/i,
  list: /^(?: (?:[\w'-]+ ){1,6}?(?:as\b|among\b)|:)/i,
  identify: /^(?: (?:[\w'-]+ ){1,8}?as\b)/i,
  object: /^(?: that\b)/i,
  add: /^(?:,? that\b| (?:he|she|they|his|her)\b|,)/i,
  answer: /^(?:,? that\b|:)/i,
  comment: /^(?:,? that\b| on\b|:)/i,
  submit: /^(?: that\b)/i,
  wonder: /^(?: (?:whether|if|why|how|aloud)\b)/i,
  write: /^(?: (?:that|of|in|to)\b|:)/i,
  detail: /^(?: (?:how|a|several|the|his|her|various|what)\b|:)/i,
  repeat: /^(?: that\b)/i,
  conclude: /^(?: that\b)/i,
  stress: /^(?: (?:that|how|to me)\b)/i,
  suggest: /^(?: (?:that|to me|it|his|her|the|he|she)\b)/i,
  hope: /^(?: (?:that|to|he|she|for)\b)/i,
};

/** Verbs that endorse: told as fact, whoever said it. */
export const ENDORSING =
  `confirm establish reveal prove demonstrate note emerge transpire show disclose acknowledge recognise realise discover learn highlight uncover verify appreciate`.split(
    /\s+/,
  );

/** Endorsing turns of phrase. Their reach begins where they end. */
export const ENDORSING_PHRASE =
  /\b(?:point(?:s|ed|ing)? out(?: to (?:me|us))?|ma(?:kes?|de) (?:it )?(?:clear|plain)|br(?:ings?|ought) (?:it )?(?:out|to (?:light|my attention))|c(?:ame|omes?) to light|turn(?:s|ed) out|f(?:inds?|ound) out|(?:is|are|am|was|were|became) (?:well |only too |all too |painfully )?aware|kn(?:ows?|ew|own)|drew (?:my |our )?attention to|(?:it is|it's) (?:clear|plain|evident|obvious|apparent|certain|undeniable|beyond (?:doubt|question|dispute)|common knowledge|well known|no secret|a fact|the case|undisputed)|there (?:is|can be) no (?:doubt|question|denying|escaping|getting away from)|no doubt|clearly|evidently|we (?:discussed|explored|covered|went over|went through|talked about|talked through|spoke about|considered|reviewed)|I (?:discussed|explored|covered|went over|talked through|spoke to (?:him|her) about) (?:with (?:him|her) )?)(?=\W)/gi;

/** Nouns that name an account, a feeling or a belief. */
export const ACCOUNT_NOUN =
  'perceptions?|feelings?|accounts?|beliefs?|impressions?|understanding|views?|opinions?|recollections?|versions?|descriptions?|sense|contention|assertions?|conviction|suspicions?|fears?|worry|worries|concerns?|complaints?|allegations?|claims?|accusations?|grievances?|reports?|experience|story|statements?|narrative|testimony|memory|position|assessment|explanation|words|report|case|evidence|thinking|telling|theory|contention|hypothesis|message|submission|note';

/** Nouns of process: what they name is alleged, not found. */
export const PROCESS_NOUN =
  '(?:complaints?|allegations?|grievances?|claims?|accusations?|concerns?|investigations?|enquir(?:y|ies)|inquir(?:y|ies)|charges?|disputes?|hearings?|appeals?|questions?|case|cases|suggestions?|reports?|policy|policies|procedures?|training|course|module|process)';

/** What stands after "in his", "to her", "from Mr Doyle's". */
export const VIEWPOINT_NOUN =
  'view|views|eyes|opinion|words|mind|account|accounts|telling|reckoning|description|estimation|estimate|understanding|recollection|report|evidence|version|perception|experience|reading|book|way of (?:thinking|seeing (?:it|things)|looking at (?:it|things)|putting it)|lights|admission|judge?ment|belief|perspective|point of view|standpoint|viewpoint|assessment|memory|side(?: of (?:it|things|the story|events))?|statement|narrative|explanation|calculation|analysis|thinking|interpretation|assertion|contention|case|submission|own words';

/** Documents that may speak in an employee's or a doctor's place. */
export const DOCUMENT =
  /\b(?:fit notes?|sick notes?|sick certs?|med(?:ical)? certs?|doctor's notes?|certificates?|referral|letters?|reports?|forms?|statements?|notes|records?|e-?mails?|minutes|job description|questionnaire|paperwork|papers|entry|accident book|file|attachments?|transcript|diary|timeline|survey)\b/i;
