import { Tabs } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { useTexts } from '../../i18n/use-texts.js';
import { Page } from '../../parts/page.js';
import { DirectivesTab } from './directives-tab.js';
import { IndicatorsTab } from './indicators-tab.js';
import { TasksTab } from './tasks-tab.js';

const PARTS = ['indicators', 'tasks', 'directives'] as const;

/** Indicators with targets and live values, the tasks of the plan, the directives of the notices. */
export function ReportingPage() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const asked = useParams()['part'];
  const part = PARTS.find((each) => each === asked) ?? 'indicators';
  return (
    <Page title={t('reporting:title')} lead={t('reporting:lead')}>
      <Tabs
        activeKey={part}
        onChange={(key) => void navigate(`/reporting/${key}`)}
        destroyOnHidden
        items={[
          { key: 'indicators', label: t('reporting:tabs:indicators'), children: <IndicatorsTab /> },
          { key: 'tasks', label: t('reporting:tabs:tasks'), children: <TasksTab /> },
          { key: 'directives', label: t('reporting:tabs:directives'), children: <DirectivesTab /> },
        ]}
      />
    </Page>
  );
}
