const blanks = /\s+/g;
const blanksInLine = /[^\S\n]+/g;

/**
 * True for a UTF-16 unit that stands in NFC whatever is beside it: below U+0300, and the block of Vietnamese letters. Of all others
 * only normalize knows. Called for every character of every text pushed, hence no regular expressions in this file's fast ways.
 */
function surelyNfc(unit: number): boolean {
  return unit < 0x300 || (unit >= 0x1e00 && unit <= 0x1eff);
}

/** The text in Unicode form NFC (letters composed): "Ho" + "a" + U+0300 becomes "Hoà". Text already so is returned as it is. */
export function toNfc(text: string): string {
  for (let i = 0; i < text.length; i += 1) {
    if (!surelyNfc(text.charCodeAt(i))) return text.normalize('NFC');
  }
  return text;
}

/** True when cleaning would change nothing, as far as one look at each character tells. */
function isClean(text: string): boolean {
  let afterBlank = true;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const blank = unit === 0x20;
    if (blank && afterBlank) return false;
    if (unit < 0x20 || unit === 0xa0 || !surelyNfc(unit)) return false;
    afterBlank = blank;
  }
  return !afterBlank || text === '';
}

/**
 * Text as the hub keeps it: NFC, no blank at the ends, inner blanks (tabs, line breaks, no-break spaces too) collapsed to one space.
 * Check {@link hasControlCharacters} first: cleaning would hide them.
 */
export function cleanText(text: string): string {
  return isClean(text) ? text : text.normalize('NFC').trim().replace(blanks, ' ');
}

/** As {@link cleanText}, but line breaks stay, each as one "\n". For remarks. */
export function cleanLines(text: string): string {
  if (isClean(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(blanksInLine, ' ').trim())
    .join('\n')
    .trim();
}

/**
 * True when the text holds a control character (U+0000..U+001F, U+007F..U+009F: tab and line breaks among them), one that makes text
 * run the other way (U+202A..U+202E, U+2066..U+2069: what is read would not be what is there), or half a surrogate pair, which no
 * database takes. With lineBreaks, "\n" and "\r" are allowed.
 */
export function hasControlCharacters(text: string, options?: { readonly lineBreaks?: boolean }): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20) {
      if (options?.lineBreaks !== true || (unit !== 0x0a && unit !== 0x0d)) return true;
    } else if (unit >= 0x7f && unit <= 0x9f) {
      return true;
    } else if (unit >= 0xd800 && unit <= 0xdfff) {
      if (unit >= 0xdc00 || !isLowSurrogate(text, i + 1)) return true;
      i += 1;
    } else if ((unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)) {
      return true;
    }
  }
  return false;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Length in code points, as every limit of a text field counts. */
export function codePointLength(text: string): number {
  let length = text.length;
  for (let i = 0; i + 1 < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdbff && isLowSurrogate(text, i + 1)) length -= 1;
  }
  return length;
}
