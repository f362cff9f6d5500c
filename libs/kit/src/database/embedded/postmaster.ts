import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runProgram } from './run-program.js';
import type { ServerPlace } from './server-place.js';

/** What `postmaster.pid` says of a server. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** The living server of this data folder, also one that an earlier, killed process left behind. Removes a stale lock file. */
export function livingPostmaster(dataDir: string): Postmaster | undefined {
  const file = path.join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const found = { pid: Number.parseInt(lines[0] ?? '', 10), port: Number.parseInt(lines[3] ?? '', 10) };
  if (isPostgresOf(found.pid, dataDir)) return found;
  // The number may by now belong to any other process; the server would refuse to start because of it.
  rmSync(file, { force: true });
  return undefined;
}

/** Stops a server: politely first (fast: rolls back what runs), then at once (it recovers at the next start). */
export async function stopPostmaster(place: ServerPlace): Promise<void> {
  for (const mode of ['fast', 'immediate']) {
    if (!livingPostmaster(place.dataDir)) return;
    await runProgram(place, 'pg_ctl', ['stop', '-D', place.dataDir, '-m', mode, '-w', '-t', '20']).catch(() => undefined);
  }
  // After a kill the lock can linger for about a second.
  for (let waited = 0; waited < 3000 && livingPostmaster(place.dataDir); waited += 100) await sleep(100);
}

function isPostgresOf(pid: number, dataDir: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  const command = commandOf(pid);
  return command.includes('postgres') && command.includes(dataDir);
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (process.platform === 'win32') return execFileSync('wmic', ['process', 'where', `processid=${pid}`, 'get', 'commandline'], { encoding: 'utf8' });
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
