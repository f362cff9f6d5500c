import { hash } from 'node:crypto';

/** The first 16 bytes of the text's SHA-256 as a UUID (no version bits): a key that takes 16 bytes in an index whatever it is made of. */
export function digestUuid(text: string): string {
  return asUuid(hash('sha256', text, 'hex'));
}

const MILLISECONDS_OF_DAY = 86_400_000;
/** Days whose beginning of a key is remembered before all are forgotten. */
const DAYS_REMEMBERED = 1_000;
const leads = new Map<string, string>();

/**
 * As {@link digestUuid}, but led by the day, so that what is recorded in one term lies together in the index however many years it
 * holds. 96 bits of digest remain.
 * @param day `YYYY-MM-DD`
 */
export function datedDigestUuid(day: string, text: string): string {
  let led = leads.get(day);
  if (led === undefined) {
    if (leads.size >= DAYS_REMEMBERED) leads.clear();
    const number = Math.floor(Date.parse(day) / MILLISECONDS_OF_DAY) + 0x40000000;
    led = (number >>> 0).toString(16).padStart(8, '0');
    leads.set(day, led);
  }
  return asUuid(led + hash('sha256', text, 'hex'));
}

/** Whoever makes keyed digests: the kit's Sealer. */
export interface IndexKey {
  blindIndex(text: string): Buffer;
}

/** The first 16 bytes of a keyed digest as a UUID: equal texts are found equal, nobody without the key goes back to one. */
export function keyedUuid(key: IndexKey, text: string): string {
  return asUuid(key.blindIndex(text).toString('hex'));
}

/** By what a number of a person is found; the same digits in another field or kind give another one. */
export function numberIndex(key: IndexKey, kind: string, field: string, value: string): string {
  return keyedUuid(key, `${kind}/${field}/${value}`);
}

function asUuid(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
