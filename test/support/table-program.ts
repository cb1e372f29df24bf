import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** src/patterns/table-program.wat, assembled as the build does it. */
export async function tableProgram(): Promise<Uint8Array> {
  const script = path.join(import.meta.dirname, '..', '..', 'scripts', 'table-program.js');
  return (await import(pathToFileURL(script).href)).tableProgram();
}
