import type { Sealer } from '@lienthong/kit/config';

/** The first 16 bytes of the keyed blind index as a UUID: equal texts are found equal, nobody without the key goes back. */
export function keyedId(sealer: Sealer, text: string): string {
  const hex = sealer.blindIndex(text).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
