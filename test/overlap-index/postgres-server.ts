import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Where Debian's package puts the server, or undefined where it is not installed. */
export function postgresBinaries(): string | undefined {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return undefined;
  return readdirSync(root)
    .map((version) => path.join(root, version, 'bin'))
    .filter((folder) => existsSync(path.join(folder, 'initdb')))
    .at(-1);
}

export interface Server {
  /** Address of a database of its own. */
  database(): string;
  stop(): Promise<void>;
}

/** Starts a real server with a cluster of its own, which listens on a socket in its own folder and nowhere else. */
export async function startPostgres(binaries: string): Promise<Server> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ohlint-postgres-'));
  // The server refuses to run as root.
  const user = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const cluster = path.join(folder, 'cluster');
  const run = (program: string, args: readonly string[]) =>
    execFileSync(path.join(binaries, program), args, { ...user, cwd: folder, stdio: 'pipe' });
  run('initdb', ['-D', cluster, '-U', 'ohlint', '-A', 'trust', '--no-sync']);
  const settings = ['-c', 'listen_addresses=', '-c', `unix_socket_directories=${folder}`, '-c', 'fsync=off'];
  const server = spawn(path.join(binaries, 'postgres'), ['-D', cluster, ...settings], { ...user, cwd: folder, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  for (let attempt = 0; !existsSync(path.join(folder, '.s.PGSQL.5432')); attempt += 1) {
    if (attempt > 300 || server.exitCode !== null) throw new Error('the server did not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  let made = 0;
  return {
    database() {
      const name = `index_${made++}`;
      for (let attempt = 0; ; attempt += 1) {
        try {
          run('createdb', ['-h', folder, '-U', 'ohlint', name]);
          break;
        } catch (error) {
          // The socket is there a moment before the server answers.
          if (attempt > 50) throw error;
        }
      }
      return `postgres://ohlint@/${name}?host=${encodeURIComponent(folder)}`;
    },
    async stop() {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function idOf(which: '-u' | '-g'): number {
  return Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
}
