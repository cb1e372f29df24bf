/** The nouns by which reports call the parties. Grouped by party; alternatives of patterns, singular and plural. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that qualify a manager or supervisor: "line", "night", "goods-in". */
export const MANAGER_QUALIFIERS = words(`
line team shift floor night day depot site area regional general project operations office warehouse production senior junior middle duty deputy assistant former previous current present new old acting interim branch store stores ward practice kitchen plant yard transport fleet service services contract account accounts unit departmental department section group client clinical nurse hr sales it finance business managing executive medical nursing district registered home catering facilities maintenance hub centre zone crew rota second first older younger direct immediate own other two three more approachable return-to-work rehabilitation hospital fire watch platoon works factory studio showroom salon hotel bar shop retail key case customer complaints stock goods-in dispatch on-call outgoing incoming
`);

export const MANAGER =
  '(?:managers?|manageress(?:es)?|supervisors?|line management|superviso?rs|team[ -]leads?|team[ -]leaders?|shift[ -]leads?|shift[ -]leaders?|section leaders?|squad leaders?|group leaders?|foreman|foremen|forewoman|forewomen|foreperson|gaffers?|ganger|boss(?:es)?|superiors?|(?:deputy |assistant )?head[ -]?teachers?|deputy head|assistant head|headmaster|headmistress|head of (?:the |her |his |their )?[a-z]+(?: and [a-z]+)?|heads of (?:department|service|year|faculty)|department head|charge nurses?|(?:ward|night|day|theatre|clinic|nursing|senior|junior|relief) sisters?(?! (?:site|ward|unit|school|ship))|sister in charge|sister on duty|(?:person|officer|manager|chef) in charge|nurse in charge|matrons?|directors?|chief executives?|chief officer|ceo|chief|principals?|predecessors?|line leaders?|superintendents?|co-?ordinators?|overseers?|head chef|chef de cuisine|head porter|head gardener|controllers?|inspector in charge|sergeants?|commanding officer|station officer|crew commander|watch manager|editor|dean|business partners?|leadership|those who (?:manage|supervise|run|planned|ought|should|were|are|had|have|make|made|decide|decided|draw up|drew up)(?: \\w+){0,4}|those (?:above|over) (?:him|her|them)|those in charge|those responsible|the powers that be|whoever (?:is|was) in charge|whoever (?:manages|runs)|the person in charge|senior partner|partners(?= (?:at|in|of|who run) (?:the|this|his|her|your|their) (?:practice|firm|surgery|business|dental|veterinary|law))|proprietor|owners?|(?<=\\b(?:his|her|their) )seniors?(?=[,.;]| (?:who|has|had|was|is|were|and|at|in|on|[a-z]+ed)\\b))';

export const COLLEAGUE_QUALIFIERS = words(
  'older younger senior junior male female white new fellow former closest other few several certain night day old own immediate direct remaining various',
);

export const COLLEAGUE =
  '(?:colleagues?|co-?workers?|workmates?|work mates|team-?mates?|peers?|charge-?hands?|charge hands?|crew|gang|team(?: members?)?|members? of (?:the |his |her |their |my )?(?:team|staff|crew)|staff members?|labour-hire workers?|fellow \\w+|mates|lads|deputy|deputies|apprentices?|storem[ae]n|planners?|schedulers?|rosterers?|dispatchers?|trainers?|mentors?|tutors?|drivers|porters|nurses|carers|teachers|packers|pickers|operatives|operators|clerks|engineers|technicians|officers|chefs|cooks|cleaners|receptionists?|administrators?|secretary|buyers?|trustees?|governors?|councillors?|partner in (?:the )?(?:van|cab))';

/** Jobs that a colleague is called by, where the word is not the employee's own job. */
export const OCCUPATION =
  '(?:clerk|officer|advis[eo]r|assistant|administrator|planner|engineer|technician|porter|driver|secretary|buyer|trainer|chef|cook|cleaner|receptionist|inspector|executive|operator|operative|fitter|mechanic|electrician|scheduler|assessor|analyst|teacher|lecturer|tutor|mentor|caseworker|case worker|handler|warden|constable|dispatcher|storeman|bookkeeper|accountant|surveyor|carpenter|joiner|plumber|welder|baker|butcher|salesman|saleswoman|shepherd|ganger|bosun|mate|partner on the (?:van|beat)|opposite number|counterpart|stand-in|replacement|successor)s?';

/** Groups called by the place or time they work in: only with a quantity, since "the shift" is mostly a shift. */
export const GROUP =
  '(?:(?:the )?(?:whole|entire|rest of the|others? (?:on|in|at) the|people (?:on|in|at) the|most of the|half the) (?:\\w+ ){0,2}?(?:shift|office|team|crew|department|ward|floor|line|yard|depot|section|staff|group|kitchen|gang|workforce|room|shop))|the others|everyone else|everybody else|others';

