import { type Change, type EnrolmentFactV1, TOPICS } from '@lienthong/contracts';
import type { LogRecord } from '@lienthong/kit/messaging';
import { act, cancelled, created, EventTeller, enrolment, id, mark, result, sitting, updated } from './event.builder.js';

/** Numbers that look random and are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * sides);
  };
}

const learners = Array.from({ length: 12 }, (_, i) => id(`e${i + 10}`));
export const schools = [id('51'), id('52'), id('53')];
const classes = schools.flatMap((school, s) => [0, 1].map((n) => ({ school, classId: id(`a${s}${n}`) })));
const pick = <T>(roll: (sides: number) => number, list: readonly T[]): T => list[roll(list.length)] as T;

/** Weeks of a province with everything that makes order matter: late references, transfers, corrections, cancellations, double results. */
export function weeks(seed: number, { ends = false } = {}): LogRecord[] {
  const roll = dice(seed);
  const records: LogRecord[] = [];
  const enrolled = new Map<string, { school: string; fact: EnrolmentFactV1 }>();
  const held = new Map<string, { school: string; learnerId: string; subject: string }>();
  let made = 0;
  for (let hour = 0; hour < 160; hour += 1) {
    const tell = new EventTeller(new Date(Date.parse('2025-09-20T01:00:00Z') + hour * 5 * 3_600_000).toISOString());
    const { school, classId } = pick(roll, classes);
    const learnerId = pick(roll, learners);
    const sort = roll(11);
    if (sort === 0) records.push(tell.learner(learnerId, pick(roll, ['female', 'male'])));
    if (sort === 1) records.push(roll(6) === 0 ? tell.gone(TOPICS.learner.name, learnerId) : tell.schoolClass(classId, school, pick(roll, ['3', '4']), 'primary'));
    if (ends && sort === 2 && roll(3) === 0) records.push(tell.gone(...pick(roll, [[TOPICS.school.name, school], [TOPICS.schoolClass.name, classId]] as const)));
    else if (ends && sort === 3 && roll(3) === 0) records.push(tell.gone(TOPICS.staff.name, id(`f${roll(4)}`)));
    else if (sort === 2) records.push(tell.school(school, [{ validFrom: '2025-07-01', communeCode: pick(roll, ['05977', '05983']), levels: pick(roll, [['primary'], ['primary', 'lower-secondary']]) }]));
    else if (sort === 3) records.push(tell.staff(id(`f${roll(4)}`), pick(roll, schools), pick(roll, ['working', 'retired'])));
    if (sort >= 4 && sort <= 6) {
      const known = [...enrolled].find(([, one]) => one.school === school && roll(2) === 0);
      const change: Change<EnrolmentFactV1> =
        known === undefined
          ? created(enrolment(learnerId, classId, { enrolledOn: `2025-09-${10 + roll(20)}` }), id(`b${(made += 1)}`))
          : roll(4) === 0
            ? cancelled(known[0], known[1].fact)
            : updated(known[0], known[1].fact, { ...known[1].fact, leftOn: roll(2) === 0 ? `2025-10-${10 + roll(20)}` : null });
      if (change.after === undefined) enrolled.delete(change.hubId);
      else enrolled.set(change.hubId, { school, fact: change.after });
      records.push(tell.enrolments(school, [change]));
    }
    if (sort === 7) records.push(tell.marks(school, [created(mark(learnerId, `2025-10-0${1 + roll(5)}`, pick(roll, ['present', 'absent-excused'])))]));
    if (sort === 8) records.push(tell.activity(school, [created(act(learnerId, `2025-10-0${1 + roll(8)}`))]), tell.push('attendance', [{ schoolId: school, outcomes: { created: 1 }, confirmed: 1 }]));
    if (sort >= 9) {
      const subject = pick(roll, ['mathematics', 'literature']);
      const known = [...held].find(([, one]) => one.school === school && roll(3) === 0);
      if (known !== undefined) {
        held.delete(known[0]);
        records.push(tell.results(school, [cancelled(known[0], result(known[1].learnerId, { subject: known[1].subject, period: 'mid-term-1' }))]));
      } else if (![...held.values()].some((one) => one.school === school && one.learnerId === learnerId && one.subject === subject)) {
        const hubId = id(`d${(made += 1)}`);
        held.set(hubId, { school, learnerId, subject });
        records.push(tell.results(school, [created(result(learnerId, { subject, period: 'mid-term-1' }), hubId)]), tell.exams([created(sitting({ mathematics: roll(1001) }))]));
      }
    }
  }
  return records;
}

/** The same records, those of one key in their order, otherwise as the dice fall. */
export function otherwise(records: readonly LogRecord[], seed: number): LogRecord[] {
  const roll = dice(seed);
  const lanes = new Map<string, LogRecord[]>();
  for (const one of records) lanes.set(`${one.topic}/${one.key}`, [...(lanes.get(`${one.topic}/${one.key}`) ?? []), one]);
  const mixed: LogRecord[] = [];
  while (lanes.size > 0) {
    const key = pick(roll, [...lanes.keys()]);
    const lane = lanes.get(key) ?? [];
    mixed.push(...lane.splice(0, 1 + roll(3)));
    if (lane.length === 0) lanes.delete(key);
  }
  return mixed;
}
