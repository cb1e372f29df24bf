import { emailIn, phoneIn } from '../../report/letter.ts';
import type { Report, Row, Sentence } from '../../report/report.ts';
import { NAMED_THINGS } from '../concrete-wording.ts';
import { verbGroups } from '../verb-groups.ts';
import { verbForm } from '../verbs.ts';
import { type Found, found, LIMITS, NOBODY_NAMED, spanOf } from './found.ts';
import { BULLET, PAPERWORK_OPENS } from './request.ts';
import { REPORTED } from './ruled-out.ts';
import { findings } from './sentence.ts';
import { ADVICE_LABEL } from './wording.ts';

const LABEL = new RegExp(
  `^(?:${ADVICE_LABEL})(?: (?:through|until|to|from|for|at|on|by|in|of|with|effective|valid|before|after)\\b[^:]{1,60})?: ?`,
  'i',
);

const LABEL_ALONE = new RegExp(`^(?:${ADVICE_LABEL})(?:\\b[^:]{0,60})?:\\s*$`, 'i');

const ANY_LABEL = /^[A-Z][^:.;?!]{1,60}: /;

const NOT_A_LABEL =
  /^(?:reason|why|because|background|outcome|result|note|opinion|prognosis|review|follow-up|next|date|diagnosis|history|current|fitness|question|answer|employee|name|contact|to|from|re|cc|status|condition|summary|aim|purpose|rationale|benefit)\b/i;

/** "Light duty only through 6/30", "Released to modified duty": work of an unnamed kind, told as on a form. */
const BARE_WORK =
  /^(?:(?:may |can |to |is )?(?:release[ds]?|return(?:s|ed)?|cleared|ok|okay|resume) (?:to|for|on) )?(?:light|modified|restricted|sedentary|alternat(?:e|ive)|amended|limited|easier|lighter|transitional) (?:duty|duties|work|activities)\b(?! (?:suit|tire|hurt|help|make|mean|bring|ease|leave|cause)(?:s|ed)\b| (?:goes|went|ran|runs)\b)|^(?:an? )?(?:reduced|lighter|lessened|smaller|limited|easier) (?:caseload|workload|load|timetable|duties|remit|run|round)\b|^(?:(?:all|any|reasonable|suitable|appropriate|such|usual|normal|standard) ){1,3}(?:adjustments?|support|arrangements|accommodations?|allowances?|measures|help|assistance) (?:as|where|when|if|wherever|whenever|that|to be)\b|^(?:half|short|shorter|reduced|staggered|fewer|part) (?:shifts|days|hours|weeks) (?:for|until|from|at first|to (?:begin|start))\b|^(?!(?:off|out|away|back|fit|unfit|not|at|in|from|to|of|on|returns?|signed|absent|resum\w+|missed|lost|attending|attend\w*|his|her|their|my|your|the|this|any|did|does|has|had)\b)(?:[\w-]+ ){1,2}(?:duties|work|tasks) (?:only(?=$|[,.;]| until| for| through| from| while)|(?:until|through|between) )|^(?:has )?(?:some )?capacity for (?:suitable|modified|alternative|some|selected) (?:duties|work)\b|^(?:restricted|excluded|barred|excused|exempt|removed) from \w|^restricted to \w|^(?:best|better) (?:kept|left|avoided|done|moved|seated|placed|rested|not)\b/i;

const NO_GERUND =
  /^(?:no|nil|nothing|not|only|avoid|never) (?:[\w-]+ ){0,3}?(?:use of\b|\w+ing\b|(?:heavy|strenuous|physical|prolonged|repetitive|excessive|vigorous|overhead) \w+|over\b|above\b|below (?:the )?(?:knee|waist)\b|nights?\b|overtime\b|ladders?\b|heights?\b|shifts?\b|manual\b|lone\b|on-call\b|more than\b|work (?:at|above|on|with|near|over)\b|exposure\b|contact with\b|\d)|^(?:nothing|not) (?:too |very |over|overly |unduly |that is |at all )?(?:heavy|strenuous|physical|demanding|arduous|onerous|taxing|heavier)\b|^(?:limited|minimal|reduced|restricted|minimise|little) (?:[\w-]+ ){0,2}?(?:standing|sitting|lifting|carrying|walking|bending|kneeling|climbing|driving|reaching|pushing|pulling|twisting|typing|stooping|squatting|handling|stairs)\b|^(?:max(?:imum)?\.?(?: of)?|at most|limit(?:ed)? to) \d|^(?:[\w-]+ ){1,2}(?:limit|maximum|max|restriction)s?:? (?:of )?\d|^(?:no|avoid) (?:undue|excess|excessive|unnecessary|great|hard|heavy) (?:exertion|effort|strain|stress|pressure)\b/i;

