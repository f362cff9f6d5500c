import { expect } from '@jest/globals';
import { isProblemCode, PROBLEMS } from '@lienthong/contracts';
import type { RawAnswer } from './raw-call.js';

/** RFC 9457 as the hub sends it (api.md §3). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly traceId: string;
  readonly errors: readonly { readonly path: string; readonly code: string; readonly message: { readonly vi: string; readonly en: string } }[];
}

/**
 * The answer is a problem as promised to everybody: of the closed list, with a trace, details in both languages, no stack
 * and nothing of `secrets`, the personal values that were sent.
 */
export function problemOf(answer: RawAnswer, secrets: readonly string[] = []): Problem {
  expect([answer.status, answer.headers['content-type']]).toEqual([answer.status, 'application/problem+json; charset=utf-8']);
  const problem = JSON.parse(answer.text) as Problem;
  expect([problem.code, isProblemCode(problem.code)]).toEqual([problem.code, true]);
  expect(problem.code).not.toBe('internal_error');
  const definition: object = PROBLEMS[problem.code as keyof typeof PROBLEMS];
  const promised = 'status' in definition ? definition.status : answer.status;
  expect([problem.code, problem.status, answer.status]).toEqual([problem.code, promised, promised]);
  expect(problem.type.endsWith(`#${problem.code}`)).toBe(true);
  expect(problem.traceId).toMatch(/^[0-9a-f]{32}$/);
  expect([problem.title, problem.detail].every((text) => text.length > 0)).toBe(true);
  expect(problem.instance).not.toContain('?');
  for (const { code, message } of problem.errors) {
    expect([code, isProblemCode(code)]).toEqual([code, true]);
    expect([message.vi.length > 0, message.en.length > 0, message.vi === message.en]).toEqual([true, true, false]);
  }
  expect(answer.text).not.toMatch(/\bat [\w.<>]+ \(|node_modules|\.[jt]s:\d+/);
  for (const secret of secrets) expect(answer.text).not.toContain(secret);
  return problem;
}

/** `[status, code]`, after the answer was checked as a problem. */
export function refusal(answer: RawAnswer, secrets: readonly string[] = []): [number, string] {
  return [answer.status, problemOf(answer, secrets).code];
}
