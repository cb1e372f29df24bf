/** Changes that stay: there is no date of full duties to give. */
export const FOR_GOOD =
  /\b(?:permanent(?:ly)?|for (?:good|keeps|ever)|from now on|beyond (?:him|her|them)(?: now)?(?=[.,;]|$)|long[- ]term basis|indefinite(?:ly)?|lifelong|for the rest of (?:his|her|their)|(?:will|is|are) (?:not|unlikely|never)[^.;]{0,50}(?:again|regain|return to (?:full|his|her|their|normal|usual|all)|resume (?:full|his|her|their|all|normal))|never (?:again|return|be able)|in the long term|ongoing basis|for as long as (?:he|she|they))\b/i;

/** A time for the limits of work, not for something done to the person. */
export const OTHER_LENGTH =
  /\b(?:physio\w*|treat\w+|therap\w+|counsell\w+|sessions?|courses?|medic\w+|tablets?|absen\w+|off work|off sick|unfit|fit note|certificat\w+|history|symptoms?|wait\w*|sleep\w*|pain|recover\w*|heal\w*|plaster|splint|surgery|operation|scan)\b[^.;,]{0,40}$/i;

/** Advice to stay away altogether ends with the return, not with full duties. */
export const AWAY =
  /\b(?:off work|off sick|absen\w+|stay(?:s|ing)? off|remain(?:s|ing)? off|at home|unfit|fit note|signed off|rest(?:s|ing)?)\b/i;

/** An absence that will last at least so long. */
export const NO_RETURN_IN =
  /\b(?:unlikely|not|n't|no prospect)\b[^.;]{0,80}\b(?:in|within|for|during) (?:at least )?(?:the (?:next|coming)|\w+ (?:weeks|months))[^.;]*$/i;

/** Full work put off: "I cannot yet say when he will lift again, because …". */
export const CANNOT_SAY =
  /\b(?:cannot|can't|could not|not (?:yet )?(?:possible|able)|unable|too (?:soon|early)|difficult|hard)(?: \w+){0,2} (?:to )?(?:say|predict|tell|know|give|estimate|advise|judge|forecast|name)\b/i;
export const REASON = /\b(?:because|as|since|depend\w*|until|awaiting|waits?|pending|owing to|due to)\b/i;

/** A length counted from the return: "a month after he restarts". */
export const LATER_BY =
  /^[^.;]{0,30}\b(?:an?|one|two|three|four|five|six|eight|ten|twelve|\d+) (?:or so )?(?:weeks?|fortnights?|months?) (?:or so )?(?:after|later|from then|on from|thereafter|beyond|following)\b/i;

/** What comes after the first time and before the second: "and for the round", "; the warehouse". */
export const NEXT_STEP = /(?:[,;]|\b(?:and|then|with|but)\b)[^;.]*$/i;
/** The second time is of something else than work. */
export const NO_STEP =
  /\b(?:review\w*|see|speak|ring|call|telephone|write|report|appointment|physio\w*|treat\w+|therap\w+|surg\w+|operation|scan|clinic|hospital|fit note|certificate|holiday|leave|pay|meet\w*|hearing|baby|maternity|moves?|moving|he hopes|she hopes|hoping|would like|not)\b/i;
export const OF_WORK =
  /\b(?:for (?:the|his|her|all|any)|to (?:the|his|her|all)|work\w*|days?|hours|shifts?|nights?|dut(?:y|ies)|rounds?|driv\w+|lift\w*|climb\w*|patrols?|deliver\w+|full|rest|remainder|heav\w+|all|everything|whole|five|four|six|on the|the (?:\w+ )?(?:warehouse|stores|ward|yard|van|desk|shop|floor|counter|kitchen|theatre|classroom|till|cab|road|machines?))\b/i;
/** "three weeks after", "a month later", "six weeks after that" */
export const AFTER_THAT =
  /^ (?:or so )?(?:after(?! (?:his|her|their|the) (?:operation|surgery|injury))|later|from then|on from that|thereafter|beyond that|following that|on\b)/i;
export const CLAUSE_REST = /^[^.;,]*/;
