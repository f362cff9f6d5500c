import { cleanLines, cleanText, codePointLength, hasControlCharacters } from '@lienthong/vocabulary';
import { Failure } from './failure.js';

const badCharacters = new Failure('bad_characters');

/**
 * True for text that cleaning would leave as it is and that holds no control character: composed Latin letters with single inner blanks.
 * Almost every text is; one walk over it spares three regular expressions.
 */
function isTidy(text: string): boolean {
  const last = text.length - 1;
  for (let i = 0; i <= last; i += 1) {
    const c = text.charCodeAt(i);
    if (c > 0x20 && c < 0x7f) continue;
    if (c === 0x20) {
      if (i === 0 || i === last || text.charCodeAt(i + 1) === 0x20) return false;
    } else if (!((c > 0xa0 && c < 0x300 && c !== 0xad) || (c >= 0x1e00 && c <= 0x1eff))) return false;
  }
  return true;
}

/** The text cleaned (NFC, trimmed, blanks collapsed); undefined when nothing is left; or why it is refused. Lengths in code points. */
export function tidyText(text: string, max: number, tooLong: Failure): string | undefined | Failure {
  if (isTidy(text)) {
    if (text.length === 0) return undefined;
    return text.length <= max ? text : tooLong;
  }
  if (hasControlCharacters(text)) return badCharacters;
  return within(cleanText(text), max, tooLong);
}

/** The same for a remark: line breaks stay. */
export function tidyLines(text: string, max: number, tooLong: Failure): string | undefined | Failure {
  if (isTidy(text)) return text.length === 0 ? undefined : text.length <= max ? text : tooLong;
  if (hasControlCharacters(text, { lineBreaks: true })) return badCharacters;
  return within(cleanLines(text), max, tooLong);
}

function within(cleaned: string, max: number, tooLong: Failure): string | undefined | Failure {
  if (cleaned === '') return undefined;
  return codePointLength(cleaned) <= max ? cleaned : tooLong;
}
