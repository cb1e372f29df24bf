import type { WordTable } from './words.ts';

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
    if (entry.root.apart && within === 0) return this.execApart(text);
    const native = nativeOf(entry, text);
    if (!entry.stateful) return native.exec(text);
    native.lastIndex = this.lastIndex;
    const match = native.exec(text);
    this.lastIndex = native.lastIndex;
    return match;
  }

  /** The leftmost match of the branches that may match; where two begin together, that of the first. */
  private execApart(text: string): RegExpExecArray | null {
    const { entry } = this;
    let found: RegExpExecArray | null = null;
    let end = 0;
    for (const branch of table!.branchesFor(entry.root.index, text)) {
      const native = nativeOfBranch(entry, branch, text);
      if (entry.stateful) native.lastIndex = this.lastIndex;
      const match = native.exec(text);
      if (match === null || (found !== null && found.index <= match.index)) continue;
      found = match;
      end = native.lastIndex;
    }
    if (entry.stateful) this.lastIndex = end;
    return found;
  }

  test(text: string): boolean {
    const { entry } = this;
    if (!mayMatch(entry, text)) {
      if (entry.stateful) this.lastIndex = 0;
      return false;
    }
    if (entry.root.apart && within === 0) return this.testApart(text);
    const native = nativeOf(entry, text);
    if (!entry.stateful) return native.test(text);
    native.lastIndex = this.lastIndex;
    const found = native.test(text);
    this.lastIndex = native.lastIndex;
    return found;
  }

  private testApart(text: string): boolean {
    const { entry } = this;
    if (entry.stateful) return this.execApart(text) !== null;
    return table!.branchesFor(entry.root.index, text).some((branch) => nativeOfBranch(entry, branch, text).test(text));
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

/** What all expressions of the same source and flags share, wherever they stand with `lastIndex`. Thousands are made at every start, and most never asked. */
class Entry {
  readonly flags: string;
  /** Whether `lastIndex` counts. */
  readonly stateful: boolean;
  /** The entry whose source this one has with other flags, or itself. Case and lines apart, flags change nothing that the table knows. */
  readonly root: Entry;
  /** The number in the table, of a root; −1 where the build has not seen the expression. */
  index = -1;
  /** Whether its branches are tried one by one, of a root. */
  apart = false;
  /** The expressions of this root with other flags. */
  siblings: Map<string, Entry> | undefined = undefined;
  /** The expression itself, as it was compiled last. */
  compiled: Compiled | undefined = undefined;
  /** How often the table was asked about one that is tried sooner, before it was compiled. */
  asked = 0;
  /** The branches of an expression that falls apart, by their places in the table, as far as they were tried. */
  branches: Map<number, Compiled> | undefined = undefined;
  private readonly make: Pattern | (() => Pattern);
  private known: string | undefined;
  private tried: Trial | undefined = undefined;

  constructor(make: Pattern | (() => Pattern), flags: string, root?: Entry) {
    this.make = make;
    this.known = typeof make === 'string' ? make : undefined;
    this.flags = flags;
    this.stateful = flags.includes('g') || flags.includes('y');
    this.root = root ?? this;
  }

  /** Worked out when it is first asked for: most expressions are passed over before anybody needs to know how they read. */
  get source(): string {
    this.known ??= (this.root.index >= 0 ? table?.sourceOf(this.root.index) : undefined) ?? sourceOf(this.make);
    return this.known;
  }

  /** Where it is tried sooner than the text is read for it. */
  get trial(): Trial {
    this.tried ??= trialOf(typeof this.make === 'string' ? this.make : undefined, this.flags);
    return this.tried;
  }
}

type Trial = 'anywhere' | 'short' | 'never';

/** An expression or a branch of one, as it was compiled last. */
interface Compiled {
  native: RegExp | undefined;
  /** Whether that is the whole; else it is cut to what was expected in the epoch. */
  whole: boolean;
  epoch: number;
  cuts: number;
  cutSource: string | undefined;
}

function notCompiled(): Compiled {
  return { native: undefined, whole: false, epoch: -1, cuts: 0, cutSource: undefined };
}

let table: WordTable | undefined;
let cutting = true;
/** The expressions in the order in which the modules make them: by it the table knows them. */
let made: Entry[] | undefined = [];
/** Whether a source is being worked out: what is made on the way is part of it. */
let within = 0;

type Pattern = string | RegExp | QuickPattern;

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
  const entry = new Entry(make, flags);
  if (within === 0) made?.push(entry);
  return entry;
}