/** "Questions: Kate Lowry, OH nurse, 0191 498 0000": whom to ask, and no advice. */
function isWhomToAsk(label: string, value: string): boolean {
  return (
    phoneIn(value) !== undefined ||
    emailIn(value) !== undefined ||
    /^(?:questions?|queries|enquiries|contacts?|telephone|phone|tel|e-?mail|author|signed|prepared by)\b/i.test(label)
  );
}

const EMPTY_VALUE =
  /^(?:none|nil|n\/a|not applicable|as above|see above|see below|not required|none (?:needed|required|recommended|at present)|no change|nothing (?:needed|required|further|more|at present)|no (?:\w+ )?(?:restrictions?|limits?|limitations?)|no adjustments?|as (?:before|normal|usual)|normal|unlimited|ok(?:ay)?|fine|tbc|to be confirmed|unrestricted|full)\b/i;

const FINITE =
  /\b(?:is|are|was|were|has|had|will|would|does|did|can|could|may|might|should|must|need (?:not )?be|need not|says?|said|told|reports?|describes?|feels?|felt)\b/i;

/** A phrase without a finite verb of its own: "A perching stool at the gate until 12 June, so that he need not stand". */
function isBare(text: string): boolean {
  const main =
    text.split(
      /,? (?:because|so that|since|as (?:he|she|it|they|his|her|this|the)|which|who|where|when|while|if|until (?:he|she|cleared|reviewed|seen|told|released|healed|re-?\w+)|before (?:he|she)|after (?:he|she)|once|unless|that|whenever|to (?:help|avoid|reduce|let|allow|prevent))\b/i,
    )[0] ?? text;
  // The month is no verb: "Half days in May".
  if (
    FINITE.test(main.replace(/\bMay\b(?! (?:he|she|they|I|we|you)\b)/g, 'June')) ||
    /\bplease\b/i.test(text) ||
    /^(?:he|she|they|I|we|it|you|there|this|these|that|neither|nobody|everyone|Mr|Mrs|Ms|Miss|Dr)\b/i.test(main)
  )
    return false;
  const groups = verbGroups({ start: 0, end: main.length, text: main.slice(0, 200) });
  if (groups.some((group) => group.first > 0 && (group.auxiliary !== '' || group.tense === 'past'))) return false;
  const words = main.split(/\s+/);
  // A verb in -s or -ed after a noun makes a statement: "Physiotherapy goes on until July".
  return !words.some(
    (word, index) =>
      index > 0 &&
      index < 8 &&
      /^(?:goes|went|began|started|starts|gave|gives|takes|took|came|comes|works|worked|lives|helps|helped|makes|made|means|meant|needs|needed|wants|remains|remained|continues|continued|falls|fell|seems|shows|showed|looks|looked)$/i.test(
        word,
      ) &&
      !verbForm(words[index - 1]?.toLowerCase() ?? '')?.forms.has('base'),
  );
}

/** The sentence that introduces the list, when it gives advice: "I recommend that:", "The following would help:", "Adjustments:". */
export function advisesList(report: Report, leadIn: Sentence): Found | undefined {
  const text = leadIn.text;
  if (!leadsOn(leadIn)) return undefined;
  const given = findings(report, leadIn).at(-1);
  if (given) return given;
  const whole = { start: leadIn.start, end: leadIn.end };
  const label = /^(?:(?:the|my|our|some|further|here are (?:the|my|some)|these are (?:the|my)) )?(?:following )?/i.exec(text)?.[0] ?? '';
  const promised = PROMISES.test(text) && !REPORTED.test(text);
  const labelled = LABEL_ALONE.test(text.slice(label.length)) && !/\b(?:asked|told|describes?|reports?)\b/i.test(text);
  if ((promised || labelled) && !/\b(?:has been|have been|was|were|already)\b/i.test(text))
    return found(/restriction|limit/i.test(text) ? 'restriction' : 'recommendation', NOBODY_NAMED, whole, whole);
  // "He must not:": what follows are limits.
  if (MUST_NOT.test(text)) return found('restriction', 'employee', whole, whole);
  return undefined;
}

