import { ProblemError } from '@lienthong/kit/errors';
import { isLocalDate } from '@lienthong/vocabulary';

/** Query parameters as they come; one that is given twice is a list. */
export type RawQuery = Readonly<Record<string, unknown>>;

/** One page of a list. */
export interface Page<T> {
  readonly items: T[];
  /** Cursor of the next page; null at the end. */
  readonly next: string | null;
}

const defaultLimit = 100;
const mostLimit = 1_000;

/** Reads the parameters of a call; all that is wrong with them is said at once by `check`. */
export class PlanQuery {
  private readonly faults: { path: string; code: string; message: { vi: string; en: string } }[] = [];

  constructor(
    private readonly query: RawQuery,
    known: readonly string[],
  ) {
    for (const name of Object.keys(query)) {
      if (!known.includes(name)) this.fault(name.slice(0, 64), `Không có tham số này; có: ${known.join(', ')}`, `There is no such parameter; there are: ${known.join(', ')}`);
      else if (typeof query[name] !== 'string') this.fault(name, 'Tham số chỉ được ghi một lần', 'The parameter may be given once');
    }
  }

  /** @throws ProblemError 400 `bad_parameter` naming every fault */
  check(): void {
    if (this.faults.length > 0) throw new ProblemError(400, 'bad_parameter', undefined, this.faults);
  }

  text(name: string): string | undefined {
    const value = this.query[name];
    if (typeof value !== 'string') return undefined;
    if (value.trim() === '') this.fault(name, 'Tham số không có giá trị', 'The parameter has no value');
    return value.trim() === '' ? undefined : value.trim();
  }

  choice<V extends string>(name: string, values: readonly V[]): V | undefined {
    const text = this.text(name);
    if (text !== undefined && !(values as readonly string[]).includes(text)) this.fault(name, `Một trong: ${values.join(', ')}`, `One of: ${values.join(', ')}`);
    return text as V | undefined;
  }

  date(name: string): string | undefined {
    const text = this.text(name);
    if (text !== undefined && !isLocalDate(text)) this.fault(name, 'Ngày có dạng YYYY-MM-DD', 'A day is YYYY-MM-DD');
    return text;
  }

  province(name = 'province'): string | undefined {
    const text = this.text(name);
    if (text !== undefined && !/^[0-9]{2}$/.test(text)) this.fault(name, 'Mã tỉnh gồm 2 chữ số', 'A province code has 2 digits');
    return text;
  }

  year(name = 'year'): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const year = /^[0-9]{4}$/.test(text) ? Number(text) : 0;
    if (year < 2000 || year > 2100) this.fault(name, 'Năm từ 2000 đến 2100', 'A year is 2000 to 2100');
    return year;
  }

  /**
   * Calls `check`, then cuts out the page that `limit` and `cursor` ask for. Rows stand in the order of their positions.
   * @throws ProblemError 400 `bad_parameter`, `cursor_invalid`
   */
  page<R extends { readonly position: number }>(rows: readonly R[]): Page<R> {
    const text = this.text('limit');
    const limit = text === undefined ? defaultLimit : /^[0-9]{1,4}$/.test(text) ? Number(text) : 0;
    if (limit < 1 || limit > mostLimit) this.fault('limit', 'Cần số nguyên từ 1 đến 1000', 'A whole number 1 to 1000 is needed');
    const cursor = this.text('cursor');
    this.check();
    const after = cursor === undefined ? -1 : placeOf(cursor);
    const rest = rows.filter((row) => row.position > after);
    const items = rest.slice(0, limit);
    const last = items.at(-1);
    return { items, next: last !== undefined && rest.length > limit ? Buffer.from(`p${last.position}`).toString('base64url') : null };
  }

  private fault(path: string, vi: string, en: string): void {
    this.faults.push({ path, code: 'bad_parameter', message: { vi, en } });
  }
}

function placeOf(cursor: string): number {
  const place = /^p([0-9]{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString());
  if (place === null) throw new ProblemError(400, 'cursor_invalid');
  return Number(place[1]);
}
