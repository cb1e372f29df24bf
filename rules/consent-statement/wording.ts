/**
 * How reports say that the employee agreed to their release and saw them, or did not (domain 5.3: GMC and Faculty of Occupational Medicine
 * guidance ask for consent to disclosure and for sight of the report before it goes, or at the same time). Alternatives of patterns.
 */

const REPORT =
  '(?:reports?|letter|notes?|minutes|plan|paper|advice|outcome|findings|opinion|information|results?|contents?|summary|form|memo|document|conclusions|recommendations|rest|details|draft|its?|this|these|them|their|copy|above)';
/** Those to whom a report goes; consent to write to a doctor is another consent. */
const RECIPIENT =
  "(?:you|yourselves?|yourself|management|the manager|(?:his|her|their|your) (?:line )?(?:manager|employers?|supervisor)|the (?:employer|organisation|company|school|trust|council|university|college|business|referring manager|referrer)|HR|human resources|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z][\\w'-]+)";

/** Agreement, as verb, noun or adjective. */
export const AGREEMENT =
  '(?:consent(?:s|ed|ing)?|agree(?:s|d|ing|ment|able)?|amenable|(?:said|says?|saying|told (?:me|us)|tells (?:me|us)|replied|rang to say|wrote to say)(?: (?:this|the|next|same|on|by|last|yesterday|today|over|in|at|later|then|afterwards|again|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|morning|afternoon|evening|day|week|night|phone|telephone|e-?mail)){0,4}(?: that)?(?= (?:it|this|the (?:report|letter|note)|they|you|we|I)(?: (?:all|both))? (?:may|can|could|might|should)\\b)|nod(?:ded)?(?! off)|assent(?:s|ed)?|green light|all-clear|OK\\b|let (?:me|us) know that(?= (?:I|we|it|this) (?:may|can|could))|permission|permits?|permitted|authori[sz](?:es|ed|ation|ing|e)|content|happy|satisfied|willing|pleased|glad|comfortable|at ease|satisfied|approv(?:es|ed|al)|no (?:\\w+ )?(?:objections?|problems?|difficult(?:y|ies)|issues?|qualms?|reservations?)(?= (?:with|to|about|in|over|at|whatever)\\b)|no objections?|fine (?:about|with|for)|(?:is|was) fine(?= [a-z])|say-so|checked (?:with (?:\\w+ ){1,3})?that(?= (?:I|we) (?:may|can|could))|not (?:\\w+ )?object(?:ed)?|accept(?:s|ed)|allow(?:s|ed)|confirm(?:s|ed)|said that you|says that you|signed|signs|okay(?:s|ed)?|at peace(?= with)|raised nothing|go-ahead|given leave|gave (?:me |us )?leave|(?:asked|said|says|told) (?:(?:me|us) )?to(?= (?:send|share|pass|release|forward|issue|let|post|e-?mail)\\b)|(?:said|says|saying|answered) yes(?= (?:to|that)\\b)|(?:his|her|their) leave(?= (?:to|for)\\b)|wants you to have|wish(?:es)? you to have|told me (?:that )?(?:I|you) (?:may|can|could)|blessing|approv\\w+)';

/** The report passes to the employer: what was agreed to. */
export const RELEASE = [
  // "its release", "consent to disclosure", "released with his permission"
  '(?:onward|its|their|the) (?:\\w+ )?(?:transmission|circulation|distribution|sharing|provision|issue|submission|sending|despatch|dispatch|communication)\\b',
  '(?:releas(?:e|ed|es|ing)|disclos(?:e|ed|ure|ing)|made known|ma(?:de|king) available)(?! (?:of |to )?(?:(?:his|her|their|the|any) )?(?:medical |gp |hospital )?(?:records|notes|results to us))',
  // "this report to be sent", "it may go", "their being passed on"
  `${REPORT}\\b(?: (?!not\\b|never\\b)[\\w'-]+){0,5}? (?:sent|shared|issued|passed(?: on)?|forwarded|given|provided|circulated|copied|supplied|going|goes|go|go out|go ahead|written|submitted|put|made available|shown|read by|seen by|returned|leaving)\\b`,
  // "sent to you", "approved the text of this report"
  '(?:sent|goes|going|comes|released|issued|copied|given) (?:out )?to (?:you|both|the (?:employer|manager))',
  '(?:the )?(?:text|wording|content|contents|release) of (?:this|the|my)',
  // "send you this report", "share the outcome"
  `(?:send(?:ing)?|shar(?:e|ing)|pass(?:ing)?(?: on)?|forward(?:ing)?|giv(?:e|ing)|provid(?:e|ing)|issu(?:e|ing)|copy(?:ing)?|suppl(?:y|ying)|let(?:ting)? ${RECIPIENT} have) (?:\\w+ ){0,4}?${REPORT}\\b`,
  // "write to you", "tell you", "report to Ms Nair"
  `(?:report(?:ing)?|writ(?:e|ing)|tell(?:ing)?|speak(?:ing)?|respond(?:ing)?|reply(?:ing)?|feed(?:ing)? back|advis(?:e|ing)|inform(?:ing)?|updat(?:e|ing)|disclos(?:e|ing))(?: \\w+){0,3}? (?:(?:back )?(?:to|with) )?${RECIPIENT}\\b(?!['\\w]| (?:gp|doctor))`,
  // "your having this report", "you may have it"
  `(?:you|your|${RECIPIENT})(?: (?:and [\\w ]{2,20}|may|can|could|to|should|is to|are|will))* (?:have|having|receiv(?:e|ing)|see|seeing|get|getting|read|reading)\\b(?: (?:this|the|it|my|a|these|them|those|both)\\b)`,
  // "that it would come to you", "for it to go off to you"
  `(?:go|goes|going|come|comes|coming|pass|passes|passing|get|gets|getting) (?:\\w+ )?to ${RECIPIENT}`,
  // "you may have them"
  '(?:you|your) (?:may|can|could|should) (?:have|see|read|receive) (?:them|these|all|what)',
  // "you having all of it", "that you will get this"
  `(?:you|your|${RECIPIENT})(?: (?:both|all|will|would|may|can|could|should|to|and [\\w ]{2,20}))* (?:have|having|get|getting|receiv(?:e|ing)|see|seeing|read|reading|know|knowing) (?:all|any|every|most|some|this|that|it|what|a copy|the)\\b`,
  // "content for us to write"
  '(?:for|that) (?:us|me|I|we)(?: (?:to|may|can|could|should|now))* (?:write|report|reply|respond|share|release|disclose|send|tell)\\b',
  // a form of authorization says what it covers
  '(?:that )?(?:covers?|covering|extends to) (?:[\\w,]+ ){0,3}?(?:work status|restrictions|fitness|functional|capacity)\\b',
  // "consent to write", "for it to come", "my saying it to you"
  'to write\\b(?! to (?!you|your|management|HR))',
  '(?:for|that) (?:it|this) (?:to |may |can |could |should |might )(?:come|go)\\b',
  `(?:say(?:ing)?|tell(?:ing)?|explain(?:ing)?|pass(?:ing)?)(?: \\w+){1,4}? to ${RECIPIENT}`,
  '(?:be|being|been) (?:sent|shown|given) (?:this|it|the (?:report|letter))\\b',
  // "consents to the rest"
  '(?:the )?rest\\b',
  // "it was fine to send"
  'to (?:send|share|release|issue)(?=[.,;]|$| (?:to|on)\\b)',
  // "a report to you", "for this report"
  `(?:this|a|the|my) (?:report|letter|memo|note|outcome|statement|summary|plan)(?: (?:to|for|being|on|about|and|but|before|after|as)\\b|[.,;]|$)`,
] as const;

