import type pg from 'pg';
import type { MergeRecord } from '../../domain/merge/merge-record.js';
import type { SourceState } from '../../domain/merge/source-state.js';
import { referenceKey } from '../../domain/reference-key.js';
import type { Fields } from '../../domain/merge/hub-view.js';
import { type PastNumber, saveAliases, saveMovedPersons, savePastNumbers } from '../../store/identity/identity-facts.repository.js';
import { savePartedItems, saveReviewItems } from '../../store/review.repository.js';
import type { ChunkDecisions } from '../chunk-decisions.js';
import type { ChunkSource } from '../chunk-source.js';
import { indexOfToken } from '../number-tokens.js';

/**
 * What a chunk of people leaves behind besides its rows, before they are written: pairs and records for the review list, numbers that
 * were replaced, and where the records went of a hub record that ended. Mostly nothing, and then without a statement.
 */
export async function keepIdentity(client: pg.ClientBase, { newId }: { readonly newId: () => string }, source: ChunkSource, decided: ChunkDecisions, states: readonly SourceState[], now: string): Promise<void> {
  const { plan, changes } = decided;
  const { kind, provinceCode } = source;
  await saveReviewItems(client, kind, provinceCode, decided.alike, newId, now);
  await savePartedItems(client, kind, provinceCode, decided.parted, newId, now);
  await savePastNumbers(client, plan.table.table, kind, provinceCode, states.flatMap((state) => replaced(state, plan.table.numbers)), now);
  const left = new Map<string, string>();
  for (const { live, hubId, stored } of states) if (live && stored?.live === true && stored.hubId !== null && hubId !== null && stored.hubId !== hubId) left.set(stored.hubId, hubId);
  await saveMovedPersons(client, kind, provinceCode, [...left.keys()]);
  const ended = changes.filter((one) => one.after === null).flatMap(({ hubId }) => (left.has(hubId) ? [[hubId, left.get(hubId) ?? ''] as const] : []));
  // An id that is there again is no alias; looked at only where something that had been there before came back.
  const known = new Set(states.flatMap((state) => (state.stored === null ? [] : [state.hubId])));
  const back = known.size === 0 ? [] : changes.filter((one) => one.before === null && known.has(one.hubId)).map((one) => one.hubId);
  await saveAliases(client, kind, provinceCode, ended, back, now);
}

/** Of a record held for its identity: what it is looked at again for, should a person of its numbers or it itself change. */
export function numberRefs({ kind, provinceCode, platformId }: ChunkSource, record: MergeRecord): readonly string[] {
  const numbers = record.resolution?.kind === 'resolved' ? Object.values(record.resolution.marks?.numbers ?? {}) : [];
  return [referenceKey.recordId(kind, provinceCode, platformId, record.recordId), ...numbers.map((index) => referenceKey.number(kind, provinceCode, index))];
}

/** Numbers that a state says no longer. */
function replaced(state: SourceState, fields: readonly string[]): PastNumber[] {
  const { stored, platformId, recordId } = state;
  if (stored === null || stored.content === state.content || state.marks === null) return [];
  const before = JSON.parse(stored.content) as Fields;
  return fields.flatMap((field) => {
    const number = indexOfToken(before[field]);
    return number === null || number === state.marks?.numbers[field] ? [] : [{ platformId, recordId, field, number }];
  });
}
