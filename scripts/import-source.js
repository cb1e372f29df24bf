// What a script needs of src/, bundled and imported: Node 20 does not read TypeScript.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The exports of a module whose text is given; its paths count from the root of the project. */
export async function importSource(root, contents) {
  // Beside the libraries, so that those that stay outside the bundle are found.
  const folder = path.join(root, 'node_modules', '.cache', `ohlint-source-${process.pid}`);
  const outfile = path.join(folder, 'source.mjs');
  mkdirSync(folder, { recursive: true });
  try {
    await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      outfile,
      absWorkingDir: root,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      logLevel: 'warning',
    });
    // Asked for anew each time: the same address would give what was imported before.
    return await import(`${pathToFileURL(outfile).href}?${contents.length}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
