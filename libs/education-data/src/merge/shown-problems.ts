import type { ChunkFinding } from '../domain/chunk.js';
import type { BareProblem } from '../domain/merge/merge-record.js';
import { textOf } from './merge-context.js';

/** Problems as receipts show them: at most 20, each with its texts. */
export function shown(problems: readonly (BareProblem | ChunkFinding)[]): ChunkFinding[] {
  return problems.slice(0, 20).map((one) => ('message' in one ? one : { ...one, message: textOf(one.code) }));
}
