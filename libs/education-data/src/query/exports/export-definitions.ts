import { codesOf, isAtWork, isEnrolled } from '@lienthong/vocabulary';

/** A table of counted people that leaves the hub without anybody in it. */
export interface ExportDefinition {
  readonly name: 'learners' | 'staff';
  /** Dimensions of a row, in the order of its columns. */
  readonly dims: readonly string[];
  /** Whether it is of a school year. */
  readonly ofYear: boolean;
  /** Counts by school and dimensions: columns `school` (null: no school), `dims` (text[]), `people`. $1 province, $2 day, $3 school year where it is of one. */
  readonly sql: string;
}

const field = (alias: string, name: string): string => `(coalesce(${alias}.merged, ${alias}.content) ->> '${name}')`;
const among = (codes: readonly string[]): string => codes.map((one) => `'${one}'`).join(', ');

/** Everybody stands in one place, where they went last, so that places add up. */
const learners: ExportDefinition = {
  name: 'learners',
  dims: ['level', 'grade', 'sex'],
  ofYear: true,
  sql: `SELECT school::text, dims, count(*)::int AS people FROM (
      SELECT DISTINCT ON (e.learner_id) e.school_id AS school, ARRAY[coalesce(${field('c', 'level')}, 'unknown'), coalesce(${field('c', 'grade')}, 'unknown'), coalesce(${field('l', 'sex')}, 'unknown')] AS dims
      FROM r_enrolment e JOIN r_learner l ON l.hub_id = e.learner_id AND l.lead LEFT JOIN r_school_class c ON c.hub_id = e.class_id AND c.lead
      WHERE e.lead AND e.province_code = $1 AND ${field('e', 'schoolYear')} = $3 AND ${field('e', 'status')} IN (${among(codesOf('status').filter(isEnrolled))})
        AND ${field('e', 'enrolledOn')} <= $2 AND coalesce(${field('e', 'leftOn')}, '9999') > $2
      ORDER BY e.learner_id, ${field('e', 'enrolledOn')} DESC, e.hub_id) one
    GROUP BY school, dims`,
};

const staff: ExportDefinition = {
  name: 'staff',
  dims: ['category', 'sex'],
  ofYear: false,
  sql: `SELECT school::text, dims, count(*)::int AS people FROM (
      SELECT DISTINCT ON (s.person_id) s.school_id AS school, ARRAY[coalesce(${field('s', 'category')}, 'unknown'), coalesce(${field('s', 'sex')}, 'unknown')] AS dims
      FROM r_staff s WHERE s.lead AND s.province_code = $1 AND ${field('s', 'status')} IN (${among(codesOf('staffStatus').filter(isAtWork))}) AND coalesce(${field('s', 'recruitedOn')}, '') <= $2
      ORDER BY s.person_id, s.school_id, s.hub_id) one
    GROUP BY school, dims`,
};

export const EXPORTS: Readonly<Record<ExportDefinition['name'], ExportDefinition>> = { learners, staff };
