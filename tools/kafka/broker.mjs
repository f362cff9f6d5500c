/**
 * One Apache Kafka broker (KRaft, its own controller) in a folder: for tests, `npm run services` and chaos runs.
 * Plain ESM without dependencies.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../preflight.mjs';
import { ensureKafka, KAFKA_REQUIRED, KAFKA_VERSION, missingForKafka, run } from './ensure-kafka.mjs';

export { ensureKafka, KAFKA_REQUIRED, KAFKA_VERSION, missingForKafka };

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 15_000;

/**
 * @typedef {object} Broker
 * @property {string} brokers `host:port` for KAFKA_BROKERS
 * @property {number} pid
 * @property {() => Promise<void>} stop ends it in order, waits for the end
 * @property {() => Promise<void>} kill ends it at once (kill -9), data stays
 */

/**
 * Starts a broker, or starts it again on the data of an earlier one.
 * @param {{ version?: string, dir: string, port?: number, heap?: string, properties?: Record<string, string> }} options
 *   dir: folder of data, settings and log; port: default a free one; heap: e.g. `512m`; properties: more or other settings
 * @returns {Promise<Broker>}
 */
export async function startBroker({ version = KAFKA_VERSION, dir, port, heap = '512m', properties = {} }) {
  const jars = await ensureKafka(version);
  const folder = resolve(dir);
  mkdirSync(join(folder, 'data'), { recursive: true });
  await endLeftOver(folder);
  const listen = port ?? (await freePort());
  const settings = join(folder, 'server.properties');
  const lines = Object.entries({ ...settingsOf(folder, listen, await freePort(), version), ...properties });
  writeFileSync(settings, lines.map(([name, value]) => `${name}=${value}\n`).join(''));
  const classes = ['-cp', join(jars, '*')];
  if (!existsSync(join(folder, 'data', 'meta.properties'))) {
    await run('java', ['-Xmx128m', ...classes, 'kafka.tools.StorageTool', 'format', '-t', `L${randomBytes(16).toString('base64url').slice(1)}`, '-c', settings]);
  }
  const log = openSync(join(folder, 'broker.log'), 'a');
  const child = spawn('java', [`-Xmx${heap}`, '-XX:+UseSerialGC', ...classes, 'kafka.Kafka', settings], { stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  if (child.pid === undefined) throw new Error('java could not be started');
  writeFileSync(join(folder, 'broker.pid'), String(child.pid));
  const ended = new Promise((done) => child.once('exit', done));
  await listening(listen, child, join(folder, 'broker.log'));
  child.unref();
  const end = async (/** @type {NodeJS.Signals} */ signal, /** @type {number} */ limit) => {
    child.ref();
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    const over = await Promise.race([ended.then(() => true), sleep(limit, false, { ref: false })]);
    if (!over) child.kill('SIGKILL');
    await ended;
    rmSync(join(folder, 'broker.pid'), { force: true });
  };
  return { brokers: `127.0.0.1:${listen}`, pid: child.pid, stop: () => end('SIGTERM', STOP_LIMIT_MS), kill: () => end('SIGKILL', STOP_LIMIT_MS) };
}

/**
 * @param {string} folder
 * @param {number} port
 * @param {number} controller
 * @param {string} version
 * @returns {Record<string, string>}
 */
function settingsOf(folder, port, controller, version) {
  return {
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@127.0.0.1:${controller}`,
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controller}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'log.dirs': join(folder, 'data'),
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '4',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'group.initial.rebalance.delay.ms': '0',
    'auto.create.topics.enable': 'false',
    // A broker that was killed may register again only when its old self has expired.
    'broker.session.timeout.ms': '3000',
    'broker.heartbeat.interval.ms': '1000',
    'log.cleaner.dedupe.buffer.size': '16777216',
    ...(version.startsWith('3.') ? {} : { 'share.coordinator.state.topic.replication.factor': '1', 'share.coordinator.state.topic.min.isr': '1' }),
  };
}

/**
 * A broker whose starter was killed goes on and holds the folder; end it, if it is that one.
 * @param {string} folder
 */
async function endLeftOver(folder) {
  const file = join(folder, 'broker.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8'));
  const isOurs = () => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(join(folder, 'server.properties'));
    } catch {
      return false;
    }
  };
  if (isOurs()) process.kill(pid, 'SIGTERM');
  for (let tries = 0; isOurs(); tries += 1) {
    if (tries === 100) process.kill(pid, 'SIGKILL');
    await sleep(100);
  }
  rmSync(file, { force: true });
}

/**
 * @param {number} port
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} log
 */
async function listening(port, child, log) {
  for (const limit = Date.now() + START_LIMIT_MS; Date.now() < limit; await sleep(100)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`Kafka ended at its start; see ${log}: ${readFileSync(log, 'utf8').slice(-1500)}`);
    if (await answers(port)) return;
  }
  child.kill('SIGKILL');
  throw new Error(`Kafka did not listen within ${START_LIMIT_MS / 1000} s; see ${log}`);
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}
