import { useQuery } from '@tanstack/react-query';
import { type TableColumnType } from 'antd';
import { useCallback, useMemo } from 'react';
import { readProvinces, readUsers, type HubUser } from '../../api/registry.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { Panel } from '../../parts/page.js';
import { usePlaces } from '../../parts/places.js';
import { usePlatformNames } from '../../parts/platform-names.js';
import { useSchoolNames } from '../../parts/school-names.js';
import { Shown } from '../../parts/states.js';
import { StateTag } from '../../parts/state-tag.js';

/** Accounts of people with role and area. */
export function UsersTab() {
  const { t, code, format, pick } = useTexts();
  const users = useQuery({ queryKey: ['users'], queryFn: ({ signal }) => readUsers(signal) });
  const provinces = useQuery({ queryKey: ['provinces'], queryFn: ({ signal }) => readProvinces(signal) });
  const places = usePlaces();
  const platformName = usePlatformNames();
  const schoolName = useSchoolNames((users.data ?? []).flatMap((each) => each.schoolCode ?? []));
  const areaOf = useCallback(
    (user: HubUser): string => {
      if (user.provinceCode === null) return t('common:everyProvince');
      const province = pick(provinces.data?.find((each) => each.code === user.provinceCode)?.name) || user.provinceCode;
      const commune = user.communeCode ? pick(places.data?.[user.provinceCode]?.[user.communeCode]) || user.communeCode : null;
      return [province, commune, user.schoolCode ? schoolName(user.schoolCode) : null, user.platformId ? platformName(user.platformId) : null].filter(Boolean).join(' · ');
    },
    [t, pick, provinces.data, places.data, schoolName, platformName],
  );
  const columns = useMemo<TableColumnType<HubUser>[]>(
    () => [
      { title: t('admin:users:username'), key: 'username', sorter: (a, b) => format.compare(a.username, b.username), render: (_, each) => <span className="mono">{each.username}</span> },
      { title: t('admin:users:displayName'), key: 'name', render: (_, each) => each.displayName ?? '–' },
      { title: t('admin:users:role'), key: 'role', render: (_, each) => code('session:roles', each.role) },
      { title: t('admin:users:area'), key: 'area', render: (_, each) => <div className="cell-text">{areaOf(each)}</div> },
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
    [t, code, format, areaOf],
  );
  return (
    <Panel>
      <Shown of={users} rows={8}>
        {(data) => <DataTable<HubUser> label={t('admin:tabs:users')} rowKey="username" columns={columns} dataSource={[...data]} />}
      </Shown>
    </Panel>
  );
}
