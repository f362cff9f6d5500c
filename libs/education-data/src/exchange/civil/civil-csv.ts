import { fold, isPartialDate } from '@lienthong/vocabulary';
import { parse } from 'csv-parse/sync';
import type { CivilServant } from '../adapters/destination-adapter.js';

/** What went wrong in a file: line from 1 with the heading row, column by our name. Never the value. */
export interface CsvFault {
  readonly line: number;
  readonly column: string;
}

/** Headings that mean a column, folded. */
const headings: Readonly<Record<string, keyof CivilServant>> = Object.fromEntries(
  ([
    ['personalNumber', 'số định danh cá nhân', 'số định danh', 'số cccd', 'cccd'], ['fullName', 'họ và tên', 'họ tên'], ['birthDate', 'ngày sinh', 'ngày, tháng, năm sinh'],
    ['status', 'trạng thái', 'tình trạng', 'tình trạng công tác'], ['workplaceCode', 'mã đơn vị', 'mã trường', 'mã đơn vị công tác'],
  ] as const).flatMap(([name, ...others]) => [name, ...others].map((heading) => [fold(heading), name])),
);

/**
 * Reads a list of civil servants from the text of a CSV file: comma or semicolon, heading row first, dates `YYYY-MM-DD` or `dd/mm/yyyy`.
 * Columns that are not known are passed over; empty rows do not count. `faults` says which cells cannot be understood, at most 100.
 */
export function readCivilCsv(text: string): { readonly people: readonly CivilServant[]; readonly faults: readonly CsvFault[] } {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  let rows: string[][];
  try {
    rows = parse(text, { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true, trim: true, relax_quotes: true });
  } catch {
    return { people: [], faults: [{ line: 1, column: 'csv' }] };
  }
  const [heading = [], ...lines] = rows;
  const columns = heading.map((cell) => headings[fold(cell)]);
  if (!columns.includes('fullName')) return { people: [], faults: [{ line: 1, column: 'fullName' }] };
  const people: CivilServant[] = [];
  const faults: CsvFault[] = [];
  lines.forEach((cells, i) => {
    const one: { -readonly [name in keyof CivilServant]?: string } = {};
    columns.forEach((name, at) => {
      const cell = cells[at] ?? '';
      if (name !== undefined && cell !== '') one[name] = name === 'birthDate' ? asDate(cell) : cell;
    });
    if (Object.keys(one).length === 0) return;
    const wrong = [
      one.fullName === undefined || one.fullName.length > 200 ? 'fullName' : '',
      one.personalNumber != null && !/^[0-9]{12}$/.test(one.personalNumber) ? 'personalNumber' : '',
      one.birthDate != null && !isPartialDate(one.birthDate) ? 'birthDate' : '',
      one.workplaceCode != null && !/^[0-9A-Z.-]{3,35}$/.test(one.workplaceCode) ? 'workplaceCode' : '',
    ].filter((column) => column !== '');
    for (const column of wrong) if (faults.length < 100) faults.push({ line: i + 2, column });
    if (wrong.length === 0) people.push(one as CivilServant);
  });
  return { people, faults };
}

/** `12/4/1985` as `1985-04-12`; anything else as it stands. */
function asDate(cell: string): string {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell);
  return parts === null ? cell : `${parts[3]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[1] ?? '').padStart(2, '0')}`;
}
