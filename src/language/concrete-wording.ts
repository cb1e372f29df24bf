/**
 * Words of the workplace that say nothing by themselves. Advice whose words are all among these ("appropriate support should be put in place
 * before he returns") leaves the manager where they were; a word that is not here ("stool", "counter", "ladder", "Fridays") is taken to name something. A
 * closed list of empty words travels further than an open list of vague phrases.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Function words, verbs of advising and of doing, adverbs of degree. */
export const GRAMMAR = words(`
  a an the this that these those such same some any all both each every no not nor or and but so if as at by for from in into of on off onto out over to up with within without
  under during through until upon about around between than then there here when where while whenever wherever whether which who whom whose what whatever why how because since
  although though unless once after before again also even just only too very more most less least much many few fewer several enough quite rather well better best good still yet
  now soon later early initially first firstly further furthermore however therefore otherwise instead else already always ever never often sometimes usually normally generally currently presently
  he she it they him her them his hers its their theirs himself herself themselves i me my we us our you your yours yourself one ones somebody someone anybody anyone everyone others other another
  is are was were be been being am do does did done doing have has had having can could may might must shall should will would ought need needs needed needing let lets
  mr mrs ms miss mx dr
  recommend recommended recommends recommending recommendation recommendations advise advised advises advice advisable suggest suggested suggestion suggests propose proposed asked request requested
  encourage encouraged urge urged invite invited consider considered considering consideration please kindly welcome wish want like prefer preferable hope help helps helped helping helpful useful
  beneficial benefit benefits desirable sensible wise prudent important essential necessary worth worthwhile ideal ideally think thought see seen sees fit fits feel feels feeling felt believe
  make makes making made give gives giving given provide provides provided providing provision offer offers offered offering put puts putting place placed take takes taken taking get gets getting
  keep keeps keeping kept hold held holding maintain maintained maintaining continue continues continued continuing carry carries carrying carried follow follows followed following implement implemented
  introduce introduced arrange arranged arranging organise organised ensure ensured ensuring sure look looks looked looking find found finding explore explored exploring agree agreed agreeing agreement
  set setting use used using allow allows allowed allowing enable enabled permit permitted accommodate accommodated accommodating apply applied adopt adopted identify identified develop developed
  facilitate facilitated assist assisted assists deal dealt handle handled handling manage manages managed managing treat treated draw drawn complete completed conduct conducted undertake undertaken perform performed
  involve involved inform informed remain remains remaining stay stays staying go goes going gone come comes coming came become
  possible possibly feasible practicable practical practicably practically reasonable reasonably appropriate appropriately suitable suitably relevant adequate adequately sufficient sufficiently proper properly
  available acceptable workable realistic required requirement requirements requires wherever whatsoever far long longer long-term short-term short temporary temporarily permanent interim ongoing
  extra additional special specific particular certain various different alternative alternatively alternate general overall full fully part total due regard respect terms sort sorts kind kinds type types way ways means basis matter thing things something anything everything nothing
  level degree extent amount bit little lot number range point area areas aspect aspects side end start stage time times period periods moment meantime while future present day-to-day
  perhaps maybe probably really simply certainly obviously clearly either neither own begin begins beginning finish finishes finishing left run-up ought around avoid avoids avoided avoiding refrain try tries trying attempt access judgement judgment discretion
  sensibly variety varied everybody matters involves involving cannot him/her his/her he/she together jointly lead wear watchful say know known bring brings brought play seem seems work-related accordance line according per subject regardless depending dependent
`);

