import { type Classes, framesOf, PEOPLE } from '../../src/language/frames.ts';

/**
 * Reproach by the shape of the sentence (domain L3), a turn of phrase to a line as src/language/frames.ts reads them: who had a hand in it, whose
 * deed it was that set it off, what became of those under somebody, and a state put down to what nobody did. `{who}` only says where a party
 * stands; that it is one who can be blamed, and who is meant, the rule asks of the language layer.
 */
const CLASSES: Classes = {
  ...PEOPLE,
  // Which party it is the language layer says; here only the shape of a name or phrase.
  who: /(?:(?:the|his|her|their|your|this|that|our|both|those) (?:[\w-]+ ){0,3}?[\w-]+|(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][\w-]+|[A-Z][a-z]+ [A-Z][a-z]+|you|management|HR|Payroll|Personnel|Human Resources|Facilities|Estates|Operations|Rostering)/,
  harm: [
    'this/illness/breakdown/absence/relapse/distress/decline/collapse/downfall/departure/misery/unhappiness/anxiety/depression/stress/exhaustion/injury/accident/deterioration/condition/state/situation/trouble/difficulties/problems/setback/delay/predicament/upset/crisis',
    '(all this | all of this | it all | what happened | what has happened | how things (are | stand) | where things (are | stand) | bringing this | bringing it | bringing {him} | causing | wearing {him} down | making {him})',
  ],
  broke: [
    '(set | sets) (it | this | things | {him} | everything | all this | all of this | it all | the whole thing | the trouble | the relapse | the illness) off',
    '(started | began | sparked | caused | triggered | provoked | created | fuelled | fed | stoked | brought about | prolonged | worsened | aggravated | lies behind | lay behind | led to | precipitated | kindled) (this | it | it all | all this | all of this | everything | things | the (trouble | damage | relapse | row | rift | breakdown | conflict | dispute | illness | rot | whole) | {his} [~1] {harm})',
    '(made | makes) (him | her | them | things | matters | it) [~1] (ill | sick | worse | unwell | what {he} is | impossible | unbearable | miserable)',
    '(tipped | pushed | finished | knocked | ground | wore) {him} [~1] (over | to breaking | to the | into | away | out | off | down | under | in this | in the | where {he} is)',
    // To be driven to the clinic or put into a quieter room is a kindness.
    '(drove | sent | brought | put) {him} (over the | to breaking | to the (edge | brink | limit | point | wall) | to (despair | tears | drink | distraction) | into (this | a breakdown | the ground | despair | hospital) | away | off (sick | work | ill) | out of | under | down | in (this | the state | hospital) | where {he} is)',
    '(broke | breaks) (him | her | them | {his} | the camel)',
    '(did | does) (the | most of the | all the | so much) (damage | harm)',
    '(stands | stood | standing) in the way',
    '(keeps | kept | is keeping | prevents | prevented | blocks | blocked | bars) {him} [~] (away | off | from | back | out)',
    '(keeps | kept | is keeping | prevents | prevented | blocks | blocked | bars | holds up | held up) {his} [~1] (return | recovery | progress | coming back)',
    '(is | was) [~1] (to blame | at fault | at the (root | bottom | heart) | the (last straw | final straw | trouble | root | cause | problem | culprit))',
    '(spoiled | spoilt | ruined | wrecked | undid | undermined | cost {him} | lost {him} | robbed {him} | deprived {him}) [~]',
  ],
  whose:
    /(?:your|(?:the|his|her|their|your|this|that|our) (?:[\w-]+ ){0,4}?[\w-]+(?:'s|')|(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][\w-]+'s?|[A-Z][a-z]+ [A-Z][a-z]+'s|HR's|Payroll's|management's|Personnel's)/,
  ignored: [
    "(ignored | did nothing | refused | never | laughed | brushed | fobbed | dismissed | shrugged | failed | took no | would not | wouldn't | turned | told {him} to | looked the other | sat on | lost)",
    "(did not | didn't | has not | have not) (reply | listen | answer | act | help | respond | care | want | lift | bother | so much | even | replied | answered | done | lifted | bothered | acted)",
  ],
  fell: [
    'relapsed/collapsed',
    '(broke down | fell ill | went under | gave up | went off [sick] | went to pieces | fell apart | had (a | another) (breakdown | relapse | collapse) | became ill | was made ill | was hurt | was injured | hurt {himself} | paid for it | paid the price)',
  ],
  state: [
    '(is | was) (off | off sick | ill | unwell | in this | in the state | in such | where {he} | as {he} | not at work | not well | no better | back to square | worn out | at breaking | so low | on tablets | struggling)',
    '(has been | had been) (off | ill | unwell | away | absent | signed off)',
    '(went | fell | became | got | had to go | has gone | had gone) (off | ill | sick | worse | under | downhill | to pieces | home)',
    '(broke down | relapsed | collapsed | gave up | could not go on | cannot face | could not face | left | hurt {his} | had (a | the) (breakdown | relapse | collapse | accident) | has (relapsed | broken | lost | got worse | gone downhill))',
  ],
  'why so': [
    '(which | that | this) is [also/largely/partly/really] why',
    'that is the reason',
    'and so',
    'hence',
    'and (as a result | in consequence | because of it | because of that)',
    'and now',
    'so',
  ],
};

