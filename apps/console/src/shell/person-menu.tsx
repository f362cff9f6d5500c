import { DownOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTexts } from '../i18n/use-texts.js';
import { signOut } from '../session/oidc.js';
import { usePerson } from '../session/session-provider.js';

/** Who is signed in, and the way out. */
export function PersonMenu() {
  const { t } = useTexts();
  const person = usePerson();
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'who', disabled: true, label: `${person.name} · ${t(`session:roles:${person.role}`)}` },
          { key: 'docs', label: <a href="/docs">{t('shell:apiDocs')}</a> },
          { type: 'divider' },
          { key: 'out', label: t('shell:signOut'), onClick: () => void signOut() },
        ],
      }}
    >
      <Button type="text" icon={<UserOutlined />} aria-label={`${t(`session:roles:${person.role}`)}, ${t('shell:account')} ${person.name}`}>
        <span className="shell-person-text">{t(`session:roles:${person.role}`)}</span>
        <DownOutlined style={{ fontSize: 10 }} />
      </Button>
    </Dropdown>
  );
}
