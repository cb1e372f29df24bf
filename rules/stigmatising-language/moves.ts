import { type Classes, framesOf, PEOPLE } from '../../src/language/frames.ts';

/**
 * The moves of stereotyping and stigmatising (domain L13), a turn of phrase to a line as src/language/frames.ts reads them: what a
 * group is said to be like, what age, sex, origin, size or belief is said to explain, and words that belittle illness or disability.
 */
const CLASSES: Classes = {
  ...PEOPLE,
  // Groups in the plural: sex, age, family, origin, faith, trade, size.
  people: [
    'men/women/males/females/girls/boys/lads/lasses/ladies/gentlemen/blokes/chaps/fellows/wives/husbands/mothers/mums/moms/fathers/dads/parents/grandmothers/grandfathers/widows/widowers/bachelors/spinsters/divorcees/singletons',
    'teenagers/youngsters/youths/millennials/boomers/zoomers/pensioners/oldies/old-timers/seniors/sexagenarians/fifty-somethings/school-leavers/graduates',
    'foreigners/immigrants/migrants/refugees/asylum-seekers/expats/travellers/gypsies/Africans/Asians/Indians/Pakistanis/Chinese/Poles/Romanians/Irishmen/Irishwomen/Scots/Scotsmen/Yorkshiremen/Cornishmen/Welshmen/Englishmen/Northerners/Southerners/Londoners/Geordies/Scousers/Cockneys/Italians/Spaniards/Greeks/Turks/Germans/Frenchmen/Americans/Australians/Nigerians/Jamaicans/Filipinos/Latinos/Hispanics/Aborigines/islanders/countrymen/countryfolk/townies',
    'Catholics/Protestants/Muslims/Jews/Hindus/Sikhs/Christians/believers/gays/lesbians/homosexuals/transsexuals',
    'farmers/fishermen/firemen/firefighters/policemen/coppers/soldiers/sailors/servicemen/ex-servicemen/squaddies/miners/dockers/truckers/lorry-drivers/builders/labourers/navvies/squaddies/nurses/teachers/academics/clerks/civil-servants/artists/musicians/chefs/scientists/engineers/IT-men/accountants/lawyers/librarians/smokers/drinkers/addicts/alcoholics/diabetics/epileptics/asthmatics/depressives/neurotics/autistics/redheads/blondes/singles',
    'young/old/older/elderly/middle-aged/big/fat/large/overweight/obese/thin/skinny/small/tall/hefty/stout/single/married/unmarried/divorced/childless/pregnant/menopausal/working-class/middle-class/black/white/brown/Asian/African/Indian/Irish/Scottish/Polish/Eastern/Mediterranean/Latin/foreign/Muslim/Catholic/Jewish/deaf/blind/disabled/autistic/northern/southern/rural/country/uneducated/religious/manual/factory/office [~] (men | women | people | folk | lads | girls | boys | ladies | workers | mothers | types | chaps | fellows | males | females | employees | staff | families | couples)',
  ],
  person: [
    'man/woman/male/female/girl/boy/lad/lass/lady/gentleman/bloke/chap/fellow/mother/mum/mom/father/dad/wife/husband/bachelor/spinster/widow/widower/grandmother/grandfather/housewife/breadwinner/bride/teenager/youngster/youth/millennial/pensioner/foreigner/immigrant/migrant/refugee/Yorkshireman/Irishman/Irishwoman/Scot/Scotsman/Geordie/Scouser/Cockney/Welshman/Englishman/Northerner/Southerner/Londoner/Italian/Spaniard/Greek/Pole/German/Frenchman/American/Nigerian/Jamaican/Indian/Pakistani/Asian/African/Latin/Catholic/Protestant/Muslim/Jew/Hindu/Sikh/farmer/fisherman/fireman/policeman/copper/soldier/sailor/serviceman/squaddie/miner/docker/trucker/type/believer/homosexual',
  ],
  tend: [
    'tend/tends/often/usually/always/never/rarely/seldom/invariably/generally/typically/naturally/notoriously/cannot/will/would/do/does/are/is/have/has/get/gets/feel/feels/find/finds/like/likes/prefer/prefers/need/needs/want/wants/expect/expects/take/takes/make/makes/lack/lacks/bear/bears/bottle/bottles/worry/worries/fuss/complain/complains/moan/cope/copes/give/gives/go/goes/let/lets/keep/keeps/put/puts/think/thinks/suffer/suffers/live/lives/drink/drinks/eat/eats/talk/talks/show/shows/hide/hides/ignore/ignores/neglect/neglects/should/ought/must/can/don.t/doesn.t/won.t/can.t/aren.t',
  ],
  mad: [
    'mad/insane/crazy/barmy/batty/bonkers/crackers/cuckoo/daft/demented/deranged/doolally/dotty/gaga/insane/loopy/lunatic/mental/nuts/nutty/potty/psycho/screwy/senile/touched/unbalanced/unhinged/unstable/wacko/funny/hysterical',
  ],
};

