import type { DateOrder } from '../../report/calendar.ts';
import type { Day } from '../../report/report.ts';
import type { TimeKind, TimeRelation } from '../time.ts';
import type { Token } from './tokens.ts';

/**
 * The little language in which the time grammar is written. A form is a row of items, each matching one stretch of tokens:
 *
 *     <weekday>? ,? the? <day> of? <month> ,? <year>?
 *
 * `word` matches that word or sign, `a|b` either, `<name>` a part (see parts.ts) whose value is kept under its name, a `?` at the end makes an
 * item optional, a `~` before it means that no space may stand before. Forms have no repetition: what they
 * match is bounded, and so a long line costs no more than its length.
 */

/** What a form has made of some tokens; `TimeExpression` without its place. */
export interface Reading {
  readonly kind: TimeKind;
  readonly relation?: TimeRelation | undefined;
  readonly earliest?: Day | undefined;
  readonly latest?: Day | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** The year was written, or followed from a word ("next June"). */
  readonly dated?: boolean;
}

/** What the forms know of the sentence they read. */
export interface Setting {
  readonly tokens: readonly Token[];
  readonly reference: Day | undefined;
  readonly order: DateOrder;
  /** Where the words before the time point. */
  lean: 'past' | 'ahead' | undefined;
  /** Counts the places at which a time was looked for: what one grammar has read there the others need not read again. */
  step: number;
  /** The last day spoken of earlier in the sentence, for "the following Monday". */
  lastDay: Day | undefined;
}

export interface Taken<T> {
  /** Index of the first token after the stretch. */
  readonly end: number;
  readonly value: T;
}

/** A stretch of tokens with a value, found at `at` or not. */
export interface Part<T> {
  /** Words it may begin with, all of them; `digits` if with digits as well. It is read only where one of them stands. */
  readonly words: Iterable<string>;
  readonly digits: boolean;
  read(setting: Setting, at: number): Taken<T> | undefined;
}

export type PartTable<P> = { readonly [K in keyof P]: Part<P[K]> };

/** The parts a form has met, by name, in order. */
export class Found<P> {
  readonly #names: (keyof P)[] = [];
  readonly #values: P[keyof P][] = [];

  get size(): number {
    return this.#names.length;
  }

  add<K extends keyof P>(name: K, value: P[K]): void {
    this.#names.push(name);
    this.#values.push(value);
  }

  cut(size: number): void {
    this.#names.length = size;
    this.#values.length = size;
  }

  all<K extends keyof P>(name: K): P[K][] {
    return this.#values.filter((_, index) => this.#names[index] === name) as P[K][];
  }

  one<K extends keyof P>(name: K): P[K] | undefined {
    const index = this.#names.indexOf(name);
    return index < 0 ? undefined : (this.#values[index] as P[K]);
  }
}

/** The tokens that a form covers: `from` up to (not with) `to`. */
export interface Stretched {
  readonly from: number;
  readonly to: number;
}

interface Item<P> {
  readonly words: ReadonlySet<string>;
  readonly parts: readonly NamedPart<P>[];
  readonly optional: boolean;
  readonly glued: boolean;
}

interface NamedPart<P> {
  readonly name: keyof P;
  readonly part: Part<P[keyof P]>;
  readonly words: ReadonlySet<string>;
}

const firstWords = new WeakMap<object, ReadonlySet<string>>();

/** The words that a part may begin with, once for all forms that it stands in. */
function firstWordsOf(part: Part<unknown>): ReadonlySet<string> {
  let words = firstWords.get(part);
  if (!words) {
    words = new Set(part.words);
    firstWords.set(part, words);
  }
  return words;
}

/** A row of the grammar: how it is written and what it says. */
export interface Form<P, R = Reading> {
  readonly form: string;
  read(found: Found<P>, setting: Setting, stretch: Stretched): R | undefined;
}

interface CompiledForm<P, R> extends Form<P, R> {
  readonly items: readonly Item<P>[];
}

function compileItem<P>(text: string, parts: PartTable<P>): Item<P> {
  const optional = text.length > 1 && text.endsWith('?');
  const glued = text.length > 1 && text.startsWith('~');
  const choices = text.slice(glued ? 1 : 0, optional ? -1 : undefined).split('|');
  const names = choices.filter((choice) => choice.startsWith('<') && choice.endsWith('>')).map((choice) => choice.slice(1, -1));
  for (const name of names) if (!(name in parts)) throw new Error(`no part <${name}> in the time grammar`);
  return {
    words: new Set(choices.filter((choice) => !choice.startsWith('<'))),
    parts: (names as (keyof P)[]).map((name) => ({ name, part: parts[name], words: firstWordsOf(parts[name]) })),
    optional,
    glued,
  };
}

/** A set of forms, ready to be read at a token. */
export class Grammar<P, R = Reading> {
  readonly #byWord = new Map<string, CompiledForm<P, R>[]>();
  readonly #byDigits: CompiledForm<P, R>[] = [];
  #known: { readonly setting: Setting | undefined; readonly step: number; readonly read: Map<number, Taken<R> | undefined> } = {
    setting: undefined,
    step: 0,
    read: new Map(),
  };

