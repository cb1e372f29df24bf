import { findAll, type Match, type Stretch, textAfter, textBefore } from '../../src/language/pattern.ts';
import { times } from '../../src/language/time.ts';
import { defineRule } from '../../src/lint/rule.ts';
import type { Block, Span } from '../../src/read/source.ts';
import type { Report } from '../../src/report/report.ts';
import {
  CONFIRMER,
  DATE_LABEL,
  GAP_BEFORE,
  GENERIC,
  REQUIRED_LABEL,
  RESIDUE,
  type Residue,
  RIGHT_IN_BRACKETS,
  TICKED,
  TO_BE_CONFIRMED,
  UNTICKED,
} from './wording.ts';

type MessageId = Residue['messageId'] | 'unticked' | 'to-be-confirmed' | 'empty-field';
type Left = Span & { readonly messageId: MessageId };

/** What Word keeps of a draft. Of many, each is not worth a finding of its own: they are settled together. */
const TRACES = [
  ['tracked-change', 'a tracked change', 'tracked changes'],
  ['comment', 'a comment', 'comments'],
  ['hidden-text', 'a stretch of hidden text', 'stretches of hidden text'],
] as const;
const PLACES_SHOWN = 20;

export const rule = defineRule({
  id: 'template-residue',
  group: 'template',
  severity: 'error',
  scope: 'span',
  summary: 'What a template or a draft left behind: placeholders, unmade choices, unticked options, empty fields, notes to oneself.',
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'Texts that look like leftovers and are meant, as they stand ("[Crown copyright]").',
    },
  },
  messages: {
    placeholder: 'A placeholder of the template was never filled in. Write what belongs here, or say that it is not known.',
    'merge-field': 'A mail-merge field or a name was not filled in. Put in what belongs here, and check the other fields of this template.',
    choice: 'A choice of the template was not made. Leave the words that are true of this person and delete the others.',
    unticked: 'None of these options is ticked, so the reader cannot tell which applies. Tick one, or write the answer as a sentence.',
    'to-be-confirmed': '“To be confirmed” needs to say by whom and by when. Name both, or say that the information is not available.',
    'empty-field': 'A field that the reader needs is empty. Fill it in, or say “not known” or “not applicable”.',
    'broken-reference': 'A cross-reference is broken, so the reader cannot find what is meant. Name the section or repeat what it says.',
    'drafting-note':
      'A note that was not meant for the reader is still in the report, and both the employee and a court may read it. Take it out before you send this.',
    'tracked-change':
      'This document has {{count}} in it that nobody has accepted or rejected, here and where the related places say; the reader can see what stood there before. Accept or reject all of them before you send this.',
    comment:
      'This document has {{count}} in its margin, here and where the related places say; they go out with it. Settle and delete all of them before you send this.',
    'hidden-text':
      'This document has {{count}} in it, here and where the related places say; one click shows it to the reader. Delete it, or make it visible if it belongs in the report.',
    instruction: 'An instruction of the template to its author is still in the text. Follow it and delete it.',
  },
  check(report, context) {
    const allowed = new Set(context.options.allow.map((text) => text.toLowerCase()));
    const found: Left[] = [];
    const kinds = kindsIn(report);
    for (const block of report.blocks) found.push(...leftIn(report, block, kinds));
    found.push(...unticked(report), ...unconfirmed(report), ...emptyFields(report));
    for (const { messageId, ...span } of outermost(found)) {
      if (allowed.has(report.source.text.slice(span.start, span.end).toLowerCase())) continue;
      context.report({ span, messageId });
    }
    for (const [messageId, one, many] of TRACES) {
      const traces = report.source.word?.traces.filter(({ kind }) => kind === messageId) ?? [];
      const [first, ...others] = traces;
      if (!first) continue;
      const count = traces.length === 1 ? one : `${traces.length} ${many}`;
      const related = others.slice(0, PLACES_SHOWN).map(({ span }) => ({ span, note: 'another' }));
      context.report({ span: first.span, messageId, data: { count }, related });
    }
  },
});

