import { useTexts } from '../i18n/use-texts.js';
import type { StreamState } from './figure-stream.js';

/** The state of the connection, always in sight, announced politely when it changes. */
export function LiveMark({ state }: { readonly state: StreamState | 'off' | 'failed' }) {
  const { t } = useTexts();
  if (state === 'failed') return null;
  return (
    <span className="live" data-state={state} role="status" aria-live="polite">
      <span className="visually-hidden">{t('overview:live:label')}: </span>
      {t(`overview:live:${state}`)}
    </span>
  );
}
