import { CopyOutlined } from '@ant-design/icons';
import { Alert, App, Button, Input, Modal, Space } from 'antd';
import { useId } from 'react';
import type { IssuedClient } from '../../api/registry.js';
import { useTexts } from '../../i18n/use-texts.js';

/** Shows a secret the only time it can be shown; it lives in this window's memory and nowhere else. */
export function SecretModal({ client, onClose }: { readonly client: IssuedClient; readonly onClose: () => void }) {
  const { t } = useTexts();
  return (
    <Modal
      open
      title={t('admin:clients:secretTitle')}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('admin:clients:understood')}
        </Button>
      }
    >
      <div style={{ display: 'grid', gap: 14 }}>
        <Alert type="warning" showIcon title={t('admin:clients:secretText')} />
        <Copyable label={t('admin:clients:clientId')} value={client.clientId} />
        <Copyable label={t('admin:clients:clientSecret')} value={client.clientSecret} />
      </div>
    </Modal>
  );
}

function Copyable({ label, value }: { readonly label: string; readonly value: string }) {
  const { t } = useTexts();
  const { message } = App.useApp();
  const id = useId();
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => void message.success(t('common:copied')),
      () => undefined,
    );
  return (
    <div>
      <label htmlFor={id} style={{ display: 'block', marginBottom: 4, color: 'var(--ink-soft)' }}>
        {label}
      </label>
      <Space.Compact style={{ width: '100%' }}>
        <Input id={id} readOnly value={value} className="mono" onFocus={(event) => event.target.select()} />
        <Button icon={<CopyOutlined />} onClick={() => void copy()} aria-label={`${t('common:copy')}: ${label}`}>
          {t('common:copy')}
        </Button>
      </Space.Compact>
    </div>
  );
}