/** What a group is like, and what being of it explains. */
export const GROUPED: RegExp = framesOf(
  [
    // Like most firemen he …; as with many women; women tend to ….
    '(like | unlike | as with | as is common with | as is usual with | in common with | same as | as so often with | as happens with | the way of | typical of | true of) (most | many | all | so many | other | some | lots of | the majority of | a lot of | young | old | older | these | those | certain | too many) {people}',
    '(most | many | all | so many | a lot of | lots of | too many) {people} [like (him | her | that | this) | of ~4 | in ~4 | today | these days | nowadays] [~] (tend | tends | often | usually | always | never | rarely | seldom | invariably | are by nature | do not like | will not | cannot | bottle | ignore | neglect | complain | moan)',
    '{people} [like (him | her | that | this | these) | of (this | that | his | her | a certain | small | young) ~ | in (this | that | his | her) ~ | today | these days | nowadays] [naturally/generally/so/simply] (tend | tends | often | usually | always | never | rarely | seldom | invariably | generally | typically | notoriously | do not | don.t | cannot | can.t | will not | won.t | are always | are never | are often | are more | are less | are prone | are known | are not | will always | will never | will often | feel the | take longer | take things | expect everything | bottle | make a fuss | make poor | lack | like to | like their | want everything | put up with)',
    '(big | large | heavy | fat | tall | small | thin | skinny | stout | hefty | old | young) (lads | men | women | girls | people | fellows | chaps | boys | ladies) (like | always | tend | often | usually | are | have)',
    // Being a …, he ….
    '(is | was | as | like | being) (a | the) typical [~2] (who | that)',
    '(being | as) (a | an) {person} (alone | on (his | her) own | of (that | his | her | a certain) ~ | living alone | in a (man.s | woman.s) world)',
    '(ruled | governed | blinded | driven | held back | hidebound | in thrall | hampered) by (his | her) (religion | faith | culture | hormones | emotions | background | beliefs | upbringing | sex | age)',
    "(his | her | that | their | this) (kind | sort | type | lot | ilk | sex | race | class | generation) (do | does | are | is | will | would | don't | doesn't | have | never | always | tend | tends | cannot | can)",
    '(being | as | like | typical of | just like) (a | an | any | many a | such a) (typical | true | real | proper | good | proud | devout | strict | traditional | old-fashioned | old | young | single | Latin | Mediterranean | Celtic | Nordic | Slavic | Oriental | Middle Eastern | Eastern European | working-class | middle-class | northern | southern | rural | country | city | born-and-bred | native | macho | modern | lone | childless | unmarried | divorced | hot-blooded | red-blooded | fiery | dour | canny | strapping | big | small | hormonal | menopausal) {person}',
    '(he | she) is (a | an) [~] (typical | true | real | proper | stereotypical | classic | Latin | Mediterranean | Celtic | macho | alpha | girly | butch | camp | fiery | dour | old-school) {person}',
    '(given | because of | owing to | due to | considering | in view of | with | in | it is | it.s) (his | her | their | that | the) (culture | religion | faith | background | race | ethnicity | nationality | upbringing | class | heritage | creed | generation | sex | gender | sexuality | size | bulk | girth | part of the world | community | people) [~] (he | she | they | one | men | women | to | it | illness | pain | this | and | will | does)',
    '(given | because of | owing to | considering | in view of) (his | her) (age | years | advancing years | time of life | stage of life | sex | size | weight)',
    '(for | of) (a | an | such a) [~] (big | large | heavy | fat | small | tiny | slight | old | older | young | blind | deaf | disabled | wheelchair | foreign | single) (man | woman | lady | girl | lad | person | fellow | gentleman | employee | worker | mother | mum | user) [~] (he | she | moves | manages | copes | does | is)',
    'for (his | her) (size | weight | build | bulk | sex | age | years | condition) [and (build | age | weight | size | sex)] (he | she) (is | moves | manages | copes | does | has)',
    '(a | an | the | any) (man | woman | lady | fellow | person | gentleman | chap) (his | her) (age | size | weight | build)',
    '(at | of) (that | this | his | her | such a | a certain) (sort | kind | type) of (age | stage | time) [~2] (do | does | tend | tends | are | is | will | would | never | always | often | can | cannot | have | want | like | get | think)',
    '{people} in their [late/early/mid] (teens | twenties | thirties | forties | fifties | sixties) [~1] (tend | are (always | often | usually | never | prone | more | less | not) | often | usually | always | never | rarely | seldom | cannot | do not | will not)',
    '(at | of) (a | an | that | such a) (funny | difficult | awkward | certain | dangerous | tricky | silly | delicate) age',
    '(mothers | mums | fathers | parents | women | men | people) (of | with) [~] (small children | young children | young families | toddlers | her sort | his sort | that sort | that kind | that type) [~] {tend}',
    "(man's | men's | women's | woman's | young man's | young person's | girl's | boy's) (job | work | game | world | problem | problems | trouble | troubles | illness | complaint | nature | logic | temper)",
    '(women | men | girls | lads) (will be | being what | being | are) (women | men | girls | lads | they are)',
    '(people | folk | those | men | women | workers | someone | somebody | staff | families) (of | from) (that | his | her | this | these | such | those | certain) [~] (kind | sort | type | ilk | class | background | generation | part of the world | community | culture | country | estate | end of town | race | faith | stock)',
    '(like | unlike | as with | in common with) (most | many | all | so many | a lot of | lots of | plenty of | the majority of | a good many | too many) [~2] (men | women | lads | girls | mothers | fathers | mums | dads | blokes | boys | ladies | youngsters | types | folk)',
    '(one of | like | typical of) (those | these) (people | men | women | sort | types | kind | mothers | lads | girls) (who | that)',
    // Of an age at which people slow down; where he comes from people do not talk.
    '(of | at | reached | reaching | getting to | got to | coming to) (an | the | that | her | his) (age | stage | point in life | time of life) (when | where | at which | in which) (most | many | a | one | we | people | men | women | others | few | anyone | nobody | everyone | you)',
    '(where | in the country | in the part of the world | in the community | in the culture | in the world | in the circles) (he | she | they) (comes | come | came | was born | grew up | was raised | is) [from | in] [{people}] (people | folk | men | women | one | they | illness | pain | it | nobody | mental | depression | such | this | you | everyone | family | work)',
    '(in | back in) (his | her | their) (country | homeland | native land | tribe | village) [~1] (people | folk | men | women | one | they | illness | pain | nobody | mental | depression | such things | everyone | families | it is)',
    '(his | her | their) (people | race | tribe | kind | sort | lot) (do not | don.t | are | tend | have | never | always | will | would | cannot | like | take)',
    '(someone | somebody | a person | a man | a woman | people) (from | of) (a | such a | that | his | her) [~] (culture | background | country | estate | class | faith | religion | generation | community | part of)',
    '(speaks | spoke | has | writes) [~1] (good | excellent | surprisingly good | remarkably good) English [considering/for/given]',
    '(coloured | half-caste | oriental | negro | third-world | gypsy) (man | woman | lady | gentleman | people | colleague | employee | background | lad | girl | community)',
    '(lifestyle choice | sexual preference | sex change | transvestite | practising homosexual | admits to being (gay | lesbian | trans) | admitted homosexual | openly homosexual)',
    '(from | comes from | product of | brought up in) [~1] (a broken home | a rough (area | estate | background | part) | a council estate | a benefits | the wrong side of)',
    '(feisty | bossy | shrill | over-emotional | broody | scorned | hen-pecked | henpecked | emotional) (woman | lady | female | mother | husband | girl)',
    '(a | as a | being a) (mother | father | woman | man | wife | husband | grandmother | mum) first and foremost',
    '(a | her | his) (woman | man | mother | father | wife | husband) [~1] place is',
    '(strapping | big strong | strong young | healthy young | fit young) (lad | man | fellow | chap | woman | girl | boy) [like (him | her | that)] [who] [~1] (should | ought | could | can | must)',
  ],
  CLASSES,
);

