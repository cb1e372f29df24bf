/**
 * What the rule takes for jargon, with the plain words for it. A line is a term: its forms, a comma between them, and after `=` what a
 * manager would say. `{a,b}` spells out endings ("ambulat{e,es}"). British and American spellings need no line of their own: oedema
 * stands for edema, mobilise for mobilize (see lexicon.ts).
 *
 * The lists are our own. Plain words follow the Academy of Medical Royal Colleges' guide to writing letters ("Please, write to me", 2018:
 * renal, chronic, presenting complaint, on examination, atrial fibrillation) and the Plain English Campaign's A to Z of alternative words;
 * the rest is how occupational health nurses explain the words to managers. Names of common conditions (asthma, depression, diabetes,
 * arthritis, sciatica …) are left out on purpose: naming them may be a matter of consent, but nobody needs them explained.
 */

/** What the person feels and what an examination finds. */
export const SYMPTOMS = `
paraesthesia, paraesthesiae, paraesthetic = pins and needles or tingling
dysaesthesia, dysaesthesiae = unpleasant feelings in the skin
hypoaesthesia, hypaesthesia = numbness
hyperaesthesia = over-sensitive skin
hyperalgesia = being over-sensitive to pain
allodynia = pain from a light touch
arthralgia, arthralgias = joint pain
myalgia, myalgias, myalgic = muscle pain
neuralgia, neuralgic = nerve pain
radiculopathy, radiculopathic = trapped-nerve pain
radicular = coming from a nerve in the spine
causalgia = burning nerve pain
nociceptive = caused by injury to the body
neuropathic = nerve-related
neuropathy, neuropathies = nerve damage
oedema, oedematous = swelling
effusion, effusions = swelling from fluid
dyspnoea, dyspnoeic = breathlessness
orthopnoea = breathlessness when lying flat
tachypnoea, tachypnoeic = fast breathing
haemoptysis = coughing up blood
haematuria = blood in the urine
haematemesis = vomiting blood
melaena = blood in the stools
dysuria = pain on passing water
nocturia = getting up at night to pass water
polyuria = passing a lot of water
polydipsia = great thirst
dysphagia = trouble swallowing
dysphasia, dysphasic, aphasia, aphasic = trouble finding words
dysarthria, dysarthric = slurred speech
dysphonia, dysphonic, aphonia = voice problems
dyspepsia, dyspeptic = indigestion
emesis = vomiting
syncope, syncopal = fainting
presyncope, presyncopal, pre-syncope, pre-syncopal = nearly fainting
vasovagal = fainting
orthostatic = on standing up
vertigo, vertiginous = spinning dizziness
tinnitus = ringing in the ears
hyperacusis = being over-sensitive to sound
presbyacusis, presbycusis = age-related hearing loss
otalgia = earache
diplopia = double vision
photophobia, photophobic = being troubled by light
phonophobia = being troubled by noise
nystagmus = jerking eye movements
scotoma, scotomata = a blind spot
anosmia = loss of the sense of smell
ageusia = loss of taste
pruritus, pruritic = itching
erythema, erythematous = redness
pyrexia, pyrexial, pyrexic, febrile = fever
afebrile, apyrexial = without a fever
diaphoresis, diaphoretic = sweating
lymphadenopathy = swollen glands
malaise = feeling unwell
anergia, asthenia = lack of energy
cachexia, cachectic = severe weight loss
jaundiced, icteric = yellow-skinned
cyanosis, cyanosed, cyanotic = blue from lack of oxygen
capillary refill = how fast colour comes back to the skin
sinus rhythm = a regular heartbeat
facial palsy = weakness of one side of the face
intention tremor = shaking on reaching for things
thenar wasting, hypothenar wasting, quadriceps wasting, muscle wasting = shrunken muscle
otitis externa, otitis media = ear infection
micturition = passing water
lassitude, debility = weakness
torticollis = wry neck
contusion, contusions = bruise
ligament laxity, ligamentous laxity = loose ligaments
nerve entrapment = a trapped nerve
aspiration pneumonia = pneumonia from food in the lungs
autonomic dysfunction = a fault in how the body controls pulse and blood pressure
deranged liver function = abnormal liver tests
articular cartilage = the lining of the joint
visual disturbance = trouble with sight
respiratory depression = slow breathing
septic arthritis = infected joint
venous insufficiency = poor flow in the leg veins
dental caries = tooth decay
anuria = passing no water
post-ictal, postictal = after a fit
post-prandial, postprandial = after meals
pre-malignant, premalignant = that could become cancer
ecchymotic = bruised
iritis = inflamed eye
conjunctival injection = red eyes
inversion injury = twisted ankle
swan-neck deformity, boutonniere deformity = a bent finger
effort-related = brought on by effort
pallor = paleness
ecchymosis, ecchymoses = bruising
petechiae, purpura = small spots of bleeding in the skin
crepitus, crepitations = grating or crackling
antalgic = limping to avoid pain
gait = way of walking
ataxia, ataxic = unsteadiness
apraxia, dyspraxic gait = trouble carrying out movements
hemiparesis, hemiplegia, hemiplegic = weakness down one side
paresis = partial weakness
paraparesis = weakness of both legs
spasticity = stiff muscles
hypotonia, hypotonic = low muscle tone
hypertonia, hypertonic = stiff muscles
clonus, myoclonus, myoclonic, fasciculation, fasciculations = twitching
bradykinesia = slowness of movement
dyskinesia, dyskinetic = movements that cannot be controlled
akathisia = restlessness
proprioception, proprioceptive = sense of where the body is
atrophy, atrophied, atrophic = wasting
hypertrophy, hypertrophied, hypertrophic = enlargement
contracture, contractures = permanent tightening
ankylosis, ankylosed = stiffening of the joint
subluxation, subluxed, subluxing = partial dislocation
hypermobile, hypermobility = very flexible in the joints
palpation = feeling with the hand
palpable = that can be felt
auscultation = listening with a stethoscope
induration, indurated = hardening
tachycardia, tachycardic = fast heartbeat
bradycardia, bradycardic = slow heartbeat
arrhythmia, arrhythmias, dysrhythmia, dysrhythmias = irregular heartbeat
hypertension, hypertensive = high blood pressure
hypotension, hypotensive = low blood pressure
normotensive = with normal blood pressure
hypoxia, hypoxic, hypoxaemia = low oxygen
sputum = phlegm
bronchospasm, bronchoconstriction = tightening of the airways
neurologically intact = with normal feeling and strength
neurovascularly intact = with normal feeling and blood supply
sensory loss, sensory deficit{,s}, sensory disturbance, sensory impairment, sensorineural = loss of feeling or hearing
motor deficit{,s}, motor weakness = muscle weakness
neurological deficit{,s} = loss of nerve function
oculomotor = of the eye movements
straight leg rais{e,es,ing}, straight-leg rais{e,es,ing} = a test that stretches the nerve in the leg
tinel's, phalen's, finkelstein's, finklestein's, romberg's, lasegue's, schober's, hawkins, trendelenburg, mcmurray's, dix-hallpike, epley = a clinical test, and what it showed
heberden's nodes, bouchard's nodes = bony lumps on the finger joints
epistaxis = nosebleed
rhinorrhoea = runny nose
otorrhoea = a running ear
claudication = leg pain on walking
stridor = noisy breathing
ectopics, ectopic beat{,s}, extrasystole{,s} = extra heartbeats
ganglion, ganglia = lump
fistula, fistulae = an abnormal opening
bruxism = tooth grinding
trismus = a jaw that will not open
strabismus = squint
hemianopia, hemianopic = loss of half the field of view
ptosis = a drooping eyelid
ascites = fluid in the abdomen
eczematous = eczema-like
vesicles, vesicular, bullae, bullous, papules, papular, pustules, pustular, macules, maculopapular = spots or blisters
lichenification, lichenified = thickened skin
excoriation{,s}, excoriated = scratch marks
desquamat{ion,ing,ed} = peeling
maceration, macerated = soggy skin
blanching = turning white
visual acuity, acuity = sharpness of sight
clubbing of the fingers = a change in the fingertips
vasospasm, vasospastic = narrowing of the small blood vessels
tinea = a fungal skin infection
paronychia, onychomycosis = nail infection
dysmetria, dysdiadochokinesia = clumsy movements
vestibulopathy = balance disorder
colles fracture, colles' fracture = broken wrist
myotome{,s}, dermatome{,s}, dermatomal, myotomal = the area one nerve supplies
on examination = when I examined
presenting complaint{,s} = main problem
clinical stigmata = signs
somnolence, somnolent, hypersomnolence, hypersomnia = sleepiness
parasomnia{,s} = disturbed sleep
exercise tolerance, effort tolerance = how much exercise is possible
sitting tolerance = how long a person can sit
standing tolerance = how long a person can stand
`;

