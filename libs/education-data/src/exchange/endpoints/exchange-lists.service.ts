import type { Principal } from '@lienthong/kit/access';
import { Clock, Sealer } from '@lienthong/kit/config';
import { AuditLog, Database } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { cleanText, hasControlCharacters, isHubId } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import { Cursors } from '../../asking/cursors.js';
import { badParameter, limitOf, oneOf, parametersOf, provinceOf, type RawQuery } from '../../asking/parameters.js';
import { askedProvince, askedProvinces, bound } from '../../asking/provinces.js';
import { DESTINATIONS } from '../../domain/exchange/destinations.js';
import { EXCHANGE_STATES } from '../../domain/exchange/exchange-record.js';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { listDestinations } from '../../store/exchange/destinations.repository.js';
import { listDifferences, type ListedDifference, type ListedRecord, listRecords, markDifference, recordAt, schoolsOf } from '../../store/exchange/exchange-lists.repository.js';
import { leadingRecords } from '../../store/exchange/leading-records.repository.js';
import type { ShownSides } from '../civil/civil-comparison.js';
import type { MarkDifferenceRequest } from './destination.request.js';
import type { DifferencePage, DifferenceResponse, ExchangeRecordPage, ExchangeRecordResponse, MatchResponse } from './exchange-lists.response.js';

const ids = DESTINATIONS.map((one) => one.id);

/** The books of destinations, record by record and person by person. Reads of what concerns people leave a row in the audit trail. */
@Injectable()
export class ExchangeLists {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(AuditLog) private readonly audit: AuditLog,
    @Inject(Cursors) private readonly cursors: Cursors,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError 400 `bad_parameter`, `cursor_invalid`; 403 `province_not_covered` */
  async records(principal: Principal, query: RawQuery, why: string | null): Promise<ExchangeRecordPage> {
    const asked = parametersOf(query, ['province', 'destination', 'state', 'kind', 'reason', 'school', 'limit', 'cursor']);
    const provinceCode = askedProvince(principal, provinceOf(asked.province));
    const destination = oneOf('destination', asked.destination, ids) ?? 'moet';
    const state = oneOf('state', asked.state, EXCHANGE_STATES);
    const kind = oneOf('kind', asked.kind, this.plans.all().map((plan) => plan.definition.name));
    const limit = limitOf(asked.limit);
    const mark = ['exchange', provinceCode, destination, state, kind, asked.reason, asked.school];
    const after = this.cursors.read(mark, asked.cursor);
    const found = await this.database.readAs([provinceCode], async ({ client }) => {
      const schools = asked.school === undefined ? null : await schoolsOf(client, provinceCode, [asked.school]);
      return listRecords(client, { provinceCode, destination, state, kind, reason: asked.reason, schools }, after, limit + 1);
    });
    const items = found.slice(0, limit).map(toRecord);
    const last = items.at(-1);
    await this.note(principal, 'exchange.read', provinceCode, ['state', 'reason'], items.filter((one) => this.isPersonal(one.kind)).map((one) => one.hubId), why);
    return { items, next: found.length > limit && last !== undefined ? this.cursors.write(mark, [last.kind, last.hubId]) : null };
  }

  /** @throws ProblemError 400 `bad_parameter`, `cursor_invalid`; 403 `province_not_covered` */
  async differences(principal: Principal, query: RawQuery, why: string | null): Promise<DifferencePage> {
    const asked = parametersOf(query, ['province', 'destination', 'state', 'sort', 'limit', 'cursor']);
    const provinceCode = askedProvince(principal, provinceOf(asked.province));
    const destination = oneOf('destination', asked.destination, ids) ?? 'civil-servants';
    const state = oneOf('state', asked.state, ['open', 'seen', 'resolved']);
    const sort = oneOf('sort', asked.sort, ['missing-there', 'missing-here', 'differs', 'missing', 'older', 'newer', 'unknown']);
    const limit = limitOf(asked.limit);
    const mark = ['differences', provinceCode, destination, state, sort];
    const after = this.cursors.read(mark, asked.cursor)?.[0];
    const found = await this.database.readAs([provinceCode], ({ client }) => listDifferences(client, { provinceCode, destination, state, sort }, after, limit + 1));
    const items = found.slice(0, limit).map((one) => this.toDifference(one));
    const last = items.at(-1);
    await this.note(principal, 'exchange-difference.read', provinceCode, ['fullName', 'birthDate', 'status', 'workplace'], items.filter((one) => this.isPersonal(one.kind)).map((one) => one.hubId ?? one.id), why);
    return { items, next: found.length > limit && last !== undefined ? this.cursors.write(mark, [last.id]) : null };
  }

