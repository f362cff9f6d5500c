import type pg from 'pg';
import type { Database } from '../../database/database.js';
import { logger } from '../../observability/index.js';
import { HubError } from '../../errors/index.js';
import type { LogReach } from '../consuming/log-reach.js';
import type { MessagingMetrics } from '../consuming/messaging-metrics.js';
import type { ServiceSession } from '../consuming/service-session.js';
import { BackOff } from '../failure/back-off.js';
import type { OutboxPublisher } from '../log-transport.js';
import type { MessagingSettings } from '../messaging-settings.js';
import { WakeUp } from '../wake-up.js';

/**
 * Publishes the outbox of one service. Of all copies one is active: it holds a session advisory lock and does its
 * statements on that very session, so a copy that lost the lock cannot finish anything.
 */
export class OutboxRelay {
  private readonly log = logger('messaging.relay');
  private readonly wakeUp = new WakeUp();
  private readonly channel: string;
  private running = false;
  private active = false;
  private loop: Promise<void> = Promise.resolve();
  private lastNotify: Promise<unknown> | undefined;

  constructor(
    private readonly database: Database,
    private readonly session: ServiceSession,
    private readonly publisher: OutboxPublisher,
    private readonly metrics: MessagingMetrics,
    private readonly reach: LogReach,
    private readonly settings: MessagingSettings,
  ) {
    this.channel = `${database.schema}_outbox`;
  }

  start(): void {
    if (this.running) return;
    this.running = true;
    this.session.listen(this.channel, () => this.wakeUp.wake());
    this.session.onConnected(() => this.wakeUp.wake());
    this.loop = this.run();
  }

  async stop(): Promise<void> {
    this.running = false;
    this.wakeUp.wake();
    await this.loop;
    await this.publisher.close();
  }

  /** A transaction with events has committed in this process. When another copy is the active one, it is told. */
  committed(): void {
    if (this.active || !this.running) return this.wakeUp.wake();
    this.lastNotify ??= this.database
      .query('SELECT pg_notify($1, $2)', [this.channel, ''])
      .catch(() => undefined)
      .finally(() => (this.lastNotify = undefined));
  }

  private async run(): Promise<void> {
    const backOff = new BackOff(this.settings.backOffCapMs);
    let holder: pg.PoolClient | undefined;
    while (this.running) {
      const client = this.session.client;
      try {
        if (client && holder !== client && (await this.takeLock(client))) holder = client;
        this.active = client !== undefined && holder === client;
        const { events: published, more } = this.active && client ? await this.publisher.publish(client) : { events: 0, more: false };
        backOff.reset();
        if (published > 0) this.metrics.published.inc({ source: this.database.schema }, published);
        else this.metrics.outboxWaiting.set({ source: this.database.schema }, 0);
        // Nothing to publish proves nothing; a copy that has become idle no longer says that the log is away.
        if (published > 0 || !this.active) this.reach.found('relay');
        if (published > 0 && published < this.settings.publishRecords) await this.pause(this.settings.paceMs);
        if (!more) await this.wakeUp.sleep(this.settings.pollMs);
      } catch (error) {
        this.metrics.publishFailures.inc({ source: this.database.schema });
        const wait = backOff.next();
        const fault = error instanceof Error ? error.message : String(error);
        if (error instanceof HubError && error.code === 'log_away') this.reach.lost('relay', fault, await this.countWaiting());
        if (this.running) this.log.warn({ schema: this.database.schema, wait, fault }, 'outbox could not be published');
        await this.pause(wait);
      }
    }
    if (holder && holder === this.session.client) await holder.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
    this.active = false;
  }

  /** Events that wait while the log is away; undefined while the database is, too. */
  private async countWaiting(): Promise<number | undefined> {
    try {
      const [row] = await this.database.query<{ waiting: number }>('SELECT count(*)::int AS waiting FROM outbox');
      this.metrics.outboxWaiting.set({ source: this.database.schema }, row?.waiting ?? 0);
      return row?.waiting;
    } catch {
      return undefined;
    }
  }

  private async takeLock(client: pg.PoolClient): Promise<boolean> {
    const { rows } = await client.query<{ taken: boolean }>("SELECT pg_try_advisory_lock(hashtext('lienthong relay'), hashtext($1)) AS taken", [this.database.schema]);
    return rows[0]?.taken === true;
  }

  /** Waits without being woken by commits, but ends early when asked to stop. */
  private async pause(ms: number): Promise<void> {
    const until = Date.now() + ms;
    while (this.running && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, Math.min(100, until - Date.now())));
  }
}
