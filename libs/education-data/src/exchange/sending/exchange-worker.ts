import { BackgroundWork } from '@lienthong/kit/background';
import { Clock, Sealer } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { logger } from '@lienthong/kit/observability';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { DESTINATIONS, type DestinationDefinition, destinationOf, rankOf } from '../../domain/exchange/destinations.js';
import { retryDelay } from '../../domain/exchange/exchange-record.js';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { type DestinationRow, ensureDestinations, lockDestination, noteFailure, saveSnapshotPlace, secretOf, switchedOn } from '../../store/exchange/destinations.repository.js';
import { queueChanges, queueStretch } from '../../store/exchange/exchange-feed.repository.js';
import { anyDue } from '../../store/exchange/exchange-records.repository.js';
import { DestinationFault, type Target } from '../adapters/destination-adapter.js';
import { isReachable } from '../adapters/destination-http.js';
import { CivilComparison } from '../civil/civil-comparison.js';
import { ExchangeConfig } from '../exchange.config.js';
import { BatchSender } from './batch-sender.js';
import { Reconciler } from './reconciler.js';

/** A destination is worked on at most so long before the others have their turn again. */
const TURN_MS = 10_000;

const log = logger('exchange');

/**
 * The one sender: looks every second at all destinations that are on, queues what changed, sends what is due. Of several copies of the
 * service one works on a destination of a province at a time: it holds a lock of its database session, which ends with its process.
 */
@Injectable()
export class ExchangeWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly work: BackgroundWork;
  private readonly leaving = new AbortController();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(BatchSender) private readonly sender: BatchSender,
    @Inject(Reconciler) private readonly reconciler: Reconciler,
    @Inject(CivilComparison) private readonly civil: CivilComparison,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ExchangeConfig) private readonly config: ExchangeConfig,
  ) {
    this.work = new BackgroundWork({ log: 'exchange', everyMs: config.EXCHANGE_EVERY_MS, failed: 'the exchange stopped short, the next turn goes on' }, () => this.turn());
  }

  onApplicationBootstrap(): void {
    this.work.start();
  }

  onApplicationShutdown(): Promise<void> {
    this.leaving.abort();
    return this.work.stop();
  }

  /** Looks now. */
  soon(): void {
    this.work.soon();
  }

  /** One look at all destinations. @returns true when something was done */
  async turn(): Promise<boolean> {
    const rows = await this.database.transaction(async ({ client }) => {
      await ensureDestinations(client, DESTINATIONS.map((one) => one.id));
      return switchedOn(client);
    });
    if (rows.length === 0) return false;
    const session = await this.database.connect();
    let broken = true;
    try {
      const mine: { row: DestinationRow; destination: DestinationDefinition }[] = [];
      for (const row of rows) {
        const destination = destinationOf(row.id);
        if (destination !== undefined && (await this.lock(session, row))) mine.push({ row, destination });
      }
      const done = await Promise.all(mine.map(({ row, destination }) => this.safely(row, destination)));
      await session.query('SELECT pg_advisory_unlock_all()');
      broken = false;
      return done.some(Boolean);
    } finally {
      // With a connection that is closed go all of its locks.
      session.release(broken);
    }
  }

  private async lock(session: pg.PoolClient, { provinceCode, id }: DestinationRow): Promise<boolean> {
    const { rows } = await session.query<{ mine: boolean }>("SELECT pg_try_advisory_lock(hashtext('lienthong exchange'), hashtext($1)) AS mine", [`${this.database.schema}/${provinceCode}/${id}`]);
    return rows[0]?.mine === true;
  }

  /** One destination that goes wrong stops no other. */
  private async safely(row: DestinationRow, destination: DestinationDefinition): Promise<boolean> {
    try {
      return await this.workOn(row, destination);
    } catch (error) {
      log.warn({ province: row.provinceCode, destination: row.id, fault: error instanceof Error ? error.message : String(error) }, 'the exchange with a destination stopped short, the next turn goes on');
      return false;
    }
  }

  private async workOn(first: DestinationRow, destination: DestinationDefinition): Promise<boolean> {
    const end = Date.now() + TURN_MS;
    let done = false;
    for (let row: DestinationRow | undefined = first; row?.state === 'on' && !this.work.ending && Date.now() < end; ) {
      const fed = await this.feed(row, destination);
      const target = await this.target(row, destination);
      const worked = destination.sort === 'compare' ? await this.civil.goOn(row, target, fed) : await this.exchange(row, target);
      if (!fed && !worked) break;
      done = true;
      row = await this.reread(row);
    }
    return done;
  }

  /** @returns true when something was done and more may be */
  private async exchange(row: DestinationRow, target: Target): Promise<boolean> {
    if (!isReachable(target) || (row.pausedUntil !== null && row.pausedUntil > this.clock.now())) return false;
    if (row.reconcile !== null) {
      try {
        await this.reconciler.goOn(row, target);
        return true;
      } catch (error) {
        if (!(error instanceof DestinationFault)) throw error;
        await this.pause(row, error.code);
        return false;
      }
    }
    const ended = await this.sender.sendOne(row, target);
    return ended === 'sent' || ended === 'settled' || (ended === 'failed' && (await this.database.transaction(({ client }) => anyDue(client, row, this.clock.now()))));
  }

  /** Queues changes since the last time, and of a destination just switched on all that is there. @returns true when anything was queued */
  private async feed(row: DestinationRow, destination: DestinationDefinition): Promise<boolean> {
    return this.database.transaction(async ({ client }) => {
      const locked = await lockDestination(client, row.provinceCode, row.id);
      if (locked?.state !== 'on') return false;
      const now = this.clock.now();
      const { more, changes } = await queueChanges(client, locked, destination.kinds, now);
      if (locked.snapshot === null) return more || changes > 0;
      const [kind, ...later] = locked.snapshot.kinds;
      const plan = kind === undefined ? undefined : this.plans.get(kind);
      const after = kind === undefined || plan === undefined ? null : await queueStretch(client, locked, plan.table, rankOf(destination, kind), locked.snapshot, now);
      await saveSnapshotPlace(client, locked, after !== null ? { kinds: locked.snapshot.kinds, after } : later.length > 0 ? { kinds: later, after: null } : null);
      return true;
    });
  }

  private async pause(row: DestinationRow, failure: string): Promise<void> {
    const now = this.clock.now();
    const delay = retryDelay(row.failures + 1, { firstMs: this.config.EXCHANGE_RETRY_FIRST_MS, capMs: this.config.EXCHANGE_RETRY_CAP_MS }, Math.random());
    await this.database.transaction(({ client }) => noteFailure(client, row, failure, now, new Date(now.getTime() + delay), row.batchLimit));
  }

  private target(row: DestinationRow, destination: DestinationDefinition): Promise<Target> {
    return this.database.transaction(async ({ client }) => {
      const sealed = await secretOf(client, row.provinceCode, row.id);
      return { provinceCode: row.provinceCode, destination, settings: row.settings, secret: sealed === null ? null : this.sealer.open(sealed).toString('utf8'), signal: this.leaving.signal };
    });
  }

  private reread({ provinceCode, id }: DestinationRow): Promise<DestinationRow | undefined> {
    return this.database.transaction(({ client }) => lockDestination(client, provinceCode, id));
  }
}
