import { describe, expect, it } from '@jest/globals';
import { masked } from './person-numbers.js';

describe('a masked number', () => {
  it('keeps its length and its last three characters', () => {
    expect(masked('020210000123')).toBe('*********123');
    expect(masked('GV-20-000001')).toBe('*********001');
  });

  it('that is too short to hide behind three characters shows none', () => {
    expect(masked('12345')).toBe('*****');
    expect(masked('123456')).toBe('***456');
  });
});
