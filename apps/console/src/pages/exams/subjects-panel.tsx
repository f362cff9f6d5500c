import type { TableColumnType } from 'antd';
import { useMemo } from 'react';
import { ChartPanel } from '../../charts/chart-panel.js';
import { bars } from '../../charts/options.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { NoData } from '../../parts/no-data.js';
import { Panel } from '../../parts/page.js';
import type { SubjectResult } from './exam-figures.js';

/** Papers and mean of every subject; choosing one shows its distribution. */
export function SubjectsPanel({ subjects, chosen, onChoose }: { readonly subjects: readonly SubjectResult[]; readonly chosen: string | null; readonly onChoose: (subject: string) => void }) {
  const { t, code, format } = useTexts();
  const columns = useMemo<TableColumnType<SubjectResult>[]>(
    () => [
      {
        title: t('exams:subject'),
        key: 'subject',
        sorter: (a, b) => format.compare(code('codes:subject', a.subject), code('codes:subject', b.subject)),
        render: (_, row) => (
          <button type="button" className="linkish" aria-pressed={row.subject === chosen} onClick={() => onChoose(row.subject)}>
            {code('codes:subject', row.subject)}
          </button>
        ),
      },
      { title: t('exams:papers'), key: 'papers', align: 'right', sorter: (a, b) => (a.papers ?? 0) - (b.papers ?? 0), render: (_, row) => (row.papers === null ? <NoData /> : format.number(row.papers)) },
      { title: t('exams:mean'), key: 'mean', align: 'right', sorter: (a, b) => (a.mean ?? 0) - (b.mean ?? 0), render: (_, row) => (row.mean === null ? <NoData /> : <span title={format.number(row.mean, 4)}>{format.number(row.mean, 2)}</span>) },
    ],
    [t, code, format, chosen, onChoose],
  );
  const { option, table } = useMemo(() => {
    const known = subjects.filter((each) => each.mean !== null).sort((a, b) => (b.mean ?? 0) - (a.mean ?? 0));
    return {
      option: bars({
        lying: true,
        max: 10,
        categories: known.map((each) => code('codes:subject', each.subject)),
        series: [{ name: t('exams:mean'), values: known.map((each) => each.mean) }],
        write: (value) => format.number(value),
        values: (value) => format.number(value, 2),
      }),
      table: { columns: [t('exams:subject'), t('exams:mean')], rows: known.map((each) => [code('codes:subject', each.subject), format.number(each.mean ?? 0, 4)]) },
    };
  }, [subjects, t, code, format]);
  return (
    <div className="grid-2">
      <Panel title={t('exams:perSubject')}>
        <DataTable<SubjectResult> label={t('exams:perSubject')} rowKey="subject" columns={columns} dataSource={[...subjects]} pagination={false} />
      </Panel>
      <ChartPanel title={t('exams:meanBySubject')} option={option} table={table} height={Math.max(240, subjects.length * 47)} note={t('exams:meanNote')} />
    </div>
  );
}
