// Assembles src/patterns/table-program.wat, which goes into the table of patterns.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import openWabt from 'wabt';

const file = path.join(import.meta.dirname, '..', 'src', 'patterns', 'table-program.wat');

/** The program as a module of WebAssembly. */
export async function tableProgram() {
  const wabt = await openWabt();
  const module = wabt.parseWat(file, readFileSync(file, 'utf8'));
  try {
    return module.toBinary({}).buffer;
  } finally {
    module.destroy();
  }
}
