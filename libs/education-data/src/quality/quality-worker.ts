import { type QualityChangedV1, TOPICS } from '@lienthong/contracts';
import { BackgroundWork } from '@lienthong/kit/background';
import { Clock } from '@lienthong/kit/config';
import { Database, type Tx } from '@lienthong/kit/database';
import { Outbox } from '@lienthong/kit/messaging';
import { dayNumber, localDate } from '@lienthong/vocabulary';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { NO_SCHOOL, sumQuality } from '../domain/quality/school-quality.js';
import { KindPlans } from '../records/plan/kind-plan.js';
import { KEY_CHANGED, OP_UPDATE } from '../store/change-log.repository.js';
import { learnersTurning } from '../store/quality/completeness.repository.js';
import { learnersOf } from '../store/quality/learner-records.repository.js';
import { addToCounts, markAllDirty, markDirty, takeDirty } from '../store/quality/quality-counts.repository.js';
import { takeDeltas } from '../store/quality/quality-delta.repository.js';
import { dayTurned, moveTo, nextBatches, turnTo } from '../store/quality/quality-progress.repository.js';
import { Qualities } from '../store/quality/qualities.js';
import { toldBefore, tellAgain } from '../store/quality/quality-told.repository.js';
import { checkLearners, speaksOfLearners } from './learner-checks.js';
import { checkOrphans } from './orphan-checks.js';
import { settleFindings } from './settle-findings.js';
import { withToldHistory } from './told-history.js';

const LOOK_MS = 2_000;
const DELTAS_AT_ONCE = 200;
const BATCHES_AT_ONCE = 20;
const LEARNERS_AT_ONCE = 2_000;
const SCHOOLS_AT_ONCE = 200;

/**
 * Keeps the four qualities up to date by what changed: adds up what the chunks left, looks at the learners whose records changed, tells each
 * school's state when it is another. Every turn is a transaction that takes what it works on away, so a turn that breaks off is made again.
 * One process at a time.
 */
