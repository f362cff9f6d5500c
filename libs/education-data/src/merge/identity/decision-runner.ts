import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { BackgroundWork } from '@lienthong/kit/background';
import { Clock, Sealer } from '@lienthong/kit/config';
import { Database, isPassingDatabaseFault, type Tx } from '@lienthong/kit/database';
import { PermanentError, TransientError } from '@lienthong/kit/errors';
import { Outbox } from '@lienthong/kit/messaging';
import { logger } from '@lienthong/kit/observability';
import { type Decision, DecisionWake } from '../../domain/identity/decision.js';
import { Uuid7Maker } from '../../domain/uuid7.js';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { anythingToDecide, failDecision, lockLanes, takeDecision, takeMovedPersons } from '../../store/identity/decisions.repository.js';
import { followAliases } from '../../store/identity/identity-facts.repository.js';
import { KindTables } from '../../store/kind-tables.js';
import { ChunkMerger } from '../chunk-merger.js';
import { carryOut } from './carry-out.js';
import { followPeople } from './follow-people.js';
import { takeBack } from './take-back.js';
import type { IdentityScope } from './tell-moves.js';

const POLL_MS = 2_000;
/** People whose references are moved in one transaction. */
const PEOPLE_AT_ONCE = 20;

/**
 * Carries out what stewards decided about people, one decision a transaction, and lets references follow people whom a push joined. A
 * decision is a row: whoever dies in the middle leaves it where it was. While one is carried out no chunk is merged, so a push that runs
 * sees people either before or after it, never between.
 */
export class DecisionRunner extends DecisionWake implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = logger('merge.identity');
  private readonly ids = new Uuid7Maker();
  private readonly work: BackgroundWork = new BackgroundWork({ log: 'merge.identity', everyMs: POLL_MS, failed: 'decisions could not be carried out' }, () => this.work.exhaust(() => this.runNext()));

  constructor(
    private readonly database: Database,
    private readonly plans: KindPlans,
    private readonly tables: KindTables,
    private readonly merger: ChunkMerger,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  onApplicationBootstrap(): void {
    this.work.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.work.stop();
  }

  soon(): void {
    this.work.soon();
  }

  /** Carries out one decision, or moves one batch of references. @returns false when there is nothing to do */
  async runNext(): Promise<boolean> {
    await this.tables.ensure(this.plans.all().map((plan) => plan.table));
    let taken: Decision | null = null;
    try {
      return await this.database.transaction(async (tx) => {
        if (!(await anythingToDecide(tx.client))) return false;
        taken = await takeDecision(tx.client);
        await lockLanes(tx.client);
        if (taken === null) return this.followMoved(tx);
        const scope = this.scope(tx, taken.provinceCode, taken.id);
        if (taken.state === 'undoing') await takeBack(scope, taken);
        else await carryOut(scope, { sealer: this.sealer, merger: this.merger }, taken);
        return true;
      });
    } catch (error) {
      const decision = taken as Decision | null;
      if (decision === null || isPassingDatabaseFault(error) || error instanceof TransientError) throw error;
      const code = error instanceof PermanentError ? error.code : 'decision_failed';
      if (!(error instanceof PermanentError)) this.log.error({ decision: decision.id, verdict: decision.verdict, fault: error instanceof Error ? error.message : String(error), stack: error instanceof Error ? error.stack : undefined }, 'a decision could not be carried out');
      await this.database.transaction(({ client }) => failDecision(client, decision.id, code));
      return true;
    }
  }

  private async followMoved(tx: Tx): Promise<boolean> {
    const job = await takeMovedPersons(tx.client, PEOPLE_AT_ONCE);
    if (job === null) return false;
    const instead = await followAliases(tx.client, job.hubIds);
    await followPeople(this.scope(tx, job.provinceCode, this.ids.make(this.clock.now().getTime())), { kind: job.kind, from: job.hubIds, among: null, instead });
    return true;
  }

  private scope(tx: Tx, provinceCode: string, causeId: string): IdentityScope {
    const now = this.clock.now();
    return { tx, plans: this.plans, outbox: this.outbox, provinceCode, causeId, now: now.toISOString(), newId: () => this.ids.make(now.getTime()) };
  }
}
