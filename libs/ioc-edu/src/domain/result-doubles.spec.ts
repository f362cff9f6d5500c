import { describe, expect, it } from '@jest/globals';
import type { EnrolmentVersion } from './learner-record.js';
import { doubleCorrections } from './result-doubles.js';
import { openEnd } from './spans.js';

const held = (school: string, from = 10, to = openEnd, slot = 1): { school: string; slot: number; from: number; to: number } => ({ school, slot, from, to });
const enrolled = (schoolId: string, validFrom: number, validTo: number, knownFrom = 0): EnrolmentVersion => ({ enrolmentId: schoolId, schoolId, classId: 'c', knownFrom, knownTo: openEnd, validFrom, validTo });
/** The period of every slot ends on day 100. */
const end = (): number => 100;

describe('a result held by two schools', () => {
  it('counts where the learner was enrolled on the last day of the period', () => {
    const found = doubleCorrections([held('a'), held('b', 20)], [enrolled('a', 0, 50), enrolled('b', 50, 200)], end);
    expect(found).toEqual([{ school: 'a', slot: 1, day: 20, by: -1 }]);
  });

  it('moves on the day on which the enrolment became known', () => {
    const found = doubleCorrections([held('a'), held('b')], [enrolled('b', 50, 200, 30)], end);
    expect(found).toEqual([{ school: 'b', slot: 1, day: 10, by: -1 }, { school: 'b', slot: 1, day: 30, by: 1 }, { school: 'a', slot: 1, day: 30, by: -1 }]);
  });

  it('needs no correction once only one school holds it, nor when it never was held twice', () => {
    expect(doubleCorrections([held('a', 10, 40), held('b', 20)], [enrolled('a', 0, 200)], end)).toEqual([{ school: 'b', slot: 1, day: 20, by: -1 }, { school: 'b', slot: 1, day: 40, by: 1 }]);
    expect(doubleCorrections([held('a'), held('b', 10, openEnd, 2)], [], end)).toEqual([]);
  });

  it('falls to the smaller school id when the learner was at neither', () => {
    expect(doubleCorrections([held('b'), held('a')], [enrolled('c', 0, 200)], end)).toEqual([{ school: 'b', slot: 1, day: 10, by: -1 }]);
  });
});
