import { type ProblemCode, PROBLEMS, type RecordProblem } from '@lienthong/contracts';
import type { Bilingual } from '../field.js';

/** Why one value was not taken. Made once per field when a kind is compiled, so that refusing costs nothing; compared by identity. */
export class Failure {
  constructor(
    readonly code: ProblemCode,
    readonly message: Bilingual = PROBLEMS[code],
  ) {}
}

/** Most problems told of one record (kinds.md §4). */
export const MAX_PROBLEMS = 20;

const plain = /^[\w.-]*$/;
// NUL and halves of characters, which names cut to a length may end in, can be kept in no database.
const untellable = /\p{Cc}|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** A path that holds a name of the sender's making, as it can be told. */
function told(path: string): string {
  return path.replace(untellable, '\ufffd');
}

/** Collects the problems of one record. One is used for all records of a push: `take` empties it. */
export class ProblemSink {
  private problems: RecordProblem[] = [];
  /** Cells of a file have no JSON type: what is no number there is badly written, not badly typed. */
  fromCells = false;

  get isEmpty(): boolean {
    return this.problems.length === 0;
  }

  /** An error, by default with the text that the code has. */
  add(path: string, failure: Failure): void {
    if (this.fromCells && failure.code === 'bad_type') this.error(path, 'bad_format', failure.message);
    else this.error(path, failure.code, failure.message);
  }

  error(path: string, code: ProblemCode, message: Bilingual = PROBLEMS[code]): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push({ level: 'error', code, path: plain.test(path) ? path : told(path), message: { vi: message.vi, en: message.en } });
  }

  /** True when a problem of the field, or of something below it, was told. */
  has(path: string): boolean {
    return this.problems.some((problem) => problem.path === path || problem.path.startsWith(`${path}.`));
  }

  take(): RecordProblem[] {
    const taken = this.problems;
    this.problems = [];
    return taken;
  }
}
