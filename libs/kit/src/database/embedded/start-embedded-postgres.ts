import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { HubError } from '../../errors/index.js';
import type { Logger } from '../../observability/index.js';
import { freePort } from './free-port.js';
import { layAsideOrphan, prepareData, prepareFolders, writeSettings } from './prepare-data.js';
import { livingPostmaster, stopPostmaster } from './postmaster.js';
import { runProgram } from './run-program.js';
import { newMemory, recall, remember, type ServerMemory } from './server-memory.js';
import { serverPlace, type ServerPlace } from './server-place.js';
import { serverSettings } from './server-settings.js';
import { startFault } from './start-faults.js';
import { ServerWatch } from './server-watch.js';

export interface EmbeddedPostgresOptions {
  /** Folder of everything local (HUB_HOME). */
  readonly home: string;
  /** Wished port; another free one is taken when it is held. Default: the port of the last start. */
  readonly port?: number;
  readonly logger: Logger;
  /** Database to make; default `lienthong`. */
  readonly database?: string;
  /** One process owns the server, starts it again when it dies, and nobody else may use the home. Default true. */
  readonly exclusive?: boolean;
  /** Settings that differ from `serverSettings`. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A running embedded server. */
export interface EmbeddedPostgres {
  /** Address of the database with the superuser's name and password; for DATABASE_URL. */
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  /** True when a server that an earlier process left behind was taken over. */
  readonly reattached: boolean;
  /** Stops cleanly; returns when the server has ended. */
  stop(): Promise<void>;
}

const ATTEMPTS = 6;

/**
 * Starts PostgreSQL 18 from npm, or takes over the one that a killed process left behind.
 * @throws PermanentError `home_in_use`, `database_other_version`, `database_disk_full`, … ; TransientError after all attempts
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const home = path.resolve(options.home);
  mkdirSync(home, { recursive: true, mode: 0o711 });
  const log = options.logger;
  const place = serverPlace(home);
  if (place.movedOut) log.info({ folder: place.folder }, 'PostgreSQL cannot enter the home (mode 0700): its files are in this folder');

  let memory = recall(home);
  if (!memory) {
    await layAsideOrphan(place, log);
    memory = newMemory(options.port);
    remember(home, memory);
  }
  await prepareData(place, memory);
  const settings = serverSettings({ unix_socket_directories: place.socketDir ?? '', ...options.settings });
  const running = await bringUp(place, home, memory, settings, options.port, log);
  const url = await ensureDatabase(place, memory.password, running.port, options.database ?? 'lienthong');

  const watch = options.exclusive === false ? undefined : new ServerWatch(superuserUrl(place, memory.password, running.port), () => restart(place, running.port, log), log);
  await watch?.begin();
  log.info({ port: running.port, dataDir: place.dataDir, reattached: running.reattached }, 'PostgreSQL is ready');
  return {
    url,
    port: running.port,
    dataDir: place.dataDir,
    reattached: running.reattached,
    stop: async () => {
      await watch?.end();
      await stopPostmaster(place);
    },
  };
}

async function bringUp(place: ServerPlace, home: string, memory: ServerMemory, settings: string, wished: number | undefined, log: Logger): Promise<{ port: number; reattached: boolean }> {
  const changed = writeSettings(place, settings);
  const living = livingPostmaster(place.dataDir);
  if (living && !changed && (await answers(place, memory.password, living.port))) {
    remember(home, { ...memory, port: living.port });
    return { port: living.port, reattached: true };
  }
  if (living) await stopPostmaster(place);

  const seed = createHash('sha256').update(home).digest().readUInt16BE(0);
  let port = await freePort(wished ?? memory.port, seed);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await launch(place, port);
      if (port !== memory.port) remember(home, { ...memory, port });
      return { port, reattached: false };
    } catch (error) {
      if (!(error instanceof HubError) || !error.retriable || attempt === ATTEMPTS) throw error;
      log.warn({ code: error.code, attempt }, 'PostgreSQL did not start, trying again');
      await sleep(150 * 2 ** (attempt - 1));
      livingPostmaster(place.dataDir);
      port = await freePort(port, seed + attempt);
    }
  }
}

async function launch(place: ServerPlace, port: number): Promise<void> {
  prepareFolders(place);
  try {
    await runProgram(place, 'pg_ctl', ['start', '-D', place.dataDir, '-l', place.startLog, '-w', '-t', '120', '-o', `-p ${port}`]);
  } catch (error) {
    throw startFault(place.startLog, error);
  }
}

/** The server died under us: the same port again, or the addresses that others hold would be wrong. */
async function restart(place: ServerPlace, port: number, log: Logger): Promise<void> {
  if (livingPostmaster(place.dataDir)) return;
  log.warn('PostgreSQL has ended by itself, starting it again');
  await launch(place, port);
}

async function answers(place: ServerPlace, password: string, port: number): Promise<boolean> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const client = new pg.Client({ connectionString: superuserUrl(place, password, port), connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
      return rows[0]?.data_directory === place.dataDir;
    } catch (error) {
      // 57P03: starting up or shutting down; anything else will not get better.
      if ((error as { code?: string }).code !== '57P03') return false;
      await sleep(200);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

async function ensureDatabase(place: ServerPlace, password: string, port: number, database: string): Promise<string> {
  const client = new pg.Client({ connectionString: superuserUrl(place, password, port) });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
  return superuserUrl(place, password, port, database);
}

/** Names both ways to the server. The socket is what a client takes that knows `host`: a call over it costs two thirds of one over TCP. */
function superuserUrl({ socketDir }: ServerPlace, password: string, port: number, database = 'postgres'): string {
  const over = socketDir === null ? '' : `?host=${encodeURIComponent(socketDir)}`;
  return `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}${over}`;
}
