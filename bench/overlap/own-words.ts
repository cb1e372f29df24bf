import type { Random } from './random.ts';

/** Words of which a clinician's own sentences are put together at random: there are some 10^20 sentences, so that two are alike only by chance. */
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const NOUNS = list(`
knee shoulder ankle wrist elbow hip neck spine back hand thumb foot heel jaw chest lung throat ear eye skin scalp rib calf tendon nerve muscle joint scar wound rash cough tremor
migraine fever dizziness nausea swelling numbness weakness stiffness breathlessness palpitations tinnitus insomnia fatigue panic grief worry anger temper appetite weight posture gait
grip stride voice hearing sight balance memory pulse sugar pressure iron inhaler insulin injection tablet splint brace crutch cast hoist physiotherapist surgeon dentist optician
counsellor pharmacist consultant nurse registrar clinic ward theatre scanner laboratory letter result biopsy operation stitch clot graft lathe kiln press drill saw forklift crane truck
van tram ferry bicycle ladder scaffold gantry conveyor hopper furnace boiler pump valve pipe cable switchboard till counter warehouse bakery dairy tannery brewery quarry foundry laundry
kitchen orchard nursery classroom library archive courthouse prison harbour depot garage workshop office cellar loft corridor stairwell canteen keyboard monitor headset chair stool bench
desk trolley crate pallet barrel sack bucket hose mop broom spade axe rope harness helmet glove boot apron visor respirator solvent varnish bleach flour dust smoke noise heat frost
rota overtime deadline meeting telephone invoice audit inspection training promotion commute harvest term holiday weekend morning evening lunch supper garden allotment choir dog horse
toddler daughter brother neighbour landlord colleague foreman customer pupil passenger inmate patient visitor lodger tenant`);
const ADJECTIVES = list(`
left right upper lower inner outer old new heavy light narrow wide steep shallow rough smooth loud quiet hot cold damp dry bright dim early late long short stiff loose swollen tender sore
painful numb weak strong steady shaky slow quick broken mended torn worn bruised healed chronic sudden mild severe frequent rare regular uneven crowded empty busy idle dusty clean greasy
wet icy rural urban distant nearby second third last first main spare borrowed rented former present younger older anxious cheerful patient tired rested hungry careful hurried strict kind
noisy dark sunny windy wooden metal rubber woollen cotton plastic electric manual portable fixed raised sunken hidden open closed locked private public weekly daily nightly seasonal`);
const VERBS = list(`
troubles limits eases worsens follows precedes outlasts masks shortens stretches delays hastens interrupts spoils improves restores weakens supports replaces resembles provokes calms
tires strains protects exposes burdens relieves disturbs wakens steadies unsettles distracts reassures worries annoys helps hinders allows prevents demands avoids requires rewards
excuses explains reveals hides confirms contradicts suggests reflects matches exceeds equals halves doubles triples starts stops resumes postpones cancels survives tolerates resists
carries lifts pushes pulls drags turns bends twists reaches grips drops catches holds leaves joins meets passes crosses climbs descends enters fills empties cleans repairs sharpens`);
const ADVERBS = list(`
slowly quickly rarely often seldom usually always never sometimes perhaps probably clearly oddly sadly gladly barely nearly fully partly mostly mainly merely simply suddenly gradually
lately recently formerly currently daily nightly weekly yearly gently roughly firmly loosely safely poorly well badly openly quietly loudly patiently stubbornly visibly faintly sharply`);
const BETWEEN = list(
  `in on under over behind beside before after during without despite through across along around near beyond within against towards above below between`,
);
const JOINS = list(`and but although while because so yet whereas since unless whenever until if though once`);
const DETERMINERS = list(`the a his her their this that every another each some any no one`);

function thing(random: Random): string {
  const adjective = random.unit() < 0.55 ? `${random.one(ADJECTIVES)} ` : '';
  return `${random.one(DETERMINERS)} ${adjective}${random.one(NOUNS)}`;
}

function clause(random: Random): string {
  const adverb = random.unit() < 0.4 ? `${random.one(ADVERBS)} ` : '';
  const place = random.unit() < 0.7 ? ` ${random.one(BETWEEN)} ${thing(random)}` : '';
  return `${thing(random)} ${adverb}${random.one(VERBS)} ${thing(random)}${place}`;
}

/** A sentence that stands in no other report. */
export function ownSentence(random: Random): string {
  const second = random.unit() < 0.7 ? `, ${random.one(JOINS)} ${clause(random)}` : '';
  const text = `${clause(random)}${second}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A word to put in the place of another. */
export function anyWord(random: Random): string {
  return random.one(random.one([NOUNS, ADJECTIVES, VERBS, ADVERBS, BETWEEN]));
}