/** Diseases, injuries and processes named in Latin or Greek, where a plain name exists. */
export const CONDITIONS = `
lymphoedema, lymphoedematous = swelling where the body drains badly
ejection fraction = how well the heart pumps
secondary intention, primary intention = closing by itself, without stitches
rigors = shivering attacks
grossly intact = normal
nociplastic = pain that the nerves keep up by themselves
mechanical low back pain, mechanical back pain, mechanical lower back pain = back pain on movement
Colles fracture, Colles' fracture, Bennett's fracture, Lisfranc injury, Jones fracture = broken bone
side flexion, side-flexion = bending sideways
permanent and stationary = no longer changing
myocardial infarction{,s}, myocardial infarct = heart attack
cerebrovascular accident{,s}, cerebrovascular event{,s} = stroke
transient ischaemic attack{,s} = mini-stroke
atrial fibrillation = irregular heartbeat
atrial flutter = fast heartbeat
ischaemia, ischaemic = poor blood supply
infarct, infarcts, infarction = damage from a blocked vessel
angina pectoris = angina
thrombosis, thromboses, thrombotic, thrombus = clot
thromboembolism, thromboembolic, embolism, emboli, embolus = a clot that blocks a vessel
phlebitis, thrombophlebitis = an inflamed vein
aneurysm{,s} = a bulge in a blood vessel
haemorrhage{,s}, haemorrhagic = bleeding
haematoma{,s}, haematomata = a pool of blood under the skin
cardiomyopathy = heart muscle disease
dyslipidaemia, hyperlipidaemia, hypercholesterolaemia = high cholesterol
hyperglycaemia, hyperglycaemic = high blood sugar
hypoglycaemia, hypoglycaemic, hypoglycaemics = low blood sugar
hyperthyroidism, thyrotoxicosis = overactive thyroid
hypothyroidism = underactive thyroid
diabetes mellitus = diabetes
tendinopathy, tendinopathies, tendinosis = tendon pain
lateral epicondylitis, epicondylitis = tennis elbow
medial epicondylitis = golfer's elbow
tenosynovitis = inflamed tendon
bursitis = swollen joint cushion
plantar fasciitis = heel pain
adhesive capsulitis, capsulitis = frozen shoulder
synovitis = inflamed joint lining
chondromalacia = worn cartilage behind the kneecap
spondylosis, spondylotic = wear in the spine
spondylolisthesis = a bone of the spine that has slipped
spondyloarthropathy, spondyloarthritis, spondylitis = inflamed joints of the spine
stenosis, stenotic = narrowing
kyphosis, kyphotic, lordosis, lordotic = curve of the spine
disc prolapse, prolapsed disc{,s}, disc protrusion, disc herniation, herniated disc{,s}, prolapsed intervertebral disc = slipped disc
disc desiccation = a dried-out disc
osteophyte{,s}, osteophytic = bony spurs
cauda equina syndrome, cauda equina = pressure on the nerves at the base of the spine
rotator cuff tear, rotator cuff tendinopathy, rotator cuff syndrome, rotator cuff = shoulder tendons
subacromial impingement, impingement syndrome, subacromial bursitis, impingement = pinched shoulder tendons
hallux valgus = bunion
hallux rigidus = a stiff big toe
plantar fascia = the band under the foot
dupuytren's contracture, dupuytren's = a tight band in the palm
complex regional pain syndrome = a lasting pain condition
comminuted = broken in several pieces
displaced fracture = a break out of line
undisplaced = still in line
avulsion = torn away from the bone
malunion, non-union, nonunion = a break that has not healed straight
osteopenia = thinning bones
necrosis, necrotic = dead tissue
gangrene = dead tissue
ischaemic heart disease = heart disease
neoplasm{,s}, neoplastic, neoplasia = growth
malignancy, malignancies = cancer
metastasis, metastases, metastatic, metastasised = spread of the cancer
carcinoma{,s}, adenocarcinoma = cancer
lesion{,s} = damaged area
haemangioma, lipoma{,s}, fibroma{,s}, adenoma{,s} = harmless lump
cholelithiasis, cholecystitis, biliary colic = gallstones
gastro-oesophageal reflux, oesophagitis = acid reflux
haemorrhoid{,s} = piles
pyelonephritis = kidney infection
coryza, coryzal = a cold
rhinitis = runny nose
urticaria, urticarial = hives
angioedema, angio-oedema = swelling of the face
cellulitis = skin infection
folliculitis = infected hair roots
hyperhidrosis = heavy sweating
atopy, atopic = prone to allergy
pneumothorax = collapsed lung
pleurisy, pleural = lining of the lung
pneumonitis, alveolitis = inflamed lungs
pneumoconiosis = dust disease of the lung
bronchiectasis = widened airways
byssinosis = cotton-dust disease
viraemia = virus in the blood
septicaemia = blood poisoning
immunocompromised, immunosuppressed, immunosuppression, immunodeficient = with weakened defences against infection
seropositive, seronegative, serology, seroconver{sion,ted} = blood test for infection
menorrhagia = heavy periods
dysmenorrhoea, dysmenorrhea = painful periods
amenorrhoea, amenorrhea = no periods
dyspareunia = pain during sex
hyperemesis, hyperemesis gravidarum = severe sickness in pregnancy
primigravida, multigravida, multiparous = pregnant
intrapartum, antepartum = around the birth
presbyopia, presbyopic = age-related long sight
hypermetropia, hyperopia = long sight
blepharitis = sore eyelids
encephalopathy = brain disorder
encephalitis = inflamed brain
seizure disorder = epilepsy
tonic-clonic, tonic clonic, grand mal = a full fit
syndesmosis, syndesmotic = ankle ligament
coccydynia = tailbone pain
costochondritis = sore ribs
cervicalgia = neck pain
lumbago = low back pain
whiplash-associated disorder = whiplash
cephalgia, cephalalgia = headache
xerostomia = dry mouth
`;

/** Where in the body, and on which side. */
export const ANATOMY = `
bilateral, bilaterally = on both sides
unilateral, unilaterally = on one side
contralateral = on the other side
ipsilateral = on the same side
proximal, proximally = nearer the body
distal, distally = further from the body
anterior, anteriorly = at the front
posterior, posteriorly = at the back
anterolateral, posterolateral, anteromedial, posteromedial = to one side
lumbar = lower back
lumbosacral, sacroiliac, sacro-iliac, sacral = base of the spine
thoracic, thoracolumbar = mid-back
paraspinal, paravertebral = beside the spine
intervertebral = between the bones of the spine
foraminal, foramen, foramina = where the nerve leaves the spine
facet joint{,s}, facet arthropathy = small joints of the spine
nerve root{,s} = where the nerve leaves the spine
brachial plexus = nerves to the arm
patella, patellar, patellofemoral = kneecap
meniscus, menisci, meniscal = knee cartilage
cruciate = knee ligament
femur, femoral = thigh bone
tibia, tibial = shin bone
fibula, fibular = calf bone
calcaneus, calcaneal = heel bone
malleolus, malleoli, malleolar = ankle bone
metatarsal{,s} = foot bone
metacarpal{,s} = hand bone
phalanx, phalanges, phalangeal, interphalangeal, metacarpophalangeal = finger or toe bone
hallux = big toe
scaphoid = wrist bone
ulna, ulnar = outer forearm
humerus, humeral = upper arm bone
glenohumeral, acromioclavicular, acromion, subacromial = shoulder joint
clavicle, clavicular = collarbone
scapula, scapular, scapulae = shoulder blade
supraspinatus, infraspinatus, subscapularis = shoulder tendon
trapezius = muscle between neck and shoulder
gastrocnemius, soleus = calf muscle
gluteal, gluteus, piriformis = buttock muscle
median nerve = nerve at the wrist
peroneal = outer lower leg
plantar = sole of the foot
palmar, volar = palm side
popliteal = behind the knee
inguinal = groin
axilla, axillae, axillary = armpit
epigastric, epigastrium = upper stomach
intercostal, costal = between the ribs
sternum, sternal = breastbone
mandible, mandibular, temporomandibular = jaw
maxilla, maxillary = upper jaw
occipital, occiput = back of the head
cranial, intracranial = inside the skull
cerebral, cerebellar, cortical = of the brain
meninges, meningeal = lining of the brain
renal = kidney
cardiac = heart
urolithiasis, nephrolithiasis, renal colic = kidney stones
hepatic = liver
gastric = stomach
biliary = bile
duodenal, ileal, jejunal = bowel
gastrointestinal = stomach and bowel
pulmonary = lung
myocardial, myocardium = heart muscle
ventricular, atrial = heart
vestibular = balance
cochlear nerve = hearing nerve
tympanic, tympanum = eardrum
ocular, intraocular = eye
cutaneous, dermal, epidermal = skin
subcutaneous, subcutaneously = under the skin
intramuscular, intramuscularly = into a muscle
intravenous, intravenously = into a vein
intra-articular, intraarticular = into the joint
transdermal = through the skin
sublingual = under the tongue
perianal, perineal, perineum = around the back passage
mucosa, mucosal = lining
ligamentous = of the ligaments
myofascial = of the muscles
vasculature, vasculitis = blood vessels
dorsiflexion, plantarflexion, plantar flexion = bending the ankle
supination, pronation, supinated, pronated = turning
adduction = bringing in
valgus, varus = out of line
supine = lying on the back
`;

