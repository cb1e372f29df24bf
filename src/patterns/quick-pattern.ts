import { WordTable } from './words.ts';

/**
 * A regular expression that is compiled when a text may match it, and not before. The build writes one wherever the source has a
 * regular expression (scripts/build.js), because V8 takes longer to compile our long lists of wordings than a report takes to be
 * checked. It answers as the expression would; `test/patterns` holds the two against each other.
 */
export class QuickPattern {
  lastIndex = 0;
  private readonly entry: Entry;

  constructor(entry: Entry) {
    this.entry = entry;
  }

  get source(): string {
    return this.entry.source;
  }

  get flags(): string {
    return this.entry.flags;
  }

  get global(): boolean {
    return this.entry.flags.includes('g');
  }

  get sticky(): boolean {
    return this.entry.flags.includes('y');
  }

  get ignoreCase(): boolean {
    return this.entry.flags.includes('i');
  }

  get unicode(): boolean {
    return this.entry.flags.includes('u');
  }

  toString(): string {
    return `/${this.source}/${this.flags}`;
  }

  exec(text: string): RegExpExecArray | null {
    const { entry } = this;
    if (!mayMatch(entry, text)) {
      if (entry.stateful) this.lastIndex = 0;
      return null;
    }
    const native = nativeOf(entry, text);
    if (!entry.stateful) return native.exec(text);
    native.lastIndex = this.lastIndex;
    const match = native.exec(text);
    this.lastIndex = native.lastIndex;
    return match;
  }

  test(text: string): boolean {
    const { entry } = this;
    if (!mayMatch(entry, text)) {
      if (entry.stateful) this.lastIndex = 0;
      return false;
    }
    const native = nativeOf(entry, text);
    if (!entry.stateful) return native.test(text);
    native.lastIndex = this.lastIndex;
    const found = native.test(text);
    this.lastIndex = native.lastIndex;
    return found;
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.through(text, (native) => text.match(native), null);
  }

  [Symbol.matchAll](text: string): IterableIterator<RegExpMatchArray> {
    return this.through(text, (native) => text.matchAll(native), [][Symbol.iterator]());
  }

  [Symbol.replace](text: string, by: string & ((...match: string[]) => string)): string {
    return this.through(text, (native) => text.replace(native, by), text);
  }

  [Symbol.search](text: string): number {
    return mayMatch(this.entry, text) ? text.search(nativeOf(this.entry, text)) : -1;
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return text.split(nativeOf(this.entry, text), limit);
  }

  private through<T>(text: string, work: (native: RegExp) => T, otherwise: T): T {
    const { entry } = this;
    if (!mayMatch(entry, text)) {
      if (entry.stateful) this.lastIndex = 0;
      return otherwise;
    }
    const native = nativeOf(entry, text);
    if (!entry.stateful) return work(native);
    native.lastIndex = this.lastIndex;
    const result = work(native);
    this.lastIndex = native.lastIndex;
    return result;
  }

  /** The same expression with other flags; a place of its own. */
  like(flags: string): QuickPattern {
    return new QuickPattern(withFlags(this.entry, flags));
  }
}

// Code that asks whether it holds an expression or a list of words gets the answer that it gets of the source.
Object.setPrototypeOf(QuickPattern.prototype, RegExp.prototype);

/** What all expressions of the same source and flags share, wherever they stand with `lastIndex`. */
interface Entry {
  /** Worked out when it is first asked for: most expressions are passed over before anybody needs to know how they read. */
  readonly source: string;
  readonly flags: string;
  /** Whether `lastIndex` counts. */
  readonly stateful: boolean;
  readonly known: Known;
  native: RegExp | undefined;
  /** Whether `native` is the whole expression; else it is cut to what was expected in the epoch. */
  whole: boolean;
  epoch: number;
  cuts: number;
  cutSource: string | undefined;
}

/** What expressions of the same source share: case and lines apart, their flags change nothing that the table knows. */
interface Known {
  /** The number in the table; −1 where the build has not seen the expression. */
  index: number;
  readonly byFlags: Map<string, Entry>;
}

let table: WordTable | undefined;
let cutting = true;
/** The expressions in the order in which the modules make them: by it the table knows them. */
let made: Entry[] | undefined = [];
/** Whether a source is being worked out: what is made on the way is part of it. */
let within = 0;

type Pattern = string | RegExp | QuickPattern;

function newEntry(make: Pattern | (() => Pattern), flags: string, known: Known): Entry {
  let source = typeof make === 'string' ? make : undefined;
  return {
    get source() {
      source ??= sourceOf(make);
      return source;
    },
    flags,
    stateful: flags.includes('g') || flags.includes('y'),
    known,
    native: undefined,
    whole: false,
    epoch: -1,
    cuts: 0,
    cutSource: undefined,
  };
}

