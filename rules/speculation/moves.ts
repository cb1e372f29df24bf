import { type Classes, framesOf, PEOPLE } from '../../src/language/frames.ts';

/**
 * The moves of guessing (domain L8), a turn of phrase to a line as src/language/frames.ts reads them: staking on a guess, owning a
 * theory, doubting the account, insinuating from dates, rhetorical questions, leaving the reader to guess.
 */
const CLASSES: Classes = {
  ...PEOPLE,
  hunch: [
    'hunch/theory/guess/suspicion/instinct/intuition/surmise/conjecture/hypothesis/inkling/notion/feeling/speculation/presentiment/reading/gut',
    'gut feeling/instinct',
    'sixth sense',
  ],
  own: [
    'own/private/personal/sneaking/strong/shrewd/distinct/abiding/lingering/uneasy/nagging/unworthy/uncharitable/pet/working/honest/first/best/inner/growing/fair/pretty/slight/vague/unkind/cynical',
  ],
  guess: [
    'suspect/wonder/surmise/conjecture/speculate/guess/fancy/daresay/hazard/venture/bet/wager/suppose/imagine/fear/reckon/theorise/infer/deduce/conclude',
  ],
  odd: [
    'odd/strange/curious/funny/peculiar/interesting/remarkable/telling/suspicious/convenient/fortunate/neat/handy/queer/uncanny/rum/striking/notable/instructive/revealing/fishy/suspect/puzzling/intriguing',
  ],
  account: [
    'account/story/version/tale/explanation/fall/accident/incident/injury/dates/timing/absence/absences/spells/pattern/sickness/illness/reason/reasons/motive/motives/silence/answers/narrative/history/excuse/mechanism/limp/tan',
  ],
  trouble: [
    'bother/bothers/trouble/troubles/niggle/niggles/nag/nags/puzzle/puzzles/jar/jars/grate/grates/jars/stink/stinks/smell/smells',
    'does/do/did not/n.t/hardly (add up | sit right/well/easily/comfortably | ring true | hang together | fit | stack up | make sense | wash | tally | convince | smell right | square)',
    "(doesn't | don't | didn't) (add up | sit right/well/easily/comfortably | ring true | hang together | fit | stack up | make sense | wash | tally | convince | smell right | square)",
    '(is | seems) off/amiss/awry/fishy/wrong',
  ],
  event: [
    'fall/falls/fell/went/goes/come/comes/came/begin/begins/began/start/starts/started/ill/sick/absence/absences/spell/spells/sickness/illness/pain/migraine/migraines/symptoms/episode/episodes/dates/timing/two/events/things',
  ],
};

