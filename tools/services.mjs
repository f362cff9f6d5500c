/**
 * `npm run services`: the same hub as four processes on a real Kafka, behind one port.
 * Starts Apache Kafka (jars from Maven Central, Java 17), PostgreSQL, the four services and a reverse proxy.
 *
 *   --no-demo   no records
 *   --once      stop as soon as everything answers (used by checks)
 */
import { spawn } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hubEnvironment } from './node-settings.mjs';
import { install } from './start.mjs';

export const SERVICES = [
  { name: 'platform-registry', port: 8101, prefixes: ['/oauth', '/.well-known', '/api/registry'] },
  { name: 'education-data', port: 8102, prefixes: ['/api/education'] },
  { name: 'ioc-edu', port: 8103, prefixes: ['/api/ioc'] },
  { name: 'reporting', port: 8104, prefixes: ['/api/reporting'] },
];

/**
 * Starts everything and answers with handles, so that tests may kill parts of it.
 * @param {{ root: string, home: string, port: number, kafkaVersion?: string, demo?: boolean, quiet?: boolean, portBase?: number, logFile?: string }} options
 *   `logFile` takes what the services write, at level info; without it `quiet` drops their output but for errors of Node
 */
export async function startServices({ root, home, port, kafkaVersion, quiet = false, portBase = 8100, logFile }) {
  mkdirSync(home, { recursive: true, mode: 0o711 });
  const { startBroker } = await import('./kafka/broker.mjs');
  const { startEmbeddedPostgres } = await import('../libs/kit/dist/database/index.js');
  const { logger } = await import('../libs/kit/dist/observability/index.js');
  const say = (text) => quiet || console.log(text);

  say('· Apache Kafka …');
  const brokerOptions = { version: kafkaVersion, dir: join(home, 'kafka') };
  let broker = await startBroker(brokerOptions);
  say('· PostgreSQL …');
  const postgres = await startEmbeddedPostgres({ home, logger: logger('services') });
  const baseUrl = `http://localhost:${port}`;
  const environment = {
    ...hubEnvironment(), HUB_HOME: home, DATABASE_URL: postgres.url, KAFKA_BROKERS: broker.brokers, BASE_URL: baseUrl, SEEDS_HOME: join(root, 'seeds'), CONSOLE_HOME: join(root, 'apps/console/dist'),
    REGISTRY_URL: `http://localhost:${portBase + 1}`, LOG_LEVEL: process.env.LOG_LEVEL ?? (logFile ? 'info' : 'warn'),
  };
  const log = logFile ? openSync(logFile, 'a') : null;
  const stdio = log !== null ? ['ignore', log, log] : ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'];
  const children = new Map();
  const run = (service, index) => {
    const child = spawn(process.execPath, [join(root, `apps/${service.name}/dist/main.js`)], { env: { ...environment, PORT: String(portBase + 1 + index) }, stdio });
    children.set(service.name, child);
    return child;
  };
  const ready = async (index) => {
    for (let attempt = 0; attempt < 600; attempt += 1) {
      const answer = await fetch(`http://localhost:${portBase + 1 + index}/health/ready`).catch(() => null);
      if (answer?.ok) return;
      await sleep(100);
    }
    throw new Error(`${SERVICES[index].name} does not answer`);
  };
  say('· platform-registry, education-data, ioc-edu, reporting …');
  SERVICES.forEach(run);
  await Promise.all(SERVICES.map((_, index) => ready(index)));

  const { startProxy } = await import('./proxy.mjs');
  const proxy = await startProxy({ port, routes: SERVICES.flatMap((service, index) => service.prefixes.map((prefix) => ({ prefix, upstream: `http://localhost:${portBase + 1 + index}` }))), fallback: `http://localhost:${portBase + 1}` });

  return {
    baseUrl, postgres, children,
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
      const index = SERVICES.findIndex((service) => service.name === name);
      run(SERVICES[index], index);
      await ready(index);
    },
    async stop() {
      await proxy.close();
      const ended = [...children.values()].map((child) => child.exitCode !== null || child.signalCode !== null ? null : new Promise((resolve) => child.once('exit', resolve)));
      for (const child of children.values()) child.kill('SIGTERM');
      await Promise.race([Promise.all(ended), sleep(10_000)]);
      for (const child of children.values()) child.kill('SIGKILL');
      await broker.stop();
      await postgres.stop();
    },
  };
}

async function main() {
  const root = process.cwd();
  install();
  const { build } = await import('./build.mjs');
  await build();
  const { buildConsole } = await import('./build-console.mjs');
  await buildConsole();
  const home = process.env.HUB_HOME ?? join(root, '.hub-services');
  const port = Number(process.env.PORT ?? 8080);
  const started = Date.now();
  const services = await startServices({ root, home, port });
  const credentials = join(home, 'credentials.json');
  console.log(`\n  Liên Thông chạy bằng bốn dịch vụ trên Kafka sau ${Math.round((Date.now() - started) / 1000)} giây / four services on Kafka\n  Địa chỉ / address:        ${services.baseUrl}\n  Tài khoản / credentials:  ${credentials}\n`);
  const stop = async () => {
    await services.stop();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (process.argv.includes('--once')) return stop();
  if (process.env.HUB_DEMO !== 'off' && !process.argv.includes('--no-demo')) spawn(process.execPath, [join(root, 'tools/simulate/dist/load-demo.js')], { stdio: 'inherit', env: { ...process.env, HUB_HOME: home, SEEDS_HOME: join(root, 'seeds') } });
}

if (process.argv[1]?.endsWith('services.mjs')) await main();
