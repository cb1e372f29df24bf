import type { Source } from '../read/source.ts';
import { Archives } from './archives.ts';
import { type Checked, type Checking, check, type Prepared, prepare } from './check-file.ts';
import { companionsOf } from './companions.ts';
import type { GivenFile } from './files.ts';

/** Up to this many, what was worked out about each report may stay until the end. */
const FEW_REPORTS = 25;

/**
 * Reads all reports before the first is checked, because reports of a run are compared with each other. In the order of the files. `texts` holds
 * what was read beside them before, by its path.
 */
export async function checkAll(
  files: readonly GivenFile[],
  checking: Checking,
  texts = new Map<string, Promise<Source>>(),
): Promise<Checked[]> {
  const attempts: (Prepared | Checked)[] = [];
  const many = files.length > FEW_REPORTS;
  for (const file of files) {
    const attempt = await prepare(file, { ...checking, many });
    if (attempt) attempts.push(attempt);
  }
  const archives = new Archives();
  try {
    const companions = companionsOf(
      attempts.filter((attempt) => 'report' in attempt),
      archives,
      texts,
    );
    const checked: Checked[] = [];
    for (const attempt of attempts) checked.push('report' in attempt ? await check(attempt, companions, { ...checking, many }) : attempt);
    return checked;
  } finally {
    await archives.close();
  }
}
