/**
 * `npm run services`: the same hub as four processes on a real Kafka, behind one port.
 * Starts Apache Kafka (jars from Maven Central, Java 17), PostgreSQL, the four services and a reverse proxy.
 *
 *   --no-demo     no records
 *   --ports 8100  the services' own ports are the four after this one
 *   --once        stop as soon as everything answers (used by checks)
 */
import { spawn } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { missingForKafka } from './kafka/ensure-kafka.mjs';
import { hubEnvironment } from './node-settings.mjs';
import { fail, needFreePorts, needNode, needPort, NotStarted, once, onEnd } from './preflight.mjs';
import { install } from './start.mjs';

/** The services in the order of their ports, which follow a base, and what the proxy sends to each. */
export const SERVICES = [
  { name: 'platform-registry', prefixes: ['/oauth', '/.well-known', '/api/registry'] },
  { name: 'education-data', prefixes: ['/api/education', '/docs'] },
  { name: 'ioc-edu', prefixes: ['/api/ioc'] },
  { name: 'reporting', prefixes: ['/api/reporting'] },
];
const PORT_BASE = 8100;
/** How long a service may take to its first answer, and to end. */
const READY_MS = 60_000;
const END_MS = 20_000;

/**
 * Starts everything and answers with handles, so that tests may kill parts of it. What fails half-way stops the rest.
 * @param {{ root: string, home: string, port: number, kafkaVersion?: string, quiet?: boolean, portBase?: number, logFile?: string, environment?: Record<string, string>, nodeArgs?: readonly string[], onStop?: (stop: () => Promise<void>) => void }} options
 *   `logFile` takes what the services write, at level info; without it `quiet` drops their output but for errors of Node;
 *   `environment`: more settings of the services; `nodeArgs`: arguments for their Node;
 *   `onStop` is handed the way to stop before anything is started
 */
export async function startServices({ root, home, port, kafkaVersion, quiet = false, portBase = PORT_BASE, logFile, environment: more = {}, nodeArgs = [], onStop }) {
  const begun = [];
  let stopping = false;
  const stop = once(async () => {
    stopping = true;
    for (const end of begun.reverse()) await end();
  });
  /** What is started while everything is being stopped is stopped as well. */
  const begin = async (starting, end) => {
    const started = await starting;
    begun.push(() => end(started));
    if (!stopping) return started;
    await end(started);
    throw new NotStarted('Đã dừng khi đang khởi động.', 'Stopped while starting.');
  };
  onStop?.(stop);
  try {
    return await startAll();
  } catch (error) {
    await stop();
    throw error;
  }

  async function startAll() {
    mkdirSync(home, { recursive: true, mode: 0o711 });
    const { startBroker } = await import('./kafka/broker.mjs');
    const { startEmbeddedPostgres } = await import('../libs/kit/dist/database/index.js');
    const { logger } = await import('../libs/kit/dist/observability/index.js');
    const { startProxy } = await import('./proxy.mjs');
    const say = (text) => quiet || console.log(text);

    // First, as it keeps a second starter off the home: the broker of the first one would be taken for a left-over.
    say('· PostgreSQL …');
    const postgres = await begin(startEmbeddedPostgres({ home, logger: logger('services') }), (server) => server.stop());
    say('· Apache Kafka (lần đầu tải từ Maven Central / first time from Maven Central) …');
    const brokerOptions = { version: kafkaVersion, dir: join(home, 'kafka') };
    let broker = await begin(startBroker(brokerOptions).catch((cause) => {
      throw new NotStarted(`Apache Kafka không khởi động được: ${cause.message}`, 'Apache Kafka did not start, see the line above.', { cause });
    }), () => broker.stop());
    const baseUrl = `http://localhost:${port}`;
    const environment = {
      ...hubEnvironment(), HUB_HOME: home, DATABASE_URL: postgres.url, KAFKA_BROKERS: broker.brokers, BASE_URL: baseUrl, SEEDS_HOME: join(root, 'seeds'), CONSOLE_HOME: join(root, 'apps/console/dist'),
      REGISTRY_URL: `http://localhost:${portBase + 1}`, LOG_LEVEL: process.env.LOG_LEVEL ?? (logFile ? 'info' : 'warn'), ...more,
    };
    const log = logFile ? openSync(logFile, 'a') : null;
    const output = log !== null ? [log, log] : [quiet ? 'ignore' : 'inherit', 'inherit'];
    /** Processes and addresses by name; a second copy of a service is called `<name> 2`. */
    const children = new Map();
    const addresses = new Map(SERVICES.map(({ name }, index) => [name, `http://localhost:${portBase + 1 + index}`]));
    const run = (name) => {
      // Out of the terminal's reach: Ctrl+C comes once, from here. It ends with this process, killed or not (channel).
      const child = spawn(process.execPath, [...nodeArgs, join(root, `apps/${name.split(' ')[0]}/dist/main.js`)], { env: { ...environment, PORT: new URL(addresses.get(name)).port }, stdio: ['ignore', ...output, 'ipc'], detached: process.platform !== 'win32' });
      children.set(name, child);
    };
    const ready = async (name) => {
      for (const limit = Date.now() + READY_MS; Date.now() < limit; await sleep(100)) {
        const answer = await fetch(`${addresses.get(name)}/health/ready`).catch(() => null);
        if (answer?.ok) return;
        if (hasEnded(children.get(name))) throw new NotStarted(`Dịch vụ ${name} dừng ngay khi khởi động, lý do ở trên.`, `${name} ended at its start, see above for the reason.`);
      }
      throw new NotStarted(`Dịch vụ ${name} không trả lời sau ${READY_MS / 1000} giây.`, `${name} does not answer after ${READY_MS / 1000} s.`);
    };
    say(`· ${SERVICES.map((service) => service.name).join(', ')} …`);
    await begin([...addresses.keys()].forEach(run), () => endAll([...children.values()]));
    await Promise.all([...addresses.keys()].map(ready));
    await begin(
      startProxy({ port, routes: SERVICES.flatMap((service, index) => service.prefixes.map((prefix) => ({ prefix, upstream: `http://localhost:${portBase + 1 + index}` }))), fallback: `http://localhost:${portBase + 1}` }),
      (proxy) => proxy.close(),
    );

    return {
      baseUrl, postgres, children, addresses, stop,
      /** The running broker; another object after it was started again. */
      get broker() {
        return broker;
      },
      /** Starts a killed broker again on the same port and data. */
      async restartBroker() {
        broker = await startBroker({ ...brokerOptions, port: Number(broker.brokers.split(':')[1]) });
      },
      /** Starts a service again after it was killed. */
      async restart(name) {
        run(name);
        await ready(name);
      },
      /** Starts one more copy of a service, on a port of its own beside the proxy; gives its name. */
      async startCopy(name) {
        const copy = `${name} ${[...addresses.keys()].filter((known) => known.split(' ')[0] === name).length + 1}`;
        addresses.set(copy, `http://localhost:${portBase + 1 + addresses.size}`);
        run(copy);
        await ready(copy);
        return copy;
      },
    };
  }
}

