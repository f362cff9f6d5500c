import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button, Select, type TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { readSchools, type School } from '../../api/education.js';
import { useProvince } from '../../app/province-choice.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { matches } from '../../parts/listing.js';
import { Page, Panel } from '../../parts/page.js';
import { usePlaces } from '../../parts/places.js';
import { Shown } from '../../parts/states.js';
import { usePerson } from '../../session/session-provider.js';
import { SearchBox } from '../../parts/search-box.js';

/** Schools of one's area, by commune, name or code. */
export function SchoolsPage() {
  const { t, pick, format, code } = useTexts();
  const person = usePerson();
  const { province } = useProvince();
  const places = usePlaces().data?.[province] ?? {};
  const [commune, setCommune] = useState<string | undefined>(person.communeCode ?? undefined);
  const [question, setQuestion] = useState('');
  const schools = useInfiniteQuery({
    queryKey: ['schools', province, commune],
    queryFn: ({ pageParam, signal }) => readSchools({ commune, ...(person.provinceCode === null ? { province } : {}), cursor: pageParam, limit: 1000 }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
    placeholderData: keepPreviousData,
  });
  const columns = useMemo<TableColumnType<School>[]>(
    () => [
      {
        title: t('common:school'),
        key: 'name',
        sorter: (a, b) => format.compare(a.name, b.name),
        render: (_, each) => (
          <Link className="linkish" to={`/schools/${encodeURIComponent(each.hubId)}`}>
            {each.name}
          </Link>
        ),
      },
      { title: t('roster:schoolCode'), key: 'code', render: (_, each) => <span className="mono">{each.schoolCode}</span> },
      { title: t('common:level'), key: 'levels', render: (_, each) => each.levels.map((level) => code('codes:level', level)).join(', ') },
      { title: t('common:commune'), key: 'commune', render: (_, each) => pick(places[each.communeCode]) || each.communeCode },
      { title: t('roster:ownership'), key: 'ownership', render: (_, each) => code('codes:ownership', each.ownership) || '–' },
    ],
    [t, pick, format, code, places],
  );
  return (
    <Page title={t('roster:schoolsTitle')} lead={t('roster:schoolsLead')}>
      <Panel>
        <div className="filters">
          <SearchBox label={t('roster:searchSchool')} onChange={setQuestion} />
          {person.communeCode !== null || person.schoolCode !== null ? null : (
            <Select
              allowClear
              showSearch={{ filterOption: (input, option) => matches(input, [option?.label]) }}
              aria-label={t('common:commune')}
              placeholder={t('common:commune')}
              value={commune}
              onChange={setCommune}
              style={{ gridColumn: 'span 2' }}
              options={Object.entries(places)
                .map(([value, name]) => ({ value, label: pick(name) }))
                .sort((a, b) => format.compare(a.label, b.label))}
            />
          )}
        </div>
        <Shown of={schools} rows={8}>
          {(data) => (
            <>
              <DataTable<School> label={t('roster:schoolsTitle')} rowKey="hubId" columns={columns} dataSource={data.pages.flatMap((page) => page.items).filter((each) => matches(question, [each.name, each.schoolCode]))} empty={data.pages.every((page) => page.items.length === 0) ? t('common:nothingYet') : undefined} />
              {schools.hasNextPage ? (
                <p className="panel-note">
                  {t('roster:partial')}{' '}
                  <Button size="small" loading={schools.isFetchingNextPage} onClick={() => void schools.fetchNextPage()}>
                    {t('common:more')}
                  </Button>
                </p>
              ) : null}
            </>
          )}
        </Shown>
      </Panel>
    </Page>
  );
}