/** That something passes to the employer, in whatever words: beside an agreement it is the report. */
export const PASSES_ON = `(?:releas\\w+|disclos\\w+|sent|send(?:ing)?|forward\\w*|issu(?:e|ed|ing)|shar(?:e|ed|ing)|pass(?:ed|ing)? (?:it |this )?(?:on|to)|(?:written|writ(?:e|ing)|report(?:ed|ing)?|go(?:es|ing)?|come(?:s)?|provid(?:e|ed|ing)) to ${RECIPIENT}|(?:should|may|can|could|might) go|you (?:would|will|are to|were to) be (?:written to|told|informed|sent)|who (?:would|will|is to) (?:receive|see|have|read|get))\\b`;

/** A line of a form: "Consent to release: yes", "Consent: verbal, given 12 May". */
export const CONSENT_LINE =
  /\b(?:consent|permission|authori[sz]ation)(?: (?:to|for|of|by) [\w ]{3,40}?| form| status| obtained| given)? ?[:=|\n] ?(?:yes|y|given|full|verbal|written|oral|obtained|signed|granted|agreed|confirmed|held|on file|in place|by (?:phone|telephone|email|video)|received|recorded)\b/i;
/** Consent had, and nothing said of what: in a report it is to the report, unless another matter is named. */
export const CONSENT_HAD =
  /\b(?:consent|permission|authori[sz]ation)(?: (?:to|for) (?:release|disclos\w+))?,? (?:(?:was|has been|is|were|duly|freely|now|both|verbally) ){0,3}(?:given|obtained|granted|recorded|confirmed|received|provided|held|documented)\b(?! (?:to|for) (?!this|the (?:report|letter)|release|disclos|it\b))/i;
/** The word is given and nothing more is said: that the report is meant, its naming tells. */
export const GO_AHEAD =
  /\b(?:given|gave|gives|with|has|have) (?:me |us |it |this )?(?:the|a|his|her|their)(?: full)? (?:go-ahead|nod|all-clear|green light|blessing|okay|OK|assent|leave|approval|permission)\b/i;

/** The form is signed; what it is for stands beside it. */
export const FORM_SIGNED =
  /\b(?:signed|completed|returned) (?:the|a|an|our|his|her|their) (?:\w+ )?(?:consent|authori[sz]ation|release)(?: form)?\b/i;

