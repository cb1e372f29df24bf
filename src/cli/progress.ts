import { say } from './terminal.ts';

/** How often something is said of long work, in milliseconds; nothing is said of work that is done sooner. */
const EVERY = 2000;

/** Tells on standard error how far long work has come: “reading reports: 1,200 of 5,000”. */
export class Progress {
  readonly #what: string;
  readonly #all: number;
  #next = Date.now() + EVERY;

  constructor(what: string, all: number) {
    this.#what = what;
    this.#all = all;
  }

  at(done: number): void {
    const now = Date.now();
    if (now < this.#next || done >= this.#all) return;
    this.#next = now + EVERY;
    say(`${this.#what}: ${digits(done)} of ${digits(this.#all)}`);
  }
}

/** 12,345 */
export function digits(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
