import { type Classes, framesOf, PEOPLE } from '../../language/frames.ts';

/** Verdicts of fitness in turns of phrase that no single word carries, by classes of words. The notation is src/language/frames.ts. */
const WORDS: Classes = {
  ...PEOPLE,
  job: [
    'work/job/role/post/position/duties/duty/tasks/shifts/hours/workload/caseload/rota/pattern/trade',
    'a (working | full | normal | whole) (day | week | shift)',
    '(working | full | normal) (days | weeks | shifts)',
  ],
  'of his': ['of/in/with/at/on his/her/their/the/a', "(of | in | with) [Mr/Mrs/Ms/Miss] ~2's", 'at/in/with'],
  health: ['health/medical/clinical/physical/psychological/occupational'],
  bar: ['reason/reasons/grounds/bar/barrier/obstacle/objection/impediment/justification/case/need/cause/indication/contraindication'],
  off: ['off/away/absent/out', 'off (work | sick | duty)', 'away from work', 'on sick leave', 'at home'],
  back: ['return/returning/return*', 'going/coming/go/come back', 'resum*', 'being/be at work', 'back at work', 'work/working'],
  now: [
    'now/today/currently/presently/yet/immediately',
    'at (present | the moment | this time | this stage | this point | once)',
    'just/as yet/now',
    'for (now | the moment | the time being | the present)',
    'this/next week',
    'right now',
  ],
  premature: [
    'premature/unwise/unsafe/inadvisable/ill-advised/harmful/counter-productive/counterproductive/detrimental/imprudent/inappropriate/contraindicated/contra-indicated/hasty/unrealistic',
    'too soon/early',
    'a mistake',
  ],
  doing: ['doing/performing/carrying/undertaking/fulfilling/managing/completing/discharging/meeting/coping/keeping/handling/working'],
};

export const FIT_VERDICTS = framesOf(
  [
    // the demands of the job
    '(considered | deemed | judged | regarded as | assessed as | found | found to be) [~1] (fit | well enough)',
    '(sufficient | adequate | good enough | enough | equal) (for | to) [~3] {job}',
    '(no | not (a | any)) [~1] (risk | danger | threat | hazard) (to | for) [~4] (health | {him}) [~3] (at work | working | {job})',
    "(not | n't) [consider | think | believe | feel | see] [that] [~2] {job} [~2] (poses | pose | presents | carries) [~2] (risk | danger | threat)",
    'up/equal to the [~2] (demands | rigours | requirements | pressures | responsibilities) {of his}',
    '(can | could | able to | may | fit to | well enough to) [safely/reliably] (meet | cope with | withstand | face | handle | manage) the [~2] (demands | rigours | requirements | pressures) {of his}',
    // managing it now
    '{he is} [now/currently/already/still] (coping | managing | performing | functioning) [very/quite/perfectly/reasonably/well/adequately] (well/adequately/satisfactorily/effectively | (with | in) {his} [~4] {job})',
    "(is | are | 's) [now/currently/already/still] {doing} [out/with/up] (all | the whole | the full range | every part | both parts) of {his} [~2] {job}",
    '(back | at work) and (managing | coping | performing | working | doing) [~2] (well/fully/normally | {his} [~2] {job})',
    // nothing in the way
    '(no | not any) [{health}] {bar} (for {him} to | why {he} [should/need/must] | that {he} [should/need/must] | to | for {his} | for) [continue to be | be | remain | stay | keep | being | remaining | staying | keeping] {off}',
    '(no | not any) [{health}] {bar} (for/to) {his} (absence | continued absence | being absent)',
    '(health | condition | symptoms | illness) (is | are) (no | not a) [longer] [a] {bar} (to | for)',
    '(need | needs) not [to] (be | stay | remain) {off}',
    'no longer (needs to be | has to be) {off}',
    // leave given
    '(can/may/could | able to | fit to) (continue | carry on | go on | keep on | keep going) [working/on] (as (he | she | they) (is | are | does | has been) | as (now | before | at present | usual | normal) | (in | with) {his} [~4] {job} | at work | working)',
    '(I | we) (am | are | would be | have no) [quite/very/perfectly/entirely] (content | happy | satisfied | comfortable | objection) (for | with | to) (him | her | them | his | {him}) [to | continuing | to continue | to be | being] [~2] (at work | working | in {job} | back at work [now/today])',
    '(sound | good | sufficient | adequate) (health | fitness) (for | to) [~3] {job}',
    '(recovered | improved) (enough | sufficiently) (to | for) [~3] (work | be at work | {job})',
    '(recovered | improved) to the (point | extent | stage | degree) (where | that | at which) {he} (can/could/is able to) [~3] {job}',
    '(regained/recovered) [~2] (fitness | health | strength | capacity) (that | which | for | to | needed | required) [~4] {job}',
    '(reached | at | got to) (the | a) (point | stage | level) (where | at which | that) {he} (can | could | is able to | is fit to) [~3] ({job} | (much | most | part | all) of {his} [~2] {job})',
    '(ok/okay/clear/good/fine/cleared/passed/declared) [~1] (to | for) [~2] {job}',
    '(I | we | occupational health) [would | do | can | fully | am able to] (support/supports/endorse/endorses/back/approve) {his} (being | remaining | staying | continuing | returning | return | continued presence | presence) [~1] (at | in | to) [~2] {job} [{now}]',
    '{he} (should | can | may | could | ought to | is able to) [safely | therefore | also] (continue | remain | stay | carry on | keep going) [(at | in | with | doing) [~4]] {job}',
    '(this | that | which | it) (should | can | may) [also/therefore] (continue | carry on | be sustained)',
    '(health | condition | symptoms | recovery) (allows/allow/permits/permit/enables/enable) [~5] {job}',
    '(not | no longer | never) [~2] (affect | impair | limit | reduce | compromise) [~3] (ability | capacity | fitness | performance) [~5] {job}',
    '(pronounced | certified | signed | declared | deemed | judged) [~1] fit',
    '(has | have) the [~2] (ability | capacity | capability | stamina | fitness) (to | for) [~4] {job}',
  ],
  WORDS,
);