const MUST_NOT = /^(?:(?:for|until|at|in) [^,:]{2,40},? )?(?:he|she|they|(?:Mr|Mrs|Ms|Miss|Mx) [\w'-]+|the employee) must not:$/i;

/** "I would make two recommendations:", "The adjustments that I have in mind are:". */
const PROMISES =
  /\b(?:recommendations?|suggestions?|adjustments?|accommodations?|measures|steps|changes|restrictions?|arrangements|modifications)\b[^.;]{0,60}:\s*$/i;

/** Whether a sentence stops where its list goes on: a colon, or a verb or "that" left hanging. */
const leadsOn = (sentence: Sentence): boolean =>
  /(?::|-|\b(?:that|to|are|is|include|including|include the following|following|please|following steps|be|could|should|might|must|not|by|of|for|with))\s*[.…]?$/i.test(
    sentence.text.trim(),
  );

export function listed(report: Report, sentence: Sentence, out: Found[]): void {
  const { text } = sentence;
  const lead = sentence.leadIn ? advisesList(report, sentence.leadIn) : undefined;
  const content = text.replace(BULLET, '');
  const at = text.length - content.length;
  const whole = spanOf(sentence, at, text.length);
  if (whole.end <= whole.start) return;
  if (lead) {
    if (out.length > 0 || /^(?:none|nil|n\/a|not applicable)\b/i.test(content)) return;
    out.push(found(lead.form, lead.to, lead.by.end > lead.by.start ? lead.by : { start: whole.start, end: whole.start }, whole));
    return;
  }
  if (out.length > 0) return;
  const label =
    LABEL.exec(content) ??
    (sentence.section.name === 'advice' && ANY_LABEL.test(content) && !NOT_A_LABEL.test(content) ? ANY_LABEL.exec(content) : null);
  if (label) {
    const value = content.slice(label[0].length);
    if (value.trim() === '' || isWhomToAsk(label[0], value) || EMPTY_VALUE.test(value) || !isBare(value) || PAPERWORK_OPENS.test(value))
      return;
    const start = at + label[0].length;
    const limit = LIMITS.test(value) || /restriction|limit/i.test(label[0]);
    out.push(
      found(
        limit ? 'restriction' : 'recommendation',
        limit ? 'employee' : NOBODY_NAMED,
        spanOf(sentence, at, start),
        spanOf(sentence, at, text.length),
      ),
    );
    return;
  }
  if (isWhomToAsk('', content)) return;
  const here = { start: whole.start, end: whole.start };
  const lead0 = /^(?:until|for|before|after|from|while|during) [^,;]{1,80}, (?=no |nothing |only |avoid |not )/i.exec(content);
  if (lead0 && NO_GERUND.test(content.slice(lead0[0].length)) && isBare(content.slice(lead0[0].length))) {
    out.push(found('restriction', 'employee', here, whole));
    return;
  }
  const second = /[;,] ?(?:and |but |with )?(?=no |nothing |only |avoid )/i.exec(content);
  const tail = second ? content.slice(second.index + second[0].length) : '';
  if (second && NO_GERUND.test(tail) && isBare(tail)) {
    out.push(found('restriction', 'employee', here, spanOf(sentence, at + second.index + second[0].length, text.length)));
    return;
  }
  if (
    NO_GERUND.test(content) &&
    isBare(content) &&
    !/^no (?:\w+ )?(?:adjust|recommend|need|meeting|finding|training|capacity|evidence|signs?|problems?|pain|change|improvement|symptoms?|difficult|absence|return|review|appointment|reason|allerg|history|concerns?|doubt|time|date|longer|one|more than \d+ (?:weeks?|months?|days?))/i.test(
      content,
    )
  ) {
    out.push(found('restriction', 'employee', here, whole));
    return;
  }
  const work = content.replace(/^(?:when|once|as soon as|on|after|for|until|from) [^,;.]{2,60}, (?=an? |light|reduc|short|lim)/i, '');
  if (
    BARE_WORK.test(work) &&
    (/^(?:best|better|restricted|excluded|barred|excused|exempt|removed)\b/i.test(content) || isBare(work.replace(/^(?:may|can) /i, '')))
  ) {
    out.push(found('recommendation', NOBODY_NAMED, here, whole));
    return;
  }
  // "Workstation adjustments as required."
  if ((OPEN_FRAGMENT.test(content) || NOTED_CHANGE.test(content)) && isBare(content)) {
    out.push(found('recommendation', NOBODY_NAMED, here, whole));
    return;
  }
  // Inside a lead-in that does not advise ("Since then:"), or under no heading of advice, a bare phrase is no advice.
  if (sentence.leadIn || sentence.section.name !== 'advice' || sentence.block.kind === 'heading') return;
  if (sentence.block.kind === 'cell') {
    if (!advisingCell(report, sentence)) return;
  } else if (
    !isBare(content) ||
    EMPTY_VALUE.test(content) ||
    (content.split(' ').length < 2 && !(sentence.block.list >= 0 && NAMED_THINGS.has(content.toLowerCase().replace(/\W+$/, '')))) ||
    (ANY_LABEL.test(content) && NOT_A_LABEL.test(content) && !/^(?:from|to) \w/i.test(content)) ||
    content.endsWith(':') ||
    PAPERWORK_OPENS.test(content) ||
    NEXT_STEP.test(content)
  )
    return;
  out.push(found(LIMITS.test(content.slice(0, 30)) ? 'restriction' : 'recommendation', NOBODY_NAMED, here, whole));
}

/** "Two screen breaks of five minutes an hour until the end of July", "Regular breaks.": nobody notes these but to advise them. */
const NOTED_CHANGE =
  /^(?:(?:regular|frequent|additional|extra|more frequent) (?:rest |short |screen |toilet )?(?:micro-?)?breaks?(?=[.,;]|$| (?:from|for|each|every|as|of|when))|(?:(?:an?|one|two|three|four|fixed|regular|day|early|late|earlier|later|shorter|longer|extra|flexible|\d+|no) )(?:(?!(?:weeks?|months?|years?)\b)[\w-]+ ){0,3}(?:breaks?|shifts?|start|finish|rests?|stool|chair|locker|days? off|parking (?:space|place))\b[^.;]{0,80}\b(?:until|till|for|each|every|per|through) )/i;
const OPEN_FRAGMENT =
  /^(?:[\w'/-]+ ){0,4}(?:adjustments?|duties|duty|support|(?:micro-?)?breaks?|check-?ins?|calls|visits|time off|flexibility|hours|modifications?|accommodations?|assistance|changes|equipment|workload|tasks)\b[^.;:]{0,30}\b(?:as (?:required|needed|necessary|appropriate|applicable|tolerated|able)|as and when|prn|where (?:possible|appropriate|necessary)|if (?:possible|needed|required|necessary))\b/i;

/** What occupational health does next is no advice. */
const NEXT_STEP =
  /^(?:(?:not |un|currently |temporarily |permanently |medically |fully |now )*fit (?:for|to|with|at)\b|fit\b[.,;]|f\/u|r\/v|review(?:ed)?(?: date| by| on| in| at| with|:|$)|follow-?up|recall|next (?:review|appointment|contact)|re-?refer|discharge|case closed|nfa|no (?:further|follow))\b/i;

const ADVISING_HEADER =
  /\b(?:suggest\w*|recommend\w*|advi[sc]e\w*|adjust\w*|what|actions?|measures?|changes?|restrictions?|duties|hours|steps?|accommodations?|support|arrangements?|work pattern|pattern|days|tasks?)\b/i;

const SUGGESTING_HEADER =
  /\b(?:suggest\w*|recommend\w*|advi[sc]e\w*|adjustments?|actions?|measures?|changes?|restrictions?|limits?|accommodations?|arrangements?|what (?:would|will|may|might|could|can) help|what to do)\b/i;

const OTHER_HEADER =
  /\b(?:why|reasons?|rationale|describe[sd]?|until|when|by whom|who|owner|heading|standard|reports?|reported|account|weeks?(?: (?:beginning|commencing|no))?|from|date|review|stage|duration|length|period|outcome|status|area|topic|barrier|difficulty|problem|issue)\b/i;

/** A cell of a table of advice: of a column whose header says so, else of the first column that is no time, reason or owner. */
export function advisingCell(report: Report, sentence: Sentence): boolean {
  const { block } = sentence;
  const row = report.rows.find((one) => one.table === block.table && one.row === block.row);
  if (!row || EMPTY_VALUE.test(sentence.text)) return false;
  const header = row.header[block.column];
  const name = header ? report.text.slice(header.start, header.end) : '';
  // Beside a column of suggestions, one of tasks, hours or days says what each suggestion is about.
  if (
    name !== '' &&
    !SUGGESTING_HEADER.test(name) &&
    row.header.some((cell) => SUGGESTING_HEADER.test(report.text.slice(cell.start, cell.end)))
  )
    return false;
  if (name !== '') return ADVISING_HEADER.test(name) && !(OTHER_HEADER.test(name) && !/suggest|recommend|advi[sc]/i.test(name));
  return (
    block.column === (row.cells.length > 2 && /^\d+\.?$/.test(rowText(report, row, 0)) ? 1 : 0) ||
    (row.cells.length === 2 && block.column === 1)
  );
}

function rowText(report: Report, row: Row, index: number): string {
  const cell = row.cells[index];
  return cell ? report.text.slice(cell.start, cell.end).trim() : '';
}
