import { describe, expect, it } from '@jest/globals';
import { PAST_STATES_AT_MOST, toldAfter, type ToldStates } from './told-states.js';

const female = { sex: 'female' };
const male = { sex: 'male' };

describe('what was told of a subject', () => {
  it('keeps one entry a day at +07:00, the last of it', () => {
    let told: ToldStates = toldAfter([], '2025-10-01T16:59:00.000Z', female);
    told = toldAfter(told, '2025-10-01T17:01:00.000Z', male);
    told = toldAfter(told, '2025-10-02T16:59:00.000Z', female);
    expect(told).toEqual([{ at: '2025-10-01T16:59:00.000Z', state: female }, { at: '2025-10-02T16:59:00.000Z' }]);
  });

  it('says an end as null and a return as a state', () => {
    let told: ToldStates = toldAfter([], '2025-10-01T01:00:00.000Z', female);
    told = toldAfter(told, '2025-10-02T01:00:00.000Z', null);
    told = toldAfter(told, '2025-10-03T01:00:00.000Z', female);
    expect(told.map((entry) => entry.state)).toEqual([female, null, female]);
  });

  it('keeps beside an end the state that ended on the same day, and drops both when there is a new one', () => {
    let told: ToldStates = toldAfter([], '2025-09-05T01:00:00.000Z', female);
    told = toldAfter(told, '2025-10-01T01:00:00.000Z', male);
    told = toldAfter(told, '2025-10-01T02:00:00.000Z', null);
    expect(told).toEqual([{ at: '2025-09-05T01:00:00.000Z', state: female }, { at: '2025-10-01T01:00:00.000Z', state: male }, { at: '2025-10-01T02:00:00.000Z', state: null }]);
    expect(toldAfter(told, '2025-10-01T03:00:00.000Z', female)).toEqual([{ at: '2025-09-05T01:00:00.000Z', state: female }, { at: '2025-10-01T03:00:00.000Z' }]);
  });

  it('lets the oldest repetitions go first when a subject changes every day for more than a year', () => {
    let told: ToldStates = [];
    for (let day = 0; day <= PAST_STATES_AT_MOST + 5; day += 1) told = toldAfter(told, new Date(Date.parse('2024-01-01T01:00:00Z') + day * 86_400_000).toISOString(), day === 0 ? female : male);
    expect(told).toHaveLength(PAST_STATES_AT_MOST + 1);
    expect(told[0]).toEqual({ at: '2024-01-01T01:00:00.000Z', state: female });
    expect(told[1]).toEqual({ at: '2024-01-02T01:00:00.000Z', state: male });
    expect(told[2]).toEqual({ at: '2024-01-08T01:00:00.000Z' });
  });
});
