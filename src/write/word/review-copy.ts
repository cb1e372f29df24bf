import { protectedDocument, signedDocument } from '../../failure-texts.ts';
import type { Source } from '../../read/source.ts';
import { type Archive, openArchive } from '../../read/word/archive.ts';
import { type Parts, partsOf, relationshipsOf } from '../../read/word/package-parts.ts';
import { visitXml } from '../../read/word/xml.ts';
import type { Fix } from '../fixes.ts';
import { AUTHOR, type Note } from '../note.ts';
import { type Edit, spliced } from '../splice.ts';
import { UnwritableError } from '../unwritable.ts';
import { Anchors } from './anchors.ts';
import { copyWith } from './copy.ts';
import { mapRuns } from './runs.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT_WORD = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const TYPES_PART = '[Content_Types].xml';

/**
 * A copy of a Word document with a comment in its margin for each note, anchored at its words, and the fixes as tracked changes where Word itself would
 * track one in their place. Comments of a former run are replaced; all else stays bit for bit. `source` is what was read from `bytes`. Throws
 * `UnwritableError` where a copy would break the document.
 */
export async function reviewCopy(
  bytes: Uint8Array,
  source: Source,
  notes: readonly Note[],
  fixes: readonly Fix[] = [],
): Promise<Uint8Array> {
  const archive = await openArchive(bytes);
  const parts = await partsOf(archive);
  await refuseLocked(archive, parts);
  const main = source.word?.parts.find(({ name }) => name === parts.document);
  if (!main) throw new Error('the source is not of this document');
  const document = main.xml;
  const { runs, marks } = mapRuns(document);
  const related = parts.related.find(({ kind }) => kind === 'comments')?.part;
  const former = related === undefined ? undefined : await archive.text(related);
  const own = former === undefined ? [] : ownComments(former);
  const gone = new Set(own.map(({ id }) => id));

  const anchors = new Anchors(document, runs);
  const removed: Edit[] = marks.filter((mark) => gone.has(mark.id)).map(({ start, end }) => ({ start, end, text: '' }));
  const cleaned =
    former &&
    spliced(
      former,
      own.map(({ start, end }) => ({ start, end, text: '' })),
    );
  let id = highestId(spliced(document, removed), cleaned ?? '');
  const written: string[] = [];
  for (const note of notes) {
    id += 1;
    const number = id;
    const start = note.raw.start - main.base;
    const end = note.raw.end - main.base;
    const before = (prefix: string) => `<${prefix}commentRangeStart ${prefix}id="${number}"/>`;
    const after = (prefix: string) =>
      `<${prefix}commentRangeEnd ${prefix}id="${number}"/><${prefix}r><${prefix}commentReference ${prefix}id="${number}"/></${prefix}r>`;
    // What stands in a header, a footnote or nowhere is told at the first words: Word keeps comments in the body alone.
    const set = anchors.around(start, end, before, after) || aroundFirst(anchors, runs, before, after);
    if (set) written.push(commentOf(number, note, document.includes(STRICT_WORD)));
  }
  for (const { raw, text } of fixes) {
    const change = (prefix: string, number: number) => `${prefix}id="${number}" ${prefix}author="${AUTHOR}"`;
    const made = anchors.replace(raw.start - main.base, raw.end - main.base, escaped(text), (prefix) => [
      change(prefix, id + 1),
      change(prefix, id + 2),
    ]);
    if (made) id += 2;
  }
  const replaced = new Map([[parts.document, spliced(document, [...removed, ...anchors.edits()])]]);
  if (cleaned !== undefined && related !== undefined) {
    replaced.set(related, inserted(cleaned, written.join('')));
  } else if (written.length > 0) {
    const name = unusedName(archive, parts.document);
    const namespace = document.includes(STRICT_WORD) ? STRICT_WORD : WORD;
    replaced.set(
      name,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}">${written.join('')}</w:comments>`,
    );
    await relate(archive, parts, name, replaced);
  }
  return copyWith(bytes, replaced);
}

