import type { ValidationError } from 'class-validator';
import { ProblemError, type ProblemDetail } from '../../errors/index.js';

/** What class-validator's checks ask for, in Vietnamese; the English text is its own. Neither repeats the value. */
const VIETNAMESE: Readonly<Record<string, string>> = {
  isInt: 'Phải là số nguyên',
  isNumber: 'Phải là số',
  isNumberString: 'Phải là chuỗi chữ số',
  isString: 'Phải là chuỗi ký tự',
  isBoolean: 'Phải là true hoặc false',
  isArray: 'Phải là danh sách',
  isObject: 'Phải là đối tượng',
  isIn: 'Giá trị không nằm trong danh sách cho phép',
  isEnum: 'Giá trị không nằm trong danh sách cho phép',
  isNotEmpty: 'Không được để trống',
  isDefined: 'Thiếu giá trị bắt buộc',
  isDateString: 'Ngày giờ không đúng định dạng ISO 8601',
  isISO8601: 'Ngày giờ không đúng định dạng ISO 8601',
  isUUID: 'Không phải là mã UUID',
  isUrl: 'Không phải là địa chỉ URL',
  matches: 'Sai định dạng',
  min: 'Nhỏ hơn giá trị cho phép',
  max: 'Lớn hơn giá trị cho phép',
  minLength: 'Ngắn hơn độ dài cho phép',
  maxLength: 'Dài hơn độ dài cho phép',
  isLength: 'Độ dài không đúng',
  arrayMinSize: 'Danh sách có quá ít phần tử',
  arrayMaxSize: 'Danh sách có quá nhiều phần tử',
  arrayNotEmpty: 'Danh sách không được trống',
  arrayUnique: 'Danh sách có phần tử trùng lặp',
  whitelistValidation: 'Không có tham số này',
};

/** 400 `bad_parameter` with one detail per fault and path (`items[0].name`). */
export function toParameterProblem(errors: readonly ValidationError[]): ProblemError {
  return new ProblemError(400, 'bad_parameter', undefined, errors.flatMap((error) => detailsOf(error, '')));
}

function detailsOf(error: ValidationError, parent: string): ProblemDetail[] {
  const path = /^\d+$/.test(error.property) ? `${parent}[${error.property}]` : [parent, error.property].filter((part) => part !== '').join('.');
  const own = Object.entries(error.constraints ?? {}).map(([check, en]) => ({
    path,
    code: check === 'whitelistValidation' ? 'unknown_field' : 'bad_parameter',
    message: { vi: VIETNAMESE[check] ?? 'Giá trị không hợp lệ', en },
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => detailsOf(child, path))];
}
