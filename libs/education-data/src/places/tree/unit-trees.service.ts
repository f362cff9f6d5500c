import { type Principal, reachedProvinces } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { communeLater, isInForce, isLocalDate, localDate, provinceOn, type Unit, type UnitIndex, unitsAbove } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import { datedSchools } from '../../store/dated-schools.repository.js';
import { UnitRegister } from '../../store/unit-register.js';
import type { UnitsRequest } from '../reorganisation/reorganisation.requests.js';
import type { UnitTree } from '../reorganisation/reorganisation.responses.js';

/** Trees of units by day, with the schools that stood in them. */
@Injectable()
export class UnitTrees {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(UnitRegister) private readonly register: UnitRegister,
  ) {}

  async on(principal: Principal, { on, province }: UnitsRequest): Promise<UnitTree> {
    if (on !== undefined && !isLocalDate(on)) throw new ProblemError(400, 'bad_parameter', undefined, [{ path: 'on', code: 'bad_format', message: { vi: 'Không có ngày này', en: 'There is no such day' } }]);
    await this.register.refresh(this.database);
    const index = this.register.units;
    const day = on ?? localDate(this.clock.now());
    const units = index === null ? [] : unitsOf(index, province, day);
    if (index === null || units.length === 0) throw new ProblemError(404, 'not_found');
    const { counts, unassigned } = await this.schools(principal, index, day);
    const items = units.map(({ level, code, name, fullName, type, parentCode, validFrom, validTo }) => ({ level, code, name, fullName, type, parentCode, validFrom, validTo, schools: counts.get(`${level}:${code}`) ?? 0 }));
    return { on: day, items, next: null, unassigned: province === principal.provinceCode || principal.provinceCode === null ? unassigned : 0 };
  }

  /** Schools of the provinces that the caller reaches, by unit of the day. */
  private async schools(principal: Principal, index: UnitIndex, day: string): Promise<{ readonly counts: ReadonlyMap<string, number>; readonly unassigned: number }> {
    const reached = reachedProvinces(principal);
    const counts = new Map<string, number>();
    let unassigned = 0;
    const provinces = reached === 'all' ? (await this.database.query<{ code: string }>('SELECT DISTINCT province_code AS code FROM r_school')).map((row) => row.code) : reached;
    for (const provinceCode of provinces) {
      const schools = await this.database.readAs([provinceCode], ({ client }) => datedSchools(client, provinceCode, null));
      for (const { states } of schools) {
        const state = states.filter((one) => String(one['validFrom']) <= day).at(-1);
        if (state === undefined || (typeof state['closedOn'] === 'string' && state['closedOn'] <= day)) continue;
        const commune = communeLater(index, String(state['communeCode']), String(state['validFrom']), day);
        if (commune?.decided !== true) {
          unassigned += 1;
          continue;
        }
        for (const key of [`commune:${commune.code}`, ...unitsAbove(index, commune.code, day).map((unit) => `${unit.level}:${unit.code}`)]) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    return { counts, unassigned };
  }
}

/** The province on the day and all below it, by level and code. */
function unitsOf(index: UnitIndex, province: string, day: string): Unit[] {
  const order = ['province', 'district', 'commune'];
  const found: Unit[] = [];
  for (const states of index.states.values()) for (const unit of states) if (isInForce(unit, day) && provinceOn(index, unit.code, day) === province) found.push(unit);
  return found.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level) || (a.code < b.code ? -1 : 1));
}