async function refuseLocked(archive: Archive, parts: Parts): Promise<void> {
  if (parts.signed) throw new UnwritableError(signedDocument);
  const name = parts.related.find(({ kind }) => kind === 'settings')?.part;
  const settings = name === undefined ? undefined : await archive.text(name);
  let locked = false;
  if (settings !== undefined)
    visitXml(settings, {
      open(element) {
        if (element.name !== 'documentProtection' || !/^(?:1|true|on)$/.test(element.attribute('enforcement') ?? '')) return;
        locked ||= /^(?:readOnly|forms)$/.test(element.attribute('edit') ?? '');
      },
      close() {},
    });
  if (locked) throw new UnwritableError(protectedDocument);
}

function aroundFirst(
  anchors: Anchors,
  runs: ReturnType<typeof mapRuns>['runs'],
  before: (prefix: string) => string,
  after: (prefix: string) => string,
): boolean {
  for (const run of runs) {
    const content = run.contents.find(({ kind, inner, innerEnd }) => kind === 'text' && innerEnd > inner);
    if (content) return anchors.around(content.inner, content.innerEnd, before, after);
  }
  return false;
}

/** The comments that a former run wrote. */
function ownComments(xml: string): { readonly id: string; readonly start: number; readonly end: number }[] {
  const found: { id: string; start: number; end: number }[] = [];
  let own: string | undefined;
  visitXml(xml, {
    open(element) {
      if (element.name === 'comment') own = element.attribute('author') === AUTHOR ? (element.attribute('id') ?? '') : undefined;
    },
    close(element, _start, end) {
      if (element.name === 'comment' && own !== undefined) found.push({ id: own, start: element.start, end });
    },
  });
  return found;
}

/** Ids of comments and of tracked changes are one series to some programs. */
function highestId(...parts: readonly string[]): number {
  let highest = 0;
  for (const xml of parts) for (const [, id] of xml.matchAll(/[\s:]id="(\d{1,9})"/g)) highest = Math.max(highest, Number(id));
  return highest;
}

function commentOf(id: number, { paragraphs }: Note, strict: boolean): string {
  const inner = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`).join('');
  return `<w:comment xmlns:w="${strict ? STRICT_WORD : WORD}" w:id="${id}" w:author="${AUTHOR}" w:initials="oh">${inner}</w:comment>`;
}

/** Text for XML; what XML cannot hold at all is left out. */
function escaped(text: string): string {
  return (
    text
      // What XML 1.0 forbids, and halves of characters.
      .replace(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
        '',
      )
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}

/** A part with something more before the end of its root element. */
function inserted(xml: string, inner: string): string {
  let edit: Edit = { start: xml.length, end: xml.length, text: '' };
  visitXml(xml, {
    open() {},
    // The last element to close is the root.
    close(element, start, end) {
      const name = /^<([^\s/>]+)/.exec(xml.slice(element.start, element.end))?.[1] ?? '';
      edit = element.selfClosing ? { start: end - 2, end, text: `>${inner}</${name}>` } : { start, end: start, text: inner };
    },
  });
  return spliced(xml, [edit]);
}

function unusedName(archive: Archive, document: string): string {
  const folder = document.slice(0, document.lastIndexOf('/') + 1);
  let number = 1;
  const name = () => `${folder}comments${number === 1 ? '' : number}.xml`;
  while (archive.has(name())) number += 1;
  return name();
}

/** Makes a new part known to the document and to the archive. */
async function relate(archive: Archive, parts: Parts, name: string, replaced: Map<string, string>): Promise<void> {
  const relationships = relationshipsOf(parts.document);
  const known = (await archive.text(relationships)) ?? `<Relationships xmlns="${RELATIONSHIPS}"/>`;
  const ids = new Set(parts.related.map(({ id }) => id));
  let number = 1;
  while (ids.has(`ohlint${number}`)) number += 1;
  const target = name.slice(name.lastIndexOf('/') + 1);
  replaced.set(
    relationships,
    inserted(known, `<Relationship xmlns="${RELATIONSHIPS}" Id="ohlint${number}" Type="${RELATED}/comments" Target="${target}"/>`),
  );
  const types = (await archive.text(TYPES_PART)) ?? `<Types xmlns="${CONTENT_TYPES}"/>`;
  replaced.set(TYPES_PART, inserted(types, `<Override xmlns="${CONTENT_TYPES}" PartName="/${name}" ContentType="${COMMENTS_TYPE}"/>`));
}
