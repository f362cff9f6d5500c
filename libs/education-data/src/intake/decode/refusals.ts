import { ProblemError } from '@lienthong/kit/errors';

/** The whole push is unreadable. `vi` and `en` say what is wrong, never what was sent. */
export function malformedBody(vi: string, en: string): ProblemError {
  return new ProblemError(400, 'malformed_body', { vi, en });
}

/** More records or lines than a push may have. */
export function tooManyRecords(): ProblemError {
  return new ProblemError(413, 'too_many_records');
}
