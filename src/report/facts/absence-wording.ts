/**
 * How reports say that somebody is off work, or is not. Pieces of patterns, grouped by what they mean; `facts/absence.ts` reads them.
 * Wordings from the field: British and Irish ("off sick", "out sick"), American ("out of work", "off work through 06/30"),
 * Australian ("no capacity for work").
 */

const any = (...pieces: readonly string[]) => `(?:${pieces.join('|')})`;

const STILL = any(
  'now',
  'currently',
  'presently',
  'still',
  'therefore',
  'also',
  'again',
  'since',
  'been',
  'continuously',
  'unfortunately',
  'at present',
  'at the moment',
  ',',
);

/** States of absence that follow "has been". */
const OFF_SINCE = any(
  'off(?: work| sick| ill| on sick| from work| duty| for|(?= since| from| with| ever| on | again| now|[,.;]|$))',
  'absent',
  'away(?: from| since| ill| sick|(?= for|[,.;]|$))',
  'signed off',
  '(?:medically )?certified (?:as )?(?:unfit|sick)',
  'on (?:long[- ]term |certified |extended )?sick(?:ness)?(?:[- ]leave| absence)?',
  'on (?:medical leave|leave (?:of absence|for)|FMLA leave|short[- ]term disability)',
  'out (?:sick|of work)',
  'out on (?:sick |medical )?leave',
  'not (?:been )?at work',
  'unable to (?:work|attend work)',
  'not (?:been )?(?:working|in work)',
  'not worked',
  'not been (?:back )?(?:at|to|in) work',
  '(?:at|recovering at) home since',
  'off',
);

/** "has been absent from work since 18 August", "has now been off for five weeks". */
export const HAS_BEEN_OFF = new RegExp(`\\b(?:has|have|'s|had) (?:${STILL} ){0,3}been (?:${STILL} ){0,2}${OFF_SINCE}\\b`, 'iu');

/** "remains off work", "is still absent", "continues to be off sick". */
export const IS_OFF = new RegExp(
  `\\b(?:remains?|is|'s|are|continues? to be|stays?) (?:${STILL} ){0,3}${any(
    'off(?: work| sick| ill| on sick)',
    'absent',
    'away from work',
    'signed off',
    'on (?:long[- ]term |certified )?sick(?:ness)?(?:[- ]leave| absence)?',
    'on medical leave',
    'out sick',
    'not (?:currently |yet |presently )?(?:at|back at|in|attending) work',
    'out of work',
    'off duty',
    'not working',
    'off (?:until|with|at (?:present|the moment))',
    'not back',
    'unable to attend work',
  )}\\b|\\b(?:remains?|still|stays?) off(?=[.,;]|$| and| as| because)`,
  'iu',
);

/** A note-like sentence: "Off work for seven weeks with a broken wrist.", "Sickness absence: from 3 March to date". */
export const OFF_ALONE =
  /^(?:currently |now |still |presently |remains )?(?:off (?:work|sick)|absent(?: from work)?|signed off|on sick leave|(?:current )?sickness absence):? (?:for|since|from|with|until|due|through)\b/i;

