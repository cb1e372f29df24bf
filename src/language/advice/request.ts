import type { Report, Sentence } from '../../report/report.ts';
import { findAll, findFirst } from '../pattern.ts';
import type { Party } from '../people.ts';
import { EMPLOYER_VERB } from './duty.ts';
import { type AdviceForm, clauseEnd, type Found, found, NOBODY_NAMED, partyOf, spanOf } from './found.ts';
import { LEADING_ADVERBIAL, whoIs } from './subject.ts';
import { IMPERATIVES, NOUN_OR_IMPERATIVE, PAPERWORK } from './wording.ts';

const PLEASE =
  /\b(?:please|kindly(?= (?:[a-z]+ (?:him|her|them|the|his|that|a|an)\b)))\b(?: (?:also|then|still|therefore|could you|can you|would you|will you|do))?/i;

const QUESTION_REQUEST =
  /\b(?:could|can|would|will|might)(?: (?:I|we) (?:ask|suggest) (?:that )?)?(?: (?:you|one of you|somebody|someone|his manager|her manager|their manager|the team|management|hr|a colleague|his line manager|her line manager|(?:the|his|her|your) [\w -]{2,30}))?(?: (?:please|perhaps|possibly|also|kindly)){0,2}\b/i;

export const BULLET = /^(?:(?:\(?[a-z0-9]{1,2}[.)]|[-•·*]) )/i;

