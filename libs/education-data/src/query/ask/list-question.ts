import { isLocalDate, isSchoolYear } from '@lienthong/vocabulary';
import type { KindDefinition } from '../../records/kind.js';
import { badParameter, instantOf, limitOf, parametersOf, provinceOf, type RawQuery } from './parameters.js';

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
}

/** How a kind's records belong to a year: by a field of theirs, by their date, or not at all. */
export function yearFieldOf(kind: KindDefinition): 'schoolYear' | 'examYear' | 'date' | undefined {
  return (['schoolYear', 'examYear', 'date'] as const).find((field) => Object.hasOwn(kind.fields, field));
}

/** Parameters of a kind's list. `year` and `date` only where records have one. */
export function parameterNames(kind: KindDefinition): ('limit' | 'cursor' | 'updatedSince' | 'school' | 'commune' | 'year' | 'date' | 'province')[] {
  return ['limit', 'cursor', 'updatedSince', 'school', 'commune', 'province', ...(yearFieldOf(kind) ? (['year'] as const) : []), ...(hasDate(kind) ? (['date'] as const) : [])];
}

export function hasDate(kind: KindDefinition): boolean {
  return kind.fields['date']?.is.type === 'date';
}

/** @throws ProblemError 400 `bad_parameter` */
export function listQuestion(kind: KindDefinition, query: RawQuery): ListQuestion {
  const asked = parametersOf(query, parameterNames(kind));
  if (asked.commune !== undefined && !/^[0-9]{5}$/.test(asked.commune)) throw badParameter('commune', 'Cần mã xã năm chữ số', 'A commune code of five digits is needed');
  if (asked.school !== undefined && asked.school.length > 64) throw badParameter('school', 'Cần mã trường hoặc mã của trục', 'A school code or hub id is needed');
  return {
    limit: limitOf(asked.limit),
    cursor: asked.cursor,
    updatedSince: instantOf('updatedSince', asked.updatedSince),
    school: asked.school,
    commune: asked.commune,
    year: asked.year === undefined ? undefined : yearOf(kind, asked.year),
    days: asked.date === undefined ? undefined : daysOf(asked.date),
    province: provinceOf(asked.province),
  };
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
