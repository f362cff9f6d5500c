import { Result } from 'antd';
import { useRouteError } from 'react-router';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useTexts } from '../i18n/use-texts.js';

/** A page that failed while it was drawn, or whose chunk is gone after an update of the hub. */
export function Crashed() {
  const { t } = useTexts();
  const error = useRouteError();
  return (
    <Result status="warning" title={t('session:crashed')}>
      <ProblemNotice error={error} onRetry={() => window.location.reload()} />
    </Result>
  );
}
