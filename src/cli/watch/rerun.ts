/** What a run looks at, as it is at one moment. */
export interface Seen {
  /** The folders in which something may change, each with what tells it from another one that has been put in its place. */
  readonly folders: ReadonlyMap<string, string>;
  /** For each file a mark of its content: another mark, another content. */
  readonly marks: ReadonlyMap<string, string>;
}

/** What watching needs of the world. Tests give a world of their own, in which time passes when they say so. */
export interface World {
  readonly look: () => Seen;
  /** Calls back when something may have changed in a folder, until what it gives is called. */
  readonly listen: (folder: string, changed: () => void) => () => void;
  /** Calls back after a while, unless what it gives is called first. */
  readonly after: (then: () => void) => () => void;
  /** Checks the reports and gives the exit code. */
  readonly run: () => Promise<number>;
  /** Told before each run but the first, with what has changed. */
  readonly changed: (files: readonly string[]) => void;
  /** Told after each run. */
  readonly waiting: (seen: Seen) => void;
}

/**
 * Runs once, and again whenever what it looks at has changed. Many changes close together are one: editors write a file, take it away and put
 * another in its place. A change that changes nothing, and whatever else happens in the folders, starts no run.
 */
export class Reruns {
  readonly #world: World;
  readonly #listening = new Map<string, { readonly identity: string; readonly stop: () => void }>();
  #seen: Seen = { folders: new Map(), marks: new Map() };
  #code = 0;
  #running: Promise<void> | undefined;
  #pause: (() => void) | undefined;
  #ended = false;

  constructor(world: World) {
    this.#world = world;
  }

  /** The first run. */
  async start(): Promise<void> {
    await this.#rerun(this.#world.look());
  }

  /** Ends when a run that is under way is over, and gives the exit code of the last one. */
  async end(): Promise<number> {
    this.#ended = true;
    this.#pause?.();
    for (const { stop } of this.#listening.values()) stop();
    this.#listening.clear();
    await this.#running;
    return this.#code;
  }

  #mayHaveChanged(): void {
    this.#pause?.();
    this.#pause = this.#world.after(() => {
      this.#pause = undefined;
      void this.#check();
    });
  }

  async #check(): Promise<void> {
    // What changes during a run is looked at when that is over.
    if (this.#ended || this.#running) return;
    const now = this.#world.look();
    const files = differences(this.#seen.marks, now.marks);
    if (files.length === 0) return this.#listenTo(now);
    this.#world.changed(files);
    await this.#rerun(now);
  }

  async #rerun(seen: Seen): Promise<void> {
    this.#seen = seen;
    // Before the run, so that nothing that happens meanwhile is missed.
    this.#listenTo(seen);
    this.#running = this.#world.run().then((code) => {
      this.#code = code;
      this.#running = undefined;
    });
    await this.#running;
    if (this.#ended) return;
    this.#world.waiting(seen);
    this.#mayHaveChanged();
  }

  #listenTo({ folders }: Seen): void {
    for (const [folder, { identity, stop }] of this.#listening) {
      if (folders.get(folder) === identity) continue;
      stop();
      this.#listening.delete(folder);
    }
    if (this.#ended) return;
    for (const [folder, identity] of folders) {
      if (this.#listening.has(folder)) continue;
      this.#listening.set(folder, { identity, stop: this.#world.listen(folder, () => this.#mayHaveChanged()) });
    }
  }
}

/** The files that are new, gone or other than they were, in order. */
function differences(before: Seen['marks'], now: Seen['marks']): string[] {
  const all = new Set([...before.keys(), ...now.keys()]);
  return [...all].filter((file) => before.get(file) !== now.get(file)).sort();
}
