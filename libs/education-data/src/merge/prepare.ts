import type { ChunkRecord } from '../domain/chunk.js';
import type { MergeRecord } from '../domain/merge/merge-record.js';
import type { KindPlan } from '../records/plan/kind-plan.js';
import { type ChunkSource, originOf } from './chunk-source.js';
import type { NumberTokens } from './number-tokens.js';

const NO_FINDINGS = [] as const;

/** Records of a chunk as the decision takes them: numbers of people are tokens from here on. */
export function prepare(source: ChunkSource, rows: readonly ChunkRecord[], plan: KindPlan, tokens: NumberTokens): MergeRecord[] {
  const receivedAt = source.receivedAt.getTime();
  return rows.map((row, i) => {
    const fields = plan.tokens.size === 0 ? row.content : tokens.replace(row.content, plan.tokens);
    return {
      line: row.line,
      recordId: row.recordId,
      cancel: row.event === 'CANCEL',
      version: row.version,
      updatedAt: Date.parse(row.updatedAt),
      receivedAt: source.parts === undefined ? receivedAt : originOf(source, i).receivedAt.getTime(),
      text: fields === row.content && row.text !== undefined ? row.text : JSON.stringify(fields),
      fields,
      findings: row.findings ?? NO_FINDINGS,
      hold: null,
      resolution: null,
      key: null,
      schoolId: null,
    };
  });
}
