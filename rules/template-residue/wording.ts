/** What a template, a mail merge or a first draft leaves behind, by kind. All patterns read the visible text before typographic marks are made plain. */
export interface Residue {
  readonly messageId: 'placeholder' | 'merge-field' | 'choice' | 'broken-reference' | 'drafting-note' | 'instruction';
  readonly pattern: RegExp;
  /** Tested on the text just before and just after the match: right as it stands. */
  readonly notAfter?: RegExp;
  readonly notBefore?: RegExp;
  /** One of these characters stands in every match: without any in the report, the pattern is not tried. */
  readonly marks?: string;
  /** One of these words stands in every match, likewise. */
  readonly needs?: string;
  /** Also where the words stand in quotation marks or in a question copied from the referral. */
  readonly evenQuoted?: boolean;
}

const THING =
  '(?:paragraph|section|sentence|line|wording|text|statement|clause|option|template|part|box|table|row|heading|page|bullet|block|field)s?';
const THIS = `(?:this|these|the (?:following|above|below|next|previous|relevant|appropriate|optional)|one of (?:these|the following)|either of the following|whichever)`;
/** Who a generic "his/her" may speak of. */
export const GENERIC =
  /\b(?:whoever|anyone|anybody|everyone|everybody|someone|somebody|no ?one|nobody|each|every|any|an? (?:individual|person|employee|worker|colleague|manager|member|patient|driver|operator|pupil|child|candidate|customer|client))\b/i;

