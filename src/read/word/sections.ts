import { isOn } from './styles.ts';
import type { XmlElement } from './xml.ts';

/** Relationship ids of what stands at the head and foot of the first page. */
export interface PageFurniture {
  readonly header: string | undefined;
  readonly footer: string | undefined;
}

/** Finds the header and footer of a document's first section: those of the first page where it has its own, else those of all pages. */
export class FirstSection {
  private readonly headers = new Map<string, string>();
  private readonly footers = new Map<string, string>();
  private ended = false;
  private ownFirstPage = false;

  open(element: XmlElement): void {
    if (this.ended) return;
    if (element.name === 'titlePg') this.ownFirstPage = isOn(element.attribute('val'));
    else {
      const id = element.attribute('id');
      const ids = element.name === 'headerReference' ? this.headers : this.footers;
      if (id !== undefined) ids.set(element.attribute('type') ?? 'default', id);
    }
  }

  /** At the end of a section's properties. */
  close(): void {
    this.ended = true;
  }

  furniture(): PageFurniture {
    const of = (ids: ReadonlyMap<string, string>) => (this.ownFirstPage ? ids.get('first') : undefined) ?? ids.get('default');
    return { header: of(this.headers), footer: of(this.footers) };
  }
}