export const OTHER_PERSON =
  '(?:people|persons?|men|women|someone|somebody|contractors?|customers?|clients?|patients?|residents?|pupils?|students?|parents of pupils|visitors?|passengers?|callers?|members? of the public|guests?|tenants?|agency (?:worker|staff|nurse)s?|nobody|no one|no-one|anyone|anybody|everyone|everybody|insurers?|witness(?:es)?|investigators?|magistrates?)';

/** A department by its noun; the words before it say which. */
export const DEPARTMENT_PHRASE =
  '(?:department|directorate|(?<!\\b(?:quiet|quieter|own|private|small|smaller|separate|different|single|shared|ground-floor|warmer|spare) )office|section|(?<=\\b(?:help|service|front|information|enquir\\w+|news|trading|it|support|sales|customer|security) )desk|helpdesk|branch)';

/** A body of people called by what they do: "the rota team". */
export const DEPARTMENT_TEAM =
  '(?:hr|it|payroll|management|leadership|rota|rostering|scheduling|facilities|estates|procurement|recruitment|finance|absence|transport|planning|maintenance|logistics|operations|people|workforce|health and safety|safety|security|admin|resourcing|wellbeing|training|redeployment|equipment|purchasing|dispatch|despatch|goods-in|night|day|early|late) (?:team|function|unit|service|desk|people|staff|side|shift)';

/** Departments that are called by a bare capitalised name. */
export const DEPARTMENT_NAME =
  'HR|H\\.R\\.|Human Resources|HR Direct|People Services|People Team|People and Culture|Personnel|Payroll|Operations|Facilities|Facilities Management|Estates|Finance|Procurement|Logistics|Purchasing|Recruitment|Rostering|Transport|Admin|Administration|Learning and Development|Health and Safety|Maintenance|Stores|Dispatch|Despatch|Production|Planning|Engineering|Resourcing|Workforce Planning|IT|Accounts|Housekeeping|Catering|Security|Scheduling|Employee Relations|Customer Services|Sales|Marketing|Goods-in|Goods In';

/** Bodies that employ, whatever they call themselves: every trade has a word of its own for the employer. */
export const ORGANISATION_NOUNS =
  'company|employer|firm|organi[sz]ation|trust|council|business|school|academy|college|university|charity|club|authority|agency|practice|plant|bank|force|board|employing organisation|group|undertaking|corporation|pcbu|institution|association|contractor company|society|parish|church|store chain|care home|local authority|county council|health board|board of governors|governing body|governors|facility|federation|foundation|partnership|establishment|station|hospice|surgery management|housing association|retailer|operator|carrier|garage|brewery|foundry|quarry|farm|hotel|nursery|brigade|diocese|borough|airport|airline|haulier|museum|shipyard|dairy|bakery|laundry|squadron|regiment|constabulary|congregation|mine|mill|colliery|refinery|sawmill|brickworks|co-operative|cooperative|consortium';

export const ORGANISATION = `(?:the|this|your|our|his|her|their|a) (?:${ORGANISATION_NOUNS})|(?:his|her|their|your) employers?|employers?|(?:senior |local |upper |higher |site |depot |store |the |company )?management(?! team)|the employers?`;

export const CLINICIAN_QUALIFIERS = words(
  'treating own hospital orthopaedic private clinical consultant nhs community mental health specialist duty practice family regular new eye heart back',
);

export const CLINICIAN =
  '(?:gps?|general practitioners?|doctors?|consultants?|surgeons?|physiotherapists?|physios?|specialists?|psychiatrists?|psychologists?|counsell?ors?|therapists?|cardiologists?|neurologists?|rheumatologists?|oncologists?|dermatologists?|audiologists?|optometrists?|opticians?|osteopaths?|chiropractors?|pharmacists?|dentists?|midwife|midwives|health visitor|hospital team|clinic|clinical team|physician|primary care provider|specialist nurse|nurse specialist|practice nurse|paramedics?|radiologists?|podiatrists?)';

export const RELATIVE_QUALIFIERS = words(
  'former late elderly older younger eldest youngest teenage best close own twin ageing aged disabled immediate extended ex step',
);

export const RELATIVE =
  '(?:ex-|step-?|half-)?(?:wife|wives|husband|spouse|sons?|daughters?|mothers?|fathers?|brothers?|parents|children|child|mums?|mams?|dads?|aunts?|uncles?|cousins?|nephews?|nieces?|grand(?:mother|father|parents?|sons?|daughters?|children|child)|in-laws|(?:mother|father|brother|sister|son|daughter)-in-law|family|fianc[eé]e?|girlfriend|boyfriend|friends?|siblings?|toddlers?|baby|twin|de facto|next of kin)';

export const REPRESENTATIVE =
  '(?:trade )?unions?(?: (?:rep|reps|representatives?|officials?|officers?|convenors?|branch))?|(?:union |staff |employee |workplace )?(?:representatives?|reps?)|shop stewards?|branch secretary|solicitors?|lawyers?|attorneys?|barristers?|counsel|companion|legal advisers?|citizens advice';