/** Mood, thought and behaviour, as psychiatry words them. */
export const MIND = `
anhedonia, anhedonic = loss of enjoyment
euthymic, euthymia = of normal mood
dysthymia, dysthymic = lasting low mood
cyclothymia, cyclothymic = mood swings
dysphoric = low in mood
hypomania, hypomanic = mild mania
labile, lability = changeable
psychomotor = of thought and movement
psychomotor retardation = slowed thought and movement
psychomotor agitation = restlessness
executive function{,s,ing}, executive dysfunction = planning and organising
cognition = thinking and memory
cognitive function{,s,ing}, cognitive impairment{,s}, cognitive deficit{,s}, cognitive dysfunction = thinking and memory
suicidal ideation, ideation = thoughts of suicide
ruminat{ion,ions,ive}, ruminates, ruminating = going over worries
hypervigilant, hypervigilance, hyperarousal, hyper-vigilant, hyper-vigilance = being on edge
catastrophis{e,es,ed,ing,ation} = fearing the worst
perseverat{e,es,ed,ing,ion} = repeating the same thing
confabulat{e,es,ed,ing,ion} = filling gaps in memory
somatic = bodily
somatis{e,es,ed,ing,ation} = feeling distress as bodily symptoms
dissociative, depersonalisation, derealisation = feeling cut off
alexithymia, alexithymic = trouble naming feelings
avolition, amotivational = lack of drive
dysregulat{ion,ed} = hard to control
maladaptive = unhelpful
kinesiophobia = fear of movement
fear-avoidance, fear avoidance, fear-avoidant = avoiding things for fear of pain
premorbid, pre-morbid, premorbidly = before the illness
psychosocial = personal and social
biopsychosocial, bio-psycho-social, biopsychosocially = of body, mind and situation
psychopathology = mental illness
psychoeducation, psycho-education = learning about the condition
psychotropic, psychotropics = medicine for the mind
anxiolytic, anxiolytics = medicine for anxiety
psychogenic = coming from the mind
diurnal variation, diurnal mood variation = worse at one time of day
decompensat{e,es,ed,ing,ion} = get suddenly worse
secondary gain = a benefit from being ill
functional overlay = symptoms beyond the injury
illness behaviour{,s} = the way a person reacts to illness
symptom magnification = symptoms made to seem worse
locus of control = sense of being in control
safety behaviour{,s} = habits that keep fear going
interoception, interoceptive = sense of what the body feels
transdiagnostic = for several conditions
pacing technique{,s}, pacing strateg{y,ies} = spreading activity over the day
graded exposure, exposure hierarchy = facing a fear step by step
sleep hygiene = good sleep habits
sleep architecture = pattern of sleep
circadian rhythm{,s}, circadian = body clock
somatoform = bodily, without a physical cause
prodrome, prodromal = early warning signs
`;

/** Tests, treatments and how medicines are given. */
export const TREATMENT = `
analgesia, analgesic{,s} = pain relief
opioid analgesia = strong painkillers
corticosteroid{,s} = steroids
bronchodilator{,s} = inhalers that open the airways
antihypertensive{,s}, anti-hypertensive{,s} = blood pressure tablets
anticoagulant{,s}, anticoagulat{ed,ion} = blood thinners
antiemetic{,s}, anti-emetic{,s} = anti-sickness medicine
anticonvulsant{,s} = epilepsy medicine
diuretic{,s} = water tablets
pharmacotherapy, pharmacological, pharmacologically = with medicine
non-pharmacological = without medicine
polypharmacy = several medicines together
titrat{e,es,ed,ing,ion}, uptitrat{ed,ion}, up-titrat{e,ed,ion} = adjust the dose
subtherapeutic, sub-therapeutic = too low to work
contraindicat{ed,ion,ions}, contra-indicat{ed,ion,ions} = not safe in this case
prophyla{xis,ctic,ctics,ctically} = prevention
palliative, palliation = to ease symptoms
adjuvant, neoadjuvant, neo-adjuvant = added to the main treatment
efficacy, efficacious = how well it works
bioavailability = how much reaches the blood
pharmacokinetic{,s} = how the body handles a medicine
half-life = time to wear off
conservative management, conservative treatment, conservative measures, conservative therapy, conservative care, manag{ed,ing} conservatively, treat{ed,ing} conservatively, conservatively managed, conservatively treated = treatment without surgery
arthroscopy, arthroscopic, arthroscopically = keyhole joint surgery
laparoscopy, laparoscopic, laparoscopically = keyhole surgery
laparotomy = open surgery on the abdomen
discectomy, microdiscectomy, laminectomy = operation on the spine
arthroplasty, hemiarthroplasty = joint replacement
arthrodesis = joining bones together
meniscectomy = removal of knee cartilage
cholecystectomy = removal of the gall bladder
debridement, debrided = cleaning of a wound
excision, excised = removal
resection, resected = removal of part
cauteris{e,ed,ation} = sealing by heat
ablation = destroying the tissue that causes the trouble
denervation, radiofrequency denervation = numbing a nerve
anastomosis = joining
open reduction = setting a bone by operation
internal fixation = fixing a bone with metal
osteotomy = reshaping a bone
orthosis, orthoses, orthotic, orthotics = support or insole
immobilisation, immobilised = kept still
manipulation under anaesthetic = moving the joint under anaesthetic
hydrodilatation, hydrodilation = injection to stretch the joint
thrombolysis, thrombolysed = clot-busting treatment
cardioversion, cardioverted = resetting the heartbeat
angioplasty = widening an artery
catheteris{ed,ation} = having a tube in the bladder
venepuncture, venipuncture, phlebotomy = taking blood
spirometry, spirometric = breathing test
audiometry, audiometric, audiogram{,s} = hearing test
tympanometry = eardrum test
electromyography = muscle test
nerve conduction stud{y,ies}, nerve conduction test{,s,ing} = nerve test
echocardiogram{,s}, echocardiography = heart scan
electroencephalogram = brain-wave test
electrocardiogram = heart tracing
sigmoidoscopy, gastroscopy, cystoscopy, hysteroscopy, bronchoscopy = camera test
polysomnography = sleep study
dosimetry, dosimeter = measuring the dose
histology, histological, histopathology, cytology = laboratory test of tissue
inflammatory markers = blood tests for inflammation
differential diagnos{is,es} = other possible causes
titre, titres = level in the blood
bloods = blood tests
oxygen sats, oxygen saturation = oxygen level
fine needle aspiration = drawing off fluid with a needle
second-line treatment, second-line therapy = the next treatment to try
non-weight-bearing, non weight bearing, non-weight bearing = putting no weight on the leg
partial weight-bearing, partial weight bearing, partially weight bearing, partially weight-bearing = putting some weight on the leg
full weight-bearing, full weight bearing, fully weight bearing, fully weight-bearing = putting full weight on the leg
weight-bearing, weight bearing, weight-bear, weight bear, weight-bears = putting weight on the leg
first-line treatment, first-line therapy = the usual first treatment
desensitisation = getting used to it step by step
percutaneous = through the skin
perioperative, peri-operative = around the operation
endoscopic, endoscopically = with a camera
`;

