import { useQuery } from '@tanstack/react-query';
import { Select, type TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { readTasks, type PlanTask } from '../../api/reporting.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { matches } from '../../parts/listing.js';
import { Panel } from '../../parts/page.js';
import { Shown } from '../../parts/states.js';
import { DeadlineText } from './deadline.js';
import { useUnitNames } from '../../parts/unit-names.js';
import { SearchBox } from '../../parts/search-box.js';

/** The 53 tasks of the plan: who, by when, with what result; differences inside the document are shown, not chosen. */
export function TasksTab() {
  const { t, pick } = useTexts();
  const unitNames = useUnitNames();
  const tasks = useQuery({ queryKey: ['tasks'], queryFn: ({ signal }) => readTasks(signal) });
  const [question, setQuestion] = useState('');
  const [group, setGroup] = useState<string | undefined>();
  const all = (tasks.data?.items ?? []).filter((each) => each.sort === 'task');
  const shown = all.filter((each) => (group === undefined || each.group === group) && matches(question, [each.no, each.label.vi, each.label.en, each.expectedResult, unitNames(each.leadUnits)]));
  const columns = useTaskColumns();
  return (
    <Panel>
      <div className="filters">
        <SearchBox label={t('reporting:search')} onChange={setQuestion} />
        <Select
          allowClear
          aria-label={t('reporting:group')}
          placeholder={t('reporting:group')}
          value={group}
          onChange={setGroup}
          style={{ gridColumn: 'span 2' }}
          options={(tasks.data?.groups ?? []).map((each) => ({ value: each.id, label: `${each.id}. ${pick({ vi: each.label_vi, en: each.label_en })}` }))}
        />
      </div>
      <Shown of={tasks} rows={10}>
        {() => (
          <>
            <p className="panel-note" role="status" style={{ margin: '0 0 10px' }}>
              {t('reporting:count', { shown: shown.length, total: all.length })}
            </p>
            <DataTable<PlanTask> numbered
              label={t('reporting:tabs:tasks')}
              rowKey="id"
              columns={columns}
              dataSource={shown} empty={all.length === 0 ? t('common:nothingYet') : undefined}
            />
          </>
        )}
      </Shown>
    </Panel>
  );
}

function Conflicts({ texts }: { readonly texts: readonly string[] }) {
  const { t } = useTexts();
  return (
    <details className="more">
      <summary>{t('reporting:conflicts')}</summary>
      <ul style={{ margin: '4px 0 0', paddingInlineStart: 18 }}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

function useTaskColumns(): TableColumnType<PlanTask>[] {
  const { t, pick } = useTexts();
  const unitNames = useUnitNames();
  return useMemo(
    () => [
      { title: t('common:code'), key: 'no', width: 64, render: (_, each) => each.no ?? '–' },
      {
        title: t('reporting:task'),
        key: 'label',
        render: (_, each) => (
          <div className="cell-text">
            {pick(each.label)}
            <div style={{ color: 'var(--ink-soft)', fontSize: 12.5 }}>{each.sourceRef}</div>
            {each.conflicts.length === 0 ? null : <Conflicts texts={each.conflicts} />}
          </div>
        ),
      },
      { title: t('reporting:leads'), key: 'leads', render: (_, each) => <div className="cell-text narrow">{unitNames(each.leadUnits)}</div> },
      { title: t('reporting:deadline'), key: 'deadline', sorter: (a, b) => ((a.dueBy ?? '9') < (b.dueBy ?? '9') ? -1 : 1), render: (_, each) => <DeadlineText deadline={each.deadline} dueBy={each.dueBy} /> },
      { title: t('reporting:result'), key: 'result', render: (_, each) => <div className="cell-text narrow">{each.expectedResult ?? '–'}</div> },
    ],
    [t, pick, unitNames],
  );
}
