import { Sealer } from '@lienthong/kit/config';
import { Database, type ProvinceScope } from '@lienthong/kit/database';
import { yearOf } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import { numberIndex } from '../../domain/digest-uuid.js';
import type { KindPlan } from '../../records/plan/kind-plan.js';
import { columnOf } from '../../store/kind-table.js';
import type { PersonQuestion } from '../ask/person-question.js';
import type { SchoolReach } from '../who/school-reach.js';

/** Where a search looks. */
export interface SearchScope {
  readonly provinces: ProvinceScope;
  readonly reach: SchoolReach;
}

/**
 * Finds people by what their rows are marked with: the name without diacritics (trigram index, person-name-indexes.ts) and blind indexes
 * of numbers. Runs as the owner with the provinces in the statement: `LIKE` is not leakproof, so under row-level security PostgreSQL
 * would not use the index. What is found is only ids; the records themselves are read under row-level security.
 */
@Injectable()
export class PersonSearchRepository {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Sealer) private readonly sealer: Sealer,
  ) {}

  /** Hub ids in their order, after the given one; one more than `limit` when there are more. */
  async find(plan: KindPlan, question: PersonQuestion, { provinces, reach }: SearchScope, after: string | undefined, limit: number): Promise<readonly string[]> {
    const { table } = plan.table;
    const { schools, unitCode } = reach;
    if (schools !== null && schools.length === 0 && unitCode === null) return [];
    const values: unknown[] = [];
    const put = (value: unknown): string => `$${values.push(value)}`;
    const own = provinces === 'all' ? 'true' : `province_code = ANY(${put(provinces)}::text[])`;
    const conditions = ['lead', own];
    if (schools !== null) {
      const ofSchool = `school_id = ANY(${put(schools)}::uuid[])`;
      conditions.push(unitCode === null ? ofSchool : `(${ofSchool} OR ${field('unitCode')} = ${put(unitCode)})`);
    }
    if (question.nameLoose !== undefined) {
      const name = question.nameLoose.replace(/[\\%_]/g, String.raw`\$&`);
      // The first is for the index, the second for words: "an" is no part of "lan".
      conditions.push(`name_loose LIKE ${put(`%${name}%`)}`, `' ' || name_loose LIKE ${put(`% ${name}%`)}`);
    }
    const { birthDate } = question;
    const birthField = plan.definition.identity?.birthDate;
    if (birthDate !== undefined && birthField !== undefined) conditions.push(`birth_year = ${put(yearOf(birthDate))}`, `starts_with(${field(birthField)}, ${put(birthDate)})`);
    for (const { fields, value } of question.numbers) {
      const found = fields.map((name) => `SELECT hub_id FROM ${table} WHERE live AND x_${columnOf(name)} = ${put(numberIndex(this.sealer, plan.definition.name, name, value))}::uuid AND ${own}`);
      conditions.push(`hub_id IN (${found.join(' UNION ALL ')})`);
    }
    if (after !== undefined) conditions.push(`hub_id > ${put(after)}::uuid`);
    const rows = await this.database.query<{ hub_id: string }>(`SELECT hub_id::text FROM ${table} WHERE ${conditions.join(' AND ')} ORDER BY ${table}.hub_id LIMIT ${limit + 1}`, values);
    return rows.map((row) => row.hub_id);
  }
}

/** Text of a field of the hub's content. */
function field(name: string): string {
  return `(coalesce(merged, content) ->> '${name}')`;
}
