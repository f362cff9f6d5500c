import { appendFileSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Logger } from '../../observability/index.js';
import { livingPostmaster, stopPostmaster } from './postmaster.js';
import { runProgram } from './run-program.js';
import type { ServerMemory } from './server-memory.js';
import type { ServerPlace } from './server-place.js';

/** Makes the data folder on the first start. A start cut short leaves only a draft, which is made anew. */
export async function prepareData(place: ServerPlace, memory: ServerMemory): Promise<void> {
  if (existsSync(place.dataDir)) return;
  const draft = `${place.dataDir}.draft`;
  const passwordFile = path.join(place.folder, 'initdb.password');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, `${memory.password}\n`, { mode: 0o600 });
  giveTo(place, draft, passwordFile);
  try {
    // The encoding would follow the environment otherwise, and the bundled ICU is out of support (technology.md §3.1).
    await runProgram(place, 'initdb', [
      `--pgdata=${draft}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--data-checksums',
      '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8', '--lc-messages=C',
    ]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  appendFileSync(path.join(draft, 'postgresql.conf'), "\ninclude_if_exists = 'lienthong.conf'\n");
  renameSync(draft, place.dataDir);
}

/** Writes our settings; true when they differ from those of the last start. */
export function writeSettings(place: ServerPlace, settings: string): boolean {
  const file = path.join(place.dataDir, 'lienthong.conf');
  if (existsSync(file) && readFileSync(file, 'utf8') === settings) return false;
  writeFileSync(file, settings, { mode: 0o600 });
  giveTo(place, file);
  return true;
}

/** Folders that only the server writes to. */
export function prepareFolders(place: ServerPlace): void {
  const logs = path.join(place.folder, 'log');
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  writeFileSync(place.startLog, '', { mode: 0o600 });
  giveTo(place, logs, place.startLog);
  if (place.socketDir === null) return;
  // Nobody listens yet: what lies there is of a server that was killed, and its lock may name a process of today.
  rmSync(place.socketDir, { recursive: true, force: true });
  mkdirSync(place.socketDir, { mode: 0o700 });
  giveTo(place, place.socketDir);
}

/** Data whose home was emptied has lost its password and its keys: it is laid aside, not deleted. */
export async function layAsideOrphan(place: ServerPlace, log: Logger): Promise<void> {
  if (!existsSync(place.dataDir)) return;
  if (livingPostmaster(place.dataDir)) await stopPostmaster(place);
  const aside = `${place.dataDir}.left-${Math.trunc(Date.now() / 1000)}`;
  renameSync(place.dataDir, aside);
  log.warn({ aside }, 'data of an emptied home laid aside');
}

function giveTo(place: ServerPlace, ...targets: readonly string[]): void {
  if (!place.user) return;
  for (const target of targets) chownSync(target, place.user.uid, place.user.gid);
}
