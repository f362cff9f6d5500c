import { cleanText, codesOf as listCodes, foldLoose, isLocalDate, isSchoolYear } from '@lienthong/vocabulary';
import { nearest } from '../../records/check/values.js';
import type { KindDefinition } from '../../records/kind.js';
import { choosableOf, filtersOf, type ListFilter, namesOf } from './list-filters.js';
import { badParameter, communeOf, instantOf, limitOf, parametersOf, provinceOf, type RawQuery, schoolOf } from '../../asking/parameters.js';

/** What is asked of a list. */
export interface ListQuestion {
  readonly limit: number;
  readonly cursor: string | undefined;
  readonly updatedSince: Date | undefined;
  /** Code or hub id. */
  readonly school: string | undefined;
  /** Commune of today's tree. */
  readonly commune: string | undefined;
  /** School year `2025-2026`, of exams the year `2025`. */
  readonly year: string | undefined;
  /** First and last day, both of it, for kinds that have a date. */
  readonly days: { readonly from: string; readonly to: string } | undefined;
  readonly province: string | undefined;
  /** Values of the kind's own fields. */
  readonly filters: Readonly<Record<string, string>>;
  /** What a name has to hold, without diacritics; undefined: any. */
  readonly name: string | undefined;
  /** Fields to show; undefined: all. */
  readonly fields: readonly string[] | undefined;
}

/** How a kind's records belong to a year: by a field of theirs, by their date, or not at all. */
export function yearFieldOf(kind: KindDefinition): 'schoolYear' | 'examYear' | 'date' | undefined {
  return (['schoolYear', 'examYear', 'date'] as const).find((field) => Object.hasOwn(kind.fields, field));
}

type ParameterName = 'limit' | 'cursor' | 'updatedSince' | 'school' | 'commune' | 'year' | 'date' | 'province' | 'q' | 'fields';

/** Parameters of a kind's list. `year`, `date` and `q` only where records have such. */
export function parameterNames(kind: KindDefinition): ParameterName[] {
  const own: readonly (readonly [ParameterName, boolean])[] = [['year', yearFieldOf(kind) !== undefined], ['date', hasDate(kind)], ['q', namesOf(kind).length > 0]];
  return ['limit', 'cursor', 'updatedSince', 'school', 'commune', 'province', 'fields', ...own.flatMap(([name, has]) => (has ? [name] : []))];
}

export function hasDate(kind: KindDefinition): boolean {
  return kind.fields['date']?.is.type === 'date';
}

/** @throws ProblemError 400 `bad_parameter` */
export function listQuestion(kind: KindDefinition, query: RawQuery): ListQuestion {
  const filters = filtersOf(kind);
  const given: Readonly<Record<string, string | undefined>> = parametersOf(query, [...parameterNames(kind), ...filters.map((one) => one.name)]);
  const asked = given as { readonly [name in ParameterName]?: string };
  return {
    limit: limitOf(asked.limit),
    cursor: asked.cursor,
    updatedSince: instantOf('updatedSince', asked.updatedSince),
    school: schoolOf(asked.school),
    commune: communeOf(asked.commune),
    year: asked.year === undefined ? undefined : yearOf(kind, asked.year),
    days: asked.date === undefined ? undefined : daysOf(asked.date),
    province: provinceOf(asked.province),
    filters: Object.fromEntries(filters.flatMap((filter) => (given[filter.name] === undefined ? [] : [[filter.name, filterValue(filter, given[filter.name] ?? '')]]))),
    name: asked.q === undefined ? undefined : nameOf(asked.q),
    fields: fieldsOf(kind, asked.fields),
  };
}

/** As the value stands in the content. @throws ProblemError 400 `bad_parameter` */
function filterValue({ name, type }: ListFilter, text: string): string {
  if (type.type === 'code') {
    const codes = type.only ?? listCodes(type.list);
    if (codes.includes(text)) return text;
    throw badParameter(name, `Mã không có trong danh mục: ${codes.slice(0, 30).join(', ')}`, `The code is not in its list: ${codes.slice(0, 30).join(', ')}`);
  }
  if (type.type === 'boolean' && text !== 'true' && text !== 'false') throw badParameter(name, 'Cần true hoặc false', 'true or false is needed');
  if (type.type === 'int' && !/^-?[0-9]{1,13}$/.test(text)) throw badParameter(name, 'Cần số nguyên', 'A whole number is needed');
  if (text.length > 100) throw badParameter(name, 'Giá trị quá dài', 'The value is too long');
  return text;
}

function nameOf(text: string): string {
  const name = foldLoose(cleanText(text));
  if (name.length < 2 || text.length > 200) throw badParameter('q', 'Cần từ 2 đến 200 ký tự', '2 to 200 characters are needed');
  return name;
}

/** Fields of `fields=name,levels`; undefined: all. @throws ProblemError 400 `bad_parameter` with the nearest name */
export function fieldsOf(kind: KindDefinition, text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  const known = choosableOf(kind);
  const names = [...new Set(text.split(',').map((one) => one.trim()).filter((one) => one !== ''))];
  const other = names.find((one) => !known.includes(one));
  if (other === undefined && names.length > 0) return names;
  const near = other === undefined ? undefined : nearest(other, known);
  throw badParameter('fields', near === undefined ? `Có: ${known.join(', ')}` : `Không có trường này, gần nhất là ${near}`, near === undefined ? `There are: ${known.join(', ')}` : `There is no such field, the nearest is ${near}`);
}

function yearOf(kind: KindDefinition, text: string): string {
  if (yearFieldOf(kind) === 'examYear') {
    if (/^(19|20|21)[0-9]{2}$/.test(text)) return text;
    throw badParameter('year', 'Cần năm thi, ví dụ 2025', 'The year of the exam is needed, such as 2025');
  }
  if (isSchoolYear(text)) return text;
  throw badParameter('year', 'Cần năm học, ví dụ 2025-2026', 'A school year is needed, such as 2025-2026');
}

/** `2025-10-01` or `2025-10-01..2025-10-07`. */
function daysOf(text: string): { readonly from: string; readonly to: string } {
  const [from, to = from, ...more] = text.split('..');
  if (more.length === 0 && isLocalDate(from) && isLocalDate(to) && from <= to) return { from, to };
  throw badParameter('date', 'Cần ngày YYYY-MM-DD hoặc khoảng YYYY-MM-DD..YYYY-MM-DD', 'A day YYYY-MM-DD or a range YYYY-MM-DD..YYYY-MM-DD is needed');
}
