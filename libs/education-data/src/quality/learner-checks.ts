import type pg from 'pg';
import { localDate, schoolYearOf, schoolYearRange, addDays } from '@lienthong/vocabulary';
import { bitsOf } from '../domain/quality/completeness.js';
import { doubleEnrolments, type EnrolmentFacts, isActiveOn, nextTurn, unmatchedTransfers } from '../domain/quality/enrolment-checks.js';
import { filledGroups } from '../records/completeness.js';
import type { KindPlan, KindPlans } from '../records/plan/kind-plan.js';
import { type LearnerCompleteness, saveCompleteness } from '../store/quality/completeness.repository.js';
import { type LearnerRecord, recordsOfLearners, sourcesOf } from '../store/quality/learner-records.repository.js';
import { markDirty } from '../store/quality/quality-counts.repository.js';
import { type OpenFinding, replaceAcross } from '../store/quality/record-findings.repository.js';

const ACROSS = ['double_enrolment', 'transfer_unmatched'];

/** True of kinds whose records say whether what is known of a learner is complete, or whether their enrolments contradict each other. */
export function speaksOfLearners({ definition }: KindPlan): boolean {
  return definition.name === 'enrolment' || definition.completes.length > 0;
}

/** What a look at learners came to. */
export interface LookedAtLearners {
  readonly complete: readonly LearnerCompleteness[];
  /** Learners of whom no record is held any more. */
  readonly gone: readonly string[];
  readonly across: readonly AcrossEnrolments[];
}

/** The enrolments of a learner and which of them contradict each other, by hub id. */
export interface AcrossEnrolments {
  readonly doubled: ReadonlySet<string>;
  readonly unmatched: ReadonlySet<string>;
  readonly enrolments: readonly LearnerRecord[];
}

/** Looks at learners anew and keeps what it comes to; schools in which something changed are marked. */
export async function checkLearners(client: pg.ClientBase, plans: KindPlans, learnerIds: readonly string[], now: Date): Promise<void> {
  if (learnerIds.length === 0) return;
  const { complete, gone, across } = await lookAtLearners(client, plans, learnerIds, localDate(now));
  await markDirty(client, await saveCompleteness(client, complete, gone));
  await saveAcross(client, plans, across, now.toISOString());
}

/**
 * What the records of learners hold in the present school year (đủ), and whether their enrolments contradict each other (sạch). Everything is
 * read as it stands now, so looking twice gives the same.
 * @param today `YYYY-MM-DD` at +07:00
 */
export async function lookAtLearners(client: pg.ClientBase, plans: KindPlans, learnerIds: readonly string[], today: string): Promise<LookedAtLearners> {
  const records = new Map<string, Map<string, LearnerRecord[]>>();
  const asked = plans.all().filter(speaksOfLearners);
  for (const plan of asked) {
    const byLearner = new Map<string, LearnerRecord[]>();
    records.set(plan.definition.name, byLearner);
    for (const record of await recordsOfLearners(client, plan.table, learnerIds)) {
      const list = byLearner.get(record.learnerId);
      if (list === undefined) byLearner.set(record.learnerId, [record]);
      else list.push(record);
    }
  }
  const of = (kind: string, learnerId: string): readonly LearnerRecord[] => records.get(kind)?.get(learnerId) ?? [];
  const schoolYear = schoolYearOf(today);
  const complete: LearnerCompleteness[] = [];
  const gone: string[] = [];
  const across: AcrossEnrolments[] = [];
  const known = await knownSchools(client, learnerIds.flatMap((id) => of('enrolment', id)));
  for (const learnerId of learnerIds) {
    const [self] = of('learner', learnerId);
    const enrolments = of('enrolment', learnerId).map((record) => factsOf(record, known));
    across.push({ doubled: doubleEnrolments(enrolments), unmatched: unmatchedTransfers(enrolments, today), enrolments: of('enrolment', learnerId) });
    if (self === undefined) {
      gone.push(learnerId);
      continue;
    }
    // Of two active at once the later one is where the learner is now.
    const active = enrolments.filter((one) => isActiveOn(one, today)).sort((a, b) => (a.enrolledOn < b.enrolledOn ? 1 : -1))[0];
    const filled = asked.flatMap(({ definition }) => of(definition.name, learnerId).flatMap(({ content }) => (content['schoolYear'] === undefined || content['schoolYear'] === schoolYear ? filledGroups(definition, content) : [])));
    const turns = [nextTurn(enrolments, today), addDays(schoolYearRange(schoolYear).to, 1)].filter((day) => day !== null).sort()[0] ?? null;
    complete.push({ learnerId, provinceCode: self.provinceCode, schoolId: active?.schoolId ?? null, groups: bitsOf(filled), turnsOn: enrolments.length === 0 ? null : turns });
  }
  return { complete, gone, across };
}

async function saveAcross(client: pg.ClientBase, plans: KindPlans, learners: readonly AcrossEnrolments[], at: string): Promise<void> {
  const plan = plans.get('enrolment');
  if (plan === undefined) return;
  const looked = learners.flatMap((one) => one.enrolments);
  const codes = new Map<string, string[]>();
  for (const { doubled, unmatched } of learners) {
    for (const hubId of doubled) codes.set(hubId, [...(codes.get(hubId) ?? []), 'double_enrolment']);
    for (const hubId of unmatched) codes.set(hubId, [...(codes.get(hubId) ?? []), 'transfer_unmatched']);
  }
  const sources = await sourcesOf(client, plan.table, [...codes.keys()]);
  for (const provinceCode of new Set(looked.map((one) => one.provinceCode))) {
    const here = looked.filter((one) => one.provinceCode === provinceCode).map((one) => one.hubId);
    const found = sources.filter((one) => here.includes(one.hubId)).flatMap((one) => (codes.get(one.hubId) ?? []).map((code): OpenFinding & { platformId: string } => ({ ...one, origin: 'across', code, path: 'enrolledOn', quality: 'clean', live: true })));
    await markDirty(client, (await replaceAcross(client, provinceCode, 'enrolment', here, ACROSS, found, at)).map((schoolId) => ({ provinceCode, schoolId })));
  }
}

function factsOf({ hubId, classId, schoolId, content }: LearnerRecord, known: ReadonlySet<string>): EnrolmentFacts {
  const other = content['status'] === 'transferred-out' ? content['nextSchoolCode'] : content['previousSchoolCode'];
  return {
    hubId, classId: classId ?? '', schoolId,
    schoolYear: String(content['schoolYear']), status: String(content['status']), enrolledOn: String(content['enrolledOn']),
    leftOn: typeof content['leftOn'] === 'string' ? content['leftOn'] : null,
    otherSchoolKnown: typeof other === 'string' ? known.has(other) : null,
  };
}

/** Of the schools that transfers name those that this hub knows. */
async function knownSchools(client: pg.ClientBase, enrolments: readonly LearnerRecord[]): Promise<ReadonlySet<string>> {
  const codes = [...new Set(enrolments.flatMap(({ content }) => [content['previousSchoolCode'], content['nextSchoolCode']].filter((code): code is string => typeof code === 'string')))];
  if (codes.length === 0) return new Set();
  const { rows } = await client.query<{ code: string }>('SELECT DISTINCT code FROM school_code WHERE code = ANY ($1)', [codes]);
  return new Set(rows.map((row) => row.code));
}
