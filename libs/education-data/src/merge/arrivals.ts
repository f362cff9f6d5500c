import { referenceKey } from '../domain/reference-key.js';
import type { SourceState } from '../domain/merge/source-state.js';
import type { KindPlan } from '../records/plan/kind-plan.js';
import type { Fields } from '../domain/merge/hub-view.js';
import { indexOfToken } from './number-tokens.js';

/** All ways in which live states may be referred to from now on. Only of states that became live or changed. */
export function arrivalsOf(plan: KindPlan, provinceCode: string, states: Iterable<SourceState>): string[] {
  const kind = plan.definition.name;
  const refs = new Set<string>();
  for (const state of states) {
    if (!state.live || !state.touched) continue;
    if (kind === 'school') {
      const content = JSON.parse(state.content) as { schoolCode: string; formerCodes?: readonly string[] };
      for (const code of [content.schoolCode, ...(content.formerCodes ?? [])]) refs.add(referenceKey.school(provinceCode, code));
      continue;
    }
    refs.add(referenceKey.recordId(kind, provinceCode, state.platformId, state.recordId));
    if (kind === 'school-class' && state.key !== null) refs.add(referenceKey.key(kind, state.key));
    if (plan.table.numbers.length > 0) {
      const content = JSON.parse(state.content) as Fields;
      for (const field of plan.table.numbers) {
        const index = indexOfToken(content[field]);
        if (index !== null) refs.add(referenceKey.number(kind, provinceCode, index));
      }
    }
  }
  return [...refs];
}
