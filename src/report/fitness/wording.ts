/**
 * The words by which a report speaks of fitness, absence and return, as sources of patterns that the files beside this one put together. All
 * are matched without regard to case on folded text.
 */

/** Work as such, and what it is made of. */
export const WORK =
  '(?:works?|working|duty|duties|jobs?|roles?|posts?|positions?|employment|shifts?|tasks?|hours|half days?|full days?|(?:\\w+-hour|full|half|whole|normal|short|working) (?:days?|shifts?|weeks?)|full[- ]time|part[- ]time|workplace|workload|service|nights|overtime|occupation|profession|trade|career|rostered)';

/** Where people work, so that "at his bench" and "on the counter" speak of work. */
export const PLACE =
  '(?:work|office|desk|bench|counter|stores?|strongroom|ward|theatre|school|classroom|class|kitchen|depot|yard|site|station|workshop|factory|plant|floor|shop|till|checkouts?|cab|wheel|van|lorry|truck|crane|roads?|rota|roster|team|crew|shift|tools|job|post|role|duty|premises|warehouse|garage|studio|library|salon|stage|control room|laboratory|lab|nursery|unit|department|reception|switchboard|phones|machines?|books|rounds?|beat|ship|rig|track|footplate|harness|payroll|boxes|[a-z]+ (?:room|desk|floor|counter|bay|line|office))';

/** Kinds of duty: "light duties", "desk work", "pre-injury hours". */
export const DUTY =
  '(?:(?:full|normal|usual|regular|ordinary|substantive|contracted|contractual|own|lighter|light|modified|amended|adjusted|restricted|reduced|alternative|alternate|other|different|suitable|pre-injury|sedentary|seated|desk-based|desk|office|clerical|counter|day|night|part-time|full-time|adapted|temporary|non-manual|manual|heavy|administrative|admin|transitional|limited|shorter|short|half|home|part|yard|depot|ward|stores|bench|lighter|telephone|screen)[ -](?:duty|duties|work|working|hours|shifts?|days?|weeks?|role|job|time)|mornings only|half[- ]days|full[- ]days|half[- ]shifts|mornings)';

/** Treatment and its people: a time beside one of these is its own, and what is still open in it is a reason for not naming a date. */
export const TREATMENT =
  "(?:physiotherap\\w+|physical therap\\w+|physio|therap(?:y|ies|ist)\\w*|treat(?:ment|ments|ed|ing)|sessions?|counsell\\w+|cbt|medications?|medicines?|tablets?|antibiotics|injections?|surgery|operations?|operated|procedures?|scans?|scanned|mri|x-?rays?|tests?|testing|results?|biops\\w+|waiting list|plaster|cast|stitches|sutures|splint|sling|discharged?|admitted|admission|hospital|consultants?|surgeons?|specialists?|neurologists?|cardiologists?|psychiatrists?|clinics?|healing|heals?|healed|exercises?|programme|rehabilitation|rehab|diagnos\\w+|investigations?|infusions?|chemotherapy|radiotherapy|transplant|podiatr\\w+|osteopath\\w+|wound|bone|fracture|convalesc(?:ed|ing)|tests?|gp(?:'s)? (?:report|letter|records)|hearing aid|dose)";

/** What occupational health does next: a time beside one of these says when, not when the return is. */
export const NEXT_STEP =
  '(?:reviews?|reviewed|reviewing|re-?assess\\w*|re-?examin\\w*|re-?check\\w*|re-?test\\w*|follow[- ]up|f\\/u|r\\/v|(?:to|will|shall|can|should|may|then|and) (?:then |also |next |again )?(?:see|meet|examine) (?:him|her|them|you|m[rs]s? \\w+)|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|ring(?:ing)?|call(?:ing)?|telephon\\w+|phon(?:e|ing)|writ(?:e|ing|ten)|reports?|letters?|appointments?|appt|updat\\w+|booked|consultations?|look (?:at (?:this|it|him|her|them|matters|things)(?: again)?|again)|looked at(?: again| afresh)?|reconsidered|revisited|revisit|advise you|let you know|hear from|take stock|come back to you|get back to you|next visit|give you|send you|see (?:him|her|them|m[rs]s? \\w+) again|seen again|be seen|refer (?:him|her|them|m[rs]s? \\w+)(?: back| again)?|re-?refer\\w*|arranged|further advice|say more|visits?)';

