import { describe, expect, it } from '@jest/globals';
import { byShare, decodeMissing, encodeMissing, shrunk } from './roster.js';

const school = (schoolCode: string, known: number, missing: number) => ({ schoolId: schoolCode, schoolCode, known, missing });

describe('the shrink guard', () => {
  it('lets exactly a fifth go, and not one more: 2 of 10 but not 3; 1 of 5 but not 1 of 4', () => {
    expect(shrunk([school('a', 10, 2), school('b', 10, 3), school('c', 5, 1), school('d', 4, 1)], 0.2).map((one) => one.schoolCode)).toEqual(['b', 'd']);
  });

  it('with a share of 0 lets nothing go, with 1 everything; nothing missing is never too much', () => {
    expect(shrunk([school('a', 10, 0), school('b', 10, 1)], 0).map((one) => one.schoolCode)).toEqual(['b']);
    expect(shrunk([school('a', 3, 3)], 1)).toEqual([]);
  });

  it('is not deceived by how a share looks in binary: 3 of 10 at 0.3', () => {
    expect(shrunk([school('a', 10, 3), school('b', 70, 21)], 0.3)).toEqual([]);
  });

  it('is told with the largest share first', () => {
    expect(byShare([school('b', 10, 1), school('a', 4, 2), school('c', 10, 1)]).map((one) => one.schoolCode)).toEqual(['a', 'b', 'c']);
  });
});

it('ids of a roster chunk come back as they were', () => {
  expect(decodeMissing(encodeMissing(['a', 'lớp "1"', '\\']))).toEqual(['a', 'lớp "1"', '\\']);
});
