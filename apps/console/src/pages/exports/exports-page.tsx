import { DownloadOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Select, type TableColumnType } from 'antd';
import { useState } from 'react';
import { downloadExport, type ExportName, type ExportPlace } from '../../api/exports.js';
import { useProvince } from '../../app/province-choice.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { Page, Panel } from '../../parts/page.js';
import { problemTitle } from '../../parts/problem-notice.js';
import { saveFile } from '../../parts/save-file.js';
import { Shown } from '../../parts/states.js';
import { csvTable, type CsvRow } from './csv-table.js';

const PLACES: readonly ExportPlace[] = ['province', 'commune', 'school'];
const FORMS = { csv: 'text/csv', parquet: 'application/vnd.apache.parquet' } as const;
/** Code lists of the dimensions. */
const LISTS: Readonly<Record<string, string>> = { level: 'codes:level', sex: 'codes:sex', category: 'codes:staffCategory' };

/** Counted people for planning: nobody is in it, small groups are suppressed. Looked at here, taken away as a file. */
export function ExportsPage() {
  const texts = useTexts();
  const { t, format } = texts;
  const { message } = App.useApp();
  const { province } = useProvince();
  const [name, setName] = useState<ExportName>('learners');
  const [place, setPlace] = useState<ExportPlace>('commune');
  const question = { provinceCode: province, place };
  const table = useQuery({ queryKey: ['export', name, question], queryFn: async ({ signal }) => csvTable(await (await downloadExport(name, question, 'text/csv', signal)).text()) });
  const download = useMutation({
    mutationFn: async (form: keyof typeof FORMS) => saveFile(`${name}-${province}-${place}.${form}`, await downloadExport(name, question, FORMS[form])),
    onError: (error) => void message.error(problemTitle(error, texts)),
  });
  const tools = (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 8 }}>
      <Select aria-label={t('exports:what')} value={name} onChange={setName} style={{ minWidth: 150 }} options={(['learners', 'staff'] as const).map((each) => ({ value: each, label: t(`exports:names:${each}`) }))} />
      <Select aria-label={t('exports:by')} value={place} onChange={setPlace} style={{ minWidth: 150 }} options={PLACES.map((each) => ({ value: each, label: t(`exports:places:${each}`) }))} />
      {(['csv', 'parquet'] as const).map((form) => (
        <Button key={form} icon={<DownloadOutlined />} loading={download.isPending && download.variables === form} onClick={() => download.mutate(form)}>
          {t(`exports:${form}`)}
        </Button>
      ))}
    </span>
  );
  const columns = useColumns(table.data?.dims ?? []);
  return (
    <Page title={t('exports:title')} lead={t('exports:lead')} tools={tools}>
      <Panel title={t(`exports:names:${name}`)}>
        <Shown of={table} rows={8}>
          {({ rows }) => (
            <>
              {rows.length === 0 ? null : (
                <p style={{ margin: '0 0 12px', color: 'var(--ink-soft)' }} role="status">
                  {t('exports:summary', { rows: format.number(rows.length), suppressed: format.number(rows.filter((row) => row.people === null).length) })}
                </p>
              )}
              <DataTable<CsvRow> label={t('exports:title')} rowKey={(row) => `${row.place}|${row.dims.join('|')}`} columns={columns} dataSource={[...rows]} empty={t('exports:none')} />
            </>
          )}
        </Shown>
      </Panel>
    </Page>
  );
}

function useColumns(dims: readonly string[]): TableColumnType<CsvRow>[] {
  const { t, code, format } = useTexts();
  const shown = (dim: string, value: string): string => (value === '' ? t('exports:all') : value === 'unknown' ? t('exports:unknown') : LISTS[dim] === undefined ? value : code(LISTS[dim], value));
  return [
    { title: t('exports:place'), key: 'place', render: (_, row) => (row.placeName === '' ? (row.place === 'unassigned' ? t('exports:unassigned') : row.place) : row.placeName) },
    ...dims.map((dim, i): TableColumnType<CsvRow> => ({ title: t(`exports:dims:${dim as 'level'}`), key: dim, render: (_, row) => shown(dim, row.dims[i] ?? '') })),
    { title: t('exports:people'), key: 'people', align: 'right', render: (_, row) => (row.people === null ? <span style={{ color: 'var(--ink-soft)' }}>{t('exports:suppressed')}</span> : format.number(row.people)) },
  ];
}
