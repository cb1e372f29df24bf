import { type Classes, framesOf, PEOPLE } from '../../src/language/frames.ts';

/**
 * Charges in law by the shape of the sentence (domain L4), a turn of phrase to a line as src/language/frames.ts reads them: what was not provided
 * and ought to have been, harm put down to what was unsafe, knowledge with no action on it, a duty and its breach in one breath.
 */
const CLASSES: Classes = {
  ...PEOPLE,
  // Words between, with no new subject among them.
  mid: /(?:(?!(?:I|we|he|she|they|it|because|but|so|which|if|when|that|as|until|would|will|may|might)\b)[\w'-]+,? ){0,6}?(?!(?:I|we|he|she|they|it|because|but|so|which|if|when|that|as|until|would|will|may|might)\b)[\w'-]+/,
  employer: [
    'you/management/HR/employer/employers',
    '(the | your | his | her | their | this) [~1] (company | firm | trust | council | school | organisation | college | university | hospital | business | agency | employer | depot | site | department | board | charity | contractor | authority | factory | home | farm | yard | warehouse | hotel | mine | quarry | bank | clinic)',
  ],
  provision: [
    '(risk | workstation | DSE | manual handling | COSHH | stress | safety | noise) assessment/assessments/review',
    'training/induction/instruction/supervision/guard/guards/guarding/handrail/harness/gloves/mask/masks/respirator/ventilation/extraction/protection/PPE/safeguards/safeguard/precautions/hoist/trolley/lighting/gritting/maintenance/inspection/barrier/barriers/alarm/adjustments/adjustment/lockout/interlock/backup/back-up/cover',
    '(safe | proper) (system of work | means of access | way of | equipment | procedure)',
    '(lifting | mechanical) (aid | aids | help | handling)',
    '(protective | safety) (clothing | equipment | gear | boots | glasses | measures | checks | rail | net)',
    '(ear | hearing | eye | respiratory) (defenders | protection)',
  ],
  unsafe: [
    'unsafe/faulty/defective/inadequate/insufficient/poor/dangerous/broken/unguarded/overloaded/substandard/worn-out/deficient/unsuitable/hazardous/slipshod/slack/lax/sloppy/careless/negligent/missing/obsolete/untested/unmaintained',
    '(badly | poorly | ill | improperly) maintained/designed/guarded/lit/trained/planned/supervised/organised/run',
    '(a | the | any) (lack | want | absence | failure) [of]',
  ],
  thing: [
    'system/systems/practice/practices/equipment/machinery/machine/plant/tools/ladder/ladders/floor/flooring/premises/conditions/housekeeping/procedure/procedures/staffing/lifting/working/scaffold/scaffolding/lighting/ventilation/extraction/training/supervision/maintenance/management/planning/guard/guards/guarding/care/arrangements/methods/controls/safeguards/precautions/harness/brakes/racking/wiring/chair/workstation/layout/protection/gloves/communication/instruction',
  ],
  harm: [
    'accident/injury/injuries/fall/illness/absence/exposure/burn/burns/breakdown/relapse/collapse/harm/damage/incident/condition/asthma/deafness/dermatitis/deterioration/loss/this/fracture/strain/wound/death/disease/flare-up/crash/collision/setback/suffering',
  ],
  'put down to': [
    '(is | was | were | has been | are) [~1] [the/a] [direct/natural/plain/clear/inevitable] (result of | consequence of | product of | due to | down to | caused by | brought about by | attributable to | owing to | because of | traceable to | explained by)',
    '(arose | arises | came | comes | stems | stemmed | results | resulted | followed | follows | flowed | flows) [~1] (from | out of | through | because of | owing to)',
    '(happened | occurred | came about | developed | began | started) [~1] (because of | through | owing to | due to | as a result of | on account of | by reason of)',
  ],
  lack: [
    '(there | it) (was | were | is | had | has) [been] no',
    'without',
    'no',
    'not given [any/the]',
    'never given [any/the]',
    '(had | has | have) (had | received | been given) no',
  ],
};

export const LIABILITY_MOVES: RegExp = framesOf(
  [
    // Not there, and ought to have been.
    '{lack} [~2] {provision} [{mid}] (should | ought to) [~1] have (been [~1] [one/some/there/in place/provided/done/carried out/fitted] | had one | had them | had some | had that | provided | seen to)',
    '{lack} [~2] {provision} [{mid}] (though | although | even though | despite | in spite of | when) [{mid}] (law | required | requires | requirement | duty | obliged | mandatory | compulsory | requested | asked | warned | warnings | known | obvious | legally | Regulations | rules | policy)',
    '{lack} [~2] {provision} (which | that | as) (any | every | all) [~2] (employer | employers | company | firm) [~1] (has to | have to | is bound to | are bound to | is obliged to | must | owes | ought to | is expected to | knows)',
    "it (was | is) {employer}'s (job | duty | business | responsibility | place) to [~9] (and | but | yet) (it | they | nobody | you | no one) (did not | was not | were not | has not | have not | never | failed)",
    '{employer} [~1] (put | puts | putting | placed | ranked | set) [~4] (before | above | ahead of) [the | his | her | their] [~1] (safety | health | welfare | wellbeing | lives)',
    '(gone | lost | damaged | ruined | {harm}) [~3] (because | since | as) [~2] {provision} (was | were) (not | never) [~1] (handed out | provided | issued | supplied | given | fitted | arranged | done | in place | available | offered | enforced)',
    '{employer} (cannot | can hardly | could not | can scarcely) [now/credibly] (say | claim | pretend | argue | maintain) [~4] (not | warned | ignorance | unaware | did not know | never)',
    '(should not | ought not to | should never | ought never to) have been (sent | asked | told | left | made | put | allowed | expected | required | rostered) (to | up | out | down | in | into | on | there | alone | without | back)',
    '{provision} [~4] (was | were | has been | have been | is | are) [~1] (inadequate | insufficient | deficient | defective | wanting | non-existent | unsuitable | woeful | lamentable | slipshod | unfit for purpose | not (adequate | sufficient | suitable | good enough | fit for purpose | up to (standard | scratch)) | less than adequate)',
    '(accident | injury | incident | disaster | tragedy | claim | fall) [was/is/had/that] [been/was] waiting to happen',
    '(risk | risks | danger | dangers | hazard | fault | defect | problem | state of the [~1]) [~4] (plain | obvious | known | evident | clear | foreseeable | foreseen | reported | apparent | there for all | flagged | raised | pointed out) [{mid}] (and | but | yet) [still/yet] (nothing | no one | nobody | no (action | steps | move | attempt | effort | change))',
    '{he} (was | were | had been | has been) [~1] (sent | asked | told | made | put | left | expected | required | allowed | set) [{mid}] [for] [which] [{he}] [{mid}] (not been (trained | shown | told | warned | given) | not trained | untrained | no training | without (training | any training | supervision | protection | a guard | gloves) | never been (trained | shown | told))',
    '(ought | should) never [to] have (happened | occurred | arisen | come about | come to this)',
    '(management | control | handling | guarding | supervision | planning | training | maintenance | housekeeping | safety | standards | precautions | care) [~4] (fell | falls | fallen | was | were) [~1] (short [of] | below | well short | far short)',
    '(put | placed | was | were | been) on notice [{mid}] (and | but | cannot | of)',
    '(cannot | could not | can hardly | can not) [~1] (plead | claim | pretend | feign) [~1] (ignorance | not to have known | surprise)',
    '(responsible | liable | answerable | accountable) (in law | at law | in the eyes of the law | legally | before the law) for',
    '(and | as | which) {employer} (know | knows | knew | must have known | has known) (it | full well | this | perfectly well | very well)',
    '(is | was | are | were | would be) [~2] (discrimination | victimisation) [arising/on/against/under/contrary/in]',
    // Harm put down to what was unsafe or undone.
    '{harm} [~4] {put down to} the (state | condition | lack | absence | want | poor | unsafe) [of]',
    '{harm} [~4] {put down to} [~3] {unsafe} [~1] {thing}',
    '{harm} [~4] {put down to} [~2] (failure | failures | failings | neglect | negligence | omission | omissions | inaction | carelessness | cost-cutting | corners being cut | breach | breaches | shortcomings | disregard | mismanagement | a refusal | the refusal)',
    '(it was | it is) [~2] {unsafe} [~1] {thing} [{mid}] that [~1] (caused | led | injured | hurt | harmed | made | put | brought | cost | damaged)',
    '(failure | failures | omission | neglect | refusal | omitting | neglecting | failing) (to | of | in) [{mid}] (led to | caused | resulted in | contributed to | has caused | has led | has cost | cost | has resulted | brought about | brought on | gave rise | allowed | has made | made {him} | injured | harmed | damaged | has put | put {him} | has prolonged | prolonged | exposed | lies behind | is to blame | is the (cause | reason))',
    '(avoidable | preventable | needless | foreseeable | unnecessary) [~1] (accident | injury | injuries | illness | fall | harm | relapse | breakdown | deterioration | incident | suffering | exposure)',
    '(would not | need not | could not | might not | should not | would never | need never | should never) have (happened | occurred | been (hurt | injured | harmed | made ill | exposed) | fallen | arisen | developed | relapsed | gone off | come to harm | suffered) (with | under | given | in) [~2] (proper | adequate | better | any | decent | basic | safe | suitable | sufficient | correct | {provision})',
    // Known, and nothing done.
    '{employer} (knew | were aware | was aware | had been (told | warned | advised | informed) | were (told | warned | advised) | was (told | warned | advised) | had (notice | warning | been on notice)) [{mid}] (and | yet | but) [~2] (allowed | let | left | kept | continued | sent | put | persisted | carried on | went on | still | made {him} | required | exposed | failed | ignored | took no | did not | did nothing | has not | have not | chose | looked)',
    '(despite | in spite of | notwithstanding) [~1] (repeated | clear | several | two | three | numerous | earlier | previous | written | our | my) [~1] (warnings | advice | recommendations | reports | requests | complaints) [{mid}] (nothing | no (action | steps | adjustment | adjustments | change | changes | assessment | move) | was not | were not | never | failed to)',
    'nothing (was | has been | had been) [ever] done [{mid}] (though | although | even though | despite | in spite of | when) [~6] (reported | warned | raised | flagged | told | complained | complaints | warnings | reports)',
    'was [only/just/always] a matter of time (before | until) [~4] (hurt | injured | happened | fell | killed | accident)',
    // What was wanting, and what came of it.
    '(want | lack | absence) of [a/an/any/proper/adequate] [~1] ({provision} | second (person | man | pair of hands | nurse | driver)) [{mid}] (cost {him} | is to blame | was to blame | lies behind | (led to | caused | brought about | brought on) [{his}/the] [~1] {harm})',
    '(delay | delays) in (referring | moving | supplying | ordering | providing | making | replacing | implementing | acting | fitting | installing) [{mid}] (has | have | had) [~1] (cost | harmed | damaged | prolonged | set {him} back | made {him} worse)',
    // A duty and its breach.
    '{employer} (has | have | had | owes | owe | owed) [~2] (duty | duties | obligation | obligations | responsibility | responsibilities) [{mid}] (and | but | which | that) [~1] (let {him} down | fell short | broke it | did not | has not | have not | failed | was not | were not | neglected | never | ignored | fell short | it has | it did | disregarded)',
    '(duty | duties | obligation | obligations | responsibilities) [~6] (have | has | had | was | were | are | is) [~1] not [~1] [been] [~1] (met | discharged | fulfilled | honoured | observed | kept | carried out | respected | performed | satisfied)',
    '(not | never) [~2] [been] [~1] (in (line | accordance | keeping | conformity) with | according to | as required by | compliant with | to the standard [required] (by | in) | what is required (by | under)) [~2] (law | Act | Regulations | legislation | duty | duties | obligations | code | statute | HSE guidance | good practice | your own (policy | procedure | rules | guidance))',
    '(no | little | scant) [~1] (defence | excuse | justification) (for | to) (this | that | not | the | what | leaving | failing | such | having | putting | his | her | ignoring)',
    '(amounts | amounted | amount | tantamount | equivalent) to [~3] (discrimination | victimisation | negligence | neglect | constructive dismissal | unfair dismissal | harassment | a breach | an offence | a failure)',
    '(constitutes | constituted | represents | represented | is nothing short of | was nothing short of | was plain | is plain) [~3] (discrimination | victimisation | negligence | neglect | unlawful | a breach | breach of | an offence | failure of)',
    '{employer} (has | have | is | are | was | were | stands | stand) [~1] (discriminated against | acted unlawfully | acted illegally | broken the law | guilty of | in the wrong | legally (liable | responsible | exposed) | in default | at fault | answerable | culpable | on shaky ground | on thin ice | wide open | vulnerable to [~1] (claim | challenge | action) | exposed to [~1] (claim | challenge | action | liability))',
    '(laid | lies | lie | lay | rests | rest | placed) [~1] (at | on) {employer} [~1] (door | doorstep | shoulders | feet)',
    '(it | responsibility | this | liability | blame | fault) (was | is | lies | rests | falls) [~1] (for | with | on | upon) {employer} [to ~6] (and it did not | and it was not | and it has not | alone | and nobody else)',
    '(legal | statutory | employment | basic | contractual) rights [~2] (have | has | were | are | had) [~1] [been] (ignored | denied | trampled | disregarded | infringed | overridden | breached | violated | flouted | overlooked | not respected | not observed)',
  ],
  CLASSES,
);
