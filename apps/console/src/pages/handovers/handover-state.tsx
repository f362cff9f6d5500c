import type { HandoverState } from '../../api/steward.js';
import { useTexts } from '../../i18n/use-texts.js';
import { StateTag, type Tone } from '../../parts/state-tag.js';

const TONES: Readonly<Record<HandoverState, Tone>> = { planned: 'plan', 'not-begun': 'bad', 'under-way': 'busy', complete: 'busy', finished: 'good' };

/** All states, in the order of a hand-over. */
export const HANDOVER_STATES = Object.keys(TONES) as HandoverState[];

/** How far a hand-over is, in a word. */
export function HandoverStateTag({ state }: { readonly state: HandoverState }) {
  const { t } = useTexts();
  return <StateTag tone={TONES[state]}>{t(`handovers:states:${state}`)}</StateTag>;
}
