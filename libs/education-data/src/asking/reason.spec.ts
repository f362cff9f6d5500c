import { describe, expect, it } from '@jest/globals';
import { reasonOf } from './reason.js';

describe('a reason in a header', () => {
  it('is read from percent-encoded UTF-8, or as it stands where it is not encoded', () => {
    expect(reasonOf(encodeURIComponent('Đối chiếu học bạ'))).toBe('Đối chiếu học bạ');
    expect(reasonOf('check of a transfer, 100% sure')).toBe('check of a transfer, 100% sure');
  });

  it('that says nothing is none', () => {
    expect(reasonOf(undefined)).toBeNull();
    expect(reasonOf('  ')).toBeNull();
  });

  it('over 500 characters or with control characters is refused', () => {
    expect(() => reasonOf('a'.repeat(501))).toThrow('X-Reason');
    expect(() => reasonOf('a%00b')).toThrow('X-Reason');
  });
});
