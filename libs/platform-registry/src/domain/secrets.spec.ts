import { describe, expect, it } from '@jest/globals';
import { hashPassword, hashSecret, newPassword, newSecret, passwordMatches, secretMatches } from './secrets.js';

describe('secrets', () => {
  it('match their own hash and no other', () => {
    const secret = newSecret();
    expect([secretMatches(secret, hashSecret(secret)), secretMatches(`${secret}x`, hashSecret(secret)), secretMatches('', hashSecret(secret))]).toEqual([true, false, false]);
  });

  it('hash differently each time and are not in the hash', () => {
    const secret = newSecret();
    expect(hashSecret(secret)).not.toBe(hashSecret(secret));
    expect(hashSecret(secret)).not.toContain(secret);
  });

  it('never match a stored value of another form', async () => {
    expect([secretMatches('x', ''), secretMatches('x', 'x'), await passwordMatches('x', hashSecret('x')), secretMatches('x', await hashPassword('x'))]).toEqual([false, false, false, false]);
  });

  it('have 256 bits, passwords 100', () => {
    expect([Buffer.from(newSecret(), 'base64url').length, newPassword().length]).toEqual([32, 20]);
    expect(newPassword()).toMatch(/^[a-z2-9]+$/);
  });
});

describe('passwords', () => {
  it('match however the keyboard composes their letters', async () => {
    const typed = 'Mật khẩu dài'.normalize('NFC');
    expect(await passwordMatches(typed.normalize('NFD'), await hashPassword(typed))).toBe(true);
    expect(await passwordMatches('Mat khau dai', await hashPassword(typed))).toBe(false);
  });
});
