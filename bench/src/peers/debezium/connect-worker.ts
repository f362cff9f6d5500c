import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../harness/net.js';
import type { ConnectJars } from './connect-jars.js';

/** A Kafka Connect worker with one sink. */
export interface ConnectWorker {
  readonly pid: number;
  /** Why it has ended; undefined while it lives. */
  ended(): string | undefined;
  stop(): Promise<void>;
}

const properties = (values: Readonly<Record<string, string>>): string => Object.entries(values).map(([name, value]) => `${name}=${value}\n`).join('');

/** @param sink settings of the connector; its `name` is its consumer group */
export async function startConnect(jars: ConnectJars, folder: string, brokers: string, sink: Readonly<Record<string, string>>): Promise<ConnectWorker> {
  const worker = join(folder, 'worker.properties');
  const connector = join(folder, `${sink['name']}.properties`);
  const logFile = join(folder, `${sink['name']}.log`);
  writeFileSync(worker, properties({
    'bootstrap.servers': brokers, 'key.converter': 'org.apache.kafka.connect.storage.StringConverter', 'value.converter': 'org.apache.kafka.connect.json.JsonConverter', 'value.converter.schemas.enable': 'true',
    'offset.storage.file.filename': join(folder, 'offsets'), 'plugin.path': jars.plugins, 'plugin.discovery': 'service_load', listeners: `http://127.0.0.1:${await freePort()}`,
  }));
  writeFileSync(connector, properties(sink), { mode: 0o600 });
  const log = openSync(logFile, 'a');
  const child = spawn('java', ['-Xmx2g', '-cp', join(jars.worker, '*'), 'org.apache.kafka.connect.cli.ConnectStandalone', worker, connector], { stdio: ['ignore', log, log] });
  closeSync(log);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  return {
    pid: child.pid ?? 0,
    ended: () => {
      const text = readFileSync(logFile, 'utf8');
      const failed = /.*(?:Task threw an uncaught|unrecoverable exception|Failed to start).*/.exec(text)?.[0];
      if (child.exitCode === null && child.signalCode === null && failed === undefined) return undefined;
      return `Kafka Connect: ${failed ?? `ended (${child.exitCode ?? child.signalCode})`}\n${text.slice(-3000)}`;
    },
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await gone;
    },
  };
}