  constructor(parts: PartTable<P>, forms: readonly Form<P, R>[]) {
    for (const form of forms) {
      const compiled = { ...form, items: form.form.split(' ').map((item) => compileItem(item, parts)) };
      const words = new Set<string>();
      let digits = false;
      for (const item of compiled.items) {
        for (const word of item.words) words.add(word);
        for (const named of item.parts) {
          for (const word of named.words) words.add(word);
          digits ||= named.part.digits;
        }
        if (!item.optional) break;
      }
      for (const word of words) {
        const list = this.#byWord.get(word);
        if (list) list.push(compiled);
        else this.#byWord.set(word, [compiled]);
      }
      if (digits) this.#byDigits.push(compiled);
    }
  }

  /** The grammar as a part of another one. */
  get part(): Part<R> {
    return { words: [...this.#byWord.keys()], digits: this.#byDigits.length > 0, read: (setting, at) => this.read(setting, at) };
  }

  /** The longest reading at a token; of two as long the form that stands first in the table. */
  read(setting: Setting, at: number): Taken<R> | undefined {
    const token = setting.tokens[at];
    if (token === undefined) return undefined;
    const forms = token.type === 'digits' ? this.#byDigits : this.#byWord.get(token.text);
    if (forms === undefined || forms.length === 0) return undefined;
    if (this.#known.setting !== setting || this.#known.step !== setting.step)
      this.#known = { setting, step: setting.step, read: new Map() };
    const known = this.#known.read;
    if (known.has(at)) return known.get(at);
    let best: Taken<R> | undefined;
    const found = new Found<P>();
    for (const form of forms) {
      found.cut(0);
      const end = this.#match(setting, form.items, 0, at, found);
      if (end === undefined || end === at || (best !== undefined && end <= best.end)) continue;
      const value = form.read(found, setting, { from: at, to: end });
      if (value !== undefined) best = { end, value };
    }
    known.set(at, best);
    return best;
  }

  #match(setting: Setting, items: readonly Item<P>[], index: number, at: number, found: Found<P>): number | undefined {
    const item = items[index];
    if (item === undefined) return at;
    const token = setting.tokens[at];
    const size = found.size;
    if (token !== undefined && (!item.glued || token.glued)) {
      for (const { name, part, words } of item.parts) {
        if (!(token.type === 'digits' ? part.digits : words.has(token.text))) continue;
        const taken = part.read(setting, at);
        if (taken === undefined) continue;
        found.add(name, taken.value);
        const end = this.#match(setting, items, index + 1, taken.end, found);
        if (end !== undefined) return end;
        found.cut(size);
      }
      if (item.words.has(token.text)) {
        const end = this.#match(setting, items, index + 1, at + 1, found);
        if (end !== undefined) return end;
        found.cut(size);
      }
    }
    return item.optional ? this.#match(setting, items, index + 1, at, found) : undefined;
  }
}

/** Parts for fixed expressions ("no more than"), longest first. Items may be optional (`?`) and have choices (`a|b`). */
export function phrases<T>(table: readonly { readonly words: string; readonly value: T }[]): Part<T> {
  const byWord = new Map<string, { readonly items: readonly { words: ReadonlySet<string>; optional: boolean }[]; readonly value: T }[]>();
  for (const { words, value } of table) {
    const items = words.split(' ').map((item) => {
      const optional = item.length > 1 && item.endsWith('?');
      return { words: new Set((optional ? item.slice(0, -1) : item).split('|')), optional };
    });
    const firsts = new Set<string>();
    for (const item of items) {
      for (const word of item.words) firsts.add(word);
      if (!item.optional) break;
    }
    for (const word of firsts) byWord.set(word, [...(byWord.get(word) ?? []), { items, value }]);
  }
  return {
    words: [...byWord.keys()],
    digits: false,
    read({ tokens }, at) {
      let best: Taken<T> | undefined;
      for (const { items, value } of byWord.get(tokens[at]?.text ?? '') ?? []) {
        let end: number | undefined = at;
        for (const item of items) {
          if (item.words.has(tokens[end]?.text ?? '')) end += 1;
          else if (!item.optional) {
            end = undefined;
            break;
          }
        }
        if (end !== undefined && (best === undefined || end > best.end)) best = { end, value };
      }
      return best;
    },
  };
}
