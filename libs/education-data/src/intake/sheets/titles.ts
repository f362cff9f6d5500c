import { cleanText, codeOfLabel, fold, isSchoolYear } from '@lienthong/vocabulary';

/** What rows around a table say of all rows below them. */
export interface Titles {
  readonly className?: string;
  readonly schoolYear?: string;
  readonly period?: string;
  readonly subject?: string;
}

const classForm = /(?:^|\s)lớp\s*(?:học)?\s*:?\s*([\p{L}\p{N}][\p{L}\p{N}./+_]*(?:\s[\p{N}A-Z][\p{L}\p{N}]*)?)/iu;
const yearForm = /([0-9]{4})\s*[-–—/]\s*([0-9]{4})/u;
const periodForm = /((?:giữa\s+)?(?:học\s+)?k[ìỳ]\s+(?:ii|i|2|1)|hk\s*(?:ii|i|2|1)|cả\s+năm)(?![\p{L}\p{N}])/iu;
const subjectForm = /môn(?:\s+học)?\s*:?\s*([\p{L}\p{N}][^:;,()]*?)(?=\s*(?:[;,()]|[-–—]\s|lớp\s|học\s+k[ìỳ]|năm\s+học|giáo\s+viên|$))/iu;

/** What a title says: "BẢNG ĐIỂM MÔN TOÁN LỚP 10A1, HỌC KÌ I, NĂM HỌC 2025-2026". Empty when it says nothing of the kind. */
export function titlesIn(text: string): Titles {
  const title = cleanText(text);
  const [, from = '', to = ''] = yearForm.exec(title) ?? [];
  const year = `${from}-${to}`;
  const period = periodForm.exec(title)?.[1];
  const subject = subjectForm.exec(title)?.[1];
  const [periodCode, subjectCode] = [period && codeOfLabel('period', period.trim()), subject && codeOfLabel('subject', subject.trim())];
  const className = classNameIn(title);
  return {
    ...(className !== undefined && { className }),
    ...(isSchoolYear(year) && { schoolYear: year }),
    ...(periodCode && { period: periodCode }),
    ...(subjectCode && { subject: subjectCode }),
  };
}

/** The class of "LỚP 1A", "Danh sách học sinh lớp: 10A1 năm học …". Words after "lớp" that are no name of a class are none. */
export function classNameIn(text: string): string | undefined {
  const found = classForm.exec(cleanText(text))?.[1]?.trim().replace(/[./+_]+$/, '');
  if (found === undefined || !/[0-9]|^[\p{Lu}]{1,3}$/u.test(found)) return undefined;
  return found;
}

/** True for a row that is nothing but the name of the class whose rows follow. */
export function isClassTitle(text: string): boolean {
  return text.length <= 80 && fold(text).startsWith('lớp') && classNameIn(text) !== undefined;
}

/** "10A1", "Lớp 6B", "1 A": a sheet named like a class. */
export function classNameOfSheet(name: string): string | undefined {
  return /^(?:lớp\s*)?((?:[1-9]|1[0-2])\s?[A-ZĐ][\p{L}\p{N}]{0,6})$/iu.exec(cleanText(name))?.[1];
}