/** Cause and course of an illness. */
export const COURSE = `
aetiology, aetiologies, aetiological, aetiologically = cause
pathophysiology, pathophysiological, pathogenesis = how the illness arises
pathological = caused by disease
idiopathic = of no known cause
iatrogenic = caused by treatment
multifactorial, multi-factorial = with several causes
sequela, sequelae = after-effects
comorbid, comorbidity, comorbidities, co-morbid, co-morbidity, co-morbidities = another condition as well
multimorbidity = several conditions at once
morbidity = illness
exacerbation, exacerbations = flare-up
prognostic, prognosticate = about the outlook
symptomatic = with symptoms
asymptomatic = without symptoms
symptomatology = symptoms
insidious, insidiously = gradual
subacute, sub-acute = fairly recent
acute-on-chronic, acute on chronic = a flare-up of a long-standing problem
transient = short-lived
paroxysmal, paroxysm{,s} = coming in sudden attacks
intractable = hard to treat
recalcitrant = hard to treat
self-limiting, self limiting = that gets better by itself
relapsing-remitting, relapsing and remitting = coming and going
degenerative, degeneration = from wear
congenital = present from birth
nocturnal = at night
idiosyncratic reaction = unusual reaction
recrudescence = return
ameliorat{e,es,ed,ing,ion} = improve
deconditioned, deconditioning = out of condition
haemodynamically, haemodynamic = with steady pulse and blood pressure
systemic symptom{,s}, systemic illness, systemic disease, systemic upset = affecting the whole body
secondary to = because of
central sensitisation = over-sensitive nerves
natural history = usual course
guarded prognosis, prognosis is guarded, prognosis remains guarded, prognosis guarded = outlook that is hard to foresee
yellow flag{,s} = worries or beliefs that slow recovery
black flag{,s} = workplace rules that get in the way
orange flag{,s} = signs of mental illness
no red flags, red flags elicited, red flags identified, red flags present, red flag feature{,s}, red flag symptom{,s}, red flag sign{,s}, red-flag symptom{,s} = warning signs
ototoxic, nephrotoxic, neurotoxic, hepatotoxic, cardiotoxic, ototoxicity, neurotoxicity = harmful to part of the body
hypersensitivity pneumonitis = allergic lung disease
sensitiser, sensitisers = substance that can trigger an allergy
latency period = time before it shows
objective findings = what I found
subjectively = as described
symptom validity = how far symptoms fit
clinically significant = enough to matter
index event, index accident, index injury, index episode = first event
`;

/** Getting back to work and what the body can do, as therapists word it. */
export const REHABILITATION = `
ambulat{e,es,ed,ing,ion}, ambulant = walk
ambulatory = able to walk
work hardening, work conditioning = building up for work
functional capacity evaluation{,s}, functional capacity assessment{,s}, functional capacity, functional restoration = what the person can physically do
vocational rehabilitation = help getting back to work
activities of daily living = everyday tasks
fine motor = small hand movements
gross motor = large movements
biomechanic{s,al,ally} = of how the body moves
musculature = muscles
kinetic chain = how joints work together
ergonomics = how the work is set up
anthropometric{,s} = body size
graded activity = doing a little more each week
functional impairment{,s} = what the person cannot do
impairment rating, whole person impairment = percentage score of lasting loss
maximum medical improvement, maximal medical improvement = as well as can be expected
presenteeism = working while unwell
leaveism, leavism = working while on leave
psychosocial hazard{,s} = pressures at work
exposure-prone procedure{,s}, exposure prone procedure{,s} = work where the patient could be exposed to blood
biological monitoring = blood or urine tests for substances at work
temporary threshold shift, threshold shift = change in hearing
hierarchy of control{,s} = order of safety measures
`;

/** Lawyers' words. */
export const LEGAL = `
pursuant to, pursuant = under
inter alia = among other things
prima facie = at first sight
de jure = in law
ipso facto = by that fact
mutatis mutandis = with the needed changes
bona fide, bona fides = genuine
ex gratia = as a favour
ex officio = by virtue of the post
ab initio = from the start
a priori = beforehand
a fortiori = all the more
per se = in itself
per diem = a day
de minimis = too small to matter
force majeure = an event beyond control
non sequitur = something that does not follow
et seq, et sequitur = and what follows
in perpetuity = for ever
sui generis = of its own kind
ultra vires = beyond its powers
sub judice = before the court
obiter, obiter dicta = in passing
pro tem, pro tempore = for now
in extremis = at the very worst
in absentia = while absent
in loco parentis = in place of a parent
in situ = in place
in toto = as a whole
in lieu, in lieu of = instead of
modus operandi = way of working
quid pro quo = something in return
sine die = with no date
sine qua non = essential
vis-a-vis, vis-à-vis = about
viz, videlicet = namely
ad hoc = as needed
ad infinitum = without end
ad interim = for the time being
post hoc = after the event
pari passu = equally
ergo = so
notwithstanding = despite
aforementioned, aforesaid, above-mentioned, abovementioned, above-named, abovenamed, above named, undermentioned = this
forthwith = now
henceforth, henceforward = from now on
hitherto, heretofore = until now
hereinafter, hereunder, hereto, herewith, hereby, herein = here
thereof, thereto, therein, thereunder, therewith = of it
wherein, whereof = in which
wheresoever, howsoever = however
constructive knowledge = ought to have known
actual or constructive knowledge = knew or ought to have known
without prejudice = (a lawyer's term: leave it out)
vicarious liability, vicariously liable = answerable for others
tortious, tortfeasor = wrongful
locus standi = right to be heard
novus actus = a new cause
causal nexus, nexus, causative nexus = link
proximate cause = main cause
apportionment, apportion{,ed,ing} = sharing out the cause
inherent requirement{,s} = core parts of the job
pre-injury duties, preinjury duties = usual job
compensable = that a claim can be made for
indemnity benefit{,s} = sick pay under the insurance
permanent partial disability, permanent total disability, temporary total disability, temporary partial disability, total temporary disability = a class of benefit
substantive role, substantive post, substantive position, substantive duties, substantive job = own job
averment{,s}, aver{s,red} = statement
deponent, deposed that = witness
adduce, adduced = put forward
promulgat{e,es,ed,ing,ion} = publish
adjudge{,d} = judge
cognisant, cognizance, cognisance = aware
appris{ed,e} = told
commensurate = in line
predicated on, predicated upon = based on
derogat{e,es,ed,ion} = depart from
quantum = amount
estoppel, subrogation, subrogated = a lawyer's term
`;

/** Office talk. */
export const MANAGEMENT = `
holistic, holistically = whole-person
going forward, going forwards, moving forward, moving forwards = from now on
touch base, touch{ed,ing} base = talk
circle back, circl{ed,ing} back = come back to it
low-hanging fruit, low hanging fruit = easy gains
blue-sky thinking, blue sky thinking = free thinking
helicopter view = overview
push the envelope = go further
think outside the box = think freshly
paradigm, paradigm shift, paradigms = way of thinking
synergy, synergies, synergistic, synergise = working together
actionable = that can be acted on
proactive, proactively, pro-active, pro-actively = early
stakeholder{,s} = people involved
signpost{ed,ing} = pointed to
upskill{,ed,ing} = train
upskilling = training
deliverable{,s} = results
learnings = lessons
workstream{,s}, work stream{,s} = piece of work
operationalis{e,es,ed,ing,ation} = put into practice
sub-optimal, suboptimal, sub-optimally = not good enough
buy-in = support
value-add, added value proposition = benefit
quick wins = easy gains
mission-critical = essential
sense-check{,ed,ing} = check
key takeaways = main points
boil the ocean = try to do everything
burning platform = urgent reason
socialis{e,ed,ing} the plan, socialis{e,ed,ing} the idea = tell people about it
operationally feasible, operationally viable, operationally possible = workable
incentivis{e,es,ed,ing,ation} = encourage
ring-fenc{e,ed,ing}, ringfenc{e,ed,ing} = set aside
interfac{e,es,ed,ing} with = work with
at this juncture = now
cascad{e,ed,ing} to, cascad{e,ed,ing} down = pass on
`;

/** Australian statute words that are plain English elsewhere: judged only in Australian reports. */
export const AUSTRALIAN = `
suitable duties = safe alternative tasks
`;

/** Clinical words that are plain English elsewhere: jargon only where the words around them say so. */
export interface Homograph {
  readonly forms: string;
  readonly plain: string;
  /** What must follow the word in its sentence, or, for `before`, precede it. Either one is enough where both are given. */
  readonly after?: RegExp;
  readonly before?: RegExp;
  /** What must not follow or precede, whatever else does. */
  readonly notAfter?: RegExp;
  readonly notBefore?: RegExp;
}

const ILLNESS =
  '(?:\\w+ ){0,2}(?:pain|pains|symptoms?|illness|disease|condition|inflammation|injury|injuries|episodes?|onset|phase|attacks?|flare|flare-up|exacerbations?|infections?|anxiety|depression|stress reaction|reaction|distress|fatigue|insomnia|headaches?|migraines?|bronchitis|asthma|sinusitis|psychosis|presentation|relapse|deterioration|sciatica|backache|cough|oedema|strain|sprain|obstructive|kidney|renal|lung|liver|low mood|tendinopathy|sinus)\\b';
const BODY_PART =
  '(?:arms?|legs?|limbs?|shoulders?|elbows?|wrists?|hands?|fingers?|thumbs?|hips?|knees?|ankles?|feet|foot|toes?|neck|spine|back|head|joints?|trunk|cervical|lumbar|tendons?|muscles?)';

