import type pg from 'pg';
import type { Database } from '../../database/database.js';
import { sendAtOnce } from '../../database/message.js';
import { logger } from '../../observability/index.js';
import { BackOff } from '../failure/back-off.js';
import { WakeUp } from '../wake-up.js';

/** Identity of a database session: dies with its process, so it tells a dead copy from a slow one. */
export interface SessionIdentity {
  readonly pid: number;
  /** Text of `backend_start`; with the pid unique for the life of the server. */
  readonly startedAt: string;
}

/**
 * The one dedicated connection of a service's messaging: it listens, and it holds the relay's advisory lock. Lost, it
 * is made anew; whoever held something by it sees another client and must take it again.
 */
export class ServiceSession {
  private readonly log = logger('messaging.session');
  private readonly channels = new Map<string, Set<(payload: string) => void>>();
  private readonly ready = new Set<() => void>();
  private readonly stopped = new WakeUp();
  private current: { client: pg.PoolClient; identity: SessionIdentity } | undefined;
  private running = false;
  private loop: Promise<void> = Promise.resolve();

  constructor(private readonly database: Database) {}

  /** The live connection; undefined while it is being made anew. */
  get client(): pg.PoolClient | undefined {
    return this.current?.client;
  }

  get identity(): SessionIdentity | undefined {
    return this.current?.identity;
  }

  /** Calls `heard` for each NOTIFY on the channel. Before `start`. */
  listen(channel: string, heard: (payload: string) => void): void {
    const listeners = this.channels.get(channel) ?? new Set();
    this.channels.set(channel, listeners.add(heard));
  }

  /** Calls `connected` after every (re)connection: notices may have been missed. */
  onConnected(connected: () => void): void {
    this.ready.add(connected);
  }

  start(): void {
    if (this.running) return;
    this.running = true;
    this.loop = this.keep();
  }

  async stop(): Promise<void> {
    this.running = false;
    this.stopped.wake();
    await this.loop;
  }

  private async keep(): Promise<void> {
    const backOff = new BackOff();
    while (this.running) {
      try {
        const client = await this.database.connect();
        await this.hold(client, () => backOff.reset());
      } catch (error) {
        this.log.warn({ err: error, schema: this.database.schema }, 'session lost');
        if (this.running) await this.stopped.sleep(backOff.next());
      }
    }
  }

  /** Returns when asked to stop, throws when the connection breaks. */
  private async hold(client: pg.PoolClient, held: () => void): Promise<void> {
    let broken: Error | undefined;
    const onError = (error: Error): void => {
      broken = error;
      this.stopped.wake();
    };
    const onNotice = (notice: pg.Notification): void => this.channels.get(notice.channel)?.forEach((heard) => heard(notice.payload ?? ''));
    client.on('error', onError);
    client.on('notification', onNotice);
    try {
      sendAtOnce(client);
      this.current = { client, identity: await identify(client) };
      for (const channel of this.channels.keys()) await client.query(`LISTEN "${channel}"`);
      held();
      for (const connected of this.ready) connected();
      while (this.running && !broken) await this.stopped.sleep(60_000);
      if (broken) throw broken;
    } finally {
      this.current = undefined;
      client.off('notification', onNotice);
      client.release(true);
    }
  }
}

async function identify(client: pg.PoolClient): Promise<SessionIdentity> {
  const { rows } = await client.query<{ pid: number; startedAt: string }>(
    'SELECT pid, backend_start::text AS "startedAt" FROM pg_stat_activity WHERE pid = pg_backend_pid()',
  );
  return rows[0] ?? { pid: 0, startedAt: '' };
}
