import { AuditLog, Database, withRetry } from '@lienthong/kit/database';
import { Clock, Sealer } from '@lienthong/kit/config';
import type { Principal } from '@lienthong/kit/access';
import { ProblemError } from '@lienthong/kit/errors';
import { isHubId } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import { Cursors } from '../../asking/cursors.js';
import { askedProvinces, bound } from '../../asking/provinces.js';
import { decodeChunk } from '../../domain/chunk.js';
import { daysWaiting, decisionsOpen, IDENTITY_CAUSE, isOrphan } from '../../domain/held.js';
import { masked } from '../../domain/masked-number.js';
import { HELD } from '../../domain/outcome-code.js';
import { ReleaseWake } from '../../domain/release-wake.js';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { STEWARD_API } from '../steward-access.js';
import { type DecisionRow, type HeldRow, HeldRepository } from './held.repository.js';
import type { HeldDecisionRequest, HeldDecisionsRequest, HeldFilter, HeldListRequest } from './held.requests.js';
import type { HeldCausePage, HeldDecisionResponse, HeldDecisionsResponse, HeldDetail, HeldItem, HeldPage } from './held.responses.js';

/** Lists what waits, and takes decisions. A decision is a mark on the record; the merge carries it out in the order of its school. */
@Injectable()
export class HeldRecords {
  constructor(
    @Inject(HeldRepository) private readonly held: HeldRepository,
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(Database) private readonly database: Database,
    @Inject(AuditLog) private readonly audit: AuditLog,
    @Inject(Cursors) private readonly cursors: Cursors,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ReleaseWake) private readonly release: ReleaseWake,
  ) {}

  async page(principal: Principal, { cursor, limit, ...filter }: HeldListRequest, why: string | null): Promise<HeldPage> {
    const provinces = bound(askedProvinces(principal, filter.provinceCode));
    const question = ['held', provinces, Object.entries(filter).sort()];
    const after = this.cursors.read(question, cursor) ?? null;
    const now = this.clock.now();
    const rows = await this.held.page(provinces, filter, after, limit + 1, now);
    const shown = rows.slice(0, limit);
    await this.noteRead(principal, shown, ['recordId'], why);
    const last = shown.at(-1);
    return { items: shown.map((row) => toItem(row, now)), next: rows.length > limit && last !== undefined ? this.cursors.write(question, [last.sinceText, last.id]) : null };
  }

  async causes(principal: Principal, filter: HeldFilter): Promise<HeldCausePage> {
    const now = this.clock.now();
    const rows = await this.held.causes(bound(askedProvinces(principal, filter.provinceCode)), filter, now);
    const items = rows.map(({ outcome, reason, undecided, oldest, ...row }) => ({
      ...row, outcome: nameOf(outcome), cause: reason, oldest: oldest.toISOString(), days: daysWaiting(oldest, now),
      decisions: undecided === 0 ? [] : decisionsOpen({ outcome, reason, decision: null }),
    }));
    return { items, next: null };
  }

  /** @throws ProblemError 404 */
  async one(principal: Principal, id: string, why: string | null): Promise<HeldDetail> {
    const row = isHubId(id) ? await this.held.one(bound(askedProvinces(principal)), id) : undefined;
    const record = row === undefined ? undefined : decodeChunk(this.sealer.open(row.payload))[0];
    if (row === undefined || record === undefined) throw new ProblemError(404, 'not_found');
    const plan = this.plans.get(row.kind);
    const hidden = new Set(principal.role === 'department' || principal.role === 'admin' ? [] : plan?.definition.sensitiveFields);
    const content = Object.fromEntries(Object.entries(record.content).filter(([name]) => !hidden.has(name)).map(([name, value]) => [name, plan?.tokens.has(name) === true && typeof value === 'string' ? masked(value) : value]));
    await this.noteRead(principal, [row], ['recordId', ...Object.keys(content)], why);
    return { ...toItem(row, this.clock.now()), content, event: record.event, updatedAt: record.updatedAt };
  }

  /**
   * Decides on one record. The same decision again is answered as the first one.
   * @throws ProblemError 404; 409 `conflict` when it has its outcome already, was decided otherwise, or is not decided here
   */
  async decide(principal: Principal, id: string, request: HeldDecisionRequest): Promise<HeldDecisionResponse> {
    if (!isHubId(id)) throw new ProblemError(404, 'not_found');
    const provinces = bound(askedProvinces(principal));
    const reason = request.reason.trim();
    const answer = await withRetry(() => this.database.transaction(async (tx) => {
      const row = await this.held.lock(tx, provinces, id);
      const before = await this.held.decisionOf(tx, provinces, id);
      if (before?.decision === request.decision) return before;
      if (row === undefined) throw before === undefined ? new ProblemError(404, 'not_found') : conflict(DECIDED_OTHERWISE);
      if (!decisionsOpen(row).includes(request.decision)) throw conflict(whyNot(row));
      const at = this.clock.now();
      await this.held.decide(tx, row, request.decision, reason, principal.subject, at);
      await this.audit.append(tx, {
        who: principal, what: 'held.decided', subject: id, why: reason, provinceCode: row.provinceCode,
        details: { decision: request.decision, kind: row.kind, cause: row.reason, platformId: row.platformId, otherPlatformId: row.otherPlatformId, pushId: row.pushId, line: row.line },
      });
      return { decision: request.decision, reason, decidedBy: principal.subject, decidedAt: at };
    }));
    this.release.soon();
    return toDecision(answer);
  }

  /** Decides on all records of a cause that nobody has decided yet. Pressed twice, the second time finds none. */
  async decideAll(principal: Principal, { filter, decision, reason }: HeldDecisionsRequest): Promise<HeldDecisionsResponse> {
    const provinces = bound(askedProvinces(principal, filter.provinceCode));
    if (filter.cause === IDENTITY_CAUSE) throw conflict(IN_REVIEW);
    const decided = await withRetry(() => this.database.transaction(async (tx) => {
      const counts = await this.held.decideAll(tx, provinces, filter, decision, reason.trim(), principal.subject, this.clock.now());
      await this.audit.append(tx, counts.map(({ provinceCode, kind, count }) => ({
        who: principal, what: 'held.decided', why: reason.trim(), provinceCode, details: { decision, kind, count, filter: { ...filter } },
      })));
      return counts.reduce((sum, one) => sum + one.count, 0);
    }));
    this.release.soon();
    return { decision, decided };
  }

  /** A sender's record id of a person is personal: who reads such a list stands in the audit trail. */
  private async noteRead(principal: Principal, rows: readonly HeldRow[], fields: readonly string[], why: string | null): Promise<void> {
    const personal = rows.filter((row) => this.plans.get(row.kind)?.definition.group === 'personal');
    const provinces = [...new Set(personal.map((row) => row.provinceCode))];
    await this.audit.append(this.database, provinces.map((provinceCode) => ({
      who: principal, what: 'held.read', subjects: personal.filter((row) => row.provinceCode === provinceCode).map((row) => row.id), fields: [...fields].sort(), why, provinceCode,
    })));
  }
}

