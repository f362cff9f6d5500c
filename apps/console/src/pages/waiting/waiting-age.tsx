import { useTexts } from '../../i18n/use-texts.js';
import { StateTag } from '../../parts/state-tag.js';

/** How long a record has waited; one that nothing came for in 30 days is marked. */
export function WaitingAge({ days, overdue }: { readonly days: number; readonly overdue: boolean }) {
  const { t, format } = useTexts();
  return (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 6, alignItems: 'center' }}>
      {days === 0 ? t('waiting:today') : t('waiting:days', { days: format.number(days) })}
      {overdue ? (
        <span title={t('waiting:overdueHelp')}>
          <StateTag tone="bad">{t('waiting:overdue')}</StateTag>
        </span>
      ) : null}
    </span>
  );
}