  /** Marks a difference as seen, or opens it again; neither side's data is touched. @throws ProblemError 404 `not_found` */
  async mark(principal: Principal, id: string, { state, remark }: MarkDifferenceRequest): Promise<DifferenceResponse> {
    const text = remark === undefined ? null : cleanText(remark);
    if (text !== null && hasControlCharacters(text)) throw badParameter('remark', 'Không dùng ký tự điều khiển', 'No control characters');
    if (!isHubId(id)) throw new ProblemError(404, 'not_found');
    return this.database.transaction(async (tx) => {
      const marked = await markDifference(tx.client, bound(askedProvinces(principal)), id, { state, by: principal.subject, remark: text, now: this.clock.now() });
      if (marked === undefined) throw new ProblemError(404, 'not_found');
      await this.audit.append(tx, { who: principal, what: 'exchange-difference.marked', subject: id, fields: ['state', 'remark'], provinceCode: marked.provinceCode, details: { state } });
      return this.toDifference(marked);
    });
  }

  /** Whether the population database knows a learner; not found for who does not reach the learner. @throws ProblemError 404 `not_found` */
  async match(principal: Principal, hubId: string, why: string | null): Promise<MatchResponse> {
    const plan = this.plans.get('learner');
    const provinces = askedProvinces(principal);
    const found = !isHubId(hubId.toLowerCase()) || plan === undefined ? undefined : await this.database.readAs(provinces, async ({ client }) => {
      const [record] = await leadingRecords(client, plan.table, [hubId.toLowerCase()]);
      if (record === undefined) return undefined;
      const codes = principal.role === 'school' ? [principal.schoolCode, ...(principal.schools ?? [])].filter((code) => code !== null) : principal.schools;
      if (codes !== null && !(await schoolsOf(client, record.provinceCode, codes)).includes(record.ids['school'] ?? '')) return undefined;
      const destination = (await listDestinations(client, [record.provinceCode])).find((one) => one.id === 'population');
      return { record, on: destination?.state === 'on', row: await recordAt(client, record.provinceCode, 'population', 'learner', record.hubId) };
    });
    if (found === undefined) throw new ProblemError(404, 'not_found');
    await this.note(principal, 'learner.read', found.record.provinceCode, ['populationMatch'], [found.record.hubId], why);
    return { hubId: found.record.hubId, ...matchOf(found.on, found.row) };
  }

  private isPersonal(kind: string): boolean {
    return this.plans.get(kind)?.definition.group === 'personal';
  }

  private async note(principal: Principal, what: string, provinceCode: string, fields: readonly string[], subjects: readonly string[], why: string | null): Promise<void> {
    if (subjects.length > 0) await this.audit.append(this.database, { who: principal, what, subjects, fields, why, provinceCode, details: { records: subjects.length } });
  }

  private toDifference({ sealed, foundAt, resolvedAt, seenAt, ...one }: ListedDifference): DifferenceResponse {
    const sides = sealed === null ? { here: null, there: null } : (JSON.parse(this.sealer.open(sealed).toString('utf8')) as ShownSides);
    return { ...one, ...sides, foundAt: foundAt.toISOString(), resolvedAt: resolvedAt?.toISOString() ?? null, seenAt: seenAt?.toISOString() ?? null };
  }
}

function toRecord(one: ListedRecord): ExchangeRecordResponse {
  return { ...one, queuedAt: one.queuedAt.toISOString(), sentAt: one.sentAt?.toISOString() ?? null, answeredAt: one.answeredAt?.toISOString() ?? null, nextTryAt: one.nextTryAt?.toISOString() ?? null, resultAt: one.resultAt?.toISOString() ?? null };
}

/** Three states that are never taken for one another: an answer counts only while the destination is on and the learner's data are those asked about. */
function matchOf(on: boolean, row: ListedRecord | undefined): Omit<MatchResponse, 'hubId'> {
  const checkedAt = row?.resultAt?.toISOString() ?? null;
  if (!on) return { state: 'not-checked', checkedAt, reason: 'destination_off' };
  if (row === undefined) return { state: 'not-checked', checkedAt, reason: 'not_queued' };
  if (row.state === 'acknowledged' && row.result !== null) return { state: row.result, checkedAt, reason: null };
  return { state: 'not-checked', checkedAt, reason: row.state === 'rejected' ? row.reason : 'awaiting_answer' };
}
