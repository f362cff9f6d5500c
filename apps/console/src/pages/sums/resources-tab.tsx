import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { readResourceUse, type ResourceUseLine } from '../../api/sums.js';
import { gradeName, useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { Panel } from '../../parts/page.js';
import { Shown } from '../../parts/states.js';
import { useNumberColumn } from './places-table.js';
import { AreaFields, type ChosenArea } from './sum-area.js';
import { presentSchoolYear, YearSelect } from './year-select.js';

/** Uses of shared resources by subject and grade. */
export function ResourcesTab({ chosen }: { readonly chosen: ChosenArea }) {
  const texts = useTexts();
  const { t, code } = texts;
  const { province, commune } = chosen.area;
  const [year, setYear] = useState(presentSchoolYear());
  const question = { province, year, ...(commune !== undefined && { commune }) };
  const uses = useQuery({ queryKey: ['sums', 'resource-use', question], queryFn: ({ signal }) => readResourceUse(question, signal), placeholderData: keepPreviousData });
  const number = useNumberColumn<ResourceUseLine>();
  const columns = useMemo<TableColumnType<ResourceUseLine>[]>(
    () => [
      { title: t('sums:subject'), key: 'subject', render: (_, each) => (each.subject === null ? t('sums:noSubject') : code('codes:subject', each.subject)) },
      { title: t('sums:grade'), key: 'grade', render: (_, each) => (each.grade === null ? t('sums:noGrade') : gradeName(texts, each.grade)) },
      number(t('sums:uses'), 'uses', (each) => each.uses),
      number(t('sums:resourcesUsed'), 'resources', (each) => each.resources),
    ],
    [texts, t, code, number],
  );
  return (
    <>
      <div className="filters sums-filters">
        <YearSelect year={year} onChange={setYear} />
        <AreaFields chosen={chosen} rows={false} />
      </div>
      <Panel title={t('sums:resourcesTitle')} note={t('sums:resourcesNote')}>
        <Shown of={uses} rows={6}>
          {(data) => <DataTable<ResourceUseLine> label={t('sums:resourcesTitle')} rowKey={(each) => `${each.subject ?? ''}|${each.grade ?? ''}`} columns={columns} dataSource={[...data.items]} empty={t('sums:resourcesNone')} />}
        </Shown>
      </Panel>
    </>
  );
}
