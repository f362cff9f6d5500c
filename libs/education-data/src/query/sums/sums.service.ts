import type { Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { localDate } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import { Cursors } from '../../asking/cursors.js';
import type { RawQuery } from '../../asking/parameters.js';
import { askedProvinces, bound } from '../../asking/provinces.js';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { KindTables } from '../../store/kind-tables.js';
import type { Page } from '../show/hub-item.js';
import { SchoolReaches } from '../who/school-reach.js';
import type { PlacedRow, PlaceSum } from './place-sum.js';
import { SumPlaces } from './sum-places.js';
import { sumQuestion } from './sum-question.js';
import type { SumPlace } from './sums.response.js';

/** Counts records by place for a caller, through row-level security and within the caller's schools. No record is shown. */
@Injectable()
export class Sums {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SchoolReaches) private readonly reaches: SchoolReaches,
    @Inject(SumPlaces) private readonly places: SumPlaces,
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(KindTables) private readonly tables: KindTables,
    @Inject(Cursors) private readonly cursors: Cursors,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError 400 `bad_parameter`, `cursor_invalid`; 403 `province_not_covered`, `school_not_covered` */
  async page<N extends string, Own, Row extends PlacedRow, Value extends object>(principal: Principal, sum: PlaceSum<N, Own, Row, Value>, query: RawQuery): Promise<Page<SumPlace & Value>> {
    const { limit, cursor, by, own: parameters, ...asked } = sumQuestion(query, sum.parameters);
    const today = localDate(this.clock.now());
    const own = sum.ask({ parameters, today });
    const provinces = askedProvinces(principal, asked.province);
    const mark = ['sums', sum.name, by, asked, parameters, provinces];
    const after = this.cursors.read(mark, cursor)?.[0] ?? '';
    await this.tables.ensure(this.plans.all().filter((plan) => sum.kinds.includes(plan.definition.name)).map((plan) => plan.table));
    const groups = await this.database.readAs(provinces, async ({ client }) => {
      const reach = await this.reaches.find(client, principal, provinces, asked);
      const rows = await sum.rows(client, { provinces: bound(provinces), schools: reach.schools, units: reach.unitCode !== null, today }, own);
      return this.places.group(client, rows, { by, provinces, unitCode: reach.unitCode, today });
    });
    const further = groups.filter((group) => group.order > after);
    const last = further[limit - 1];
    return {
      items: further.slice(0, limit).map(({ place, rows }) => ({ ...place, ...sum.add(rows, own) })),
      next: further.length > limit && last !== undefined ? this.cursors.write(mark, [last.order]) : null,
    };
  }
}
