import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, untilReady } from './net.js';
import { killPostmaster } from './postmaster.js';
import { servicesTool } from './scripts.js';
import type { Target } from './target.js';

const NOTICE_MS = 300;
/** How long a killed broker is away. */
const BROKER_AWAY_S = 2;

/** Four services on Kafka, two copies of education-data; victims: each process of them, the broker, PostgreSQL. */
export async function startServicesTarget(home: string): Promise<Target> {
  const { startServices } = await servicesTool();
  const logFile = join(home, '..', 'services.log');
  const port = await freePort();
  const environment = { LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn', RATE_LIMIT_PER_MINUTE: '100000' };
  const services = await startServices({ root: process.cwd(), home, port, portBase: 19_000 + 10 * (port % 900), quiet: true, logFile, environment });
  const copy = await services.startCopy('education-data');
  const everybody = (): string[] => [...services.addresses.values()];
  const victim = (name: string) => async (): Promise<void> => {
    services.children.get(name)?.kill('SIGKILL');
    await services.restart(name);
    await untilReady(everybody());
  };
  const outage = async (seconds: number): Promise<void> => {
    await services.broker.kill();
    await sleep(seconds * 1000);
    await services.restartBroker();
    await untilReady(everybody());
  };
  return {
    baseUrl: services.baseUrl, otherDoors: [services.addresses.get(copy) ?? services.baseUrl], home, databaseUrl: services.postgres.url,
    environment: { HUB_HOME: home, DATABASE_URL: services.postgres.url, KAFKA_BROKERS: services.broker.brokers, BASE_URL: services.baseUrl },
    victims: {
      ...Object.fromEntries([...services.children.keys()].map((name) => [name, victim(name)])),
      kafka: () => outage(BROKER_AWAY_S),
      postgres: async () => {
        await killPostmaster(services.postgres.url);
        await sleep(NOTICE_MS);
        await untilReady(everybody());
      },
    },
    outage,
    lastWords: () => readFileSync(logFile, 'utf8').slice(-4_000),
    stop: () => services.stop(),
  };
}