export const HOMOGRAPHS: readonly Homograph[] = [
  { forms: 'acute, acutely', plain: 'sudden or recent', after: new RegExp(`^ (?:${ILLNESS}|unwell|ill|distressed|anxious|onset)`, 'i') },
  {
    forms: 'chronic, chronically',
    plain: 'long-lasting',
    after: new RegExp(`^ (?:${ILLNESS}|unwell|ill\\b|fatigued)`, 'i'),
    before: /\b(?:is|are|was|become|became|becoming|now|remains?) $/i,
    // Names that readers know as they stand, and everyday uses.
    notAfter: /^ (?:fatigue syndrome|(?:under|over|staff|short|late|pain (?:management|clinic|team|service)))/i,
  },
  {
    forms: 'affect',
    plain: 'visible mood',
    before:
      /\b(?:(?:flat|blunted|reactive|low|labile|congruent|restricted|normal|appropriate|flattened|depressed|anxious)|(?:his|her|their|with|of|the|mood|in)|(?:mood|speech|behaviour|appearance|thoughts?) and) $/i,
    after: /^(?: (?:is|was|were|appeared|seemed|remained|and|with)\b|[.,;:]|$)/i,
    notBefore: /\b(?:to|not|may|might|can|could|will|would|should|does|did|do|and may|and can) $/i,
  },
  {
    forms: 'mobilis{e,es,ed,ing}',
    plain: 'walk or move about',
    after: new RegExp(
      `^(?: (?:with|without|independently|freely|well|slowly|safely|short|long|unaided|around|about|again|indoors|outdoors|outside|on|up|for|only|easily|comfortably|as|after|by|from|in|to the|between|further|regularly|normally|early|fully|over|more|less|at|through|within|when|while|and|but)\\b|[.,;:]|$| \\d| (?:the|his|her|their|my) (?:\\w+ )?${BODY_PART}\\b)`,
      'i',
    ),
    notAfter: /^ (?:and deploy|and set up|on site|to (?:the )?site|from the (?:depot|yard))/i,
    notBefore: /\b(?:crew|team|contractor|gang|fleet|crane|plant|equipment|site) (?:\w+ )?$/i,
  },
  {
    forms: 'mobilisation',
    plain: 'movement',
    after: /^ (?:of (?:the |his |her |their )?(?:\w+ )?(?:joint|shoulder|spine|neck|knee|hip|ankle|wrist)|exercises)/i,
  },
  {
    forms: 'benign',
    plain: 'harmless',
    after:
      /^ (?:\w+ )?(?:tumou?rs?|growths?|lumps?|lesions?|cysts?|moles?|polyps?|positional|paroxysmal|prostatic|condition|disease|neoplasm|nature|cause|course|murmur)/i,
    before:
      /\b(?:lump|growth|cyst|tumou?r|lesion|biopsy|mole|polyp|result|results)s? (?:is|was|were|are|proved|found to be|turned out to be|confirmed as|confirmed) $/i,
  },
  {
    forms: 'malignant',
    plain: 'cancerous',
    after: /^ (?:\w+ )?(?:tumou?rs?|growths?|lumps?|lesions?|cysts?|moles?|polyps?|melanomas?|disease|neoplasm|condition|change|cells)/i,
    before: /\b(?:is|was|were|are|not|found to be|as) $/i,
  },
  {
    forms: 'cervical',
    plain: 'neck',
    after:
      /^ (?:spine|spinal|disc|discs|spondyl|radicul|root|nerve|vertebra|region|muscles?|pain|stenosis|fusion|injury|strain|collar|level|cord|lordosis|spasm|movement|rotation|range|rom\b|flexion|extension)/i,
  },
  {
    forms: 'radius',
    plain: 'forearm bone',
    before: /\b(?:distal|fractured|broken|left|right|broke|head of the|neck of the) (?:(?:his|her|their|the|left|right) ){0,2}$/i,
    after: /^ (?:fracture|bone)/i,
  },
  { forms: 'radial', plain: 'of the forearm', after: /^ (?:nerve|head|pulse|artery|fracture|styloid|side|neck|tunnel)/i },
  {
    forms: 'lateral, laterally, medial, medially',
    plain: 'to one side',
    after:
      /^ (?:aspect|border|side|ligaments?|collateral|meniscus|malleolus|compartment|condyle|elbow|knee|ankle|epicondyl|rotation|flexion|cutaneous|joint|pain|tenderness|release)/i,
  },
  { forms: 'collateral', plain: 'side', after: /^ ligaments?/i },
  {
    forms: 'dorsal, ventral',
    plain: 'back or front',
    after: /^ (?:spine|aspect|surface|root|horn|column|foot|hand|wrist|pain|nerve)/i,
  },
  {
    forms: 'flexion, abduction, extension',
    plain: 'bending or stretching',
    before: new RegExp(
      `\\b(?:${BODY_PART}|forward|full|active|passive|lateral|limited|restricted|reduced|painful|resisted|degrees of|range of|loss of|lack of|(?:flexion|abduction|adduction|rotation) (?:and|or)) $`,
      'i',
    ),
    after: new RegExp(
      `^ (?:of (?:the |his |her |their )?(?:\\w+ )?${BODY_PART}|(?:was|is|to|and) (?:\\w+ )?(?:limited|restricted|full|painful|reduced|\\d{1,3} ?(?:degrees|\u00b0)|abduction|flexion|extension|rotation)|beyond \\d|past \\d)`,
      'i',
    ),
    notAfter:
      /^ (?:of (?:sick|leave|pay|time|the (?:fit|sick|phased|contract|period|building|deadline|review|plan|trial|house|adjustment))|cable|lead|number|to (?:the|his|her|their) (?:house|home|building|contract|phased|fit|sick|probation|period)|\d{2,4}\b)/i,
    notBefore:
      /\b(?:contract|deadline|house|home|building|kitchen|an|further|telephone|phone|period|time|loft|month|week|probation|lease|ext|fit note|on|line|trial) $/i,
  },
  {
    forms: 'discharge{,s}',
    plain: 'fluid',
    before: /\b(?:purulent|offensive|nasal|vaginal|ear|wound|serous|bloody|mucous|eye|foul|clear|watery) $/i,
  },
  {
    forms: 'presents with, presented with, presenting with, presents as',
    plain: 'has',
    after:
      /^ (?:(?:a|an|the|her|his|some|several|long|recent|history|of|\d+|\w+) ){0,4}(?:pain|symptoms?|mood|anxiety|depression|stress|stiffness|weakness|numbness|swelling|fatigue|headaches?|breathlessness|rash|injury|history|difficult(?:y|ies)|distress|tearfulness|panic|cough|dizziness|tiredness|sleep|dermatitis|eczema|migraine|vertigo|tinnitus|burnout|concentration|memory)/i,
  },
  {
    forms: 'unremarkable',
    plain: 'normal',
    before:
      /\b(?:examination|scans?|x-?rays?|tests?|history|bloods|results?|imaging|mri|ecg|screening|findings|checks?|neurology|investigations?|assessment|otherwise|was|were|is|are) (?:\w+ ){0,2}$/i,
  },
  {
    forms: 'insult',
    plain: 'injury',
    before: /\b(?:cerebral|brain|neurological|hypoxic|ischaemic|vascular|tissue|soft-tissue) $/i,
  },
  {
    forms: 'focal',
    plain: 'in one place',
    after: /^ (?:neurolog|weakness|seizures?|deficits?|tenderness|epilep|lesion|signs?|symptoms?)/i,
  },
  {
    forms: 'peripheral, peripherally',
    plain: 'in the hands and feet',
    after: /^ (?:neuropath|oedema|edema|nerve|nerves|vascular|circulation|pulses|nervous|arterial|weakness|sensation|cyanosis)/i,
  },
  {
    forms: 'productive',
    plain: 'bringing up phlegm',
    after: /^ (?:of (?:\w+ )?(?:sputum|phlegm)|cough)/i,
    notAfter: /^ (?:day|work|meeting|discussion|staff)/i,
  },
  {
    forms: 'guarding, guarded',
    plain: 'holding stiffly',
    before: /\b(?:abdominal|muscle|muscular|protective|involuntary|with) $/i,
    notBefore: /\b(?:security|machine|is|was|with machine) $/i,
    after: /^ (?:of the (?:abdomen|back|joint|limb|shoulder)|on (?:palpation|examination))/i,
  },
  { forms: 'tangential', plain: 'wandering', before: /\b(?:speech|thought|thinking|thoughts|conversation) (?:was|is|were) $/i },
  {
    forms: 'baseline',
    plain: 'usual level',
    before: /\b(?:to|at|from|above|below|(?:his|her|their|usual|normal|previous|functional|pre-?injury|pre-?morbid)) $/i,
    after: /^ (?:level|function|functioning|mood|health|fitness|symptoms|state)/i,
    notAfter: /^ (?:audiogram|audiometry|hearing|test|assessment|health check|data|figures|budget|risk)/i,
  },
  {
    forms: 'trajectory',
    plain: 'likely course',
    before: /\b(?:recovery|illness|symptom|clinical|health|this|current|upward|positive|his|her|their|good|improving|downward) $/i,
    after: /^ (?:of (?:his|her|their|the|this) (?:recovery|illness|symptoms|condition|health)|is|towards)/i,
  },
  {
    forms: 'mitigat{e,es,ed,ing}, mitigation',
    plain: 'reduce',
    after:
      /^ (?:(?:the|his|her|their|any|this|these|some|further|against) ){0,2}(?:\w+ )?(?:risks?|symptoms|effects?|impact|strain|loading|exposure|pain|stressors?|pressure)/i,
  },
  {
    forms: 'impairment{,s}',
    plain: 'loss of function',
    notBefore:
      /\b(?:visual|hearing|sight|vision|speech|physical|mental|physical or mental|learning|functional|cognitive|sensory|an?|the|this|whole person) $/i,
    notAfter: /^ (?:rating|has|have|within the meaning|under the|for the purposes|which has|that has|is (?:substantial|long))/i,
    before: /^/,
  },
  {
    forms: 'vascular',
    plain: 'of the blood vessels',
    after:
      /^ (?:symptoms?|disease|component|changes?|insufficiency|problems?|supply|stage|on the|damage|impairment|disorder|condition|injury|compromise|status)/i,
    before: /\b(?:stage \d|peripheral|cerebro) $/i,
  },
  {
    forms: 'remission',
    plain: 'free of symptoms',
    before: /\b(?:partial|full|complete|clinical|symptomatic|in) $/i,
    notAfter: /^ (?:of (?:sentence|fees|debt|charges))/i,
  },
  {
    forms: 'adherence, adherent, concordance, concordant',
    plain: 'keeping to the treatment',
    after: /^ (?:to|with) (?:\w+ ){0,2}(?:treatment|medication|medicines?|therapy|regime|regimen|tablets|exercises|inhalers?)/i,
    before: /\b(?:medication|treatment|therapy|drug) $/i,
  },
  {
    forms: 'adverse effect{,s}, adverse reaction{,s}, adverse event{,s}',
    plain: 'side effects',
    after:
      /^ (?:of|from|to|on) (?:(?:the|his|her|their|this|that|any) ){0,2}(?:\w+ )?(?:medication|medicines?|treatment|tablets?|drugs?|dose|therapy|vaccine|injection|chemotherapy|steroids?)/i,
    before: /\b(?:medication|drug|treatment|no|reports?|tablet) $/i,
    notBefore: /\b(?:substantial|long-term|substantial and long-term|substantially|long term|an?|the|any) $/i,
  },
  {
    forms: 'regimen{,s}',
    plain: 'course',
    before: /\b(?:drug|treatment|medication|exercise|insulin|dosing|therapy|inhaler|analgesic|the|his|her|new|daily|current) $/i,
  },
  {
    forms: 'indicated',
    plain: 'needed',
    before:
      /\b(?:surgery|operation|injection|treatment|scan|imaging|intervention|investigation|medication|antibiotics|physiotherapy|therapy|referral|testing|tests) (?:is|are|was|were|may be|not|would be) (?:not |currently |clinically |presently |now |no longer ){0,2}$/i,
    after: /^(?:[.,;:]| (?:at|in|for|unless|if|and|but)\b|$)/i,
  },
  {
    forms: 'signpost{,s}',
    plain: 'point',
    before: /\b(?:to|will|can|could|should|may|please|I|we|have|and) $/i,
    notBefore: /\b(?:road|the) $/i,
  },
  {
    forms: 'refractory',
    plain: 'not responding to treatment',
    after:
      /^(?: to (?:\w+ )?(?:treatment|medication|medicines|therapy|painkillers|steroids|tablets)| (?:depression|epilepsy|migraine|pain|symptoms|asthma|disease|angina|illness))/i,
    before: /\b(?:is|are|was|proved|remains|remained|been|become|medically) $/i,
    notAfter: /^ (?:bricks?|lining|cement|material|ceramic)/i,
  },
  {
    forms: 'leverag{e,ed,ing}',
    plain: 'use',
    before: /\b(?:to|by|can|could|and|should|we|us|will) $/i,
    after: /^ (?:the|his|her|their|existing|our|these|any|in-house|internal|support|available)/i,
    notAfter: /^ (?:to|when|on|from|at|of|is|was)/i,
  },
  {
    forms: 'drill down, drill{ed,ing} down',
    plain: 'look closely',
    after:
      /^ (?:in)?(?:to|on) (?:the |what |why |his |her |their )?(?:\w+ )?(?:data|details?|figures|causes?|reasons?|absences?|triggers?|issues?|drivers)/i,
  },
  {
    forms: 'de facto',
    plain: 'in practice',
    after: /^ \w/,
    // In Australia and Ireland a partner one is not married to.
    notBefore: /\b(?:his|her|their|your|my|an?) $/i,
    notAfter: /^ (?:partners?|wife|husband|spouse|relationship|couple|is|was|has)\b/i,
  },
  { forms: 'deep dive', plain: 'close look', after: /^ (?:into|on|review|with|session|meeting)/i },
  {
    forms: 'reach out, reach{ed,ing} out',
    plain: 'contact',
    after:
      /^ to (?:us|me|you|HR|him|her|them|occupational health|(?:his|her|their|your|the) (?:\w+ )?(?:manager|team|GP|service|department|supervisor|union|colleagues?|doctor|surgery|clinic|helpline)|colleagues|support|Dr|Mr|Mrs|Ms|Miss|Access|someone|somebody)\b/i,
  },
  {
    forms: 'granular, granularity',
    plain: 'detailed',
    after: /^ (?:level|detail|data|analysis|view|plan|breakdown|information|advice|of)/i,
    before: /\b(?:more|sufficiently|very|too) $/i,
  },
  {
    forms: 'bandwidth',
    plain: 'time',
    before: /\b(?:the|no|enough|mental|any|emotional|have|has|had|more|little|sufficient) $/i,
    after: /^ (?:to|for|at present|left)\b/i,
    notBefore: /\b(?:internet|network|broadband) $/i,
  },
  {
    forms: 'vascularity, perfusion',
    plain: 'blood supply',
    before: /\b(?:good|poor|normal|reduced|peripheral|tissue|of|skin|digital) $/i,
  },
  {
    forms: 'tolerat{ed,ing,es}',
    plain: 'manage',
    after:
      /^ (?:(?:the|his|her|their|full|partial|oral|this) ){0,2}(?:weight|diet|fluids|medication|treatment|dose|tablets|loading|exercises|physiotherapy)/i,
  },
];

