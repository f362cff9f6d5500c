import { codesOf, isAtWork, isEnrolled, schoolYearOf } from '@lienthong/vocabulary';
import { amongCodes, fieldOf, signsOn } from '../find/content-sql.js';
import { addCounts, inScope, placeColumns, type PlacedCount, type PlaceSum, schoolColumns, scopeValues } from './place-sum.js';
import type { SigningTotals } from './sums.response.js';

/** Staff at work, and those of them with a certificate that signs on the day $4: as indicator 2.1 counts, a record of staff at a time. */
const STAFF = `WITH member AS (
    SELECT ${placeColumns('s')}, s.hub_id IN (SELECT c.staff_id FROM r_digital_certificate c WHERE c.lead AND c.staff_id IS NOT NULL AND ${signsOn('c', '$4')}) AS signs
    FROM r_staff s WHERE ${inScope('s')} AND ${fieldOf('s', 'status')} IN ${amongCodes(codesOf('staffStatus').filter(isAtWork))}),
  counted AS (SELECT province, school, unit, day, count(*)::int AS staff, count(*) FILTER (WHERE signs)::int AS signing FROM member GROUP BY 1, 2, 3, 4)
  SELECT province, school, unit, day, 'staff' AS what, staff AS n FROM counted UNION ALL SELECT province, school, unit, day, 'signing', signing FROM counted`;

/** Learners enrolled on the day $4, of school year $5, who have such a certificate: each once a school. */
const LEARNERS = `SELECT ${schoolColumns('e')}, 'learners' AS what, count(DISTINCT e.learner_id)::int AS n FROM r_digital_certificate c JOIN r_enrolment e ON e.learner_id = c.learner_id
  WHERE c.lead AND c.learner_id IS NOT NULL AND ${signsOn('c', '$4')} AND ${inScope('e')} AND ${fieldOf('e', 'schoolYear')} = $5
    AND ${fieldOf('e', 'status')} IN ${amongCodes(codesOf('status').filter(isEnrolled))} AND ${fieldOf('e', 'enrolledOn')} <= $4 AND coalesce(${fieldOf('e', 'leftOn')}, '9999') > $4 GROUP BY 1, 2`;

/** Who may sign digitally today: staff at work, and the learners that have a certificate. kinds.md §3; R-23 (QN1295 III.2.2, TQ10 II.1). */
export const signingSum: PlaceSum<never, null, PlacedCount, SigningTotals> = {
  name: 'signing',
  kinds: ['school', 'staff', 'enrolment', 'digital-certificate'],
  parameters: [],
  ask: () => null,
  rows: async (client, scope) => {
    const own = [...scopeValues(scope), scope.today];
    const staff = await client.query<PlacedCount>(STAFF, own);
    const learners = await client.query<PlacedCount>(LEARNERS, [...own, schoolYearOf(scope.today)]);
    return [...staff.rows, ...learners.rows];
  },
  add: (rows) => {
    const n = addCounts(rows);
    const [numerator, denominator] = [n('signing'), n('staff')];
    return { staff: { value: denominator === 0 ? null : numerator / denominator, numerator, denominator }, learners: n('learners') };
  },
};
