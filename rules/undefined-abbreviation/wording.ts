/**
 * Abbreviations of occupational health, medicine, human resources and insurance, with what they stand for. They are reported wherever
 * they stand unexplained, also where the words around them would excuse an abbreviation of the employer's own ("the MSK team").
 * A line is `ABBREVIATIONS = long form`.
 */
export const LONG_FORMS = `
OH = occupational health
OHA = occupational health adviser
OHP = occupational health physician
OHN = occupational health nurse
OHT = occupational health technician
OHS = occupational health service
SLA, SLAs = service level agreement
RTC, RTCs = road traffic collision
OHU = occupational health unit
SCPHN = specialist community public health nurse
RTW = return to work
PRTW = phased return to work
GRTW = graded return to work
RTWC = return-to-work coordinator
RTWP = return-to-work plan
LTS, LTSA = long-term sickness
STS, STSA = short-term sickness
LTA = long-term absence
SA = sickness absence
FTW = fitness for work
FFD = fitness for duty
FCE = functional capacity evaluation, a test of what the person can do
PPHA, PPQ, PEHA, PEQ = pre-placement health check
HSV = health surveillance
IHR, IHER = ill-health retirement
NPA, NRA = normal pension age
IRMP = the pension scheme's independent doctor
LGPS = Local Government Pension Scheme
EAP, EAPs = employee assistance programme, a confidential helpline
CBT = cognitive behavioural therapy, a talking therapy
EMDR = a talking therapy for trauma
ACT = acceptance and commitment therapy
DBT = a talking therapy
IPT = a talking therapy
MBSR = a mindfulness course
WRULD, WRULDs, ULD, ULDs = work-related upper limb disorder, arm or hand pain linked to work
RSI = repetitive strain injury
MSK, MSKs = musculoskeletal, of the muscles, bones and joints
MSD, MSDs, WMSD, WMSDs, WRMSD = musculoskeletal disorder
DSE, DSEA = display screen equipment, screen and keyboard work
VDU = screen
SRA, SRAs = stress risk assessment
RA, RAs = risk assessment
WRA = workplace risk assessment
PEEP, PEEPs = personal emergency evacuation plan
AtW, ATW = Access to Work
EqA, EA2010, EQA = Equality Act
DDA = Disability Discrimination Act
HSWA, HASAWA, HASWA, MHSWR = health and safety law
PUWER, LOLER = rules on work equipment
RIDDOR = the legal duty to report certain injuries and diseases
HAVS = hand-arm vibration syndrome
HAV = hand-arm vibration
WBV = whole-body vibration
VWF = vibration white finger
NIHL, ONIHL = noise-induced hearing loss
EAV, LEAV, UEAV = exposure action value
ELV = exposure limit value
WEL, WELs, OEL, OELs, TLV, PEL = workplace exposure limit
LEV = local exhaust ventilation
RPE = respiratory protective equipment
HPD, HPDs = hearing protection
BBV, BBVs = blood-borne virus
EPP, EPPs = exposure-prone procedure
NSI = needlestick injury
SEQOHS = an accreditation of occupational health services
GPR = a report from the GP
FME = further medical evidence
AMRA, AMR = Access to Medical Reports Act
DPA = Data Protection Act
SAR, DSAR = a request for one's own records
DNA, DNAs, DNA'd = did not attend
UTA = unable to attend
F2F, FTF = face to face
NFA = no further action
SSP1 = a sick-pay form
OSP, CSP, CSSP = contractual sick pay
LM = line manager
HRBP, HRBPs = HR business partner
WTE = whole-time equivalent
TUPE = the rules on transfer of staff
MHFA, MHFAs = mental health first aider
CMHT, CMHTs = community mental health team
CRHT, CRHTT = crisis team
IAPT, NHSTT = NHS talking therapies
CAMHS = mental health service for young people
SMI = serious mental illness
WHP = work health plan
WAP = wellness action plan
PHI, GIP = income protection insurance
JD = job description
ADL, ADLs, IADL, IADLs = everyday tasks
PMH, PMHx, PMHX = past health
HPC, HPI = history of the problem
HOPC = history of the problem
FH, FHX, SH, DH, DHX = history
NAD = nothing abnormal found
NKDA = no known drug allergies
WNL = within normal limits
SOB, SOBOE, SOBAR = breathlessness
DOE = breathlessness on exertion
LBP, CLBP, NSLBP, MLBP = low back pain
ROM, AROM = range of movement
SLR, SLRs = straight-leg raise, a test of the nerve in the leg
CTS, BCTS = carpal tunnel syndrome
OA = osteoarthritis
MI, NSTEMI, STEMI = heart attack
ACS = heart attack or angina
IHD, CHD, CAD = heart disease
CCF, HF, LVF = heart failure
CVA, CVAs = stroke
TIA, TIAs = mini-stroke
CVD = heart and circulation disease
DVT, VTE = clot in the leg
PE, PEs = clot in the lung
PVD, PAD = poor circulation in the legs
HTN = high blood pressure
BP = blood pressure
T1DM, T2DM, IDDM, NIDDM, DM, T1D, T2D, GDM = diabetes
COPD, COAD = chronic obstructive pulmonary disease, a long-term lung disease
OSA, OSAS = sleep apnoea
ILD, IPF, EAA = lung disease
AF, PAF, SVT = irregular heartbeat
IBS = irritable bowel syndrome
IBD, UC = inflammatory bowel disease
GORD, GERD = acid reflux
PUD = stomach ulcer
CFS, MECFS = chronic fatigue syndrome
FMS = fibromyalgia
PVFS = fatigue after a virus
GAD, GAD7 = generalised anxiety disorder
MDD, MDE = depression
OCD = obsessive-compulsive disorder
BPAD, BPD, EUPD = a mental health diagnosis
CPTSD = complex post-traumatic stress disorder
ASD, ASC = autism
ED = emergency department
EDS, hEDS, HSD = a condition of loose joints
POTS = a condition of fast pulse on standing
PMDD = severe premenstrual symptoms
PCOS = polycystic ovary syndrome
PID = pelvic infection
HMB = heavy periods
RRMS, PPMS, SPMS = multiple sclerosis
MND = motor neurone disease
CRPS = complex regional pain syndrome
RhA, PsA, SLE, PMR = an inflammatory condition
BPPV = dizziness set off by moving the head
SNHL = hearing loss from the inner ear
TBI, mTBI = head injury
SAH = bleed in the brain
SCI = spinal injury
CKD, ESRF, AKI = kidney disease
UTI, UTIs = urine infection
URTI, URTIs, LRTI, LRTIs = cold or chest infection
PUO = fever of unknown cause
STI, STIs, STD = sexually transmitted infection
BCC, SCC = skin cancer
ACL, PCL, MCL, LCL = knee ligament
TKR, TKA = knee replacement
THR, THA = hip replacement
UKR = part replacement of the knee
ORIF = operation to fix a fracture with metal
MUA = moving the joint under anaesthetic
SAD = shoulder operation
ACJ, SIJ, CMCJ, MCPJ, PIPJ, DIPJ, MTPJ, TMJ = a joint
TFCC = wrist cartilage
NOF = hip
NWB, PWB, FWB, WBAT, TTWB, WB = how much weight the leg may take
POP = plaster
GA = general anaesthetic
TAH = removal of the womb
LAVH, TVT = gynaecological operation
TURP = prostate operation
ERCP, OGD, EGD = camera test
CABG, PCI, PTCA = heart operation
ICD, PPM = pacemaker
CPAP = a breathing machine for the night
TENS = a pain-relief machine
OPD, OPA = outpatient clinic
MDT, MDTs = multidisciplinary team, the people treating the person
CPN, CPNs = community psychiatric nurse
RMO, SHO, SpR, SpRs = hospital doctor
OT, OTs = occupational therapist
SALT = speech therapist
ANP, ACP, AHP, AHPs, FCP = a health professional
GPwSI, GPwER = a GP with a special interest
ENT = ear, nose and throat
GUM = sexual health clinic
MIU, UTC, WIC = walk-in centre
ITU, HDU, CCU, AMU, MAU, SAU, EAU, CDU = hospital ward
T&O = bone and joint surgeons
O&G, D&V, N&V, D&C = hospital shorthand
LFT, LFTs, PFT, PFTs = liver or lung test
FBC, CBC, UE, TFT, TFTs, CRP, ESR, GGT, ALT, AST, PSA, INR, WCC, WBC, eGFR, GFR, LDL, HDL, TSH, BNP, ANA = a blood test
HbA1c, HBA1C, HBA1c = a blood-sugar test
BM, BMs, CBG = blood sugar
FEV, FEV1, FVC, PEF, PEFR, DLCO, TLCO = a breathing-test result
SpO2, SPO2, SaO2, SAO2, PaO2, PO2 = oxygen level
VO2, VO2max = a fitness measure
EMG, NCS, NCV, NCT = nerve test
EEG = brain-wave test
DEXA, DXA = bone scan
USS = ultrasound scan
CXR, AXR = X-ray
PET = a scan
LP = a needle test of the spine
PTA = hearing test
TTS, PTS = hearing loss
HADS, PHQ, PHQ-9, PHQ9, PHQ-4, PHQ4, GAD-7, CORE-10, MADRS, BDI, BDI-II, IES, IES-R, PCL-5, MMSE, MOCA, MoCA, DASH, ODI, WSAS, EPDS, PSS, ESS, ISI, MSQ = a questionnaire score
SSRI, SSRIs, SNRI, SNRIs, TCA, TCAs, MAOI = antidepressant
NSAID, NSAIDs = anti-inflammatory tablets
DMARD, DMARDs, MTX = medicine that damps down inflammation
PPI, PPIs, H2RA = medicine for stomach acid
ACEi, ACE = blood pressure tablets
DOAC, DOACs, NOAC, LMWH = blood thinner
COCP, OCP = contraceptive pill
ICS, LABA, LAMA, SABA = inhaler
NBM = nothing by mouth
TC, TCON = telephone call
CC = case conference
MMI = maximum medical improvement, no more improvement expected
TTD, TPD, PPD, PTD = a class of disability benefit
IME, IMEs = independent medical examination
FAE = functional assessment
CDL = commercial driver's licence
MEC, DOT = commercial driver medical
OOW = off work
LTD, STD = disability insurance
PT, PTs = physical therapy
WPI = percentage score of lasting loss
BWC, TPA = the claim's administrator
CoC = certificate of capacity
PIAWE = claim shorthand
NTD = nominated treating doctor
IMC = injury management consultant
IMP = injury management plan
MCAS, MGUS = a medical condition
LD, LDs, SpLD, SLD, SPLD = learning difficulty
APD, DCD = a learning difficulty
HPV, HSV2, CMV, EBV, HCV, HBV, VZV = a virus
HBsAb, HBsAg, HepB = hepatitis B test
IGRA = a tuberculosis test
TRiM = trauma support
CISD = trauma debriefing
PTG, PTSS = after trauma
MBI, GHQ, GHQ-12 = a questionnaire score
MSIT = the HSE stress questionnaire
SOSR = some other substantial reason, a ground for dismissal
`;

