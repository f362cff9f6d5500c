/**
 * `npm run smoke`: does what `npm start` promises hold on this Node.js? Starts it on a home of its own without the demo,
 * pushes one record as the README does, stops it as Ctrl+C does, and looks whether anything is left. About 20 seconds.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './preflight.mjs';

const READY_MS = 120_000;
const END_MS = 30_000;
// Mode 0700, as root's home is: PostgreSQL's user may have to live elsewhere.
const home = join(mkdtempSync(join(tmpdir(), 'lienthong-smoke-')), 'hub');
const port = await freePort();

let said = '';
const started = Date.now();
const hub = spawn(process.execPath, ['tools/start.mjs'], { env: { ...process.env, HUB_HOME: home, PORT: String(port), HUB_DEMO: 'off' }, stdio: ['ignore', 'pipe', 'pipe'] });
for (const stream of [hub.stdout, hub.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
const ended = new Promise((done) => hub.once('exit', (code) => done(code)));
const within = async (limit, what, truth) => {
  for (const until = Date.now() + limit; !(await truth()); await sleep(100)) if (Date.now() > until) throw new Error(`${what} after ${limit / 1000} s\n${said}`);
};
const expect = (truth, what) => {
  if (!truth) throw new Error(`${what}\n${said}`);
};

try {
  await within(READY_MS, 'not ready', () => said.includes('is ready') || hub.exitCode !== null);
  expect(hub.exitCode === null, 'ended at its start');
  const readyAfter = Date.now() - started;
  const dataDir = /PostgreSQL: +(\S+)/.exec(said)?.[1] ?? '';
  expect(existsSync(join(dataDir, 'postmaster.pid')), 'it does not say where PostgreSQL is');

  const { PushClient, readCredentials } = await import('./simulate/dist/index.js');
  const client = PushClient.of(await readCredentials(join(home, 'credentials.json')), 'vendor-20', `http://localhost:${port}`);
  const school = { recordId: 'truong-1', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', schoolCode: 'X-20-001', name: 'Trường THPT Minh Hoạ', levels: ['upper-secondary'], ownership: 'public', type: 'general', validFrom: '2025-07-01', communeCode: '05977' };
  const { outcomes } = await client.done((await client.push('school', () => [school])).pushId);
  expect(outcomes.created === 1, `the record was not created: ${JSON.stringify(outcomes)}`);

  // Twice, as a terminal and npm send it.
  hub.kill('SIGINT');
  hub.kill('SIGINT');
  const code = await Promise.race([ended, sleep(END_MS, 'still running', { ref: false })]);
  expect(code === 0, `ended with ${code}`);
  expect(!existsSync(join(dataDir, 'postmaster.pid')), 'PostgreSQL was left running');
  console.log(`ok: Node.js ${process.versions.node}, ready after ${readyAfter} ms, one record pushed, nothing left running`);
  if (dataDir.startsWith('/var/tmp/lienthong-')) rmSync(join(dataDir, '..'), { recursive: true, force: true });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  hub.kill('SIGTERM');
  await Promise.race([ended, sleep(END_MS, null, { ref: false })]);
  rmSync(join(home, '..'), { recursive: true, force: true });
}