function toItem(row: HeldRow, now: Date): HeldItem {
  const { decidedReason, decidedBy, decidedAt, decision } = row;
  return {
    id: row.id, outcome: nameOf(row.outcome), cause: row.reason, path: row.path, kind: row.kind, provinceCode: row.provinceCode, platformId: row.platformId, otherPlatformId: row.otherPlatformId,
    schoolId: row.schoolId, schoolCode: row.schoolCode, recordId: row.recordId, version: row.version, pushId: row.pushId, line: row.line,
    receivedAt: row.receivedAt.toISOString(), since: row.since.toISOString(), days: daysWaiting(row.since, now), overdue: isOrphan(row.outcome, row.since, now),
    decisions: decisionsOpen(row),
    decided: decision === null || decidedReason === null || decidedBy === null || decidedAt === null ? null : toDecision({ decision, reason: decidedReason, decidedBy, decidedAt }),
    links: { self: `/${STEWARD_API}/held/${row.id}`, push: `/${STEWARD_API}/pushes/${row.pushId}`, ...(row.reason === IDENTITY_CAUSE && { review: `/${STEWARD_API}/identities/review` }) },
  };
}

function toDecision({ decidedAt, ...row }: DecisionRow): HeldDecisionResponse {
  return { ...row, decidedAt: decidedAt.toISOString() };
}

function nameOf(outcome: number): 'held' | 'parked' {
  return outcome === HELD ? 'held' : 'parked';
}

interface Why {
  readonly vi: string;
  readonly en: string;
}

const DECIDED_OTHERWISE: Why = { vi: 'Bản ghi đã được quyết định khác', en: 'The record was decided otherwise' };
const IN_REVIEW: Why = { vi: 'Mâu thuẫn về người được quyết định ở phần xem xét danh tính', en: 'Contradictions about a person are decided in the review of identities' };
const WAITS: Why = { vi: 'Bản ghi chờ một bản ghi khác: chỉ có thể không nhận', en: 'The record waits for another one: it can only be turned away' };

function whyNot(row: HeldRow): Why {
  if (row.reason === IDENTITY_CAUSE) return IN_REVIEW;
  return row.decision === null ? WAITS : DECIDED_OTHERWISE;
}

function conflict(why: Why): ProblemError {
  return new ProblemError(409, 'conflict', why);
}
