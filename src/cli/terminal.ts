import { harmless } from '../format/escape.ts';

/** Writes to standard output: what was asked for. Everything else is said on standard error. */
export function print(text: string): void {
  // A reader that has seen enough ("ohlint … | head") is no failure.
  if (process.stdout.listenerCount('error') === 0) {
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  process.stdout.write(text);
}

/** Says a sentence on standard error. It may hold the name of a file, which may hold anything. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence.split('\n').map(harmless).join('\n')}\n`);
}

/** Whether somebody reads standard output on a screen. */
export function onScreen(): boolean {
  return process.stdout.isTTY === true;
}

/** Columns to write in. */
export function columns(): number {
  const given = process.stdout.columns ?? Number(process.env.COLUMNS);
  return Number.isInteger(given) && given > 0 ? given : 80;
}

/** Whether something is piped or redirected into ohlint. */
export function isPipedInto(): boolean {
  return process.stdin.isTTY !== true;
}

/** Everything that is piped in. */
export async function pipedIn(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