/** Papers, rules and dates of the organisation and of life: their times are their own. */
export const ADMINISTRATION =
  "(?:fit notes?|sick notes?|certificat\\w+|certified|certs?|sick line|line from|slip|doctor's (?:note|line)|signed off|sick pay|contract|polic(?:y|ies)|stage \\d|triggers?|probation\\w*|notice|annual leave|holidays?|vacation|pension|licen[cs]es?|permit|ticket|interviews?|meetings?|hearings?|conferences?|panel|investigat\\w+|disciplinary|tribunal|records?|comments?|job description|kept open|held open|backfill\\w*|cover(?:ed)? (?:for|until|by)|medical is|anniversary|recall|temporary staff|questionnaire|deadline|course|training|exam|stocktake|file|turn)";

/** Restrictions and arrangements, whose times say how long they last. */
export const ADJUSTMENT =
  '(?:lift(?:ing|s|ed)?|carry(?:ing)?|\\d ?(?:kg|lb)|restrict(?:ions?|ed to)|limit(?:s|ed|ations?)?|adjustments?|breaks?|stool|chair|equipment|no nights|nights|overtime|lone working|avoid\\w*|monitor\\w*|risk assessment|keep(?:ing)? in touch|trial)';

/** Full hours and duties: later than the return, and another rule's. */
export const FULLNESS =
  '(?:full (?:hours|duties|duty|range|time|strength|capacity|days|shifts|rota|stretch|weeks?|workload|round)|full-time|(?:normal|usual|contracted|regular|pre-injury|ordinary|complete) (?:hours|duties|duty|rota|shifts|pattern|round)|all (?:of )?(?:his|her|their) duties)';

/** What a meeting, an interview or a journey asks of a person is not work. */
export const NOT_WORK =
  '(?:(?:(?:an?|the|his|her|their|any|such|this|that|your|formal|investigat\\w+|disciplinary|grievance|fact-finding|capability|welfare|absence|review|informal|virtual|return-to-work) ){0,3}(?:interviews?|meetings?|hearings?|conference|process|proceedings|panel|appeal|mediation|investigation|discussions?|exam\\w*|surgery|operation|an[ae]+sthe\\w+|travel|fly|flying|holiday|cruise|sport|football|running|gym|race|marathon|drive home|discharge)\\b|(?:attend(?! work)|meet|take part|participate|be interviewed|engage|be questioned|discuss|answer|give evidence|travel|fly|go on (?:holiday|leave)|go home|drive|walk|swim|exercise|cook(?= (?:and|or|for (?:him|her|them)sel|an? |simple|meals|at home))|shop|sit|stand|climb|sleep|plead|instruct|speak|talk|read|have (?:the|an) (?:operation|procedure)|undergo|consent|decide|live|look after|care for|lift|put|dress|wash|sleep|eat|concentrate|tolerate|hold|bend|kneel|reach|say|give|predict|advise|comment|estimate|tell|ring|come to|join (?:a|the) (?:call|meeting))\\b)';

/** Trouble at work that health advice cannot time. */
export const DISPUTE =
  '(?:grievance|mediation|disputes?|(?:row|argument|differences?|disagreement|quarrel|falling[- ]out|fall-?out|clash|friction|feud|stand-?off|tensions?|bad blood|trouble) (?:with|between|over)|disciplinary|investigation|complaint|allegations?|hearing|appeal|tribunal|conflict|bullying|relationship|redundancy|restructur\\w+|(?:work|workplace|employment|personnel|management|staffing) (?:issues?|matters?|problems?|situation)|(?:manager|supervisor|boss|m[rs]s? \\w+) (?:is no longer|has (?:gone|left|moved)|leaves|goes|moves|is moved)|transfer(?:red)?|moved to another|apolog\\w+|no longer there)';

/** Symptoms and the like, which "return" and "resume" too. */
export const SYMPTOM =
  '(?:symptoms?|pains?|aches?|dizziness|headaches?|migraines?|illness|condition|problems?|trouble|infection|attacks?|episodes?|seizures?|swelling|weakness|feeling|sensation|movement|strength|power|appetite|sleep|confidence|mood|voice|hearing|sight|vision|depression|anxiety|licence|form|questionnaire|fever|rash|cancer|tumou?r|bleeding|bladder|bowel|energy)';