/**
 * Phrases in which a listed word is plain, a name that everybody knows or a statute's own: nothing in them is jargon. Matched on the
 * sentence, without regard to case.
 */
export const KNOWN_PHRASES: readonly RegExp[] = [
  /\bcystic fibrosis\b/gi,
  /\bankylosing spondylitis\b/gi,
  /\bmultiple sclerosis\b/gi,
  /\bmuscular dystrophy\b/gi,
  /\bcarpal tunnel(?: syndrome)?\b/gi,
  /\bcerebral palsy\b/gi,
  /\bsleep apn(?:o)?ea\b/gi,
  /\bchronic fatigue syndrome\b/gi,
  /\birritable bowel syndrome\b/gi,
  /\bdeep vein thrombosis\b/gi,
  /\bphysical or mental impairments?\b/gi,
  /\b(?:visual|hearing|sight|vision|speech) impairments?\b/gi,
  /\bcervical (?:screening|smear|cancer)\b/gi,
  /\bstable angina\b/gi,
  /\bwork(?:place)? health surveillance\b/gi,
  /\bblood pressure\b/gi,
  /\bheart attack\b/gi,
  /\bessential functions\b/gi,
  /\bin lieu of notice\b/gi,
  /\btime off in lieu\b/gi,
  /\b(?:days?|leave|time|hours?|pay(?:ment)?) in lieu\b/gi,
  /\bskin prick test/gi,
  /\bcardiac arrest\b/gi,
  // Programmes and aids by the names they go by.
  /\b(?:cardiac|pulmonary|vestibular|neurological) rehab(?:ilitation)?\b/gi,
  /\b(?:gait|transfer|lumbar) (?:belts?|supports?|cushions?|rolls?)\b/gi,
  /\bocular migraine\b/gi,
  /\bectopic pregnanc(?:y|ies)\b/gi,
  /\bstakeholder pensions?\b/gi,
];

