import type { Resolved } from '../config/resolve.ts';
import { ownIndex } from '../config/server.ts';
import type { Archive } from '../overlap/archive.ts';
import { shownIndex } from '../overlap-index/place.ts';
import type { ReportIndex } from '../overlap-index/report-index.ts';
import type { Source } from '../read/source.ts';
import type { Report } from '../report/report.ts';
import { shownPath } from './files.ts';
import { unhurried } from './pattern-table.ts';

/** The indexes that the configurations of a run name, each opened once, when the first report asks for it. */
export class Archives {
  readonly #opened = new Map<string, Promise<ReportIndex>>();

  /** What the index has to say of a report; undefined where none is configured. */
  async of(
    report: Report,
    atHand: readonly Source[],
    { index, indexKey }: Partial<Pick<Resolved, 'index' | 'indexKey'>>,
  ): Promise<Archive | undefined> {
    const place = index && ownIndex(index);
    if (place === undefined) return undefined;
    const name = `${place}\0${indexKey?.value ?? ''}`;
    const opened = this.#opened.get(name) ?? open(place, indexKey?.value);
    this.#opened.set(name, opened);
    return unhurried(async () => (await opened).compare(report, atHand));
  }

  async close(): Promise<void> {
    // One that could not be opened has been complained of already.
    for (const opened of await Promise.allSettled(this.#opened.values())) if (opened.status === 'fulfilled') await opened.value.close();
  }
}

async function open(place: string, keyFile: string | undefined): Promise<ReportIndex> {
  const { openIndex } = await import('../overlap-index/open-index.ts');
  const { readIndexKey } = await import('./index-key.ts');
  return openIndex(place, readIndexKey(keyFile, false), { shown: shownIndex(place, shownPath), create: false });
}