/**
 * What a manager anywhere knows: everyday life, office, units, bodies that employers deal with, and the tests and illnesses that
 * newspapers name by their letters. OCD, UTI, ED and BP (blood pressure) are not among them, nor RTW and EAP.
 */
export const KNOWN = `
HR GP GPs NHS UK HSE DVLA DVA MRI ECG EKG BMI HRT PTSD ADHD HIV AIDS TB COVID COVID-19 IVF ICU A&E CT MS ME CV CVs GCSE
ID IDs PDF PDFs CCTV IT ICT VAT AM PM TV TVs DVD CD USB GPS DIY PC PCs PA PAs FAQ FAQs VIP CEO CFO COO CIO MD HQ AGM EGM PR R&D Q&A P&L AOB PS NB PTO RSVP TBA TBC ASAP FYI ETA
NI PAYE P45 P60 SSP SMP SPP KPI KPIs FTE FTEs TOIL PPE COSHH H&S HS&E L&D DBS CRB ISO BSI CE
MOT HGV HGVs LGV LGVs PSV PCV LPG FLT FLTs MPV SUV SUVs ATM ATMs RTA RTAs CB CPC CSCS SIA NVQ BTEC GNVQ HND HNC CPD PGCE QTS SENCO SEN KS1 KS2 KS3 KS4
PVC LED LEDs LCD UV CNC MIG TIG MDF UHT VHF UHF QA QC SAP ERP CRM VPN SMS URL WWW HTML API SQL AI
EU UN US USA USAF GB GBP EUR USD NI ROI IRL UAE NZ EEA EFTA NATO WHO UNICEF
BBC ITV BT IBM BMW VW JCB DPD DHL UPS TNT ASDA IKEA B&Q M&S KFC HSBC RBS TSB AA RAC RNIB RNID RSPCA NSPCC RNLI RSPB BUPA AXA PHP EDF EON GSK GKN BAE HP ICI ICL KPMG PWC EY O2 EE ESB RTE AIB CIE GAA NHSE
TUC GMB UNISON RMT ASLEF TSSA NASUWT NEU UCU RCN BMA PCS FBU CWU USDAW ACAS CIPD NICE CQC GDPR OFSTED HMRC DWP MOD RAF HM HMP HMS MP MPs MEP FA RFU DSS CAB NCT NCP LEA MIND
OBE MBE CBE JP QC KC RIP AD BC BST GMT UTC CET EST PST
AC DC DIN YYYY
YMCA YWCA PTA XS XL XXL XXXL
PCP PCPs ADA ADAAA OSHA HIPAA FDA CDC DMV IRS FBI WRC
BACS CHAPS DOB PIN PINs SIM SATs GCSEs AED AEDs CPR PCR MRSA MMR BCG ECT LGBT LGBTQ BAME OAP SOS DJ WFH WiFi SENCo TfL DfE DfT MoD MoJ DoH RoSPA HoD CoE
MEWP MEWPs IPAF PASMA RAMS CDM MHE EPOS PDA PDAs AGV PLC SOP SOPs HCA HCAs TA TAs HLTA LSA LSAs PCSO PCSOs CID CPS PPA NQT NQTs RCV RCVs EHO EHOs ODP ODPs PMVA
`;