const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

async function endAll(children) {
  const ended = children.filter((child) => !hasEnded(child)).map((child) => new Promise((done) => child.once('exit', done)));
  for (const child of children) child.kill('SIGTERM');
  await Promise.race([Promise.all(ended), sleep(END_MS, undefined, { ref: false })]);
  for (const child of children) if (!hasEnded(child)) child.kill('SIGKILL');
}

async function main() {
  const root = process.cwd();
  needNode();
  const missing = missingForKafka();
  if (missing) fail(`Thiếu ${missing}: cần Java 17 trở lên và Maven để chạy Apache Kafka. Không có thì dùng npm start.`, `${missing} is missing: Apache Kafka needs Java 17 or newer and Maven. Without them use npm start.`);
  const port = await needPort('127.0.0.1');
  const portBase = process.argv.includes('--ports') ? Number(process.argv[process.argv.indexOf('--ports') + 1]) : PORT_BASE;
  if (!Number.isInteger(portBase) || portBase < 1 || portBase > 65_531) fail('--ports cần một số cổng, ví dụ --ports 9100.', '--ports takes a port, for example --ports 9100.');
  const range = `${portBase + 1}-${portBase + SERVICES.length}`;
  await needFreePorts(SERVICES.map((_, index) => portBase + 1 + index), '0.0.0.0', `Bốn dịch vụ cần các cổng ${range}; chọn chỗ khác: npm run services -- --ports 9100`, `The four services need the ports ${range}; elsewhere: npm run services -- --ports 9100`);
  install();
  const { build } = await import('./build.mjs');
  await build();
  const { buildConsole } = await import('./build-console.mjs');
  await buildConsole();
  const home = process.env.HUB_HOME ?? join(root, '.hub-services');
  const started = Date.now();
  let demo;
  let stopAll = async () => undefined;
  const stop = once(async () => {
    console.log('\n  Đang dừng … / stopping …');
    demo?.kill('SIGTERM');
    await stopAll();
    console.log('  Đã dừng / stopped\n');
    process.exit(0);
  });
  onEnd(stop);
  const { setLogLevel } = await import('../libs/kit/dist/observability/index.js');
  setLogLevel(process.env.LOG_LEVEL ?? 'warn');
  let services;
  try {
    services = await startServices({ root, home, port, portBase, onStop: (way) => (stopAll = way) });
  } catch (error) {
    if (error instanceof NotStarted) fail(error.vi, error.message);
    const { sayNotStarted } = await import('../libs/kit/dist/http/index.js');
    sayNotStarted(error);
    process.exit(1);
  }
  console.log(['', `  Liên Thông chạy bằng bốn dịch vụ trên Kafka sau ${Math.round((Date.now() - started) / 1000)} giây / four services on Kafka`, `  Địa chỉ / address:        ${services.baseUrl}`,
    `  Tài khoản / credentials:  ${join(home, 'credentials.json')}`, `  PostgreSQL:               ${services.postgres.dataDir}`, `  Apache Kafka:             ${join(home, 'kafka')}`, '  Dừng / stop:              Ctrl+C', ''].join('\n'));
  if (process.argv.includes('--once')) return stop();
  if (process.env.HUB_DEMO !== 'off' && !process.argv.includes('--no-demo')) demo = spawn(process.execPath, [join(root, 'tools/simulate/dist/load-demo.js')], { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, HUB_HOME: home, SEEDS_HOME: join(root, 'seeds') } });
}

if (process.argv[1]?.endsWith('services.mjs')) await main();
