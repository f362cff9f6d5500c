import { PlusOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Space, type TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { readClients, revokeClient, rotateClient, type Client, type IssuedClient } from '../../api/registry.js';
import { useProvince } from '../../app/province-choice.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { FoldedList } from '../../parts/folded-list.js';
import { matches } from '../../parts/listing.js';
import { PlatformName } from '../../parts/platform-name.js';
import { Panel } from '../../parts/page.js';
import { ProblemNotice, problemTitle } from '../../parts/problem-notice.js';
import { SearchBox } from '../../parts/search-box.js';
import { Shown } from '../../parts/states.js';
import { ClientForm } from './client-form.js';
import { SecretModal } from './secret-modal.js';
import { StateTag } from '../../parts/state-tag.js';

/** Clients of the province: issue, new secret, revoke. */
export function ClientsTab() {
  const texts = useTexts();
  const { t } = texts;
  const { province } = useProvince();
  const { message, modal } = App.useApp();
  const queries = useQueryClient();
  const clients = useQuery({ queryKey: ['clients'], queryFn: ({ signal }) => readClients(signal) });
  const [question, setQuestion] = useState('');
  const [issuing, setIssuing] = useState(false);
  const [secret, setSecret] = useState<IssuedClient | null>(null);
  const again = () => void queries.invalidateQueries({ queryKey: ['clients'] });
  const failed = (error: unknown) => void message.error(problemTitle(error, texts));
  const rotate = useMutation({
    mutationFn: (client: Client) => rotateClient(client.clientId),
    onSuccess: (issued) => {
      setSecret(issued);
      again();
    },
    onError: failed,
  });
  const revoke = useMutation({
    mutationFn: (client: Client) => revokeClient(client.clientId),
    onSuccess: (_, client) => {
      void message.success(t('admin:clients:revoked', { name: client.name }));
      again();
    },
    onError: failed,
  });
  const askRotate = (client: Client) =>
    modal.confirm({ title: t('admin:clients:rotate'), content: t('admin:clients:rotateConfirm', { name: client.name }), okText: t('admin:clients:rotate'), cancelText: t('common:cancel'), onOk: () => rotate.mutateAsync(client).catch(() => undefined) });
  const askRevoke = (client: Client) =>
    modal.confirm({ title: t('admin:clients:revoke'), content: t('admin:clients:revokeConfirm', { name: client.name }), okText: t('admin:clients:revoke'), okButtonProps: { danger: true }, cancelText: t('common:cancel'), onOk: () => revoke.mutateAsync(client).catch(() => undefined) });
  const columns = useClientColumns(askRotate, askRevoke);
  return (
    <Panel
      title={t('admin:tabs:clients')}
      tools={
        <Button type="primary" icon={<PlusOutlined />} onClick={() => setIssuing(true)}>
          {t('admin:clients:issue')}
        </Button>
      }
    >
      <SearchBox label={t('admin:clients:search')} onChange={setQuestion} style={{ maxWidth: 320, marginBottom: 12 }} />
      <Shown of={clients} rows={8}>
        {(data) => <DataTable<Client> label={t('admin:tabs:clients')} rowKey="clientId" columns={columns} dataSource={data.filter((each) => (each.provinceCode === null || each.provinceCode === province) && matches(question, [each.name, each.clientId]))} empty={t('common:nothingYet')} />}
      </Shown>
      {rotate.isError ? <ProblemNotice error={rotate.error} /> : null}
      {issuing ? (
        <ClientForm
          province={province}
          onClose={() => setIssuing(false)}
          onIssued={(issued) => {
            setIssuing(false);
            setSecret(issued);
            again();
          }}
        />
      ) : null}
      {secret === null ? null : <SecretModal client={secret} onClose={() => setSecret(null)} />}
    </Panel>
  );
}

function useClientColumns(onRotate: (client: Client) => void, onRevoke: (client: Client) => void): TableColumnType<Client>[] {
  const { t, code } = useTexts();
  return useMemo(
    () => [
      {
        title: t('common:name'),
        key: 'name',
        render: (_, each) => (
          <div className="cell-text narrow">
            {each.name}
            {each.name === each.clientId ? null : (
              <div className="mono" style={{ color: 'var(--ink-soft)' }}>
                {each.clientId}
              </div>
            )}
          </div>
        ),
      },
      { title: t('common:platform'), key: 'platform', render: (_, each) => (each.platformId === null ? t('admin:clients:noPlatform') : <PlatformName id={each.platformId} />) },
      { title: t('admin:clients:scopes'), key: 'scopes', render: (_, each) => <FoldedList items={each.scopes.map((scope) => code('admin:clients:scopeNames', scope))} count={(size) => t('admin:clients:scopesCount', { count: size })} /> },
      { title: t('admin:clients:kinds'), key: 'kinds', render: (_, each) => <Reach client={each} /> },
      {
        title: t('common:status'),
        key: 'state',
        render: (_, each) => (
          <StateTag tone={each.state === 'active' ? 'good' : 'plain'}>
            {t(`admin:clients:states:${each.state}`)}
          </StateTag>
        ),
      },
      {
        title: t('common:actions'),
        key: 'actions',
        render: (_, each) =>
          each.state === 'revoked' ? null : (
            <Space size={6} orientation="vertical">
              <Button size="small" onClick={() => onRotate(each)} aria-label={`${t('admin:clients:rotate')}: ${each.name}`}>
                {t('admin:clients:rotate')}
              </Button>
              <Button size="small" danger onClick={() => onRevoke(each)} aria-label={`${t('admin:clients:revoke')}: ${each.name}`}>
                {t('admin:clients:revoke')}
              </Button>
            </Space>
          ),
      },
    ],
    [t, code, onRotate, onRevoke],
  );
}

/** Which kinds a client may push, and for which schools. */
function Reach({ client }: { readonly client: Client }) {
  const { t, code } = useTexts();
  const all = client.provinceCode === null ? t('common:everyProvince') : t('admin:clients:allSchools');
  return (
    <div>
      <FoldedList items={client.kinds.map((kind) => code('kinds', kind))} count={(size) => t('admin:clients:kindsCount', { count: size })} none={t('admin:clients:kindsNone')} />
      {client.kinds.length === 0 ? null : (
        <div style={{ color: 'var(--ink-soft)', fontSize: 12.5 }}>
          {client.schools === null ? all : <FoldedList items={client.schools} count={(size) => t('admin:clients:schoolsCount', { count: size })} />}
        </div>
      )}
    </div>
  );
}
