import { type ExchangeChangedV1, TOPICS } from '@lienthong/contracts';
import { BackgroundWork } from '@lienthong/kit/background';
import { Clock } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { Outbox } from '@lienthong/kit/messaging';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { saveTold, toldStates } from '../../store/exchange/exchange-lists.repository.js';
import { DestinationStates, type DestinationStanding } from './destination-states.js';

const LOOK_MS = 3_000;

/** `education.exchange.v1`: how each destination of each open province stands, for reporting (indicator 1.2) and the operations centre. Says only what has changed. */
@Injectable()
export class ExchangePublisher implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly work = new BackgroundWork({ log: 'exchange.publisher', everyMs: LOOK_MS, failed: 'the state of destinations could not be published, tried again' }, () => this.publish());

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(DestinationStates) private readonly states: DestinationStates,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.work.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.work.stop();
  }

  /** Tells what changed since the last time. @returns how many events */
  async publish(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const { rows } = await tx.client.query<{ mine: boolean }>("SELECT pg_try_advisory_xact_lock(hashtext('lienthong exchange told'), hashtext($1)) AS mine", [this.database.schema]);
      if (rows[0]?.mine !== true) return 0;
      const told = await toldStates(tx.client);
      const now = this.clock.now().toISOString();
      let count = 0;
      for (const standing of await this.states.of(tx.client, null)) {
        const data = toEvent(standing);
        const key = `${data.provinceCode}:${data.destination}`;
        if (sameState(told.get(key), data)) continue;
        await saveTold(tx.client, data.provinceCode, data.destination, data);
        await this.outbox.append(tx, [{ topic: TOPICS.exchange.name, type: TOPICS.exchange.type, key, subject: key, provinceCode: data.provinceCode, time: now, data }]);
        count += 1;
      }
      return count;
    });
  }
}

function toEvent({ row, destination, counts, oldestQueuedAt, differences }: DestinationStanding): ExchangeChangedV1 {
  const { acknowledged, live, queued, sent, waiting, rejected } = counts;
  return {
    provinceCode: row.provinceCode, destination: destination.id, name: destination.name, ofIndicator: destination.ofIndicator, state: row.state, everOn: row.everOn, live, acknowledged, queued: queued + sent + waiting, rejected,
    differences: differences.open, oldestQueuedAt: oldestQueuedAt?.toISOString() ?? null, lastSuccessAt: row.lastSuccessAt?.toISOString() ?? null, lastFailureAt: row.lastFailureAt?.toISOString() ?? null, failure: row.failure,
  };
}

/** Equal whatever the order of members that jsonb gives; a mere later success is worth an event only every minute. */
function sameState(told: unknown, now: ExchangeChangedV1): boolean {
  if (told === null || typeof told !== 'object') return false;
  const before = told as ExchangeChangedV1;
  const rounded = (value: unknown): unknown => (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? value.slice(0, 16) : value);
  return (Object.keys(now) as (keyof ExchangeChangedV1)[]).every((name) => JSON.stringify(sortedName(rounded(before[name]))) === JSON.stringify(sortedName(rounded(now[name]))));
}

const sortedName = (value: unknown): unknown => (value !== null && typeof value === 'object' ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value);