/** "went off sick on 3 March", "commenced sickness absence on", "last worked on", "has not been back". */
export const WENT_OFF = new RegExp(
  `\\b${any(
    'went off(?: sick| work| ill)?',
    'stood down(?! from (?!work|duty|all|the))',
    'go(?:ne|ing) off (?:sick|work)',
    '(?:went|reported|called in) sick',
    'left work(?= on| in| after| because)',
    '(?:began|started|commenced|entered)(?: (?:a|an|his|her|their|this|the|current))?(?: period of)? (?:(?:sick(?:ness)?|long[- ]term|current|medical) ){0,3}(?:absence|leave)',
    '(?:absence|sick leave|leave|sickness absence) (?:began|started|commenced|dates from|runs from|has lasted|has continued|is ongoing|continues)',
    '(?:current|present|this|latest) (?:absence|one|spell|episode|period)(?: of (?:sickness )?absence)? (?:began|started|commenced|dates|runs)',
    'absence (?:that|which) (?:began|started|commenced)[^.;]{0,40} (?:continues|is continuing|is ongoing)',
    'first day (?:of (?:\\w+ )?absence|off|away)',
    'last (?:worked|attended work|at work|shift|day (?:at|in) work|working day|day worked)',
    "(?:has|have)(?: not|n't) (?:yet )?(?:worked|been (?:at|in|back (?:at|to|in)) work|been back|returned|attended work|been able to (?:work|return)|come back|gone back|set foot)",
    '(?:weeks|months|days) since (?:he|she|they) (?:was|were|last) (?:at work|worked|in work|at (?:his|her|their) desk)',
    'yet to return',
    'stopped work(?:ing)?',
    'off ever since',
    '(?:in|into|reached) (?:his|her|their|its|the) \\w+ (?:week|month) of (?:sickness )?absence',
    'absence is (?:now |currently )?(?:in|into) its',
    'absent (?:from work )?(?:since|from that (?:date|day))',
    '(?<!on and )(?<!been )off (?:work |sick )?since',
    '(?:sickness |current |present )?absence since',
    'taken off work',
    '(?:placed|kept) off work',
  )}\\b`,
  'i',
);

/** The fit note or certificate that covers today. */
export const FIT_NOTE =
  /\b(?:(?:current|present|latest|most recent|last) (?:fit|sick|medical) (?:note|certificate)s?|signed (?:him|her|them|mr \S+|mrs \S+|ms \S+|miss \S+) off (?:until|till|to|for|work)|(?:fit|sick) notes? (?:runs?|expires?|ends?|lasts?|covers?|is valid|is current|to|until)|certified (?:as )?unfit (?:for work )?(?:until|to|for)|no (?:current )?(?:work )?capacity for (?:any )?work|no current (?:work )?capacity)\b/i;

/** "is at work", "remains in work", "continues to work", "carries on at work". */
export const IS_AT_WORK = new RegExp(
  `\\b(?:is|'s|remains?|stay(?:s|ed)|continues?|carries on|keeps|kept|works on|has (?:remained|stayed|continued)|have (?:remained|stayed)) ?(?:${STILL} |back |fully |to be |to remain |in attendance |present ){0,3}${any(
    '(?<= )at work',
    'in work',
    'in the workplace',
    'working',
    '(?<=works on),',
    'in (?:his|her|their) (?:usual |normal |substantive |full |own )?(?:role|post|job|duties)',
    'on (?:full|normal|amended|modified|restricted|light|adjusted) duties',
    'back (?:at|in|to) (?:work|school|the office|the depot)',
    'to (?:work|attend work|carry out|perform|do (?:his|her|their) (?:job|work)|fulfil)',
    'attending work',
    'on (?:(?:his|her|their|a|the) )?phased return',
    'doing (?:his|her|their) (?:usual|normal|full)? ?(?:job|work|duties)',
    'on duty',
    'at (?:his|her|their) (?:desk|post)',
  )}(?!\\w)|^(?:(?:currently|now|still|already|back) )*at work(?=[,.;]|$| (?:on|since|with|and)\\b)`,
  'iu',
);

const BACK = any('returned', 'went back', 'came back', 'gone back', 'come back', 'got back');

