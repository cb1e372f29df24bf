const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Tasks by their verbs: met as "driving", "to drive", "drives". Those of every job (work, meet, write, travel) are left out. */
const TASKS = words(`
  lift carry push pull kneel climb stoop bend crouch squat reach grip twist type key dictate drive deliver load unload pack pick stack pallet sort scan label weigh clean mop sweep scrub wash polish hoover vacuum
  teach lecture coach mark invigilate supervise patrol escort restrain guard cook bake chop serve fry slice weld grind solder drill cut sand spray paint plaster lay dig mow prune plant fell
  assemble machine operate forge cast press stitch sew knit fettle blast nurse dress feed bathe hoist inject dispense cannulate suture examine groom milk
  file catalogue shelve invoice audit code program debug design draft survey inspect audit interview counsel translate photocopy process answer dial sell merchandise stocktake count rig scaffold tile
  haul trawl gut fillet butcher carve knead brew stir pour launder iron fold buff vac ride muck saddle shear harvest weed rake hoe rivet bolt grout wire valet refuel tow steer abseil lifeguard stack
  shunt signal couple moor dock fly pilot navigate dive excavate bulldoze crane dispatch despatch monitor handle manoeuvre
`);
/** Of these, words that are something else as often: they count only as a task that is named with an object ("answer calls", "monitor the cameras"). */
const LOOSE = new Set(
  words(
    'mark process press answer count lay cut press cast code examine monitor handle operate press reach key file draft design dress feed serve sort fly plant machine signal couple dock process interview type coach supervise guard fell survey label',
  ),
);

/** Places, tools, machines, loads and people served that belong to a job. */
const THINGS = words(`
  warehouse depot yard stores store-room storeroom counter till checkout shop-floor shopfloor aisle shelf shelves shelving rack racking pallet pallets trolley trolleys cage cages crate crates carton cartons parcel parcels boxes cases bales sacks drums
  ward wards theatre clinic-room bedside hoist patients residents pupils students tenants passengers customers callers clients prisoners children classroom classrooms playground nursery lesson lessons lecture lectures timetable tutorial laboratory lab workshop foundry furnace kiln
  kitchen canteen bakery dairy farm barn greenhouse garden gardens grounds quarry mine tunnel site scaffold scaffolding roof roofs ladder ladders mezzanine gantry crane forklift truck trucks lorry lorries van vans bus buses tram trams train trains cab cabs tractor trailer trailers tanker tankers
  tug digger excavator conveyor belt-line lathe saws blade blades drill drills grinder grinders chainsaw strimmer welder torch machine machines machinery engine engines vessel vessels ship ships boat aircraft runway apron track signal signals platforms station depot
  bay bays gate gatehouse gatehouses patrol patrols control-room cctv cameras switchboard headset headsets inbox ledger ledgers invoice invoices payroll spreadsheet spreadsheets screen screens keyboard keyboards keying desk desks counter reception front-desk helpdesk archive archives library
  case-notes caseload casework caseworkers cases-list inspection inspections site-visits home-visits rounds route routes delivery deliveries mail sorting bin bins refuse recycling street streets meter meters vehicle vehicles driving cashier cash stocktake stocktaking
  solvents isocyanates dust flour fumes noise vibration chemicals paint asbestos freezer chiller cold-store confined-spaces heights at-height lone-working nights night-shift night-shifts overnight on-call callouts call-outs standby restraint control-and-restraint intubation sharps blood-borne needles
  firearm firearms breathing-apparatus hoses hose ladders pumps cells wing landing landings court-room courtroom dock hearings-list bench benches assembly-line production-line line-work packing picking pick-rates conveyor stitching weaving loom looms brick bricks slabs kerbs pipes cables poles telephones phone-calls phone-lines call-handling
  fryer fryers oven ovens grill hob galley cellar keg kegs barrels linen beds trays corridor corridors windows toilets stairwell stairwells perms highlights haircuts colouring pots nets creels cargo deck herd flock cattle sheep cows horses stable stables paddock calving calvings lambing milking shearing
  hay feedstore cupboard houses letterbox letterboxes stretcher stretchers ambulance poolside lighting-rig tripod gallery exhibits forecourt graves boilers radiators wiring fuse-board tyres ramps hull mast ropes ovenware dishwasher pot-wash
  uniform tunic overalls apron boots gloves shoe shoes footwear helmet harness respirator visor standing sitting squatting
  tools handtools hand-tools hand-held vibrating grinding welding cutting soldering servers server network code deadlines-month sales targets-calls quotes month-end year-end pay-run payruns tickets helpline teaching marking seminars supervision-dissertations ladders
`);

const NOT_LOOSE = TASKS.filter((task) => !LOOSE.has(task));
const forms = (task: string): string => {
  const stem = task.replace(/e$/, '').replace(/y$/, '[yi]');
  const last = /[aeiou][bdgmnprt]$/.test(task) ? `${task.at(-1)}?` : '';
  return `${stem}${last}(?:e|es|s|ed|ing|y)?`;
};

