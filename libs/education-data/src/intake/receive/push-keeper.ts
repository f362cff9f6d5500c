import { Database, type Tx } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { Inject, Injectable } from '@nestjs/common';
import { MergeWake } from '../../domain/merge-wake.js';
import { RosterCollector } from '../roster/roster-collector.js';
import { RosterComparison } from '../roster/roster-comparison.js';
import { KindRegistry } from '../../records/kinds.js';
import { PushCheck } from '../check/push-check.js';
import type { DecodedRecord } from '../decode/decoded.js';
import { IntakeConfig } from '../intake.config.js';
import type { AdmittedPush } from './admitted-push.js';
import { IdempotencyKeys, sameBody } from './idempotency-keys.js';
import type { PushSource } from './push-body.js';
import { PushWriter } from './push-writer.js';

/** What is read before it is written: a push within it holds a transaction only for its own writing. */
const BUFFER_BYTES = 4 * 1024 * 1024;

/** Keeps pushes: chunks, refused records, receipt and key in one transaction, or nothing at all. */
@Injectable()
export class PushKeeper {
  private readonly keys = new IdempotencyKeys();
  private largePushes = 0;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(PushWriter) private readonly writer: PushWriter,
    @Inject(RosterComparison) private readonly rosters: RosterComparison,
    @Inject(MergeWake) private readonly merge: MergeWake,
    @Inject(IntakeConfig) private readonly config: IntakeConfig,
  ) {}

  /**
   * Reads, checks and keeps the push. Once this resolves the push is on disk and will end.
   * @returns its id: another push's when the same was sent under the same key before
   * @throws ProblemError of the body; 403 `school_not_covered`; 409 and 422 of the key; 422 `roster_shrunk`; 503 `busy`
   */
  async keep(push: AdmittedPush, body: PushSource): Promise<string> {
    const id = await this.keys.alone(push, () => this.keepAlone(push, body));
    this.merge.wake();
    return id;
  }

  private async keepAlone(push: AdmittedPush, body: PushSource): Promise<string> {
    const keyed = push.terms.idempotencyKey !== undefined;
    const before = keyed ? await this.keys.find((text, values) => this.database.query(text, values), push) : undefined;
    if (before !== undefined) return sameBody(before, await body.readForHash());

    const roster = rosterOf(push);
    const check = pushCheckOf(push, this.kinds, this.config, roster);
    const records = body.records();
    try {
      const whole = await fill(check, records);
      // A full push may wait for an earlier one to be merged, with its connection in hand.
      return await this.unlessBusy(!whole || roster !== null, () => this.database.transaction((tx) => this.write(tx, push, body, check, records, whole, roster)));
    } finally {
      await records.return(undefined);
    }
  }

  private async write(tx: Tx, push: AdmittedPush, body: PushSource, check: PushCheck, records: AsyncGenerator<readonly DecodedRecord[]>, buffered: boolean, roster: RosterCollector | null): Promise<string> {
    if (roster !== null) await this.rosters.open(tx);
    for (let whole = buffered; ; whole = await fill(check, records)) {
      if (whole) check.chunks.end();
      await this.writer.writeChunks(tx, push, check.chunks.take(), whole && roster === null);
      await this.writer.writeRefused(tx, push, check.takeRefused());
      if (roster !== null) await this.rosters.stage(tx, roster);
      if (whole) break;
    }
    requireReach(check);
    if (push.terms.idempotencyKey !== undefined) {
      const bodyHash = body.digest();
      await this.keys.lock(tx.client, push);
      const other = await this.keys.find(async (text, values) => (await tx.client.query(text, [...values])).rows as never, push);
      if (other !== undefined) throw new KeptMeanwhile(sameBody(other, bodyHash));
      await this.keys.save(tx.client, push, bodyHash);
    }
    if (body.layout !== undefined) await this.writer.writeLayout(tx, push, body.layout);
    await this.writer.writePush(tx, push, check, roster === null ? null : await this.rosters.compare(tx, push, roster));
    return push.id;
  }

  /** A push that is larger than its buffer holds a connection until its sender is done; only so many may. */
  private async unlessBusy(large: boolean, work: () => Promise<string>): Promise<string> {
    if (large && this.largePushes >= this.config.INTAKE_LARGE_PUSHES_AT_ONCE) throw new ProblemError(503, 'busy', undefined, [], { 'retry-after': '5' });
    if (large) this.largePushes += 1;
    try {
      return await work();
    } catch (error) {
      if (error instanceof KeptMeanwhile) return error.pushId;
      throw error;
    } finally {
      if (large) this.largePushes -= 1;
    }
  }
}

/** Another process kept the same push under the same key a moment ago: this one's transaction is rolled back, the other's receipt counts. */
class KeptMeanwhile extends ProblemError {
  constructor(readonly pushId: string) {
    super(409, 'conflict');
  }
}

export function pushCheckOf(push: AdmittedPush, kinds: KindRegistry, config: IntakeConfig, roster: RosterCollector | null): PushCheck {
  const { kind, provinceCode, schools, receivedAt, today, terms } = push;
  return new PushCheck({ kind, provinceCode, schools, receivedAt, today, fromCells: terms.format === 'csv' || terms.format === 'xlsx', maxRecords: config.INTAKE_RECORDS, roster }, kinds);
}

/** Null for a push of changes. */
export function rosterOf({ terms, kind }: AdmittedPush): RosterCollector | null {
  return terms.mode === 'full' ? new RosterCollector(Object.hasOwn(kind.fields, 'schoolYear')) : null;
}

/** @throws ProblemError 403 `school_not_covered` when it holds for every record */
export function requireReach(check: PushCheck): void {
  if (check.reachesNoSchool) throw new ProblemError(403, 'school_not_covered');
}

/** Checks records until the body ends or enough waits to be written. @returns true at the end of the body */
async function fill(check: PushCheck, records: AsyncGenerator<readonly DecodedRecord[]>): Promise<boolean> {
  while (check.waitingBytes < BUFFER_BYTES) {
    const next = await records.next();
    if (next.done === true) return true;
    check.add(next.value);
  }
  return false;
}
