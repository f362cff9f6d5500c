import type { Platform } from '../../api/registry.js';
import { useTexts } from '../../i18n/use-texts.js';
import { StateTag, type Tone } from '../../parts/state-tag.js';

const TONES: Readonly<Record<Platform['status'], Tone>> = { 'in-use': 'good', pilot: 'busy', planned: 'plan', proposed: 'plan', ended: 'plain' };

export function PlatformStatus({ status }: { readonly status: Platform['status'] }) {
  const { t } = useTexts();
  return (
    <StateTag tone={TONES[status]}>
      {t(`platforms:statuses:${status}`)}
    </StateTag>
  );
}