/** "returned to work on 2 May", "has been back since Monday", "resumed his duties". */
export const WENT_BACK = new RegExp(
  any(
    '\\b(?:has|have) been (?:attending work|(?:at|in) work(?! (?:for|since (?:19|20)))|working (?:from home|reduced|amended|part|normally|full|on (?:amended|light|reduced)))',
    '\\b(?:managed|able|enabled|helped|managing)(?: him| her| them)? to (?:stay|remain|keep|continue) (?:at|in) work',
    '\\b(?:has |have )?(?:begun|began|started|commenced) (?:a|his|her|their|the) (?:\\w+ )?phased return',
    '\\b(?:came|come) back from (?:sick leave|(?:his|her|their) absence)',
    // "The pain came back in March" is no return to work: a person comes back.
    "(?<=\\b(?:he|she|they|who|has|have|[A-Z][\\w'-]+) )(?:came|went|come|gone) back(?= (?:on|after|at) )",
    `\\b${BACK}(?: (?:to|into|in))?(?: (?:his|her|their|the|full|normal|usual|amended|light|phased|part-time|full-time|substantive|some)){0,4}(?: to)? (?:work|duty|duties|role|post|job|school|the (?:ward|office|depot|classroom|site))\\b`,
    '\\b(?:has|have) (?:now |since |already |only )?been back\\b',
    '\\bresumed(?: (?:work|duty|duties|(?:his|her|their|full|normal|usual) (?:\\w+ )?(?:role|work|duties|post|job|hours)))',
    '\\bstarted back\\b',
    '\\brecommenced (?:work|duties|employment)',
    '\\babsence (?:ended|came to an end|finished)\\b',
  ),
  '',
);

/** No absence at all. */
export const NEVER_OFF = new RegExp(
  `\\b${any(
    "has(?: not|n't) (?:had|taken|needed|lost|required) (?:any )?(?:time off|sick(?:ness)? (?:leave|absence)|days? off|absences?|time)",
    'has (?:had|taken|lost) no (?:time|sick(?:ness)?(?: (?:leave|absence))?|days?|absences?)',
    'has never (?:missed (?:a|an|any|one) (?:shift|day|hour)|been (?:off|absent)|had a day off)',
    'no (?:current )?(?:sickness )?absences?',
    'without (?:any )?(?:time off|absence)',
    "(?:has(?: not|n't) been|is not) (?:absent|off(?: work| sick)?)",
    "(?:does not|doesn't|did not) want to (?:take|have) (?:any )?time off",
    'kept going',
  )}\\b`,
  'i',
);

/** What takes a statement out of here and now: conditions, hopes, plans, advice, other times. */
export const NOT_NOW =
  /\b(?:if|should|when|once|until|unless|whether|were|would|will|may|might|could|can|cannot|after|before|by the time|provided|in case|hop(?:e|es|ing)|plan(?:s|ned|ning)?|expect(?:s|ed)?|wish(?:es)?|want(?:s|ed)? to|keen to|able to|ready to|likely to|due to|intends?|aim(?:s|ing)?|going to|fit to|unlikely to|fear(?:s|ed)|worr(?:y|ies|ied)|advise[ds]?|recommend(?:ed|s)?|suggest(?:ed|s)?)\b/i;

/** Who else may be off: colleagues, relatives, the manager. */
export const OTHERS =
  /\b(?:colleagues?|deputy|manager|husband|wife|partner|son|daughter|mother|father|team|staff|people|supervisor|(?:his|her|their) (?:own )?(?:GP|doctor|surgeon|consultant|boss|brother|sister)|two of|three of|others?)\b/i;

/** Things that are off or at work too ("The machine has been off since Monday"): a thing with its article, and no word for a person. */
export const A_THING =
  /\b(?:[Tt]he|[Tt]his|[Ii]ts|an?) (?!(?:employee|worker|patient|person|individual|man|woman|lady|gentleman|driver|operative|officer|nurse|teacher|claimant|client|member|above|clerk|technician|engineer|porter|assistant|candidate)\b)[a-z-]+(?: [a-z-]+)? $/;

/** An absence that is over: "was off for three weeks in May", "had been absent before". */
export const OVER = /\b(?:had|was|were) (?:\w+ ){0,2}$/i;

