import type { Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { AuditLog, Database } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { localDate, schoolYearOf } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import { Cursors } from '../../asking/cursors.js';
import { askedProvince, askedProvinces } from '../../asking/provinces.js';
import { type DecidedDesignation, handoverState, type Succession, successionOf } from '../../domain/handover.js';
import { type KindPlan, KindPlans } from '../../records/plan/kind-plan.js';
import { KindTables } from '../../store/kind-tables.js';
import { bySchool, wholeOf } from './handover-sums.js';
import { HandoverRepository, type KnownSchool, type Place, type WaitingCount } from './handover.repository.js';
import type { HandoversRequest, MissingRequest } from './handover.requests.js';
import type { Handover, HandoverPage, MissingPage } from './handover.responses.js';

interface Change {
  readonly school: KnownSchool;
  readonly succession: Succession;
  readonly place: Place;
}

/** Tells how far schools are on their way from one platform to another: what the earlier one has and the new one has confirmed. */
@Injectable()
export class Handovers {
  constructor(
    @Inject(HandoverRepository) private readonly repository: HandoverRepository,
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(KindTables) private readonly tables: KindTables,
    @Inject(Cursors) private readonly cursors: Cursors,
    @Inject(Database) private readonly database: Database,
    @Inject(AuditLog) private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Those with most missing first. */
  async list(principal: Principal, request: HandoversRequest): Promise<HandoverPage> {
    const scope = askedProvinces(principal, request.provinceCode);
    const provinces = scope === 'all' ? await this.provinces() : scope;
    const items: Handover[] = [];
    for (const provinceCode of provinces) {
      const designations = await this.repository.designations(provinceCode);
      const kinds = request.kind === undefined ? [...new Set(designations.flatMap((one) => one.kinds))].sort() : [request.kind];
      const schools = await this.schoolsOf(provinceCode);
      for (const kind of kinds) items.push(...(await this.ofKind(provinceCode, kind, designations, schools, request.schoolYear)));
    }
    items.sort((a, b) => b.missing - a.missing || compare(a.schoolCode, b.schoolCode) || compare(a.kind, b.kind));
    const schoolSums = bySchool(items);
    return { items, schools: schoolSums, whole: wholeOf(items, schoolSums), next: null };
  }

  /** @throws ProblemError 404 for a school that has no designation of the kind */
  async missing(principal: Principal, request: MissingRequest, why: string | null): Promise<MissingPage> {
    const provinceCode = askedProvince(principal, request.provinceCode, 'provinceCode');
    const plan = await this.planOf(request.kind);
    const schools = (await this.schoolsOf(provinceCode)).filter((school) => school.codes.includes(request.schoolCode));
    const [change] = plan === undefined ? [] : this.changes(plan, await this.repository.designations(provinceCode), schools, request.schoolYear);
    if (plan === undefined || change === undefined) throw new ProblemError(404, 'not_found');
    const question = ['handover', provinceCode, change.place, request.fromPlatformId, request.kind];
    const [after] = this.cursors.read(question, request.cursor) ?? [];
    const rows = await this.repository.missing(plan.table, provinceCode, change.place, request.fromPlatformId, after ?? null, request.limit + 1);
    const shown = rows.slice(0, request.limit);
    const personal = plan.definition.group === 'personal';
    if (personal && shown.length > 0) {
      await this.audit.append(this.database, { who: principal, what: `${request.kind}.read`, subjects: shown.map((row) => row.hubId), fields: ['recordId'], why, provinceCode, details: { by: ['handover'] } });
    }
    return {
      items: shown.map((row) => ({ hubId: row.hubId, recordId: row.recordId, name: personal ? null : row.name, confirmedAt: row.confirmedAt.toISOString() })),
      next: rows.length > request.limit ? this.cursors.write(question, [shown.at(-1)?.hubId ?? '']) : null,
    };
  }

  private async ofKind(provinceCode: string, kind: string, designations: readonly DecidedDesignation[], schools: readonly KnownSchool[], schoolYear: string | undefined): Promise<Handover[]> {
    const plan = await this.planOf(kind);
    if (plan === undefined) return [];
    const changes = this.changes(plan, designations, schools, schoolYear);
    if (changes.length === 0) return [];
    const counts = await this.repository.counts(plan.table, provinceCode, changes.map((one) => one.place));
    const firsts = await this.repository.firsts(provinceCode, kind);
    const waiting = await this.repository.waiting(provinceCode, kind);
    return changes.flatMap(({ school, succession, place }) => {
      const here = counts.filter((one) => one.schoolId === school.hubId);
      const to = here.find((one) => one.platformId === succession.toPlatformId);
      const ofTo = waitingOf(waiting, succession.toPlatformId, school.codes);
      const others = [...new Set([...succession.before, ...here.filter((one) => one.records + one.otherYears > 0).map((one) => one.platformId)])].filter((id) => id !== succession.toPlatformId);
      const side = (platformId: string, lastAt: Date | null | undefined): Handover['from'] => ({
        platformId, firstAt: firsts.get(`${school.hubId} ${platformId}`)?.toISOString() ?? null, lastAt: lastAt?.toISOString() ?? null,
      });
      return others.map((platformId): Handover => {
        const from = here.find((one) => one.platformId === platformId);
        const [records, confirmed] = [from?.records ?? 0, from?.shared ?? 0];
        const ofFrom = waitingOf(waiting, platformId, school.codes);
        const waits = { fromUndecided: ofFrom.undecided, toHeld: ofTo.held, toParked: ofTo.parked };
        return {
          provinceCode, kind, schoolId: school.hubId, schoolCode: school.codes[0] ?? '', schoolName: school.name, since: succession.since, decision: succession.decision,
          schoolYear: place.schoolYear === '' ? null : place.schoolYear,
          state: handoverState({ planned: succession.planned, begun: to !== undefined }, { missing: records - confirmed, ...waits }),
          from: side(platformId, from?.lastAt), to: side(succession.toPlatformId, to?.lastAt),
          records, confirmed, missing: records - confirmed, added: to?.alone ?? 0, otherYears: from?.otherYears ?? 0,
          done: records === 0 ? null : confirmed / records,
          late: { records: ofFrom.late, lastAt: ofFrom.lateAt?.toISOString() ?? null },
          waiting: waits,
        };
      });
    });
  }

  private changes(plan: KindPlan, designations: readonly DecidedDesignation[], schools: readonly KnownSchool[], schoolYear: string | undefined): Change[] {
    const today = localDate(this.clock.now());
    const hasYear = Object.hasOwn(plan.definition.fields, 'schoolYear');
    return schools.flatMap((school) => {
      const succession = successionOf(designations, plan.definition.name, school.codes, today);
      if (succession === null) return [];
      const year = hasYear ? (schoolYear ?? schoolYearOf(succession.since)) : '';
      return [{ school, succession, place: { schoolId: school.hubId, toPlatformId: succession.toPlatformId, schoolYear: year } }];
    });
  }

  private async planOf(kind: string): Promise<KindPlan | undefined> {
    const plan = this.plans.get(kind);
    // A kind of the log in masses is looked up by key only; nobody hands it over school by school.
    if (plan === undefined || plan.table.mass) return undefined;
    await this.tables.ensure([plan.table]);
    return plan;
  }

  private async schoolsOf(provinceCode: string): Promise<KnownSchool[]> {
    const plan = this.plans.get('school');
    return plan === undefined ? [] : this.repository.schools(plan.table, provinceCode);
  }

  private async provinces(): Promise<string[]> {
    return (await this.database.query<{ code: string }>('SELECT DISTINCT province_code AS code FROM designation ORDER BY 1')).map((row) => row.code);
  }
}

/** What waits of a platform at a school, by any of its codes. */
function waitingOf(counts: readonly WaitingCount[], platformId: string, codes: readonly string[]): Omit<WaitingCount, 'platformId' | 'schoolCode'> {
  const ours = counts.filter((one) => one.platformId === platformId && codes.includes(one.schoolCode));
  const sum = (of: (one: WaitingCount) => number): number => ours.reduce((total, one) => total + of(one), 0);
  const times = ours.flatMap((one) => (one.lateAt === null ? [] : [one.lateAt.getTime()]));
  return { held: sum((one) => one.held), parked: sum((one) => one.parked), undecided: sum((one) => one.undecided), late: sum((one) => one.late), lateAt: times.length === 0 ? null : new Date(Math.max(...times)) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
