import { logger } from '../../observability/index.js';
import type { MessagingMetrics } from './messaging-metrics.js';

/** Who speaks to the log: the relay that publishes, the consumer that reads. */
export type LogUser = 'relay' | 'consumer';

/** So long the log may be away before somebody is called, and so often again while it stays away. */
const ALARM_AFTER_MS = 10_000;
const ALARM_EVERY_MS = 60_000;

/**
 * Whether a group's event log can be reached, as its own relay and consumer find. A log that is away stops nobody: what
 * commits waits in the outbox, what was read is shown. So it is told (health, metric, alarm in the log) and decides
 * nothing.
 */
export class LogReach {
  private readonly log = logger('messaging.log');
  private readonly lostAt = new Map<LogUser, number>();
  private alarmedAt: number | undefined;

  constructor(
    private readonly group: string,
    private readonly metrics: MessagingMetrics,
    private readonly now: () => number = () => Date.now(),
  ) {
    metrics.logAway.set({ group }, 0);
  }

  get away(): boolean {
    return this.lostAt.size > 0;
  }

  /** A try has failed because the log is away; said again at every try. */
  lost(user: LogUser, fault: string, waiting?: number): void {
    const now = this.now();
    if (!this.lostAt.has(user)) this.lostAt.set(user, now);
    this.metrics.logAway.set({ group: this.group }, 1);
    const since = Math.min(...this.lostAt.values());
    if (now - since < ALARM_AFTER_MS || (this.alarmedAt !== undefined && now - this.alarmedAt < ALARM_EVERY_MS)) return;
    this.alarmedAt = now;
    this.log.error({ alarm: 'event_log_away', group: this.group, seconds: Math.round((now - since) / 1000), fault, ...(waiting !== undefined && { waiting }) }, 'ALARM: the event log is away; what commits is kept and waits');
  }

  /** A try has succeeded. */
  found(user: LogUser): void {
    const since = this.lostAt.get(user);
    if (since === undefined) return;
    this.lostAt.delete(user);
    if (this.away) return;
    this.metrics.logAway.set({ group: this.group }, 0);
    if (this.alarmedAt !== undefined) this.log.warn({ group: this.group, seconds: Math.round((this.now() - since) / 1000) }, 'the event log is back');
    this.alarmedAt = undefined;
  }
}
