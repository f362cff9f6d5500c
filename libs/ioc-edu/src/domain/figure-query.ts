import { isLocalDate } from '@lienthong/vocabulary';
import { FIGURES, figureOf } from './figure-catalogue.js';
import type { FigureDefinition } from './figure.js';
import type { DimFilter } from './figure-rows.js';
import { parseScope, type ScopeWish } from './scope.js';

/** A parameter that cannot be taken, and why. */
export interface ParameterFault {
  readonly path: string;
  readonly vi: string;
  readonly en: string;
}

/** What a request for figures asks for, or all that is wrong with it. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly ParameterFault[] };

/** Query parameters as they come; one that is given twice is a list. */
export type RawQuery = Readonly<Record<string, unknown>>;

/** Collects faults while parameters are read one by one. */
export class QueryReader {
  readonly faults: ParameterFault[] = [];

  constructor(
    private readonly query: RawQuery,
    /** Parameters there are besides `dim.<name>`. */
    known: readonly string[],
    dims = false,
  ) {
    for (const name of Object.keys(query)) {
      if (!known.includes(name) && !(dims && name.startsWith('dim.'))) this.fault(name, 'Không có tham số này', 'There is no such parameter');
      else if (typeof query[name] !== 'string') this.fault(name, 'Tham số chỉ được ghi một lần', 'The parameter may be given once only');
    }
  }

  result<T>(value: T): Parsed<T> {
    return this.faults.length === 0 ? { ok: true, value } : { ok: false, faults: this.faults };
  }

  text(name: string): string | undefined {
    const value = this.query[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  scope(): ScopeWish {
    const text = this.text('scope');
    const wish = text === undefined ? undefined : parseScope(text);
    if (wish === undefined) this.fault('scope', 'Phạm vi phải là province:20, commune:20:05977 hoặc school:<mã>', 'The scope must be province:20, commune:20:05977 or school:<id or code>');
    return wish ?? { level: 'province', provinceCode: '00' };
  }

  /** A day up to `today`; undefined when it is left out or a fault: nothing is computed with a day that is none. */
  date(name: string, today: string): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (!isLocalDate(text)) this.fault(name, 'Ngày phải có dạng YYYY-MM-DD', 'The date must be YYYY-MM-DD');
    else if (text > today) this.fault(name, 'Ngày không được ở tương lai', 'The date may not lie in the future');
    else return text;
    return undefined;
  }

  /** A year; `present` when it is left out. */
  year(name: string, present: number): number {
    const text = this.text(name);
    if (text === undefined) return present;
    const year = /^[0-9]{4}$/.test(text) ? Number(text) : 0;
    if (year < 2000 || year > 2100) this.fault(name, 'Năm từ 2000 đến 2100', 'A year is 2000 to 2100');
    return year;
  }

  /** Figures asked for, each once; all of the catalogue (or `others`) when left out. */
  figures(name = 'figures', others: readonly FigureDefinition[] = FIGURES): readonly FigureDefinition[] {
    const text = this.text(name);
    if (text === undefined) return others;
    const ids = [...new Set(text.split(',').map((id) => id.trim()))];
    const unknown = ids.filter((id) => figureOf(id) === undefined);
    if (unknown.length > 0) this.fault(name, `Không có chỉ số: ${unknown.join(', ').slice(0, 100)}`, `No such figure: ${unknown.join(', ').slice(0, 100)}`);
    return ids.flatMap((id) => figureOf(id) ?? []);
  }

  /** Values of dimensions asked for; a dimension that none of the figures has is a fault. */
  dims(definitions: readonly FigureDefinition[]): DimFilter {
    const filter: Record<string, string> = {};
    for (const name of Object.keys(this.query)) {
      if (!name.startsWith('dim.')) continue;
      const dim = name.slice('dim.'.length);
      if (!definitions.some((one) => one.dims.includes(dim))) this.fault(name, 'Các chỉ số được hỏi không có chiều này', 'None of the figures has this dimension');
      else filter[dim] = this.text(name) ?? '';
    }
    return filter;
  }

  fault(path: string, vi: string, en: string): void {
    this.faults.push({ path, vi, en });
  }
}
