import type { Deadline } from '../../api/reporting.js';
import { useTexts } from '../../i18n/use-texts.js';

/** The deadline in the document's words, with the last day in time; what the document does not say is not made up. */
export function DeadlineText({ deadline, dueBy }: { readonly deadline: Deadline | null; readonly dueBy: string | null }) {
  const { t, code, format } = useTexts();
  const words = deadline?.text_vi ?? (deadline?.recurrence ? code('reporting:recurrence', deadline.recurrence) : deadline?.type === 'continuous' ? t('reporting:recurrence:continuous') : null);
  return (
    <div className="cell-text narrow">
      {words ?? (dueBy === null ? <span className="no-data">{t('reporting:noDeadline')}</span> : null)}
      {dueBy === null ? null : <div style={{ color: 'var(--ink-soft)', fontSize: 12.5 }}>{t('reporting:lastDay', { date: format.date(dueBy) })}</div>}
    </div>
  );
}
