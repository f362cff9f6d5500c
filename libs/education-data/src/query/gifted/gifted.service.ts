import type { Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { PAGE_DEFAULT } from '@lienthong/kit/http';
import { cleanText, localDate, schoolYearOf } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { type KindPlan, KindPlans } from '../../records/plan/kind-plan.js';
import { KindTables } from '../../store/kind-tables.js';
import { Cursors } from '../../asking/cursors.js';
import { askedSchoolYear, badParameter } from '../../asking/parameters.js';
import { HubRecordsRepository } from '../find/hub-records.repository.js';
import { ShownRecords } from '../show/shown-records.service.js';
import { askedProvinces } from '../../asking/provinces.js';
import { SchoolReaches } from '../who/school-reach.js';
import type { GiftedRequest } from './gifted.request.js';
import type { GiftedPage, NotedAptitude } from './gifted.response.js';

/** Noted at one of these levels a learner is on the list; an interest is none. */
const LEVELS = ['talent', 'award'];
/** What of a learner the list gives out, and the audit row names. */
const FIELDS = ['fullName', 'birthDate', 'sex', 'schoolCode'];

interface GiftedRow {
  readonly learner_id: string;
  readonly aptitudes: readonly NotedAptitude[];
}

/** The list of gifted learners, for a purpose that is said. Every page stands in the audit trail with its purpose, also an empty one. */
@Injectable()
export class Gifted {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(KindTables) private readonly tables: KindTables,
    @Inject(SchoolReaches) private readonly reaches: SchoolReaches,
    @Inject(HubRecordsRepository) private readonly records: HubRecordsRepository,
    @Inject(ShownRecords) private readonly shown: ShownRecords,
    @Inject(Cursors) private readonly cursors: Cursors,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError 400 `bad_parameter`, `cursor_invalid`; 403 `province_not_covered`, `school_not_covered` */
  async page(principal: Principal, request: GiftedRequest): Promise<GiftedPage> {
    const { field } = request;
    const limit = request.limit ?? PAGE_DEFAULT;
    const purpose = cleanText(request.purpose);
    if (purpose.length < 10) throw badParameter('purpose', 'Cần nêu mục đích, ít nhất 10 ký tự', 'The purpose is needed, 10 characters at least');
    const year = askedSchoolYear(request.year) ?? schoolYearOf(localDate(this.clock.now()));
    const [aptitude, learner] = await this.tablesOf('aptitude', 'learner');
    const provinces = askedProvinces(principal, request.province);
    const mark = ['gifted', year, field, request.schoolCode, provinces];
    const after = this.cursors.read(mark, request.cursor ?? undefined)?.[0] ?? null;
    const { rows, records } = await this.database.readAs(provinces, async ({ client }) => {
      const { schools } = await this.reaches.find(client, principal, provinces, { school: request.schoolCode });
      const rows = await this.rows(client, aptitude, [provinces === 'all' ? null : provinces, year, LEVELS, field ?? null, schools, after, limit + 1]);
      return { rows, records: await this.records.byHubIds(client, learner, rows.slice(0, limit).map((row) => row.learner_id)) };
    });
    const by = Object.keys(request).filter((name) => !['purpose', 'limit', 'cursor'].includes(name)).sort();
    const items = await this.shown.show(learner, records, { principal, why: purpose, details: { gifted: true, by, year }, always: true }, FIELDS);
    const noted = new Map(rows.map((row) => [row.learner_id, row.aptitudes]));
    const last = rows[limit - 1];
    const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
    return {
      items: items.map((item) => ({
        hubId: item.hubId, provinceCode: item.provinceCode, fullName: text(item['fullName']), birthDate: text(item['birthDate']), sex: text(item['sex']), schoolCode: text(item['schoolCode']), aptitudes: noted.get(item.hubId) ?? [],
      })),
      next: rows.length > limit && last !== undefined ? this.cursors.write(mark, [last.learner_id]) : null,
    };
  }

  private async tablesOf(...names: readonly [string, string]): Promise<readonly [KindPlan, KindPlan]> {
    const [one, other] = names.map((name) => this.plans.get(name));
    if (one === undefined || other === undefined) throw new ProblemError(404, 'unknown_kind');
    await this.tables.ensure([one.table, other.table]);
    return [one, other];
  }

  private async rows(client: pg.ClientBase, { table }: KindPlan, values: readonly unknown[]): Promise<readonly GiftedRow[]> {
    const content = 'coalesce(a.merged, a.content)';
    const { rows } = await client.query<GiftedRow>(
      `SELECT a.learner_id::text AS learner_id, json_agg(json_build_object('field', ${content} ->> 'field', 'level', ${content} ->> 'level', 'awardLevel', ${content} ->> 'awardLevel') ORDER BY ${content} ->> 'field') AS aptitudes
       FROM ${table.table} a WHERE a.lead AND a.learner_id IS NOT NULL AND ($1::text[] IS NULL OR a.province_code = ANY($1)) AND ${content} ->> 'schoolYear' = $2 AND ${content} ->> 'level' = ANY($3)
         AND ($4::text IS NULL OR ${content} ->> 'field' = $4) AND ($5::uuid[] IS NULL OR a.school_id = ANY($5)) AND ($6::uuid IS NULL OR a.learner_id > $6)
       GROUP BY a.learner_id ORDER BY a.learner_id LIMIT $7`,
      [...values],
    );
    return rows;
  }
}