/** A task: "lifting", "drives", "teach". */
export const TASK = new RegExp(`\\b(?:${NOT_LOOSE.map(forms).join('|')})\\b(?! (?:out|on|over|through|up|himself|herself)\\b)`, 'i');
/** Calls that are the work: "taking calls", "calls from claimants", not "one telephone call a week". */
export const CALLS =
  /\b(?:tak(?:e|es|ing)|answer(?:s|ing)?|handl(?:e|es|ing)|mak(?:e|es|ing)|listen(?:s|ing)? (?:in )?to|incoming|outbound|inbound|customer|emergency|live|angry|difficult) (?:\w+ )?(?:calls|telephones?|phones?)\b|\bcalls from (?:customers|claimants|callers|clients|patients|the public|members)\b|\bon the (?:telephones|phones|switchboard)\b|\b(?:billing|help|advice) (?:lines?|desk)\b/i;
/** A verb that names a task with what it is done to or with: "answering letters", "supervise the yard", "operating machinery". */
export const LOOSE_TASK = new RegExp(
  `\\b(?:${[...LOOSE].map(forms).join('|')}) (?:(?:the|a|an|his|her|their|any|all|other|incoming|up to \\w+|no more than \\w+|new|heavy|light) )?(?!(?:to|for|and|or|in|with|as|at|below|above|that|this|it|him|her|them|on|by|duties|work|role|tasks?|symptoms?|pain|stress|change|pressure|situations?|assessments?|reports?|plan|questions?|support|needs?|adjustments?|measures?|concerns?|fatigue|progress|recovery|absence|health)\\b)[a-z]{4,}`,
  'i',
);
export const THING = new RegExp(`\\b(?:${[...new Set(THINGS)].map((thing) => thing.replace(/-/g, '[- ]')).join('|')})\\b`, 'i');

/** "Bench work", "counter duties", "the roll-check task": a kind of work that is named. */
export const NAMED_WORK =
  /\b(?<kind>[a-z][\w-]{2,}) (?:work|duties|tasks|shifts?|rota|round|operations)\b(?! (?:place|station|load|related))/gi;
/** "Not fit for the strong room", "fit to work in the open office": what is fitted to is named. */
export const FIT_FOR =
  /\b(?:fit|unfit|ready|well enough|suitable|able|safe|capable) (?:for|to work (?:in|on|at|with|around)|to be (?:in|on|at|with)|to (?:return|go back) to) (?:the|an?|any|all|his|her|their) (?<what>[a-z][\w-]+)\b/gi;
export const FITTED_TO_ANY: ReadonlySet<string> = new Set(
  words(
    'work role post job position duties duty employment hearing meeting meetings interview investigation process purpose moment time present full fuller normal own usual substantive contracted return period whole following next last first same day week month workplace employer company organisation team office future foreseeable new current original previous phased reduced gradual part tasks',
  ),
);

/** Kinds of work that name none. */
export const GENERAL_KIND: ReadonlySet<string> = new Set(
  words(`
  full normal usual light lighter heavy modified amended adjusted adapted alternative other different suitable restricted reduced limited all any some such own substantive contracted current present existing regular previous former these those this that the his her their your its
  and or of for from with without to at in on by as into fit unfit off return returns returning returned resume resuming attend able unable not no more less further only first new temporary long-term part-time full-time flexible hybrid remote home paid daily weekly
  core main essential pre-injury specific certain many most both work job safe safely meaningful productive good hard physical mental manual sedentary office-based admin administrative clerical demanding stressful strenuous quieter easier simpler gentler varied
  during before after while whole entire additional extra back lead her towards between under over will would should can could may might must she he they who which when where longer shorter early late later earlier split long half day do does doing did done carry carrying perform performing
  undertake undertaking manage managing allocate allocating reducing changing rotating transitional ordinary assigned required rostered overtime staged phased graduated
`),
);

/** The author names what the job asks: "her job involves coaching twelve agents". */
export const JOB_TOLD =
  /\b(?:(?:his|her|their|the|this|\w+'s) (?:\w+ ){0,2}(?:role|job|post|work|position|duties|shifts?)|(?:he|she|they|mr \w+|mrs \w+|ms \w+|miss \w+)) (?:\w+ )?(?:involves?|includes?|requires?|entails?|consists? of|is (?:mainly|mostly|largely|desk-based|physical|active|sedentary|to|on)|means|works? (?:as|in|on|at)|is employed|is responsible|covers?|demands?|calls for|comprises?|asks)\b/i;

/** Parts of a job's title that name no task: every job has one of them. */
export const GENERAL_TITLE: ReadonlySet<string> = new Set(
  words(`
  assistant officer manager senior lead leader team worker operative operator supervisor coordinator co-ordinator administrator adviser advisor clerk technician engineer executive head deputy trainee apprentice level grade band general
  specialist associate staff member junior chief principal director consultant practitioner agent representative attendant controller planner analyst support services service department the and of for class permanent temporary part-time full-time casual relief bank days nights field practitioner
`),
);
