import { parentPort } from 'node:worker_threads';
import { rules } from '../../rules/index.ts';
import type { Companions } from '../lint/rule.ts';
import { lint } from '../lint/run.ts';
import { cutPatterns, expectTexts } from '../patterns/quick-pattern.ts';
import { open } from '../read/open.ts';
import { understand } from '../report/understand.ts';
import type { Answer, Task } from './check-ahead.ts';
import { takePatternTable } from './pattern-table.ts';
import { keptOf } from './result-cache.ts';

/** Beside a report there is nothing here; who asks is found out, and asked again where there is. */
class NothingBeside implements Companions {
  asked = false;

  #none<T>(nothing: T): T {
    this.asked = true;
    return nothing;
  }

  get templates() {
    return this.#none([]);
  }

  get others() {
    return this.#none([]);
  }

  get exempt() {
    return this.#none([]);
  }

  get archive() {
    return this.#none(undefined);
  }

  get previous() {
    return this.#none(undefined);
  }

  get referral() {
    return this.#none(undefined);
  }
}

/** A worker thread: checks the reports that it is sent, one after the other. */
export function work(): void {
  takePatternTable();
  // The settings of V8 hold for all threads and are made; patterns are cut for a few reports only.
  cutPatterns(false);
  parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await answerTo(task)));
}

async function answerTo({ number, bytes, shown, given, settings }: Task): Promise<Answer> {
  const found: Answer['found'][number][] = [];
  try {
    const report = understand(await open(bytes, shown), given);
    expectTexts(report.sentences);
    const beside = new NothingBeside();
    lint(report, rules, settings, beside, undefined, {
      recall: () => {
        beside.asked = false;
        return undefined;
      },
      keep: (id, findings) => {
        if (!beside.asked) found.push([id, findings.map(keptOf)]);
      },
    });
  } catch {
    // Whatever it is, it comes about again where it can be told.
  }
  return { number, found };
}
