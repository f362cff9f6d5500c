import { describe, expect, it } from '@jest/globals';
import { filledGroups } from './completeness.js';
import { healthCheck } from './health-check.kind.js';
import { learner } from './learner.kind.js';
import { termResult } from './term-result.kind.js';

describe('R-12 a record fills a group of completeness', () => {
  const personal = { birthDate: '2012-03-15', sex: 'female', ethnic: '07', communeCode: '05977', personalNumber: 'token', relatives: [{ relation: 'mother', fullName: 'x' }] };

  it('personal: when all of it is there and says something', () => {
    expect(filledGroups(learner, personal)).toEqual(['personal']);
    for (const lacking of [{ birthDate: '2012-03' }, { sex: 'unknown' }, { sex: undefined }, { ethnic: null }, { relatives: [] }]) expect(filledGroups(learner, { ...personal, ...lacking })).toEqual([]);
  });

  it('health and growth: each for itself, out of the same check', () => {
    expect(filledGroups(healthCheck, { healthClass: 2 })).toEqual(['health']);
    expect(filledGroups(healthCheck, { heightCm: 150.5 })).toEqual([]);
    expect(filledGroups(healthCheck, { heightCm: 150.5, weightKg: 41 })).toEqual(['physical']);
  });

  it('results: by any concluded period', () => {
    expect(filledGroups(termResult, { period: 'term-1' })).toEqual(['results']);
  });
});
