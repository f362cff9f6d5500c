import { cleanText } from './text.js';

const graveAcuteTildeHookDot = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vowels = [...'aăâeêioôơuưy'];

/** What a character is to the vowels of a syllable. */
const [neither, vowelAlone, vowelWithTone] = [0, 1, 2];

/** The same for each lower-case letter up to the end of the Vietnamese block. */
const classes = new Uint8Array(0x1f00);
/** Each vowel that bears a tone mark, with the vowel and the mark apart: "ế" is "ê" and the acute. */
const apart = new Map<string, { readonly vowel: string; readonly tone: string }>();
for (const vowel of vowels) {
  classes[vowel.charCodeAt(0)] = vowelAlone;
  for (const tone of graveAcuteTildeHookDot) {
    const toned = (vowel + tone).normalize('NFC');
    classes[toned.charCodeAt(0)] = vowelWithTone;
    apart.set(toned, { vowel, tone });
  }
}

/** Takes the tone mark from one place of the text and puts it on the vowel at another. */
function moveTone(text: string, from: number, to: number): string {
  const parts = apart.get(text.charAt(from));
  if (parts === undefined) return text;
  const toned = (text.charAt(to) + parts.tone).normalize('NFC');
  return text.slice(0, from) + parts.vowel + text.slice(from + 1, to) + toned + text.slice(to + 1);
}

/**
 * The text for comparing names as Vietnamese readers do: case and the place of the tone mark are ignored, the tone and every other mark
 * count. fold("Hòa") = fold("Hoà"), fold("Thuỵ") = fold("THỤY"); "đ" is not "d", "Lan" is not "Lân". Cleaned as by cleanText.
 * The tone mark is put on the last of its syllable's vowels. A key to compare by, not a text to show.
 */
export function fold(text: string): string {
  let lower = cleanText(text).toLowerCase();
  let [tones, tonedAt, vowelAt] = [0, -1, -1];
  for (let i = 0; i <= lower.length; i += 1) {
    const kind = i < lower.length ? (classes[lower.charCodeAt(i)] ?? neither) : neither;
    if (kind === neither) {
      // The vowels of a syllable end. With two tone marks among them they are no syllable and stay as they are.
      if (tones === 1 && vowelAt > tonedAt) lower = moveTone(lower, tonedAt, vowelAt);
      tones = 0;
      continue;
    }
    vowelAt = i;
    if (kind === vowelWithTone) {
      tones += 1;
      tonedAt = i;
    }
  }
  return lower;
}

const marks = /[\u0300-\u036f]/g;
const bare = new Map<string, string>();
const notAscii = /[^\u0000-\u007f]/g;

function bareLetter(letter: string): string {
  const known = bare.get(letter);
  if (known !== undefined) return known;
  const made = letter === 'đ' ? 'd' : letter.normalize('NFD').replace(marks, '').normalize('NFC');
  if (bare.size < 10_000) bare.set(letter, made);
  return made;
}

/**
 * The text without any diacritics and in lower case, for searching as people type: foldLoose("Vĩnh Trại") = foldLoose("vinh trai").
 * "đ" becomes "d". Never compare persons by it alone: "Lan" and "Lân" become one.
 */
export function foldLoose(text: string): string {
  return cleanText(text).toLowerCase().replace(notAscii, bareLetter);
}

const collator = new Intl.Collator('vi');

/** Order of two texts in a Vietnamese list (a, ă, â, b ... d, đ, e ...), for sorting. Negative, 0 or positive. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
