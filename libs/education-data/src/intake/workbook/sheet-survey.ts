import type { Archive } from './archive.js';
import type { MergedArea, SheetRow } from './cell.js';
import { type CellBook, SheetReader } from './sheet-reader.js';
import { readXml } from './xml.js';

/** What is known of a sheet before its rows are read. */
export interface SheetSurvey {
  /** Its first rows, at most {@link SURVEY_ROWS}. */
  readonly rows: readonly SheetRow[];
  /** Number of the last row, as far as the sheet numbers them. */
  readonly lastRow: number;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merged: readonly MergedArea[];
}

/** Rows among which a heading is looked for. */
export const SURVEY_ROWS = 60;
/** Bytes after the rows that are looked through for merged cells. */
const MAX_TAIL = 4 * 1024 * 1024;
/** Bytes that may hold the last row's number. */
const KEPT = 256 * 1024;

/**
 * Reads the beginning of a sheet, and of its end what stands behind the rows: merged cells. What lies between is inflated but not read as
 * XML, which would cost as much as reading the rows themselves; it is when they are read.
 */
export async function surveySheet(archive: Archive, part: string, book: CellBook, maxRows: number): Promise<SheetSurvey> {
  const reader = new SheetReader(book, SURVEY_ROWS, maxRows);
  const bytes = archive.read(part);
  const beginning = new Beginning(bytes, reader);
  try {
    for await (const _ of readXml(beginning.chunks(), reader, false)) continue;
    if (beginning.ended) {
      const { hiddenColumns, merged, lastRow } = reader;
      return { rows: reader.take(), lastRow, hiddenColumns, merged };
    }
    const rows = reader.take();
    const tail = await tailOf(bytes, beginning.last);
    for (const [, ref = ''] of tail.behind.matchAll(/<(?:[A-Za-z0-9]+:)?mergeCell\s[^>]*?ref="([A-Z0-9:]{2,25})"/g)) reader.addMerged(ref);
    return { rows, lastRow: Math.max(reader.lastRow, tail.lastRow), hiddenColumns: reader.hiddenColumns, merged: reader.merged };
  } finally {
    await bytes.return(undefined);
  }
}

/** Gives chunks until the reader has seen enough rows; the rest stays with the source. */
class Beginning {
  ended = false;
  last: Buffer = Buffer.alloc(0);

  constructor(
    private readonly bytes: AsyncGenerator<Buffer>,
    private readonly reader: SheetReader,
  ) {}

  async *chunks(): AsyncGenerator<Buffer> {
    while (this.reader.lastRow <= SURVEY_ROWS) {
      const next = await this.bytes.next();
      if (next.done === true) {
        this.ended = true;
        return;
      }
      this.last = next.value;
      yield next.value;
    }
  }
}

/** The bytes behind the rows as text, and the number of the last row before them. */
async function tailOf(bytes: AsyncGenerator<Buffer>, first: Buffer): Promise<{ readonly behind: string; readonly lastRow: number }> {
  let kept = first;
  let behind: Buffer[] | undefined;
  let length = 0;
  let lastRow = 0;
  for (let chunk: Buffer | undefined = first; chunk !== undefined; chunk = (await bytes.next()).value as Buffer | undefined) {
    if (behind !== undefined) {
      length += chunk.length;
      if (length <= MAX_TAIL) behind.push(chunk);
      continue;
    }
    kept = kept === chunk ? chunk : Buffer.concat([kept.subarray(-KEPT), chunk]);
    const end = kept.indexOf('sheetData>');
    // The first one opens the rows and was read already; the one that closes them has a slash before it.
    const close = end < 0 ? -1 : kept.lastIndexOf('sheetData>');
    if (close < 0 || !/<\/(?:[A-Za-z0-9]+:)?$/.test(kept.toString('latin1', Math.max(0, close - 20), close))) continue;
    lastRow = lastRowIn(kept.toString('latin1', 0, close));
    behind = [kept.subarray(close)];
    length = kept.length - close;
  }
  return { behind: Buffer.concat(behind ?? []).toString('latin1'), lastRow };
}

function lastRowIn(text: string): number {
  const at = Math.max(text.lastIndexOf('<row '), text.lastIndexOf(':row '));
  return Number(/\sr="([0-9]{1,7})"/.exec(text.slice(at, at + 300))?.[1] ?? 0);
}
