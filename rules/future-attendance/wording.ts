/** What attendance is made of. */
export const ATTENDANCE =
  /\b(?:(?:a|some|further|no|little) (?:reduction|decrease|fall|drop|improvement|increase|change)(?=[.,;]|$| in)|(?:at|on) this (?:level|scale|rate)|(?:more|fewer) (?:are|is) (?:likely|unlikely|to be expected|probable)|attend(?:ance|s|ing)?(?! (?:the|a|an|his|her|their|physio|clinic|hospital|counselling|court|my|our|meetings?)\b)|absen(?:ce|ces|t|teeism)|time off|(?:days?|shifts?|weeks?|spells?|periods?|work|time|week) (?:or (?:two|so|three) )?(?:off|lost|away|missed)|days? sick|sick(?:ness)?(?: absences?| leave| days?| record)|off (?:work|sick)|lost (?:time|days)|los(?:e|ing) (?:time|(?:\w+ ){1,4}days?)|miss(?:es|ing)? (?:work|time|shifts?|days?|(?:\w+ ){1,3}(?:days?|shifts?))|recur\w*|come back|return of (?:the|his|her)|relaps\w*|flare-?ups?|(?:further|more|other|new|repeat\w*|another|future|bad|odd|occasional) (?:attacks?|episodes?|spells?|bouts?|illness\w*|infections?|trouble|problems?|sickness|colds|time)|attacks?\b|how often|be off\b|off (?:with (?:this|it|that)|again)|off more than|many more\b(?=[.,;]|$| of)|(?:fewer|more|less) of (?:these|this|them|it)|(?:these|such|the) (?:spells|episodes|bouts|attacks|absences)|(?:the|this|his|her|their) pattern|(?:cost|keep|keeps|take|need)s? (?:him|her|them) (?:off |away |out |home |at home |from work |\w+ (?:or \w+ )?days?)|reliab\w+|regular\w*|at work (?:more|every|on all)|same as (?:any|every)|no more (?:often )?(?:off|absent|ill|sick)|off more (?:often )?than|off (?:no )?more (?:often )?than|average|risk of (?:more|further|another|it)|(?:a|per|each|every) (?:few )?(?:years?|months?|quarters?|terms?)|similar level|a day or two|one or two days|two or three days|odd day|pattern of)\b/i;

/** What is to come. */
export const AHEAD =
  /\b(?:will|'ll|shall|should|would|expect\w*|anticipat\w+|likely|unlikely|foresee\w*|forecast|envisage|probab\w+|predict\w*|may|might|could|can be expected|in (?:the )?future|from (?:now|here) on|going forward|no (?:\w+ )?reason (?:\w+ ){0,3}(?:why|for|to)|risk|chance|prospects?|outlook|prognosis|hopeful|confident|optimistic|over the (?:next|coming)|continue|not a matter of|set to|bound to|estimate|looking ahead|behind (?:him|her|them)|in the (?:year|months|weeks|winter|term) ahead|doubt|surprised)\b/i;

/** What the manager is to do about absence, or the law's question: no forecast. */
export const NO_FORECAST =
  /\b(?:polic(?:y|ies)|trigger|procedure|monitor\w*|record(?:ed|ing)?|report(?:ed|ing)? (?:his|her|their|any) absen\w+|manag(?:e|ed|ing) (?:his|her|their|the|any|this) (?:\w+ )?(?:absen\w+|attendance)|return-to-work (?:talk|meeting|interview|discussion)s?|keep in touch|equality act|disab\w+|discount\w*|counted|count|disregard\w*|warning|target|(?:you|management|the manager|his manager|her manager|hr|the company) (?:\w+ )?(?:expects?|wants?|should|may wish|might|could|will|hopes?|would)|(?:he|she|they|m[rs]s? [\w'-]+) (?:\w+ )?(?:expects?|hopes?|wants?|would like|intends?|is keen|is determined|aims?|feels?|believes?|worries|fears?|(?:is|are) (?:\w+ )?(?:confident|hopeful|sure|certain|determined|optimistic|worried)))\b/i;
/** Where a forecast stands all the same: the words of the author's own expectation. */
export const OWN_FORECAST =
  /\b(?:I|we) (?:(?:would|do|should|can|also|therefore|fully|see|not) ){0,2}(?:expect|anticipate|foresee|estimate|predict|think|believe|envisage|am (?:hopeful|confident|optimistic)|consider|see no|forecast|would (?:hope|plan|allow))|plan(?:ned)? for|allow(?:ed)? for|be prepared for|reckon on|in (?:my|our) (?:opinion|view)|(?:should|must|can|may|ought to|is to) be (?:expected|anticipated|planned for|allowed for|foreseen)|(?:likely|unlikely|probably|probable)\b|\byou (?:can|may|should) (?:\w+ )?(?:expect|plan on|count on|look for|look forward to)|\b(?:I|we) (?:(?:would|should|do|can) ){0,2}(?:doubt|be surprised|suspect|look)|\b(?:attendance|absences?|health|condition|illness|record|pattern)\b(?: \w+)? (?:should|ought to|can) (?:now |then |soon )?(?:be (?!\w*(?:counted|recorded|managed|monitored|reported|treated|dealt|excluded|considered|noted|referred|seen|reviewed|disregarded|looked)\b)|not (?:now )?(?:affect|get|keep|prevent|interfere|stand|cause|mean|be (?:any )?(?:more|worse|poor))|improve|settle|fall|stop|get|affect|keep|allow|hold|return|stay|remain|now)\b|\b(?:he|she|they|m[rs]s? [\w'-]+) (?:should|ought to) (?:now )?(?:be (?:no more|no less|as|at work|absent|able to (?:attend|give|sustain|offer|keep))|have (?:no more|fewer|less)|lose|miss)\b/i;

/** A visit to a clinic needs a day, whatever the attendance will be. */
export const APPOINTMENT =
  /\b(?:appointments?|clinic|hospital visits?|physio\w*|counselling|scan|treatment (?:day|session)s?|check-?ups?|sessions?)\b/i;

/** It cannot be said yet. */
export const CANNOT_SAY =
  /\b(?:cannot|can't|could not|not (?:yet )?(?:possible|able|in a position)|unable|too (?:soon|early)|difficult|hard|impossible)(?: \w+){0,3} (?:to )?(?:say|predict|tell|know|give|estimate|advise|judge|forecast|comment|foresee|be (?:sure|certain))\b|\bno (?:\w+ )?(?:prediction|forecast|estimate|view|comment)\b|\b(?:do not think it right|not for me|make no comment|matter for)\b/i;
export const REASON = /\b(?:because|as|since|depend\w*|until|awaiting|waits?|pending|owing to|due to|only (?:just|recently)|while)\b/i;

/** A question that asks for it. */
export const ASKS = /\b(?:attend\w*|absen\w+|time off|sickness|recur\w*|reliab\w+)\b/i;
export const ASKS_AHEAD =
  /\b(?:future|likely|expect\w*|will|improve\w*|continue|further|regular|reliable|recur\w*|affect\w*|prognosis|outlook|risk)\b/i;

/** "Nothing about his health suggests that …" is the author's own reading. */
export const NOTHING_SUGGESTS =
  /\b(?:nothing|no(?:thing| evidence| sign| indication| reason))\b[^.;]{0,60}\b(?:suggest|indicat|point|think|suppose|believe)/i;

/** What follows is only supposed. */
export const SUPPOSING = /\b(?:if|when|whenever|unless|should (?:he|she|they|there)|were (?:he|she|they|there))\b[^,;]{0,60}$/i;
