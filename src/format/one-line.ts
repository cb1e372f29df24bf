import type { Found } from '../lint/finding.ts';
import { messageOf } from '../lint/message.ts';
import { harmless } from './escape.ts';

/** What is wrong, on one line. */
export function oneLine(found: Found, excerpts: boolean): string {
  return harmless(messageOf(found, excerpts)).replace(/\s+/g, ' ').trim();
}
