import { describe, expect, it } from '@jest/globals';
import { schoolDays, yearMix } from './year-mix.js';

describe('a school year to push', () => {
  it('has at full size 5,000 learners, 130,000 subject results and 865,000 attendance marks', () => {
    expect(yearMix(1_000_000).counts).toEqual({ learner: 5_000, enrolment: 5_000, 'subject-result': 130_000, attendance: 865_000 });
  });

  it('says of a smaller one exactly how many records it makes', () => {
    const mix = yearMix(8_000);
    const made: Record<string, number> = {};
    for (const part of mix.year) for (const _ of part.records()) made[part.kind] = (made[part.kind] ?? 0) + 1;
    expect(made).toEqual(mix.counts);
    expect(mix.learners).toBe(40);
  });

  it('gives no record id twice', () => {
    const ids = yearMix(8_000).year.flatMap((part) => [...part.records()].map((record) => `${part.kind}/${record.recordId}`));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('knows no school on Saturday and Sunday', () => {
    expect(schoolDays(3)).toEqual(['2025-09-05', '2025-09-08', '2025-09-09']);
    expect(schoolDays(173)).toHaveLength(173);
  });
});
