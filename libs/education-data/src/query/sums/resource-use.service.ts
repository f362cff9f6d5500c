import type { Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { codesOf, localDate, schoolYearOf, schoolYearRange } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import { askedSchoolYear, oneOf, parametersOf, type RawQuery } from '../../asking/parameters.js';
import { askedProvinces, bound } from '../../asking/provinces.js';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { KindTables } from '../../store/kind-tables.js';
import { dayOf, fieldOf } from '../find/content-sql.js';
import { SchoolReaches } from '../who/school-reach.js';
import { inScope, scopeValues } from './place-sum.js';
import { countedPlaces, PLACE_PARAMETERS } from './sum-question.js';
import type { ResourceUseAnswer, ResourceUseLine } from './sums.response.js';

const KINDS = ['school', 'school-class', 'enrolment', 'learning-activity', 'learning-resource'];
const only = "CASE WHEN json_array_length(coalesce(r.merged, r.content) -> 'grades') = 1 THEN coalesce(r.merged, r.content) -> 'grades' ->> 0 END";

/**
 * Acts that name a resource, counted as often as their sender folded them. Subject: the resource's, else the act's. Grade: of the class that the
 * act names, else of the learner's newest class of the year, else the only one that the resource is for. $4, $5 days, $6 school year.
 */
const USES = `WITH act AS (
    SELECT a.learner_id, a.class_id, a.resource_id, coalesce(${fieldOf('a', 'count')}::bigint, 1) AS uses, ${fieldOf('a', 'subject')} AS subject
    FROM r_learning_activity a WHERE ${inScope('a')} AND a.resource_id IS NOT NULL AND ${dayOf('a', 'occurredAt')} BETWEEN $4::date AND $5::date),
  went AS (SELECT DISTINCT ON (e.learner_id) e.learner_id, ${fieldOf('c', 'grade')} AS grade FROM r_enrolment e JOIN r_school_class c ON c.hub_id = e.class_id AND c.lead
    WHERE e.lead AND ${fieldOf('e', 'schoolYear')} = $6 AND e.learner_id IN (SELECT learner_id FROM act WHERE class_id IS NULL) ORDER BY e.learner_id, ${fieldOf('e', 'enrolledOn')} DESC, e.hub_id DESC)
  SELECT * FROM (
    SELECT coalesce(${fieldOf('r', 'subject')}, act.subject) AS subject, coalesce(${fieldOf('c', 'grade')}, went.grade, ${only}) AS grade, sum(act.uses)::float8 AS uses, count(DISTINCT act.resource_id)::int AS resources
    FROM act JOIN r_learning_resource r ON r.hub_id = act.resource_id AND r.lead LEFT JOIN r_school_class c ON c.hub_id = act.class_id AND c.lead LEFT JOIN went ON went.learner_id = act.learner_id GROUP BY 1, 2) AS line
  WHERE ($7::text IS NULL OR subject = $7) AND ($8::text IS NULL OR grade = $8) ORDER BY subject COLLATE "C", grade::int`;

/** How much shared resources were used in a school year, by subject and grade: one that two repositories offer is one. R-26 (QN1295 III.3.2, TQ10 II.2, LS0526 2.4). */
@Injectable()
export class ResourceUse {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SchoolReaches) private readonly reaches: SchoolReaches,
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(KindTables) private readonly tables: KindTables,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError 400 `bad_parameter`; 403 `province_not_covered`, `school_not_covered` */
  async of(principal: Principal, query: RawQuery): Promise<ResourceUseAnswer> {
    const given = parametersOf(query, [...PLACE_PARAMETERS, 'year', 'subject', 'grade']);
    const asked = countedPlaces(given);
    const subject = oneOf('subject', given.subject, codesOf('subject'));
    const grade = oneOf('grade', given.grade, codesOf('grade'));
    const today = localDate(this.clock.now());
    const schoolYear = askedSchoolYear(given.year) ?? schoolYearOf(today);
    const { from, to } = schoolYearRange(schoolYear);
    const provinces = askedProvinces(principal, asked.province);
    await this.tables.ensure(this.plans.all().filter((plan) => KINDS.includes(plan.definition.name)).map((plan) => plan.table));
    return this.database.readAs(provinces, async ({ client }) => {
      const { schools } = await this.reaches.find(client, principal, provinces, asked);
      const scope = scopeValues({ provinces: bound(provinces), schools, units: false, today });
      const { rows } = await client.query<ResourceUseLine>(USES, [...scope, from, to, schoolYear, subject ?? null, grade ?? null]);
      return { schoolYear, items: rows };
    });
  }
}
