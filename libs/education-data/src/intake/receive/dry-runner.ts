import { type CancelsOfPush, noOutcomes, type Outcome, type OutcomeCounts } from '@lienthong/contracts';
import { Database } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { Inject, Injectable } from '@nestjs/common';
import { cancelsOf } from '../receipts/receipt.js';
import { type DryChunk, DryRunMerge } from '../../domain/dry-run.js';
import type { ChunkFinding } from '../../domain/chunk.js';
import { KindRegistry } from '../../records/kinds.js';
import type { PushCheck } from '../check/push-check.js';
import { IntakeConfig } from '../intake.config.js';
import { placed, placedCause } from '../receipts/workbook-places.js';
import { RosterComparison } from '../roster/roster-comparison.js';
import type { RosterCollector } from '../roster/roster-collector.js';
import type { AdmittedPush } from './admitted-push.js';
import { CauseTally, type ProblemCause } from './causes.js';
import type { PushSource } from './push-body.js';
import { pushCheckOf, requireReach, rosterOf } from './push-keeper.js';

const MAX_RECORDS_TOLD = 1_000;
const GOOD: readonly string[] = ['created', 'updated', 'unchanged'];

/** One record that would not be taken. */
export interface DryRunRecord {
  readonly line: number;
  readonly recordId: string | null;
  readonly outcome: Outcome;
  readonly hubId: null;
  readonly problems: readonly ChunkFinding[];
}

/** What a push would do: no id, as nothing of it is kept. */
export interface DryRunReport {
  readonly dryRun: true;
  readonly kind: string;
  readonly platformId: string;
  readonly receivedAt: string;
  readonly received: number;
  readonly outcomes: OutcomeCounts;
  /** By cause, largest first; findings of records that would be taken among them. */
  readonly problems: readonly ProblemCause[];
  /** The first 1,000 that would not be taken, by line. */
  readonly records: readonly DryRunRecord[];
  /** Of a full push: how many records would be cancelled besides, and at which schools. */
  readonly proposedCancels?: number;
  readonly cancels?: CancelsOfPush;
}

/** All checks of a push and the merge's decisions, nothing kept. Chunks are pulled through one at a time: memory stays flat. */
@Injectable()
export class DryRunner {
  private fullRuns = 0;

  constructor(
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(DryRunMerge) private readonly merge: DryRunMerge,
    @Inject(Database) private readonly database: Database,
    @Inject(RosterComparison) private readonly rosters: RosterComparison,
    @Inject(IntakeConfig) private readonly config: IntakeConfig,
  ) {}

  /** @throws ProblemError as a push does */
  async run(push: AdmittedPush, body: PushSource): Promise<DryRunReport> {
    const roster = rosterOf(push);
    if (roster === null) return this.runWith(push, body, null, () => Promise.resolve());
    // Each holds two connections.
    if (this.fullRuns >= this.config.INTAKE_LARGE_PUSHES_AT_ONCE) throw new ProblemError(503, 'busy', undefined, [], { 'retry-after': '5' });
    this.fullRuns += 1;
    try {
      return await this.runFull(push, body, roster);
    } finally {
      this.fullRuns -= 1;
    }
  }

  private async runFull(push: AdmittedPush, body: PushSource, roster: RosterCollector): Promise<DryRunReport> {
    const { tx, end } = await this.database.rehearse();
    try {
      await this.rosters.open(tx);
      const report = await this.runWith(push, body, roster, () => this.rosters.stage(tx, roster));
      const { proposed, summary } = await this.rosters.compare(tx, push, roster);
      return { ...report, proposedCancels: proposed, cancels: cancelsOf(summary, 0) };
    } finally {
      await end();
    }
  }

  private async runWith(push: AdmittedPush, body: PushSource, roster: RosterCollector | null, stage: () => Promise<void>): Promise<DryRunReport> {
    const check = pushCheckOf(push, this.kinds, this.config, roster);
    const outcomes = noOutcomes();
    const causes = new CauseTally();
    const told = new ToldRecords();
    const { id, kind, platformId, clientId, provinceCode, receivedAt } = push;
    const dryPush = { pushId: id, kind: kind.name, platformId, clientId, provinceCode, receivedAt };
    for await (const result of this.merge.run(dryPush, chunksOf(check, body, causes, told, stage))) {
      for (const [outcome, count] of Object.entries(result.outcomes)) outcomes[outcome as Outcome] += count;
      for (const record of result.records) {
        causes.add(record.line, record.problems);
        if (!GOOD.includes(record.outcome)) told.add({ line: record.line, recordId: record.recordId, outcome: record.outcome, hubId: null, problems: record.problems });
      }
    }
    requireReach(check);
    outcomes.rejected += check.rejected;
    return { dryRun: true, kind: kind.name, platformId, receivedAt: receivedAt.toISOString(), received: check.received, outcomes, problems: causes.list().map((cause) => placedCause(body.layout, cause)), records: told.list().map((record) => placed(body.layout, record)) };
  }
}

/** The chunks of a body as they fill; what is refused at the door is told on the way. */
async function* chunksOf(check: PushCheck, body: PushSource, causes: CauseTally, told: ToldRecords, stage: () => Promise<void>): AsyncGenerator<DryChunk> {
  for await (const records of body.records()) {
    check.add(records);
    await stage();
    tellRefused(check, causes, told);
    yield* check.chunks.take();
  }
  check.chunks.end();
  yield* check.chunks.take();
}

function tellRefused(check: PushCheck, causes: CauseTally, told: ToldRecords): void {
  for (const { line, recordId, problems } of check.takeRefused()) {
    causes.add(line, problems);
    told.add({ line, recordId, outcome: 'rejected', hubId: null, problems });
  }
}

/** The first records by line, whatever the order in which they become known. */
class ToldRecords {
  private records: DryRunRecord[] = [];

  add(record: DryRunRecord): void {
    this.records.push(record);
    if (this.records.length >= 2 * MAX_RECORDS_TOLD) this.records = this.list();
  }

  list(): DryRunRecord[] {
    return this.records.sort((a, b) => a.line - b.line).slice(0, MAX_RECORDS_TOLD);
  }
}