@Injectable()
export class QualityWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly work = new BackgroundWork({ log: 'quality', everyMs: LOOK_MS, failed: 'qualities could not be brought up to date, tried again' }, () => this.turn());

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(Qualities) private readonly qualities: Qualities,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.work.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.work.stop();
  }

  /** All there is to do now. */
  async turn(): Promise<void> {
    await this.turnDay();
    for (const step of [this.addUp, this.lookAtChanged, this.lookAtTurning, this.tell]) {
      await this.work.exhaust(() => this.alone((tx) => step.call(this, tx)));
    }
  }

  /** Runs a step where no other process does. @returns whether there may be more to do */
  private alone(step: (tx: Tx) => Promise<boolean>): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const { rows } = await tx.client.query<{ mine: boolean }>("SELECT pg_try_advisory_xact_lock(hashtext('lienthong quality'), hashtext($1)) AS mine", [this.database.schema]);
      return rows[0]?.mine === true && (await step(tx));
    });
  }

  private async addUp({ client }: Tx): Promise<boolean> {
    const deltas = await takeDeltas(client, DELTAS_AT_ONCE);
    if (deltas.length === 0) return false;
    await addToCounts(client, deltas);
    const at = this.clock.now().toISOString();
    for (const provinceCode of new Set(deltas.map((one) => one.provinceCode))) {
      const here = deltas.filter((one) => one.provinceCode === provinceCode);
      const settled = await settleFindings(client, this.plans, here, at);
      const counted = here.flatMap(({ delta }) => [...delta.records.map(([school]) => school), ...delta.days.map(([school]) => school), ...delta.feeds]).map((school) => school ?? NO_SCHOOL);
      await markDirty(client, [...settled, ...counted].map((schoolId) => ({ provinceCode, schoolId })));
    }
    return deltas.length === DELTAS_AT_ONCE;
  }

  /** Learners whose own records, enrolments, results or health checks changed; and what refers to records that ended. */
  private async lookAtChanged({ client }: Tx): Promise<boolean> {
    const wanted = this.plans.all().filter((plan) => speaksOfLearners(plan) || this.isReferredTo(plan.definition.name)).map((plan) => plan.definition.name);
    const batches = await nextBatches(client, BATCHES_AT_ONCE, wanted);
    const last = batches.at(-1);
    if (last === undefined) return false;
    const learners = new Set<string>();
    for (const { kind, provinceCode, hubIds, ops } of batches) {
      const plan = this.plans.get(kind);
      if (plan === undefined) continue;
      if (speaksOfLearners(plan)) for (const id of await learnersOf(client, plan.table, hubIds)) learners.add(id);
      const endedOrBack = hubIds.filter((_, i) => ((ops[i] ?? OP_UPDATE) & ~KEY_CHANGED) !== OP_UPDATE);
      if (this.isReferredTo(kind) && endedOrBack.length > 0) await checkOrphans(client, this.plans, provinceCode, kind, endedOrBack, this.clock.now().toISOString());
    }
    const all = [...learners];
    for (let at = 0; at < all.length; at += LEARNERS_AT_ONCE) await checkLearners(client, this.plans, all.slice(at, at + LEARNERS_AT_ONCE), this.clock.now());
    await moveTo(client, last.seq);
    return batches.length === BATCHES_AT_ONCE;
  }

  /** Kinds whose records may leave orphans behind; the school of a record is its owner, no reference. */
  private isReferredTo(kind: string): boolean {
    return kind !== 'school' && this.plans.isReferredTo(kind);
  }

  /** Learners for whom the day itself changed something: a first or last day in a class, 30 days after a transfer, a new school year. */
  private async lookAtTurning({ client }: Tx): Promise<boolean> {
    const learners = await learnersTurning(client, localDate(this.clock.now()), LEARNERS_AT_ONCE);
    await checkLearners(client, this.plans, learners, this.clock.now());
    return learners.length === LEARNERS_AT_ONCE;
  }

  /** With a day records fall due: every school is looked at once. */
  private async turnDay(): Promise<void> {
    const today = dayNumber(localDate(this.clock.now()));
    await this.alone(async ({ client }) => {
      if ((await dayTurned(client)) >= today) return false;
      await markAllDirty(client);
      await turnTo(client, today);
      return false;
    });
  }

  private async tell(tx: Tx): Promise<boolean> {
    const schools = await takeDirty(tx.client, SCHOOLS_AT_ONCE);
    const now = this.clock.now().toISOString();
    for (const provinceCode of new Set(schools.map((one) => one.provinceCode))) {
      const ids = schools.filter((one) => one.provinceCode === provinceCode).map((one) => one.schoolId);
      const parts = await this.qualities.of(tx.client, provinceCode, ids);
      const told = await toldBefore(tx.client, provinceCode, ids);
      const changed = ids.flatMap((schoolId): { schoolId: string; state: QualityChangedV1 }[] => {
        const ofSchool = parts.filter((part) => part.schoolId === schoolId);
        const kinds = [...new Set(ofSchool.map((part) => part.kind))].sort().map((kind) => sumQuality(kind, ofSchool.filter((part) => part.kind === kind)));
        const state = { provinceCode, schoolId: schoolId === NO_SCHOOL ? null : schoolId, kinds };
        return JSON.stringify(state) === JSON.stringify(told.get(schoolId)) ? [] : [{ schoolId, state }];
      });
      if (changed.length === 0) continue;
      const events = changed.map(({ schoolId, state }) => {
        const key = schoolId === NO_SCHOOL ? `province:${provinceCode}` : schoolId;
        return { topic: TOPICS.quality.name, type: TOPICS.quality.type, key, subject: key, provinceCode, data: state, time: now };
      });
      await this.outbox.append(tx, await withToldHistory(tx.client, events));
      await tellAgain(tx.client, provinceCode, changed);
    }
    return schools.length === SCHOOLS_AT_ONCE;
  }
}