/** Adjectives and nouns of work that leave open which work, how much, how long. */
const WORKPLACE = words(`
  work works worked working job jobs role roles post posts position positions duty duties task tasks activity activities element elements function functions assignment assignments
  load loads workload workloads hours pattern patterns arrangement arrangements change changes changed changing adjust adjusted adjustment adjustments accommodation accommodations modification modifications modify modified
  alteration alterations amend amended amendments adapt adapted adaptation adaptations measure measures step steps action actions intervention interventions option options solution solutions strategy strategies
  support supports supported supporting supportive assistance backing flexible flexibility flexibly leeway latitude slack allowance allowances concession concessions understanding understand understood patience patient
  sympathy sympathetic sympathetically compassion compassionate kindness considerate lenient leniency sensitive sensitively sensitivity tolerance tolerant tolerate tolerated mindful aware awareness careful carefully caution cautious cautiously
  light lighter easy easier easily easing gentle gentler gently heavy heavier strenuous arduous demanding stressful physical physically manual undue unduly excess excessive excessively prolonged lengthy extended repetitive repeated
  manageable bearable comfortable comfortably tolerable sustainable realistic normal usual ordinary existing current same unchanged
  restricted restriction restrictions limited limit limits limitation limitations reduced reduce reducing reduction reductions lower lowered lessen lessened minimise minimised minimize minimum cut down back
  slow slowly steady steadily gradual gradually pace paced pacing easing steadier measured moderate moderately moderation overdo overdoing overdoes strain strained strains straining exert exertion over-exert rush rushed push pushed
  risk risks assessment assessments assess assessed individual personal review reviews reviewed reviewing monitor monitors monitored monitoring eye watch watched watching check checks checked checking check-in check-ins tabs
  regular regularly frequent frequently periodic periodically occasional occasionally consistent consistently contact touch communication dialogue conversation conversations feedback break breaks rest rests
  mind bear bearing account remember remembered attention attentive care caring regard thoughtful
  policy policies procedure procedures process processes guidance rules practice standard standards framework protocol legislation
  environment surroundings conditions condition situation situations circumstance circumstances context needs capability capabilities ability abilities capacity able unable symptoms symptom pain pains painful discomfort fatigue tired tiredness health healthy
  wellbeing well-being welfare illness injury recovery recover recovering recovered progress progresses confidence confident settle settled settling resettle readiness ready comfort
  manager managers management employer company team organisation organization colleagues colleague staff hr people person employee worker department
  absence absences attendance sickness return returns returning returned resume resumes resumption rehabilitation reintegration back-to-work
  pressure pressures stress stresses stressor stressors demand demands responsibility responsibilities expectation expectations target targets performance
  body back days' job's tweak tweaks tweaked tweaking plenty ra adjs rtw altogether prevail low key low-key overexertion over-exertion overwork mechanism mechanisms right left
  equipment aids resources facilities technology approach approaches attitude outlook question questions thought thoughts idea ideas view views point points part parts portion busy busier busiest quiet quieter quietest calm calmer relaxed
  overload overloaded overloading overburden overburdened overstretch overstretched overwhelm overwhelmed overwork overworked stretched burden burdens relief relieve relieved sense common common-sense commonsense interval intervals
  aggravate aggravates aggravating aggravated worsen worsens worsening provoke provokes trigger triggers cause causes causing exacerbate exacerbates irritate irritates upset upsets affect affects affecting flare flare-up flare-ups difficulty difficulties problem problems issue issues concern concerns
  grateful glad happy pleased appreciate appreciated obliged intention aim aims goal goals purpose effort efforts best-practice good-practice
  organise organised structure structured structuring plan plans planned planning design designed redesign redesigned rearrange rearranged distribute distributed allocation allocate allocated prioritise prioritised prioritisation
  protect protected protecting safeguard safeguards safe safely safety secure comfort encouragement reassurance reassure reassured reassuring welcome welcomed welcoming valued value listen listened listening voice heard respond responsive responsiveness
  share shared sharing balance balanced variety mix mixture combination blend considered tailored bespoke individualised individualized personalised personalized person-centred holistic joined-up
  member members everyone peers party parties stakeholder stakeholders side sides onus
  strenuousness severity nature scope scale size volume intensity frequency duration length quantity quality standard
  cope copes coping struggle struggles struggling capable incapable competent fitness unfit sign signs warning signals indication indications
  deadline deadlines priority priorities objective objectives output outputs caseload case-load
  away wait waiting waits update updates updated updating levels plate speed top excuse excused excusing spare spared exempt exempted freed employment seek seeks seeking sought obtain obtained workplace workplaces address addressed addressing tackle tackled resolve resolved
  prove proved lot lots bear pick soften softened kind happen happens worry worries worried worrying anxiety anxious mood stamina energy strength weakness weak strong fragile vulnerable tender sore stiff stiffness
  prn required tolerated applicable undemanding onerous taxing pressured pressurised pressurized stretched hectic intense rigorous tough hard harder hardest difficult tricky challenging challenge challenges simple simpler straightforward routine routines
  scope room latitude space headroom wiggle approach line tack hand goodwill faith trust
  interest interests doubt matters matter case cases basis light sight sake behalf part
  exceed exceeds exceeding exceeded beyond past previous previously earlier former formerly originally recent recently lately
  close closely closer precaution precautions include includes involve worst worse tax taxes taxing restraint moderate suits suited suiting tests period periods
  somewhat slightly moderately modest sizeable substantial considerable significant minor major small large big
  productive meaningful positive fair fairly constructive constructively effective effectively open transparent respectful
  today day days week weeks month months year years hour minute minutes morning afternoon evening january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  spring summer autumn winter christmas easter term early mid late
`);

export const EMPTY_WORDS: ReadonlySet<string> = new Set([...GRAMMAR, ...WORKPLACE]);

