import type { Principal } from '@lienthong/kit/access';
import { Database, type ProvinceScope, type Tx } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { isHubId } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import { followAliases } from '../store/identity/identity-facts.repository.js';
import type { KindPlan } from '../records/plan/kind-plan.js';
import { Cursors, type ListPlace } from '../asking/cursors.js';
import { fieldsOf, listQuestion } from './ask/list-question.js';
import { badParameter, parametersOf, provinceOf, type RawQuery } from '../asking/parameters.js';
import { HubRecordsRepository } from './find/hub-records.repository.js';
import { listScan } from './find/list-scan.js';
import { RecordLookUps } from './find/record-look-ups.js';
import type { StoredRecord } from './find/stored-record.js';
import type { HubItem, Page } from './show/hub-item.js';
import { ShownRecords } from './show/shown-records.service.js';
import { askedProvinces } from '../asking/provinces.js';
import { SchoolReaches } from './who/school-reach.js';

/** Reads a kind's list for a caller: rows through row-level security, fields by right, personal reads into the audit trail. */
@Injectable()
export class RecordLists {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SchoolReaches) private readonly reaches: SchoolReaches,
    @Inject(Cursors) private readonly cursors: Cursors,
    @Inject(HubRecordsRepository) private readonly records: HubRecordsRepository,
    @Inject(RecordLookUps) private readonly lookUps: RecordLookUps,
    @Inject(ShownRecords) private readonly shown: ShownRecords,
  ) {}

  /** @throws ProblemError 400 `bad_parameter`, `cursor_invalid`; 403 `province_not_covered`, `school_not_covered` */
  async list(principal: Principal, plan: KindPlan, query: RawQuery, why: string | null): Promise<Page<HubItem>> {
    const question = listQuestion(plan.definition, query);
    const { limit, cursor, fields, ...asked } = question;
    const provinces = askedProvinces(principal, asked.province);
    const { records, next, mark } = await this.database.readAs(provinces, async ({ client }) => {
      const reach = await this.reaches.find(client, principal, provinces, asked);
      // A cursor is good for the same list, filters and sort of reach, whatever the size of the page.
      const mark = [plan.definition.name, asked, provinces, reach.schools === null, reach.unitCode];
      const after = this.cursors.read(mark, cursor);
      const scan = listScan(plan, question, { provinces, reach }, after);
      const page: { records: readonly StoredRecord[]; next: ListPlace | undefined } = scan === null ? { records: [], next: undefined } : await this.records.page(client, plan, scan, limit);
      return { ...page, mark };
    });
    const by = Object.keys(query).filter((name) => name !== 'cursor' && name !== 'limit').sort();
    const items = await this.shown.show(plan, records, { principal, why, details: { by } }, fields);
    return { items, next: next === undefined ? null : this.cursors.write(mark, next) };
  }

  /** @param id hub id; of a school its code too. @throws ProblemError 404 `not_found`, also for what lies outside of the caller's reach */
  async one(principal: Principal, plan: KindPlan, id: string, query: RawQuery, why: string | null): Promise<HubItem> {
    const { province, fields } = parametersOf(query, ['province', 'fields']);
    const chosen = fieldsOf(plan.definition, fields);
    const provinces = askedProvinces(principal, provinceOf(province));
    const { record, asked } = (await this.lookUp(principal, plan, id.toLowerCase(), provinces)) ?? (await this.search(principal, plan, id, provinces));
    const [item] = record === undefined ? [] : await this.shown.show(plan, [record], { principal, why, details: { by: ['id'] } }, chosen);
    if (item === undefined) throw new ProblemError(404, 'not_found');
    return asked === null ? item : { ...item, mergedFrom: asked };
  }

  /** The short way: most ask by the hub id of a record that is there, and are bound to no school. */
  private async lookUp(principal: Principal, plan: KindPlan, hubId: string, provinces: ProvinceScope): Promise<Found | undefined> {
    if (!isHubId(hubId) || this.reaches.isBound(principal)) return undefined;
    const record = await this.lookUps.byHubId(provinces, plan, hubId);
    return record !== undefined && isWithin(provinces, record) ? { record, asked: null } : undefined;
  }

  private search(principal: Principal, plan: KindPlan, id: string, provinces: ProvinceScope): Promise<Found> {
    return this.database.readAs(provinces, async (tx) => {
      const found = await this.find(tx, principal, plan, id, provinces);
      if (found !== undefined) return { record: found, asked: null };
      // An id that ended when its record was joined to another leads to that one.
      const old = id.toLowerCase();
      const now = isHubId(old) ? (await followAliases(tx.client, [old])).get(old) : undefined;
      return { record: now === undefined ? undefined : await this.find(tx, principal, plan, now, provinces), asked: old };
    });
  }

  private async find({ client }: Tx, principal: Principal, plan: KindPlan, id: string, provinces: ProvinceScope): Promise<StoredRecord | undefined> {
    const isSchool = plan.definition.name === 'school';
    let hubId = id.toLowerCase();
    if (isSchool && !isHubId(hubId)) {
      const found = await this.reaches.byCodeOrId(client, provinces, id);
      if (found.length > 1) throw badParameter('province', 'Mã này có ở nhiều trường, cần mã tỉnh', 'Several schools bear this code, the province is needed');
      hubId = found[0] ?? '';
    }
    if (!isHubId(hubId)) return undefined;
    const record = await this.records.byHubId(client, plan, hubId);
    if (record === undefined || !isWithin(provinces, record)) return undefined;
    const { schools, unitCode } = await this.reaches.find(client, principal, provinces, {});
    const school = isSchool ? record.hubId : record.ids['school'];
    const inReach = schools === null || (school != null && schools.includes(school)) || (unitCode !== null && record.content['unitCode'] === unitCode);
    return inReach ? record : undefined;
  }
}

/** A record, and the old id that led to it. */
interface Found {
  readonly record: StoredRecord | undefined;
  readonly asked: string | null;
}

/** RLS keeps the provinces of the token apart; `province` narrows an administrator's. */
function isWithin(provinces: ProvinceScope, record: StoredRecord): boolean {
  return provinces === 'all' || provinces.includes(record.provinceCode);
}
