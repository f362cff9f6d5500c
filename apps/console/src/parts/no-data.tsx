import { useTexts } from '../i18n/use-texts.js';

/** What stands where there is no figure: words, never 0. */
export function NoData() {
  const { t } = useTexts();
  return <span className="no-data">{t('common:noData')}</span>;
}

/** What stands where nobody has said anything. */
export function Unknown() {
  const { t } = useTexts();
  return <span className="no-data">{t('common:unknown')}</span>;
}
