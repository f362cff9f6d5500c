/**
 * `npm test`: specs and specs on real PostgreSQL, then the road end to end against the hub, then - where Java and Maven
 * are - against the four services on real Kafka. `npm test -- <path>` runs the specs of a path only.
 * Ends with one line `N passed, N failed`; in CI nothing may be skipped.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hubEnvironment } from './node-settings.mjs';
import { freePort } from './preflight.mjs';
import { install } from './start.mjs';

install();
const root = process.cwd();
const ci = process.env.CI === 'true';
const scratch = mkdtempSync(join(tmpdir(), 'lienthong-test-'));
// PostgreSQL's own user must reach its files below.
chmodSync(scratch, 0o711);
const totals = { passed: 0, failed: 0 };
const notes = [];

/** Runs Jest with the arguments and adds its counts; a run that dies without a report counts as one failure. Not synchronous: the proxy of the services lives in this process. */
async function jest(label, args, environment = {}) {
  const report = join(scratch, `${label}.json`);
  console.log(`\n=== ${label}`);
  const began = Date.now();
  const run = spawn(process.execPath, ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--config', 'jest.config.mjs', '--json', '--outputFile', report, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'test', SCARF_ANALYTICS: 'false', ...environment },
  });
  const ended = await new Promise((resolve) => run.once('exit', (code, signal) => resolve(signal ?? code)));
  if (!existsSync(report)) {
    totals.failed += 1;
    notes.push(`${label}: jest ended with ${ended} and no report`);
    return;
  }
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const seconds = (from, to) => Math.round((to - from) / 1_000);
  const longest = result.testResults.toSorted((a, b) => b.endTime - b.startTime - (a.endTime - a.startTime)).slice(0, 5);
  console.log(`${label} took ${seconds(began, Date.now())} s; longest: ${longest.map(({ name, startTime, endTime }) => `${relative(root, name)} ${seconds(startTime, endTime)} s`).join(', ')}`);
  totals.passed += result.numPassedTests;
  totals.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  if (result.numPendingTests > 0) {
    notes.push(`${label}: ${result.numPendingTests} skipped`);
    if (ci) totals.failed += result.numPendingTests;
  }
}

const has = (command) => spawnSync(command, ['-version'], { stdio: 'ignore' }).error === undefined;
const kafkaHere = has('java') && has('mvn');
const browser = existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium');

async function answers(url, attempts = 600) {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const response = await fetch(`${url}/health/ready`).catch(() => null);
    if (response?.ok) return true;
    await sleep(100);
  }
  return false;
}

const storiesOf = (...names) => names.map((name) => `apps/console/e2e/${name}.e2e-spec`);
/** Stories of the console that hold the hub to a second, and so have the machine to themselves. */
const IN_TIME = storiesOf('session');
/** Those that push as the vendor or count schools: one after the other, beside all the others, which look or have a desk of their own. */
const ACTING = storiesOf('use', 'steward', 'uploads');

/** The road against one process on the embedded log; then, when `beside` has ended, the demo through the front door, and the console in a browser on it. */
async function onHub(beside) {
  const port = await freePort();
  const home = join(scratch, 'hub');
  const baseUrl = `http://localhost:${port}`;
  const logFile = join(scratch, 'hub.log');
  const log = openSync(logFile, 'a');
  const seedsHome = join(root, 'seeds');
  const hub = spawn(process.execPath, ['apps/hub/dist/main.js'], { env: { ...hubEnvironment(), HUB_HOME: home, PORT: String(port), HUB_DEMO: 'off', LOG_LEVEL: 'info', SEEDS_HOME: seedsHome }, stdio: ['ignore', log, log] });
  try {
    if (!(await answers(baseUrl))) throw new Error(`the hub does not answer: ${readFileSync(logFile, 'utf8').slice(-2000)}`);
    await jest('e2e on the hub', ['--runInBand', '--testPathIgnorePatterns', '/node_modules/', '/dist/', 'e2e/src/services', '--testPathPatterns', 'e2e/src'], { E2E_BASE_URL: baseUrl, E2E_HOME: home, E2E_TARGET: 'hub', E2E_LOG: logFile });
    await beside;
    const demo = spawnSync(process.execPath, ['tools/simulate/dist/load-demo.js'], { encoding: 'utf8', env: { ...process.env, HUB_HOME: home, SEEDS_HOME: seedsHome } });
    console.log(demo.stdout.trim().split('\n').at(-1));
    if (demo.status !== 0) throw new Error(`the demo was not loaded: ${demo.stderr.slice(-2000)}`);
    const stories = (label, ...which) => jest(label, ['--runInBand', ...which], { BASE_URL: baseUrl, HUB_CREDENTIALS: join(home, 'credentials.json') });
    if (browser) {
      await stories('console, in time', ...IN_TIME);
      await Promise.all([stories('console, what is done in it', ...ACTING), stories('console, how it looks', '--testPathIgnorePatterns', '/node_modules/', '/dist/', ...IN_TIME, ...ACTING, '--testPathPatterns', 'apps/console/e2e')]);
    } else {
      notes.push('no /usr/bin/chromium: the console was not opened in a browser');
      if (ci) totals.failed += 1;
    }
  } finally {
    hub.kill('SIGTERM');
    await Promise.race([new Promise((resolve) => hub.once('exit', resolve)), sleep(15_000)]);
    hub.kill('SIGKILL');
  }
}

