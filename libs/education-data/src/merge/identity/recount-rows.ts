import { localDayOf } from '../../domain/quality/freshness.js';
import { QualityTally, schoolYearIn } from '../../domain/quality/quality-tally.js';
import type { KindPlan } from '../../records/plan/kind-plan.js';
import { saveQualityDelta } from '../../store/quality/quality-delta.repository.js';
import { type IdentityScope, NO_CHUNK } from './tell-moves.js';

/** A live row as the counts of quality see it. */
export interface CountedRow {
  readonly school: string | null;
  /** Canonical JSON text. */
  readonly content: string;
  /** Milliseconds since 1970. */
  readonly confirmedAt: number;
}

/**
 * Takes rows of one source from the counts of quality as they stood and adds them as they stand, where something else than a chunk wrote
 * them.
 * @param looked records in which what was found is looked at anew
 */
export async function recountRows({ tx, provinceCode, causeId }: IdentityScope, { definition }: KindPlan, platformId: string, was: readonly CountedRow[], is: readonly CountedRow[], looked: readonly string[] = []): Promise<void> {
  const tally = new QualityTally(definition.fresh.sort === 'record');
  const add = ({ school, content, confirmedAt }: CountedRow, by: 1 | -1): void => tally.add({ school, year: schoolYearIn(content), day: localDayOf(confirmedAt) }, by);
  for (const row of was) add(row, -1);
  for (const row of is) add(row, 1);
  await saveQualityDelta(tx.client, { provinceCode, kind: definition.name, platformId, pushId: causeId, seq: NO_CHUNK }, { ...tally.counts(), found: [], raised: false, looked, feeds: [], receivedOn: 0 });
}
