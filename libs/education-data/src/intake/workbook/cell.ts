/** One filled cell of a sheet, as the file holds it. Formulas are never evaluated: what the office program last computed counts. */
export type Cell =
  | { readonly sort: 'text'; readonly text: string }
  | { readonly sort: 'number'; readonly value: number }
  /** A number that is shown as a date. `value` is in days, whole days since 1899-12-30; `shows` says how much of it a person sees. */
  | { readonly sort: 'date'; readonly value: number; readonly shows: 'time' | 'day' | 'month' | 'year' }
  | { readonly sort: 'boolean'; readonly value: boolean }
  /** An error value such as #REF!, or a formula without a computed value. */
  | { readonly sort: 'fault'; readonly text: string };

/** A row with at least one filled cell. */
export interface SheetRow {
  /** As the office program counts, from 1. */
  readonly number: number;
  /** By column from 0; sparse. */
  readonly cells: readonly (Cell | undefined)[];
  /** It holds more text than any record may; the rest of it was passed over. */
  readonly tooLong: boolean;
}

/** Area of merged cells: rows from 1, columns from 0, both ends inclusive. */
export interface MergedArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const DAY_MS = 86_400_000;
/** Day 0 of the 1900 system as office programs count it from March 1900 on. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

/** `2025-09-05T14:30:00` of a date number, local time as it stands in the sheet. Undefined outside of the years 1900 to 9999. */
export function dateNumberText(value: number): string | undefined {
  if (!(value >= 1 && value < 2_958_466)) return undefined;
  return new Date(EPOCH_MS + Math.round(value * 86_400) * 1_000).toISOString().slice(0, 19);
}

/** Date number of a day `YYYY-MM-DD`. */
export function dateNumberOf(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - EPOCH_MS) / DAY_MS);
}

/** A number as a person reads it: 15 digits, so that 7.499999999999999 is 7.5, and never with an exponent where it is whole. */
export function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  return Number.isInteger(rounded) && Math.abs(rounded) < 1e21 ? BigInt(rounded).toString() : String(rounded);
}

/** The cell as one reads it on the sheet: dates as dd/mm/yyyy. For headings, titles, and for showing what stood there. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  switch (cell.sort) {
    case 'text':
    case 'fault':
      return cell.text;
    case 'number':
      return numberText(cell.value);
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'date': {
      const text = dateNumberText(cell.value);
      if (text === undefined) return numberText(cell.value);
      const [year = '', month = '', day = ''] = text.slice(0, 10).split('-');
      if (cell.shows === 'year') return year;
      if (cell.shows === 'month') return `${month}/${year}`;
      return cell.shows === 'day' ? `${day}/${month}/${year}` : `${day}/${month}/${year} ${text.slice(11, 16)}`;
    }
  }
}

/** `A`, `B`, … `XFD` of a column from 0. */
export function columnName(index: number): string {
  let name = '';
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26)) name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}
