import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Found } from '../lint/finding.ts';
import type { RuleMemory } from '../lint/run.ts';
import type { Settings } from '../lint/settings.ts';
import type { Report } from '../report/report.ts';

/** A report that a worker is to check, as it lay on the disk when it was read. */
export interface Task {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly shown: string;
  readonly given: Report['given'];
  readonly settings: Settings;
}

/** What the rules found in it. Rules that asked for texts beside the report, or broke, are not among them. */
export interface Answer {
  readonly number: number;
  readonly found: readonly (readonly [ruleId: string, findings: readonly Omit<Found, 'rule'>[]])[];
}

/**
 * Has reports checked by worker threads while others are still being read. What a worker found is taken as what an earlier run found would be; what it did not
 * answer, because it died or because a rule wants the other reports, is found here. So the output does not depend on how many there are.
 */
export class CheckAhead {
  readonly #workers: Worker[];
  readonly #waiting = new Map<number, (answer: Answer | undefined) => void>();
  readonly #answers = new Map<Report, Promise<Answer | undefined>>();
  /** Of each worker, the tasks that it has not answered. */
  readonly #open = new Map<Worker, Set<number>>();
  #number = 0;

  constructor(workers: number) {
    this.#workers = Array.from({ length: workers }, () => this.#start());
  }

  #start(): Worker {
    const worker = new Worker(path.join(import.meta.dirname, 'worker.cjs'), { stdout: true, stderr: true });
    this.#open.set(worker, new Set());
    worker.on('message', (answer: Answer) => {
      this.#open.get(worker)?.delete(answer.number);
      this.#settle(answer.number, answer);
    });
    const gone = () => {
      for (const number of this.#open.get(worker) ?? []) this.#settle(number, undefined);
      this.#open.delete(worker);
    };
    // A worker that is out of memory, say: its reports are checked here, where it is told if that goes wrong too.
    worker.on('error', gone);
    worker.on('exit', gone);
    return worker;
  }

  #settle(number: number, answer: Answer | undefined): void {
    this.#waiting.get(number)?.(answer);
    this.#waiting.delete(number);
  }

  /** Gives a report to the worker that has least to do. */
  send(report: Report, task: Omit<Task, 'number'>): void {
    const number = this.#number;
    this.#number += 1;
    const [worker, open] = [...this.#open].reduce<[Worker, Set<number>] | []>(
      (least, each) => (least[1] && least[1].size <= each[1].size ? least : each),
      [],
    );
    if (!worker || !open) return;
    open.add(number);
    this.#answers.set(report, new Promise((resolve) => this.#waiting.set(number, resolve)));
    worker.postMessage({ ...task, number } satisfies Task);
  }

  /** What was found in a report ahead of its turn; undefined where nobody was asked or nobody answered. */
  async memoryOf(report: Report): Promise<RuleMemory | undefined> {
    const answer = await this.#answers.get(report);
    this.#answers.delete(report);
    if (!answer) return undefined;
    const found = new Map(answer.found);
    return { recall: (id) => found.get(id), keep: () => {} };
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
