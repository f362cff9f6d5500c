import { foldLoose } from '@lienthong/vocabulary';

/** Vietnamese letters with what they are without diacritics, for `translate`: both cases, as `lower` of a C locale knows only ASCII. */
const letters = Array.from({ length: 0x1f00 - 0xc0 }, (_, i) => String.fromCodePoint(0xc0 + i)).flatMap((letter) => {
  const bare = foldLoose(letter);
  return /^[a-z]$/.test(bare) ? [[letter, bare] as const] : [];
});
const from = letters.map(([letter]) => letter).join('');
const to = letters.map(([, bare]) => bare).join('');

/** SQL of a text as `foldLoose` makes it: no diacritics, lower case. What is kept is NFC. */
export function foldedSql(expression: string): string {
  return `lower(translate(${expression}, '${from}', '${to}'))`;
}
