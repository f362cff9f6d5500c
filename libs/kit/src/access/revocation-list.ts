import { Inject, Injectable, Optional, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { HubConfig, registryUrl } from '../config/index.js';
import { logger, Metrics } from '../observability/index.js';

const POLL_MS = 2_000;
const ALARM_AFTER_MS = 60_000;
const log = logger('access');

/**
 * Clients whose tokens are refused although they have not ended. Asked of the registry every 2 s, so that a revoked
 * client is refused within 5 s everywhere; while the registry is away the last list counts, after 60 s with an alarm.
 */
@Injectable()
export class RevocationList implements OnApplicationBootstrap, OnApplicationShutdown {
  private revoked: ReadonlySet<string> = new Set();
  private readonly url: string;
  private timer: NodeJS.Timeout | undefined;
  private lastAnswer: number | undefined;
  private asking: Promise<void> | undefined;
  private alarmed = false;

  constructor(
    @Inject(HubConfig) config: HubConfig,
    @Optional() @Inject(Metrics) private readonly metrics?: Metrics,
  ) {
    this.url = `${registryUrl(config)}/api/registry/v1/clients/revocations`;
  }

  onApplicationBootstrap(): void {
    const started = Date.now();
    this.timer = setInterval(() => void this.ask().then(() => this.watch(started)), POLL_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Whether the client's tokens are refused. The first call of a process waits for the first list. */
  async isRevoked(clientId: string): Promise<boolean> {
    if (this.lastAnswer === undefined) await this.ask();
    return this.revoked.has(clientId);
  }

  /** Known at once, before the next list: for the registry itself and for handlers of its events. */
  revoke(clientId: string): void {
    this.revoked = new Set([...this.revoked, clientId]);
  }

  /** One question at a time; a failed one changes nothing. */
  private ask(): Promise<void> {
    this.asking ??= this.fetch()
      .catch(() => undefined)
      .finally(() => (this.asking = undefined));
    return this.asking;
  }

  private async fetch(): Promise<void> {
    const answer = await fetch(this.url, { signal: AbortSignal.timeout(POLL_MS - 100), headers: { accept: 'application/json' } });
    if (!answer.ok) return;
    const { revoked } = (await answer.json()) as { revoked: readonly { clientId: string }[] };
    this.revoked = new Set(revoked.map((each) => each.clientId));
    this.lastAnswer = Date.now();
  }

  private watch(started: number): void {
    const silentMs = Date.now() - (this.lastAnswer ?? started);
    const alarm = silentMs > ALARM_AFTER_MS;
    this.metrics?.gauge('access_revocations_age_seconds', 'Seconds since the registry last gave the list of revoked clients').set(silentMs / 1000);
    this.metrics?.gauge('access_revocations_alarm', '1 while the list of revoked clients is older than 60 s').set(alarm ? 1 : 0);
    if (alarm !== this.alarmed) {
      this.alarmed = alarm;
      if (alarm) log.error({ silentSeconds: Math.round(silentMs / 1000) }, 'revocation list out of reach, the last one is kept');
      else log.info('revocation list in reach again');
    }
  }
}
