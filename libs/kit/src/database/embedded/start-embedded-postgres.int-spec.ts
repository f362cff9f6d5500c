import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { logger } from '../../observability/index.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres.js';

const log = logger('spec');
log.level = 'silent';
const small = { shared_buffers: '16MB', max_connections: '20', min_wal_size: '32MB', wal_buffers: '1MB' };

async function ask(url: string, text: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, string>>(text)).rows[0] ?? {};
  } finally {
    await client.end();
  }
}

const postmasterPid = (server: EmbeddedPostgres): number => Number.parseInt(readFileSync(path.join(server.dataDir, 'postmaster.pid'), 'utf8'), 10);

function hold(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const holder = createServer().listen(port, '127.0.0.1', () => resolve(holder));
  });
}

describe('the embedded PostgreSQL', () => {
  let home: string;
  let dataDir = '';
  const started: EmbeddedPostgres[] = [];
  const start = async (more: { port?: number; exclusive?: boolean } = {}): Promise<EmbeddedPostgres> => {
    const server = await startEmbeddedPostgres({ home, logger: log, settings: small, ...more });
    started.push(server);
    dataDir = server.dataDir;
    return server;
  };

  beforeAll(() => {
    // mkdtemp makes the folder with mode 0700, as root's home is.
    home = path.join(mkdtempSync(path.join(tmpdir(), 'lt-home-')), '.hub');
  });
  afterEach(async () => {
    for (const server of started.splice(0).reverse()) await server.stop();
  });
  afterAll(() => {
    rmSync(path.dirname(home), { recursive: true, force: true });
    if (dataDir.startsWith('/var/tmp/lienthong-')) rmSync(path.dirname(dataDir), { recursive: true, force: true });
  });

  it('works below a home of mode 0700, in UTF-8, and keeps what was written from one start to the next', async () => {
    const first = await start();
    expect(await ask(first.url, "SELECT current_setting('server_encoding') AS encoding, current_setting('fsync') AS fsync, current_database() AS name")).toEqual({ encoding: 'UTF8', fsync: 'on', name: 'lienthong' });
    await ask(first.url, 'CREATE TABLE kept AS SELECT 41 + 1 AS answer');
    await first.stop();

    const second = await start();
    expect(second.reattached).toBe(false);
    expect(second.port).toBe(first.port);
    expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual({ answer: 42 });
  });

  it('takes over the server that a killed process left behind', async () => {
    const left = await start({ exclusive: false });
    const pid = postmasterPid(left);
    const next = await start();
    expect(next.reattached).toBe(true);
    expect(postmasterPid(next)).toBe(pid);
    expect(await ask(next.url, 'SELECT answer FROM kept')).toEqual({ answer: 42 });
  });

  it('chooses another port when its own is held, and remembers it', async () => {
    const first = await start();
    await first.stop();
    const holder = await hold(first.port);
    try {
      const moved = await start();
      expect(moved.port).not.toBe(first.port);
      await moved.stop();
      const again = await start();
      expect(again.port).toBe(moved.port);
    } finally {
      holder.close();
    }
  });

  it('starts the server again on the same port when it is killed', async () => {
    const server = await start();
    process.kill(postmasterPid(server), 'SIGKILL');
    let answer: Record<string, string> | undefined;
    for (let waited = 0; waited < 15_000 && !answer; waited += 200) {
      await sleep(200);
      answer = await ask(server.url, 'SELECT answer FROM kept').catch(() => undefined);
    }
    expect(answer).toEqual({ answer: 42 });
  });

  it('refuses a second owner of the same home', async () => {
    await start();
    await expect(start()).rejects.toMatchObject({ code: 'home_in_use', retriable: false });
  });

  it('starts although its lock file names a number that now belongs to another process', async () => {
    const server = await start();
    await server.stop();
    writeFileSync(path.join(server.dataDir, 'postmaster.pid'), `${process.pid}\n${server.dataDir}\n1700000000\n${server.port}\n\n127.0.0.1\n\nready   \n`);
    const next = await start();
    expect(next.reattached).toBe(false);
    expect(await ask(next.url, 'SELECT answer FROM kept')).toEqual({ answer: 42 });
  });
});
