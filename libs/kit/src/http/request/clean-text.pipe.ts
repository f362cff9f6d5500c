import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { ProblemError } from '../../errors/index.js';

/** PostgreSQL keeps no NUL and no half of a surrogate pair. A cursor hides them in base64: it is checked where it is opened. */
const UNKEEPABLE = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** True for text that the database can keep. */
export function isKeepable(text: string): boolean {
  return !UNKEEPABLE.test(text);
}

/** Global, before all other pipes: refuses text that no database can keep, anywhere in path, query or body of any endpoint. */
export class CleanTextPipe implements PipeTransform {
  /** @throws ProblemError 400 `bad_parameter` */
  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    const fault = metadata.type === 'custom' ? null : faultIn(value, metadata.data ?? '');
    if (fault === null) return value;
    const message = { vi: 'Có ký tự không hợp lệ', en: 'Contains characters that cannot be kept' };
    throw new ProblemError(400, 'bad_parameter', message, [{ path: fault, code: 'bad_parameter', message }]);
  }
}

/** Path of the first text that cannot be kept, null when there is none. */
function faultIn(value: unknown, path: string): string | null {
  if (typeof value === 'string') return isKeepable(value) ? null : path;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const place = path === '' ? key : `${path}.${key}`;
    const fault = isKeepable(key) ? faultIn(inner, place) : path;
    if (fault !== null) return fault;
  }
  return null;
}
