import { describe, expect, it } from '@jest/globals';
import { stateInForce } from './state-in-force.js';

const states = [{ validFrom: '2025-07-01', name: 'A' }, { validFrom: '2026-01-15', name: 'B' }];

describe('the state in force', () => {
  it.each([
    ['before the first day', '2025-06-30', 'A'],
    ['the day before the second', '2026-01-14', 'A'],
    ['the day of the second', '2026-01-15', 'B'],
  ])('%s', (_case, day, name) => expect(stateInForce(states, 'validFrom', day)?.['name']).toBe(name));

  it('is none of none', () => expect(stateInForce([], 'validFrom', '2026-01-01')).toBeUndefined());
});
