/**
 * The verbs that OH reports are written with, and their forms. The list serves to find finite verbs; a word that is missing is still
 * found by its auxiliary or its ending, so the list holds the verbs that occur bare.
 */

/** Irregular verbs: base, past, past participle. */
const IRREGULAR = `
be was been|become became become|begin began begun|bend bent bent|bite bit bitten|bleed bled bled|blow blew blown|break broke broken
bring brought brought|build built built|burn burnt burnt|buy bought bought|catch caught caught|choose chose chosen|cling clung clung
come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamt dreamt
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
flee fled fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got
give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit
hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|lean leant leant|learn learnt learnt|leave left left
lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled
misunderstand misunderstood misunderstood|overcome overcame overcome|oversee oversaw overseen|overthrow overthrew overthrown|override overrode overridden
pay paid paid|put put put|quit quit quit|read read read|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen
seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk
shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|smell smelt smelt|speak spoke spoken|speed sped sped
spell spelt spelt|spend spent spent|spill spilt spilt|spin spun spun|spit spat spat|split split split|spread spread spread|spring sprang sprung
stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|strike struck struck|string strung strung|swear swore sworn|sweep swept swept
swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
throw threw thrown|tread trod trodden|understand understood understood|undergo underwent undergone|undertake undertook undertaken|undo undid undone
upset upset upset|wake woke woken|wear wore worn|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld
write wrote written|misread misread misread|mislay mislaid mislaid|overhear overheard overheard|oversleep overslept overslept|rewrite rewrote rewritten|bear bore borne
beat beat beaten|bind bound bound|bid bid bid|breed bred bred|cast cast cast|foresee foresaw foreseen|outgrow outgrew outgrown|partake partook partaken
redo redid redone|rebuild rebuilt rebuilt|retell retold retold|shed shed shed|spoil spoilt spoilt|stride strode stridden|strive strove striven
`;

