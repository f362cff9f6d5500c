import { expect, it } from '@jest/globals';
import { datedDigestUuid, digestUuid } from './digest-uuid.js';
import { Uuid7Maker } from './uuid7.js';

it('ids carry their time, version 7 and variant, and sort as they were made, within one millisecond and when the clock goes back', () => {
  const maker = new Uuid7Maker((buffer) => buffer.fill(0xff));
  const time = Date.parse('2025-10-01T00:00:00Z');
  expect(maker.make(time)).toBe('01999d11-9800-7000-bfff-ffffffffffff');
  const ids = Array.from({ length: 10_000 }, (_, i) => maker.make(i === 5_000 ? time - 1_000 : time));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(10_000);
});

it('a digest is 16 bytes that depend on all of the text, a dated one sorts by its day', () => {
  expect(digestUuid('a')).toBe('ca978112-ca1b-bdca-fac2-31b39a23dc4d');
  const days = ['1969-12-31', '1970-01-01', '2025-09-30', '2025-10-01', '2100-01-01'].map((day) => datedDigestUuid(day, 'x'));
  expect([...days].sort()).toEqual(days);
  expect(datedDigestUuid('2025-10-01', 'x')).not.toBe(datedDigestUuid('2025-10-01', 'y'));
});
