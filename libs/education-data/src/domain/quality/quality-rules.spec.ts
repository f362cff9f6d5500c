import { describe, expect, it } from '@jest/globals';
import { dateOfDayNumber, dayNumber } from '@lienthong/vocabulary';
import { doubleEnrolments, type EnrolmentFacts, nextTurn, unmatchedTransfers } from './enrolment-checks.js';
import { feedOverdueFrom } from './freshness.js';
import { QualityTally, schoolYearIn } from './quality-tally.js';

const overdueFrom = (day: string, days: number): string => dateOfDayNumber(feedOverdueFrom(dayNumber(day), days));
const enrolment = (hubId: string, more: Partial<EnrolmentFacts> = {}): EnrolmentFacts => ({
  hubId, classId: `class of ${hubId}`, schoolId: 'school-1', schoolYear: '2025-2026', status: 'studying', enrolledOn: '2025-09-05', leftOn: null, otherSchoolKnown: null, ...more,
});

describe('R-14 a feed', () => {
  it('is overdue so many days after its last receipt', () => {
    expect(overdueFrom('2025-10-01', 7)).toBe('2025-10-08');
  });

  it('has the summer off: three days of May count, then it goes on in September', () => {
    expect(overdueFrom('2026-05-28', 7)).toBe('2026-09-04');
    expect(overdueFrom('2026-07-15', 1)).toBe('2026-09-01');
    expect(overdueFrom('2026-05-24', 7)).toBe('2026-05-31');
  });
});

describe('R-13 a learner in two classes', () => {
  it('on one day is doubled; leaving one on the day of entering the other is not', () => {
    const left = enrolment('a', { leftOn: '2025-11-03', status: 'transferred-out' });
    expect(doubleEnrolments([left, enrolment('b', { enrolledOn: '2025-11-03', schoolId: 'school-2' })])).toEqual(new Set());
    expect(doubleEnrolments([left, enrolment('b', { enrolledOn: '2025-11-02', schoolId: 'school-2' })])).toEqual(new Set(['a', 'b']));
  });

  it('of two school years is not', () => {
    expect(doubleEnrolments([enrolment('a', { schoolYear: '2024-2025', enrolledOn: '2024-09-05' }), enrolment('b')])).toEqual(new Set());
  });
});

describe('a transfer', () => {
  const out = enrolment('out', { status: 'transferred-out', leftOn: '2025-10-01' });

  it('out is given 30 days to come in elsewhere', () => {
    expect(unmatchedTransfers([out], '2025-10-31')).toEqual(new Set());
    expect(unmatchedTransfers([out], '2025-11-01')).toEqual(new Set(['out']));
    expect(unmatchedTransfers([out, enrolment('in', { schoolId: 'school-2', status: 'transferred-in', enrolledOn: '2025-10-03' })], '2025-12-01')).toEqual(new Set());
    expect(nextTurn([out], '2025-10-02')).toBe('2025-11-01');
  });

  it('to a school of another province is none of ours', () => {
    expect(unmatchedTransfers([{ ...out, otherSchoolKnown: false }], '2025-12-01')).toEqual(new Set());
  });

  it('in from a school of this hub needs that school to have let the learner go', () => {
    const into = enrolment('in', { schoolId: 'school-2', status: 'transferred-in', enrolledOn: '2025-10-03', otherSchoolKnown: true });
    expect(unmatchedTransfers([into, enrolment('still there')], '2025-11-03')).toEqual(new Set(['in']));
    expect(unmatchedTransfers([into, out], '2025-11-03')).toEqual(new Set());
  });
});

describe('the tally of a chunk', () => {
  it('moves a confirmed record from its old day to the new one and counts it once', () => {
    const tally = new QualityTally(true);
    tally.add({ school: 's', year: '2025-2026', day: 100 }, -1);
    tally.add({ school: 's', year: '2025-2026', day: 120 }, 1);
    tally.add({ school: 's', year: '2025-2026', day: 120 }, 1);
    expect(tally.counts()).toEqual({ records: [['s', 1]], days: [['s', '2025-2026', 100, -1], ['s', '2025-2026', 120, 2]] });
  });

  it('reads the school year out of the text', () => {
    expect(schoolYearIn('{"schoolCode":"X","schoolYear":"2025-2026","name":"10A1"}')).toBe('2025-2026');
    expect(schoolYearIn('{"schoolCode":"X"}')).toBe('');
  });
});
