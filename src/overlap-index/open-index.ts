import path from 'node:path';
import type { IndexKey } from './key.ts';
import { isDatabase } from './place.ts';
import { ReportIndex, WORDING_VERSION } from './report-index.ts';

/** Opens an index, in a file or in a PostgreSQL database; with `create`, makes it where there is none. */
export async function openIndex(place: string, key: IndexKey, options: { shown: string; create: boolean }): Promise<ReportIndex> {
  const { shown, create } = options;
  const manifest = create ? { keyId: key.id, wording: WORDING_VERSION } : undefined;
  if (isDatabase(place)) {
    const { openPostgresStore } = await import('./postgres-store.ts');
    return made(await openPostgresStore(place, shown, manifest));
  }
  const { openLibsqlStore } = await import('./libsql-store.ts');
  return made(await openLibsqlStore(path.resolve(place), shown, key, manifest));

  async function made(store: ConstructorParameters<typeof ReportIndex>[0]): Promise<ReportIndex> {
    try {
      return new ReportIndex(store, key, shown);
    } catch (error) {
      await store.close();
      throw error;
    }
  }
}
