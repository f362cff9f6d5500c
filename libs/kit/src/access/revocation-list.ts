import { Inject, Injectable, Optional, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { HubConfig, registryUrl } from '../config/index.js';
import { logger, Metrics } from '../observability/index.js';
import type { Principal } from './principal.js';

const POLL_MS = 2_000;
const ALARM_AFTER_MS = 60_000;
const log = logger('access');

/** What the registry answers. */
interface Revocations {
  readonly revoked: readonly { readonly clientId: string }[];
  readonly people?: readonly { readonly userId: string; readonly generation: number }[];
}

/**
 * Whose tokens are refused although they have not ended: those of revoked clients, and those of people made before
 * their rights last changed (disabled, another role or area, a new password). Asked of the registry every 2 s, so that
 * a change counts within 5 s everywhere; while the registry is away the last list counts, after 60 s with an alarm.
 */
@Injectable()
export class RevocationList implements OnApplicationBootstrap, OnApplicationShutdown {
  private revoked: ReadonlySet<string> = new Set();
  /** First generation of each person's tokens that is still good. */
  private people: ReadonlyMap<string, number> = new Map();
  /** What this process knows by itself; an older list that is still under way does not undo it. */
  private readonly ownRevoked = new Set<string>();
  private readonly ownPeople = new Map<string, number>();
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

  /** Why the caller's token is refused; null when it is good. The first call of a process waits for the first list. */
  async refusalOf(caller: Pick<Principal, 'sort' | 'subject' | 'clientId' | 'generation'>): Promise<'client_revoked' | 'token_invalid' | null> {
    if (this.lastAnswer === undefined) await this.ask();
    const { clientId } = caller;
    if (clientId !== null && (this.revoked.has(clientId) || this.ownRevoked.has(clientId))) return 'client_revoked';
    if (caller.sort !== 'user') return null;
    const first = Math.max(this.people.get(caller.subject) ?? 0, this.ownPeople.get(caller.subject) ?? 0);
    return (caller.generation ?? 0) < first ? 'token_invalid' : null;
  }

  /** A client is revoked. Known at once, before the next list: for the registry itself. */
  revoke(clientId: string): void {
    this.ownRevoked.add(clientId);
  }

  /** A person's tokens of earlier generations are withdrawn. Known at once, before the next list: for the registry itself. */
  withdraw(userId: string, generation: number): void {
    this.ownPeople.set(userId, generation);
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
    const { revoked, people = [] } = (await answer.json()) as Revocations;
    this.revoked = new Set(revoked.map((each) => each.clientId));
    this.people = new Map(people.map((each) => [each.userId, each.generation]));
    this.lastAnswer = Date.now();
  }

  private watch(started: number): void {
    const silentMs = Date.now() - (this.lastAnswer ?? started);
    const alarm = silentMs > ALARM_AFTER_MS;
    this.metrics?.gauge('access_revocations_age_seconds', 'Seconds since the registry last gave the list of revocations').set(silentMs / 1000);
    this.metrics?.gauge('access_revocations_alarm', '1 while the list of revocations is older than 60 s').set(alarm ? 1 : 0);
    if (alarm !== this.alarmed) {
      this.alarmed = alarm;
      if (alarm) log.error({ silentSeconds: Math.round(silentMs / 1000) }, 'revocation list out of reach, the last one is kept');
      else log.info('revocation list in reach again');
    }
  }
}
