import { useParams } from 'react-router';
import { useTexts } from '../../i18n/use-texts.js';
import { Page } from '../../parts/page.js';
import { PartNav } from '../../parts/part-nav.js';
import { NotFound } from '../../parts/states.js';
import { DirectivesTab } from './directives-tab.js';
import { IndicatorsTab } from './indicators-tab.js';
import { TasksTab } from './tasks-tab.js';

const PARTS = { indicators: IndicatorsTab, tasks: TasksTab, directives: DirectivesTab } as const;
type Part = keyof typeof PARTS;
const KEYS = Object.keys(PARTS) as Part[];

/** Indicators with targets and live values, the tasks of the plan, the directives of the notices. */
export function ReportingPage() {
  const { t } = useTexts();
  const asked = useParams()['part'] ?? 'indicators';
  const part = KEYS.find((each) => each === asked);
  if (part === undefined) return <NotFound />;
  const Content = PARTS[part];
  return (
    <Page title={t('reporting:title')} lead={t('reporting:lead')}>
      <PartNav label={t('reporting:title')} base="/reporting" first="indicators" parts={KEYS.map((key) => ({ key, label: t(`reporting:tabs:${key}`) }))} />
      <Content />
    </Page>
  );
}