/** Regular verbs that occur bare in reports. Words that are mostly nouns ("manager", "shift") stay out; -s forms of the rest are read by place. */
const REGULAR = `
abandon abolish absent absorb abuse accept accommodate accompany account accuse ache achieve acknowledge act adapt add address adhere adjust admit
adopt advise affect afford agree aim alarm alert allege allocate allow alter amend amount anger announce annoy answer antagonise anticipate apologise
appeal appear apply appoint appreciate approach approve argue arise arrange arrive ask assault assert assess assign assist associate assume assure
attach attack attempt attend attribute authorise avoid await award bait ban base batter bawl beg behave belittle believe belong benefit berate besmirch blame block
bombard book bother breach breathe brief brush bully bungle calculate call calm cancel care carry cause cease challenge change charge chase chastise check cite claim
clarify classify clean clear climb close coach collapse collect combine comment commence commit communicate compare compensate compete compile complain complete comply comprise
compromise concede concern conclude conduct confide confine confirm conflict confront confuse congratulate connect consent consider consist constitute construct consult contact
contain contest continue contract contribute control convene convert convey convince cooperate cope copy correct correspond cough count counter cover cram create
criticise cross crowd crush cry curb cure damage date deafen decide decline decrease defend defer define degrade delay delegate deliver demand demean
demonstrate demote denigrate deny depend deploy depress deprive derive deride describe deserve design desire detail deteriorate determine develop devise diagnose
die differ diminish disable disadvantage disagree disappear disappoint discharge discipline disclose discontinue discourage discover discriminate discuss dislike dismiss disparage display
dispute disregard disrupt dissuade distinguish distract distress disturb divide document dominate doubt drag drain dread dress drift drip drop ease
elaborate elect emerge emphasise employ enable enclose encounter encourage end endure enforce engage enjoy ensure enter entitle envisage erode escalate escape
establish estimate evade evaluate evolve exacerbate examine exceed exclude excuse exercise exert exhaust exhibit exist expand expect experience explain explode explore expose
express extend face facilitate fail faint favour fear feature file fill find finish fire fit fix flag flare flood flout focus follow force
forge form foster freeze frustrate fuel fulfil function fund gain gather glare goad gossip govern grab grant greet grieve grip groom guarantee guard guess guide
halt hamper hamstring handle happen harangue harass harden harm hasten hate haunt head heal heap heckle heed help hesitate hinder hint hire hope hound hover humiliate hurry
identify ignore illustrate imagine imitate impact impair impede imply impose impress improve include incorporate increase incur indicate induce infect infer inflame inflict influence
inform inhibit initiate injure insist inspect inspire instigate instruct insult insure intend interfere interpret interrupt intervene interview intimidate introduce invent
investigate invite involve irritate isolate issue jeer jeopardise join joke judge jump justify kick kill label lack last laugh launch leer lessen let lift
like limit linger link list listen live load lodge log look love lower maintain malign manage manipulate marginalise mark match matter measure mediate mend mention micromanage
mimic miss mishandle mislay mismanage misplace mistreat mix moan mob mock modify molest monitor motivate move mumble murmur nag name narrow need neglect negotiate nominate nod note notice
notify numb obey object oblige observe obstruct obtain occupy occur offend offer omit open operate oppose oppress opt order organise originate ostracise outline
outline outweigh overburden overcome overload overlook overrule overturn overwhelm overwork owe own participate pass patronise pause penalise perceive perform perish permit
perpetuate persecute persevere persist persuade pester phone pick place plague plan play plead point poke poison pose possess post postpone pour practise praise precede precipitate predate predict
prefer prejudice prepare prescribe present press pressure pressurise presume profess purport prevent print proceed process produce promise promote prompt propose protect protest prove provide provoke publish
pull punish pursue push query question quote race raise rang rate reach react realise reassure rebuff rebuke recall receive recognise recommend reconcile record recover recruit
recur reduce refer reflect refrain refresh refuse regain regard register regret rehabilitate reinforce reject relapse relate release relent relieve rely remain remember remind remove renege repeat
replace reply report represent reprimand request require rescind research resent reserve resign resist resolve resort respect respond rest restore restrict result resume retain retaliate
retire retrain return reveal reverse review revise ridicule rob rot ruin rush sabotage sack safeguard satisfy savage save scald scapegoat scare scheme schedule scold score scorn scream screen seem segregate
select separate serve settle shame share shatter shelve shirk shout shove shrug shun sideline sign silence single slander slap slip slow smear smirk smoke snap snapped sneer snub soften solve sort sound
spark spite spread squash squeeze stage stall stalk stare start state stay steer stem stereotype stigmatise stir stop store strain stress stretch strip struggle study stumble stutter subject submit succeed
suffer suggest suit supervise supply support suppose suppress surround survive suspect suspend sustain tackle take talk target taunt tax tease tend terminate terrorise test thank threaten thrive
throb tie tighten tire tolerate torment touch track train transfer transform transpire trap travel treat tremble trigger trouble trust try turn twist undercut undermine underpay underrate unload unsettle upbraid update
uphold urge use usher value vary verify victimise view vilify visit voice volunteer vomit vote wait walk want warn wash waste watch water weaken weigh welcome whisper whistle witness wish withstand wonder
begrudge despise distrust botch misjudge alienate dither procrastinate fudge dodge trivialise downplay whitewash backtrack flounder overreact bluster prevaricate stonewall betray scupper stymie thwart derail
rile embarrass browbeat hassle hector coerce railroad bulldoze steamroller swamp exploit sidestep deceive cheat distort misrepresent misreport misquote misinform misadvise skimp conceal starve short-change fumble garble
overstep misuse squander aggravate prolong demoralise lambast chide tyrannise prejudge meddle pry gaslight connive conspire collude fabricate backdate falsify scaremonger reward bristle repay trample snatch saddle foil
scoff frighten banish flatten stifle smother haggle quibble scowl glower seethe gloat brag stomp hurl fling foist ram waver vacillate equivocate whinge grumble patrol outmanoeuvre
work worry worsen wound wreck wrong yell yield
`;

export interface VerbForm {
  readonly base: string;
  /** `base` (also the plain present), `s`, `past`, `participle` (past participle) or `ing`; a word may be several. */
  readonly forms: ReadonlySet<'base' | 's' | 'past' | 'participle' | 'ing'>;
}

type Form = 'base' | 's' | 'past' | 'participle' | 'ing';

