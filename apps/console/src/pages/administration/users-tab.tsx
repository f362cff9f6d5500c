import { useQuery } from '@tanstack/react-query';
import { type TableColumnType } from 'antd';
import { useMemo } from 'react';
import { readUsers, type HubUser } from '../../api/registry.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { Panel } from '../../parts/page.js';
import { Shown } from '../../parts/states.js';
import { StateTag } from '../../parts/state-tag.js';

/** Accounts of people with role and area. */
export function UsersTab() {
  const { t, code, format } = useTexts();
  const users = useQuery({ queryKey: ['users'], queryFn: ({ signal }) => readUsers(signal) });
  const columns = useMemo<TableColumnType<HubUser>[]>(
    () => [
      { title: t('admin:users:username'), key: 'username', sorter: (a, b) => format.compare(a.username, b.username), render: (_, each) => <span className="mono">{each.username}</span> },
      { title: t('admin:users:displayName'), key: 'name', render: (_, each) => each.displayName ?? '–' },
      { title: t('admin:users:role'), key: 'role', render: (_, each) => code('session:roles', each.role) },
      { title: t('admin:users:area'), key: 'area', render: (_, each) => [each.provinceCode ?? t('common:everyProvince'), each.communeCode, each.schoolCode, each.platformId].filter(Boolean).join(' · ') },
      {
        title: t('common:status'),
        key: 'state',
        render: (_, each) => (
          <StateTag tone={each.state === 'disabled' ? 'plain' : 'good'}>
            {code('admin:users:states', each.state ?? 'active')}
          </StateTag>
        ),
      },
    ],
    [t, code, format],
  );
  return (
    <Panel>
      <Shown of={users} rows={8}>
        {(data) => <DataTable<HubUser> label={t('admin:tabs:users')} rowKey="username" columns={columns} dataSource={[...data]} />}
      </Shown>
    </Panel>
  );
}
