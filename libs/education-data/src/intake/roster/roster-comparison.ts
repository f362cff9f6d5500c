import { PROBLEMS } from '@lienthong/contracts';
import { Sealer } from '@lienthong/kit/config';
import { databaseCode, type Tx } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { Inject, Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { CHUNK_RECORDS } from '../../domain/chunk.js';
import { mayBeSource } from '../../domain/designation.js';
import { laneOf, laneSortOf } from '../../domain/lane.js';
import { byShare, encodeMissing, ROSTER_SEQ, type RosterSummary, type SchoolShrink, shrunk } from '../../domain/roster.js';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { addChunk } from '../../store/chunk-queue.repository.js';
import { KindTables } from '../../store/kind-tables.js';
import { loadDesignations } from '../../store/designations.repository.js';
import { anyQueued, compareRoster, keepProposals, lockRoster, missingByLane, openRoster, type RosterScope, type RosterWho, stageIds } from '../../store/roster.repository.js';
import { loadSchoolCodes, type SchoolCodes } from '../../store/school-codes.repository.js';
import { IntakeConfig } from '../intake.config.js';
import type { AdmittedPush } from '../receive/admitted-push.js';
import type { RosterCollector } from './roster-collector.js';

/** SQLSTATE: a lock was not to be had in time. */
const LOCKED = '55P03';
/** How long a full push waits for another one of the same roster, and for what the sender pushed before to be merged. */
const WAIT_MS = 20_000;
const LOOK_EVERY_MS = 25;
/** Schools named in a refusal. */
const SCHOOLS_TOLD = 100;

/** What a full push comes to, beside its records. */
export interface RosterOutcome {
  readonly summary: RosterSummary;
  /** Records that the platform sent before and that are missing now. */
  readonly proposed: number;
  /** Chunks of cancels that were put behind the push's own. */
  readonly chunks: number;
}

/**
 * Compares a full push with what its sender sent before, in the transaction that keeps the push, once its body has been read to the end.
 * The ids lie in a temporary table meanwhile, not in memory. Pushes of changes never come here.
 */
@Injectable()
export class RosterComparison {
  constructor(
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(KindTables) private readonly tables: KindTables,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(IntakeConfig) private readonly config: IntakeConfig,
  ) {}

  /** Takes in the ids that have passed. Call it between the parts of a body and once at its end. */
  async stage({ client }: Tx, roster: RosterCollector): Promise<void> {
    const ids = roster.take();
    if (ids.length > 0) await stageIds(client, ids);
  }

  open({ client }: Tx): Promise<void> {
    return openRoster(client);
  }

  /**
   * Lists what is missing and, unless it is a dry run, puts chunks that cancel it behind the push's own: a lane is merged in order, so
   * nothing is cancelled before the records of the push have been.
   * @throws ProblemError 422 `roster_shrunk` with the schools; 503 `busy` while an earlier push of the same roster is not merged yet
   */
  async compare(tx: Tx, push: AdmittedPush, roster: RosterCollector): Promise<RosterOutcome> {
    await this.stage(tx, roster);
    const plan = this.plans.get(push.kind.name);
    if (plan === undefined) throw new ProblemError(404, 'unknown_kind');
    const who: RosterWho = { pushId: push.id, provinceCode: push.provinceCode, platformId: push.platformId, kind: push.kind.name, receivedAt: push.receivedAt };
    await this.tables.ensure([plan.table]);
    await this.alone(tx, who);
    const scopes = await this.scopesOf(tx, push, roster);
    const schools = await compareRoster(tx.client, plan.table, who, scopes, (payload) => this.sealer.open(payload));
    const over = push.terms.confirmShrink ? [] : shrunk(schools, this.config.INTAKE_SHRINK_SHARE);
    if (over.length > 0) throw rosterShrunk(byShare(over));
    const withheld = roster.unreadable > 0 ? 'unreadable_lines' : null;
    const summary: RosterSummary = { schools: byShare(schools), withheld };
    const proposed = await keepProposals(tx.client, who, withheld === null ? 'proposed' : 'kept');
    return { summary, proposed, chunks: withheld === null && proposed > 0 && !push.terms.dryRun ? await this.queue(tx, push) : 0 };
  }

  /** One full push of a roster at a time, and only when what the sender pushed before has been merged: what was known must be known. */
  private async alone({ client }: Tx, who: RosterWho): Promise<void> {
    const end = performance.now() + WAIT_MS;
    try {
      await lockRoster(client, who, WAIT_MS);
    } catch (error) {
      if (databaseCode(error) === LOCKED) throw busy();
      throw error;
    }
    while (await anyQueued(client, who)) {
      if (performance.now() > end) throw busy();
      await sleep(LOOK_EVERY_MS);
    }
  }

  /** Schools of the push that the platform may speak for: where another one is designated, its records are held and nothing is cancelled. */
  private async scopesOf({ client }: Tx, push: AdmittedPush, roster: RosterCollector): Promise<RosterScope[]> {
    const codes = await this.codesOf(client, push.provinceCode, [...roster.schools.keys()]);
    const { designations, policy } = await loadDesignations(client, push.provinceCode, push.kind.name);
    const scopes: RosterScope[] = [];
    for (const [schoolCode, years] of roster.schools) {
      const schoolId = codes.idOf(schoolCode);
      const known = schoolId === null ? [schoolCode] : [...new Set([schoolCode, ...codes.codesOf(schoolId)])];
      if (!mayBeSource(designations, policy, push.kind.name, known, push.platformId, push.today).may) continue;
      // The code of a school that was taken over still means that one.
      const own = known.filter((code) => !codes.anySuccession || codes.idOf(code) === schoolId);
      // A school that the push calls by two codes is one school.
      const official = schoolId === null ? schoolCode : (codes.codesOf(schoolId)[0] ?? schoolCode);
      const followers = schoolId === null ? [] : codes.takenOver(schoolId).map((one) => one.successorId);
      const standing = schoolId === null ? [] : [schoolId, ...followers];
      const shared = schoolId !== null && (followers.length > 0 || codes.tookOver(schoolId).length > 0);
      for (const schoolYear of years) scopes.push({ schoolId, schoolCode: official, codes: own, schoolYear, standing, shared });
    }
    return scopes;
  }

  /** Codes of the schools named; of those that took others over, whose their former codes are too. */
  private async codesOf(client: Tx['client'], provinceCode: string, named: readonly string[]): Promise<SchoolCodes> {
    const codes = await loadSchoolCodes(client, provinceCode, named);
    if (!codes.anySuccession) return codes;
    const all = named.flatMap((code) => [code, ...codes.codesOf(codes.idOf(code) ?? '')]);
    return loadSchoolCodes(client, provinceCode, [...new Set(all)]);
  }

  private async queue(tx: Tx, push: AdmittedPush): Promise<number> {
    const sort = laneSortOf(push.kind);
    let chunks = 0;
    for await (const { lane, recordIds } of missingByLane(tx.client, CHUNK_RECORDS, (schoolCode) => laneOf(sort, push.provinceCode, schoolCode))) {
      await addChunk(tx.client, {
        pushId: push.id, seq: ROSTER_SEQ, lane, kind: push.kind.name, provinceCode: push.provinceCode, platformId: push.platformId, clientId: push.clientId,
        receivedAt: push.receivedAt, records: recordIds.length, payload: this.sealer.seal(encodeMissing(recordIds)),
      });
      chunks += 1;
    }
    return chunks;
  }
}

function busy(): ProblemError {
  return new ProblemError(503, 'busy', undefined, [], { 'retry-after': '5' });
}

/** 422 that names each school with what would go; `path` is `schoolCode=<code>`. */
function rosterShrunk(schools: readonly SchoolShrink[]): ProblemError {
  return new ProblemError(422, 'roster_shrunk', undefined, schools.slice(0, SCHOOLS_TOLD).map(({ schoolCode, known, missing }) => ({
    path: `schoolCode=${schoolCode}`,
    code: 'roster_shrunk',
    message: {
      vi: `${PROBLEMS.roster_shrunk.vi}: trường ${schoolCode} thiếu ${missing} trên ${known} bản ghi đã gửi trước; nếu đúng, gửi lại với confirmShrink=true`,
      en: `${PROBLEMS.roster_shrunk.en}: school ${schoolCode} misses ${missing} of ${known} records sent before; if that is meant, send again with confirmShrink=true`,
    },
  })));
}
