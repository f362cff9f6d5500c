import type { Principal } from '@lienthong/kit/access';
import { Database } from '@lienthong/kit/database';
import { PAGE_DEFAULT } from '@lienthong/kit/http';
import { cleanText } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import type { KindPlan } from '../records/plan/kind-plan.js';
import { Cursors } from '../asking/cursors.js';
import { personQuestion } from './ask/person-question.js';
import { given, type SearchRequest } from './ask/search.request.js';
import { HubRecordsRepository } from './find/hub-records.repository.js';
import { PersonSearchRepository } from './find/person-search.repository.js';
import type { HubItem, Page } from './show/hub-item.js';
import { ShownRecords } from './show/shown-records.service.js';
import { askedProvinces } from '../asking/provinces.js';
import { SchoolReaches } from './who/school-reach.js';
import { viewRights } from './who/view-rights.js';

/** Looks for people on behalf of a caller. Every search stands in the audit trail, also one that found nobody. */
@Injectable()
export class PersonSearch {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SchoolReaches) private readonly reaches: SchoolReaches,
    @Inject(PersonSearchRepository) private readonly people: PersonSearchRepository,
    @Inject(HubRecordsRepository) private readonly records: HubRecordsRepository,
    @Inject(Cursors) private readonly cursors: Cursors,
    @Inject(ShownRecords) private readonly shown: ShownRecords,
  ) {}

  /** @throws ProblemError 400 `bad_parameter`, `cursor_invalid`; 403 `scope_missing`, `province_not_covered`, `school_not_covered` */
  async search(principal: Principal, plan: KindPlan, sent: SearchRequest, headerReason: string | null): Promise<Page<HubItem>> {
    const request = given(sent);
    const { limit = PAGE_DEFAULT, cursor, reason, ...asked } = request;
    const question = personQuestion(plan, request, viewRights(principal));
    const provinces = askedProvinces(principal, asked.province);
    const mark = [plan.definition.name, 'search', asked, provinces];
    const after = this.cursors.read(mark, cursor)?.[0];
    const reach = await this.database.readAs(provinces, ({ client }) => this.reaches.find(client, principal, provinces, { school: asked.schoolCode }));
    const ids = await this.people.find(plan, question, { provinces, reach }, after, limit);
    const records = await this.database.readAs(provinces, ({ client }) => this.records.byHubIds(client, plan, ids.slice(0, limit)));
    const why = reason === undefined || reason.trim() === '' ? headerReason : cleanText(reason);
    const by = Object.entries(asked).filter(([, value]) => value !== undefined).map(([name]) => name).sort();
    const items = await this.shown.show(plan, records, { principal, why, details: { search: true, by }, always: true });
    const last = ids[limit - 1];
    return { items, next: ids.length > limit && last !== undefined ? this.cursors.write(mark, [last]) : null };
  }
}
