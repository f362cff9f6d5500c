import { isAdmin, type Principal, requireProvince } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { AuditLog, Database } from '@lienthong/kit/database';
import { isLocalDate, localDate, schoolYearOf, unitOn } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { KindTables } from '../../store/kind-tables.js';
import { UnitRegister } from '../../store/unit-register.js';
import { askedSchoolYear, badParameter, parametersOf, provinceOf, type RawQuery } from '../../asking/parameters.js';
import { SchoolReaches } from '../who/school-reach.js';
import type { ExportDefinition } from './export-definitions.js';
import type { ExportTable } from './export-files.js';
import { type CountedCell, exportRows, PLACE_LEVELS, type PlaceLevel } from './export-rows.js';

const DEFAULT_SIZE = 10;

/** Counts people for planning; small groups are suppressed for everybody. */
@Injectable()
export class Exports {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SchoolReaches) private readonly reaches: SchoolReaches,
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(KindTables) private readonly tables: KindTables,
    @Inject(UnitRegister) private readonly units: UnitRegister,
    @Inject(AuditLog) private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError 400 `bad_parameter`; 403 `province_not_covered` */
  async table(principal: Principal, definition: ExportDefinition, query: RawQuery): Promise<ExportTable> {
    const asked = parametersOf(query, ['provinceCode', 'place', 'date', ...(definition.ofYear ? (['year'] as const) : [])]);
    const provinceCode = provinceOf(asked.provinceCode) ?? principal.provinceCode;
    if (provinceCode === null) throw badParameter('provinceCode', 'Cần mã tỉnh hai chữ số', 'A province code of two digits is needed');
    if (!isAdmin(principal) || principal.provinceCode !== null) requireProvince(principal, provinceCode);
    const placeLevel = levelOf(asked.place);
    const date = asked.date ?? localDate(this.clock.now());
    if (!isLocalDate(date)) throw badParameter('date', 'Cần ngày YYYY-MM-DD', 'A day YYYY-MM-DD is needed');
    const year = definition.ofYear ? (askedSchoolYear(asked.year) ?? schoolYearOf(date)) : null;
    await this.tables.ensure(this.plans.all().filter((plan) => ['school', 'school-class', 'learner', 'enrolment', 'staff'].includes(plan.definition.name)).map((plan) => plan.table));

    const { cells, schools } = await this.database.readAs([provinceCode], async ({ client }) => ({
      cells: (await client.query<CountedCell>(definition.sql, [provinceCode, date, ...(year === null ? [] : [year])])).rows,
      schools: await this.reaches.placesOf(client, [provinceCode]),
    }));
    const places = {
      provinceCode,
      schools: schools.map(({ hubId, state, commune }) => ({ hubId, commune, code: String(state['schoolCode']), name: String(state['name']) })),
      nameOf: (code: string) => this.nameOf(code),
    };
    const rows = exportRows(cells, places, definition.dims, placeLevel, await this.sizeOf(provinceCode));
    await this.audit.append(this.database, { who: principal, what: `export.${definition.name}`, provinceCode, details: { placeLevel, date, year, rows: rows.length, suppressed: rows.filter((row) => row.people === null).length } });
    return { provinceCode, placeLevel, schoolYear: year, date, dims: definition.dims, rows };
  }

  private async sizeOf(provinceCode: string): Promise<number> {
    const [row] = await this.database.query<{ size: number | null }>(`SELECT (settings ->> 'suppressionSize')::int AS size FROM known_province WHERE code = $1`, [provinceCode]);
    return row?.size ?? DEFAULT_SIZE;
  }

  private nameOf(code: string): string {
    const index = this.units.units;
    return (index === null ? undefined : unitOn(index, code, localDate(this.clock.now()))?.fullName) ?? code;
  }
}

function levelOf(text: string | undefined): PlaceLevel {
  const level = PLACE_LEVELS.find((one) => one === (text ?? 'commune'));
  if (level !== undefined) return level;
  throw badParameter('place', `Giá trị phải là một trong: ${PLACE_LEVELS.join(', ')}`, `The value must be one of: ${PLACE_LEVELS.join(', ')}`);
}
