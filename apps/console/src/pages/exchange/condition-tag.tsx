import type { Destination } from '../../api/exchange.js';
import { useTexts } from '../../i18n/use-texts.js';
import { StateTag } from '../../parts/state-tag.js';

const TONES = { off: 'plain', 'not-connected': 'plan', failing: 'bad', 'catching-up': 'busy', 'up-to-date': 'good' } as const;

/** How a destination is, in one word. */
export function ConditionTag({ destination }: { readonly destination: Destination }) {
  const { t } = useTexts();
  return <StateTag tone={TONES[destination.condition]}>{t(`exchange:conditions:${destination.condition}`)}</StateTag>;
}