/** Days counted up rather than one absence: "23 days since January", "twice this year", "on and off". */
export const COUNTED =
  /^(?: work| sick)? (?:on and off|off and on|once|twice|three times|\w+ times|for (?:a|an|one|two|the odd|\d)[^.;]{0,30}?\bon (?:\w+ ){1,3}occasions|(?:on|for) (?:\w+ ){0,3}(?:occasions?|times|separate|spells|episodes)|for a total of|[^.;]{0,30}\b(?:in total|in all|altogether|days? (?:in|over|during|within|since) (?:the )?(?:last|past|this|previous|rolling|\d+|twelve|six|three|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)))\b/i;

/** "… and has since returned". */
export const ENDED =
  /^[^.;]{0,60}\b(?:and|but|before|until) (?:(?!not |never |yet )\w+ ){0,3}(?:returned|came back|went back|resumed|is now back|has (?:now |since )?returned)\b/i;

/** Words without which no sentence says anything of it: a cheap look before all of the above. */
export const CUE =
  /\b(?:off|absent|absence|away|sick|work(?:s|ed|ing)?|leave|left|back|returned|resumed|shift|duty|duties|role|post|job|notes?|certificate|time|certified|recommenced|going|remains?|yet|one|phased|unfit|coping|home|foot|capacity|missed)\b/i;

/** A return that lies ahead speaks for an absence where nothing else does. */
export const RETURN_AHEAD =
  /\b(?:fit|ready|able|well enough) (?:enough )?to (?:return|resume|go back|come back|restart)\b|\b(?:likely|expected|estimated|anticipated|phased|gradual|successful) return to (?:work|duty)\b|\b(?:return|go back|come back|back) (?:to|at) work (?:on|from|in|by|within|after|when|once)\b|\bon (?:his|her|their) return\b|\bwhen (?:he|she|they) (?:returns?|comes? back|goes back)\b|\bphased return\b|\bbefore (?:he|she|they) (?:returns?|comes? back)\b|\bexpect (?:him|her|them) (?:back|to return)\b|\bunfit for (?:any )?work\b|\bnot fit for (?:any )?work\b|\bnot (?:well enough|ready) to (?:return|work)\b/i;

/** Advice for somebody who is working. */
export const WORKING =
  /\b(?:is|are) (?:currently |still |now )?(?:coping|managing|struggling|working)\b|\bcarry on (?:working|with|as|in)\b|\bcontinue (?:working|to work|in|as|with (?:his|her|their))\b|\bfor the next \w+ (?:weeks|months) (?:he|she|they) works?\b|\btime off\b|\bwithout (?:adjustments|restrictions)\b/i;

/** Several absences are the subject: "six absences since March", "nine absences of one or two days each". */
export const SEVERAL_ABSENCES =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|several|many|numerous|repeated|recurrent|frequent|short[- ]term|multiple|intermittent|persistent|separate|single[- ]day)(?: (?:short|separate|brief|single-day|one-day|sickness|individual|further|short-term|intermittent|recurrent|other|different|unrelated)){0,3} (?:absences|episodes of (?:sickness )?absence|spells of (?:sickness )?absence|periods of (?:sickness )?absence|occasions of absence|occasions of sickness|sickness absences|spells off|instances of absence)\b|\bshort[- ]term (?:sickness )?absences?\b|\b(?:absent|off)(?: sick| work)?(?: for(?: \w+){1,5}?)? on (?:\w+ ){1,3}(?:separate )?occasions\b|\b(?:three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:odd|single|separate) days off\b|\b(?:frequent|intermittent|sporadic|recurrent|recurring|repeated|persistent|regular|occasional|odd-day) (?:short[- ]term |and |intermittent |persistent )*(?:sickness )?absences?\b|\b(?:off|absent|away)(?: sick| ill| work| from work)? (?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|several|many|numerous) times\b|\bpattern of (?:\w+,? ){0,3}(?:absence|sickness|time off|days off)\b|\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|several|many|numerous) (?:\w+ ){0,2}(?:periods|spells|episodes|bouts|occasions|instances|stretches) (?:of|off) (?:\w+ )?(?:sickness|sick leave|time off|illness|work|ill[- ]health absence)\b/i;