/** The text of a block as written: « » are mail-merge fields, which plain quotation marks would hide. */
function asWritten(report: Report, { start, end }: Span): Stretch {
  return { start, end, text: report.source.text.slice(start, end) };
}

/** The kinds of residue that could stand in a report at all, by the characters and words that they cannot do without. */
function kindsIn(report: Report): readonly Residue[] {
  const { text } = report.source;
  const words = new Set(report.words.lower);
  return RESIDUE.filter(({ marks, needs }) =>
    marks ? [...marks].some((mark) => text.includes(mark)) : !needs || needs.split(' ').some((word) => words.has(word)),
  );
}

function* leftIn(report: Report, block: Block, kinds: readonly Residue[]): Generator<Left> {
  const stretch = asWritten(report, block);
  const role = report.roles[block.index];
  const copied = role === 'question' || role === 'quotation';
  for (const { messageId, pattern, notBefore, notAfter, evenQuoted } of kinds) {
    if (copied && messageId === 'choice') continue;
    for (const match of findAll(stretch, pattern)) {
      const from = match.start - stretch.start;
      const to = match.end - stretch.start;
      if (notBefore?.test(textBefore(stretch, match.start)) || notAfter?.test(textAfter(stretch, match.end))) continue;
      if (!evenQuoted && inQuotes(report.text.slice(block.start, block.end), from, to)) continue;
      if (messageId === 'placeholder' && match.text.startsWith('[') && !isPlaceholder(match.text, textAfter(stretch, match.end))) continue;
      // "Outcome (tick one):" with one ticked has been followed.
      if (messageId === 'choice' && /^\(?(?:please )?(?:tick|select|choose|mark)\b/i.test(match.text) && TICKED.test(stretch.text))
        continue;
      if (messageId === 'choice' && /he|his|him|her/i.test(match.text) && isGeneric(report, match)) continue;
      yield { start: match.start, end: trimmedEnd(match), messageId };
    }
  }
  if (
    /^\W*(?:(?:first|second|third|final|working) )?draft(?: (?:report|copy|version|letter|only|v?\d+(?:\.\d+)?))?\W*$/i.test(stretch.text)
  ) {
    yield { start: block.start, end: block.end, messageId: 'drafting-note' };
  }
}

function trimmedEnd(match: Match): number {
  return match.end - (match.text.length - match.text.trimEnd().length);
}

/** Between double quotation marks of its block, in the plain text. */
function inQuotes(text: string, from: number, to: number): boolean {
  const NEAR = 300;
  const marksBefore = text.slice(Math.max(0, from - NEAR), from).replace(/[^"]/g, '').length;
  return marksBefore % 2 === 1 && text.slice(to, to + NEAR).includes('"');
}

/** Whether square brackets hold something to be filled in, rather than a reference or a quoting author's word. */
function isPlaceholder(text: string, after: string): boolean {
  const inner = text.replace(/^\[+|\]+$/g, '').trim();
  return inner === '' ? GAP_BEFORE.test(after) : !TICKED.test(text) && !RIGHT_IN_BRACKETS.test(inner);
}

/** "Whoever opens up must carry his/her own alarm." */
function isGeneric(report: Report, match: Match): boolean {
  const sentence = report.sentenceAt(match.start);
  return sentence !== undefined && GENERIC.test(textBefore(sentence, match.start));
}

/** Groups of options of which none is ticked: within a line, a list, or a row of a table. */
function* unticked(report: Report): Generator<Left> {
  const groups = new Map<string, Block[]>();
  for (const block of report.blocks) {
    if (block.table >= 0) push(groups, `table ${block.table} ${block.row}`, block);
    else if (block.list >= 0) push(groups, `list ${block.list}`, block);
    else push(groups, `block ${block.index}`, block);
  }
  for (const blocks of groups.values()) {
    const first = blocks[0]!;
    for (const part of first.table < 0 && first.list < 0 ? labelled(asWritten(report, first)) : [joined(report, blocks)]) {
      if (TICKED.test(part.text)) continue;
      const boxes = findAll(part, UNTICKED);
      const box = boxes[0];
      if (!box || boxes.length < 2) continue;
      // A finding stays in one block.
      const home = blocks.find((block) => box.start >= block.start && box.start < block.end) ?? first;
      yield { start: box.start, end: Math.min(home.end, part.end), messageId: 'unticked' };
    }
  }
}

function push(groups: Map<string, Block[]>, key: string, block: Block): void {
  const group = groups.get(key);
  if (group) group.push(block);
  else groups.set(key, [block]);
}

function joined(report: Report, blocks: readonly Block[]): Stretch {
  return asWritten(report, { start: blocks[0]!.start, end: blocks.at(-1)!.end });
}

/** "Fit: ☐ Yes ☐ No Consent: ☒ Yes" asks two things: each label with its options. */
function labelled(stretch: Stretch): Stretch[] {
  const cuts = [...stretch.text.matchAll(/(?<=[\w)] )(?=[A-Z][\w' ]{1,40}[:?] ?[\u2610-\u2612[\u25a1])/g)].map((match) => match.index);
  const edges = [0, ...cuts, stretch.text.length];
  return edges.slice(1).map((end, index) => {
    const start = edges[index]!;
    return { start: stretch.start + start, end: stretch.start + end, text: stretch.text.slice(start, end) };
  });
}

/** "To be confirmed" that lacks who confirms it, when, or both. */
function* unconfirmed(report: Report): Generator<Left> {
  for (const sentence of report.sentences) {
    if (sentence.role === 'question' || sentence.role === 'quotation') continue;
    for (const { pattern, notBefore } of TO_BE_CONFIRMED) {
      for (const match of findAll(sentence, pattern)) {
        const from = match.start - sentence.start;
        if (notBefore?.test(textBefore(sentence, match.start)) || inQuotes(sentence.text, from, match.end - sentence.start)) continue;
        const when = times(sentence, undefined).some(({ start, kind }) => start >= match.end && (kind === 'date' || kind === 'period'));
        if (!(when && CONFIRMER.test(sentence.text))) yield { start: match.start, end: match.end, messageId: 'to-be-confirmed' };
      }
    }
  }
}

/** Labels of required fields with nothing behind them, in a table or on a line. */
function* emptyFields(report: Report): Generator<Left> {
  const widths = new Map<number, number>();
  for (const block of report.blocks) {
    widths.set(block.table, Math.max(widths.get(block.table) ?? 0, block.column));
  }
  for (const row of report.rows) {
    const label = row.cells[0]!;
    if (row.cells.length !== 1 || label.column !== 0 || label.headerRow || widths.get(row.table) !== 1) continue;
    const text = labelText(report, label);
    if (REQUIRED_LABEL.test(text)) yield { start: label.start, end: label.end, messageId: 'empty-field' };
  }
  for (const block of report.blocks) {
    if (block.table >= 0 || !report.text.slice(block.start, block.end).endsWith(':')) continue;
    const text = labelText(report, block);
    if (REQUIRED_LABEL.test(text) && !isFilledByNext(report, block, text))
      yield { start: block.start, end: block.end, messageId: 'empty-field' };
  }
}

function labelText(report: Report, block: Block): string {
  return report.text.slice(block.start, block.end).replace(/[:*\s]+$/, '');
}

/** Whether the block after a bare label is its value: the next line, a list, a paragraph. */
function isFilledByNext(report: Report, block: Block, label: string): boolean {
  const next = report.blocks[block.index + 1];
  if (!next || next.kind === 'heading') return false;
  const text = report.text.slice(next.start, next.end);
  if (/^[A-Z][\w '()/-]{1,40}:(?: |$)/.test(text)) return false;
  return DATE_LABEL.test(label) ? /^.{0,60}\d/s.test(text) : true;
}

/** Findings that lie inside another say nothing new. */
function outermost(found: readonly Left[]): Left[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Left[] = [];
  for (const left of sorted) {
    const last = kept.at(-1);
    if (last && left.start < last.end) continue;
    kept.push(left);
  }
  return kept;
}