/** "Employer to provide gloves before return": a note of who is to do what. */
const NOTED =
  /^(?<subject>(?:[Tt]he )?(?:[Ee]mployer|[Mm]anager|[Ll]ine manager|[Mm]anagement|[Cc]ompany|[Ss]upervisor|HR|[Tt]eam|[Ss]chool|[Tt]rust|[Ff]acilities|[Ss]tores|[A-Z][a-z]+ [A-Z][a-z]+|(?:Mr|Mrs|Ms|Miss) [A-Z][\w'-]+)|(?:A|Another|One|The) (?:(?:second|other|named|different|senior|fellow) )?(?:colleague|person|driver|member of (?:the )?(?:staff|team)|buddy|workmate|operator|nurse|co-?worker)|(?:Some(?:one|body)|Colleagues|Others|Co-?workers|Workmates)(?: else)?) to (?=(?:be|not|also|continue|[a-z]+)\b)/;

export function telegraphic(report: Report, sentence: Sentence, out: Found[]): void {
  const match = findFirst(sentence, NOTED);
  if (!match) return;
  const at = match.end - sentence.start;
  const rest = sentence.text.slice(at);
  if (
    !opensImperative(rest) &&
    !EMPLOYER_VERB.test(rest) &&
    !/^(?:be \w+(?:ed|en|t)|(?:do|fetch|lift|drive|handle|push|pull|move|load|unload|help|check|go|serve|open|close|lock) )\b/.test(rest)
  )
    return;
  const who = whoIs(report, sentence, 0, match.groups.subject ?? '');
  out.push(found('request', partyOf(who), match, spanOf(sentence, at, clauseEnd(sentence.text, at))));
}

/** "Fatigue to be managed on site", "Duties to exclude overhead work": a note of what is to be. */
const NOTED_THING =
  /^(?:(?:\(?[a-z0-9]{1,2}[.)]|[-•·*]) )?(?<subject>(?!(?:I|we|he|she|they|it|this|that|there|you|who|what|due|likely|able|unable|date|details|review|report|to)\b)[A-Z][\w'/&-]*(?: (?!(?:is|are|was|were|has|have|had|needs?|need|ought|seems?|appears?|likely|expected|hopes?|wishes|able|unable|asked|told|going|wants?|continues?|began|agreed|advised|due|ready|keen|safe|fit|will|would|should|may|can|not|tends?|used|came|went|got|tried|managed|returned|wanted|decided|agreed|stopped|chose|hoped)\b)[\w'/&-]+){0,7}) (?<to>to )(?=be (?:\w+ly )?\w+(?:ed|en|ept|ut|t)\b|(?:exclude|include|avoid|remain)\b)/;

export function notedThing(report: Report, sentence: Sentence, out: Found[]): void {
  const match = findFirst(sentence, NOTED_THING);
  if (!match) return;
  const who = whoIs(report, sentence, 0, match.groups.subject ?? '');
  if (who !== 'thing') return;
  const end = clauseEnd(sentence.text, match.text.length);
  const by = { start: match.end - 3, end: match.end };
  out.push({ ...found('recommendation', NOBODY_NAMED, by, spanOf(sentence, 0, end)) });
}

const BASE_OPENS = new RegExp(
  `^(?:(?:do|never|always|only|just|also|then|next|simply|ideally|kindly|try to|aim to|be sure to) )?(?!shift (?:work|working|workers?|patterns?|changes?|lengths?)\\b)(?:${IMPERATIVES})\\b(?!['-])`,
  'i',
);

const NOUN_OPENS = new RegExp(
  `^(?:(?:also|then|next|simply|ideally|kindly|always|only) )?(?:${NOUN_OR_IMPERATIVE}) (?=(?:the|a|an|his|her|their|your|any|each|every|all|him|them|this|that|these|those|how|whether|lifting|carrying|driving|walking|kneeling|bending|reaching|exposure to|contact with|use of|standing|sitting|to (?:lifting|carrying|\\d)|Mr|Mrs|Ms|Miss)\\b)`,
  'i',
);

/** A noun that only looks like an imperative: "Help with lifting would be welcome", "Rest breaks are needed". */
const FINITE_LATER =
  /^[^,;:]{0,90}? (?:is|are|was|were|would|will|may|might|could|should|has|have|had|must|can|falls?|seems?|helps?|remains?)\b/i;

/** Where an imperative would begin: the sentence's start, after its leading adverbials, after "and" that joins a second one. */
function imperativeAt(text: string): number | undefined {
  let at = BULLET.exec(text)?.[0].length ?? 0;
  for (let step = 0; step < 3; step += 1) {
    const rest = text.slice(at);
    if (opensImperative(rest)) return at;
    const adverbial = LEADING_ADVERBIAL.exec(rest);
    if (!adverbial) return undefined;
    at += adverbial[0].length;
  }
  return opensImperative(text.slice(at)) ? at : undefined;
}

export function opensImperative(rest: string): boolean {
  if (/^let(?: us| me|'s)\b/i.test(rest)) return false;
  if (BASE_OPENS.test(rest)) {
    // "Fit to work with vibrating tools", "Fit for the counter": a verdict.
    if (/^fit (?:to|for|and|with|enough|now|at|in|on|from)\b/i.test(rest)) return false;
    if (/^\w+ (?:is|are|was|were|would|will|may|might|could|should|has|had|must|can)\b/i.test(rest)) return false;
    const first = /^(?:(?:do|never|always|only|just|also|then|next|simply|ideally|kindly) )?([a-z]+)/i.exec(rest)?.[1] ?? '';
    // Words that are as often nouns or adjectives at the start of a sentence: "Clear advice would …", "Cover is …", "Use of …", "Access to …".
    if (
      /^(?:use|clear|complete|free|shift|split|spread|space|place|name|measure|place|lower|set|book|share|show|run|turn|ring|fit|group|talk|pair|move|start|schedule|rotate|shorten|write|look|treat|try|vary|take|sit|stick|site|limit|look|loan|supply|cut|seat|swap|switch|roster)$/i.test(
        first,
      )
    ) {
      const next = rest.slice(rest.toLowerCase().indexOf(first.toLowerCase()) + first.length).trimStart();
      if (/^(?:of|is|are|was|were|would|will|may|might|could|should|has|have|had|must|can)\b/i.test(next)) return false;
      if (
        /^(?:clear|complete|free|lower|set|fit)$/i.test(first) &&
        /^[a-z]+\b/.test(next) &&
        !/^(?:the|a|an|his|her|their|him|them|any|each|every|all|it|up|out|aside|to|down|two|three|one)\b/i.test(next)
      )
        return false;
    }
    return (
      !/^(?:be|have|see|given|find) (?:been|that|as)\b/i.test(rest) &&
      !(
        FINITE_LATER.test(rest) &&
        /^(?:continue|increase|cut|split|lower|clear|complete|free|use|set)\b/i.test(rest) &&
        !/^\w+ (?:the|a|an|his|her|their|him|them|any|to|as|with|doing)\b/i.test(rest)
      )
    );
  }
  // "Support him as best you can": a pronoun in that case is an object, and the word before it a verb.
  return NOUN_OPENS.test(rest) && (!FINITE_LATER.test(rest) || /^(?:\w+ )?\w+ (?:him|them)\b/i.test(rest));
}

export function imperative(sentence: Sentence, out: Found[]): void {
  for (const match of findAll(sentence, PLEASE)) {
    const at = match.end - sentence.start;
    const rest = sentence.text.slice(at).trimStart();
    if (PAPERWORK_OPENS.test(rest)) continue;
    const action = spanOf(sentence, at, clauseEnd(sentence.text, at));
    if (action.end > action.start) out.push(found('request', requestTo(rest), match, action));
  }
  const at = imperativeAt(sentence.text);
  if (at === undefined) return;
  const rest = sentence.text.slice(at);
  if (PAPERWORK_OPENS.test(rest) || /^please\b/i.test(rest)) return;
  // A word alone is a name: the addressee "Grant", the signature "Mark".
  if (!/\S \S/.test(rest.trim())) return;
  const action = spanOf(sentence, at, clauseEnd(sentence.text, at));
  const by = { start: action.start, end: action.start };
  const form: AdviceForm = /^(?:avoid|refrain|never|do not|don't|limit|restrict)\b/i.test(rest)
    ? BY_EMPLOYEE.test(rest)
      ? 'restriction'
      : 'request'
    : /^consider\b/i.test(rest)
      ? 'recommendation'
      : 'request';
  out.push(found(form, form === 'restriction' ? 'employee' : 'reader', by, action));
}

export const PAPERWORK_OPENS = new RegExp(`^${PAPERWORK}`, 'i');

const requestTo = (rest: string): Party => (/^(?:he|she|they)\b/i.test(rest) ? 'employee' : 'reader');

/** "Avoid lifting", "no kneeling": the employee would do it; "avoid rostering him" is the manager's. */
const BY_EMPLOYEE =
  /^(?:avoid|refrain from|never|do not|don't|limit|restrict) (?:\w+ )?(?:lift|carry|driv|kneel|bend|climb|stand|sit|reach|twist|push|pull|squat|walk|grip|stoop|heavy|repetitive|prolonged|overhead|work(?:ing)? (?:at|above|on) )/i;

/** "Could the goods be brought to waist height for him?": something is to be done, and by whom is plain. */
const PASSIVE_REQUEST =
  /^((?:and |so |also )?(?:could|can|would|might) )(?:the|his|her|their|a|an|some|another|one of the|any|these|those|that) (?:[\w-]+ ){1,5}(?:not )?be (?:\w+ly )?(?:\w+(?:ed|en)|brought|bought|put|made|kept|moved|left|lent|found|given|taken|set|cut|held|built|sent|shown|let|done)\b/i;

/** "Why not let him start at ten?", "Any chance of a parking space by the door?" */
const HOW_ABOUT =
  /^(?:why not (?=let|give|move|have|put|try|start|swap|pair)|(?:how|what) about (?=an? |letting|giving|moving|having|putting|some)|(?:is there )?any (?:chance|possibility) (?:of|that) (?=an? |letting|giving|moving|some|he |she |they |(?:Mr|Mrs|Ms|Miss) )|could you see your way to )/i;

export function question(sentence: Sentence, out: Found[]): void {
  const about = findFirst(sentence, HOW_ABOUT);
  if (about) {
    out.push(found('request', 'reader', about, spanOf(sentence, about.end - sentence.start, sentence.text.length)));
    return;
  }
  const match = findFirst(sentence, QUESTION_REQUEST);
  if (!match || match.start - sentence.start > 60) return;
  const asked = sentence.text.slice(match.start - sentence.start, match.end - sentence.start);
  const passive = PASSIVE_REQUEST.exec(sentence.text);
  const at = passive ? passive[1]!.length : match.end - sentence.start;
  const rest = sentence.text.slice(at).trimStart();
  if (
    !passive &&
    !/\b(?:you|one of you|somebody|someone|manager|team|management|hr|colleague|I ask|I suggest)\b/i.test(asked) &&
    !/^(?:the|his|her|their|a|an|some|we|it|[a-z]+) (?:[\w-]+ ){0,4}(?:be|start|have|work|move|begin|go|come|take|do|swap|use|sit)\b/i.test(
      rest,
    )
  )
    return;
  if (PAPERWORK_OPENS.test(rest)) return;
  out.push(found('request', 'reader', match, spanOf(sentence, at, sentence.text.length)));
}