export const RESIDUE: readonly Residue[] = [
  // Mail-merge and template fields.
  { messageId: 'merge-field', marks: '{', pattern: /\{\{[^{}]{0,80}\}\}/g, evenQuoted: true },
  {
    messageId: 'merge-field',
    marks: '\u00ab',
    pattern: /\u00ab[^\u00ab\u00bb]{0,80}\u00bb/g,
    notBefore: /\b(?:called|titled|said|wrote) $/i,
    evenQuoted: true,
  },
  { messageId: 'merge-field', marks: '<', pattern: /<<[^<>]{0,80}>>|<>/g, evenQuoted: true },
  { messageId: 'merge-field', marks: '<', pattern: /<(?=[A-Za-z])(?![^<>]*@)[A-Za-z][\w .,'/-]{1,60}>/g, evenQuoted: true },
  {
    messageId: 'merge-field',
    marks: '${%@#',
    pattern: /\$\{[^{}]{1,60}\}|<%[^%]{1,60}%>|%%[\w ]{2,40}%%|@@[\w ]{2,40}@@|##[A-Za-z][\w ]{1,40}##|\$[A-Z][A-Z_]{2,30}\$/g,
    evenQuoted: true,
  },
  { messageId: 'merge-field', marks: '{', pattern: /\{ ?(?:MERGEFIELD|DATE|REF|PAGE|IF|FILLIN|ASK)\b[^{}]{0,80}\}/g, evenQuoted: true },
  { messageId: 'merge-field', marks: '{', pattern: /\{[A-Za-z][\w .'-]{2,40}\}/g, evenQuoted: true },
  {
    messageId: 'merge-field',
    marks: '_',
    pattern:
      /\b(?:Employee|Manager|Patient|Client|Worker|Referrer|Candidate|Clinician|Author|Recipient)_[A-Z]\w{2,30}\b|\b[A-Z]{3,20}_[A-Z_]{3,30}\b/g,
  },
  {
    messageId: 'merge-field',
    needs: 'dear',
    pattern: /\bDear (?:null|undefined|none|first ?name|surname|sir\/madam name|name|manager name|recipient)\b/gi,
  },
  { messageId: 'merge-field', needs: 'object undefined null', pattern: /\[object Object\]|\bundefined undefined\b|\bnull null\b/g },
  // A title with no name behind it.
  {
    messageId: 'merge-field',
    needs: 'mr mrs ms miss',
    pattern:
      /\b(?:Mr|Mrs|Ms|Miss)\.? (?=(?:has|is|was|will|reports|reported|tells|told|attended|describes|described|said|says|remains|would|can|cannot|did|does|may|should|must|and I)\b)/g,
    notBefore: /["'\u2018\u2019\u201c]$/,
  },
  { messageId: 'merge-field', needs: 'dear', pattern: /^Dear(?: (?:Mr|Mrs|Ms|Miss|Dr))? ?,?$/g },

  // Square brackets that ask for something. Notes of a quoting author ([sic], […], [1]) are sorted out in the rule.
  { messageId: 'placeholder', marks: '[', pattern: /\[\[[^[\]]{0,120}\]\]|\[[^[\]]{1,200}\]/g },
  { messageId: 'placeholder', marks: 'xX', pattern: /(?<![A-Za-z])[Xx]{4,}(?![A-Za-z])/g },
  {
    messageId: 'placeholder',
    marks: 'xX',
    pattern: /(?<![A-Za-z-])(?:XXX|xxx)(?![A-Za-z-])/g,
    notAfter: /^ (?:size|large|gloves|boots|overalls|rated|films?|mint)/i,
    notBefore: /\b(?:size|sizes|world war|chapter|part|love|kiss(?:es)?) $/i,
  },
  {
    messageId: 'placeholder',
    marks: 'xX?',
    pattern: /(?<![\w?])(?:[Xx?]{2}|\d{1,2})[/.-](?:[Xx?]{2})[/.-](?:[Xx?]{2,4}|\d{2,4})|\b[Xx]{2}[/.-]\d{1,2}[/.-]\d{2,4}/g,
  },
  { messageId: 'placeholder', marks: 'xX?', pattern: /\b\d{1,2}[/.-]\d{1,2}[/.-](?:[Xx]{2,4}|20[Xx]{2}|\?{2,4})(?!\w)|\b20[Xx]{2}\b/g },
  {
    messageId: 'placeholder',
    needs: 'x xx',
    pattern: /\b[Xx]{1,2} (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
  },
  {
    messageId: 'placeholder',
    marks: 'xX',
    pattern: /(?<![A-Za-z-])(?:XX|xx)(?![A-Za-z-])/g,
    notAfter: /^ ?(?:large|chromosomes?|size)/i,
    notBefore: /\b(?:size|sizes|chapter|part|love|marked|stamped|labelled|called|named|coded|row|grade) $/i,
  },
  {
    messageId: 'placeholder',
    needs: 'x',
    pattern: /\b[xX] (?=(?:weeks|months|days|hours|kg|minutes) ?(?:of|from|per|a|until|or|phased|each|,|\.|$))/g,
    notBefore: /\d ?$/,
  },
  {
    messageId: 'placeholder',
    marks: 'dDmM0?',
    pattern: /(?<![A-Za-z/])(?:dd[/.-]mm[/.-]yy(?:yy)?|mm[/.-]dd[/.-]yy(?:yy)?|00[/.-]00[/.-](?:00)?00|\?\?[/.-]\?\?[/.-]\?{2,4})(?!\w)/gi,
    notBefore: /\bformat(?: of| is|:)? ?$/i,
  },
  // "__/__/2026", also as a browser shows it.
  {
    messageId: 'placeholder',
    marks: '_/',
    pattern: /(?<!_)_{2,20}(?: ?\/ ?_{0,10}){1,2}(?: ?\/? ?\d{2,4})?|(?<![\w:/.])\/ ?\/ ?(?:19|20)\d\d\b/g,
  },
  {
    messageId: 'placeholder',
    marks: '_',
    pattern: /_{3,}/g,
    notBefore: /\bsign(?:ed|ature)?(?: by| of (?:employee|manager|clinician|doctor|nurse))?(?: \([^)]{0,30}\))?[:. ]*$/i,
  },
  {
    messageId: 'placeholder',
    marks: '.\u2026',
    pattern: /(?<![.\u2026])(?:\.{6,}|\u2026{2,})(?! ?\d)/g,
    notBefore: /\bsign(?:ed|ature)?(?: by)?[:. ]*$/i,
  },
  { messageId: 'placeholder', marks: '?', pattern: /(?<=[:\s(])\?{2,}(?=[\s.,;)]|$)/g },
  { messageId: 'placeholder', needs: 'lorem', pattern: /\blorem ipsum\b/gi, evenQuoted: true },
  {
    messageId: 'placeholder',
    needs: 'click tap choose type enter select pick',
    pattern:
      /\b(?:Click or tap|Click|Tap)(?: here)? to enter (?:text|a date|date)\b\.?|\bChoose an item\b\.?|\bClick here to (?:enter|add|insert|type)\b[^.]{0,40}|\bType (?:text )?here\b|\bEnter (?:text|details?|name|date) here\b|\b(?:Select|Enter|Pick|Choose) (?:a )?date\b(?=\.|$)/g,
  },
  {
    messageId: 'placeholder',
    needs: 'first firstname forename other joe',
    pattern: /\b(?:first ?name|forename) (?:surname|last ?name)\b|\bA\.? ?N\.? Other\b|\bJoe Bloggs\b/gi,
    notBefore: /\b(?:your|their|his|her|with|and|give|enter) $/i,
  },
  {
    messageId: 'placeholder',
    needs: 'insert enter add type state specify give',
    pattern:
      /(?<=^|[:(] ?)(?:insert|enter|add|type|state|specify|give) (?:the |a |employee'?s? |manager'?s? |client'?s? |clinician'?s? )?(?:name|date|details?|job title|text|number|address|reason|duration|time ?scale|weeks|months|summary|diagnosis|here|role|department|adjustments?|restrictions?|signature)\b[^.,;)]{0,40}/gi,
  },
  { messageId: 'placeholder', needs: 'insert', pattern: /\bINSERT [A-Z]{2,}(?: [A-Z]{2,}){0,5}\b/g },
  {
    messageId: 'placeholder',
    marks: '(',
    pattern:
      /\((?:please )?(?:list|insert|add|enter|state|specify|describe|give|name|complete|fill in|select(?! (?:one|the (?:relevant|appropriate|correct|right) (?:box|option|answer|statement)s?|(?:one|a|the) box(?:es)?|box(?:es)?|all)\))|include) [^()]{2,60}\)/gi,
  },
  { messageId: 'placeholder', needs: 'page', pattern: /\bPage X of Y\b/g },
  {
    messageId: 'placeholder',
    needs: 'insert',
    pattern: /\binsert (?:\w+ ){0,4}here\b/gi,
    notBefore: /\b(?:to|will|can|should|must|an|the|his|her) $/i,
  },

  // Choices nobody made.
  {
    messageId: 'choice',
    needs: 'delete strike cross circle tick select underline amend remove complete mark choose',
    pattern:
      /(?:\d(?: ?\/ ?\d){1,5} ?)?\(?\*? ?(?:please )?(?:delete|strike (?:out|through)|cross out|circle|tick|select|underline|amend|remove|complete|mark|choose)(?: (?:one|any|all|those|whichever|both|text|option|the words|words|where|not))? ?(?:as (?:is )?)?(?:appropriate|applicable|necessary|required|relevant|needed|not applicable|does not apply|do not apply|that apply|which apply|inapplicable)\)?/gi,
    notBefore: /\b(?:to|not|can|will|should|must|you may|I|was|were|be|is|are|and|been|then|he|she|they) $/i,
  },
  {
    messageId: 'choice',
    marks: '(',
    pattern:
      /\((?:please )?(?:tick|circle|select|choose|mark|delete|cross)(?: only)? (?:one|as needed|the (?:relevant|appropriate|correct|right) (?:box|option|answer|statement)s?|(?:one|a|the) box(?:es)?|box(?:es)?|all)\)/gi,
  },
  {
    messageId: 'choice',
    marks: '/',
    pattern:
      /\b(?<verb>is|are|was|were|has|have|had|does|do|did|will|would|can|could|should|may|must) ?\/ ?(?:\k<verb> ?not|cannot|can't|won't|not|\k<verb>n't|doesn't|isn't)\b/gi,
  },
  {
    messageId: 'choice',
    marks: '/',
    pattern:
      /\b(?:fit ?\/ ?(?:unfit|not fit)|unfit ?\/ ?fit|likely ?\/ ?(?:unlikely|not likely)|(?:consents?|agrees?|agreed|consented) ?\/ ?(?:does not|do not|did not|refuses?|refused|declines?|declined|disagrees?)|able ?\/ ?unable|temporarily ?\/ ?permanently|(?:temporary|temporarily) ?\/ ?(?:permanent|permanently)|satisfactory ?\/ ?unsatisfactory|recommended ?\/ ?not recommended|(?:applies|apply|meets|meet) ?\/ ?(?:does|do) not (?:apply|meet)|suitable ?\/ ?(?:unsuitable|not suitable))\b/gi,
  },
  {
    messageId: 'choice',
    marks: '/',
    pattern: /(?<=[:?] )Yes ?\/ ?No\b(?: ?\/ ?(?:N\/?A|Unsure|Not applicable|Don't know))?(?! (?:answers?|questions?))/gi,
  },
  { messageId: 'choice', marks: '/', pattern: /(?<=[:?] )Y ?\/ ?N\b/g },
  {
    messageId: 'choice',
    marks: '/',
    pattern: /\b(?:Mr|Mrs|Ms|Miss|Dr) ?\/ ?(?:Mr|Mrs|Ms|Miss|Dr)(?: ?\/ ?(?:Mr|Mrs|Ms|Miss|Dr|Mx)){0,4}\b/g,
  },
  {
    messageId: 'choice',
    marks: '/(',
    pattern:
      /(?:\bs\/he\b|\(s\)he\b|\bs\(he\)|\b(?:he ?\/ ?she(?: ?\/ ?they)?|she ?\/ ?he(?: ?\/ ?they)?|he or she\/they|his ?\/ ?hers?(?: ?\/ ?their)?|her ?\/ ?his|him ?\/ ?her(?: ?\/ ?them)?|her ?\/ ?him|himself ?\/ ?herself|herself ?\/ ?himself)\b)/gi,
    notBefore: /\bpronouns?\b[^.]{0,40}$/i,
    notAfter: /^[^.]{0,10}\bpronouns?\b/i,
  },

  // Word's own failures.
  {
    messageId: 'broken-reference',
    needs: 'error',
    pattern:
      /\bError! ?(?:Reference source not found|Bookmark not defined|No (?:text of specified style|bookmark name|table of (?:contents|figures))|Not a valid|Unknown|Hyperlink reference not valid|Main document only|Use the Home tab)[^.]{0,60}\.?/gi,
    evenQuoted: true,
  },
  { messageId: 'broken-reference', marks: '!#', pattern: /\bError!|#(?:REF|NAME|VALUE|N\/A|DIV\/0|NULL|NUM)[!?]?(?!\w)/g },

  // Notes that were not meant to go out.
  {
    messageId: 'drafting-note',
    needs: 'record off-the-record',
    pattern: /\b(?:strictly )?off[- ]the[- ]record\b/gi,
    notBefore:
      /\b(?:not|nothing|never|no|anything|cannot|can't|asked to speak|spoke to (?:me|him|her)|him|her|them|had an?|an|any|held an?|another) (?:\w+ ){0,2}$/i,
    notAfter: /^ (?:conversations?|meetings?|discussions?|chats?|talks?|remarks?|basis is)/i,
  },
  {
    messageId: 'drafting-note',
    needs: 'ourselves',
    pattern: /\b(?:strictly |just )?between ourselves\b/gi,
    notBefore: /\b(?:agree[ds]?|arrange[ds]?|settled?|decided?|shared?|discuss(?:ed)?|divided?|swap(?:ped)?|it|them) $/i,
    notAfter: /^ and /i,
  },
  {
    messageId: 'drafting-note',
    needs: 'gatepost lamppost bedpost nous hat eyes quote writing tear further file',
    pattern:
      /\bbetween (?:you,? me|us) and the (?:gate-?post|lamp-?post|bed-?post|wall)\b|\bentre nous\b|\bunder your hat\b|\b(?:not for (?:his|her|their|the employee's)|for your) eyes(?: only)?\b|\bdo(?:n't| not) quote me\b|\bI (?:would|should|could|do)(?: not|n't) (?:normally |usually )?put this in writing\b|\btear up this\b|\b(?:must|should|to|let it|let this) go no further\b|\bnot for the file\b/gi,
  },
  {
    messageId: 'drafting-note',
    needs: 'between',
    pattern:
      /\b(?:strictly |just )?between you(?: and (?:me|I)|,? me,? and the [\w-]+)\b|\b(?:strictly|just|keep this|this is|stays?|purely) between (?:us|the two of us)\b|\b(?:strictly |just )?between these (?:four )?walls\b/gi,
    // "What he told me stays between us": what the employee may trust in.
    notBefore: /\b(?:what|anything|everything|all) (?:that )?(?:he|she|they|you|we) [^.]{0,40}$/i,
    notAfter: /^ unless\b/i,
  },
  {
    messageId: 'drafting-note',
    needs: 'eyes ears entre file record walls',
    pattern: /\b(?:for your (?:eyes|ears) only|(?:strictly )?entre nous|not for the (?:file|record)|within these (?:four )?walls)\b/gi,
  },
  {
    messageId: 'drafting-note',
    needs: 'hear heard quote keep telling rather',
    // Word for the manager's ear: "you did not hear this from me", "keep this bit to yourself", "I would rather he did not see this".
    pattern:
      /\byou (?:did not|didn't|never|have not|haven't) hear(?:d)? (?:this|that|it) from me\b|\b(?:do not|don't|please don't) quote me(?: on (?:this|that|it))?\b|\bkeep (?:this|that|it)(?: (?:bit|part|one|last bit))? (?:to yourself|under your hat)\b|\bI(?: am|'m) telling you (?:this|that) (?:in (?:strict )?confidence|privately|on the quiet|as a friend)\b|\bI(?: would|'d) (?:rather|prefer) (?:that )?(?:he|she|they) (?:did not|didn't|does not|do not) (?:see|read|know about) (?:this|that)\b/gi,
  },
  {
    messageId: 'drafting-note',
    needs: 'delete remove take strip cut',
    pattern:
      /\b(?:please )?(?:delete|remove|take out|strip out|cut)(?: (?:this|these|it|all|the (?:above|below|following)|me))?(?: (?:note|comment|comments|line|paragraph|bit|section|sentence|text))?(?: in red| in yellow| highlighted)? (?:before|prior to|when|once|on) (?:it |this |the report |you )?(?:is )?(?:send(?:ing)?|sent|issue|issuing|issued|release|releasing|released|publishing|finalis(?:ing|ed)|it goes|goes|the report goes|final|typing|posting)\b/gi,
  },
  {
    messageId: 'drafting-note',
    needs: 'before',
    // "Take out the bit about his drinking before this goes", "take this paragraph out before it goes to him"
    pattern:
      /\b(?:(?:delete|remove|cut|drop|lose|take out|leave out) (?:this|that|these|the|my) (?:\w+ )?(?:bits?|parts?|paragraphs?|lines?|sentences?|sections?|comments?|notes?)\b[^.!?]{0,50}?|(?:take|leave|cut|strip|pull) (?:this|that|these|the|my) (?:\w+ )?(?:bits?|parts?|paragraphs?|lines?|sentences?|sections?|comments?|notes?) out) before (?:sending|posting|issu(?:e|ing)|(?:this|it|that|the (?:report|letter)) (?:goes|is (?:sent|issued))|(?:you|we|I) (?:send|post|issue))\b/gi,
  },
  {
    messageId: 'drafting-note',
    needs: 'before',
    // "Sarah to check before sending"
    pattern:
      /\b[A-Z][a-z]+ to (?:check|confirm|proof-?read|approve|review|amend|initial)(?: [^.!?]{1,30})? before (?:sending|posting|issue|issuing|(?:this|it|the (?:report|letter)) (?:goes|is sent|is issued))\b/g,
  },
  {
    messageId: 'drafting-note',
    needs: 'check reword rephrase spelling wording expand source',
    // A word to oneself on the wording: "(check dates)", "Reword?"
    pattern:
      /\((?:(?:check|reword|rephrase)(?: (?:dates?|names?|spelling|figures?|this|wording))?\??|(?:spelling|wording|expand|source)\?)\)|^(?:reword|rephrase|wording|spelling|expand|source)\?$/gi,
  },
  { messageId: 'drafting-note', needs: 'self', pattern: /\b(?:note|reminder|memo|n\.?b\.?) to self\b/gi },
  {
    messageId: 'drafting-note',
    needs: 'show share shown shared copy copied forward forwarded disclose disclosed give given release released mention tell',
    pattern:
      /\b(?:please )?(?:do not|don't|not to be|must not be|should not be|never) (?:show|share|shown|shared|copy|copied|forward|forwarded|disclose|disclosed|give|given|release|released|mention|tell)(?: (?:this|it|any of this|this part|this paragraph|this report|this note|this bit))? (?:to|with) (?:him|her|them|the (?:employee|worker|patient|individual)|Mr|Mrs|Ms|Miss)\b/gi,
  },
  {
    messageId: 'drafting-note',
    needs: 'let',
    pattern:
      /\b(?:please )?(?:do not|don't|never) let (?:him|her|them|the (?:employee|worker|patient|individual)|(?:Mr|Mrs|Ms|Miss) [A-Z][\w'-]+) (?:see|read|have|know about) (?:this|it|a copy|the (?:report|letter|note))\b/gi,
  },
  {
    messageId: 'drafting-note',
    needs: "employee employee's worker patient",
    pattern: /\b(?:strictly )?not for (?:the )?(?:employee(?:'s eyes)?|worker|patient)(?: to see)?\b/gi,
    notAfter: /^ to (?!see)/i,
  },
  {
    messageId: 'drafting-note',
    needs: 'this',
    pattern:
      /\bI (?:should|ought|really should|probably should)(?: not|n't) (?:really |be )?(?:say|saying|tell|telling|write|writing|mention|mentioning|share|sharing) (?:you )?this\b/gi,
  },
  {
    messageId: 'drafting-note',
    needs: 'issue release circulation sending draft comment send awaiting',
    pattern:
      /\b(?:not for (?:issue|release|circulation|sending)|(?:draft|for comment) only|do not (?:send|issue|release) (?:yet|until)|awaiting (?:proof ?reading|sign-?off by))\b/gi,
  },
  {
    messageId: 'drafting-note',
    needs: 'todo fixme to-do do check',
    pattern: /\b(?:TODO|FIXME|TO-DO)\b:?|\bTo do:|\bCHECK (?:THIS|WITH|DATES?|NAME|SPELLING|BEFORE)\b/g,
  },
  {
    messageId: 'drafting-note',
    needs: 'sending before',
    pattern:
      /(?:^|(?<=[.!?(:\u2013\u2014-] ?))(?:(?:NB|PS),? )?(?:check|confirm|verify|ask|chase|speak to|ring|query) [^.]{0,60}\b(?:before (?:this|it|the report|I|we) (?:goes|is sent|go|send|sends|issue|is issued|finalise)|before sending|prior to sending)\b/gi,
    evenQuoted: true,
  },
  {
    messageId: 'drafting-note',
    needs: 'before',
    pattern:
      /\b(?:remember|(?:don't|do not) forget|make sure|be sure|need|needs) to (?:change|check|update|amend|edit|delete|remove|add|correct|insert) [^.]{0,50}\bbefore (?:sending|this (?:goes|is sent)|it (?:goes|is sent)|issu(?:e|ing)|releas(?:e|ing)|signing)\b/gi,
  },
  {
    messageId: 'drafting-note',
    needs: 'before',
    // "Joan, can you tidy up this paragraph before it goes": to a colleague in the service, about the report itself.
    pattern:
      /(?:^|(?<=[.!?(] ))(?:[A-Z][a-z]+, )?(?:please )?(?:can|could|would|will) you (?:please )?[a-z]+ (?:up |out |over )?(?:this|the|my|these) (?:\w+ )?(?:paragraph|sentence|section|bit|wording|spelling|typos?|dates?|figures|draft|report|letter|header|heading|formatting|layout|text)\b[^.?!]{0,60}\b(?:before|prior to) (?:it|this|they|sending|posting|issue|I)\b/gi,
  },
  {
    messageId: 'placeholder',
    marks: '?',
    // "I will review him in ? weeks"
    pattern:
      /(?<=\b(?:in|for|of|on|about|at|by|to|over|until|from|up to|x) )\?+(?= (?:days?|weeks?|months?|hours?|kg|minutes?|metres?|per cent|[A-Z][a-z]+ \d{4})\b)/g,
  },
  { messageId: 'drafting-note', marks: '@', pattern: /(?<=^|[\s(])@[A-Z][a-z]+(?= (?:please|can|could|to|check|is|-|\u2013))/g },
  {
    messageId: 'drafting-note',
    needs: 'check confirm complete add review insert amend finish update',
    pattern:
      /\b[A-Z]{2,3} to (?:check|confirm|complete|add|review|insert|amend|finish|update)\b(?! (?:with (?:him|her)|that|by|on|whether|at|in \w+ \d|before \d))/g,
    notBefore: /\b(?:for|ask(?:ed)?|want|wish|like|need|expect|allow|enable|the|and|or|of|by|with|contact|ring|to) $/i,
  },
  {
    messageId: 'drafting-note',
    needs: 'typist secretary admin transcriber transcriptionist dictation',
    pattern:
      /\b(?:typist|secretary|admin|transcri(?:ber|ptionist)|dictation)(?: note)?[:,] ?(?:please|can you|could you|new paragraph|insert|leave|full stop|check|take|delete|cut|correct|add|move)\b|\b(?:note|message|instructions?) (?:to|for) (?:the )?(?:typist|secretary|transcri(?:ber|ptionist))(?=[:,. ] ?[A-Za-z])/gi,
    notBefore: /\b(?:a|her|his|my|the|this) $/i,
  },
  { messageId: 'drafting-note', marks: '[', pattern: /\b(?:Comment|Commented) \[[A-Z]{1,4}\d{1,3}\]:?/g },
  {
    messageId: 'drafting-note',
    needs: 'note comment guidance instruction notes comments instructions',
    pattern:
      /\b(?:Drafting|Author'?s?|Editor'?s?|Reviewer'?s?|Template|Guidance|Internal) (?:note|comment|guidance|instruction)s?(?: (?:to|for) (?:self|author|clinician|nurse|doctor|user)s?)?:/gi,
  },

  // Words to the author of the report.
  {
    messageId: 'instruction',
    needs: 'use include insert delete remove complete amend add keep retain omit edit adapt replace leave fill',
    pattern: new RegExp(
      `(?:^|(?<=[.!?:;*(] ?))(?:please )?(?:use|include|insert|delete|remove|complete|amend|add|keep|retain|omit|edit|adapt|replace|leave (?:in|out)|fill in) ${THIS} (?:\\w+ ){0,2}${THING}\\b[^.!?]{0,90}`,
      'gi',
    ),
  },
  {
    messageId: 'instruction',
    needs: 'use include insert keep retain delete remove omit cut drop',
    pattern: new RegExp(
      `\\b(?:use|include|insert|keep|retain|delete|remove|omit|cut|drop) (?:this|these|only|the following)(?: ${THING})?(?: only)? (?:if|when|where|for) (?:the )?(?:employee|worker|client|patient|individual|person|case|referral|absence|condition|applicable|appropriate|relevant|consent|it|there|an?|no|not|they|he|she|required|needed|too long|short of space)\\b[^.!?]{0,60}`,
      'gi',
    ),
    notBefore: /\b(?:to|not|will|can|should|must|may|he|she|they|you|I|we|asks? (?:\w+ ){0,3}to) $/i,
  },
  {
    messageId: 'instruction',
    needs: 'delete remove omit leave',
    pattern: new RegExp(
      `\\b(?:otherwise|if not),? (?:please )?(?:delete|remove|omit|leave out)(?: it| this| (?:this|the) ${THING})?\\b`,
      'gi',
    ),
  },
  { messageId: 'instruction', needs: 'remove delete', pattern: new RegExp(`\\bor (?:remove|delete) this ${THING}\\b`, 'gi') },
  {
    messageId: 'instruction',
    needs: 'delete remove',
    pattern: /\b(?:delete|remove) if (?:not (?:applicable|required|relevant|needed|appropriate|used)|n\/a|blank|inapplicable)\b/gi,
  },
  {
    messageId: 'instruction',
    needs: 'clinician author assessor practitioner adviser advisor nurse physician oha ohp writer',
    pattern:
      /\b(?:clinician|author|assessor|practitioner|adviser|advisor|nurse|physician|OHA|OHP|writer) to (?:complete|insert|add|edit|amend|delete|fill in|specify|describe|select|choose)\b/gi,
  },
  {
    messageId: 'instruction',
    needs: 'completed filled edited amended deleted removed inserted added',
    pattern:
      /(?:^|(?<=[([*] ?))to be (?:completed|filled in|edited|amended|deleted|removed|inserted|added) (?:by the (?:clinician|author|assessor|practitioner|adviser|advisor|nurse|doctor|physician)|if|when|where|only|as (?:appropriate|required|needed|applicable))\b[^.]{0,40}/gi,
  },
  {
    messageId: 'instruction',
    needs: 'sample example standard boilerplate dummy placeholder suggested template',
    pattern:
      /\b(?:sample|example|standard|boilerplate|dummy|placeholder|suggested|template) (?:text|wording|paragraph|sentence)(?: (?:here|follows|below|goes here|only)|:)/gi,
  },
  {
    messageId: 'instruction',
    needs: 'here',
    pattern: /\b(?:your|further|more|free|rest of) ?text (?:goes )?here\b|\b(?:goes|go) here\b(?=[.\])]|$)/gi,
  },
  {
    messageId: 'instruction',
    needs: 'option version paragraph alternative',
    pattern: /^(?:Option|Version|Paragraph|Alternative) (?:\d|[A-D])(?: \([^)]{0,60}\))?:(?= )/g,
  },
  {
    messageId: 'instruction',
    needs: 'only',
    pattern: /(?:^|(?<=[(*] ?))(?:For|In) (?:long|short)[- ]term (?:sick|absence|cases?)\b[^.]{0,30}\bonly\b:?/gi,
  },
];

/** What stands in square brackets by right: quoting marks, references, an editor's word in a quotation. */
export const RIGHT_IN_BRACKETS =
  /^(?:\d[\d ,\u2013-]*|\^?\d+|[a-z]|[ivx]{1,4}|sic|\u2026|\.{3}|redacted|name (?:redacted|withheld|removed)|withheld|emphasis (?:added|mine)|my emphasis|translated|translation|original|(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?)\.? (?!(?:name|surname|first|last|x+|employee|manager|gp|to|insert)\b)[A-Z][\w'\u2019-]+(?: (?!(?:name|to)\b)[A-Z][\w'\u2019-]+)?|he|she|they|his|hers?|their|him|them|I|my|it|laughs?|pause|inaudible|(?:19|20)\d\d(?:\] .*)?|ref\.? ?\d+|note \d+|see (?:page|section|appendix|note|above|below|table)\b.*|appendix \w+|annex \w+|table \d+|figure \d+|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d{2,4})?|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)$/i;
/** After empty brackets: they are a gap left for a figure ("no more than [  ] minutes a day"), not a box. */
export const GAP_BEFORE = /^ (?:minutes?|hours?|days?|weeks?|months?|kg|lbs?|%|metres?|miles|times|shifts?|per cent)\b/i;
/** A tick box typed as brackets. */
export const TICKED =
  /[\u2611\u2612\u2713\u2714\u2705\u25a0\u25cf\u25c9\u2327\u{1F5F8}\u{1F5F9}]|\[[xX\u2713\u2714]\]|\([xX\u2713\u2714]\)/u;
export const UNTICKED = /[\u2610\u25a1\u25a2\u2751\u274f\u2750\u25fb\u25cb\u25ef]|\[ ?\]|(?<!\w)\( \)/gu;

/** Fields that no report may leave empty, as their labels are worded. */
export const REQUIRED_LABEL =
  /^(?:(?:the )?(?:employee|worker|patient|candidate|client|individual)(?:'s)?(?: (?:name|full name|details))?|name|full name|surname|first name|re|(?:date|type|mode|method|place|time)(?: (?:and|&) (?:date|type|mode|time|place))? of (?:the |this )?(?:report|assessment|appointment|consultation|referral|review|next review|return|birth|call|contact|injury|next appointment|first appointment|expiry|recall)|(?:report|assessment|appointment|consultation|referral|review|next review|follow[- ]up|return|return[- ]to[- ]work|expected return|recall|expiry|clinic|next appointment|start|effective|next visit) date|date|dated|dates in effect|report dated|date (?:seen|assessed|referred|reported|written|typed|issued|requested)|seen|assessed|referred|reported|next review|review|recall|job(?: title| role)?|post|position|role|occupation|department|employer|company|organisation|(?:line |referring |responsible )?manager(?:'s)?(?: name)?|referr(?:er|ed by|ing manager)|requested by|(?:report )?to|report(?:ed)? by|prepared by|written by|author|assessor|assessed by|seen by|clinician(?: name)?|consultant|practitioner|(?:occupational health )?(?:adviser|advisor|nurse|physician|doctor)|from|qualifications?|(?:tele)?phone(?: number)?|tel|direct (?:line|dial)|contact(?: number| details)?|email|outcome|fitness(?: for (?:work|role|duty))?|opinion|work status|restrictions?|limitations?|adjustments?|recommendations?|expected duration|duration|prognosis|expected return to work|return to work|timescale|consent(?: obtained| given)?|(?:assessment|appointment) type|case manager|task|standard applied|fit until|valid until|certificate expires)(?: ?\([^)]{0,40}\))?$/i;
/** Among them those that hold a date: only a figure fills them. */
export const DATE_LABEL = /\b(?:date|dated|recall|expiry)\b/i;

/** "To be confirmed" in its forms. "It remains to be confirmed" says something; "start date to be confirmed" does not. */
export const TO_BE_CONFIRMED: readonly { readonly pattern: RegExp; readonly notBefore?: RegExp; readonly notAfter?: RegExp }[] = [
  { pattern: /\b(?:TBC|T\.B\.C\.?|tbc|TBA|TBD|tba|tbd)\b/g },
  {
    pattern: /\b(?:to be confirmed|awaiting confirmation)\b/gi,
    notBefore:
      /\b(?:ha[sd]|have|having|remains?|needs?|need|likely|expected|ought|is yet|are yet|want(?:s|ed)?|going|due|seems?|appears?|order(?:ed)?|how|diagnosis (?:is|has yet)) (?:yet |still |now )?$/i,
  },
  {
    pattern: /\bto be (?:advised|determined|notified|announced|completed|inserted|added|decided)\b(?=[.;)]|$)/gi,
    notBefore:
      /\b(?:ha[sd]|have|having|remains?|needs?|need|likely|expected|ought|yet|wants?|wish(?:es)?|keen|she|he|they|asked|going|seems?|appears?) (?:yet |still )?$/i,
  },
  { pattern: /(?:\b(?:date|details?|times?|dates)|:) to follow\b(?=[.;)]|$)/gi },
];

/** Somebody who is to confirm: "by HR", "from the hospital", "HR will confirm", "Ms Pell to confirm". */
export const CONFIRMER =
  /\b(?:by|from|with|through|via) (?:the |his |her |their |your |our |my )?(?!(?:\d|mid|end|early|late|next|this|then|now|phone|telephone|letter|email|post|video|return|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|tomorrow|close)\b)(?:[A-Za-z][\w'&.-]*)|\b(?:HR|OH|GP|payroll|manager|hospital|clinic|surgery|surgeon|consultant|specialist|occupational health|I|we|team|department|employer|insurer|school|trust|council|company|(?:Mr|Mrs|Ms|Miss|Dr) [A-Z]\w+)(?: \w+)? (?:will|is to|are to|to|shall|has agreed to|have agreed to) (?:confirm|advise|let|notify|write|tell)|\((?:HR|OH|GP|[A-Z][a-z]+ [A-Z][a-z]+|(?:Mr|Mrs|Ms|Miss|Dr) [A-Z]\w+)[,;: ]/;