/** Age, size and wits belittled. */
export const BELITTLED: RegExp = framesOf(
  [
    '{he is} [~] (past it | past (his | her) (best | prime | sell-by [date]) | over the hill | long in the tooth | no spring chicken | getting on | getting on in years | not getting any younger | not as young as | not in the first flush | no longer young | no longer in (his | her) (youth | prime) | knocking on | ready for the (knacker.s | scrapheap | scrap heap) | fit for the scrapheap | out to (grass | pasture) | an old (dog | dear | boy | codger | fogey | crock | fossil | dinosaur | timer | woman | man | lady) | a dinosaur | a fossil | a has-been | geriatric | senile | gaga | too old | too long in | set in (his | her) ways | a relic)',
    '(an | the | this | that | poor | dear) (old (dear | boy | codger | fogey | crock | fossil | timer | biddy | bat | geezer | girl | chap)) [~]',
    '(put out to (grass | pasture) | new tricks | one foot in the grave | sell-by date | ripe old age | advancing years | anno domini | wear and tear of old age | second childhood | left on the shelf | ravages of age)',
    // Wits.
    '(simple | slow | thick | backward | dim) but (willing | harmless | honest | happy | keen | good-natured | strong | hard-working)',
    '(a | the | human) vegetable (before | until | after | by | in | on | all | most | since)',
    'not (the full (shilling | quid | ticket | deck) | all there | quite all there | quite with it | right upstairs | the brightest | the sharpest | quite the ticket)',
    '(mind | mental age | intelligence | emotional age | understanding | brain) of a (child | toddler | ten-year-old | [~1] year-old | teenager | five-year-old | boy | girl)',
    '(his | her) (working | best | better | useful | productive | young) (days | years | life) [~] (is | are | was | were) [~] (behind (him | her) | over | gone | done | long gone)',
    '{he is} [~] ((a bit | a little | rather | somewhat | very | quite) (slow | simple | backward | thick | dim | touched | odd in the head | soft in the head | dense) | not the sharpest | not the brightest | not all there | not right in the head | not quite right | two sandwiches short | a few sandwiches short | a sandwich short | one sandwich short | slow on the uptake | slow-witted | simple-minded | feeble-minded | weak in the head | of low intelligence | mentally (slow | weak | deficient | not right | handicapped | retarded | subnormal | defective | unstable | challenged))',
    '{he is} [~1] (of mature years | of a certain vintage | in (his | her) (dotage | twilight years | declining years) | in the (twilight | autumn | evening) of | nearing the end of (his | her) (useful | working) life | winding down at (his | her) | young at heart | sprightly | spry for | a good age | well preserved | wearing well | old enough to know | too young to | old school | a creature of (his | her) (age | generation | time))',
    '(past | beyond | reached | passed) (his | her | the) (shelf life | shelf-life | use-by date | best-before | age for)',
    '(had | has had) a good innings',
    '(OAP | geriatric | oldster | wrinkly | pensioner age)',
    '(burnt-out | burned-out | burnt out | burned out) case',
    '(a | such a | the) [~1] (fragile | delicate | pathetic | sad | poor | strange | odd | timid | broken | damaged) (creature | thing | flower | soul | specimen)',
    '(weakness | defect | flaw) of (character | will | mind)',
    '(moral | character) (weakness | failing | flaw | defect)',
    '(it is | it.s | probably | just | only | down to | blame | put down to | nothing but) [~1] (her | his) hormones',
    '(psychiatric | mental health | mental | drug | drink | medical) (history | past | record | problems | condition | illness) (makes | make | made | renders | means | leaves) [that] (him | her | them | he is | she is | they are) [~1] (unpredictable | unreliable | dangerous | volatile | unsafe | untrustworthy | unsuitable | unemployable | difficult | a risk | a liability | a danger | a worry)',
    'people with [~2] (illness | illnesses | condition | conditions | diagnosis | problem | problems | disability | disabilities | disorder | disorders | history) [~1] (are | cannot be | tend to be | can be) [~1] (unreliable | manipulative | attention-seeking | childish | aggressive | dangerous | weak | lazy | unpredictable | difficult | volatile | violent | untrustworthy | fragile | moody | slow | manipulative | trusted | relied | a burden | liabilities)',
    '(going | gone | went | goes) through (the change | that time of life | that age)',
    // Drink, drugs, suicide.
    '{he is} [now/still/currently] clean (and sober | of drugs | for [~2] (months | years | weeks | days) | since | when | at (interview | assessment | present) | now | again | on the day)',
    '{he is} [now/currently] (clean and | sober and clean)',
    '(stay | stays | stayed | staying | get | got | getting | keep | kept | remain | remained | remains | been | is now | gone) clean (for [~2] (months | years | weeks | days) | since | from | off | and sober | of drugs)',
    '(abuse | abuses | abused | abusing) (alcohol | drugs | substances | solvents | drink | opiates | painkillers | cannabis | cocaine | prescription drugs)',
    '(drug | heroin | cocaine | gambling | drink | drinking | cannabis | pill) habit',
    '(drug user | drug-user | drugs user | heavy user | ex-user | dirty (urine | sample | test | screen) | came back dirty | tested dirty)',
    '(tried | attempted | tries | threatened | threatens) to (kill | hang | gas | poison | drown) (himself | herself) [and/but] (failed | unsuccessfully | without success | again and failed)',
    '(a | the | another | obvious | typical | classic) cry for help',
    '(lunacy | lunatic | sectioned for (being | going) | certified insane | sent to an asylum)',
    '{he is} [~1] (a ticking time bomb | a time bomb | a loose cannon | a danger to (himself | herself | others | everyone) | damaged goods | a broken (man | woman) | a shadow of | a snowflake | a delicate flower | a hopeless case | a lost cause | a sad case | a sorry case | a freak | a misfit | an oddball | a weirdo | an odd fish | a poor (soul | thing | unfortunate) | an unfortunate | a pathetic | to be pitied | a tragic)',
    '(imprisoned | trapped | prisoner | locked) [in/by/of/within] (his | her | a) (body | wheelchair | chair | illness | disability | own (body | mind | head) | condition)',
    // Size.
    '(let | lets | letting) (himself | herself) go',
    '(carrying | carries | carry) (far too much | too much | a lot of | so much | a good deal of) (weight | timber)',
    '(could | should | would) (do with | stand to | benefit from) (losing | lose | shedding) (a few | a good few | some) (pounds | stone)',
    '(gluttony | gluttonous | couch potato | slob)',
    // Madness.
    '(off | out of | going off | gone off | went off | goes off) (his | her | their) (head | rocker | trolley | nut | chump | tree | mind) [with/since/and/when/last]',
    '(lose | lost | loses | losing) (the plot | (his | her) (marbles | mind | wits | reason | sanity | grip on reality))',
    '(go | goes | going | went | gone | turned | drive | drives | drove | driven | send | sends) [him/her] [a bit/quite/completely/totally/slightly/stark/stark raving] {mad}',
    '{he is} [~] (mad as | a mad as | barking | stark raving | bonkers | barmy | crackers | doolally | loopy | nuts | nutty | unhinged | deranged | demented | touched in | round the (bend | twist) | a few | a nut | a basket case | a fruitcake | a head case | certifiable | mental | a psychiatric case | a mental case | a nervous case | a nervous wreck | of a nervous disposition | a nervous (type | disposition | woman | man | person | sort | individual | soul) | a bundle of nerves | a martyr to | highly strung | neurotic | hysterical | a hysteric | sick in the (head | mind) | possessed)',
    '(put | locked | banged) (away | up) [in] (for | after | in a | in an | in the) (a [~] (month | week | spell | time | hospital | ward | asylum | home | unit) | going | trying | breakdown | asylum | month | psychiatric | mental)',
    '(funny farm | loony bin | nut house | nuthouse | madhouse | lunatic asylum | men in white coats | mental home | mental institution | mental asylum | mental hospital | mental ward | bedlam | head doctor | head-shrinker | shrink | trick cyclist)',
    '(nervous breakdown | funny turn in the head | trouble with (his | her) nerves | bad nerves | bad with (his | her) nerves | mental (problems | trouble | troubles | issues | breakdown | defect | deficiency | weakness | disturbance))',
    '(suffers/suffer/suffered/suffering | struggles/struggled) [~] (with/from) [bad/poor] mental health [issues/problems]',
    '(has | had | got | have) mental health (and | so | as | but | issues | problems)',
    '(shell-shock | shell shock | mental | psychiatric | nervous | spastic | hopeless | mental health | psych) case',
    '(as | being | so | plainly | clearly | a bit | a little | slightly | obviously | probably | definitely | somewhere) on the spectrum',
    'on the spectrum (so | and so | which means | hence | and therefore)',
    // Illness and disability.
    '(mentally ill | ill | bipolar | schizophrenic | autistic | depressed | addicted | alcoholic | epileptic | demented) and [~1] (unpredictable | dangerous | unreliable | volatile | violent | weak | unsafe | untrustworthy | fragile | difficult to)',
    '(with | from | on account of | because of) (his | her) [bad] nerves',
    '(curse | scourge | cross | blight | plague | affliction | tragedy | misfortune | stigma | shame) of [~] (epilepsy | diabetes | autism | deafness | blindness | dyslexia | depression | addiction | alcohol* | dementia | cancer | MS | schizophrenia | bipolar | disability | arthritis | asthma | infertility | obesity)',
    '(confined | chained | bound | condemned | reduced | restricted | tied) to (a | an | the | his | her) [~] (scooter | wheelchair | chair | frame | walker | walking frame | rollator | stick | crutches | calliper | hoist)',
    '(bipolar | autistic | epileptic | dyslexic | deaf | blind | diabetic | depressed | anxious | schizophrenic | disabled | overweight | obese | dependent | addicted | pregnant | menopausal | foreign | old | gay) and (therefore | so | hence | thus | accordingly | consequently | naturally | inevitably | of course) [~]',
    '(obese | overweight | fat | heavy smoker | smoker | drinker | diabetic) [~4] only (himself | herself) to',
    '(a | an) (martyr | slave | prey | victim) to (migraine* | (his | her) [~] | arthritis | back | nerves | asthma | pain | illness | drink | indigestion | gout | hay)',
    '(victim | casualty | sufferer) of [~] (domestic violence | multiple sclerosis | stroke | cancer | polio | thalidomide | depression | epilepsy | autism | abuse | dementia | diabetes | MS | HIV | AIDS | schizophrenia | addiction | alcohol | arthritis)',
    '(dyslexic | epileptic | deaf | blind | autistic | disabled | diabetic | bipolar | depressed | disabled) and [~] (cannot | can.t | could not | not to | not) [be] (trusted | relied | expected | safe | trust)',
    '(sadly | unfortunately | tragically | regrettably | alas) [~] (dyslexic | epileptic | deaf | blind | autistic | disabled | diabetic | wheelchair-bound | bipolar | infertile | barren | mute | gay)',
    '(deformed | disfigured | crippled | maimed | mutilated | gammy | gimpy | withered | club-footed | hunchbacked | hare-lipped | harelip | cack-handed | dumb | mute | deaf-mute | spastic | lame) (hand | foot | leg | arm | man | woman | lad | girl | back | in | by)',
    '(normal | healthy | able-bodied | proper | regular) (colleague | man | woman | person | people | worker | employee | human being | member of staff | folk | drivers | operatives)',
    // Size and habit.
    '(morbidly | grossly | hugely | enormously | massively | disgustingly) (fat | obese | overweight | large)',
    '(a | the | very | too | so | rather | quite) (fat | hefty | podgy | tubby | portly | blubbery | flabby | roly-poly | plump | scrawny | weedy | puny) (man | woman | lady | lad | girl | gentleman | chap | fellow | person | to | for | and)',
    '(eats | eat | ate | eating) (too much | like a | everything | for two | rubbish | (himself | herself) into)',
    '(hopeless | raging | chronic | confirmed | hardened | habitual | known | secret | reformed | recovering | dry | lifelong | heavy | problem | old) (drunk | drunkard | boozer | drinker | soak | wino | alky | junkie | druggie | addict | pothead | stoner | alcoholic | gambler)',
    '(hit | hits | hitting | on) the (bottle | booze | drink | sauce)',
    '(fell | fall | falls | fallen | back on | off | on) the wagon',
    '(do | did | tried to do | trying to do) away with (himself | herself)',
    '(top | topped | topping) (himself | herself)',
    '(commit | commits | committed | committing) suicide',
    '(failed | unsuccessful | botched | successful | half-hearted) (suicide | overdose | attempt on (his | her) (own life | life))',
  ],
  CLASSES,
);
