import { type QualityChangedV1, toldBefore } from '@lienthong/contracts';
import type { Tx } from '@lienthong/kit/database';
import type { LogRecord } from '@lienthong/kit/messaging';
import { localDate } from '@lienthong/vocabulary';

interface Row {
  readonly subject: string;
  readonly year: number;
  readonly province_code: string;
  readonly complete: number;
  readonly learners: number;
  readonly updated_at: string;
}

/**
 * Keeps how complete the records of each school's learners were last in each year, by the local day of the event. The topic is compacted:
 * what an event repeats of earlier years is taken from it, so a rebuild finds them too.
 */
export async function applyCompleteness(tx: Tx, records: readonly LogRecord<QualityChangedV1>[]): Promise<void> {
  const rows = new Map<string, Row>();
  for (const { key, value, time } of records) {
    if (value === null || key === null) continue;
    for (const { at, state } of [...toldBefore<QualityChangedV1>(value.history), { at: time, state: value }]) {
      if (state === null) continue;
      const year = Number(localDate(new Date(at)).slice(0, 4));
      const share = state.kinds.find((one) => one.kind === 'learner')?.complete ?? { good: 0, of: 0 };
      rows.set(`${key}|${year}`, { subject: key, year, province_code: state.provinceCode, complete: share.good, learners: share.of, updated_at: at });
    }
  }
  await tx.client.query(
    `INSERT INTO live_completeness SELECT * FROM json_to_recordset($1::json) AS told (subject text, year int, province_code text, complete bigint, learners bigint, updated_at timestamptz)
     ON CONFLICT (subject, year) DO UPDATE SET province_code = excluded.province_code, complete = excluded.complete, learners = excluded.learners, updated_at = excluded.updated_at
     WHERE excluded.updated_at >= live_completeness.updated_at`, [JSON.stringify([...rows.values()])]);
}
