import { noWordDocument } from '../../failure-texts.ts';
import { UnreadableError } from '../source.ts';
import type { Archive } from './archive.ts';
import { visitXml } from './xml.ts';

const SIGNED = /digital-signature\/origin$/;

/** A relationship of a part to another: its kind by the last word of its type ("styles", "footnotes"), and the part it names. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly part: string;
}

/** The parts of a Word document, by what they are; names come from the relationships, never from habit. */
export interface Parts {
  readonly document: string;
  /** Parts related to the document. */
  readonly related: readonly Relationship[];
  readonly customProperties: string | undefined;
  /** Whether the document is digitally signed: a copy of it would break the signature. */
  readonly signed: boolean;
}

/** The name of the part that holds a part's relationships. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

export async function partsOf(archive: Archive): Promise<Parts> {
  const root = await relationships(archive, '');
  const document = root.find(({ kind }) => kind === 'officeDocument')?.part;
  if (document === undefined || !archive.has(document)) throw new UnreadableError(noWordDocument);
  const related = await relationships(archive, document);
  return {
    document,
    related,
    customProperties: root.find(({ kind }) => kind === 'custom-properties')?.part,
    signed: root.some(({ kind }) => kind === 'origin'),
  };
}

async function relationships(archive: Archive, part: string): Promise<Relationship[]> {
  const xml = await archive.text(relationshipsOf(part));
  const found: Relationship[] = [];
  if (xml === undefined) return found;
  visitXml(xml, {
    open(element) {
      const { name, vocabulary } = element;
      // What lies outside the file is never opened.
      if (name !== 'Relationship' || vocabulary !== 'relationships' || element.attribute('TargetMode') === 'External') return;
      const type = element.attribute('Type') ?? '';
      const kind = SIGNED.test(type) ? 'origin' : type.slice(type.lastIndexOf('/') + 1);
      found.push({ id: element.attribute('Id') ?? '', kind, part: resolved(part, element.attribute('Target') ?? '') });
    },
    close() {},
  });
  return found;
}

/** The part that a relationship's target names, counted from the part it belongs to; steps above the root lead nowhere. */
function resolved(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
