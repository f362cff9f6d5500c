import type { RecordProblem } from '@lienthong/contracts';

/** Problems of a push that are alike (api.md §4). */
export interface ProblemCause {
  readonly code: string;
  readonly path: string;
  readonly level: RecordProblem['level'];
  readonly message: RecordProblem['message'];
  readonly count: number;
  /** The first lines with it, at most ten. */
  readonly exampleLines: readonly number[];
}

/** Lines named as examples of a cause. */
export const EXAMPLE_LINES = 10;
/** Causes told; a sender that makes up field names could make any number. */
export const MAX_CAUSES = 1_000;

type Problem = { readonly level: RecordProblem['level']; readonly code: string; readonly path: string; readonly message: RecordProblem['message'] };

/** Groups problems by cause while records pass by. */
export class CauseTally {
  private readonly causes = new Map<string, { problem: Problem; count: number; lines: number[] }>();

  add(line: number, problems: readonly Problem[]): void {
    for (const problem of problems) {
      const key = `${problem.level} ${problem.code} ${problem.path}`;
      const cause = this.causes.get(key);
      if (cause === undefined) {
        if (this.causes.size < MAX_CAUSES) this.causes.set(key, { problem, count: 1, lines: [line] });
        continue;
      }
      cause.count += 1;
      if (cause.lines.length < EXAMPLE_LINES) cause.lines.push(line);
    }
  }

  /** Largest first, then by code and path. */
  list(): readonly ProblemCause[] {
    return [...this.causes.values()]
      .map(({ problem: { code, path, level, message }, count, lines }) => ({ code, path, level, message, count, exampleLines: lines.sort((a, b) => a - b) }))
      .sort((a, b) => b.count - a.count || a.code.localeCompare(b.code, 'en') || a.path.localeCompare(b.path, 'en'));
  }
}
