import type { IncomingHttpHeaders } from 'node:http';
import { ProblemError } from '@lienthong/kit/errors';
import { badParameter } from '../../asking/parameters.js';
import type { UploadTerms } from './upload.js';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MAX_KINDS = 6;

/** The kinds of `?kind=learner,enrolment`. @throws ProblemError 400 `bad_parameter` */
export function kindNamesOf(kind: string | readonly string[] | undefined): readonly string[] {
  const names = [kind ?? []].flat().flatMap((each) => each.split(',')).map((name) => name.trim()).filter((name) => name !== '');
  if (names.length === 0 || names.length > MAX_KINDS) throw badParameter('kind', `Cần từ 1 đến ${MAX_KINDS} loại bản ghi`, `1 to ${MAX_KINDS} kinds are needed`);
  return names;
}

/** @throws ProblemError 415 for any other type, and for a compressed body */
export function requireWorkbook(headers: IncomingHttpHeaders): void {
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== MEDIA_TYPE || (headers['content-encoding'] ?? 'identity') !== 'identity') throw new ProblemError(415, 'media_type_unsupported');
}

/** Terms out of a JSON body. @throws ProblemError 400 `bad_parameter` */
export function termsOf(body: unknown): { readonly kinds: readonly string[] | undefined; readonly terms: UploadTerms } {
  const { kinds, constants = {}, columns = {}, without = [] } = isObject(body) ? body : fail('', 'Cần đối tượng JSON', 'A JSON object is needed');
  if (kinds !== undefined && !(Array.isArray(kinds) && kinds.every(isShort))) return fail('kinds', 'Cần danh sách tên loại', 'A list of kinds is needed');
  if (!isObject(constants) || !Object.values(constants).every(isShort)) return fail('constants', 'Mỗi giá trị là chuỗi đến 200 ký tự', 'Every value is text of up to 200 characters');
  if (!Array.isArray(without) || !without.every(isShort)) return fail('without', 'Cần danh sách tên trang tính', 'A list of sheets is needed');
  if (!isObject(columns)) return fail('columns', 'Cần đối tượng theo loại, trang tính, cột', 'An object by kind, sheet and column is needed');
  for (const sheets of Object.values(columns)) {
    if (!isObject(sheets)) return fail('columns', 'Cần đối tượng theo loại, trang tính, cột', 'An object by kind, sheet and column is needed');
    for (const letters of Object.values(sheets)) {
      if (!isObject(letters) || !Object.entries(letters).every(([letter, path]) => /^[A-Z]{1,3}$/.test(letter) && (path === null || isShort(path)))) return fail('columns', 'Cột là chữ cái, trường là chuỗi hoặc null', 'A column is letters, a field text or null');
    }
  }
  return { kinds: kinds === undefined ? undefined : kindNamesOf(kinds as string[]), terms: { constants, columns, without } as UploadTerms };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 200;
}

function fail(path: string, vi: string, en: string): never {
  throw badParameter(path, vi, en);
}
