import { createHash } from 'node:crypto';
import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import type { Found } from '../lint/finding.ts';
import type { Companions } from '../lint/rule.ts';
import type { RuleMemory } from '../lint/run.ts';
import type { Settings } from '../lint/settings.ts';
import type { Source } from '../read/source.ts';
import type { Report } from '../report/report.ts';
import type { Prepared } from './check-file.ts';
import { Vault } from './vault.ts';

/** Raised when something else is kept, or keys are made otherwise. */
const VERSION = 1;

/** A finding as it is kept: without its rule, which is at hand. */
type Kept = Omit<Found, 'rule'>;

/** What the findings of the rules in one report come from. */
export interface Origins {
  readonly prepared: Pick<Prepared, 'report' | 'digest' | 'governing' | 'ownRules'>;
  readonly settings: Settings;
  readonly companions: Companions;
}

/** What is known of a report from earlier runs, and takes in what is found in this one. */
export interface Remembered {
  readonly memory: RuleMemory;
  /** To be given to the rules instead of those they were asked for with: it is seen who looks at other reports. */
  readonly companions: Companions;
  /** Something is known of it: few rules are left to run. */
  readonly complete: boolean;
  /** Keeps what is new. */
  keep(): void;
}

/**
 * `--cache`: what each rule found in a report, kept for the next run. What was found is a matter of the file, its name, the settings of the rules, the texts named
 * beside it, and ohlint itself: all of that is in the key. Rules that looked at other reports are run anew every time, since one new report changes
 * what the others are compared with; so is all that comes after the rules.
 */
export class ResultCache {
  readonly #vault: Vault;
  readonly #build: string | undefined;

  constructor(location: string, build = buildName()) {
    this.#vault = new Vault(location);
    this.#build = build;
  }

  /** Undefined where nothing can be kept: of code that a configuration brings it is not known what it does. */
  memoryFor(origins: Origins): Remembered | undefined {
    const { prepared, settings, companions } = origins;
    if (this.#build === undefined || prepared.governing.ownRules.some(({ fingerprint }) => fingerprint === undefined)) return undefined;
    const key = keyOf(this.#build, origins);
    const known = new Map((this.#vault.find(key) as [string, Kept[]][] | undefined) ?? []);
    const fresh = new Map<string, readonly Found[]>();
    const watched = new Watched(companions);
    // Levels are no part of the name: they are given to findings afterwards.
    const nameOf = (id: string) =>
      `${id} ${JSON.stringify(Object.entries(settings.rules.get(id)?.options ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
    const memory: RuleMemory = {
      recall: (id) => known.get(nameOf(id)),
      keep: (id, found) => {
        if (!watched.lookedAround()) fresh.set(nameOf(id), found);
      },
    };
    const keep = () => {
      if (fresh.size === 0) return;
      const kept = [...fresh].map(([id, found]) => [id, found.map(keptOf)] as const);
      this.#vault.keep(key, [...known, ...kept]);
    };
    return { memory, companions: watched, complete: known.size > 0, keep };
  }

  finish(): void {
    this.#vault.finish();
  }
}

/** Where the cache is unless `--cache-location` says otherwise: where tools of a Node project keep theirs, else in a folder of its own. */
export function cacheLocation(given: string | undefined): string {
  if (given !== undefined) return path.resolve(given);
  return path.resolve(existsSync('node_modules') ? path.join('node_modules', '.cache', 'ohlint') : '.ohlintcache');
}

export function keptOf({ rule: _, ...found }: Found): Kept {
  return found;
}

/** The texts beside a report, and whether a rule has looked at other reports. */
class Watched implements Companions {
  readonly #all: Companions;
  #looked = false;

  constructor(all: Companions) {
    this.#all = all;
  }

  /** Whether a rule has looked at others since this was last asked, and there were any. */
  lookedAround(): boolean {
    const looked = this.#looked && !isAlone(this.#all);
    this.#looked = false;
    return looked;
  }

  get templates() {
    this.#looked = true;
    return this.#all.templates;
  }

  get others() {
    this.#looked = true;
    return this.#all.others;
  }

  get archive() {
    this.#looked = true;
    return this.#all.archive;
  }

  get exempt() {
    return this.#all.exempt;
  }

  get previous() {
    return this.#all.previous;
  }

  get referral() {
    return this.#all.referral;
  }
}

function isAlone({ templates, others, archive }: Companions): boolean {
  return templates.length === 0 && others.length === 0 && archive === undefined;
}

function keyOf(build: string, { prepared, companions }: Origins): Buffer {
  const { report, digest, governing } = prepared;
  const text = ({ path: name, format, raw, text: visible, blocks, frontMatter }: Source) => [
    name,
    format,
    digestOf(raw),
    digestOf(visible),
    digestOf(JSON.stringify(blocks)),
    frontMatter?.yaml,
  ];
  const companion = (other: Report | undefined) => other && [text(other.source), other.given];
  const parts = [
    VERSION,
    build,
    process.version,
    report.source.path,
    digest,
    report.given,
    governing.ownRules.map(({ rule, fingerprint }) => [rule.id, fingerprint]),
    isAlone(companions),
    (companions.exempt ?? []).map(text),
    companion(companions.previous),
    companion(companions.referral),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest();
}

/** Names a file, or a text, by what is in it. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The name of this build of ohlint, with which its bundle ends (scripts/build.js). The source as it is has none: there nothing is kept. */
export function buildName(): string | undefined {
  try {
    const bundle = openSync(path.join(import.meta.dirname, 'ohlint.js'), 'r');
    try {
      const end = Buffer.alloc(32);
      readSync(bundle, end, 0, end.length, Math.max(0, fstatSync(bundle).size - end.length));
      return /^[0-9a-f]{32}$/.test(end.toString('latin1')) ? end.toString('latin1') : undefined;
    } finally {
      closeSync(bundle);
    }
  } catch {
    return undefined;
  }
}