/** Known besides, by where the report is written. */
export const KNOWN_BY_JURISDICTION: Readonly<Record<string, string>> = {
  uk: '',
  us: 'PCP PCPs ADA ADAAA OSHA FMLA HIPAA EEOC FDA CDC DMV IRS SSN PTO ER ERs EMS EMT PCP RN LPN NP MD DO USPS DOL FBI CEO ZIP EST PST CST MST LLC INC NYPD LAPD HMO',
  ie: 'HSA PPSN PPS RTE ESB HSE GAA TD WRC CSO RSA NCT PRSI PAYE USC SNA CIE ETB',
  au: 'ACT NSW VIC QLD WA SA NT TAS ABN TFN ATO AFL NRL ABC SBS TAFE WHS CSIRO RSL NDIS AHPRA PTY ANZ NAB',
};

/** Units of measurement, also with a capital inside. */
export const UNITS = `
kHz MHz GHz Hz dB dBA dBC dBHL kPa MPa Pa kW kWh kV kVA mV MW GW MB GB TB KB kB mA Ah Nm kN mSv MBq kBq BTU PSI RPM MPH KPH BPM mmHg IU mmol mL dL cL hL kJ kcal LUX KG CM MM KM ML MG LB OZ FT SQ
`;

/** Letters after a clinician's or an officer's name, and the registers they stand on. */
export const QUALIFICATIONS = `
MB BS BCh ChB BChir MBBS MBChB MBBCh BMBS BMBCh MD DO PhD DPhil DSc MSc BSc BSC MSC BA MA MBA MPH LLB LLM MEd BEd BN MN DN MRes PgDip PGDip PgCert PGCert DipHE FRCN QN
MFOM FFOM AFOM DOccMed DOM MRCGP FRCGP MRCP FRCP FRCS MRCS MRCPsych FRCPsych FRCA FFOMI MFOMI LFOM LFOMI FACOEM FAFOEM FAFPHM FRACP FRACGP FACP MFFLM FFPH MFPH DCH DRCOG DFSRH DIH
RGN RN RNA RN1 RNAdult RNMH RMN RNLD RSCN RM RHV HV SRN SEN EN OHND OHNC OHNCert DipOH DipOHN OHNDip CMIOSH TechIOSH GradIOSH IOSH NEBOSH SCPHN SCPHN-OH SPQ QTN V100 V300 COHN-S COHN CCM
PA-C NP-C FNP FNP-C FNP-BC ANP-BC AGNP-C AGNP ACNP PMHNP-BC APRN CNP CRNP DNP ARNP CNS LPN LVN RMA CMA EMT-P DPT OTR OTR/L COTA PT-C ATC CSCS CPE CIME CEES MSN BSN PharmD PsyD LCSW MSW LMFT MSPH FAAFP FACS CHSP CIH CSP DABOM ABPM ABFM
MCSP CSP HCPC SRP ACPOHE BCP MACP MCPara BAppSc MRCOT BAOT CPsychol AFBPsS MBACP BACP BABCP UKCP DipCouns RCOT MIRCH MFPM FHEA NMC GMC CORU NMBI MCRN IMC ANMC
RGN/RMN QC KC JP OBE MBE CBE ACIPD MCIPD FCIPD FCIEH LRCP FRCSI FRCPI MICGP
`;

