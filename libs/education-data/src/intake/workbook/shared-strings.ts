import { ProblemError } from '@lienthong/kit/errors';
import { readXml } from './xml.js';

/** Longer than any cell may be: what is longer is refused as too long where a cell uses it. */
const MAX_CELL = 70_000;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Text as the format writes it: characters that XML cannot hold stand as `_x000D_`. */
export function plainText(text: string): string {
  return text.includes('_x') ? text.replace(ESCAPED, (_whole, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}

/**
 * The texts that cells refer to by number. Rich text is put together, the reading aids of East Asian text are left out.
 * @throws ProblemError 413 `inflated_too_large` when they would not fit into memory
 */
export async function readSharedStrings(bytes: AsyncIterable<Buffer>, maxCharacters: number): Promise<readonly string[]> {
  const strings: string[] = [];
  let characters = 0;
  let [item, inText, aside] = ['', false, 0];
  const parts = readXml(bytes, {
    open(name) {
      if (name === 'si') item = '';
      else if (name === 'rPh') aside += 1;
      else if (name === 't') inText = aside === 0;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') aside -= 1;
      else if (name === 'si') {
        // What one string weighs besides its characters.
        characters += item.length + 16;
        strings.push(plainText(item));
      }
    },
    text(text) {
      if (inText && item.length <= MAX_CELL) item += text;
    },
  });
  for await (const _ of parts) if (characters > maxCharacters) throw new ProblemError(413, 'inflated_too_large');
  return strings;
}