export const UNFIT_VERDICTS = framesOf(
  [
    "(not | cannot | n't) [yet | currently | really | be able to] (support | recommend | advise | endorse | advocate | sanction | countenance | encourage | agree to) (a | any | an | {his}) [~2] (return | resumption | being at work | going back | coming back) [to work/duty] {now}",
    '(a | any | {his}) [~1] (return | resumption) [to ~3] {now} (would be | is) [~1] {premature}',
    '(too (soon | early) | premature | unwise | unsafe | inadvisable) for ({him} | any | a) [to] [~2] {back}',
    'it (is | would be) [~2] {premature} (for {him} to | to have {him} | to let {him} | to bring {him}) [~1] {back}',
    '(not | never | hardly | scarcely) [yet] (in a position | at a point | at the point | at a stage | at the stage) (to | where {he} (can/could/is able to)) [~3] ({back} | {job})',
    "(not | n't) [yet/currently/quite] (sufficiently | adequately | fully) (recovered | well | improved | robust | rehabilitated) (to | for) [~4] ({back} | {job})",
    "(not | n't) [yet/currently] (recovered | improved) (enough | sufficiently) (to | for) [~4] ({back} | {job})",
    '(does | do | did) not [currently/yet] (meet | satisfy | reach | pass) [~3] (standard | standards | requirements | criteria) [~3] ({job} | drive | driving | operate)',
    '(falls | fall | falling) short of [~4] {job}',
    '(at | a) [~1] risk [~3] (if | were) [~3] {back}',
    '(insufficient | inadequate | not sufficient | not adequate | not enough) (for | to) [~4] {job}',
    '(remains | is | stays) {off} [~1] (appropriately | rightly | correctly | properly | quite rightly | justifiably | with good reason)',
    '(absence | time off) (is | remains) [~1] (appropriate | justified | necessary | needed | warranted | reasonable)',
    '(incompatible | not compatible) with [~4] {job}',
    '(suspended | medically suspended | withdrawn | stood down | restricted) from [~3] ({job} | driving | duty)',
    '(should | must | ought to | needs to | advise* {him} to | advise* that {he} | recommend* that {he} | best if {he}) [should | therefore | also] (refrain* | abstain* | desist*) from [~2] {job}',
    '(advise/advised/recommend/recommended/suggest/suggested/propose/best/better/right/sensible) [~1] (that | if | for | to) [{he}] [should/to] (remain/remains/remained/stay/stays/stayed/be/is/continue/continues/keep) [~2] (off | away | at home | signed off | absent)',
    '(advise/recommend/support/suggest) [~2] (absence | time off | sick leave | rest from work)',
    '(medically | clinically) (suspended | unsuitable | unsuited | excluded)',
    "(not | isn't | is not) [currently/yet/medically] (suitable | suited | safe | ready) (for | to) [~3] ({job} | driving | duty | lifting | heights)",
    '(work | working | any work | work of any kind | his job | her job | the job | {his} [~2] {job}) (is | are | remains) [~1] (not possible | impossible | precluded | contraindicated | not advisable | inadvisable | not feasible | unsafe | out of the question | not safe for {him})',
    '(prevent | prevents | preventing | precludes | preclude | stop | stops | bar | bars) {him} (from | in) [~2] ({back} | {doing} | attending | {job})',
    '{he} (would | could | will) [currently/still] (struggle | find it (hard | difficult | impossible) | be unable | not be able | not manage | not cope) (to | with | in) [~4] {job} {now}',
  ],
  WORDS,
);