/** English words that are written in capitals for force. In capitals and standing here, a word is no abbreviation. */
export const SHOUTED = `
A I AN THE AND OR NOR BUT IF SO AS AT BY IN INTO OF OFF ON OUT UP TO FROM WITH FOR OVER UNDER UNTIL AFTER BEFORE
IS ARE WAS WERE BE BEEN AM DO DOES DID DON'T HAS HAVE HAD CAN CANNOT COULD MAY MIGHT MUST SHALL SHOULD WILL WOULD WONT
NOT NO YES ANY ALL ALSO BOTH EACH EVERY ONLY NEVER ALWAYS VERY TOO MORE MOST LESS LEAST NONE SOME SUCH THAN THEN THERE
HE SHE IT WE YOU THEY HIM HER HIS THEIR OUR YOUR MY ME US THIS THAT THESE THOSE WHO WHAT WHEN WHERE WHICH WHY HOW
FIT UNFIT WORK WORKS DRIVE LIFT CLIMB STOP START REST READ NOTE NOTES SEE ASK CALL RING SEND SIGN COPY KEEP LEAVE TAKE USE MAKE GIVE
URGENT DRAFT FINAL NEW OLD DATE NAME PART PAGE TIME DAY DAYS WEEK WEEKS MONTH YEAR HOUR HOURS TODAY NOW SOON LATER ONE TWO THREE FOUR FIVE SIX TEN
FULL HALF SAFE HIGH LOW LEFT RIGHT GOOD BAD BEST PASS FAIL PASSED FAILED CLEAR OPEN CLOSED TRUE FALSE OK OKAY PLEASE THANK THANKS DEAR END MR MRS MS MISS DR SIR RE REF CC FAO ATTN TEL MOB FAX EXT
REPORT LETTER MEMO SCOPE REVIEW ADVICE HEALTH STRICT AGREED YOURS UPDATE IMPORT NIGHT SHIFT SITE TEAM ROLE POST STAFF
JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC MON TUE TUES WED WEDS THU THUR THURS FRI SAT SUN JUNE JULY MARCH APRIL AUGUST
TODO FIXME ITS EVEN JUST STILL ONCE TWICE SAME OTHER ALONE UNLESS EITHER DURING WITHIN WITHOUT EXCEPT REALLY DAILY
`;

