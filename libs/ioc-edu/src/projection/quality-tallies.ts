import type { QualityChangedV1, ShareV1 } from '@lienthong/contracts';
import { noSchool } from '../domain/cell-deltas.js';
import { dimsText } from '../domain/dims.js';
import type { ToldQuality } from '../domain/told-quality.js';
import { loadQuality, saveQuality } from '../store/quality-state.store.js';
import { withPastStates } from './past-states.js';
import type { ProjectionWork, TalliedEvent } from './projection-batch.js';

const QUALITIES = ['correct', 'complete', 'clean', 'alive'] as const;
const NOTHING: ShareV1 = { good: 0, of: 0 };

/** `quality.correct`, `.complete`, `.clean`, `.alive`, by kind: each telling of a school counts by what it differs from the one before. */
export async function tallyQuality(work: ProjectionWork, events: readonly TalliedEvent<QualityChangedV1>[]): Promise<void> {
  const told = await loadQuality(work.tx, [...new Set(events.map((event) => event.key))]);
  const changed = new Map<string, ToldQuality>();
  for (const { key, value, day, ms, repeated, provinceCode } of withPastStates(events)) {
    const before = told.get(key);
    // One of before that was heard of when it came.
    if (before !== undefined && (repeated === true ? ms <= before.ms : ms < before.ms)) continue;
    const kinds = value?.kinds ?? [];
    const province = value?.provinceCode ?? provinceCode ?? '';
    const school = key.startsWith('province:') ? noSchool : key;
    for (const kind of new Set([...kinds, ...(before?.kinds ?? [])].map((one) => one.kind))) {
      const is = kinds.find((one) => one.kind === kind);
      const was = before?.kinds.find((one) => one.kind === kind);
      for (const quality of QUALITIES) {
        const [now, then] = [is?.[quality] ?? NOTHING, was?.[quality] ?? NOTHING];
        if (now.good === then.good && now.of === then.of) continue;
        work.deltas.addUp(province, school, `quality.${quality}`, dimsText(['kind'], [kind]), day, now.good - then.good, now.of - then.of, ms);
      }
    }
    const state = { subject: key, ms, kinds };
    told.set(key, state);
    changed.set(key, state);
  }
  await saveQuality(work.tx, [...changed.values()]);
}