/** Nouns that make a role, a place or a course of the words before them: "renal nurse", "cardiac unit", "spirometry course". */
export const ROLE_OR_PLACE =
  /^(?:[\s/&-]+(?!(?:a|an|the|and|or|in|on|at|of|by|to|for|with|from|when|while|as|is|was|are|were|has|had|that|which|his|her|their|my|your|our|if|but|so|since|because|under|after|before)\b)[A-Za-z&-]+){0,2}[\s-]+(?:nurses?|matron|sister|physiologists?|surgeons?|consultants?|physicians?|doctors?|technicians?|technologists?|therapists?|physiotherapists?|specialists?|registrars?|practitioners?|porters?|assistants?|secretar(?:y|ies)|scientists?|managers?|supervisors?|officers?|co-?ordinators?|leads?|trainers?|teachers?|lecturers?|tutors?|inspectors?|engineers?|ward|wards|unit|units|clinics?|departments?|dept|teams?|services?|outpatients?|theatres?|labs?|laborator(?:y|ies)|suites?|centres?|centers?|hospitals?|trusts?|modules?|floors?|wing|block|building|reception|records|rota|division|directorate|society|association|foundation|college|institute|workshop|conference|stock|stores?|products?|supplies|equipment|machines?|booths?|van|sales|manufacturer|kit|training)\b/i;

/** Shorthand of the clinical record. Always reported: it should not stand in a letter to a manager at all. */
export interface Shorthand {
  readonly pattern: RegExp;
  readonly plain: string;
  /** Tested on the sentence up to the shorthand: not shorthand there. */
  readonly notBefore?: RegExp;
  readonly notAfter?: RegExp;
}

/** Before a figure like 4/12 these make it a day and month, and before 5/7 a score. */
const DATE_OR_SCORE =
  /(?:\b(?:on|dated|date|by|until|till|from|since|between|before|to|and|of|due|(?:fixed|booked|scheduled|planned|listed|arranged|set|due|appointment|meeting|hearing|review) for|ending|w\/c|w\/e|commencing|mon|tues?|wed|weds|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|scored?|scores|rated|rates|rating|version|size|ratio|room|flat|unit|no\.?|number|score of|was|is|bay|gate|ward|level|scale)[: ]+|\b(?:scor(?:ed|es?)|rat(?:ed|es?)|graded|marked)\b[^.]{0,25}|[\d/])$/i;

