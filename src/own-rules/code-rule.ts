import { LEVELS } from '../config/values.ts';
import { listed, shown } from '../config/wording.ts';
import { OWN_ID } from './schema.ts';

const SCOPES = ['span', 'sentence', 'paragraph', 'document'];
const GROUPS = ['template', 'readable', 'useful', 'legal-exposure', 'confidential', 'house'];

/** Why a rule that came from a user's code cannot be used; undefined where it can. Types may have been passed by, so nothing is taken for granted. */
export function ruleProblem(given: unknown): string | undefined {
  if (typeof given !== 'object' || given === null) return `it is ${shown(given)}, and should be made by defineRule.`;
  const { id, severity, scope, group, summary, messages, options, check, url } = given as Record<string, unknown>;
  if (typeof id !== 'string' || !OWN_ID.test(id)) {
    return `its id should be a name of yours, a slash and a name for the rule in small letters, as in acme/no-synergy, not ${shown(id)}.`;
  }
  const among = (what: string, value: unknown, known: readonly string[]) =>
    typeof value === 'string' && known.includes(value)
      ? undefined
      : `the ${what} of ${id} should be ${listed(known)}, not ${shown(value)}.`;
  if (typeof check !== 'function') return `${id} has no function “check”.`;
  if (typeof summary !== 'string' || summary === '') return `${id} has no “summary”: one line that says what it finds.`;
  if (!isTexts(messages)) return `the messages of ${id} should be texts by their ids, at least one.`;
  if (url !== undefined && !(typeof url === 'string' && /^https?:\/\//.test(url)))
    return `the url of ${id} should begin with https://, not ${shown(url)}.`;
  return (
    among('severity', severity, LEVELS) ?? among('scope', scope, SCOPES) ?? among('group', group, GROUPS) ?? optionsProblem(id, options)
  );
}

function isTexts(given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false;
  const texts = Object.values(given);
  return texts.length > 0 && texts.every((text) => typeof text === 'string');
}

const HOLDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  choice: (value) => typeof value === 'string',
  strings: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
};

function optionsProblem(id: string, options: unknown): string | undefined {
  if (typeof options !== 'object' || options === null) return `${id} has no “options”: {} where there are none.`;
  for (const [name, schema] of Object.entries(options)) {
    const { type, default: value, description, choices } = (schema ?? {}) as Record<string, unknown>;
    const holds = typeof type === 'string' && Object.hasOwn(HOLDS, type) ? HOLDS[type] : undefined;
    if (!holds) return `the option “${name}” of ${id} should be of type ${listed(Object.keys(HOLDS))}, not ${shown(type)}.`;
    if (!holds(value)) return `the option “${name}” of ${id} has a default that is not of its type.`;
    if (type === 'choice' && !(Array.isArray(choices) && choices.includes(value)))
      return `the option “${name}” of ${id} has a default that is not among its choices.`;
    if (typeof description !== 'string') return `the option “${name}” of ${id} has no description.`;
  }
  return undefined;
}
