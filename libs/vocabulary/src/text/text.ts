/** Characters below U+0300 and the block of Vietnamese letters are in NFC as they stand; what else needs normalize to know. */
const perhapsNotNfc = /[^\u0000-\u02ff\u1e00-\u1eff]/;
/** A blank that cleaning would change: at an end, doubled, or other than the plain one. */
const untidyBlanks = /^\s|\s$|\s\s|[^\S ]/;
const blanks = /\s+/g;
const blanksInLine = /[^\S\n]+/g;

/** The text in Unicode form NFC (letters composed): "Ho" + "a" + U+0300 becomes "Hoà". Text already so is returned as it is. */
export function toNfc(text: string): string {
  return perhapsNotNfc.test(text) ? text.normalize('NFC') : text;
}

/**
 * Text as the hub keeps it: NFC, no blank at the ends, inner blanks (tabs, line breaks, no-break spaces too) collapsed to one space.
 * Check {@link hasControlCharacters} first: cleaning would hide them.
 */
export function cleanText(text: string): string {
  const composed = toNfc(text);
  return untidyBlanks.test(composed) ? composed.trim().replace(blanks, ' ') : composed;
}

/** As {@link cleanText}, but line breaks stay, each as one "\n". For remarks. */
export function cleanLines(text: string): string {
  return toNfc(text)
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(blanksInLine, ' ').trim())
    .join('\n')
    .trim();
}

const controls = /[\p{Cc}\p{Cs}]/u;
const controlsButLineBreaks = /[^\P{Cc}\n\r]|\p{Cs}/u;

/**
 * True when the text holds a control character (U+0000..U+001F, U+007F..U+009F: tab and line breaks among them) or half a surrogate
 * pair, which no database takes. With lineBreaks, "\n" and "\r" are allowed.
 */
export function hasControlCharacters(text: string, options: { readonly lineBreaks?: boolean } = {}): boolean {
  return (options.lineBreaks === true ? controlsButLineBreaks : controls).test(text);
}

/** Length in code points, as every limit of a text field counts. */
export function codePointLength(text: string): number {
  let length = text.length;
  for (let i = 1; i < text.length; i += 1) {
    const low = text.charCodeAt(i);
    if (low >= 0xdc00 && low <= 0xdfff) {
      const high = text.charCodeAt(i - 1);
      if (high >= 0xd800 && high <= 0xdbff) length -= 1;
    }
  }
  return length;
}
