/** One line of an export as it is shown. */
export interface CsvRow {
  readonly place: string;
  readonly placeName: string;
  /** Empty: all people of the place. */
  readonly dims: readonly string[];
  /** Null where it is suppressed. */
  readonly people: number | null;
}

const BEFORE = ['provinceCode', 'date', 'schoolYear', 'placeLevel', 'place', 'placeName'];

/** Reads the CSV of an export. Dimensions stand between the place and the number of people. */
export function csvTable(text: string): { readonly dims: readonly string[]; readonly rows: readonly CsvRow[] } {
  const [head = [], ...lines] = text.replace(/^\uFEFF/, '').split('\r\n').filter((line) => line !== '').map(cellsOf);
  const dims = head.slice(BEFORE.length, -2);
  const rows = lines.map((cells): CsvRow => {
    const people = cells.at(-2) ?? '';
    return { place: cells[4] ?? '', placeName: cells[5] ?? '', dims: cells.slice(BEFORE.length, -2), people: people === '' ? null : Number(people) };
  });
  return { dims, rows };
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}
