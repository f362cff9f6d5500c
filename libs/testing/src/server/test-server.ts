import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import pg from 'pg';

/** The server goes when nobody has used it for so long; the next test starts it again in about a second. */
const IDLE_SECONDS = 60;
const START_LIMIT_MS = 60_000;

const project = path.resolve(import.meta.dirname, '../../../..');
const home = path.join(tmpdir(), `lienthong-test-${createHash('sha256').update(project).digest('hex').slice(0, 12)}`);
const stateFile = path.join(home, 'server.json');
const lockFile = path.join(home, 'starting.lock');

/** The shared server cannot be had. */
export class TestServerError extends Error {}

/**
 * Address (superuser) of the PostgreSQL that all test workers and runs of this checkout share. Started on demand by
 * whoever comes first; the others wait for it.
 */
export async function testServerUrl(): Promise<string> {
  mkdirSync(home, { recursive: true, mode: 0o711 });
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    const url = await livingUrl();
    if (url) return url;
    if (takeLock()) {
      try {
        startServer();
        const started = await waitFor(livingUrl, 30_000);
        if (started) return started;
      } finally {
        rmSync(lockFile, { force: true });
      }
    } else {
      await sleep(100);
    }
  }
  throw new TestServerError(`The test database did not start; see ${path.join(home, 'server.log')}`);
}

async function livingUrl(): Promise<string | undefined> {
  if (!existsSync(stateFile)) return undefined;
  try {
    const { url } = JSON.parse(readFileSync(stateFile, 'utf8')) as { url: string };
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    await client.connect();
    await client.end();
    return url;
  } catch {
    return undefined;
  }
}

/** One starter at a time. The lock of a starter that was killed is broken after the longest a start may take. */
function takeLock(): boolean {
  try {
    closeSync(openSync(lockFile, 'wx'));
    return true;
  } catch {
    const age = Date.now() - (statSync(lockFile, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > START_LIMIT_MS / 2) rmSync(lockFile, { force: true });
    return false;
  }
}

function startServer(): void {
  const log = openSync(path.join(home, 'server.log'), 'w', 0o600);
  const program = path.join(project, 'libs/kit/src/database/embedded/serve-while-used.ts');
  const hook = pathToFileURL(path.join(import.meta.dirname, 'typescript-hook.mjs')).href;
  spawn(process.execPath, ['--no-warnings', '--conditions=@lienthong/source', '--import', hook, program, home, String(IDLE_SECONDS)], {
    cwd: project,
    detached: true,
    stdio: ['ignore', log, log],
  }).unref();
  closeSync(log);
}

async function waitFor<T>(look: () => Promise<T | undefined>, limitMs: number): Promise<T | undefined> {
  for (const end = Date.now() + limitMs; Date.now() < end; await sleep(100)) {
    const found = await look();
    if (found !== undefined) return found;
  }
  return undefined;
}
