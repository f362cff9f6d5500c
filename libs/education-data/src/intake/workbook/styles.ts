import { readWholeXml } from './xml.js';

/** How much of a date a number format shows; undefined for a format of plain numbers. */
export type DateShown = 'time' | 'day' | 'month' | 'year' | undefined;

/** Formats that every office program knows by number: dates of 14 to 22, those of East Asia, and times. */
function builtIn(id: number): DateShown {
  if (id === 17) return 'month';
  if ((id >= 14 && id <= 16) || (id >= 27 && id <= 31) || (id >= 34 && id <= 36) || (id >= 50 && id <= 58)) return 'day';
  return id === 22 || (id >= 18 && id <= 21) || (id >= 32 && id <= 33) || (id >= 45 && id <= 47) ? 'time' : undefined;
}

/** What a format code shows: quoted text, escapes and [colours] are left out before letters are looked for. */
export function shownByFormat(code: string): DateShown {
  const letters = code.split(';')[0]!.replace(/"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '').toLowerCase();
  if (/general|[0#?]/.test(letters)) return undefined;
  if (/[hs]/.test(letters)) return 'time';
  if (/d/.test(letters)) return 'day';
  if (/y/.test(letters)) return letters.includes('m') ? 'month' : 'year';
  return letters.includes('m') ? 'month' : undefined;
}

const MAX_STYLES = 100_000;

/** Of each cell style of the workbook, how much of a date it shows. */
export async function readStyles(bytes: AsyncIterable<Buffer>): Promise<readonly DateShown[]> {
  const formats = new Map<number, string>();
  const styles: DateShown[] = [];
  let within = false;
  await readWholeXml(bytes, {
    open(name, attributes) {
      if (name === 'numFmt' && formats.size < MAX_STYLES) formats.set(Number(attributes['numFmtId']), (attributes['formatCode'] ?? '').slice(0, 500));
      else if (name === 'cellXfs') within = true;
      else if (name === 'xf' && within && styles.length < MAX_STYLES) {
        const id = Number(attributes['numFmtId'] ?? 0);
        const own = formats.get(id);
        styles.push(own === undefined ? builtIn(id) : shownByFormat(own));
      }
    },
    close(name) {
      if (name === 'cellXfs') within = false;
    },
    text: () => undefined,
  });
  return styles;
}
