import { type Classes, framesOf, PEOPLE } from '../../src/language/frames.ts';

/**
 * More turns of phrase for bullying, shaming, shutting out and driving out, a turn to a line as src/language/frames.ts reads them. The
 * acts themselves stand in src/language/mistreatment.ts; here are the ways in which they are told without their names.
 */
const CLASSES: Classes = {
  ...PEOPLE,
  foe: /(?:(?:his|her|their|the|a|another|one|this|that|two|three|several|some|other|older|both) (?:[\w-]+ ){0,3}?(?:managers?|supervisors?|boss|bosses|foreman|chargehand|leaders?|head|director|charge nurse|colleagues?|co-?workers?|workmates?|peers|teammates|team|crew|shift|office|lads|girls|men|women|hands|staff|department|clique|seniors?|superiors?|partner|principal|matron|chef|sergeant)|they|management|people|everyone|everybody|(?:Mr|Mrs|Ms|Miss|Dr) [\w'-]+)/,
  harassment: [
    'harassment/bullying/victimisation/victimization/discrimination/persecution/intimidation/racism/sexism/ageism/homophobia/abuse/mobbing/misogyny/retaliation/cruelty/torment/torture/harrassment/bulling',
  ],
  fear: ['fear/terror/dread/intimidation/bullying/humiliation/harassment/favouritism/hostility/contempt/cruelty/blame/spite'],
  tirade: [
    'tirade/tirades/rant/rants/outburst/outbursts/tantrum/tantrums/rage/rages/roar/roars/tongue-lashing/tongue-lashings/bollocking/bollockings/dressing-down/telling-off/put-down/put-downs/jibe/jibes/gibe/sneer/sneers/insult/insults/barb/barbs/dig/digs/snub/snubs/blast/broadside/attack/attacks/onslaught/verbal',
  ],
  lewd: [
    'lewd/obscene/sexual/suggestive/explicit/abusive/threatening/racist/sexist/homophobic/filthy/vile/nasty/offensive/poisonous/hateful/dirty',
  ],
  message: [
    'message/messages/text/texts/email/emails/e-mails/note/notes/picture/pictures/photo/photos/call/calls/voicemail/voicemails/post/posts/letter/letters/remark/remarks/comment/comments/proposition/propositions/gesture/gestures',
  ],
  shame: [
    'shame/humiliate/embarrass/belittle/ridicule/mock/undermine/degrade/demean/punish/provoke/goad/intimidate/frighten/spite/hurt/upset/break',
  ],
};

/** Told of whoever suffers it; the sufferer or the agent stands in the frame. */
export const TOLD_OTHERWISE: RegExp = framesOf(
  [
    // What was undergone is called by its name.
    '(what | the way | all that | everything) [that] [~] {he} [~6] (is | was | has been | amounts to | amounted to | can only be called | can only be described as | constitutes) [~5] {harassment}',
    '(what was done | what happened | what has happened | what went on | what goes on | what is happening | what is going on | this) [~6] (is | was | has been | amounts to | amounted to | constitutes) [~4] {harassment}',
    '(put up with | live with | endure* | suffer* | face* | bear* | borne | withstood | experienced | undergone | underwent | the victim of | a victim of | victim of) [~] ([a] [~] {tirade} | {lewd} {message} | hate campaign | campaign of {harassment} | [~] sustained {harassment})',
    '(dread | dreads | in dread of | in fear of | fears | bracing for | cowers from | flinches at) (the next | another | his | her | the daily | the) [~] {tirade} [from]',
    '(get | gets | getting | got | receives | received | receiving | is sent | was sent | is subjected to | has had | has been sent) [~] {lewd} {message} (from | by | off) {foe}',
    '{foe} [~] (send/sends/sent/sending | leave/leaves/left | make/makes/made | post/posts/posted | whisper/whispers/whispered | shout/shouts/shouted) [him/her/them] [~] {lewd} {message}',
    '(regime | atmosphere | climate | culture | rule | reign | management | management style | environment | working environment) [~5] (is | was | has been | remains) [one/all] [of/by/about] {fear}',
    '(rules/ruled/ruling | runs/ran/running | manages/managed/managing) [~] by {fear}',
    // Shaming before others.
    '(mistake | mistakes | error | errors | slip | slips | illness | diagnosis | absence | absences | pay | figures | failings | performance) [~5] (is | are | was | were | gets | get | has been | have been) [~] (broadcast | announced | read out | pinned up | shouted | posted | paraded | circulated | held up | displayed | made public) (to | in front of | before | on | at | for) [~] (whole | team | office | everyone | colleagues | shift | ward | staff | board | all)',
    '(walk/walks/walked out | fall/falls/fell silent | leave/leaves/left the (room | table | canteen) | move/moves/moved away | get/gets/got up | go/goes/went quiet | stop/stops/stopped talking | turn/turns/turned away | clear/clears/cleared out | switch/switches/switched tables) (when | whenever | as soon as | if | every time | the moment) (he | she) (comes | came | enters | entered | sits | sat | walks | walked | appears | appeared | joins | joined | speaks | spoke | approaches | arrives)',
    '(put | puts | left | leave | leaves | poured | smeared | dropped | planted | stuffed) [~4] (dirt | excrement | faeces | urine | rubbish | glue | fish | powder | maggots | mice | mouse | rat | grease | paint | vomit | bacon | condom | knickers) (in | on | into | over | under) (his | her | their) [~]',
    'out of (sheer | pure | plain | simple) (vindictiveness | malice | spite | nastiness | jealousy | bloody-mindedness | cruelty | prejudice | racism | revenge | ill will)',
    '{foe} (is | was | are | were | has been | have been | keeps | kept) (at | on at | on to | on the back of) (him | her | them) [again/constantly/always/all] (since | about | day | every | over | from | for | again | constantly | all)',
    '(cast out | drummed out | run out | frozen out | kept at arm.s length | sent packing | hounded | jeered) (by | of) (the | his | her) [~] (gang | team | rest | others | shift | crew | office | colleagues | department | group | circle)',
    '{foe} [~] (read/reads/reading | read/reads out | list/lists | hold/holds/held up | post/posts/posted | display/displays/displayed | circulate/circulates/circulated | announce/announces/announced | parade/parades/paraded) [out] (his | her | their) [~] (mistakes | errors | figures | medical | absences | failings | illness | diagnosis | sick) [~6] (to (shame | humiliate | embarrass | ridicule) | for all | in front of | before the | to the whole | for everyone | at the morning | for the)',
    '{foe} [~] (run/runs/ran | put/puts | talk/talks | cut/cuts | knock/knocks | shout/shouts) (him | her | them) down',
    '{foe} [~] (tear/tears/tore | rip/rips/ripped | lay/lays/laid | light/lights/lit) (into | strips off) (him | her | them)',
    '{foe} [~] (make/makes/made | give/gives/gave) (him | her | them) (the (butt | scapegoat | whipping boy) | a (laughing stock | hard time | dog.s life | roasting | earful) | look (a fool | small | stupid | foolish) | cry | beg | grovel | eat alone | sit alone)',
    '(in order | so as | simply | just | only | deliberately | purely | designed | meant | intended) to {shame} (him | her | them)',
    '(make | makes | made | making) (a (fool | show | mockery) | an example) of (him | her | them)',
    '(sneer/sneers/sneered | snigger/sniggers/sniggered | titter/titters | giggle/giggles | jeer/jeers/jeered | hoot/hoots | whisper/whispers/whispered | point/points) (at | about | when | whenever | behind) (him | her | them | he | she | his | her)',
    '(constantly | continually | forever | always | repeatedly | daily | endlessly | regularly | persistently | relentlessly | routinely) (picked at | got at | nagged | carped at | sniped at | needled | hassled | harried | chivvied | put upon | put down | run down | talked over | shouted down | checked up on | watched | undercut | criticised | pulled up | told off | hauled over the coals) (by | in | at | for)',
    '(hauled | dragged | carpeted | raked) over the coals',
    // Riding and having it in for.
    '{foe} [~] (has/have/had it in for | has/have/had a down on | has/have/had taken against | took against | rides/ride/rode | is/was/are/were always on at | is/was/are/were forever on at | never lets up on | gives/gave no peace to | is/are/was/were out to get | is/are/was/were gunning for | bears/bear/bore down on | comes/come/came down like a ton of bricks on | makes/make/made a beeline for | goes/go/went for | picks/pick holes in | does/did not let [~] near | wages/waged war on) (him | her | them)',
    '{foe} [~] (make/makes/made it (impossible | unbearable | intolerable | so difficult | hell) | set/sets (out | traps) | plot/plots/plotted | connive/connives/connived | conspire/conspires/conspired | gang/gangs/ganged up | close/closes/closed ranks) (for | to | against | on) [~] (him | her | them | get | trap | trip | oust)',
    '(ganging up | closing of ranks | needling | name-calling | sniping | hounding | mobbing | freezing out | shunning | targeting | baiting) (on | against | of | at) (him | her | them)',
    // Shutting out.
    '{foe} [~] (cut/cuts (him | her | them) (dead | out | off) | look/looks/looked (straight | right) through (him | her | them) | turn/turns/turned (their | his | her) (backs | back) on (him | her | them) | will not (speak | talk | sit | work) (to | with | beside | next to) (him | her | them) | give/gives/gave (him | her | them) the (cold shoulder | silent treatment) | leave/leaves/left (him | her | them) out)',
    '(is | was | has been | had been | being | is being) (given the cold shoulder | sent to Coventry | cut dead | frozen out | blanked | stonewalled | left out in the cold | shut out | airbrushed out | treated as (invisible | a ghost | an outcast | a leper | a pariah) | made (an outcast | a pariah | a scapegoat)) [by/for/since/at/from/after]',
    // Driving out and paying back.
    '{he is} being (managed out | edged out | pushed out | squeezed out | forced out | driven out | set up | got rid of | eased out | starved of work | worn down | ground down | picked off | made to pay | punished) [because/for/since/by/over]',
    '(is | was | has been | had been | being) [~1] (sidelined | marginalised | frozen out | shunned | squeezed out | edged out | pushed out | passed over | side-lined) [~] (after | since | because | when | on account | for | following | at work | by | in favour)',
    '(is | was | has been | had been | being) (paid back | punished | penalised | made to pay | made to suffer | docked | demoted | sidelined | moved | given the worst) [~6] (for | because | since | as punishment | in return | after) [~] (speaking | blowing | raising | giving evidence | complaining | reporting | (his | her) (grievance | complaint | evidence | report | disclosure) | (he | she) (spoke | complained | reported | gave | raised | blew))',
    'as [a] (punishment | payback | retaliation | revenge | reprisal | retribution) for (his | her | their | raising | reporting | speaking | having | the)',
    '(stripped | relieved | robbed) of (his | her | their) (duties | team | role | responsibilities | title | office | desk) [~] (because | for | after | in | by | as | since | without)',
    // Hands and leering.
    'had (his | her | their) (bottom | breast | breasts | leg | thigh | backside | hair | knee | bra | skirt | trousers) (pinched | slapped | touched | grabbed | stroked | squeezed | pulled | groped | smacked | felt) by',
    '{foe} [~4] (made sure | makes sure | saw to it | sees to it | arranged | contrived | contrives | made certain) that (he | she | they) (ate | eats | sat | sits | worked | was left | is left | never | missed | failed | lost | got the | gets the | was not | was kept | had to | looked)',
    '{foe} [~] (brush/brushes/brushed | rub/rubs/rubbed | press/presses/pressed) [up] against (him | her | them)',
    '{foe} [~] (ogle/ogles/ogled | leer/leers/leered | paw/paws/pawed | touch/touches/touched | stroke/strokes/stroked | squeeze/squeezes/squeezed | wolf-whistle/wolf-whistles) [at] (him | her | them | her (bottom | breast | leg | knee | thigh | shoulder | hair))',
    '(colour of (his | her) skin | (his | her) (accent | religion | age | disability | sex | race | colour | pregnancy | turban | stammer)) (is | was) (why | the reason | what | held | a joke | mocked | laughed | fair game)',
  ],
  CLASSES,
);