function sourceOf(make: Pattern | (() => Pattern)): string {
  if (typeof make !== 'function') return typeof make === 'string' ? make : make.source;
  within += 1;
  try {
    return sourceOf(make());
  } finally {
    within -= 1;
  }
}

function entryOf(make: Pattern | (() => Pattern), flags: string): Entry {
  const entry = newEntry(make, flags, { index: -1, byFlags: new Map() });
  if (within === 0) made?.push(entry);
  return entry;
}

function withFlags(entry: Entry, flags: string): Entry {
  if (flags === entry.flags) return entry;
  const { byFlags } = entry.known;
  // With the flag u a source may mean something else.
  const known = flags.includes('u') === entry.flags.includes('u') ? entry.known : { index: -1, byFlags };
  const sibling = byFlags.get(flags) ?? newEntry(() => entry.source, flags, known);
  byFlags.set(flags, sibling);
  return sibling;
}

/**
 * What `new RegExp(pattern, flags)` becomes in the build.
 * @public
 */
export function quickPattern(pattern: Pattern, flags?: string): QuickPattern {
  if (pattern instanceof QuickPattern) return pattern.like(flags ?? pattern.flags);
  if (typeof pattern === 'string') return new QuickPattern(entryOf(pattern, flags ?? ''));
  return new QuickPattern(entryOf(pattern, flags ?? pattern.flags));
}

/**
 * What it becomes where nothing is lost by working out the source later. Before the table is taken only: later an expression is made because it is
 * about to be used.
 * @public
 */
export function latePattern(make: () => Pattern, flags = ''): QuickPattern {
  return made ? new QuickPattern(entryOf(make, flags)) : quickPattern(make(), flags);
}

/** The expressions made so far, for the build, which makes the table of them. */
export function patternsMade(): readonly { readonly source: string; readonly flags: string }[] {
  return made ?? [];
}

/**
 * Takes the table that belongs to the expressions made so far. Where it does not fit them every expression is simply tried, as one
 * that is made later is.
 */
export function usePatternTable(bytes: Uint8Array | undefined): void {
  const entries = made ?? [];
  made = undefined;
  if (!bytes) return;
  const candidate = new WordTable(bytes);
  if (candidate.patterns !== entries.length) return;
  entries.forEach((entry, index) => {
    if (candidate.knows(index)) entry.known.index = index;
  });
  table = candidate;
}

/** Says that a text is about to be looked at, so that expressions are cut to what it can hold. */
export function expectText(text: string): void {
  if (cutting) table?.expect(text);
}

/** Says that many expressions will be tried on each of these texts: the sentences of a report. */
export function expectTexts(texts: readonly { readonly text: string }[]): void {
  table?.announce(texts.map(({ text }) => text));
}

/** Whether expressions are cut: that pays where they are used for a few reports, and costs where they are used for many. */
export function cutPatterns(few: boolean): void {
  cutting = few;
}

function mayMatch(entry: Entry, text: string): boolean {
  const { index } = entry.known;
  return (
    index < 0 || table === undefined || within > 0 || typeof text !== 'string' || table.mayMatch(index, text, entry.native !== undefined)
  );
}

/** How often a cut expression is made anew for texts that hold more; then the whole one is used. */
const MOST_CUTS = 4;

function nativeOf(entry: Entry, text: string): RegExp {
  if (entry.whole) return entry.native!;
  const { index } = entry.known;
  // While a source is worked out the texts are our own lists, and no pattern should come to expect what stands in them.
  if (index < 0 || table === undefined || within > 0 || !cutting || entry.cuts === MOST_CUTS) {
    entry.whole = true;
    entry.native = compile(entry.source, entry.flags);
    return entry.native;
  }
  if (table.epochFor(text) > entry.epoch || !entry.native) {
    const source = table.cut(index, entry.source);
    entry.epoch = table.currentEpoch;
    if (source === entry.cutSource) return entry.native!;
    entry.cuts += 1;
    entry.cutSource = source;
    entry.native = compile(source, entry.flags);
  }
  return entry.native;
}
/** How many expressions were compiled, and how long they were: by far the most of a short run, so it is kept count of. */
const compiled = { patterns: 0, characters: 0 };

export function patternsCompiled(): Readonly<typeof compiled> {
  return compiled;
}

function compile(source: string, flags: string): RegExp {
  compiled.patterns += 1;
  compiled.characters += source.length;
  return new RegExp(source, flags);
}
