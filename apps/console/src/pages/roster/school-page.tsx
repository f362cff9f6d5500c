import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Breadcrumb, Descriptions, type TableColumnType } from 'antd';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { readClasses, readSchool, type School, type SchoolClass } from '../../api/education.js';
import { gradeName, useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { MoreButton } from '../../parts/more-button.js';
import { Unknown } from '../../parts/no-data.js';
import { Page, Panel } from '../../parts/page.js';
import { usePlaces } from '../../parts/places.js';
import { usePlatformNames } from '../../parts/platform-names.js';
import { Shown } from '../../parts/states.js';

/** One school: what is known of it, who confirmed it, its classes. */
export function SchoolPage() {
  const { schoolId = '' } = useParams();
  const { t } = useTexts();
  const school = useQuery({ queryKey: ['school', schoolId], queryFn: ({ signal }) => readSchool(schoolId, signal) });
  const above = (
    <nav aria-label={t('overview:breadcrumb')} style={{ marginBottom: 6 }}>
      <Breadcrumb items={[{ title: <Link to="/schools">{t('roster:schoolsTitle')}</Link> }, { title: school.data?.name ?? schoolId }]} />
    </nav>
  );
  return (
    <Page
      title={school.data?.name ?? t('common:school')}
      above={above}
      tools={
        school.data === undefined ? null : (
          <Link to={overviewOf(school.data)} className="linkish">
            {t('roster:figures')}
          </Link>
        )
      }
    >
      <Shown of={school}>
        {(data) => (
          <>
            <SchoolSheet school={data} />
            <ClassesPanel school={data.hubId} />
          </>
        )}
      </Shown>
    </Page>
  );
}

/** The school's figures, with the way back over its commune. */
function overviewOf(school: School): string {
  const via = school.provinceCode === undefined ? '' : `&via=${encodeURIComponent(`commune:${school.provinceCode}:${school.communeCode}`)}`;
  return `/overview?scope=${encodeURIComponent(`school:${school.hubId}`)}${via}`;
}

function SchoolSheet({ school }: { readonly school: School }) {
  const { t, code, pick, format } = useTexts();
  const platformName = usePlatformNames();
  const commune = usePlaces().data?.[school.provinceCode ?? '']?.[school.communeCode];
  return (
    <Panel>
      <Descriptions
        colon={false}
        size="small"
        column={{ xs: 1, md: 2 }}
        items={[
          { key: 'code', label: t('roster:schoolCode'), children: <span className="mono">{school.schoolCode}</span> },
          { key: 'levels', label: t('common:level'), children: school.levels.map((level) => code('codes:level', level)).join(', ') },
          { key: 'commune', label: t('common:commune'), children: pick(commune) || school.communeCode },
          { key: 'address', label: t('roster:address'), children: school.address || <Unknown /> },
          { key: 'ownership', label: t('roster:ownership'), children: code('codes:ownership', school.ownership) || <Unknown /> },
          { key: 'from', label: t('roster:validFrom'), children: school.validFrom ? format.date(school.validFrom) : <Unknown /> },
          ...(school.closedOn ? [{ key: 'closed', label: t('roster:closedOn'), children: format.date(school.closedOn) }] : []),
          ...(school.formerCodes && school.formerCodes.length > 0 ? [{ key: 'former', label: t('roster:formerCodes'), children: school.formerCodes.join(', ') }] : []),
          {
            key: 'sources',
            label: t('roster:confirmedBy'),
            children: (school.sources ?? []).length === 0 ? <Unknown /> : (school.sources ?? []).map((each) => `${platformName(each.platformId)} (${format.time(each.confirmedAt)})`).join('; '),
          },
        ]}
      />
    </Panel>
  );
}

function ClassesPanel({ school }: { readonly school: string }) {
  const texts = useTexts();
  const { t, code, format } = texts;
  const classes = useInfiniteQuery({
    queryKey: ['classes', school],
    queryFn: ({ pageParam, signal }) => readClasses({ school, cursor: pageParam, limit: 1000 }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
  });
  const columns = useMemo<TableColumnType<SchoolClass>[]>(
    () => [
      { title: t('roster:className'), key: 'name', sorter: (a, b) => format.compare(a.name, b.name), render: (_, each) => each.name },
      { title: t('roster:grade'), key: 'grade', sorter: (a, b) => Number(a.grade) - Number(b.grade), render: (_, each) => gradeName(texts, each.grade) },
      { title: t('common:level'), key: 'level', render: (_, each) => code('codes:level', each.level) },
      { title: t('roster:schoolYear'), key: 'year', sorter: (a, b) => format.compare(a.schoolYear, b.schoolYear), render: (_, each) => each.schoolYear },
      { title: t('roster:reportedSize'), key: 'size', align: 'right', render: (_, each) => (each.reportedSize == null ? '–' : format.number(each.reportedSize)) },
    ],
    [t, code, format, texts],
  );
  return (
    <Panel title={t('roster:classes')}>
      <Shown of={classes} rows={6}>
        {(data) => (
          <>
            <DataTable<SchoolClass> label={t('roster:classes')} rowKey="hubId" columns={columns} dataSource={data.pages.flatMap((page) => page.items)} empty={t('common:nothingYet')} />
            <MoreButton of={classes} />
          </>
        )}
      </Shown>
    </Panel>
  );
}
