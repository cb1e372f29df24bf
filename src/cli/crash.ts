import { MisuseError } from '../lint/run.ts';

/**
 * Where in our code something failed, without the message: that may hold words of a report, and is meant for nobody's log. Enough for
 * its makers to find the line.
 */
export function whereFrom(cause: unknown): string {
  if (cause instanceof MisuseError) return cause.message;
  if (!(cause instanceof Error)) return 'an unknown failure';
  const frame = cause.stack?.split('\n').find((line) => /^ {4}at /.test(line) && line.includes(':'));
  const place = frame && /([^/\\]+[/\\][^/\\]+:\d+:\d+)\)?$/.exec(frame)?.[1].replace('\\', '/');
  const kind = /^[A-Z]\w*Error$/.test(cause.name) ? cause.name : 'Error';
  return place ? `${kind} at ${place}` : kind;
}