/** The author guesses in so many words: what follows is the guess, unless it is about the body, time or what would help. */
export const STAKED: RegExp = framesOf(
  [
    // A wager.
    'my/the [smart] money is/would/must [be] [very much] on',
    "(I | we | one) ['d/would/should/could/will/might] [~] put/lay/stake [good/my/any] money/odds/shirt/house/pension/reputation/tenner/mortgage [on/that]",
    "(I'd | we'd | I'll) [~] (put/lay/stake [good/my/any] money/odds/shirt/house/pension/tenner | bet/wager [good/my/any/you/the] [~] [on/that])",
    '(if | were) I [were] [had] [to] a [betting/gambling] man/woman',
    "you ['d/could/can/may] bet/wager [that]",
    // A theory of one's own.
    "it is/was/remains/'s my [{own}] {hunch} [and no more] [that]",
    'I/we have/had/harbour/hold/nurse/entertain/cherish [~] [half] (a | an | my | the) [{own}] (mind | {hunch} | idea | suspicion) that',
    'my/our [~] [{own}] (theory | hunch | suspicion | hypothesis) [~5] is/was/would/has [be] [that]',
    'I have it in my head/mind/bones/waters that',
    'I [do/did/could] feel it in my bones/waters [that]',
    '(the cynic | the sceptic | the detective | something) (in me | within me)',
    "(at the risk of sounding | I may be | I do not wish to be | am I being | it may be | without being | is it | call me | without wishing to be | perhaps I am | perhaps I'm | I'm | it would be) [too/a/an/over/unduly/overly] (cynical | cynic | uncharitable | suspicious | unkind | unfair)",
    'a suspicious mind',
    // No proof, and said all the same.
    "I/one/we could/can/would ['t/not/n't] (swear to it/that/this | prove it/this/that/any) [~6] but",
    "I (couldn't | can't | cannot | wouldn't) (swear to it/that/this | prove it/this/that/any) [~6] but",
    '(though | although | while | but) I have no [hard/real] proof/evidence',
    '(this is | it is | call it) [only/mere/pure/just/no more than] [a] (supposition | conjecture | guesswork | speculation | surmise | a theory) [on my part] (but | though)',
    // Verbs of guessing with helpers between.
    "(I | we | one) ['d/do/did/would/should/could/might/must/cannot/can/will/have/am/was] [~] {guess} (who | what | why | that | whether | if | a | how | at | where | with whom)",
    'one [~] suspects/wonders/imagines/fears/surmises/senses/gathers/supposes/guesses',
    '(which | that | this | it | all) [~] leads/led/brings/brought/inclines/tempts me/one/us to (suspect | think | conclude | wonder | infer | believe | assume | surmise)',
    'I gather [~6] (that | from)',
    'methinks [~]',
    "(I'd | I would | I should | we would | one would) (not | hardly) be [~] (surprised | astonished | amazed) (were | was | if | to)",
    '(you | we | I think we | I think you | we all | anyone) can/could/may [all/well/easily] (guess | imagine | work out) (why | who | what | how | the rest | at)',
    // Doubt of the account.
    '(I | we) (have | had) [~] (suspected | wondered | guessed | feared | sensed | speculated | surmised) [that/whether/if/why/what/who]',
    '(some | many | others | people | cynics | critics) (would | might | could | may | will) [well/no doubt/even] (say | argue | think | suspect | wonder | conclude | suggest | ask | see)',
    '(I | we | one) (have | has) (my | our | one.s) own (ideas | thoughts | opinion | opinions | view | views | theories | suspicions | notions) (as to | about | on | of | why | what)',
    '(could | might | may | can) (the | his | her | this | it) [~] (problem | reason | cause | explanation | answer | issue | truth | difficulty | motive) [not/really] be [that]',
    '(look/looks/looked | sound/sounds/sounded | read/reads | feel/feels/felt) [~] suspiciously (like | as | close)',
    '(I would | I must | one should | one must | to be) take/taken [~] with [a/some] (caution | reservation | a pinch of salt | a grain of salt | scepticism)',
    'in my experience (men | women | people | those | patients | employees | such | this | staff | when) [~6] (usually | generally | often | rarely | seldom | always | tend | never | have | is | are)',
    '(my | our | the only | the obvious | the likeliest | the natural) (reading | interpretation | take | construction | sense) [of/on (it/this/that/him/her/events/matters | the situation | the matter)] (is | would be) [that]',
    "(I | one | we) (have/has/had | 've) [my/one/some/serious/grave/real/our/certain] [own] doubts/reservations/suspicions/misgivings/questions (about | as to | over | regarding | concerning) (that | this | the | his | her | their) [~] {account}",
    'I question/query/doubt (that | this | the | his | her | their) [~] {account}',
    'something [~] about/in (the | his | her | this | that | it | all) [~] {trouble} [me]',
    '(the | his | her | their | this | that | these | those) [~] {account} {trouble} [me]',
    'something (does not | doesn.t | did not | didn.t) [quite] (add up | sit right | ring true | hang together | fit | stack up | smell right | make sense)',
  ],
  CLASSES,
);