/**
 * Abbreviations of words that stand in any report anyway ("return to work", "blood pressure"): having said those words introduces
 * nothing, only brackets or an explanation do.
 */
export const EVERYDAY_WORDS =
  'RTW LM FTW RA RAs SA LTS STS LTA F2F FTF UTA DNA NFA BP LBP JD GPR PMH FH SH DH SOB MI PE LTD STD OT PT CC TC SAR LFT LFTs IP';

/** Words that happen to stand side by side with the right initials far too often to be what an abbreviation stands for. */
export const FUNCTION_WORDS = `
a an the and or but so if as at by in into of off on out up to from with for over under until after before about between through during
is are was were be been am do does did has have had can cannot could may might must shall should will would not no yes any all also both each every
only never always very too more most less least none some such than then there he she it we you they him her his hers its their our your my me us
this that these those who whom whose what when where which why how said says told reports reported feels felt now still just again when while since
able likely well better today per mr mrs ms miss dr last next first one two three four five six
`;

/** Nouns after which an unknown abbreviation is a thing of the employer's own, which its manager knows: "the WMS system". */
export const OWN_THING =
  /^[- ](?:licences?|licenses?|machines?|operators?|drivers?|cards?|tickets?|software|systems?|portal|apps?|databases?|platforms?|depots?|sites?|branch|plants?|vans?|lorr(?:y|ies)|trucks?|vehicles?|bay|block|gate|contracts?|unions?|reps?|badges?|buildings?|offices?|factory|stores?|yard|shops?|rota|stations?|helpdesk|network|line manager|engines?|lathes?|press|tools?|welding|welders?|handsets?|radios?|scanners?|tablets?|laptops?|terminal|screen|room|lane|road|accounts?|group|plc|ltd|limited|inc|LLP|Holdings|Services|Solutions|Logistics|International)\b/i;