/** Somebody who can be blamed must stand in the words. */
export const BLAME_MOVES: RegExp = framesOf(
  [
    // A hand in it.
    '{who} [~1] (played | plays | has played | had | has | must take | must bear | must accept | must carry | should take | should accept | should bear | takes | bears | carries | shares | owns) [~1] [a/the/his/her/their/its/some/much/most/no] [own/full/large/big/small/good/fair/significant/considerable/lions/major/central] (part | role | share | hand | deal | responsibility | blame) (in | for | of) [the/his/her/their] [~1] {harm}',
    '{who} [~1] (played | has played) (his | her | their | its | no small | a full) part in (this | it | that | all this)',
    '(for | of) (this | all this | all of this | this state of affairs | it all | which | much of this | most of this) [~1] {who} [alone/himself/herself] (must | should | ought to | has to | have to | will have to | is | are | bears | carries | may) [~1] (answer | be held | to blame | carry | bear | responsible | be blamed | answerable | take | accept | thank {himself})',
    '(were it not | had it not been | if it were not | if it was not | if it had not been | if not | but | save) for [the/what] [way/conduct/attitude/behaviour/fact/actions/words/decision/treatment/manner/refusal/silence] [of/that/by/in] [which] {who}',
    '(all | largely | mainly | entirely | wholly | only | purely | partly | and [all]) (because of | down to | due to | thanks to | owing to | on account of) {who}',
    '(the | one | another | a) [main/chief/real/only/big/true/major/first] reason [that/why/for] [~6] (is | was | being | has been | lies with) {who}',
    '{who} (is | was | are | were | has been) [~1] (the | one | another | a) [main/chief/real/only/big/true/major] reason (why | that | for {his} [~1] {harm} | {he})',
    // Whose deed set it off.
    "(it | this) (was | is) {who} ['s/alone/himself/herself] [~6] (that | who | which | and nobody else | and no one else) [~1] {broke}",
    "(it | this) (was | is) {who} ['s] (decision | refusal | choice | idea | remark | remarks | email | letter | message | handling | attitude | comment | comments | behaviour | failure | silence | insistence | conduct | manner | temper | way | treatment | words) [~6] (that | which) [~1] {broke}",
    'what [really/finally] {broke} [~] (was | is) [the way/how] {who}',
    '{who} [~6] [~6] {why so} {he} {state}',
    '(it | this) (is | was) the [~1] (attitude | conduct | behaviour | manner | temper | style | decision | refusal | actions | words | letter | remarks | handling | failure | silence) of {who} [~4] (that | which) [~1] {broke}',
    '{whose} [own/long/continued/constant/endless/repeated] (delay | delays | silence | slowness | decision | refusal | hesitation | mistake | mistakes | inaction | indecision | error | errors | muddle | choice | haste | handling | conduct | approach | attitude | manner | words | remarks) [~4] (has | have | had) [~1] (cost {him} | harmed | set {him} back | prolonged | delayed | made (him | her | them | things | matters | it) | left {him} | held | put {him} | added to | driven {him} | undone | caused | done | worn | brought)',
    '(asked | told | wrote to | emailed | turned to | went to | approached | warned | begged | rang | informed | contacted | complained to | reported it to | reported this to | appealed to | pleaded with) {who} [~6] [~6] (and | but | only) [for/to] (they | he | she | it | nobody | no one | was | were | to be) [~1] {ignored}',
    '{who} [~6] and {he} {fell}',
    '{who} [has/have/had] (left | leaving | gave | given | leaves) {him} [with] (no | little | no other | no real) (choice | option | alternative | way out | room | hope)',
    // What is not said of a good one.
    '{who} (is | was | are | were) (hardly | scarcely | not | not exactly | by no means | far from | nobody.s idea of | no one.s idea of) [the/a/an] (easiest | kindest | best | gentlest | most (approachable | understanding | patient | sympathetic | supportive | tactful | considerate | reasonable | organised | competent | caring | sensitive) | model | soul | picture | shining) [of] [~1] [of] (managers | men | women | people | bosses | supervisors | leaders | communicators | employers | colleagues | listener | listeners | communicator | manager | boss | leader | patience | tact | kindness | discretion | person | man | woman | example | good manager | good management)',
    '{who} (has | have | had) (form | a (history | record | reputation | habit | track record) [of | for | in | here | in this])',
    '(not for the first time | once again | as usual | as ever | true to form | typically | predictably | needless to say) {who} [~1] (has | had | did | was | is | left | made | put | forgot | ignored | failed | refused | let | chose | took | lost | gave | sent | turned)',
    '{who} (was | were | has been | had been | is) [~1] (nowhere to be (seen | found) | conspicuous by | missing in action | too busy to | asleep at | happy to let | content to let | only too (happy | glad | ready | willing) to | quick to (blame | judge | criticise | find) | slow to (help | act | reply | respond | see | recognise | realise | take | accept | listen))',
    '{who} (had | has | have) (better things to do | other things to do | the (nerve | gall | cheek | audacity | temerity) to | no (excuse | defence) | only {himself} to (blame | thank) | eyes only for | ears for)',
    '{who} (did not want to know | does not want to know | would not hear of | could not care | (could not | cannot | would not) spare [{him}] (the | a | five | ten | one) [~1] (time | minute | minutes | moment | word | thought) | could not find (the | a | five) [~1] (time | minute | minutes | moment | word))',
    // Too soon, too much.
    '{who} [has/have/had] (sent | brought | put | moved | took | rushed | pushed | called | hurried | ordered | dragged | forced) {him} (back | in | out | straight | to work | on to | onto | into) [~6] (too | far too | much too) (early | soon | quickly | fast | often | much)',
    '{who} [has/have/had] (sent | brought | put | moved | rushed | pushed | called | hurried | ordered | worked | gave | asked | expected) [~1] {him} [~6] (sooner | harder | faster | longer | earlier | more) than (was | is | {he} | we | I | anyone | advised | agreed | any | the) [~]',
    '(asked | asks | expected | expects | demanded | demands) (too | far too | much too) much of {him}',
    '{who} (should | ought to | must | might) (hang {his} head | be ashamed | be made to answer | look to {his} own | take a (long | hard) | reflect on | examine {his} conscience | mend {his} | change {his} ways | learn to listen | be held (to account | responsible | accountable) | think before | be the one to)',
    '(does | did | has | cannot have | can hardly have) [not/hardly/scarcely] (help | helped) [matters/him/her/things/at all] (that | when | to have) {who} [~4] [~]',
    '{whose} [own] (decision | refusal | handling | choice | conduct | approach | attitude | manner | remarks | words | insistence | failure | delay | silence) [~6] (is | was) (what | the thing that) [~1] {broke}',
    '(trouble | problems | difficulties | decline | rot | illness | symptoms | unhappiness | things went wrong | downhill) [~] (began | started | set in | dates from | dated from | date from | stems from) [~2] (when | with | the day | after | since | the week | the moment) {who} [~] (took over | took charge | came | arrived | was appointed | joined | became | started | was put | was brought)',
    '{who} (has | have) [~1] (a lot | much | a great deal | a good deal | something | plenty) to (be ashamed of | answer for | apologise for | explain)',
    '{whose} idea of (support | help | management | leadership | care | supervision | a welcome | encouragement | training | a joke | communication) (is | was)',
    // What became of those under somebody.
    '(under | since | with | beneath) {who} [~] {he} [has/have/had/never/is/was] [~1] (gone (downhill | from bad) | deteriorated | suffered | been (miserable | unhappy | wretched | afraid | undervalued | lost) | not had a (day | moment) | never (settled | stood) | lost | withered | miserable | declined | wilted)',
    // Pleas that came to nothing.
    '(emails | letters | requests | calls | pleas | messages | concerns | reports | complaints | questions | warnings | reminders) [~] (to | with | sent to | put to | made to | raised with) {who} [~] (went | go | were | have gone | have been | fell | met with | brought | produced | led) [~1] (unanswered | unheeded | ignored | nowhere | nothing | unread | on deaf | no (reply | answer | response | action | result) | silence | into)',
    '(emails | letters | requests | calls | pleas | messages | concerns | reports | complaints | questions | warnings | reminders) (went | go | were | have gone | have been | fell) [~1] (unanswered | unheeded | unread | ignored | nowhere) [~] (by | with | at) {who}',
    '(so much for | no thanks to | little thanks to | scant thanks to | shame on) {who}',
    '(little | scant | no | not much | insufficient) (thought | regard | attention | care | heed | weight | consideration) (was | has been | is) (given | paid | had | shown) [~6] by {who}',
    '(I | we | one) (had | have | would have | might have | could have) [~1] (expected | hoped for | looked for | thought) [~1] (better | more | rather more | a little more) (of | from) {who}',
    '(expect | expected | deserved | hoped for | looked for) (better | more | rather more | a little more) (of | from) {who}',
    '(if | if only) {who} [~4] ((did | were to do | would do | had done) {his} [own/fair/full/proper/whole] (share | bit | part | job | duty) | (pulled | would pull | were to pull) {his} [own/full] weight | would [only/just/even/once] (listen | read | take the trouble | answer | reply | leave {him} | stop) | could be bothered | listened | took the trouble | kept {his} word)',
    '{who} [~] (owe | owes) {him} (an apology | an explanation | better | more)',
  ],
  CLASSES,
);

