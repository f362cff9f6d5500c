import { Tabs } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { useTexts } from '../../i18n/use-texts.js';
import { Page } from '../../parts/page.js';
import { usePerson } from '../../session/session-provider.js';
import { ClientsTab } from './clients-tab.js';
import { DesignationsTab } from './designations-tab.js';
import { NewPlatformTab } from './new-platform-tab.js';
import { ProvincesTab } from './provinces-tab.js';
import { UsersTab } from './users-tab.js';

/** Opening the road for newcomers: provinces, platforms, clients, designations; users for administrators alone. */
export function AdministrationPage() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const person = usePerson();
  const parts = [
    { key: 'provinces', label: t('admin:tabs:provinces'), children: <ProvincesTab /> },
    { key: 'platforms', label: t('admin:tabs:platforms'), children: <NewPlatformTab /> },
    { key: 'clients', label: t('admin:tabs:clients'), children: <ClientsTab /> },
    { key: 'designations', label: t('admin:tabs:designations'), children: <DesignationsTab /> },
    ...(person.role === 'admin' ? [{ key: 'users', label: t('admin:tabs:users'), children: <UsersTab /> }] : []),
  ];
  const asked = useParams()['part'];
  return (
    <Page title={t('admin:title')} lead={t('admin:lead')}>
      <Tabs activeKey={parts.find((each) => each.key === asked)?.key ?? 'provinces'} onChange={(key) => void navigate(`/administration/${key}`)} destroyOnHidden items={parts} />
    </Page>
  );
}
