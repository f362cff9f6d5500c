import { codesOf, isAtWork, isEnrolled } from '@lienthong/vocabulary';
import { amongCodes, fieldOf } from '../find/content-sql.js';

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

/** Everybody stands in one place, where they went last, so that places add up. */
const learners: ExportDefinition = {
  name: 'learners',
  dims: ['level', 'grade', 'sex'],
  ofYear: true,
  sql: `SELECT school::text, dims, count(*)::int AS people FROM (
      SELECT DISTINCT ON (e.learner_id) e.school_id AS school, ARRAY[coalesce(${fieldOf('c', 'level')}, 'unknown'), coalesce(${fieldOf('c', 'grade')}, 'unknown'), coalesce(${fieldOf('l', 'sex')}, 'unknown')] AS dims
      FROM r_enrolment e JOIN r_learner l ON l.hub_id = e.learner_id AND l.lead LEFT JOIN r_school_class c ON c.hub_id = e.class_id AND c.lead
      WHERE e.lead AND e.province_code = $1 AND ${fieldOf('e', 'schoolYear')} = $3 AND ${fieldOf('e', 'status')} IN ${amongCodes(codesOf('status').filter(isEnrolled))}
        AND ${fieldOf('e', 'enrolledOn')} <= $2 AND coalesce(${fieldOf('e', 'leftOn')}, '9999') > $2
      ORDER BY e.learner_id, ${fieldOf('e', 'enrolledOn')} DESC, e.hub_id) one
    GROUP BY school, dims`,
};

const staff: ExportDefinition = {
  name: 'staff',
  dims: ['category', 'sex'],
  ofYear: false,
  sql: `SELECT school::text, dims, count(*)::int AS people FROM (
      SELECT DISTINCT ON (s.person_id) s.school_id AS school, ARRAY[coalesce(${fieldOf('s', 'category')}, 'unknown'), coalesce(${fieldOf('s', 'sex')}, 'unknown')] AS dims
      FROM r_staff s WHERE s.lead AND s.province_code = $1 AND ${fieldOf('s', 'status')} IN ${amongCodes(codesOf('staffStatus').filter(isAtWork))} AND coalesce(${fieldOf('s', 'recruitedOn')}, '') <= $2
      ORDER BY s.person_id, s.school_id, s.hub_id) one
    GROUP BY school, dims`,
};

export const EXPORTS: Readonly<Record<ExportDefinition['name'], ExportDefinition>> = { learners, staff };
