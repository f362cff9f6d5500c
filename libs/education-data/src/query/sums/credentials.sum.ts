import { codesOf, isEnrolled, periodEnd, schoolYearOf, schoolYearRange } from '@lienthong/vocabulary';
import { askedSchoolYear } from '../../asking/parameters.js';
import { amongCodes, fieldOf } from '../find/content-sql.js';
import { addCounts, inScope, type PlacedCount, type PlaceSum, schoolColumns, scopeValues } from './place-sum.js';
import type { CredentialTotals } from './sums.response.js';

/** Transcripts of the year by state. $4 school year. */
const TRANSCRIPTS = `SELECT ${schoolColumns('t')}, 'transcript ' || ${fieldOf('t', 'state')} AS what, count(*)::int AS n FROM r_transcript t WHERE ${inScope('t')} AND ${fieldOf('t', 'schoolYear')} = $4 GROUP BY 1, 2, 3`;

/**
 * Learners of the year and those without a transcript. A learner's newest enrolment at the school says whether the year ended there: whoever
 * left before its last day is reported on elsewhere. A transcript of a school that this one took over is one. $4 school year, $5 its last day.
 */
const LEARNERS = `WITH newest AS (
    SELECT DISTINCT ON (e.school_id, e.learner_id) ${schoolColumns('e')}, e.school_id, e.learner_id, ${fieldOf('e', 'status')} AS status, ${fieldOf('e', 'leftOn')} AS left_on
    FROM r_enrolment e JOIN r_learner l ON l.hub_id = e.learner_id AND l.lead WHERE ${inScope('e')} AND ${fieldOf('e', 'schoolYear')} = $4
    ORDER BY e.school_id, e.learner_id, ${fieldOf('e', 'enrolledOn')} DESC, (${fieldOf('e', 'leftOn')} IS NULL) DESC, e.hub_id DESC),
  enrolled AS (SELECT n.province, n.school, NOT EXISTS (
      SELECT FROM r_transcript t WHERE t.lead AND t.live AND t.learner_id = n.learner_id AND ${fieldOf('t', 'schoolYear')} = $4
        AND (t.school_id = n.school_id OR EXISTS (SELECT FROM school_succession s WHERE s.school_id = t.school_id AND s.successor_id = n.school_id))) AS missing
    FROM newest n WHERE n.status IN ${amongCodes(codesOf('status').filter(isEnrolled))} AND (n.left_on IS NULL OR n.left_on >= $5)),
  counted AS (SELECT province, school, count(*)::int AS enrolled, count(*) FILTER (WHERE missing)::int AS missing FROM enrolled GROUP BY 1, 2)
  SELECT province, school, 'enrolled' AS what, enrolled AS n FROM counted UNION ALL SELECT province, school, 'missing', missing FROM counted`;

/** Diplomas issued in the year, whatever became of them, and those revoked or replaced in it. $4, $5 first and last day. */
const DIPLOMAS = `WITH diploma AS (SELECT ${schoolColumns('d')}, ${fieldOf('d', 'state')} AS state, ${fieldOf('d', 'issuedOn')} AS issued_on, ${fieldOf('d', 'stateDate')} AS state_date FROM r_diploma d WHERE ${inScope('d')})
  SELECT province, school, 'diploma issued' AS what, count(*)::int AS n FROM diploma WHERE issued_on BETWEEN $4 AND $5 GROUP BY 1, 2
  UNION ALL SELECT province, school, 'diploma ' || state, count(*)::int FROM diploma WHERE state <> 'issued' AND state_date BETWEEN $4 AND $5 GROUP BY 1, 2, state`;

/** Transcripts and diplomas of a school year: what is closed, signed, missing, issued, revoked. kinds.md §3; R-22 (QN1295 II.2.3, III.2.2, IV.2.4). */
export const credentialsSum: PlaceSum<'year', { readonly year: string }, PlacedCount, CredentialTotals> = {
  name: 'credentials',
  kinds: ['school', 'learner', 'enrolment', 'transcript', 'diploma'],
  parameters: ['year'],
  ask: ({ parameters, today }) => ({ year: askedSchoolYear(parameters.year) ?? schoolYearOf(today) }),
  rows: async (client, scope, { year }) => {
    const own = scopeValues(scope);
    const { from, to } = schoolYearRange(year);
    const transcripts = await client.query<PlacedCount>(TRANSCRIPTS, [...own, year]);
    const learners = await client.query<PlacedCount>(LEARNERS, [...own, year, periodEnd(year, 'year')]);
    const diplomas = await client.query<PlacedCount>(DIPLOMAS, [...own, from, to]);
    return [...transcripts.rows, ...learners.rows, ...diplomas.rows];
  },
  add: (rows, { year }) => {
    const n = addCounts(rows);
    return {
      schoolYear: year,
      enrolled: n('enrolled'),
      transcripts: { open: n('transcript open'), closed: n('transcript closed'), signed: n('transcript signed'), revoked: n('transcript revoked'), missing: n('missing') },
      diplomas: { issued: n('diploma issued'), revoked: n('diploma revoked'), replaced: n('diploma replaced') },
    };
  },
};