/** A sentence with none of these signs holds no shorthand: the quick look before the patterns below. */
export const SHORTHAND_SIGNS =
  /[/#+?\u00b0\u2191\u2193]|\b[a-z]\.[a-z]\.|-ve\b|\d ?y|\b(?:tds|tid|qds|qid|prn|nocte|mane|bd|bid|od|stat|pts?|[dritshpfm]x|pmhx|[fds]hx|[rl]t?)\b/i;

export const SHORTHAND: readonly Shorthand[] = [
  { pattern: /(?<![\d/.])(?:x ?)?\d{1,2}(?: ?- ?\d{1,2})?\/52(?![\d/])/g, plain: 'the number of weeks', notBefore: /(?:[\d/])$/ },
  {
    pattern: /(?<![\d/.])(?:x ?)?(?:[1-9]|1[0-4])(?: ?- ?\d{1,2})?\/7(?![\d/])(?! of\b)/g,
    plain: 'the number of days',
    notBefore: DATE_OR_SCORE,
  },
  {
    pattern: /(?<![\d/.])(?:x ?)?(?:[1-9]|1\d|2[0-4])(?: ?- ?\d{1,2})?\/12(?![\d/])(?! of\b)/g,
    plain: 'the number of months',
    notBefore: DATE_OR_SCORE,
  },
  {
    pattern: /(?<![\d/.])\d{1,2}(?: ?- ?\d{1,2})?\/12(?= (?:ago|history|off|later|phased|course|post|and then))(?! of\b)/g,
    plain: 'the number of months',
  },
  // "c/o" before a name or an address is "care of".
  { pattern: /\bc\/o\b/gi, plain: 'reports', notAfter: /^[:.]? ?(?:[A-Z]|\d|the [A-Z])/ },
  { pattern: /\bo\/e\b/gi, plain: 'when I examined' },
  { pattern: /\bk\/c\/o\b/gi, plain: 'known to have' },
  { pattern: /\bh\/o\b/gi, plain: 'past history of' },
  { pattern: /\bf\/(?:u|up)\b/gi, plain: 'follow-up' },
  { pattern: /\br\/v(?:'?d)?\b/gi, plain: 'review' },
  { pattern: /\bd\/c(?:'?d)?\b/gi, plain: 'discharged' },
  { pattern: /\bb\/g\b/gi, plain: 'background' },
  { pattern: /\bd\/w\b/gi, plain: 'discussed with' },
  { pattern: /\bd\/t\b/gi, plain: 'because of' },
  { pattern: /\br\/o\b/gi, plain: 'rule out' },
  { pattern: /\bs\/b\b/gi, plain: 'seen by' },
  { pattern: /\ba\/w\b/gi, plain: 'waiting for' },
  { pattern: /\bp\/c\b/gi, plain: 'main problem' },
  { pattern: /\bs\/e\b/gi, plain: 'side effects' },
  { pattern: /\bf\/h\b/gi, plain: 'family history' },
  { pattern: /\bt\/c\b/gi, plain: 'telephone call' },
  { pattern: /\bi\/[vm]\b/gi, plain: 'by injection' },
  { pattern: /\b\d{2} ?y(?:r|rs)?[/.]?o\b(?!\w)/gi, plain: 'year-old' },
  { pattern: /\by\/o\b/gi, plain: 'year-old' },
  { pattern: /\b(?:PM|F|D|S)?(?:Dx|Rx|Tx|Ix|Hx|Sx|Px|Fx)\b(?:'d)?/g, plain: 'the word in full' },
  { pattern: /\bMx\b(?! [A-Z])/g, plain: 'management' },
  { pattern: /\b(?:tds|t\.d\.s\.?|tid|t\.i\.d\.?)(?!\w)/gi, plain: 'three times a day', notAfter: /^ (?:tyre|certificate|test|scheme)/i },
  { pattern: /\b(?:qds|q\.d\.s\.?|qid|q\.i\.d\.?)(?!\w)/gi, plain: 'four times a day' },
  { pattern: /\b(?:prn|p\.r\.n\.?)(?!\w)/gi, plain: 'when needed' },
  { pattern: /\bnocte\b/gi, plain: 'at night' },
  { pattern: /\bmane\b/g, plain: 'in the morning', notBefore: /\b(?:horse's|lion's|its|the|horse|a) $/i },
  { pattern: /\b(?:bd|b\.d\.?|bid|b\.i\.d\.?)(?!\w)/g, plain: 'twice a day', notBefore: /\b(?:a|the|his|her|our|their|to|your) $/i },
  {
    pattern: /\bBD\b/g,
    plain: 'twice a day',
    notBefore: /^(?!.*(?:\d ?(?:mg|mcg|g|ml|micrograms?|units)?|tablets?|dose|takes|taking|daily) $)/is,
  },
  {
    pattern: /\b(?:od|o\.d\.)(?!\w)/g,
    plain: 'once a day',
    notBefore: /^(?!.*(?:\d ?(?:mg|mcg|g|ml|micrograms?|units)?|tablets?|dose|takes|taking|medication) $)/is,
  },
  { pattern: /\bOD\b/g, plain: 'once a day', notBefore: /^(?!.*(?:\d ?(?:mg|mcg|g|ml|micrograms?|units)|tablets?|dose) $)/is },
  { pattern: /\bstat\b(?= (?:dose|injection))/g, plain: 'at once' },
  { pattern: /\bpts?\b(?!\.? (?:time|size|font))/g, plain: 'the person', notBefore: /(?:\d|\d |part|full)$/i },
  {
    pattern:
      /\bPts?\b(?= (?:reports?|is|has|was|were|states?|denies|seen|describes?|attended|advised|to|with|feels|takes|remains|will|says|can|cannot|lives|works)\b)/g,
    plain: 'the person',
  },
  { pattern: /# ?(?:NOF|TIB|FIB|NOSE|RIBS?|[LR]\b)/g, plain: 'broken' },
  {
    pattern:
      /#(?:'d|ed)?(?= ?(?:(?:of |the |his |her |left |right |L |R |distal |proximal |neck ){0,3}(?:wrist|hip|ankle|leg|arm|tib|tibia|fib|fibula|femur|radius|ulna|humerus|ribs?|clavicle|collarbone|scaphoid|toe|finger|hand|foot|metatarsal|metacarpal|pelvis|vertebra|skull|jaw|nose|elbow|shoulder|patella|NOF)\b))/gi,
    plain: 'broken',
  },
  { pattern: /\b[CTLS]\d{1,2}\/[CTLS]?\d{1,2}\b/g, plain: 'the part of the spine in words' },
  {
    pattern:
      /(?<![\w'])\(?[RL](?:\)|t\.?)?(?= (?:arm|leg|hand|wrist|elbow|shoulder|hip|knee|ankle|foot|eye|ear|side|thumb|heel|upper limb|lower limb)\b)/g,
    plain: 'right or left',
  },
  { pattern: /(?<=\w ?)\+\+\+?(?=[\s.,;)]|$)/g, plain: 'how much, in words', notBefore: /\b[CA-F]$/ },
  { pattern: /[\u2191\u2193](?= ?\w)|(?<=\w ?)[\u2191\u2193]/g, plain: 'more or less, in words' },
  { pattern: /(?<![\w])[+-]ve\b/g, plain: 'positive or negative' },
  { pattern: /(?<=^|[\s(])\?{1,2}(?=(?:[a-z]{4,}|[A-Z]{2,5}\b))/g, plain: 'possible' },
  { pattern: /\b[12]°(?= ?(?:to|care|\w))/g, plain: 'because of' },
];

/** Endings and beginnings that make a medical word of a word nobody listed. The words are folded (see lexicon.ts): ae and oe are e. */
export const MEDICAL_ENDINGS =
  /(?:itis|itides|opath(?:y|ies|ic)|algi(?:a|as|c)|[aeiou]?emi[ac]s?|osis|[^e]ostom(?:y|ies)|[^t]otom(?:y|ies)|ectom(?:y|ies|ised)|oplast(?:y|ies)|oscop(?:y|ies|ic)|plegi[ac]|paresis|phagi[ac]|phasi[ac]|pne[ac]|uria|rrhe[ac]?s?|rrhagi[ac]|rrhaphy|megaly|malaci[ac]|penia|penic|esthesi[ac]|trophi[cy]|trophies|plasi[ac]|opia|acusis|kinesi[ac]|thymi[ac]|phonia|lalia|ectasi[as]|ptysis|emesis|dyni[ac]|desis|centesis|lithiasis|tropia|cyt(?:osis|ic|es)|(?:cardi|encephal|angi|myel|arthr|ven|my|spir|tympan|son|urethr|cyst)ogram?s?|(?:angi|encephal|my|ven|myel|arthr|electr|son|plethysm|cyst)ograph(?:y|ic)|[a-z]{4}omas?|omata|sclerotic)$/;
export const MEDICAL_BEGINNINGS =
  /^(?:hyper(?=[a-z]{5})|hypo(?=[a-z]{5})|brady|tachy|dys(?=[a-z]{5})|arthro|osteo|spondyl|radicul|cardio(?=[a-z]{4})|hemat|hemo(?=[a-z]{4})|nephr|hepat|pulmon|gastro(?=[a-z]{4})|cholecyst|thromb|phleb|lymph(?=[a-z]{3})|cervico|lumbo|sacro(?=il|cocc)|costo(?=[cv])|encephal|mening|neuro(?=[a-z]{4})|psychomot|polyneur|polymyal|idiopath|tendin|tenosyn|chondr|myelo|myos|myoc|ureter|urethr|pyelo|bronch(?=[a-z]{4})|pleur|pneumo(?=[a-z]{4})|retinop|kerat|dermat(?=[a-z]{4})|melan(?=[a-z]{4})|erythem|cerebro|vaso|veno|arterio|atheros|angio|aneurys|cephal|glyc(?=[a-z]{4})|ketoac|lipid|thyrot|parathyr|adren|endometr|salping|orchi|epididym|oophor|hyster(?=[a-z]{5})|mammo|mastit|oto(?=[a-z]{5})|laryng|pharyng|rhin(?=[a-z]{4})|blephar|ophthalm(?=op|i)|scler|fibro(?=m[ya]|s)|granulom|immuno(?=[sgdc])|seropos|seroneg|electromy|electroenc)/;

/** Everyday words, kinds of doctor and common conditions that look medical. Folded as above. */
export const EVERYDAY = new Set(
  `
arthritis bronchitis tonsillitis appendicitis conjunctivitis laryngitis hepatitis meningitis cystitis sinusitis gastritis colitis dermatitis
tendonitis tendinitis gastroenteritis diverticulitis gingivitis mastitis osteoarthritis labyrinthitis pancreatitis britis
osteopathy homeopathy naturopathy sympathy empathy apathy antipathy telepathy osteopathic homeopathic homeopath empathic telepathic sociopathic psychopathic psychopathy
nostalgia nostalgic fibromyalgia
anemia anemic leukemia leukemic academia academic academics bohemia bohemian epidemic pandemic endemic polemic systemic ischemic septicemia
diagnosis diagnoses hypnosis neurosis psychosis psychoses osteoporosis sclerosis cirrhosis tuberculosis fibrosis metamorphosis endometriosis osmosis symbiosis
halitosis apotheosis asbestosis silicosis listeriosis toxoplasmosis legionellosis leptospirosis purposes suppose supposes noses roses doses poses closes loses hoses exposes
discloses encloses proposes imposes opposes overdoses hypnoses composes disposes chooses prognosis overdose
hysterectomy mastectomy vasectomy appendectomy appendicectomy tonsillectomy lumpectomy colostomy ostomy
anatomy anatomies dichotomy autonomy economy
endoscopy colonoscopy microscopy microscopic horoscopic telescopic endoscopic periscopic stethoscopic
kaleidoscopic topic tropic utopia utopian dystopia dystopian myopia myopic cornucopia ethiopia philanthropic microscopically
paralysis paraplegia paraplegic quadriplegia quadriplegic tetraplegia tetraplegic dialysis analysis
symphonic euphoria euphonic telephonic electronic colonic cacophonic harmonic stereophonic microphonic saxophonic franconia
anesthesia anesthetic apnea dyspnea cornea area guinea
diarrhea gonorrhea logorrhea
trophy trophies dystrophy catastrophic catastrophe philosophy
utopic aphasic basic
aroma diploma diplomas coma comas stoma glaucoma melanoma lymphoma sarcoma carcinoma mesothelioma myeloma roma soma oklahoma tacoma sonoma trauma traumas idiom axiom
hyperactive hyperactivity hyperlink hyperlinks hypermarket hypersensitive hypersensitivity hyperventilate hyperventilating hyperventilation hyperbole hypertext
hypothesis hypotheses hypothetical hypothetically hypocrisy hypocrite hypocritical hypochondria hypochondriac hypothermia hypothermic hypodermic hypotenuse hypoallergenic hypothecate
dyslexia dyslexic dyspraxia dyspraxic dyscalculia dysphoria dysfunction dysfunctional dysgraphia
osteopath osteopaths neurology neurologic cardiologic dermatologic rheumatologic gynecologic lymphatic fibroid neurologist neurologists neurological neurologically neurosurgery neurosurgeon neurosurgeons neurosurgical neurodiverse
neurodiversity neurodivergent neurodivergence neurotypical neurodevelopmental neurotic neuroscience neuroscientist neurorehabilitation
cardiology cardiologist cardiologists cardiovascular cardiothoracic cardiorespiratory hematology hematologist hematologists nephrology nephrologist nephrologists hepatology hepatologist
gastroenterology gastroenterologist gastroenterologists gastronomy gastronomic gastropub gastrology hemophilia hemophiliac hemoglobin
lymphedema lymphatic lymphoedema fibroid fibroids fibrous fibrosis fibromyalgic
pulmonologist pulmonology bronchial bronchitic bronchiolitis pneumonia pneumatic dermatology dermatologist dermatologists dermatological
endocrinology endocrinologist rheumatology melancholy melancholic melanin melatonin
otolaryngologist otolaryngology laryngitis pharmacy pharmacist pharyngitis rhinoceros rhinestone
hysteria hysterical hysterically hysterics glycerine glycerin glycerol glycol glycols
adrenaline adrenalin sclera mammoth mammogram mammograms mammography menopause
photography photographic geography geographic biography typography demography demographic radiography bibliography choreography
venom venomous vasoline vasectomies angiogram program programs programme programmes kilogram kilograms histogram anagram diagram
cardiogram electrocardiogram
thyroid parathyroid
immunology immunologist immunocompromise immunosuppressant
sonogram sonograms ultrasonography
arthroscopic arthropod arthropods arthritic
chondrite myositis osteoporotic
melanie melancholia dermatitic
economic comic atomic
`
    .trim()
    .split(/\s+/),
);
