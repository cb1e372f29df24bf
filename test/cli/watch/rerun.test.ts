import { describe, expect, test } from 'vitest';
import { Reruns, type Seen, type World } from '../../../src/cli/watch/rerun.ts';

/** A world in which time passes, and runs end, when a test says so. */
function world() {
  const files = new Map<string, string>();
  const folders = new Map([['reports', '1']]);
  const listening = new Map<string, () => void>();
  const told: string[] = [];
  let pauses: (() => void)[] = [];
  let finish: ((code: number) => void) | undefined;
  const it: World = {
    look: (): Seen => ({ folders: new Map(folders), marks: new Map(files) }),
    listen: (folder, changed) => {
      expect(listening.has(folder)).toBe(false);
      listening.set(folder, changed);
      return () => listening.delete(folder);
    },
    after: (then) => {
      pauses.push(then);
      return () => {
        pauses = pauses.filter((pause) => pause !== then);
      };
    },
    run: () => {
      told.push('run');
      return new Promise((resolve) => {
        finish = resolve;
      });
    },
    changed: (names) => told.push(`changed ${names.join(' ')}`),
    waiting: () => told.push('waiting'),
  };
  const rest = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    it,
    files,
    folders,
    listening,
    told,
    /** Something happens in a folder. */
    event: (folder = 'reports') => listening.get(folder)?.(),
    /** The run that is under way ends. */
    done: async (code: number) => {
      finish?.(code);
      await rest();
    },
    /** As much time passes as is ever waited for. */
    later: async () => {
      const due = pauses;
      pauses = [];
      for (const then of due) then();
      await rest();
    },
    pauses: () => pauses.length,
  };
}

async function started(code = 0) {
  const place = world();
  place.files.set('a.md', '1');
  const reruns = new Reruns(place.it);
  const first = reruns.start();
  await place.done(code);
  await first;
  await place.later();
  place.told.length = 0;
  return { ...place, reruns };
}

describe('reruns', () => {
  test('the first run waits for nothing', async () => {
    const { it, told, done } = world();
    const reruns = new Reruns(it);
    const first = reruns.start();
    expect(told).toEqual(['run']);
    await done(1);
    await first;
    expect(told).toEqual(['run', 'waiting']);
    expect(await reruns.end()).toBe(1);
  });

  test('many changes close together are one', async () => {
    const { files, event, later, told, pauses, done } = await started();
    for (const mark of ['2', '3', '4']) {
      files.set('a.md', mark);
      event();
    }
    expect(pauses()).toBe(1);
    expect(told).toEqual([]);
    await later();
    expect(told).toEqual(['changed a.md', 'run']);
    await done(0);
    expect(told).toEqual(['changed a.md', 'run', 'waiting']);
  });

  test('a file that is taken away and put back as it was is no change, nor is anything else in the folder', async () => {
    const { files, event, later, told } = await started();
    files.delete('a.md');
    event();
    files.set('a.md', '1');
    event();
    await later();
    event();
    await later();
    expect(told).toEqual([]);
  });

  test('files that come, go, and are named anew', async () => {
    const { files, event, later, told, done } = await started();
    files.delete('a.md');
    files.set('b.md', '1');
    event();
    await later();
    expect(told).toEqual(['changed a.md b.md', 'run']);
    await done(2);
    await later();
    files.clear();
    event();
    await later();
    expect(told.slice(3)).toEqual(['changed b.md', 'run']);
  });

  test('what changes during a run, also by the run itself, is looked at after it, until nothing changes any more', async () => {
    const { files, event, later, told, done } = await started();
    files.set('a.md', '2');
    event();
    await later();
    // The run writes a fix, and a moment later somebody saves another file.
    files.set('a.md', '3');
    event();
    await later();
    expect(told).toEqual(['changed a.md', 'run']);
    await done(0);
    await later();
    expect(told).toEqual(['changed a.md', 'run', 'waiting', 'changed a.md', 'run']);
    await done(0);
    await later();
    await later();
    expect(told).toEqual(['changed a.md', 'run', 'waiting', 'changed a.md', 'run', 'waiting']);
  });

  test('new folders are listened to, gone ones no longer, and one put in the place of another anew', async () => {
    const { folders, files, listening, event, later, told } = await started();
    folders.set('reports/new', '2');
    event();
    await later();
    expect([...listening.keys()]).toEqual(['reports', 'reports/new']);
    const before = listening.get('reports');
    folders.set('reports', '3');
    folders.delete('reports/new');
    event();
    await later();
    expect([...listening.keys()]).toEqual(['reports']);
    expect(listening.get('reports')).not.toBe(before);
    expect(told).toEqual([]);
    files.set('a.md', '2');
    event();
    await later();
    expect(told).toEqual(['changed a.md', 'run']);
  });

  test('the end comes after a run that is under way, with its exit code, and leaves nothing behind', async () => {
    const { files, event, later, reruns, listening, pauses, done, told } = await started(0);
    files.set('a.md', '2');
    event();
    await later();
    const end = reruns.end();
    expect([listening.size, pauses()]).toEqual([0, 0]);
    await done(1);
    expect(await end).toBe(1);
    expect([listening.size, pauses()]).toEqual([0, 0]);
    expect(told).toEqual(['changed a.md', 'run']);
  });

  test('an end before anything has changed gives the exit code of the first run', async () => {
    const { reruns, event } = await started(1);
    event();
    expect(await reruns.end()).toBe(1);
  });
});
