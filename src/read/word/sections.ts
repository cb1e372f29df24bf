import { isOn } from './styles.ts';
import { visitXml } from './xml.ts';

/** Relationship ids of what stands at the head and foot of the first page. */
export interface PageFurniture {
  readonly header: string | undefined;
  readonly footer: string | undefined;
}

/** Finds the header and footer of a document's first section: those of the first page where it has its own, else those of all pages. */
export function readSections(document: string): PageFurniture {
  const named = { header: new Map<string, string>(), footer: new Map<string, string>() };
  let sections = 0;
  let ownFirstPage = false;
  // Most documents have none, and their XML need not be read twice.
  if (!/headerReference|footerReference/.test(document)) return { header: undefined, footer: undefined };
  visitXml(document, {
    open(element) {
      if (element.vocabulary !== 'word' || sections > 0) return;
      const { name } = element;
      if (name === 'titlePg') ownFirstPage = isOn(element.attribute('val'));
      if (name !== 'headerReference' && name !== 'footerReference') return;
      const id = element.attribute('id');
      if (id !== undefined) named[name === 'headerReference' ? 'header' : 'footer'].set(element.attribute('type') ?? 'default', id);
    },
    close({ name }) {
      if (name === 'sectPr') sections += 1;
    },
  });
  const of = (ids: ReadonlyMap<string, string>) => (ownFirstPage ? ids.get('first') : undefined) ?? ids.get('default');
  return { header: of(named.header), footer: of(named.footer) };
}
