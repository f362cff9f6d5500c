import { describe, expect, it } from '@jest/globals';
import { isEnrolled, ministryStatuses, ministryStatusOf, ministryStatusOfLabel } from './enrolment.js';
import { gradeFitsLevel } from './school.js';
import { isAtWork } from './staff.js';
import { isPrimaryTestDue, periodsPerYear, regularMarkCount } from './subject-timetable.js';
import { subject, subjectOf } from './subjects.js';

describe('status', () => {
  it('makes the twelve of the ministry together with its term', () => {
    expect(ministryStatuses).toHaveLength(12);
    expect(ministryStatusOf('returned', 'term-2')?.ministryCode).toBe('07');
    expect(ministryStatusOf('studying', undefined)?.ministryCode).toBe('01');
    expect(ministryStatusOf('returned', 'summer')).toBeUndefined();
    expect(ministryStatusOfLabel('CHUYỂN ĐẾN KÌ 1')?.statusTerm).toBe('term-1');
    expect(ministryStatusOfLabel('04')).toBeUndefined();
  });

  it('is enrolled or not, as the ministry counts', () => {
    const enrolled = ministryStatuses.filter((entry) => isEnrolled(entry.status)).map((entry) => entry.ministryCode);
    expect(enrolled).toEqual(['01', '02', '03', '06', '07', '10']);
  });

  it('of staff at work', () => {
    expect(['working', 'transferred-in', 'awaiting-retirement', 'retired', 'seconded'].map(isAtWork)).toEqual([true, true, true, false, false]);
  });
});

describe('gradeFitsLevel', () => {
  it('goes by the level', () => {
    expect(gradeFitsLevel('5', 'primary')).toBe(true);
    expect(gradeFitsLevel('6', 'primary')).toBe(false);
    expect(gradeFitsLevel('10', 'lower-secondary')).toBe(false);
    expect(gradeFitsLevel('10', 'continuing')).toBe(true);
    expect(gradeFitsLevel('13', 'preschool')).toBe(true);
    expect(gradeFitsLevel('10', 'higher')).toBe(false);
  });
});

describe('subjects', () => {
  const codes = (flag: 'scored' | 'comment' | 'primary' | 'exam'): string[] => subject.filter((entry) => entry[flag]).map((entry) => entry.code);

  it('are assessed as the table of the kinds says', () => {
    expect(codes('comment')).toEqual(['physical-education', 'arts', 'music', 'fine-arts', 'experiential', 'local-education']);
    expect(codes('primary')).toHaveLength(13);
    expect(codes('exam')).toHaveLength(13);
    expect(codes('scored')).toHaveLength(17);
    expect(subjectOf('history-geography')).toMatchObject({ scored: true, comment: false, primary: true, exam: false });
    expect(subjectOf('astrology')).toBeUndefined();
  });

  it('have so many regular marks by their periods', () => {
    expect([35, 36, 70, 71].map(regularMarkCount)).toEqual([2, 3, 3, 4]);
    expect(periodsPerYear('technology', '7')).toBe(35);
    expect(periodsPerYear('technology', '8')).toBe(52);
    expect(periodsPerYear('mathematics', '9')).toBe(140);
    expect(periodsPerYear('mathematics', '10')).toBe(105);
    expect(periodsPerYear('physics', '8')).toBeUndefined();
    expect(periodsPerYear('mathematics', '5')).toBeUndefined();
  });

  it('have tests at primary school when they are due', () => {
    expect(isPrimaryTestDue('vietnamese', '1', 'term-1')).toBe(true);
    expect(isPrimaryTestDue('vietnamese', '3', 'mid-term-1')).toBe(false);
    expect(isPrimaryTestDue('mathematics', '4', 'mid-term-2')).toBe(true);
    expect(isPrimaryTestDue('science', '4', 'mid-term-2')).toBe(false);
    expect(isPrimaryTestDue('science', '3', 'year')).toBe(false);
    expect(isPrimaryTestDue('ethics', '4', 'year')).toBe(false);
    expect(isPrimaryTestDue('vietnamese', '4', 'term-2')).toBe(false);
  });
});
