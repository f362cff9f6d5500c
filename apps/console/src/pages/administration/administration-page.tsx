import { useParams } from 'react-router';
import { useTexts } from '../../i18n/use-texts.js';
import { Page } from '../../parts/page.js';
import { PartNav } from '../../parts/part-nav.js';
import { NotFound } from '../../parts/states.js';
import { usePerson } from '../../session/session-provider.js';
import { ClientsTab } from './clients-tab.js';
import { DesignationsTab } from './designations-tab.js';
import { NewPlatformTab } from './new-platform-tab.js';
import { ProvincesTab } from './provinces-tab.js';
import { UsersTab } from './users-tab.js';

const PARTS = { provinces: ProvincesTab, platforms: NewPlatformTab, clients: ClientsTab, designations: DesignationsTab, users: UsersTab } as const;
type Part = keyof typeof PARTS;

/** Opening the road for newcomers: provinces, platforms, clients, designations; users for administrators alone. */
export function AdministrationPage() {
  const { t } = useTexts();
  const { role } = usePerson();
  const keys = (Object.keys(PARTS) as Part[]).filter((each) => each !== 'users' || role === 'admin');
  const asked = useParams()['part'] ?? 'provinces';
  const part = keys.find((each) => each === asked);
  if (part === undefined) return <NotFound />;
  const Content = PARTS[part];
  return (
    <Page title={t('admin:title')} lead={t('admin:lead')}>
      <PartNav label={t('admin:title')} base="/administration" first="provinces" parts={keys.map((key) => ({ key, label: t(`admin:tabs:${key}`) }))} />
      <Content />
    </Page>
  );
}
