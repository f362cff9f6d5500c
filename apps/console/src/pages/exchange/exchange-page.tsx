import { useParams } from 'react-router';
import { useTexts } from '../../i18n/use-texts.js';
import { Page } from '../../parts/page.js';
import { PartNav } from '../../parts/part-nav.js';
import { NotFound } from '../../parts/states.js';
import { usePerson } from '../../session/session-provider.js';
import { CivilServantsTab } from './civil-servants-tab.js';
import { DestinationsTab } from './destinations-tab.js';

const PARTS = { destinations: DestinationsTab, 'civil-servants': CivilServantsTab } as const;
type Part = keyof typeof PARTS;

/** Handing records on: destinations and how they stand; staff against the civil-servant system, for those whose work is with people. */
export function ExchangePage() {
  const { t } = useTexts();
  const { role } = usePerson();
  const keys = (Object.keys(PARTS) as Part[]).filter((each) => each === 'destinations' || ['division', 'department', 'admin'].includes(role));
  const asked = useParams()['part'] ?? 'destinations';
  const part = keys.find((each) => each === asked);
  if (part === undefined) return <NotFound />;
  const Content = PARTS[part];
  return (
    <Page title={t('exchange:title')} lead={t('exchange:lead')}>
      <PartNav label={t('exchange:title')} base="/exchange" first="destinations" parts={keys.map((key) => ({ key, label: t(`exchange:tabs:${key}`) }))} />
      <Content />
    </Page>
  );
}
