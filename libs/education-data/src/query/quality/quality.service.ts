import type { Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { AuditLog, Database } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { addDays, isLocalDate, localDate, schoolYearOf } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { bitsOf, GROUP_NAMES } from '../../domain/quality/completeness.js';
import { NO_SCHOOL, type Share, sumQuality } from '../../domain/quality/school-quality.js';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { KindTables } from '../../store/kind-tables.js';
import { completenessRules, saveCompletenessRule } from '../../store/quality/completeness.repository.js';
import { type Failing, type FailingScope, foundRecords, incompleteLearners, overdueRecords } from '../../store/quality/failing-records.repository.js';
import { Qualities, type QualityPart } from '../../store/quality/qualities.js';
import { markAllDirty } from '../../store/quality/quality-counts.repository.js';
import { Cursors } from '../../asking/cursors.js';
import { badParameter } from '../../asking/parameters.js';
import { askedProvinces } from '../../asking/provinces.js';
import { SchoolReaches } from '../who/school-reach.js';
import type { CompletenessRuleRequest, QualityRecordsRequest, QualityRequest } from './quality.request.js';
import type { CompletenessRuleItem, CompletenessRulePage, FailingPage, FailingRecord, QualityAnswer, QualityItem, ShareResponse } from './quality.response.js';

interface Asked {
  readonly provinceCode: string;
  /** Null: all of the province. */
  readonly schools: readonly string[] | null;
}

/** The four qualities for a caller, and the records that fail them. */
@Injectable()
export class QualityReading {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Qualities) private readonly qualities: Qualities,
    @Inject(SchoolReaches) private readonly reaches: SchoolReaches,
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(KindTables) private readonly tables: KindTables,
    @Inject(Cursors) private readonly cursors: Cursors,
    @Inject(AuditLog) private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError 403 `province_not_covered`, `school_not_covered`; 404 for a school that nobody knows */
  async of(principal: Principal, request: QualityRequest): Promise<QualityAnswer> {
    const provinceCode = await this.provinceOf(principal, request.scope);
    const day = localDate(this.clock.now());
    return this.database.readAs([provinceCode], async ({ client }) => {
      const asked = await this.asked(client, principal, provinceCode, request.scope);
      const all = (await this.qualities.of(client, provinceCode, asked.schools)).filter((part) => request.kind === undefined || part.kind === request.kind);
      const communes = new Map(request.by === 'commune' ? (await this.reaches.placesOf(client, [provinceCode])).map((school) => [school.hubId, school.commune]) : []);
      const groups = new Map<string, QualityPart[]>();
      for (const part of all) {
        const key = rowOf(request.by, part, communes);
        if (key === null) continue;
        groups.set(key, [...(groups.get(key) ?? []), part]);
      }
      const items = [...groups].map(([key, parts]) => toItem(request.by, key, parts));
      return { scope: request.scope, day, requiredGroups: await this.qualities.requiredGroups(client, provinceCode, day), items: sorted(request.by, items) };
    });
  }

  /** The records that fail one quality of one kind, a page at a time; audited where they are about people. */
  async records(principal: Principal, request: QualityRecordsRequest, why: string | null): Promise<FailingPage> {
    const plan = this.plans.get(request.kind);
    if (plan === undefined) throw badParameter('kind', 'Không có loại bản ghi này', 'There is no such kind');
    await this.tables.ensure([plan.table]);
    const provinceCode = await this.provinceOf(principal, request.scope);
    const page = await this.database.readAs([provinceCode], async ({ client }) => {
      const { schools } = await this.asked(client, principal, provinceCode, request.scope);
      const question = ['quality', provinceCode, schools, request.kind, request.quality, request.code ?? null];
      const after = this.cursors.read(question, request.cursor) ?? null;
      const scope: FailingScope = { provinceCode, schools, kind: request.kind, after, limit: request.limit + 1 };
      const required = bitsOf(await this.qualities.requiredGroups(client, provinceCode, localDate(this.clock.now())));
      const found = await this.failing(client, request, scope, required);
      const last = found[request.limit - 1];
      return { items: found.slice(0, request.limit).map((one) => toFailingRecord(one, required)), next: found.length > request.limit && last !== undefined ? this.cursors.write(question, last.place) : null };
    });
    if (plan.definition.group === 'personal' && page.items.length > 0) {
      const subjects = [...new Set(page.items.map((one) => one.hubId).filter((id) => id !== null))];
      await this.audit.append(this.database, { who: principal, what: `${request.kind}.read`, subjects, fields: ['recordId'], why, provinceCode, details: { by: ['quality', request.quality] } });
    }
    return page;
  }

  private async failing(client: pg.ClientBase, request: QualityRecordsRequest, scope: FailingScope, required: number): Promise<Failing[]> {
    if (request.quality === 'correct' || request.quality === 'clean') return foundRecords(client, scope, request.quality, request.code ?? null);
    if (request.quality === 'complete') return request.kind === 'learner' ? incompleteLearners(client, scope, required) : [];
    const plan = this.plans.get(request.kind);
    // A feed is overdue as a whole: its schools stand in the list by school.
    if (plan === undefined || plan.definition.fresh.sort === 'feed') return [];
    const today = localDate(this.clock.now());
    const before = new Date(`${addDays(today, 1 - plan.definition.fresh.days)}T00:00:00+07:00`);
    return overdueRecords(client, plan.table, scope, before, 'schoolYear' in plan.definition.fields ? schoolYearOf(today) : null);
  }

  async rules(principal: Principal, provinceCode: string): Promise<CompletenessRulePage> {
    askedProvinces(principal, provinceCode);
    return { items: await this.database.readAs([provinceCode], ({ client }) => completenessRules(client, provinceCode)), next: null };
  }

  /** Sets which groups a province requires from a day on; the same again changes nothing. Audited. */
  async setRule(principal: Principal, request: CompletenessRuleRequest): Promise<CompletenessRuleItem> {
    askedProvinces(principal, request.provinceCode);
    if (!isLocalDate(request.from)) throw badParameter('from', 'Không phải ngày có thật', 'Not a day of the calendar');
    const groups = GROUP_NAMES.filter((name) => request.groups.includes(name));
    const rule = { provinceCode: request.provinceCode, from: request.from, groups, decision: request.decision, setBy: principal.subject, setAt: this.clock.now().toISOString() };
    return this.database.transaction(async (tx) => {
      const before = (await completenessRules(tx.client, request.provinceCode)).find((one) => one.from === request.from);
      if (before !== undefined && before.decision === rule.decision && before.groups.join() === groups.join()) return before;
      await saveCompletenessRule(tx.client, rule);
      await markAllDirty(tx.client);
      await this.audit.append(tx, { who: principal, what: 'completeness.set', subject: request.from, fields: ['groups'], why: request.decision, provinceCode: request.provinceCode, details: { before: before?.groups ?? null, after: groups } });
      return rule;
    });
  }

  private async provinceOf(principal: Principal, scope: string): Promise<string> {
    const [level, province = ''] = scope.split(':');
    if (level !== 'school') {
      askedProvinces(principal, province);
      return province;
    }
    const reached = askedProvinces(principal, undefined);
    const found = await this.database.readAs(reached, async ({ client }) => {
      const [id] = await this.reaches.byCodeOrId(client, reached, province);
      const { rows } = await client.query<{ province_code: string }>('SELECT province_code FROM school_code WHERE hub_id = $1 LIMIT 1', [id ?? NO_SCHOOL]);
      return rows[0]?.province_code;
    });
    if (found === undefined) throw new ProblemError(404, 'not_found');
    return found;
  }

  private async asked(client: pg.ClientBase, principal: Principal, provinceCode: string, scope: string): Promise<Asked> {
    const [level, first = '', second = ''] = scope.split(':');
    const { schools } = await this.reaches.find(client, principal, [provinceCode], { school: level === 'school' ? first : undefined, commune: level === 'commune' ? second : undefined });
    return { provinceCode, schools };
  }
}