export const OCCUPATIONAL_HEALTH =
  '(?:the |our |your |this )?(?:occupational health|oh)(?: (?:service|services|team|department|provider|physicians?|nurses?|advisers?|advisors?|doctors?|practitioners?|managers?|clinicians?|unit|technicians?))?(?![ -](?:report|reports|assessment|appointment|referral|record|records|file|notes|advice|opinion|consultation|review|perspective|viewpoint|point|matter|process|form|terms|grounds|recommendations?))|this service|our service|our clinic';

/** First names usual in the United Kingdom, Ireland, the United States and Australia: they tell a person's name from a place's or a firm's. */
export const FIRST_NAMES = new Set(
  `aaron abdul abigail adam adrian agnes ahmed aidan aisha aisling alan alana alastair albert alex alexander alexandra alfie alfred ali alice alicia alison alistair allan allison amanda amber amelia amina amir amy ana anastasia andrea
   andrew andy angela angus anil anita ann anna anne annette annie anthony antonio anwen arjun arthur asha ashley audrey ava ayesha barbara barry beata beatrice ben benjamin bernadette bernard beth bethany betty beverley bill billy bob
   brenda brendan brian bridget bronwen bruce bryan caitlin callum cameron carl carla carlos carly carmel carol caroline caroline cath catherine cathy cecilia charlene charles charlie charlotte chelsea cheryl chidi chloe chris christina christine
   christopher ciara ciaran claire clare clive colette colin colleen connor conor courtney craig cynthia daisy dan daniel danielle darren dave david dawn dean debbie deborah debra declan deepak deirdre denis denise dennis derek des desmond diana
   diane dominic don donald donna doreen doris dorothy doug douglas duncan dylan ed eddie edith edward eileen elaine eleanor elena elizabeth ella ellen ellie elsie emily emma eoin eric erica erin ethan eugene eva evan eve evelyn ewa faith farah fatima
   faye felicity felix fergus fiona florence frances francis frank fred freddie gail gareth garry gary gavin gaynor gemma geoff geoffrey george georgia georgina gerald geraldine gerard ghulam gillian gina giovanni gladys glen glenda glenn gordon
   grace graeme graham grant greg gregory gwen hamish hannah harriet harry hassan hazel heather hector helen helena henry hilary holly howard hugh hugo iain ian ibrahim imran ingrid irene iris isaac isabel isla ivan jack jackie jacob jacqueline jade jake
   james jamie jan jane janet janice jasmine jason jay jean jeff jeffrey jen jennifer jenny jeremy jerome jerry jess jessica jill jim jimmy jo joan joanna joanne jodie joe joel john johnny jon jonathan jordan jose joseph josephine josh joshua joy joyce
   juan judith judy julia julian julie june justin kamal kareem karen karim karl kasia kate katharine katherine kathleen kathryn kathy katie kay keith kelly ken kenneth kerry kevin kieran kim kimberly kirsten kirsty krystyna kumar kyle lakshmi larry laura
   lauren laurence lee leigh len leon leonard lesley leslie lewis liam lily linda lindsay lisa liz lloyd lorna lorraine louis louise lucas lucy luke lydia lynda lynn lynne madeleine maeve magda mairead malcolm malik mandy marcus margaret maria marian marie
   marilyn marina mario marion mark marlene martha martin mary mateusz matt matthew maureen maurice max maxine may meera megan mehmet melanie melissa mercy mia michael michelle mick miguel mike mina miriam mohammed mohamed moira molly monica monika morag
   morgan muhammad muriel nadia nancy naomi nasreen natalie natasha nathan neil nellie niall niamh nicholas nick nicola nicole nigel nikki nina noel nora norma norman olga olive oliver olivia omar oonagh orla oscar owen paddy padraig pamela pat patricia patrick paul
   paula pauline pawel pearl peggy penny percy pete peter petra phil philip philippa phoebe phyllis piotr polly priya rachel raj rajesh ralph ramesh ravi ray raymond rebecca reg reginald rhian rhys richard rick rita rob robert roberta robin rod rodney roger roisin ron ronald rory
   rosa rose rosemary rosie ross roy ruby rupert russell ruth ryan sabrina sadie sally sam samantha samir samuel sandra sanjay sara sarah saskia scott sean sebastian shane sharon shaun sheila shirley shona sian sidney silvia simon sinead siobhan sofia sonia sophia sophie stacey stan stanley
   stefan stella stephanie stephen steve steven stewart stuart sue sunita susan susanna suzanne sybil sylvia tamara tanya tara ted terence teresa terry theresa thomas tim timothy tina todd tom tomasz tommy toni tony tracey tracy trevor trudy una ursula valerie vanessa vera verity
   veronica victor victoria vikram vincent viola violet vivian vivienne walter warren wayne wendy wesley will william winston yasmin yvette yvonne zahra zara zoe zofia`.split(
    /\s+/,
  ),
);