/** A state put down to what nobody did: those who were there are meant, and the charge is its own negation. */
export const NOBODY_DID_IT: RegExp = framesOf(
  [
    '(nobody | no one | no-one | not a soul | nothing | not one of them) [~6] (did | done | do | acted | listened | helped | stepped | intervened | cared | asked | noticed | took | bothered | lifted | thought | said | came | looked | spoke | moved | replied | answered | rang | checked) [~6] {why so} {he} {state}',
    '(nobody | no one | no-one | not a soul | not one of them | none of them) [there | at work | on the shift | in the (office | team | department) | at the (depot | site | school | office | plant) | above {him} | in charge | in authority] [~1] (bothered to | thought to | troubled to | cared (to | enough to) | took the trouble | lifted a finger | could be bothered | saw fit to | had the (decency | courtesy | sense | wit))',
    '(none | not one | neither | not a single one | hardly one) of (his | her | their | the | your) (colleagues | team | managers | staff | others | workmates | supervisors | team leaders | seniors | people there | crew) [has/have/had/ever/even] (lifted | helped | spoke | spoken | rang | rung | called | visited | asked | came | come | stood | said | offered | bothered | cared | would | took | taken | listened | acted | did | thought | replied)',
    '(had | if) (somebody | someone | anybody | anyone) [~] (there | at work | in charge | in the office | in the team | above {him} | in authority | on the shift) [~6] (would | might | could) [not/never/well] (have | be)',
  ],
  CLASSES,
);
