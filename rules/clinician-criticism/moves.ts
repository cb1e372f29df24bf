import { type Classes, framesOf, PEOPLE } from '../../src/language/frames.ts';

/**
 * Fault with care as turns of phrase (domain L14), a turn to a line as src/language/frames.ts reads them: what those who treat left undone,
 * papers of no weight, delay judged, care compared with what it should have been, advice of another clinician thought better.
 */
const CLASSES: Classes = {
  ...PEOPLE,
  // Words between, with no new subject among them.
  mid: /(?:(?!(?:I|we|you|he|she|they|it|because|and|but|so|which|if|when|that|as|until)\b)[\w'-]+,? ){0,5}?(?!(?:I|we|you|he|she|they|it|because|and|but|so|which|if|when|that|as|until)\b)[\w'-]+/,
  carer: [
    'GP/GPs/doctor/doctors/consultant/consultants/surgeon/surgeons/physiotherapist/physiotherapists/physio/specialist/specialists/psychiatrist/psychologist/counsellor/therapist/hospital/surgery/clinic/practice/ward/nurse/nurses/dentist/clinician/clinicians/physician/NHS/osteopath/chiropractor/registrar/locum/midwife/pharmacist',
    '(mental health | crisis | hospital | surgical | treating | medical | discharge | rehabilitation | pain | community | nursing) (team | staff | service)',
    'general practitioner',
    "Dr [\\w'-]+",
  ],
  has: ['has/have/had', '(appears | seems | appear | seem | appeared | seemed) to have'],
  'has not': [
    '(has | have | had | did | does | do | was | were | is | are) (not | never | n.t) [yet/even/once/really/properly/adequately/fully/ever/always/seem/seems/appear/appears/to/have/been]',
    "(hasn't | haven't | hadn't | didn't | doesn't | don't) [even/once/really/properly/adequately/fully/ever/always/seem/appear/to/have]",
    '(failed | fails | neglected | omitted | never) [even/once/really/properly/adequately/fully/ever/thought/bothered/appears/seems] [to] [have]',
    '(makes | made | has made) no attempt to',
    '(cannot | can not | could not) (be bothered to | have)',
  ],
  paper: [
    "(fit | sick | doctor's | medical) note/notes/certificate/certificates/line/lines/cert/certs",
    '(med | statement of fitness | statements of fitness | certificate | certificates | certification | certs | cert)',
  ],
  act: [
    'diagnosis/diagnoses/operation/operations/treatment/prescription/prescribing/dose/medication/referral/discharge/aftercare/after-care/follow-up/repair/procedure/surgery/rehabilitation/physiotherapy/injection/injections/stitching/care/investigation/investigations/replacement',
  ],
  judged: [
    'odd/strange/peculiar/baffling/bizarre/eccentric/absurd/inept/useless/pointless/hopeless/inadequate/sloppy/careless/wrong/mistaken/misguided/misconceived/outdated/dated/old-fashioned/unhelpful/poor/bad/unsound/unwise/questionable/dubious/harmful/overcautious/over-cautious/excessive/inappropriate/incorrect/ill-judged/ill-advised/counterproductive/counter-productive/nonsense',
    'out of date/touch',
    '(behind the times | not what | no longer what | not in line with | against all)',
    '(far | much | rather | altogether) too (cautious | long | soon | late | vague | general | strict | soft)',
  ],
  good: [
    'better/prompter/earlier/quicker/proper/competent/timely/speedier/faster/swifter/adequate/decent/skilled/sound/joined-up/good/closer/prompt/early/correct/appropriate',
    'more (timely | prompt | skilled | attentive | careful | thorough | joined-up)',
  ],
  weight: ['weight/reliance/store/faith/value/credence/trust/stock/confidence'],
};

export const CARE_MOVES: RegExp = framesOf(
  [
    // What those who treat left undone.
    '{carer} [{mid}] {has not} (kept | keep | keeping) {him} (informed | in the picture | up to date | abreast | posted | in the loop | safe)',
    '{carer} [{mid}] {has not} (understand | understood | grasp | grasped | appreciate | appreciated | know | known | read | listen | listened | taken | take | took | look | looked | asked | ask | explained | explain | examined | examine | followed | follow | think | thought | considered | consider | communicate | communicated | spoken to each | talk to each | liaised | heeded | heed | acted | act | checked | check | chased | bothered | covered [itself/himself/herself/themselves] | got to the bottom | get to the bottom | done {his} (job | homework | best) | do {his} (job | homework) | done enough | do enough | done right by | served {him} | helped {him} | help | got to grips | get to grips | come up to | lived up to | give any thought | given any thought | put {himself} out | give {him} the time | given {him} the time)',
    '{carer} [{mid}] {has} [simply/just/merely/only] (signed/certified {him} off | written a | issued a | renewed | extended) [{mid}] (without | unseen | over the phone | on the strength of)',
    '(nobody | no one | no-one | none | not one | neither) [~1] (at | in | on | from | of | among) (the | his | her | their | that) [~1] {carer} [has/have/had/ever] [~1] (read | looked | asked | listened | examined | explained | thought | checked | noticed | spotted | picked | took | taken | told | followed | chased | cared | bothered | seems | saw | seen | considered | rang | offered | spoke | warned | is | was)',
    '(no one | nobody | no-one | with no one | with nobody) [in particular] (taking | in overall | in) (charge | ownership | responsibility | overall charge | an overview | control) [of] [~] (care | treatment | case | him | her | it)',
    '(passed | sent | shunted | bounced | batted | shuttled | referred | handed | pushed | moved | bandied) [back and forth/around/round/on/about] (from one (department | clinic | hospital | doctor | team | specialist | consultant | service | list | waiting list | professional | clinician) to (another | the next) | between (departments | clinics | hospitals | teams | specialists | consultants | services | the hospital | the GP | doctors) | from pillar to post | round the houses)',
    // Work of their hands and heads.
    '{carer} [~] (pushed | pushes | pressed | drove | worked | rushed | hurried | exercised | mobilised | manipulated | bullied | frightened | alarmed | discharged | stopped | reduced | increased | signed | sent | wrote | has pushed | has rushed | has sent | has signed) {him} [~] (too | far too | much too) (hard | far | fast | soon | early | much | quickly | long)',
    '(operation | surgery | procedure | repair | treatment | injection | physiotherapy | aftercare | discharge | care | referral | replacement) [~] (did not go as it (should | ought) | was not (done | carried out | performed | handled | managed | arranged | planned) (properly | well | correctly | competently | as it | in the way) | has not been (done | carried out | handled | managed) (properly | well | correctly) | was not what it | could have been (done | handled | managed | carried out) (better | sooner | earlier | more) | (was | has been) anything but (good | smooth | competent | adequate | thorough | timely | prompt) | left (much | a lot | a great deal | something) to be desired)',
    '({paper} | diagnosis | certificate | prognosis) [{mid}] (does | do | did | will | would | can | could) not (stand up | stand scrutiny | hold water | hold up | bear scrutiny | bear examination | add up | fit the (facts | findings) | make sense | ring true | convince | withstand)',
    "(does | do | did | will | would)n't (stand up | hold water | bear scrutiny | add up)",
    '(diagnosis | {paper} | prognosis | need for surgery | treatment plan | dose) [{mid}] (is | are | was | were | seems | must be) [very] (open to (question | doubt | challenge) | hard to (justify | follow | credit | reconcile | defend | square) | difficult to (justify | follow | credit | reconcile | defend | square) | wide of the mark | without (foundation | basis | merit) | (not | nowhere near) (borne out | supported))',
    // No ground for the paper or the treatment.
    '(no | little | scant | precious little | not much | hardly any) [obvious/good/real/sound/apparent/discernible] (clinical/medical/objective/physical) (justification | basis | reason | grounds | evidence | support | case | foundation | warrant | need) for [~] ({paper} | [~] (being | been) signed off | {act} (having | that {he} was | {he} was | {he} has))',
    '(I | we) [do/did/can/could/cannot/would/find/found/see/saw] [not] [see/find] (no | little | any | much) [good/clinical/medical/real/obvious] (reason | justification | basis | grounds | point | sense | merit | logic) (for | in | behind) (the | this | that | his | her | a) [~] {paper}',
    '(I | we) [would/do/can/must/have] [~1] (give | gave | attach | attached | place | placed | put | set | have | hold | take | read) (little | no | scant | not much | not a lot of | limited | less | minimal | any | much) {weight} (to | on | by | in | from) [~] ({paper} | diagnosis | {carer})',
    "(I | we) (do not | don't | would not | cannot | could not) (set | place | put | give | attach | have) (much | any | great | a lot of) {weight} (to | on | by | in) [~] ({paper} | diagnosis | {carer})",
    '{paper} [{mid}] (deserves | deserve | merits | carries | carry | should carry | should be given) (no | little | scant | not much | less) {weight}',
    '{paper} [{mid}] (tells | tell | told | adds | add | says) (us | you | me | management | the reader) (nothing | very little | next to nothing | precious little)',
    '(longer | more | sooner | earlier | higher | further) than ({he} [ever/really] (needs | needed | need | required | should) | (is | was | seems | seemed) [at all] (wise | needed | necessary | justified | warranted | called for | sensible) | (needed | necessary | [~] (condition | injury | findings | symptoms | procedure | facts) (warrants | warrant | warranted | justifies | justify | justified | requires | required | needs | needed)))',
    // Waiting, judged.
    '{he} [has/have/had] (waited | been waiting | been kept waiting | been made to wait | was kept waiting | was made to wait | were kept waiting | had to wait) [~] (far too | much too | altogether too | an unacceptably | an unreasonably | unacceptably | unreasonably | too) long',
    '{he} [has/have/had] (waited | been waiting | been kept waiting | was kept waiting | had to wait) [~] (longer than (anyone | {he} | is | was | it | any) | an (unacceptable | unreasonable | inordinate | inexcusable) (time | length | period))',
    '(took | taken | take | takes | taking) [~] (far | much | altogether | quite | simply) too long (to | for | over) [{mid}] (diagnos* | refer* | scan* | operat* | treat* | x-ray | examin* | appointment | see {him} | spot | recogni* | act | order | arrange | {carer})',
    '(wait | waits | delay | delays) (for | in | before | over | at) [{mid}] (was | is | has been | were | have been) [very] (too long | far too long | much too long | excessive | unreasonable | inordinate | needless | unnecessary | unjustified | unjustifiable | preventable | hard to (excuse | justify | defend))',
    // Care that was none.
    '{he} [has/have/had] (had | been given | received | been offered | got | was given | was offered | gets | getting) (no | little | hardly any | scarcely any | next to no | precious little | not had any | nothing [in the way] [by way] of | nothing like) (proper | real | adequate | meaningful | decent | useful | effective | sensible | thorough | worthwhile | appropriate | serious) (assessment | examination | treatment | explanation | care | advice | follow-up | aftercare | support | help | diagnosis | investigation | review | physiotherapy | rehabilitation | attention | medical)',
    '(nobody | no one | no-one | not one of them) [has/had/ever] [ever/yet/properly] (explained | examined | investigated | looked into | diagnosed | treated | discussed | read | followed up | gone through | got to the bottom of | looked at | taken charge of) {his} [~1] (condition | diagnosis | illness | results | scan | injury | operation | treatment | tablets | medication | symptoms | pain | notes | x-ray | x-rays | case | care | back | knee)',
    'it took [~6] (before | until | for) {carer} [~1] (would | to | could be | agreed | thought | did | listened | took | saw fit | referred | looked) [~1] (listen | act | refer | take | look | see | think | order | send | do | examine | believe | x-ray | scan | persuaded | notice | spot | realise | something | anything)',
    '(advice | treatment | care | letter | report | note | opinion | help | diagnosis | medication | explanation | tablets) [that] {he} (got | had | was given | has had | received | has received | has been given | was offered) [~1] (from | by | at) [~] {carer} [{mid}] (is | was | were | has been | seems) [very] {judged}',
    '(I | we) [~1] (find | found | consider | considered | thought | think | regard | regarded | call) [~] {carer}.s [~1] (letter | advice | report | opinion | view | approach | attitude | decision | conclusion | plan | note | reply | explanation | reasoning | treatment) [as/to be/both] [very/rather/quite/frankly/less/far/wholly/most/a little] [than/from] ({judged} | unhelpful | vague | helpful | hard to | difficult to | thin | evasive | puzzling | disappointing)',
    '{paper} [{mid}] (copied | renewed | re-?issued | repeated | extended | issued | signed | written | churned | rolled | rubber-stamped) [~1] (out | over | month after month | week after week | time after time | again and again | on the nod) [~] (with no | without | regardless | as if | month after | no thought)',
    '({paper} | diagnosis) of convenience',
    '(convenience | courtesy | rubber-stamp | rubber-stamped | rubber stamp | made-to-order | phantom) ({paper})',
    '{he} (deserves | deserved | needs | needed | should have had | should have been given | is entitled to | was entitled to | could have expected) (better | more | prompter | much better | far better | more careful | kinder) [~1] (treatment | care | medical | attention | doctors | surgery) [than]',
    'no [good/medical/clinical/earthly/real] (reason | need | justification | call | grounds) [on earth] (to | for) (keep | keeping | sign | signing) {him} off',
    'the wrong (tendon | ligament | nerve | joint | vertebra | ankle | bone | muscle | dosage | strength | ear | kidney | patient | notes | medication | tooth | rib | toe | specialist | scan | test | exercises | splint | cast | plaster)',
    '({act} | counselling | therapy | scan | x-ray | appointment | help | treatment) (was | were | came | has been | have been | is | arrived | began | started) [~1] [given/offered/started/begun/arranged/done] [~] (too late | too little | much too late | belatedly | late in the day | hopelessly late | (months | weeks | years) late)',
    '{carer} [~] (taken | took | takes | accepted | accepts | swallowed | swallows | believed | relied on) (everything | whatever | all | {his} (word | account | story | claims | version) | what {he} (says | said | tells | told)) [~] (for it | at face value | without question | on trust | as gospel | and nothing else | without checking)',
    '(any | every | even a | even the) [~1] (doctor | GP | surgeon | clinician | pharmacist | nurse | physiotherapist | medical student | student | clinic | hospital) (should | ought to | would | could | will) [~1] (know | have (known | seen | spotted | told | referred | ordered) | tell you | see | recognise | realise)',
    '{carer} [{mid}] (notorious | (known | a name | a reputation | famous | infamous) for (handing | signing | giving | dishing | being | writing | prescribing | never | over | not | keeping | doing | long | late | poor))',
    '{carer} [~1] (is | are | seems | seem | was) [~1] (more interested in | guided by the patient | led by the patient | on {his} side | out to please | under {his} thumb | going by the book | treating the | a poor | no judge of | no substitute | not the last word | past it)',
    '(given | in view of | considering) the (quality | standard | nature | lack) of [~] (first | care | advice | treatment | consultation | examination)',
    '{carer} [{mid}] (treating | treated | operated on | looking at | looked at | looking for | scanned | prescribed | gave {him} | sent | injected | treat | concentrating on | x-rayed | on) [~1] the wrong [~1]',
    '{paper} [~2] (is | are | was | were | get | being | gets) (handed | dished | doled | churned | dashed | trotted) (out | off)',
    '(at a loss | cannot think | cannot imagine | do not know | cannot tell | fail to see | struggle to see | find it odd | puzzled | baffled | mystified | unclear) [to/as] [to] [know/say/see/understand/explain] (why | how) {he} (was | has been | had been) [never/not/only/ever] [~1] (sent | referred | offered | given | scanned | told | seen | examined | discharged | put on | taken off | prescribed | kept | signed)',
    '{carer} [~2] (brushed | fobbed | laughed | shrugged | palmed | waved | packed | bundled | rushed) {him} (off | aside | away | through | out)',
    '(poor | bad | sloppy | questionable | dubious | dangerous | lazy | lax) (practice | form | medicine) (to | that) [~] (issue | sign | write | prescribe | certify | discharge | treat | give | leave | start | stop | keep | renew)',
    '(dose | dosage | prescription | medication | course | {paper} | tablets | period) (is | was | are | were | seems) [very] (absurdly | ridiculously | excessively | unnecessarily | needlessly | inexplicably | alarmingly | dangerously | far too) (high | low | long | short | strong | heavy | weak | vague | generous | powerful)',
    '{carer} [~2] (encouraged | encourages | persuaded | led | convinced | taught | allowed | conditioned) {him} to (see {himself} as | think of {himself} | think the worst | believe | regard | dwell | fear | stay (off | away | at home) | expect (the worst | too much) | hide behind | give up)',
    '{carer}.s [~1] (optimism | pessimism | caution | confidence | reluctance | enthusiasm | haste | silence | reassurance | prediction | forecast | promises | timetable) [~1] (was | were | is | are | has | proved | cost | turned out) [~2] (misplaced | unfounded | wrong | premature | excessive | unhelpful | empty | unrealistic | cost | overdone | false)',
    '(evidence | letter | report | opinion | note) from [~] {carer} [~1] (is | was) [very] (thin | weak | poor | flimsy | scant | vague | unconvincing | lacking | one-sided | worthless | inadequate)',
    '(more | better | a great deal | much) (could | should | might | ought to) have been (done | offered | tried | provided) [{mid}] (by | at) [~] {carer}',
    '(no | any) {carer} (worthy | deserving) of',
    '{carer} [~1] (refuses | refused | is refusing | will not | would not | won.t) [even/so much as] [to] (listen | refer {him} | discuss | explain | consider | help | engage | hear | believe | take {him} | answer | see {him})',
    '(stopping | starting | changing | discharging | operating | prescribing | withdrawing | doubling | withholding | rushing) [{mid}] (was | is) [very] (a mistake | an error | wrong | unwise | foolish | premature | a blunder | ill-advised | negligent | reckless)',
    // Better care than this.
    '(with | under | given | after | on) [~1] {good} (care | treatment | diagnosis | referral | physiotherapy | physio | surgery | medical attention | attention | aftercare | follow-up | advice | pain relief | investigation | management | medication | rehabilitation) [{mid}] (would | could | might | should) [well/probably/now/already/almost] [certainly] (have | be)',
    '(second opinion | specialist opinion | proper diagnosis | referral) [~] is [long/well/now] overdue',
    '{he} [should/would/might/could/ought] [to] [do/be] [well/far/much] [better] (change | changing | better off with | better served (by | with | at) | look for | looking for | find | try | to find) (another | a different | a new | a better | a second) [~1] {carer}',
    '(not | hardly | scarcely) [at all] (how | the way [that] [in] [which] | what) (I | we | most (clinicians | doctors) | one | any (doctor | clinician)) (would | should) [~1] (have) (treated | managed | handled | approached | investigated | expect | expected | done | advised | prescribed)',
    '(I | we) would [~1] have (expected | thought | hoped | looked for) [{mid}] ({carer} | {act} | scan | x-ray | {paper}) [{mid}] (by now | to have | before now | sooner | earlier | would have | long ago)',
    '(I | we) would have (treated | managed | handled | approached | investigated | referred | scanned | diagnosed | advised | signed | certified | prescribed) [{mid}] (differently | otherwise | sooner | earlier | at once | more)',
    // Advice and competence.
    '(the | their | this | that | such | any | medical) (advice | instruction | suggestion | recommendation | decision | choice) (to (rest | stay | keep | avoid | stop | take | remain | sign | delay | wait | operate | discharge) | {he} (was | has been | were) (given | offered) | {he} (had | has) (received | been given)) [{mid}] (is | was | were | has been | seems | seemed) [very] {judged}',
    '{carer} (is | are | was | were) (in no position | not in a position | hardly in a position | hardly the person | not the right person | not qualified | not competent | ill placed | ill-placed | ill equipped | ill-equipped | poorly placed | no expert) [to/on/in]',
    '{carer} (has | have | had) no (training | expertise | experience | grounding | business | understanding | idea | knowledge | grasp | insight | interest) (in | of | about | what | how | signing | writing)',
    '{carer} [{mid}] (contradict | contradicts | contradicted | disagree | at odds with | cannot agree) (each other | one another | among themselves | himself | herself)',
    '{carer} [{mid}] (given | gave | offered | sent | issued | had) [him/her/them] (conflicting | contradictory | mixed | confusing | muddled | confused | inconsistent) (advice | messages | signals | information | instructions | opinions)',
    '(conflicting | contradictory | mixed | confusing | muddled | confused | inconsistent) (advice | messages | instructions | opinions) from [~] {carer}',
    '{carer} [{mid}] (at the drop of a hat | as a matter of course | as a matter of routine | without a second thought | on autopilot | as a reflex | to keep {him} happy | for a quiet life | for want of | rather than think)',
    '{carer} [{mid}] (better [if/to/had/not] (left | leave | stick | stuck) | do better to | done better to | could do better | could have done (better | more) | might have done more | should do more | ought to do more | needs to do more)',
  ],
  CLASSES,
);