function withFlags(entry: Entry, flags: string): Entry {
  if (flags === entry.flags) return entry;
  const { root } = entry;
  if (flags === root.flags) return root;
  root.siblings ??= new Map();
  let sibling = root.siblings.get(flags);
  if (!sibling) {
    // With the flag u a source may mean something else.
    const same = flags.includes('u') === root.flags.includes('u');
    sibling = new Entry(() => root.source, flags, same ? root : undefined);
    root.siblings.set(flags, sibling);
  }
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
 * Takes the table that belongs to the expressions made so far. Without one, or with one that does not fit them, every expression is simply tried,
 * as one that is made later is.
 */
export function usePatternTable(candidate: WordTable | undefined): void {
  const entries = made ?? [];
  made = undefined;
  if (candidate?.patterns !== entries.length) return;
  entries.forEach((entry, index) => {
    if (!candidate.knows(index)) return;
    entry.index = index;
    entry.apart = candidate.fallsApart(index);
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
  const { index } = entry.root;
  if (index < 0 || table === undefined || within > 0 || typeof text !== 'string') return true;
  const { trial } = entry;
  if (trial === 'anywhere' || (trial === 'short' && (text.length <= SHORT_TEXT || text.length >= LONG_TEXT))) {
    if (entry.compiled || entry.asked === ASKED_BEFORE_TRIAL) return true;
    entry.asked += 1;
  }
  return table.mayMatch(index, text, entry.compiled?.native !== undefined);
}

/**
 * Where an expression is tried sooner than the text is read for it: one that is bound to the beginning of a text everywhere, and another short one on a
 * word or two and on a whole report, of which few ask.
 */
function trialOf(source: string | undefined, flags: string): Trial {
  if (source === undefined || source.length > SHORT_SOURCE) return 'never';
  return /^\^[^|]*(?:\([^()|]*(?:\|[^()|]*)*\)[^|]*)*$/.test(source) && !flags.includes('m') ? 'anywhere' : 'short';
}

/** Of these lengths a text is a word or two, a text is more than a paragraph, and an expression is compiled in no time. */
const SHORT_TEXT = 24;
const LONG_TEXT = 2000;
const SHORT_SOURCE = 200;

/** So often reading a text is cheaper than compiling an expression that may never be needed. */
const ASKED_BEFORE_TRIAL = 6;

/** How often a cut expression is made anew for texts that hold more; then the whole one is used. */
const MOST_CUTS = 4;

function nativeOf(entry: Entry, text: string): RegExp {
  if (!entry.compiled) {
    entry.compiled = notCompiled();
    holding.push(entry);
  }
  const all = entry.compiled;
  if (all.whole) return all.native!;
  const { index } = entry.root;
  // While a source is worked out the texts are our own lists, and no pattern should come to expect what stands in them.
  if (index < 0 || table === undefined || within > 0 || entry.trial !== 'never') return compileWhole(all, entry.source, entry.flags);
  return fitting(all, entry, text, (cut) => (cut ? table!.cut(index, entry.source) : entry.source));
}

function nativeOfBranch(entry: Entry, branch: number, text: string): RegExp {
  if (!entry.branches) {
    entry.branches = new Map();
    holding.push(entry);
  }
  let compiled = entry.branches.get(branch);
  if (!compiled) {
    compiled = notCompiled();
    entry.branches.set(branch, compiled);
  }
  if (compiled.whole) return compiled.native!;
  return fitting(compiled, entry, text, (cut) => table!.branchSource(entry.root.index, branch, entry.source, cut));
}

/** What was compiled, if it is enough for the text, or what is compiled now. */
function fitting(compiled: Compiled, { flags }: Entry, text: string, sourceOf: (cut: boolean) => string): RegExp {
  if (!cutting || compiled.cuts === MOST_CUTS) return compileWhole(compiled, sourceOf(false), flags);
  if (table!.epochFor(text) > compiled.epoch || !compiled.native) {
    const source = sourceOf(true);
    compiled.epoch = table!.currentEpoch;
    if (source === compiled.cutSource) return compiled.native!;
    compiled.cuts += 1;
    compiled.cutSource = source;
    compiled.native = compile(source, flags);
  }
  return compiled.native;
}

function compileWhole(compiled: Compiled, source: string, flags: string): RegExp {
  compiled.whole = true;
  compiled.native = compile(source, flags);
  return compiled.native;
}

/** The expressions that hold code. */
let holding: Entry[] = [];
/** Characters that may be compiled before it is looked again how much code there is. */
let untilLook = 0;
let code: CodeMemory | undefined;

interface CodeMemory {
  /** Bytes from which on code is to be short rather than quick: what is optimised is three times as long. */
  readonly much: number;
  /** Bytes at which expressions let go of theirs. What is in use is compiled again. */
  readonly most: number;
  /** Bytes that there are. What was let go counts until V8 collects it, which it does at the latest when it needs the room. */
  bytes(): number;
  spare(): void;
}

/**
 * V8 gives code 128 to 512 MB and no more, whatever other memory is free, and where that is full it ends the process. All our expressions together come to
 * more when they are optimised, and a few hundred reports of many kinds need nearly all.
 */
export function limitCode(memory: CodeMemory | undefined): void {
  code = memory;
  untilLook = 0;
}

/** So many characters come to 15 MB at the most. */
const LOOK_EVERY = 50_000;
/** A look soon after letting go would see what is not collected yet. */
const LOOK_AFTER_LETTING_GO = 1_000_000;

function makeRoom(characters: number): void {
  untilLook -= characters;
  if (untilLook > 0 || !code) return;
  untilLook = LOOK_EVERY;
  const bytes = code.bytes();
  if (bytes >= code.much) code.spare();
  if (bytes < code.most) return;
  untilLook = LOOK_AFTER_LETTING_GO;
  for (const entry of holding) {
    entry.compiled = undefined;
    entry.branches = undefined;
  }
  holding = [];
}

/** How many expressions were compiled, and how long they were: by far the most of a short run, so it is kept count of. */
const count = { patterns: 0, characters: 0 };

export function patternsCompiled(): Readonly<typeof count> {
  return count;
}

function compile(source: string, flags: string): RegExp {
  count.patterns += 1;
  count.characters += source.length;
  makeRoom(source.length);
  return new RegExp(source, flags);
}
