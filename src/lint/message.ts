import type { Found } from './finding.ts';

const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/g;
const REVEALING = /\[\[([\s\S]*?)\]\]/g;

/**
 * The words of a finding. Stretches in `[[ ]]` repeat or reveal what the report says: without excerpts they are left out, and the
 * spaces and stops around them mended, so that what remains reads well alone.
 */
export function messageOf(found: Pick<Found, 'rule' | 'messageId' | 'data'>, excerpts: boolean): string {
  return fillMessage(found.rule.messages[found.messageId] ?? found.messageId, found.data, excerpts);
}

/** Fills a message template with its data. */
export function fillMessage(template: string, data: Readonly<Record<string, string | number>>, excerpts: boolean): string {
  const shown = template.replace(REVEALING, excerpts ? '$1' : '');
  // The data goes in last, and by function: a report that contains "[[" or "$&" changes nothing.
  return tidy(shown).replace(PLACEHOLDER, (whole, name: string) => (Object.hasOwn(data, name) ? String(data[name]) : whole));
}

function tidy(text: string): string {
  return text
    .replace(/\( *\)/g, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ +([.,;:?!)])/g, '$1')
    .replace(/\( +/g, '(')
    .trim()
    .replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
