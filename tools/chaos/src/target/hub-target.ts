import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, untilReady } from './net.js';
import { killPostmaster } from './postmaster.js';
import { nodeSettings } from './scripts.js';
import type { Target } from './target.js';

/** Time in which the parts of a killed server notice that it is gone. */
const NOTICE_MS = 300;

/** One process on the embedded log; victims: the hub itself, PostgreSQL. */
export async function startHubTarget(home: string): Promise<Target> {
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const logFile = join(home, '..', 'hub.log');
  const { hubEnvironment } = await nodeSettings();
  let child: ChildProcess;
  const start = (): void => {
    const log = openSync(logFile, 'a');
    child = spawn(process.execPath, ['apps/hub/dist/main.js'], {
      stdio: ['ignore', log, log],
      env: { ...hubEnvironment(), HUB_HOME: home, PORT: String(port), HUB_DEMO: 'off', LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn', RATE_LIMIT_PER_MINUTE: '100000', SEEDS_HOME: join(process.cwd(), 'seeds') },
    });
    closeSync(log);
  };
  const ended = (): Promise<unknown> => (child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise((resolve) => child.once('exit', resolve)));
  start();
  await untilReady([baseUrl]);
  const { port: databasePort, password } = JSON.parse(readFileSync(join(home, 'postgres.json'), 'utf8')) as { port: number; password: string };
  const databaseUrl = `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${databasePort}/lienthong`;
  return {
    baseUrl, otherDoors: [], home, databaseUrl, environment: { HUB_HOME: home },
    victims: {
      hub: async () => {
        child.kill('SIGKILL');
        await ended();
        start();
        await untilReady([baseUrl]);
      },
      postgres: async () => {
        await killPostmaster(databaseUrl);
        await sleep(NOTICE_MS);
        await untilReady([baseUrl]);
      },
    },
    lastWords: () => readFileSync(logFile, 'utf8').slice(-4_000),
    stop: async () => {
      child.kill('SIGTERM');
      await Promise.race([ended(), sleep(20_000)]);
      child.kill('SIGKILL');
    },
  };
}
