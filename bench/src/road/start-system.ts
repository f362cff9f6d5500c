import { join } from 'node:path';
import { PushClient, readCredentials } from '@lienthong/simulate';
import type { BenchContext } from '../harness/bench.js';
import { freePort } from '../harness/net.js';
import type { Options } from '../harness/options.js';
import { kafkaTools, servicesTool } from '../harness/project-tools.js';
import { connectSql, serverVersion } from '../harness/sql.js';
import { embeddedLag, kafkaLag } from './event-lag.js';
import { HubProcess } from './hub-process.js';
import { postmasterPid, type PostgresServer } from './postgres-server.js';
import type { System } from './system.js';

/** The hub in one process on a server that the bench has started. @param env settings of the hub besides the bench's own */
export async function startHub(context: BenchContext, server: PostgresServer, env: Readonly<Record<string, string>> = {}): Promise<System> {
  context.versions['postgres'] = server.version;
  const home = context.scratch.home('hub');
  const hub = await HubProcess.start({ home, databaseUrl: server.url, nodeArgs: nodeArgsOf(context.options), env });
  try {
    const lag = embeddedLag(await connectSql(server.url));
    return {
      log: 'embedded', ...(await door(hub.baseUrl, home)), databaseUrl: server.url, pids: { hub: hub.pid, postgres: server.pid },
      lag: () => lag.now(),
      stop: () => lag.close().finally(() => hub.stop()),
    };
  } catch (error) {
    await hub.stop();
    throw error;
  }
}

/** `--profile` writes a V8 profile of the hub, or of each service; `--node-args` tries settings of Node out. */
export function nodeArgsOf(options: Options): string[] {
  const args = options.text('node-args', '').split(' ').filter((arg) => arg !== '');
  return options.flag('profile') ? [...args, '--cpu-prof', `--cpu-prof-dir=${process.cwd()}/bench/results/profile`] : args;
}

/** Four services on a real Kafka, as `npm run services` starts them; the proxy runs in this process. */
export async function startFourServices(context: BenchContext): Promise<System> {
  const home = context.scratch.home('services');
  const { startServices } = await servicesTool();
  const services = await startServices({ root: process.cwd(), home, port: await freePort(), portBase: await freePort(), quiet: true, nodeArgs: nodeArgsOf(context.options) });
  try {
    context.versions['postgres'] = await serverVersion(services.postgres.url);
    context.versions['kafka'] = (await kafkaTools()).KAFKA_VERSION;
    const lag = await kafkaLag(await connectSql(services.postgres.url), services.broker.brokers);
    const pids = Object.fromEntries([...services.children].map(([name, child]) => [name, child.pid ?? 0]));
    return {
      log: 'kafka', ...(await door(services.baseUrl, home)), databaseUrl: services.postgres.url, pids: { ...pids, postgres: postmasterPid(services.postgres.dataDir), kafka: services.broker.pid },
      lag: () => lag.now(),
      stop: () => lag.close().finally(() => services.stop()),
    };
  } catch (error) {
    await services.stop();
    throw error;
  }
}

async function door(baseUrl: string, home: string): Promise<Pick<System, 'baseUrl' | 'home' | 'credentials' | 'client'>> {
  const credentials = await readCredentials(join(home, 'credentials.json'));
  return { baseUrl, home, credentials, client: (name) => PushClient.of(credentials, name, baseUrl) };
}
