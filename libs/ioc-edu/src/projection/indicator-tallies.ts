import type { IndicatorChangedV1 } from '@lienthong/contracts';
import { saveIndicators } from '../store/indicator.store.js';
import type { ProjectionWork, TalliedEvent } from './projection-batch.js';

/** Indicators against their targets, as reporting computes and tells them: the operations centre shows them and changes nothing. */
export async function tallyIndicators(work: ProjectionWork, events: readonly TalliedEvent<IndicatorChangedV1>[]): Promise<void> {
  await saveIndicators(work.tx, [...new Map(events.map(({ key, ms, value }) => [key, { key, ms, value }])).values()]);
}
