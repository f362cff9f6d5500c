import type { Principal } from '@lienthong/kit/access';
import { AuditLog, Database } from '@lienthong/kit/database';
import { Inject, Injectable } from '@nestjs/common';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { badParameter, limitOf, parametersOf, provinceOf, type RawQuery } from '../../asking/parameters.js';
import { nearest } from '../../records/check/values.js';
import { askedProvinces } from '../../asking/provinces.js';
import { SchoolReaches } from '../who/school-reach.js';
import type { Change, ChangePage } from './change.response.js';
import { ChangesRepository } from './changes.repository.js';
import { endOf, placeOf, positionOf } from './position.js';

/** The change feed for a caller: every change in the order of commits, cancels and changed keys included. */
@Injectable()
export class Changes {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SchoolReaches) private readonly reaches: SchoolReaches,
    @Inject(ChangesRepository) private readonly changes: ChangesRepository,
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(AuditLog) private readonly audit: AuditLog,
  ) {}

  /** @throws ProblemError 400 `bad_parameter`; 403 `province_not_covered` */
  async page(principal: Principal, query: RawQuery, why: string | null): Promise<ChangePage> {
    const asked = parametersOf(query, ['after', 'limit', 'kind', 'province']);
    const limit = limitOf(asked.limit);
    const kind = this.kindOf(asked.kind);
    const provinces = askedProvinces(principal, provinceOf(asked.province));
    const from = asked.after === undefined || asked.after === 'latest' ? placeOf('0') : placeOf(asked.after);
    const { latest, found } = await this.database.readAs(provinces, async ({ client }) => {
      const latest = await this.changes.latest(client);
      if (asked.after === 'latest') return { latest, found: [] };
      const { schools } = await this.reaches.find(client, principal, provinces, {});
      return { latest, found: await this.changes.after(client, from, latest, { provinces, kind, schools }, limit + 1) };
    });
    const items = found.slice(0, limit);
    await this.note(principal, items, why);
    return { items, next: found.length > limit ? (items.at(-1)?.position ?? null) : null, latest: positionOf(endOf(latest)) };
  }

  private kindOf(name: string | undefined): string | undefined {
    if (name === undefined || this.plans.get(name) !== undefined) return name;
    const near = nearest(name, this.plans.all().map((plan) => plan.definition.name));
    throw badParameter('kind', `Không có loại bản ghi này${near === undefined ? '' : `, gần nhất là ${near}`}`, `There is no such kind${near === undefined ? '' : `, the nearest is ${near}`}`);
  }

  /** Pseudonyms of people are personal data too: a row a page and province, with counts by kind. */
  private async note(principal: Principal, items: readonly Change[], why: string | null): Promise<void> {
    const counts = new Map<string, Record<string, number>>();
    for (const { kind, provinceCode } of items) {
      if (this.plans.get(kind)?.definition.group !== 'personal') continue;
      const ofProvince = counts.get(provinceCode) ?? {};
      ofProvince[kind] = (ofProvince[kind] ?? 0) + 1;
      counts.set(provinceCode, ofProvince);
    }
    const [first, last] = [items[0]?.position, items.at(-1)?.position];
    await this.audit.append(this.database, [...counts].map(([provinceCode, records]) => ({ who: principal, what: 'changes.read', fields: ['hubId', 'op', 'schoolId'], why, provinceCode, details: { records, first, last } })));
  }
}