/** The row in which a part is counted; null where it has no place in this split. */
function rowOf(by: QualityRequest['by'], part: QualityPart, communes: ReadonlyMap<string, string | null>): string | null {
  if (by === 'kind') return part.kind;
  if (by === 'platform') return part.platformId;
  if (by === 'school') return part.schoolId === NO_SCHOOL ? '' : part.schoolId;
  return communes.get(part.schoolId) ?? '';
}

function toItem(by: QualityRequest['by'], key: string, parts: readonly QualityPart[]): QualityItem {
  const sum = sumQuality(key, parts);
  return {
    kind: by === 'kind' ? key : null, platformId: by === 'platform' ? key : null, schoolId: by === 'school' && key !== '' ? key : null, communeCode: by === 'commune' && key !== '' ? key : null,
    correct: toShare(sum.correct), complete: sum.complete === null ? null : toShare(sum.complete), clean: toShare(sum.clean), alive: toShare(sum.alive),
  };
}

function toShare({ good, of }: Share): ShareResponse {
  return { value: of === 0 ? null : good / of, numerator: good, denominator: of };
}

function toFailingRecord({ place: _place, groups, since, ...one }: Failing, required: number): FailingRecord {
  return { ...one, missingGroups: groups === null ? [] : GROUP_NAMES.filter((_name, i) => (required & (1 << i)) !== 0 && (groups & (1 << i)) === 0), since: since?.toISOString() ?? null };
}

/** Kinds and platforms by name; places worst first, by the lowest of their qualities. */
function sorted(by: QualityRequest['by'], items: QualityItem[]): QualityItem[] {
  const lowest = (item: QualityItem): number => Math.min(...[item.correct, item.complete, item.clean, item.alive].map((share) => share?.value ?? 1));
  if (by === 'kind' || by === 'platform') return items.sort((a, b) => ((a.kind ?? a.platformId ?? '') < (b.kind ?? b.platformId ?? '') ? -1 : 1));
  return items.sort((a, b) => lowest(a) - lowest(b) || ((a.schoolId ?? a.communeCode ?? '') < (b.schoolId ?? b.communeCode ?? '') ? -1 : 1));
}