/** Bodily tasks: named by themselves they are concrete ("no kneeling"), behind "heavy" or "prolonged" they are not until they are measured. */
export const BODILY_TASKS: ReadonlySet<string> = new Set(
  words(`lift lifts lifting lifted carry carries carrying carried push pushes pushing pull pulls pulling bend bends bending stoop stooping stairs stair steps kneel kneels kneeling squat squatting crouch crouching twist twisting reach reaches reaching stretch stretching
  stand stands standing sit sits sitting walk walks walking climb climbs climbing grip grips gripping drive drives driving type typing keyboard keying screen travel travelling handling handle manual labour labor exertion effort efforts
  feet foot legs leg knees knee back arm arms hand hands shoulder shoulders wrist wrists neck hip hips finger fingers elbow elbows ankle ankles limb limbs right left
  items item things objects object objects goods loads load weights weight boxes box equipment materials material cases parcels bags lone repetitive movement movements posture postures position positions use lifting-and-carrying`),
);

/** Endings of words that name no thing and no task: adverbs, qualities, states. */
export const EMPTY_ENDING =
  /(?:[a-z]{2}ly|ness|[a-z]{3}(?:ity|ivity|ability|ibility)|[a-z]{3}(?:able|ible|ful|ive|ious|ical|ic)|[a-z]{3}(?:ation|ition|ution|ction|sion|ption|ment|ments|ance|ances|ence|ences)|(?:[a-z]{3}(?:ier|iest)))$/;
/** Words with such an ending that do name a thing, a place, a task or a step. */
export const NAMING_DESPITE_ENDING: ReadonlySet<string> = new Set(
  words(`reception station workstation substation vibration ventilation medication dictation injection radiation basement pavement document documents instrument instruments department ambulance furnace appliance appliances entrance
  rotation induction mediation redeployment relocation evacuation explanation instruction instructions presentation presentations documentation translation transcription conversation conversations consultation observation prescription maintenance conference
  electricity security university facility city charity cable table stable vehicle cellular fabric plastic acrylic ceramic electronic automatic acoustic music traffic clinic topic public magnetic logistic isolation decoration navigation irrigation
  assembly family supply reply trolley pulley weekly daily hourly fortnightly monthly nightly yearly quarterly elderly archive drive drives five live dive collection delivery inspection production construction extension suction friction junction section
  mission commission permission vision television supervision admission transmission tension extension pension session possession possessions profession division invasion excursion compression garment pavement cement payment payments appointment appointments element apartment compartment shipment shipments consignment
  implement allotment treatment moment increment bicycle registration lone-working fence fences licence sequence audience residence evidence correspondence reference balance dance finance insurance distance clearance pier tier barrier carrier courier
  soldier supplier suppliers cashier frontier premier handle elevation plantation mobile tractable syllable vegetable variable constable cycle article particle needle saddle hurdle ladle paddle muscle example people sample`),
);

/** Things, places, shifts, tasks and steps that make advice concrete by being named. Not complete, and need not be: it settles the doubtful cases. */
export const NAMED_THINGS: ReadonlySet<string> = new Set(
  words(`chair chairs desk desks stool stools seat seats seating footrest footstool headset headphones keyboard mouse monitor monitors screen screens laptop laptops tablet phone phones telephone telephones radio pager trolley trolleys truck forklift hoist ramp rail handrail
  steps ladder ladders lamp lighting blind blinds fan heater heating cushion backrest gloves glove boots shoes trainers footwear insoles mask masks respirator goggles harness helmet apron uniform coat jacket alarm camera software dictation magnifier glasses splint
  armrest armrests tool tools drill grinder saw knife scanner till counter office home bay store storeroom stores depot warehouse yard reception shop ground-floor classroom ward theatre lab laboratory kitchen canteen basement stairs bench cab site room booth van car taxi bus
  parking lift door window toilet locker shelf shelves rack racks pallet pallets box boxes file files bag bags tray trays bin bins night nights shift shifts late lates days rota roster overtime weekend weekends on-call lunch teaching lesson lessons
  filing scanning labelling packing picking driving cleaning mopping sweeping typing answering invoicing patrol patrols delivery deliveries telephones mailing email emails e-mail switchboard cataloguing stocktaking kneeling stooping climbing bending twisting stairs walking standing
  colleague mentor buddy assistant driver partner meet meets meeting meetings ring rings call calls visit visits write writes letter letters list lists instructions notes note mediation training induction trial handover shadow shadowing swap swaps rotate rotates rotation pair pairs talk talks discuss discusses
  noise dust heat cold fumes solvent solvents vibration isocyanates latex chemicals water heights height machinery vehicle vehicles blood sharps treatment appointments appointment physiotherapy counselling heading headings translate interpreter relocation redeployment redeploy transfer childcare exam course`),
);
