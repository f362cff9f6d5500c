import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Parameters of scrypt for passwords: about 50 ms and 16 MiB each on a small server. */
const COST = { N: 16_384, r: 8, p: 1 } as const;
const KEY_BYTES = 32;
const SALT_BYTES = 16;

/** Machine-made secrets have 256 random bits: nothing can be guessed, so one salted SHA-256 is enough and cannot be used to burn our CPU. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A password for a first sign-in: 20 characters of 32, without those that are easily confused (100 bits). */
export function newPassword(): string {
  const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
  return [...randomBytes(20)].map((byte) => alphabet.charAt(byte % 32)).join('');
}

/** `sha256$salt$hash` of a machine-made secret. Never for what a person chose. */
export function hashSecret(secret: string): string {
  const salt = randomBytes(SALT_BYTES).toString('base64url');
  return `sha256$${salt}$${sha256(salt, secret).toString('base64url')}`;
}

/** Compares in constant time; false for a stored value of another form. */
export function secretMatches(secret: string, stored: string): boolean {
  const [method, salt, hash] = stored.split('$');
  if (method !== 'sha256' || salt === undefined || hash === undefined) return false;
  return sameBytes(sha256(salt, secret), Buffer.from(hash, 'base64url'));
}

/** `scrypt$N$r$p$salt$hash` of a password. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES).toString('base64url');
  const hash = await derive(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt, hash.toString('base64url')].join('$');
}

/** Compares in constant time with the parameters that the stored value names; false for a stored value of another form. */
export async function passwordMatches(password: string, stored: string): Promise<boolean> {
  const [method, N, r, p, salt, hash] = stored.split('$');
  if (method !== 'scrypt' || salt === undefined || hash === undefined) return false;
  return sameBytes(await derive(password, salt, { N: Number(N), r: Number(r), p: Number(p) }), Buffer.from(hash, 'base64url'));
}

function sha256(salt: string, secret: string): Buffer {
  return createHash('sha256').update(salt).update('$').update(secret).digest();
}

function derive(password: string, salt: string, cost: { N: number; r: number; p: number }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // NFC: the same Vietnamese password typed on two keyboards is one password.
    scrypt(password.normalize('NFC'), salt, KEY_BYTES, { ...cost, maxmem: 256 * cost.N * cost.r }, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

function sameBytes(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
