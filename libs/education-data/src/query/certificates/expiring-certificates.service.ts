import type { Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { addDays, codesOf, localDate } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import { Cursors } from '../../asking/cursors.js';
import { communeOf, limitOf, oneOf, parametersOf, provinceOf, type RawQuery, schoolOf, wholeOf } from '../../asking/parameters.js';
import { askedProvinces, bound } from '../../asking/provinces.js';
import type { KindPlan } from '../../records/plan/kind-plan.js';
import { fieldOf } from '../find/content-sql.js';
import { HubRecordsRepository } from '../find/hub-records.repository.js';
import type { HubItem, Page } from '../show/hub-item.js';
import { ShownRecords } from '../show/shown-records.service.js';
import { SchoolReaches } from '../who/school-reach.js';

export const EXPIRING_DAYS = 30;
export const MOST_EXPIRING_DAYS = 366;

interface Found {
  readonly id: string;
  readonly valid_to: string;
}

/** Active certificates whose last day is today or one of the next days, the soonest first; audited as every list of people is. */
@Injectable()
export class ExpiringCertificates {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SchoolReaches) private readonly reaches: SchoolReaches,
    @Inject(HubRecordsRepository) private readonly records: HubRecordsRepository,
    @Inject(ShownRecords) private readonly shown: ShownRecords,
    @Inject(Cursors) private readonly cursors: Cursors,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError 400 `bad_parameter`, `cursor_invalid`; 403 `province_not_covered`, `school_not_covered` */
  async page(principal: Principal, plan: KindPlan, query: RawQuery, why: string | null): Promise<Page<HubItem>> {
    const given = parametersOf(query, ['days', 'holder', 'school', 'commune', 'province', 'limit', 'cursor']);
    const asked = { school: schoolOf(given.school), commune: communeOf(given.commune) };
    const days = wholeOf('days', given.days, 0, MOST_EXPIRING_DAYS) ?? EXPIRING_DAYS;
    const holder = oneOf('holder', given.holder, codesOf('certificateHolder')) ?? null;
    const limit = limitOf(given.limit);
    const provinces = askedProvinces(principal, provinceOf(given.province));
    const today = localDate(this.clock.now());
    const mark = ['expiring certificates', today, days, holder, asked, provinces];
    const after = this.cursors.read(mark, given.cursor);
    const { found, records } = await this.database.readAs(provinces, async ({ client }) => {
      const { schools } = await this.reaches.find(client, principal, provinces, asked);
      const { rows: found } = await client.query<Found>(
        `SELECT c.hub_id::text AS id, ${fieldOf('c', 'validTo')} AS valid_to FROM ${plan.table.table} c
         WHERE c.lead AND ($1::text[] IS NULL OR c.province_code = ANY($1)) AND ($2::uuid[] IS NULL OR c.school_id = ANY($2)) AND ${fieldOf('c', 'state')} = 'active'
           AND ${fieldOf('c', 'validTo')} BETWEEN $3 AND $4 AND ($5::text IS NULL OR ${fieldOf('c', 'holder')} = $5) AND ($6::text IS NULL OR (${fieldOf('c', 'validTo')}, c.hub_id) > ($6, $7::uuid))
         ORDER BY ${fieldOf('c', 'validTo')}, c.hub_id LIMIT $8`,
        [bound(provinces), schools, today, addDays(today, days), holder, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
      );
      const place = new Map(found.slice(0, limit).map(({ id }, i) => [id, i]));
      const records = await this.records.byHubIds(client, plan, [...place.keys()]);
      return { found, records: [...records].sort((a, b) => (place.get(a.hubId) ?? 0) - (place.get(b.hubId) ?? 0)) };
    });
    const by = ['days', ...Object.keys(given).filter((name) => !['days', 'limit', 'cursor'].includes(name))];
    const items = await this.shown.show(plan, records, { principal, why, details: { by } });
    const last = found[limit - 1];
    return { items, next: found.length > limit && last !== undefined ? this.cursors.write(mark, [last.valid_to, last.id]) : null };
  }
}
