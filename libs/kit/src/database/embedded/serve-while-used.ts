/**
 * A program, not a part: serves one embedded PostgreSQL until nobody has used it for a while. The tests start it on
 * demand and share it between runs (libs/testing). `node … serve-while-used.ts <home> <idle seconds>`; writes
 * `<home>/server.json` with `{ url, pid }` when ready.
 */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { logger } from '../../observability/index.js';
import { startEmbeddedPostgres } from './start-embedded-postgres.js';

const [home = '', idleSeconds = '60'] = process.argv.slice(2);
const stateFile = path.join(home, 'server.json');

// Nothing of a test must outlive the machine: no flush to disk makes databases appear and go in some 30 ms.
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '128MB', max_connections: '400', max_wal_size: '1GB', min_wal_size: '128MB' };
const server = await startEmbeddedPostgres({ home, logger: logger('test postgres'), settings });
writeFileSync(`${stateFile}.new`, JSON.stringify({ url: server.url, pid: process.pid }), { mode: 0o600 });
renameSync(`${stateFile}.new`, stateFile);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (stopping = true));

const client = new pg.Client({ connectionString: server.url, application_name: 'lienthong owner' });
client.on('error', () => (stopping = true));
await client.connect();
for (let idle = 0; !stopping && idle < Number(idleSeconds); idle += 1) {
  await sleep(1000);
  const { rowCount } = await client.query("SELECT 1 FROM pg_stat_activity WHERE backend_type = 'client backend' AND application_name <> 'lienthong owner' LIMIT 1").catch(() => ({ rowCount: 0 }));
  if (rowCount) idle = 0;
}
rmSync(stateFile, { force: true });
await client.end().catch(() => undefined);
await server.stop();
