/**
 * What tells the employee's own private life from the same words used of work. Alternatives of patterns; the circumstances themselves
 * stand in the language layer.
 */

const JOB =
  '(?:clerks?|officers?|sergeant|constable|ushers?|advis[eo]rs?|agents?|brokers?|solicitors?|lawyers?|barristers?|paralegals?|judge|magistrate|bailiff|verger|vicar|priest|chaplain|minister|organist|sexton|sacristan|imam|rabbi|deacon|pastor|curate|nun|church ?warden|parish (?:clerk|nurse|administrator)|social worker|case ?workers?|support workers?|key worker|interpreter|translator|administrators?|assistants?|handlers?|collectors?|managers?|counsell?ors?|mediators?|reporters?|teachers?|lecturers?|custodian|warder|wardens?|jailer|prison (?:officer|nurse|chef|teacher)|recorder|secretary|supervisors?|technicians?|analysts?|croupiers?|cashiers?|stewards?|landlord|publican|convenor|organiser|representatives?|reps?|officials?|driver|cleaner|cook|porter|receptionist|nurse|librarian|archivist|guard|security)';
/** The words are the person's work: what he or she is, the office, the clients. */
export const AT_WORK = [
  `(?:is|was|as|being|becoming|became|employed as|works as|trained as|role of|post of|job of|job as) (?:an? |the |our |your )?(?:(?!(?:with|his|her|their|from|by|having|being)\\b)[\\w'-]+ ){0,4}?${JOB}\\b`,
  '(?:works?|working|worked|employed|based|posted|placed|stationed) (?:(?:nights|days|shifts|part-time|full-time|mainly|chiefly|alone|mostly) )?(?:in|for|at|with|on|by|as) (?!home\\b|nights|days)(?!(?:present|the time|all|a|an?|his|her|their) (?:present|loss|debts?|divorce)\\b)',
  '(?:in|by|through|of|for) (?:his|her|their) (?:work|job|role|post|duties|caseload)\\b',
  "(?:his|her|their|the) (?:[\\w'-]+ ){0,3}(?:clients?|customers?|caseload|tenants|claimants|service users|residents|cases|files|callers|patients|pupils|prisoners|detainees|inmates|applicants|borrowers|debtors)\\b",
  '(?:job|role|post|work|duties) (?:is|are|involves?|includes?|consists?|means|takes|entails)\\b',
];
/** Right before the words: the person writes of them, or speaks for those who have them. */
export const DESK_WORK =
  /\b(?:drafts|drafting|transcribes|transcribing|prints|printing|proofreads|proofreading|translates|translating|(?<=\b(?:he|she|they|and) )types|typing|audits|auditing|counsels|advises|represents|supports(?= families| tenants| clients| people| residents)|rehouses|collects|chases|(?:manages|runs)(?= an?\b)) (?:(?!(?:his|her|their|own|he|she|they|him|them|me|us|that)\b)[\w'-]+ ){0,9}$/i;
/** After the words: they name a team, a job, a service, a place. */
export const NAMES_A_PLACE =
  /^(?:'s)?[ -](?:team|department|section|unit|desk|office|officer|clerk|usher|sergeant|suite|court|advice|adviser|advisers|service|services|policy|procedure|charity|hall|school|street|road|house|lane|worker|workers|work|building|training|course|champions?|ambassadors?|networks?|toolkits?|rep|reps|representative|representatives|official|officials|steward|convenor|companion|branch|regulations|law|act|allowance scheme|system|software|recovery|collection|industry|processing|administration|records|files|visits|counter|ward|wing|kitchens|library|magazine|leaflet|centre|programme|support (?:line|service))\b/i;
/** The sentence speaks of what a service covers, what a policy lists, what somebody may ask for. */
export const OFFERED_TO_ALL =
  /\b(?:helpline|policy|leaflet|brochure|website|programme covers|service covers|covers (?:money|legal|debt|family|financial)|advice (?:line|on) |assistance programme|EAP|wellbeing (?:service|programme|pages)|characteristics|open to all|all staff|everyone|any (?:employee|member of staff))\b/i;
/** The rule needs somebody whose life it is. */
export const THE_PERSON = /\b(?:he|she|they|him|her|his|their|them|himself|herself|the employee|the worker|Mr|Mrs|Ms|Miss|Mx)\b/i;
/** How the person lives, told for what it means at work. */
export const MATTERS_AT_WORK =
  /\b(?:so|and so|therefore|which means|means that)\b[^.;]*\b(?:driv\w*|travel\w*|commut\w*|bus|train|lift to work|licence|lone|alone at work|emergency|on[- ]call|shift|evening|start|journey)\b/i;
/** Persons other than the employee: what is told of them is `third-party`'s. Those who share the employee's home and bed are not among them. */
export const OTHERS =
  '(?:(?:his|her|their|a|an|the|one of (?:his|her|their)|two of (?:his|her|their)) (?:(?!(?:own|and|or)\\b)[\\w-]+ ){0,2}?(?:sons?|daughters?|mothers?|fathers?|brothers?|sisters?|mums?|mams?|moms?|dads?|aunts?|uncles?|cousins?|nephews?|nieces?|grand\\w+|friends?|flatmates?|neighbours?|colleagues?|managers?|supervisors?|boss|clients?|pupils?|patients?|(?:mother|father|brother|sister|son|daughter)-in-law|in-laws|step-?\\w+|parents|ex-\\w+|ex|de facto|children|kids|team leader|tenant|lodger|mate|customers?))';
/** The employee's own spouse or partner. */
export const PARTNER =
  '(?:his|her|their) (?:(?:long-term|new|former|late) )?(?:wife|husband|partner|spouse|girlfriend|boyfriend|fianc(?:e|é)e?|de facto)';

/** What the employee owes or owns, told with the employee as the one who does it. */
export const OWN_MONEY =
  '(?:he|she|they|and|also|still|now|who) (?:still |now |also )?(?:owes?|owed|borrowed|has borrowed|is borrowing|has remortgaged|sold (?:his|her|their) (?:car|house|home)|pawned|cannot pay|could not pay|can barely pay|cannot afford|could not afford|(?:has )?maxed out|defaulted|took out (?:a|two|several|another) loans?)\\b(?! (?:(?:a|an|two|three|four|five|\\d+|some|several|half a) )?(?:rostered|day|days|shifts?|weeks?|leave|an? (?:duty|apology)|much to|it to|hours|holiday|time|\\w+ to (?:his|her) (?:manager|team)|to spend|the (?:time|journey))).{0,40}';
/** What the employee did or was in love, law and faith, where only the form with a person tells it. */
export const OWN_LIFE =
  'try(?:ing)? for (?:a|another) (?:baby|child|family)|sle(?:ep|eps|eping|pt) (?:in separate (?:rooms|beds)|on (?:a |the |his |her )?(?:sofa|settee|couch)|rough)|(?:has |have )?(?:left|is leaving|walked out on|thrown out|threw out|cheated on|parted from|split from) (?:his|her|their) (?:wife|husband|partner|boyfriend|girlfriend|spouse)|(?:his|her|their) (?:tenancy|lease) (?:\\w+ ){0,3}(?:terminated|ended|ending|lost|runs out)|nowhere to (?:go|live)|(?:caught|stopped|done|banned) (?:for )?(?:drink|drunk|drug)[- ]driv\\w+|(?:broke|broken|called|calling|breaking) off (?:his|her|their|the) engagement|(?:his|her|their) (?:wife|husband|partner|girlfriend|boyfriend|fianc(?:e|é)e?|spouse) (?:has |had |recently |just |suddenly |now )*(?:left|walked out|moved out|threw|thrown|kicked|wants a divorce|is leaving|has gone|asked (?:him|her) to (?:leave|go)|cheated|met someone|and (?:he|she) (?:are|have) (?:parted|separated|split))|(?:he|she) and (?:his|her) (?:wife|husband|partner|girlfriend|boyfriend) (?:\\w+ ){0,3}(?:separat|split|part(?:ed|ing)|row|argu|fight|apart|not speaking|divorc)\\w*|(?:been |was )?(?:jilted|dumped|widowed|cuckolded)|(?:rows?|arguments?|quarrels?) (?:with|at home with) (?:his|her|their) (?:wife|husband|partner|girlfriend|boyfriend|spouse|family)|fights? with (?:his|her) (?:wife|husband|partner)|fight(?:s|ing)? (?:his|her|their) (?:former|ex)[- ]\\w+ (?:for|over)|fasts? (?:in|during|for) (?:Ramadan|Lent|Yom Kippur)|observes? (?:the Sabbath|Ramadan|Lent|Shabbat)|keeps? (?:the Sabbath|kosher|halal)|(?:adopt(?:ed|ing)|fostering) a (?:child|baby|boy|girl)|born out of wedlock|single (?:mum|mom|dad|mother|father|parent)|moved in with (?:another|a new|his new|her new|someone)|parted from (?:his|her|their) (?:wife|husband|partner)|(?:wife|husband|partner) (?:beats|hits|abuses|threatens) (?:him|her)|love(?:s)? triangle|(?:one-night stand|prostitut\\w+|escort work|pornography|swinger|paternity (?:test|suit|dispute))|(?:immigration|residency|residence) (?:status|permit)|in hiding|(?:wanted|known|sought) (?:by|to) the police|(?:neighbour|neighbours) (?:feud|dispute|from hell)|served with (?:papers|a summons|an eviction)|house (?:has )?(?:been |was )?(?:burgled|flooded|repossessed|burnt|burned)|speeding (?:fine|ticket|points)|points on (?:his|her|their) licence';
/** What the employee did or was before the law. */
export const OWN_TROUBLE =
  '(?:night|spell|time|weekend|hours|week|days|months|years) in (?:the |a |police )?(?:cells?|custody|jail|gaol|prison|remand)|on remand|behind bars|(?:interviewed|questioned|spoken to|cautioned|raided|searched) (?:by the police|under caution)|(?:up )?before the (?:magistrates|bench|beak|judge|court)|helping the police|on tag|electronic tag|community (?:order|service|payback)|restraining order|injunction (?:against|from|taken)|non-molestation order';
/** Office and zeal in a union or a party. */
export const OWN_CAUSE =
  '(?:shop steward|convenor|branch secretary|union rep(?:resentative)?) (?:of|for|in|with) (?:(?:his|her|their|the) )?(?:\\w+ )?(?:union|branch|RMT|GMB|PCS|NEU|RCN|RCM|BMA|NASUWT|UCU|ASLEF|CWU|FBU|SIPTU|INTO|ASTI|Fórsa|INMO|Unison|Unite|Usdaw|Prospect|Community|Teamsters|UAW|SEIU|CFMEU|AMWU|ANMF)|active (?:in|as|within) (?:his|her|the|their|a) (?:\\w+ )?(?:union|party|church|mosque|movement)|(?:stands?|stood|standing) for (?:the )?(?:Labour|Conservatives?|Greens?|council|parliament|election|Dáil|Senate)|(?:votes?|voted) (?:Labour|Conservative|Tory|Liberal|Green|Reform|Republican|Democrat|Leave|Remain)|(?:attends?|attended|goes to|went to) (?:\\w+ )?(?:rallies|marches|party meetings|demonstrations|political meetings)';
/** Circumstances that nobody but the employee can be meant by, though the sentence names no one. */
export const NO_ONE_ELSE =
  /\b(?:(?:the|a) divorce (?:is|has|was|came|went)|(?:the|their) (?:family|marital|matrimonial) home (?:is|was|has|will|may|had)|bailiffs?|loan sharks?|debt collectors?|social services (?:are|is|have|has|were)|(?:there (?:was|has been|is)) (?:an affair|a divorce|a separation|an eviction)|an? (?:divorce|eviction|repossession) (?:is|was|has)|child protection (?:plan|order|conference)|the police (?:have|are|were) (?:\w+ )?(?:called|involved|investigating)|(?:the |a )?custody (?:battle|hearing|case|dispute) (?:is|was|has))/i;