/** "Signed a release for this information", "written authorization on file": in the United States the signed form is the consent, and names what may go. */
export const SIGNED_RELEASE =
  /\b(?:signed|executed|completed|provided|gave|has given|written|valid|current)\b[^.;]{0,40}\b(?:releases?|authori[sz]ations?|HIPAA form)\b(?! (?:form )?(?:from|to (?:return|drive|full|modified|regular|light|work)|for (?:return|full|modified|regular|light|work|duty|(?:this|the|an?|his|her|today's) (?:\w+ )?(?:exam|examination|evaluation|assessment|visit|appointment|test|screen|treatment|drug)\b)))|\b(?:medical |HIPAA |information )?(?:release|authori[sz]ation)(?: form)?\b[^.;]{0,50}\b(?:signed|on file|executed|in place|obtained|received)\b/i;

/** The employee and the report: seen, offered, declined, or a copy. */
export const SIGHT = [
  // seen or read
  `(?:seen|saw|sighted|read|reads|perused|previewed|vetted|amended|digested|viewed|reviewed|approved|approves|checked|had (?:full )?sight of|looked (?:at|over|through)|gone (?:through|over)|been (?:through|shown)|shown|signed(?: off)?|commented on|corrected|proof-?read|heard) (?:and (?:\\w+ )?(?:agreed|signed|approved|read|commented on|checked) )?(?:(?:this|the|my|a|his|her|its|that|over|whole|full|final|of|draft|written|copy|advance|all|every) ){0,4}(?:${REPORT}|text|wording|version|word|what (?:it|remains|is|I|this|the))\\b`,
  "(?:knows?|aware of|familiar with|understands?) (?:what (?:it|(?:this|the|my) (?:report|letter)|this) (?:says|will say|contains|would say|is to say)|(?:its|the|my|this report's) contents?)",
  '(?:knows?|knew|aware of|familiar with|understands?)(?: (?:of|all|exactly|everything))* (?:what (?:is|I have|I am|has been|stands|was|we have)|everything|all)(?: that)?(?: (?:is|was|has been|I have))? ?(?:written|said|in|set|here|saying|telling|writing|put|going|being)\\b',
  "(?:run|ran|put|gone over|shared|cleared|checked|agreed) (?:past|by|before|to|with) (?:him|her|them|the employee|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z][\\w'-]+)",
  "(?:wrote|written|typed|drafted|dictated|composed|prepared|drew up|drawn up)\\b[^.;]{0,40}\\b(?:with (?:him|her|them|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z][\\w'-]+) (?:beside|there|present|in the room|watching|at|listening|on (?:the line|screen))|in (?:his|her|their) (?:presence|hearing)|while (?:he|she|they) (?:watched|was|were|sat|listened|looked))",
  '(?:after|having|on|upon|once he had|once she had) (?:\\w+ )?(?:read|reading|perused|perusing|seen|seeing|viewing|viewed|checking|checked)\\b(?! (?:his|her|their|your|the (?:referral|notes|records|job)|from|by))',
  '(?:first|advance|early|prior|preliminary) (?:look|sight|view|reading|read|copy|draft)\\b[^.;]{0,40}\\b(?:offered|declined|waived|given|sent|seen|refused|wanted|needed|taken up|yes|no|none|not)\\b|(?:offered|gave|given|had|declined|waived|refused)\\b[^.;]{0,30}\\b(?:(?:first|advance|early|prior) (?:look|sight|view|reading|read)|preview)',
  '(?:sight of (?:the )?(?:report|letter|draft)|(?:copy|draft|report) (?:to|seen by|shown to|offered to|read by) (?:the )?(?:employee|worker|him|her|them)) ?[:=] ?(?:yes|no|offered|declined|waived|given|sent|seen|same)',
  '(?:receive|receives|received|receiving|have|has|having|get|gets|getting|see|sees|seeing|read) (?:it|this|the (?:report|letter)|his|hers|theirs|a copy|copies)(?: \\w+)? (?:when you (?:do|get|have|receive)|as you do|at the same (?:time|moment)|simultaneously|together|with you|together with you|on the same (?:day|date)|alongside)',
  '(?:wording|text|contents?|report|letter|draft)(?: of (?:this|the) (?:report|letter))? (?:was |were |has been )?(?:together|jointly|between us|in (?:his|her|their) presence|line by line|word for word)',
  '(?:read|shown|sent|emailed|posted|given|handed|read (?:out|over|back)|dictated)(?: \\w+){0,4} (?:to|in front of|before|with) (?:him|her|them|Mr \\w+|Mrs \\w+|Ms \\w+|Miss \\w+|the employee|the worker)\\b(?! (?:\\w+ )?(?:agreement|consent|permission|approval|authori\\w+)\\b)',
  `(?:sent|gave|given|showed|shown|emailed|posted|handed|read|sending) (?:him|her|them|Mr \\w+|Mrs \\w+|Ms \\w+|Miss \\w+|the employee|the patient|the worker)(?! (?:\\w+ )?(?:consent|permission|agreement|approval|authori\\w+|leave|blessing)\\b) (?:\\w+ ){0,3}(?:${REPORT}|version|text|wording|same)\\b`,
  "\\b(?:he|she|they|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z][\\w'-]+|the employee|the worker)(?: (?:has|had|also|already|now|both|duly|since|too))* (?:received|got|had|been (?:sent|given|provided with)|was (?:sent|given)) (?:it|this|the (?:report|letter)|one|his own|her own|the same)\\b",
  '(?:happy|content|satisfied|agrees?|agreed|in agreement|comfortable|pleased) with (?:the|its|this|what|my|all) (?:contents?|reports?|wording|letter|text|draft|it says|is written|I have (?:written|said))(?! (?:being|going|coming|to|be|goes|reaching|passing)\\b)',
  '(?:discuss(?:ed)?|shared|agreed|went over|talked about|set out)(?: \\w+){0,3}? (?:with|to|for) (?:him|her|them|Mr \\w+|Ms \\w+|Mrs \\w+|Miss \\w+) (?:what (?:I|it|this|the)|the (?:contents?|report|letter|draft|advice|wording)|its contents?|my (?:report|advice|findings|conclusions))',
  '\\b(?:it|this|(?:the|this|my|a) (?:report|letter|draft|text|note)) (?:was|is|has been|is being|will be|had been) (?:\\w+ ){0,2}?(?:printed|e-?mailed|posted|shown|handed|read(?: out| over)?|uploaded|dictated|translated|signed) (?:\\w+ ){0,2}?(?:for|to|by|with|before) (?:him|her|them|the employee)\\b',
  '(?:has|had|have|gets?|got|receives?|received|will (?:have|get|receive)|is getting)(?: had| been sent| been given)? the same (?:letter|report|document|advice|text|version|paper)',
  "(?:wrote|written|drafted|composed|worded|typed) (?:[\\w']+ ){0,5}?(?:together|jointly|between us)",
  '\\b(?:(?:a|the|this|my) (?:draft|copy|report|letter)|it) (?:was|has been|is|had been) with (?:him|her|them)\\b(?! in mind)',
  '(?:his|her|their) approval of (?:the|this|a|my) (?:draft|report|letter|text|wording)\\b',
  // offered
  '(?:turned down|took up|taken up|declined|refused|accepted|passed up|waived|gave up|not take up) (?:the |my |an |our |that |his |her )?(?:offer|chance|opportunity|right|option)\\b[^.;]{0,25}\\b(?:read|see|sight|view|check|preview|look)',
  '\\b(?:preview|advance (?:copy|sight)|prior sight|sight|draft)(?: of (?:it|this|(?:the )?report))? (?:was |were )?(?:declined|offered|waived|not (?:requested|wanted|required|taken up|asked for)|taken up)\\b',
  `(?:offer(?:ed|s)?|given|had|gave|has had|was sent|been sent|provided with|told (?:him|her|them)|told of|informed of|aware of|explained|invited|right|opportunity|chance)\\b[^.;]{0,70}\\b(?:sight|cop(?:y|ies)|draft|(?:to|of|could|may|can) (?:see(?:ing)?|read(?:ing)?|view(?:ing)?|check(?:ing)?|review(?:ing)?|hav(?:e|ing) sight|comment(?:ing)?(?: on)?|look(?:ing)? (?:at|over))|read (?:it|this|the report)(?: \\w+)? over)`,
  // declined, not asked for, waived
  `(?:declin(?:ed|es|ing)|did not|does not|do not|didn't|doesn't|had no|has no|chose not|chooses not|opted not|elected not|prefer(?:red|s)? (?:not|to)|without|waiv(?:ed|es|ing)|not (?:wish|want|ask|need|required?|felt)|no (?:wish|need|request)|turned down|was content (?:not )?to|happy (?:not )?to|said that a copy|would (?:rather|prefer) (?:not|to))\\b[^.;]{0,60}\\b(?:sight|cop(?:y|ies)|see(?:ing)?|seen|read(?:ing)?|view(?:ing)?|review(?:ing)?|receiv(?:e|ing)|the (?:offer|opportunity|right)|preview\\w*|it first|beforehand|in advance|that|advance|draft|it|this right)\\b`,
  '(?:did not|does not|not|never) ask(?:ed|ing)? (?:to|for)(?: \\w+){0,3} (?:see|read|sight|view|copy|advance|draft|first)',
  // a copy
  '\\bcop(?:y|ies)\\b[^.;]{0,60}\\b(?:go(?:es|ing)?|gone|sent|send|posted|given|provided|enclosed|e-?mailed|handed|to (?:him|her|them|(?:the )?(?:employee|worker)|Mr \\w+|Mrs \\w+|Ms \\w+|Miss \\w+)|with yours|same (?:time|day|post)|receive[sd]?|get|has|had|with (?:him|her|them)|will (?:be|go|receive|get)|at the same time|in the post|on (?:its|the) way|enclosed|attached|available|waiting|to follow|follows)\\b',
  '\\b(?:has|had|have|keeps?|kept|took|received|receives?|gets?|got|given|sent|handed|emailed|posted|shown|left with|asked for|requested|wanted|would like|would welcome|will (?:also )?(?:receive|get|have)|is being sent|provided with)\\b(?: \\w+){0,4} cop(?:y|ies)\\b',
  '\\bto (?:you and (?:to )?(?:him|her|them|Mr \\w+|Mrs \\w+|Ms \\w+|Miss \\w+|the employee)|(?:him|her|them|the employee) and (?:to )?you|(?:you )?both)\\b[^.;]{0,40}(?:same|together|at once|simultaneously|today|\\.|,|$)',
  '\\b(?:being sent|sent|copied|issued|goes|emailed)(?: \\w+){0,3} (?:to (?:him|her|them|the employee|you)|it)?(?: \\w+){0,3} (?:at|on|in) the same (?:time|day|post)\\b|\\bcopied to (?:him|her|them|the employee|Mr \\w+|Mrs \\w+|Ms \\w+|Miss \\w+)\\b|\\bcontent to receive (?:it|this|the report|his|her)',
  // a line of a form
  '\\b(?:wish(?:e[sd])?|want(?:s|ed)?|ask(?:s|ed)?|request(?:s|ed)?|sight|seen|sighted|read|cop(?:y|ies)|copied|preview|advance|draft|viewed)\\b[^.;:?|]{0,50}[:=?|\\n] ?(?:yes|y\\b|no?\\b|none|declined|offered|given|sent|waived|provided|same|not (?:requested|required|wanted|asked)|n/a)',
  // "asked if she wished to see it first and she did not"
  '\\b(?:asked|offered|invited|given the (?:chance|choice|option))\\b[^.;]{0,50}\\b(?:see|read|view|sight|check|copy|look)\\b[^.;]{0,60}',
  // told what will be written
  "\\b(?:made available|accessible|uploaded|published|visible) (?:\\w+ ){0,2}?to (?:him|her|them|the employee|the worker|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z][\\w'-]+)\\b",
  '\\b(?:informed|aware|advised|told|apprised) of (?:the |its |this |my )?(?:contents?|findings|outcome|conclusions|advice|recommendations)\\b',
  `\\b(?:${REPORT}|contents?)\\b[^.;]{0,20}\\b(?:explained|described|outlined|summarised|relayed|made clear) to (?:him|her|them|the employee|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z][\\w'-]+)`,
  '\\bwhich (?:he|she|they) (?:has|have|had)? ?(?:now |also |since )?(?:read|seen|checked|approved|reviewed|viewed)\\b',
  '\\b(?:both )?you and (?:Mr|Mrs|Ms|Miss|Mx|the employee|he|she|him|her)\\b[^.;]{0,30}\\b(?:receive|receives|get|gets|have|has|are sent|see)\\b|\\bcopy go(?:es)? to\\b|\\bcopy (?:to )?(?:him|her|them)\\b',
  '\\b(?:summaris(?:ed|ing)|outlin(?:ed|ing)|describ(?:ed|ing)|explain(?:ed|ing)|told (?:him|her|them)|set out|shar(?:ed|ing)|went over|talked through|discuss(?:ed|ing)|agreed|showed (?:him|her|them)|read (?:him|her|them))(?: \\w+){0,4}? what (?:I|we|it|this|the report) (?:would|will|intended|intend|was going|am going|have|had|planned|proposed|propose|should|wished|was about)\\b',
  // at the same time as the manager
  '\\b(?:simultaneous(?:ly)?|concurrent(?:ly)?|in parallel|in tandem)\\b',
  "\\b(?:copied in|copied into|cc'd|cc(?:ed)?[: ]|cc'ed|blind copied|carbon cop\\w+|on copy|in copy)\\b",
  // gone through
  `\\b(?:went|gone|go|going|talked|ran|run|taken|took|read|walked|stepped|worked) (?:[\\w']+ ){0,4}?(?:through|over) (?:with (?:him|her|them) )?(?:(?:the|this|my|its|all|every|each|whole|full|exact|of|line|part|point|what|that) ){0,4}(?:${REPORT}|text|wording|version|terms|what\\b)`,
  '\\b(?:went|gone|go|talked|ran|taken|took|read) (?:line by line|word (?:by|for) word|paragraph by paragraph|point by point|together) ',
  '\\b(?:went|gone|talked|ran|taken|took) (?:him |her |them )?(?:through|over) (?:with (?:him|her|them) )?(?:what|its|the (?:report|contents?|letter|draft)|this|it)\\b',
  '(?:went|gone|talked|read|ran|taken|took|go|been|discussed|shared|agreed|explained|dictated|summarised)\\b[^.;]{0,50}\\b(?:contents?|report|letter|what (?:it|this|the report|I) (?:would|will|says|say|was going|am|have|had)|draft|it|this)\\b[^.;]{0,40}\\b(?:with (?:him|her|them|Mr|Ms|Mrs|Miss|the employee)|together|through|over|out|to (?:him|her|them)|in (?:his|her|their) presence|during the call|on the (?:telephone|phone)|at the (?:end|time))\\b',
  '\\b(?:contents?|report|letter|advice|recommendations|draft|what (?:it|this|the report) (?:would|will) say)\\b[^.;]{0,30}\\b(?:was|were|been|is|has been)\\b(?: \\w+){0,2} (?:discussed|agreed|shared|gone through|read (?:out|over|back)|explained|talked through|seen|approved|shown|checked)\\b',
  // a time to read it
  '\\b(?:days?|hours|week|working days|period|time)\\b[^.;]{0,40}\\b(?:to (?:read|comment|review|see|check|consider|object|respond|look)|has (?:passed|expired|ended)|is over|elapsed|in which)|(?:review|comment|consultation|cooling-off|sight|reading) period|\\bsight of (?:it|this|the report|my report|its)',
] as const;

/** The employee as the one who sees, and as the one by whom it is seen. */
const READER = "(?:he|she|they|who|(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][\\w'-]+|employee|worker|patient)";
/** What is seen, with a word or two before it: "the finished version". Letters of others are no report. */
const THIS_PAPER =
  '(?:it\\b|this\\b|(?:the|this|my|a|his|her|their|our|its) (?:(?!hospital|gp|clinic|referral|job|fit|risk|polic|leaflet|exercise|specialist|consultant|surgeon|discharge|appointment|medical|sick)[\\w-]+ ){0,2}?(?:report|letter|draft|version|text|copy|contents|wording|note|memo|form)\\b(?! (?:from|by|of (?:the|his|her) (?:gp|hospital|surgeon|specialist|consultant))))';
export const READ_LOOSELY = [
  `${READER}(?: (?:has|have|had|is|was|also|already|now|since|both|and|then|later|duly|asked for|wanted)){0,4} (?:seen|saw|read|viewed|reviewed|received|approved|checked|had|heard|been through|been over|gone over|gone through|looked over) ${THIS_PAPER}`,
  `(?:seen|read|viewed|approved|reviewed|checked|corrected|cleared) (?:\\w+ ){0,2}by (?:him|her|them|the employee|the worker|(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][\\w'-]+)\\b`,
  `(?:opted|chose|elected|preferred|decided|asked|wants|wanted|wished|happy|content|going|will|due|to)(?: (?:to|for|instead))* (?:get|have|receive|see|read|take|wait for)? ?(?:it|this|the same (?:letter|report|document)|(?:a|his|her|their)(?: own)? copy|his own|her own|the (?:report|letter))(?: \\w+){0,2} (?:at|when|by|as|with|on|in)\\b`,
] as const;

/** The report in whatever words, where its release is told of beside it. */
const PAPERS =
  "(?:(?:it|this|these|them|all|both|that)\\b|(?:(?:the|this|these|my|its|a|an|his|her|their|own|whole|full|final|finished|draft|written|printed|same|identical|main|key|very|entire|above|every|each|exact|what) )*(?:reports?|letters?|drafts?|cop(?:y|ies)|duplicates?|pages?|wording|text|contents?|outcome|note|memo|versions?|summary|advice|findings|conclusions|recommendations|points|paragraphs?|lines?|words?|gist|form|statement|plan|document|paper|minutes|certificate|I (?:have|had|'ve|was|am|would|will|intended|propose[d]?)|is (?:written|said|going|here|in)|(?:would|will) be (?:sent|said|written|told))\\b(?! (?:from|by (?!me)|of (?:the|his|her) (?:gp|hospital|surgeon|specialist|consultant|job|post|role))))";
const THEM = "(?:him|her|them|they|the (?:employee|worker|patient)|(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][\\w'-]+)";
const THEIRS = "(?:his|her|their|(?:Mr|Mrs|Ms|Miss|Mx|Dr) [A-Z][\\w'-]+'s|the employee's)";
/** Sight as told beside the agreement, where a looser word will do: what is agreed to is what was seen. */
export const SIGHT_BESIDE = [
  // "read it through on my tablet", "has been through these pages", "saw every line"
  `\\b(?:read|reads|reading|seen|saw|sees|viewed|heard|checked|proof-?read|perused|scanned|studied|approved|okayed|corrected|had|received|looked|went|gone|been|gets?|got|keeps?|kept|took|takes|find|finds|watched|printed)(?: (?:out|back|away|off|again|twice|through|over|at|of|up|down|carefully|it|sight))* ${PAPERS}`,
  `\\b(?:been|gone|went|looked|read|go|goes) ${PAPERS} (?:through|over)\\b`,
  // "showed it to him", "sent Mr Ashby the draft", "was printed for him", "was emailed this"
  `\\b(?:sent|send|sending|showed|show|showing|emailed|posted|gave|handed|read|reading|printed|dictated|texted|forwarded|offered|went|gone|going|ran|taken|took)(?: (?:out|off|back|aloud|over|through))* ${PAPERS}(?: (?:out|off|back|aloud|over|through|on|line|by|aloud))* (?:to|for|with|before|in front of|past|by) ${THEM}\\b(?! (?:gp|doctor|surgeon|specialist|consultant|manager))`,
  `\\b(?:it|this|which|these|both|reports?|letter|draft|copy|outcome|contents?|points|advice|summary|findings|form|wording|text|pages?|paragraphs?|note|memo|all)\\b[^.;]{0,40}\\b(?:was|were|been|being|is|are|went|goes|going|gone) (?:\\w+ )?(?:sent|shown|emailed|posted|given|handed|read|printed|dictated|explained|gone|taken|run|through|over|offered|put|past|up|copied|uploaded)(?: (?:out|off|back|aloud|over|through|on))* (?:to|for|with|before|in front of|past|by) ${THEM}\\b(?! (?:gp|doctor|surgeon|specialist|consultant|manager))`,
  `\\b(?:sent|showed|shown|emailed|posted|gave|given|handed|read|offered|told) ${THEM} (?:\\w+ ){0,2}?${PAPERS}`,
  `\\b(?:was|were|been|being) (?:\\w+ )?(?:sent|shown|emailed|posted|given|handed|read|offered|told) ${PAPERS}`,
  // a copy, the same letter
  '\\b(?:cop(?:y|ies)|duplicate|(?:same|identical) (?:letter|report|pages?|document|text|paper|note|words))\\b',
  // made together
  `\\b(?:wrote|written|writ(?:e|ing)|composed|drafted|worded|typed|prepared|drew up|drawn up|settled|dictated?|dictating|filled (?:it |this |the form )?in|read)\\b[^.;]{0,40}\\b(?:together|jointly|between us|with ${THEM}\\b|(?:in|within) ${THEIRS} (?:presence|hearing|company))`,
  '\\b(?:watched|heard|listened to|sat (?:with|beside)) me\\b|\\b(?:watched|listened|sat)\\b[^.;]{0,20}\\b(?:while|as) (?:I|we)\\b',
  // not wished for, or nothing asked of it
  `\\b(?:not|n't|no|nothing|without|waived?|declin\\w+|turned down|rather than)\\b[^.;]{0,30}\\b(?:see|seeing|read|reading|view|viewing|look at|wait(?:ing)? for|receive|have|having) (?:${PAPERS}|first|beforehand|before|in advance|himself|herself|themselves)`,
  '\\b(?:asked for|made|wanted|suggested|requested|proposed|had|has|offered|raised|sought|needed|wished for) (?:no|one|two|a few|some|small|minor|a|nothing)\\b[^.;]{0,20}\\b(?:changes?|alterations?|amendments?|corrections?|comments?|edits|objections?|add|change|correct|queries)\\b|\\bnothing to (?:add|change|correct|alter)\\b|\\b(?:unaltered|unamended|without (?:amendment|change|alteration|comment))\\b',
  // when you do
  '\\b(?:same (?:post|time|moment|day|email|envelope)|when you (?:do|get|have|receive|see)|as you (?:do|get|receive)|with yours|alongside yours)\\b',
  '\\b(?:would|did) (?:he|she|they) (?:like|want|wish|prefer)\\b[^.;]{0,30}\\b(?:first|beforehand|in advance|see|read|copy)\\b',
] as const;
/** The employee lets it go, in words that need no more: "you may have this, she told me", "asked that Mr Amponsah should have it". */
export const LETS_GO = [
  `(?:would like|wants?|wanted|wish(?:es|ed)?|asks?|asked(?: me)?|keen|prefers?|preferred)(?: for| that)? ${RECIPIENT} (?:to |should |may |might )?(?:have|see|get|receive|read|know) ${PAPERS}`,
  `(?:told|rang|wrote|written|replied|answered|emailed|texted|confirmed|let (?:me|us) know|said|says|signed|agreed)\\b[^.;]{0,60}\\b(?:I|we|it|this|you|the (?:report|letter|note)) (?:may|can|could|should|might) (?:now |all )?(?:go|send|have|see|share|release|issue|pass|be (?:sent|released|shared|issued)|come|write)\\b`,
  "(?:he|she|they|employee|(?:Mr|Mrs|Ms|Miss|Mx) [A-Z][\\w'-]+) (?:(?:has|have|had|then|now|also|since|duly|and) )*(?:approved|okayed|cleared|released|authori[sz]ed|signed off|passed) (?:this|it|the (?:report|letter|text|wording|draft|outcome))\\b(?! (?:from|to (?:work|return|drive)))",
  '(?:asked|wants?|wanted|wish(?:es|ed)?)(?: (?:me|that|for|to))* (?:send|let|a|this|it|the) [^.;]{0,50}\\b(?:go|sent|come|have)\\b[^.;]{0,50}\\b(?:you|management|HR)\\b',
  '(?:pressed|clicked|ticked|hit) [^.;]{0,40}\\b(?:release|send|share|approve|agree)\\b',
] as const;

/** A copy or a reading of something else. */
export const OTHER_PAPER =
  /\bcop(?:y|ies) of (?:the |a |his |her |their |your |an )?(?:leaflet|plan|records?|notes?|polic(?:y|ies)|fit notes?|job description|risk assessment|stress|referral|prescription|guid\w+|booklet|exercis\w+|diary|results?|x-?ray|certificate|letter (?:from|to)|clinic|that letter)|\b(?:job description|referral form|risk assessment|leaflet|exercises|fit note)/i;

/** Consent denied, taken back or never had. Object unless they say otherwise: the report. */
export const REFUSED = [
  'no longer (?:happy|content|willing) for\\b',
  '(?:would|will) not have (?:this|it|(?:this|the|my|a) (?:report|letter)) (?:go|going|sent|shared|passed|released|come|issued)',
  '(?:said|says|answered) no\\b(?= (?:when|to)\\b)',
  '(?:consent|permission|authori[sz]ation)(?: (?:to|for) [\\w ]{3,40}?)? ?[:=|] ?(?:refused|withheld|withdrawn|declined|denied|not given|no(?=[.,;]|$))',
  '(?:unwilling|not willing|not prepared|not content) for (?:this|it|me|you|us|HR|management|(?:his|her|their) manager|(?:the|my|a) (?:report|letter))\\b',
  `(?:did not|does not|do not|has not|have not|had not|didn't|doesn't|hasn't|would not|wouldn't|will not|won't|could not|cannot|never|no longer|not yet|refus(?:ed|es)(?: to)?|declin(?:ed|es)(?: to)?|unwilling to|reluctant to|not willing to|not prepared to|not happy to|failed to) (?:\\w+ )?(?:give (?:me |us )?(?:his |her |their |any )?(?:\\w+ )?(?:consent|permission|agreement|authori[sz]ation)|given (?:me |us )?(?:his |her |their |any )?(?:\\w+ )?(?:consent|permission|agreement|authori[sz]ation)|consent(?:ed|s)?|agree(?:d|s)?|authori[sz]e[d]?|permit(?:ted)?|allow(?:ed)?|sign(?:ed)?|approve[ds]?|want(?:ed|s)?|wish(?:ed|es)?)\\b(?! to (?:see|read|view|have|attend|take|ask|look|use))`,
  `(?:consent|permission|agreement|authori[sz]ation|approval)(?: (?:to|for) [\\w ]{3,60}?)? (?:was|has been|is|had been|were) (?:\\w+ )?(?:not (?:given|obtained|granted|forthcoming|provided|in place|sought|received)|refused|withheld|withdrawn|declined|denied|revoked|rescinded|taken back|retracted|never (?:given|obtained))`,
  `(?:withdr(?:ew|awn|aws|aw|awing)|revok(?:ed|es|e|ing)|rescind(?:ed|s)?|retract(?:ed|s)?|(?:take|taken|took|taking) back|cancel(?:led|s)?|refus(?:ed|es|al of)|withh(?:eld|olds|old)|den(?:ied|ies)) (?:his|her|their|all|any|the|of)? ?(?:\\w+ )?(?:consent|permission|agreement|authori[sz]ation|approval)`,
  `(?:object(?:s|ed)?|opposed|is against|was against|said no) to (?:this|the|my|its|it|your|any|a)\\b[^.;]{0,40}(?:report|letter|sent|shared|release|disclos|having|being|sending)`,
  `(?:asked|told|instructed|requested|wants|wanted|begged) (?:me |us |that (?:I|we|this|it) )?(?:\\w+ )?not (?:to )?(?:be )?(?:send|release|share|issue|pass|write|disclose|sent|released|shared|issued|forward|report)\\b(?: (?:it|this|the report|this report|the letter|to you|on))?`,
  `(?:without|against|despite (?:the lack|the absence) of|in the absence of) (?:his|her|their|the employee's|any|Mr \\w+'s|Ms \\w+'s|Mrs \\w+'s)? ?(?:consent|permission|agreement|wish(?:es)?|authori[sz]ation|approval|objections?)`,
  `(?:unhappy|not happy|not content|uncomfortable|not comfortable|reluctant) (?:for|about|with) (?:this|the|a|it|you|my|its|your|HR|management|his manager|her manager|their manager)\\b[^.;]{0,40}(?:report|letter|sent|shared|release|disclos|having|going|to (?:go|see|have|read)|seeing|being|sending|reading)`,
  // "he would sooner it did not": the wish that it should not go
  `(?<!\\bI )(?:(?:would|had) (?:much )?(?:sooner|rather|prefer(?: it if)?)(?: that)?|'d (?:sooner|rather)(?: that)?|prefers?(?: that)?|preferred(?: that)?) (?:it|this|you|(?:the|my|a) (?:report|letter)|I|we|nobody|his manager|her manager|HR|management|for (?:it|this|you))(?: [\\w'-]+){0,2}?(?:n't| not)\\b`,
  `(?:unable|not (?:been )?able|failed|could not|couldn't|impossible) (?:to )?(?:get|obtain|secure|gain|seek) (?:his|her|their|any|the) (?:\\w+ )?(?:consent|permission|agreement|authori[sz]ation)`,
] as const;
/** What is kept back by a limited consent. Consent to the rest stands. */
export const LIMITED =
  /\b(?:details?|diagnos[ie]s|clinical|medical (?:information|details|history)|treatment|medication|the nature of|the cause|specifics|the reason|symptoms|background|personal (?:information|matters|circumstances|details)|certain|some|part of|name of|condition|records|notes|GP|surgery|specialist|consultant|physiotherapist|photograph\w*|examin\w+|recorded|vaccin\w+|operation|scan|blood)\b/i;

/** The employee asked to see the report first. */
export const ASKED_FIRST = `(?:asked|told|wants|wanted|wish(?:es|ed))(?: (?:me|us|that|to|for|this|it|the report|be|should))* (?:hold|held|keep|kept|wait)(?: (?:it|this|the report))?(?: back)? until (?:he|she|they)\\b[^.;]{0,20}\\b(?:seen?|read|had|approved|checked)\\b|(?:asked|asks|wish(?:es|ed)|wants|wanted|would like|would have liked|requested|requests|insisted)(?: (?:me|us|that (?:he|she|they)))?(?: (?:to|on|that|for|may|might|could|should|be|have|had))*(?: (?:to |be able to )?)(?:see(?:ing)?|seen|read(?:ing)?|view(?:ing)?|review(?:ing)?|have sight(?: of)?|sight(?: of)?|look(?:ing)? (?:at|over)|check(?:ing)?|comment(?:ing)? on|approv(?:e|ing)|do so|shown|sent)\\b[^.;]{0,50}?\\b(?:first|before\\w*|in advance|prior|ahead|until|it|this|the (?:report|letter|draft))\\b`;
/** And has done so by now. */
export const HAS_SEEN =
  '(?:has|have|had)(?: (?:now|since|also|already|then|duly|both)){0,2} (?:seen|read|done so|viewed|reviewed|approved|been (?:sent|shown|given|emailed)|had (?:it|sight|a copy|that|this|the chance)|looked|confirmed|agreed|replied|commented|returned|asked for no|no (?:changes|comments|corrections))|\\bdid so\\b|\\b(?:saw|read|approved|viewed|reviewed|checked) (?:it|this|the (?:report|letter|draft)|a (?:draft|copy))\\b|\\b(?:was|were|been) (?:sent|shown|emailed|posted|given) (?:it |a copy |a draft |the |to (?:him|her|them))|(?:sent|showed|emailed|posted|gave|read) (?:it|this|the (?:report|letter|draft)|a (?:draft|copy))(?: \\w+)? to (?:him|her|them)|(?:went|came) (?:\\w+ )?to (?:him|her|them)|(?:said|say|saying) (?:that )?(?:it|this|the (?:report|letter)) (?:may|can|could|might)|(?:I|we) (?:sent|showed|emailed|posted|gave|read) (?:him|her|them)|\\b(?:confirmed|replied|answered|rang back|came back|responded|is content|is happy|was content|was happy|made no|raised no|had no (?:comments|changes|objection)|asked for (?:one|two|no|a))\\b';
/** Or plainly has not. */
export const NOT_SEEN =
  "(?:(?:has|have|had|did|does|is|was)(?: not|n't)(?: (?:yet|so far|been able|had (?:the|a) (?:chance|time)|had time|managed|to))* (?:seen|read|done so|been (?:sent|shown|given|able|possible)|replied|responded|had (?:it|sight|a copy|the chance|time)|sent|see|read|do so|reply|heard|come back|yet)|(?:have|has) (?:not|n't) (?:yet )?(?:heard|had (?:a |his |her |their |any )?(?:reply|answer|response)|sent|been able|received)|yet to (?:see|read|reply|be sent|do so|respond|receive|hear)|not yet (?:sent|seen|read|shown|replied|been)|no (?:reply|answer|response|time)|without waiting|(?:ahead of|before) (?:his|hers|theirs|he (?:has|had|sees|saw|could)|she (?:has|had|sees|saw|could)|they (?:have|had|see|saw|could))|could not wait|cannot wait|(?:but|so|and) (?:time is short|you (?:asked|need|wanted|pressed)|(?:it|this) is (?:urgent|needed)|the (?:meeting|hearing|deadline)|I (?:am|have) (?:sending|sent|decided)|I send)|still waiting|awaiting (?:his|her|their)|anyway|all the same|nevertheless|regardless)";

/** The employee asked that something be kept out. `what` is the thing. */
export const KEEP_OUT = [
  `(?:asked|asks|begged|told|wants|wanted|instructed) (?:me|us) to (?:keep|leave) (?<what>(?:(?:his|her|their|the|any|all) )?(?:[\\w'-]+ ){1,5}?)(?:out (?:of (?:this|it|the|my)\\b|(?=and|but)|(?=$))|out(?=[.,;]|$)|private|confidential|to (?:myself|ourselves)|from (?:you|management|the (?:manager|employer)|(?:his|her|their) (?:manager|employer)))`,
  `(?:asked|asks|begged|wanted|wants) that (?:you|management|(?:his|her|their) (?:manager|employer)) (?:should |is |are |be )?not (?:be )?(?:told|informed|made aware) (?:of|about) (?<what>[^.;,]{3,80})`,
  `(?:asked|asks|requested|requests|wanted|wants|wish(?:es|ed)|would prefer|prefers|preferred|begged|instructed)(?: (?:me|us|that|for|I))*(?: (?:do|does|did|should|would|to))? (?:not (?:to )?(?:mention|disclose|share|include|name|reveal|refer to|tell|say|record|report|be told (?:of|about)|know (?:of|about))|(?:to )?(?:leave out|omit|keep (?:out|back|quiet about|private|confidential|to myself)|withhold|exclude|say nothing (?:of|about)))(?: you| management| (?:his|her|their) (?:manager|employer)| the (?:manager|employer))?(?: (?:of|about|that|to (?:you|anyone|management)))? (?<what>[^.;,]{3,80})`,
  `(?:does not|did not|do not|doesn't|didn't|would not|wouldn't|would rather (?:I|we) (?:did )?not|would prefer (?:me|us) not|prefers? (?:me|us) not) (?:\\w+ )?(?:want|wish|like|to)?(?: (?:me|us|this report|the report|it|you))?(?: to)? (?:mention|disclose|share|include|name|reveal|refer to|tell (?:you|management|his manager|her manager)|say|record|report|know(?: of| about)?|be told(?: of| about)?|hear (?:of|about))(?: (?:of|about|that|to (?:you|anyone|management)))? (?<what>[^.;,]{3,80})`,
  `(?:asked|asks|requested|wanted|wants|wish(?:es|ed)|would prefer|prefers|preferred|hoped|insisted)(?: (?:me|us))?(?: that| for)? (?<kept>(?:his|her|their|the|any mention of|mention of|no mention of|nothing about|all reference to|reference to) ?(?:[\\w'-]+ ){1,6}?)(?:to )?(?:is |are |should |was |were |be |being |not )*(?:(?:be )?(?:left out|omitted|kept (?:out|back|private|confidential|from you|to (?:ourselves|herself|himself))|withheld|excluded|removed|taken out|deleted)|not (?:be )?(?:mentioned|disclosed|shared|included|named|recorded|revealed|passed on|told|reported)|mentioned|disclosed|shared)`,
] as const;
/** Words that name nothing: to say that the diagnosis was kept out gives it away to nobody. */
export const NAMES_NOTHING =
  "^(?:(?:to|of|about|you|the|his|her|their|any|all|my|that|what|some|such|certain|other|further|more|full|specific|exact|clinical|medical|health|personal|private|sensitive|intimate|name|names|nature|details?|detail|particulars|diagnos[ie]s|condition|conditions|information|history|treatment|treatments|medication|medicines?|symptoms?|results?|records?|notes?|matters?|things?|parts?|aspects?|circumstances|background|cause|reason|reasons|illness|problem|life|family|home|situation|issues?|in|for|from|this|report|letter|and|or|it|he|she|they|told|me|is|was|has|being|discussed|we|spoke|employer|manager|domestic|anything|everything|rest|specifics|findings|here|these|those|with|staff|team|colleagues|not|be|should|out|left|mention|nothing|no|reference|gp|GP|doctor|receiving|taking|having)(?:[\\s'-]+|$))+$";