/** The same road against four processes on real Kafka. */
async function onServices(args) {
  const { startServices } = await import('./services.mjs');
  const port = await freePort();
  const home = join(scratch, 'services');
  const logFile = join(scratch, 'services.log');
  const services = await startServices({ root, home, port, quiet: true, logFile, portBase: 18_100 + Math.floor(Math.random() * 500) * 8 });
  const { startServicesControl } = await import('./services-control.mjs');
  const control = await startServicesControl(services);
  try {
    await jest('e2e on four services and Kafka', ['--runInBand', ...args], { E2E_BASE_URL: services.baseUrl, E2E_HOME: home, E2E_TARGET: 'services', E2E_LOG: logFile, E2E_CONTROL: control.url, E2E_KAFKA_BROKERS: services.broker.brokers, DATABASE_URL: services.postgres.url });
  } finally {
    await control.stop();
    await services.stop();
  }
}

/** Kills under load, in the short form; every check of it counts as a test. */
async function chaos(target) {
  console.log(`\n=== chaos on ${target}, short form`);
  const run = spawn(process.execPath, ['tools/chaos/run.mjs', '--target', target, '--short'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  run.stdout.on('data', (part) => {
    said += part;
    process.stdout.write(part);
  });
  const code = await new Promise((resolve) => run.once('close', (exit, signal) => resolve(signal ?? exit)));
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(said) ?? [];
  totals.passed += Number(passed ?? 0);
  totals.failed += Number(failed ?? 0);
  if (failed === undefined || (code !== 0 && failed === '0')) {
    totals.failed += 1;
    notes.push(`chaos on ${target} ended with ${code} and no count`);
  }
}

async function attempt(label, work) {
  try {
    await work();
  } catch (error) {
    totals.failed += 1;
    notes.push(`${label}: ${error.stack}`);
  }
}

/** The parts of a whole run; `npm test -- --part e2e-services` runs one of them, `… e2e/src/services` a path of it. */
const PARTS = {
  specs: () => jest('specs', ['--testPathIgnorePatterns', '/node_modules/', '/dist/', 'e2e-spec', 'kit/src/messaging', '--maxWorkers', '2']),
  messaging: () => jest('messaging on both logs', ['--runInBand', 'libs/kit/src/messaging']),
  'e2e-hub': async (_paths, beside) => {
    const { buildConsole } = await import('./build-console.mjs');
    await buildConsole();
    await onHub(beside);
  },
  // What the door refuses is the same code on both: its corpus is gone through on the hub.
  'e2e-services': onKafka((paths = ['e2e/src', '--testPathIgnorePatterns', '/node_modules/', '/dist/', 'e2e/src/bad-input/']) => onServices(paths)),
  'chaos-hub': () => chaos('hub'),
  'chaos-services': onKafka(() => chaos('services')),
  'oldest-kafka': onKafka(() => jest('messaging on the oldest Kafka we support', ['--runInBand', 'libs/kit/src/messaging/conformance', 'libs/kit/src/messaging/kafka'], { KAFKA_VERSION: '3.9.1', KAFKA_ONLY: 'on' })),
};

/** Where Java and Maven are; in CI they have to be. */
function onKafka(work) {
  return async (paths) => {
    if (kafkaHere) return work(paths);
    notes.push('no Java or no Maven: this part was not run on real Kafka');
    if (ci) totals.failed += 1;
  };
}

/** Everything. Two parts at once where both wait half their time for a broker or a second to pass; who kills has the machine to himself. */
async function whole() {
  const part = (name, ...args) => attempt(name, () => PARTS[name](...args));
  await part('specs');
  await Promise.all([part('messaging'), part('oldest-kafka')]);
  const services = part('e2e-services');
  await Promise.all([services, part('e2e-hub', undefined, services)]);
  await part('chaos-hub');
  await part('chaos-services');
}

const named = process.argv.slice(2);
const { build } = await import('./build.mjs');
await build();
if (named[0] === '--part') await attempt(named[1], () => PARTS[named[1]](named.length > 2 ? named.slice(2) : undefined));
else if (named.length > 0) await jest('named', named);
else await whole();
rmSync(scratch, { recursive: true, force: true });
for (const note of notes) console.log(`! ${note}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed > 0 ? 1 : 0);