/** What insinuates by itself. */
export const HINTED: RegExp = framesOf(
  [
    // Dates and chance.
    '(isn.t it | is it not | is it only me | it is | seems | seemed) [~] {odd} (how | that | when | why) [~]',
    '(the | his | her | this | that) timing [~6] (innocent | accidental | coincidental | interesting | telling | speaks | unfortunate | suggests | striking | curious | convenient | suspicious | suspect | odd | strange | lost on | raises | looks | hardly | invites)',
    '(a connection | a link | some connection | some link | an association) (with | between | to) (the | his | her | that) [~] (pay | bonus | audit | hearing | warning | appraisal | promotion | holiday | rota | cut | restructure | investigation | redundanc* | disciplinary | grievance | weekend | match | school)',
    '(brave | bold | foolish | trusting | charitable) (man | person | reader | soul | woman) who',
    '(less | more) (charitable | cynical | suspicious | generous | trusting) (observer | reader | mind | person | soul | eye | man | view | reading | interpretation | explanation | construction | commentator)',
    '(set | sets | got | gets | start/started) (me | one) (thinking | wondering)',
    '(draw | drew | raise/raised/raises) (an eyebrow | eyebrows | questions)',
    '(maybe | perhaps | possibly | conceivably) {he} never',
    '(nobody | no one | nothing | hardly | scarcely | not | never | rarely) [~6] (by accident | by coincidence | by chance | by pure chance)',
    'no (such thing as)? coincidence/accident',
    '(naive | foolish | hard | impossible | difficult | a mistake | too much | obtuse | blind | perverse) [~] [not] to [~] (think | believe | suppose | overlook | ignore | avoid | miss | see | regard | imagine | connect | link | call) [~5] (unconnected | unrelated | a coincidence | coincidence | coincidental | chance | connection | link | accidental)',
    '(hardly | scarcely | surely not | cannot be | can hardly be) [~] (unconnected | unrelated | a coincidence) [with/to]',
    '{odd} (is it not | isn.t it | is it | wouldn.t you say | don.t you think | to say the least | you might think | one might say)',
    '(is it | am I | would it be | was it | are we) [~] (too | so | being | wrong | unreasonable | unfair | fanciful) [~] to (link | connect | see | suspect | wonder | think | detect | ask | read)',
    'connect/join/joined the dots',
    'do/did the sums/maths',
    '(has | had | have) [not] [~] (gone | passed | escaped) [~] (unremarked | unnoticed | without comment | notice)',
    '(has | have | had) all the hallmarks [of]',
    '(smack/smacks/smacked | reek/reeks/reeked | savour/savours | bears/bear the marks/stamp | has/had the feel/look/air) of',
    '[~] with (a secret | a past | something to hide | something to lose | other things on his mind | other things on her mind | one eye on | an eye on | other fish to fry | other irons in the fire | an axe to grind)',
    '(doth | protests/protest/protested | doing) [~] protest/protesting [~] too much',
    'protests/protested [rather/a] [little/bit] too much',
    // Leaving it to the reader.
    '(so | as) (I hear | I am told by others | they say | people say | rumour has it | the story goes | the saying goes)',
    '(a little bird | the grapevine | on the grapevine | the word on | canteen gossip | shop-floor gossip | the talk is)',
    '(has been | was | were | is) (seen | spotted | glimpsed | sighted) [~4] (carrying | dancing | gardening | lifting | digging | shopping | driving | running | cycling | drinking | playing | working | jogging | swimming | climbing | walking briskly | at the (pub | gym | match | races | beach | shops) | up a ladder | in the pub | behind the bar)',
    '(a | the) (question | matter | point | thought) [that/which] I [shall/will/must] (leave | prefer to leave) [to/with/open/hanging/there/unanswered/you]',
    '(ought to | should | must | might | may | has to | have to | bound to | entitled to | driven to | forced to | worth) (ask/asking | look/looking into | enquire/enquiring | wonder/wondering | find out/finding out | know/knowing) [oneself/yourself/yourselves] (what | where | who | whom | why) (he (does | did | gets | goes | went | spends | spent | was | is) | she (does | did | gets | goes | went | spends | spent | was | is) | benefits | gains | stands to | really | else | now)',
    '(but | and) (one | we | you | anyone | I) can/could (guess | imagine | surmise)',
    '(knows | know | knew) more [~4] than (he | she | they) (lets | let | says | say | said | will | admits)',
    'make of (it/that/this/these/them | all this | which) what you/he/they (will/like/wish/may/please)',
    '(read/reading/take/draw/infer) [~] (into it | from it | from that | from this | into that | into this) what you (will/like/wish/may)',
    '(drew | draw | formed | form | reached | came to) (my | our) own conclusion/conclusions/view/opinion [about/as/on]',
    "(anyone's | anybody's) guess",
    'your guess is as good',
    '(who is | who.s) to (say | tell | know) [that/what/whether/why/he/she/it]',
    '(who knows | who can say | who can tell | God knows | Lord knows | goodness knows | heaven knows | God alone knows) [~1] (why | who | where | whether | what (he | she | they | goes | went | else | is really))',
    '(we | one | I | you) may/will/shall/might [perhaps/probably/well] never know',
    'tell/tells/told [~] (its own | a different) story/tale',
    'let us [just] say [that]',
    'say no more',
    'nod is as good',
    'nudge nudge',
    '(I | we | one) [~] wonder/wondered/wonders (who | whose | with whom)',
    'reading/read between [the] lines',
    'between the jigs and the reels',
    'there is/was/may/must/seems [be] [~] more [~] (than meets | than he | than she | behind | going on)',
    '(were | was | if) there [is/was/were/be] [~] more (behind | to) it/this/that',
    // Life outside of work.
    'what [else] {he} (gets/get up to | does/do | is/was up to) [~] (in | on | of | when | after | outside | at) [~6] (is | may | might | could | one | another | I)',
    '(another | other) woman/man/fish (in it | involved | in the picture | behind | to fry)',
    "there (is | 's | may be | must be | might be | could be | is probably | is likely) [~] a [~] woman/man/lover/girlfriend/boyfriend/solicitor/lawyer (in it | behind | somewhere | in the | at the bottom)",
    "(there's | must be) [~] a woman/man/lover/girlfriend/boyfriend/solicitor/lawyer (in it | behind | somewhere | in the | at the bottom)",
    "(lawyer | solicitor | wife | husband | union | rep | mother | barrister)'s hand [in/is/behind]",
  ],
  CLASSES,
);

