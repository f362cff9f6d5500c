/**
 * `npm run schemathesis`: does the hub keep to its four OpenAPI documents, whatever is sent? Starts a hub of its own without the demo,
 * pushes an example of every kind, lets schemathesis read docs/api and call, and ends with 1 when an answer is a 5xx or not what a
 * document says. `-- --service ioc-edu` takes one document, `-- --seed 7` other values; the seed is printed.
 */
import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { build } from '../build.mjs';
import { hubEnvironment } from '../node-settings.mjs';
import { freePort } from '../preflight.mjs';
import { ensureSchemathesis } from './ensure-schemathesis.mjs';

const { values: options } = parseArgs({ options: { service: { type: 'string', multiple: true }, seed: { type: 'string', default: '20260720' } } });
const here = import.meta.dirname;
const root = resolve(here, '../..');
/** The documents, the longest first, and after how many seconds one is given up. */
const SERVICES = { 'education-data': 300, 'platform-registry': 300, 'ioc-edu': 120, reporting: 120 };

const program = ensureSchemathesis();
await build();
// It takes the simulator as it is built: not there before.
const { fillHub } = await import('./fill-hub.mjs');
const scratch = mkdtempSync(join(tmpdir(), 'lienthong-schemathesis-'));
// PostgreSQL's own user must reach its files below.
chmodSync(scratch, 0o711);
const logFile = join(scratch, 'hub.log');
const port = await freePort();
const baseUrl = `http://localhost:${port}`;
const log = openSync(logFile, 'a');
// The limits of calls have specs of their own; here they would only hide answers.
const hub = spawn(process.execPath, [join(root, 'apps/hub/dist/main.js')], { stdio: ['ignore', log, log], env: { ...hubEnvironment(), HUB_HOME: join(scratch, 'hub'), PORT: String(port), HUB_DEMO: 'off', LOG_LEVEL: 'info', RATE_LIMIT_PER_MINUTE: '1000000', SEEDS_HOME: join(root, 'seeds') } });
const failures = [];
try {
  for (const until = Date.now() + 120_000; !(await fetch(`${baseUrl}/health/ready`).catch(() => null))?.ok; await sleep(100)) {
    if (Date.now() > until || hub.exitCode !== null) throw new Error(`the hub does not answer: ${readFileSync(logFile, 'utf8').slice(-2000)}`);
  }
  copyFileSync(join(here, 'schemathesis.toml'), join(scratch, 'schemathesis.toml'));
  copyFileSync(join(here, 'hooks.py'), join(scratch, 'hooks.py'));
  const { tokens, words } = await fillHub(baseUrl, join(scratch, 'hub', 'credentials.json'));
  for (const [name, values] of Object.entries(words)) writeFileSync(join(scratch, `${name}.txt`), `${values.map((value) => JSON.stringify(value)).join('\n')}\n`);
  console.log(`seed ${options.seed}`);
  // Two at a time: the hub has one core, schemathesis another.
  const waiting = [...(options.service ?? Object.keys(SERVICES))];
  const work = async () => {
    for (let service = waiting.shift(); service !== undefined; service = waiting.shift()) await check(service, tokens);
  };
  await Promise.all([work(), work()]);
  const faults = readFileSync(logFile, 'utf8').split('\n').filter((line) => /"level":(50|60|"error"|"fatal")/.test(line));
  if (faults.length > 0) {
    failures.push('hub.log');
    console.log(`the hub logged ${faults.length} errors:\n${faults.slice(0, 20).join('\n')}`);
  }
} finally {
  hub.kill('SIGTERM');
  await Promise.race([new Promise((done) => hub.once('exit', done)), sleep(15_000, null, { ref: false })]);
  hub.kill('SIGKILL');
  rmSync(scratch, { recursive: true, force: true });
}
console.log(failures.length === 0 ? 'no server error, no contract break' : `failed: ${failures.join(', ')}`);
process.exit(failures.length === 0 ? 0 : 1);

/** Tries one document and says what came of it, all at once: another one runs beside it. */
async function check(service, tokens) {
  const began = Date.now();
  const { code, said } = await schemathesis(service, tokens);
  console.log(`${code === 0 ? said.split('\n').slice(-12).join('\n') : said}\n${service}: ${code === 0 ? 'ok' : `FAILED (${code})`}, ${Math.round((Date.now() - began) / 1000)} s`);
  if (code !== 0) failures.push(service);
}

/** Runs schemathesis over one document; gives its exit code and its words. */
function schemathesis(service, tokens) {
  const run = spawn(program, ['--config-file', join(scratch, 'schemathesis.toml'), 'run', join(root, `docs/api/${service}.openapi.json`), '--url', baseUrl, '--seed', options.seed, '--no-color'], {
    cwd: scratch, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...tokens, PYTHONUNBUFFERED: '1' },
  });
  let said = '';
  for (const stream of [run.stdout, run.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  // It is bounded by its numbers of examples; this is the last word.
  const limit = setTimeout(() => run.kill('SIGKILL'), SERVICES[service] * 1_000);
  return new Promise((done) => run.once('close', (code, signal) => {
    clearTimeout(limit);
    done({ code: signal ?? code, said });
  }));
}
