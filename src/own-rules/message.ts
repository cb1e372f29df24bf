import { didYouMean } from '../lint/nearest.ts';
import type { Messages } from '../lint/rule.ts';

/** What a message may be filled with. `words` repeat what the report says, `numbers` and `names` do not. */
export interface Fillings {
  readonly words?: readonly string[];
  readonly safe?: readonly string[];
}

/** A rule cannot be made of its definition. The keys lead to the part that is wrong. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';

  constructor(
    readonly path: readonly (string | number)[],
    readonly sentence: string,
  ) {
    super(sentence);
  }
}

/**
 * A rule's messages by id: one text for all, or one for each. Words of the report may stand only in `[[ ]]`, which is left out of logs and
 * files: a message that would carry them there is refused, with what to write instead.
 */
export function messagesOf(
  given: string | Readonly<Record<string, string | undefined>> | undefined,
  defaults: Readonly<Record<string, string>>,
  { words = [], safe = [] }: Fillings,
): Messages {
  return Object.fromEntries(
    Object.keys(defaults).map((id) => {
      const own = typeof given === 'string' ? given : given?.[id];
      const path = typeof given === 'string' ? ['message'] : ['message', id];
      if (own !== undefined) check(own, path, words, safe);
      return [id, own ?? defaults[id] ?? ''];
    }),
  );
}

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;

function check(message: string, path: readonly string[], words: readonly string[], safe: readonly string[]): void {
  const all = [...words, ...safe];
  for (const [, name = ''] of message.matchAll(PLACEHOLDER)) {
    if (all.includes(name)) continue;
    const near = didYouMean(name, all);
    const known =
      all.length === 0 ? ' This rule has nothing to fill in.' : ` It can fill in ${all.map((each) => `{{${each}}}`).join(', ')}.`;
    throw new DefinitionError(path, `the message asks for “{{${name}}}”, which there is not.${near || known}`);
  }
  const open = message.replace(/\[\[[\s\S]*?\]\]/g, '');
  for (const [whole, name = ''] of open.matchAll(PLACEHOLDER)) {
    if (!words.includes(name)) continue;
    const mended = message.replace(whole, `[[“${whole}”]]`);
    throw new DefinitionError(
      path,
      `${whole} repeats words of the report, which logs must not hold: put the part of the message that can be left out there in [[ ]], for instance “${mended}”.`,
    );
  }
}