/** Words before which an abbreviation is an employer or brand: "works for …", "the … depot" stands above. */
export const EMPLOYER_BEFORE =
  /\b(?:(?:works?|worked|working|employed|engaged|contracted|seconded|recruited|supplied|based|posted|job|post|role|career|years|time|with) (?:for|by|at|with|to)|employer,?|employers|company,?|firm,?|client,?|agency,?|contractor,?|customer,?|joined|left|via|brand|made by|run by|owned by) (?:the )?$/i;

/** Abbreviations of ours that are something else beside these words, and known there: "PE teacher", "MI reports", "works for BP". */
export const SOMETHING_ELSE: Readonly<Record<string, { readonly after?: RegExp; readonly before?: RegExp }>> = {
  // The post of somebody who is named: "Bernadette Shaw, OH technician".
  OH: { before: /\b[A-Z][\w'-]+ [A-Z][\w'-]+(?:,| -| \()\s?(?:(?:Senior|Lead|senior|lead) )?$/ },
  PE: {
    after: /^ (?:teach|lessons?|depart|class|kit|staff|lead|curricul|block|hall|sessions?|cover|and sport|equipment|store)/i,
    before: /\b(?:teach(?:es|ing)?|head of|teacher of|lead for|of|and|for) $/i,
  },
  MI: { after: /^ (?:reports?|data|dashboards?|team|returns?|figures?|packs?|system|analyst|officer)/i },
  BP: {
    after: /^(?:'s|,)? ?(?:sites?|garages?|stations?|refiner|forecourt|contract|plc|platform|tankers?|and Shell)/i,
    before:
      /\b(?:works?|worked|working|employed|contracted|job|post|career|years|time|joined|came|moved|transferred) (?:for|by|at|with|to|from) $/i,
  },
  UC: { after: /^ (?:claim|benefit|payments?|award)/i, before: /\b(?:claims?|claiming|on|receives?) $/i },
  DNA: { after: /^ (?:tests?|testing|samples?|profil|database|swabs?|lab|evidence)/i },
  PT: { after: /^ (?:instructor|sessions?|lessons?|gym|studio|lead|staff)/i },
  OT: {
    after: /^ (?:hours|rates?|shifts?|payments?|pay)\b/i,
    before: /\b(?:paid|hours of|weekend|double|doing|extra|voluntary|regular) $/i,
  },
  STD: { after: /^ codes?/i },
  LTD: { before: /\p{Lu}[\p{L}&]+ $/u },
  PET: { after: /^ (?:bottles?|plastic|food|film|shop|sheets?)/i },
  SAR: { after: /^ (?:teams?|helicopters?|crew|operations?|base)/i },
  PHI: { after: /^ (?:under|disclosure|protected)/i },
  ACT: { after: /^ (?:now|on|within|at)\b/i },
  RA: { after: /^ (?:level|band)/i },
  SA: { before: /\b\p{Lu}\w+ $/u },
  MD: { after: /^ (?:of|and|has|is)/i },
  CC: { after: /^ ?:/ },
  DOT: { after: /^ (?:to dot|matrix)/i },
  HF: { after: /^ (?:radio|transmitter)/i },
  ICS: { after: /^ (?:board|partner)/i },
  DM: { after: /^ (?:him|her|me)\b/i },
  PID: { after: /^ (?:controller|loop)/i },
  POP: { after: /^ (?:music|up|song)/i },
  ALT: { after: /^ key/i },
  MUA: { after: /^ artist/i },
  TIA: { after: /^ portal/i },
  WB: { after: /^ (?:\d|[A-Z])/ },
};