/** Dark matters, which insinuate once a word of guessing stands before them. */
export const DARK_MATTERS: RegExp = framesOf(
  [
    // Drink, drugs and play.
    '(a drop | a few | one or two | a skinful | a jar | a couple of jars) (taken | too many | in him | in her | on the night | the night before)',
    'had [~] (a few | a drop | a skinful | one too many | a jar)',
    '(using | taking | on | under) (something | something stronger | the influence | the gear | the stuff)',
    'using again',
    '(the | a | his | her) (bottle | drink | booze | sauce | bookies | bookmaker | horses | needle | weed | tablets habit)',
    'hitting/hit/hits the (bottle | drink | town)',
    'drink/drugs/gambling/alcohol/debt (problem | trouble | lurking | at the root | plays | play | is behind)',
    'late nights [~] (out | gaming | partying)',
    'gaming/party* (all | through | until)',
    // Other work, other plans.
    '(a | one) foot (in | out of) [~] (another | camp | the door)',
    '(other | several | many) (irons | fish) (in the fire | to fry)',
    'nixers/nixer/foreigners/moonlighting/homers',
    '(a | some | odd | the) [~] (taxi | bar | building | cleaning | decorating | gardening | delivery | cash | market) (work | job | jobs | shift | shifts | stall | round)',
    '(taxi/taxiing/cab | bar | building | delivery | decorating) (work | driving) (on | for | at)',
    'on the (fiddle | side | sly | quiet | mitch | take | doss | make)',
    '(handing/hand/handed/putting/put in) (his | her | their) notice/resignation',
    '(handing | hand | handed) in (his | her | their) notice/resignation',
    '(a | for the | the | his | her) (package | pay-off | payoff | payout | pay-out | pension | golden handshake | lump sum | compo)',
    '(planning | planned | means | meaning | plotting | already planning | thinking of) to/of (leave | leaving | resign | resigning | jump/jumping ship | emigrate | emigrating | set/setting up)',
    'jump/jumping/jumped ship',
    'minding/babysitting/childminding [~] (grandchild* | children | kids | baby | dogs)',
    '(decorating | building | painting | roofing | laying | fixing | doing up | extending | renovating) (at home | his | her | the house | the | a)',
    'on a (ladder | beach | roof | building site | golf course | cruise)',
    '(in | to) (Spain | Tenerife | Benidorm | Lanzarote | Florida | Bali | Ibiza)',
    'sunning/suntan/tan/tanned/sunburn* ',
    '(match | derby | races | Cup week | cup | golf | festival | gigs | concert | rugby | hunting | shooting | harvest | silage | lambing | shopping | Christmas shopping | holiday | holidaying)',
    // Home, heart and purse.
    '(not | n.t | hardly | scarcely) [~] (rosy | well | right | happy | easy | as they should be) (at home | on the home front | indoors | between)',
    'home front',
    "(lawyer's | solicitor's | barrister's | union's | rep's | wife's | husband's) (hand | doing | idea | words | voice | influence | work)",
    '(wears | wearing) the trousers',
    'trouble and strife',
    '(skint | hard up | short of money | broke | behind with the | owes money | strapped for cash | money troubles | money is tight | needs the money)',
    '(a | an | the | some | her | his) (break-up | breakup | separation | divorce | bereavement | affair | jealous husband | jealous wife | new boyfriend | new girlfriend | secret | broken heart | row at home | custody battle)',
    '(carrying on | seeing someone | seeing somebody | bit on the side | in love | playing away | sweet on | soft on)',
    '(walked out on | thrown out | left home | leaving her | leaving him)',
    // Motive.
    '(got at | leant on | leaned on | put under pressure | sinned against) [by]',
    'cold feet',
    '(over | about | because of) a (woman | man | girl | promotion | slight | debt)',
    'fallen/falls/fell/falling/fall out (with | over)',
    '(took | taken | taking | take) (a dislike | against | umbrage | offence | the huff | a set)',
    '(has | had) (a dislike | a down on | a soft spot | it in)',
    'dislike/hate/loathe/despise/detest/fear/dread [~] of [~] (manager | boss | supervisor | job | new | team)',
    'fear/dread/loathing of (the | his | her | a) [~] (manager | boss | supervisor | exam | audit | test | hearing | debt)',
    '(put | putting | puts) (him | her | them | ideas) (up to | in his head | in her head)',
    '(told | taught | coached | schooled | primed | tipped off | briefed | advised) [by ~ ] [~] (what to say | how to | that stress | beforehand | by his rep | by her rep | by a lawyer | by the union)',
    '(swinging the lead | skiving | skive | pulling a fast one | pulling a sickie | throwing a sickie | having us on | chancing his arm | chancing her arm | trying it on | at it | taking us for)',
    '(biding | playing for | buying | marking) [his/her/their] time',
    '(too | the) proud to',
    'cannot/could not/never (read | write | read and write)',
    '(something | nothing | other things | another matter | matters) [~] (to hide | on his mind | on her mind | on his conscience | on her conscience | up his sleeve | up her sleeve | preying)',
    '(true | real | underlying | unspoken) (complaint | grievance | reason | cause | issue | trouble | sore)',
    '(rival | promotion of | passed over | overlooked | sour grapes | score to settle | settling a score | settling scores | old scores | get even | payback | tit for tat | making a point | teach them | teaching)',
    'nearer the mark/truth',
    '(a bluff | an act | a performance | a show | a game | a ruse | a ploy | a stunt | a front | a cover | a smokescreen | a blind | a convenience)',
    '(off | out of) the (hook | way | firing line)',
  ],
  CLASSES,
);
