import type { Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import type { ProvinceScope } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { communeLater, isHubId, localDate } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { bound } from '../../asking/provinces.js';
import type { Fields } from '../../domain/merge/hub-view.js';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { UnitRegister } from '../../store/unit-register.js';
import { stateInForce } from '../../domain/merge/state-in-force.js';

/** Which schools a read is for. */
export interface SchoolReach {
  /** Hub ids; null: no bound. */
  readonly schools: readonly string[] | null;
  /** Records of this commune itself (rooms, staff without a school) belong to the reach too. */
  readonly unitCode: string | null;
}

/** The schools of a caller and of a question: what a token is bound to, narrowed by `school` and `commune`. */
@Injectable()
export class SchoolReaches {
  constructor(
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(UnitRegister) private readonly units: UnitRegister,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Whether a caller may read of some schools only. */
  isBound(principal: Principal): boolean {
    return principal.role === 'commune' || ownCodes(principal) !== null;
  }

  /** @throws ProblemError 403 `school_not_covered` for a school outside of the caller's own */
  async find(client: pg.ClientBase, principal: Principal, provinces: ProvinceScope, asked: { readonly school?: string | undefined; readonly commune?: string | undefined }): Promise<SchoolReach> {
    const own = await this.ownOf(client, principal, provinces);
    let { schools, unitCode } = own;
    if (asked.school !== undefined) {
      const named = await this.named(client, provinces, asked.school);
      // A code leads to what followed its school as well (ADR 0024); a hub id means the school itself.
      const found = [...new Set(named.flatMap(({ hubId, successors }) => [hubId, ...successors]))];
      const reached = schools;
      if (reached !== null && !found.some((id) => reached.includes(id))) throw new ProblemError(403, 'school_not_covered');
      schools = found.filter((id) => reached === null || reached.includes(id));
      unitCode = null;
    }
    if (asked.commune !== undefined) {
      const there = await this.ofCommune(client, provinces, asked.commune);
      schools = schools === null ? there : schools.filter((id) => there.includes(id));
      unitCode = asked.school === undefined && (own.schools === null || own.unitCode === asked.commune) ? asked.commune : null;
    }
    return { schools, unitCode };
  }

  /** Hub ids that a text may mean: a hub id itself, or the schools that bear the code now, else those that bore it. */
  async byCodeOrId(client: pg.ClientBase, provinces: ProvinceScope, text: string): Promise<string[]> {
    return [...new Set((await this.named(client, provinces, text)).map((one) => one.hubId))];
  }

  private async named(client: pg.ClientBase, provinces: ProvinceScope, text: string): Promise<readonly NamedSchool[]> {
    if (isHubId(text.toLowerCase())) return [{ hubId: text.toLowerCase(), official: true, successors: [] }];
    const { rows } = await client.query<NamedSchool>({ ...SCHOOLS_OF_CODE, values: [text, bound(provinces), localDate(this.clock.now())] });
    const official = rows.filter((row) => row.official);
    return official.length > 0 ? official : rows;
  }

  private async ownOf(client: pg.ClientBase, principal: Principal, provinces: ProvinceScope): Promise<SchoolReach> {
    if (principal.role === 'commune') {
      const { communeCode } = principal;
      return communeCode === null ? NOTHING : { schools: await this.ofCommune(client, provinces, communeCode), unitCode: communeCode };
    }
    const codes = ownCodes(principal);
    if (codes === null) return { schools: null, unitCode: null };
    const { rows } = await client.query<{ hub_id: string }>('SELECT DISTINCT hub_id::text FROM school_code WHERE code = ANY($1) AND ($2::text[] IS NULL OR province_code = ANY($2))', [codes, bound(provinces)]);
    return { schools: rows.map((row) => row.hub_id), unitCode: null };
  }

  /** Schools that lie in a commune today: the commune a school named on its own day is followed to today's tree. A split one is nobody's. */
  private async ofCommune(client: pg.ClientBase, provinces: ProvinceScope, commune: string): Promise<string[]> {
    return (await this.placesOf(client, provinces)).filter((school) => school.commune === commune).map((school) => school.hubId);
  }

  /** All schools with their state of today and the commune of today's tree in which they lie; null where it is undecided. */
  async placesOf(client: pg.ClientBase, provinces: ProvinceScope): Promise<readonly { readonly hubId: string; readonly state: Fields; readonly commune: string | null }[]> {
    const plan = this.plans.get('school');
    if (plan === undefined) return [];
    const { rows } = await client.query<{ hub_id: string; content: Fields; history: readonly Fields[] | null }>(
      `SELECT hub_id::text, coalesce(merged, content) AS content, history FROM ${plan.table.table} WHERE lead AND ($1::text[] IS NULL OR province_code = ANY($1))`,
      [bound(provinces)],
    );
    const today = localDate(this.clock.now());
    return rows.map((row) => {
      const state = stateInForce(row.history ?? [row.content], 'validFrom', today) ?? row.content;
      return { hubId: row.hub_id, state, commune: this.communeToday(String(state['communeCode'] ?? ''), String(state['validFrom']), today) };
    });
  }

  /** The commune of today's tree in which lies what a code meant on the day it was written; null where that is undecided. */
  communeToday(code: string, writtenOn: string, today: string): string | null {
    const index = this.units.units;
    if (index === null) return code;
    const later = communeLater(index, code, writtenOn, today);
    return later?.decided === true ? later.code : null;
  }
}

/** A school that bears a code, or bore it, and those that have taken it over by today. */
interface NamedSchool {
  readonly hubId: string;
  readonly official: boolean;
  readonly successors: readonly string[];
}

const SCHOOLS_OF_CODE = {
  name: 'schools of code',
  text: `SELECT c.hub_id::text AS "hubId", c.official, ARRAY(SELECT s.successor_id::text FROM school_succession AS s WHERE s.school_id = c.hub_id AND s.effective_on <= $3) AS successors
         FROM school_code AS c WHERE c.code = $1 AND ($2::text[] IS NULL OR c.province_code = ANY($2))`,
};

/** Codes of the schools that a caller is bound to; null: to none. */
function ownCodes({ role, schoolCode, schools }: Principal): readonly string[] | null {
  if (role !== 'school') return schools;
  return schoolCode === null ? (schools ?? []) : [schoolCode];
}

const NOTHING: SchoolReach = { schools: [], unitCode: null };