function third(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

const DOUBLING =
  /^(?:admit|ban|beg|commit|compel|control|cram|defer|dim|drag|drip|drop|enrol|equip|expel|fit|fulfil|grab|grin|grip|hug|infer|incur|jog|label|let|mob|nag|nod|occur|omit|opt|patrol|permit|plan|prefer|propel|quarrel|recur|refer|regret|rid|rob|rot|rub|run|shrug|sin|skip|slam|slap|slip|snap|sob|spot|stem|step|stir|stop|strip|submit|swap|tap|transfer|travel|cancel|trap|trim|unsettl|wrap|snub|shun|shed|dial|model|signal|total|level|marshal|set|sit|put|get|cut|hit|win|swim|begin|forget|quit|spin|split|dig|bid|shut|forbid|mis-?sell)$/;

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLING.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function ing(base: string): string {
  if (base === 'be') return 'being';
  if (base === 'lie' || base === 'die' || base === 'tie') return `${base.slice(0, -2)}ying`;
  if (base === 'mimic') return 'mimicking';
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)) return `${base.slice(0, -1)}ing`;
  return DOUBLING.test(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

const forms = new Map<string, { base: string; forms: Set<Form> }>();
const byBase = new Map<string, Set<string>>();
function add(word: string, base: string, form: Form): void {
  const words = byBase.get(base);
  if (words) words.add(word);
  else byBase.set(base, new Set([word]));
  const known = forms.get(word);
  if (known) known.forms.add(form);
  else forms.set(word, { base, forms: new Set([form]) });
}
/** American spellings stand beside the British ones. */
function variants(base: string): string[] {
  if (
    /[a-z]ise$/.test(base) &&
    !/^(?:advise|arise|comprise|compromise|devise|exercise|practise|promise|rise|raise|praise|supervise|despise|revise)$/.test(base)
  ) {
    return [base, `${base.slice(0, -3)}ize`];
  }
  return [base];
}

for (const base of REGULAR.trim().split(/\s+/)) {
  for (const spelt of variants(base)) {
    add(spelt, base, 'base');
    add(third(spelt), base, 's');
    const ed = spelt === 'mimic' ? 'mimicked' : past(spelt);
    add(ed, base, 'past');
    add(ed, base, 'participle');
    add(ing(spelt), base, 'ing');
  }
}
for (const line of IRREGULAR.trim().split(/[|\n]/)) {
  const [base, simple, participle] = line.trim().split(' ');
  if (!base || !simple || !participle) continue;
  forms.delete(base);
  add(base, base, 'base');
  add(third(base), base, 's');
  add(simple, base, 'past');
  add(participle, base, 'participle');
  add(ing(base), base, 'ing');
}
for (const [word, base] of [
  ['learned', 'learn'],
  ['burned', 'burn'],
  ['leaned', 'lean'],
  ['spoiled', 'spoil'],
  ['spelled', 'spell'],
  ['dreamed', 'dream'],
  ['speeded', 'speed'],
] as const) {
  add(word, base, 'past');
  add(word, base, 'participle');
}
for (const [word, base] of [
  ['gotten', 'get'],
  ['proven', 'prove'],
  ['swollen', 'swell'],
] as const) {
  add(word, base, 'participle');
}
add('were', 'be', 'past');

/** What form of which verb a lower-cased word can be; undefined where it is no verb of the list. */
export function verbForm(word: string): VerbForm | undefined {
  return forms.get(word);
}

/**
 * All forms of verbs as alternatives for a pattern, longest first: `verbPattern('mock', 'shout at')` gives
 * `mocking|mocked|mocks|mock|shouting at|…`. Verbs outside the list get regular forms.
 */
export function verbPattern(...verbs: readonly string[]): string {
  return formsOf(verbs, ['base', 's', 'past', 'participle', 'ing']);
}

/** As `verbPattern`, with chosen forms alone. */
export function verbPatternOf(form: readonly Form[], ...verbs: readonly string[]): string {
  return formsOf(verbs, form);
}

function formsOf(verbs: readonly string[], wanted: readonly Form[]): string {
  const found = new Set<string>();
  for (const verb of verbs) {
    const [head = '', ...rest] = verb.split(' ');
    const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
    const known = byBase.get(head);
    if (known) {
      for (const word of known) if (wanted.some((one) => forms.get(word)?.forms.has(one))) found.add(`${word}${tail}`);
      continue;
    }
    for (const spelt of variants(head)) {
      if (wanted.includes('base')) found.add(`${spelt}${tail}`);
      if (wanted.includes('s')) found.add(`${third(spelt)}${tail}`);
      if (wanted.includes('past') || wanted.includes('participle')) found.add(`${past(spelt)}${tail}`);
      if (wanted.includes('ing')) found.add(`${ing(spelt)}${tail}`);
    }
  }
  return longestFirst(found).join('|');
}

/** The longest first, and those of a length by the alphabet. A comparison for each pair of a list of hundreds was dear at every start. */
function longestFirst(words: Iterable<string>): string[] {
  const byLength: string[][] = [];
  for (const word of words) {
    const same = byLength[word.length];
    if (same) same.push(word);
    else byLength[word.length] = [word];
  }
  return byLength.reverse().flatMap((same) => same.sort());
}
