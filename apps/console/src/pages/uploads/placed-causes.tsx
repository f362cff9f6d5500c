import type { TableColumnType } from 'antd';
import type { PlacedCause } from '../../api/uploads.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';

const PLACES = 5;

interface PlacedCausesProps {
  readonly label: string;
  readonly causes: readonly PlacedCause[];
  readonly none: string;
  readonly fieldName: (path: string) => string;
}

/** Problems by cause, each with the cells where it stands: "which row" is what a school asks first. */
export function PlacedCauses({ label, causes, none, fieldName }: PlacedCausesProps) {
  const { t, pick, code, format } = useTexts();
  if (causes.length === 0) return <p style={{ margin: 0, color: 'var(--ink-soft)' }}>{none}</p>;
  const columns: TableColumnType<PlacedCause>[] = [
    {
      title: t('pushes:cause'),
      key: 'cause',
      render: (_, cause) => (
        <div className="cell-text">
          {pick(cause.message) || code('problems', cause.code)}
          {cause.level === 'finding' ? <div style={{ color: 'var(--ink-soft)' }}>{t('pushes:level:finding')}</div> : null}
        </div>
      ),
    },
    { title: t('pushes:path'), key: 'path', render: (_, cause) => (cause.path === '' ? '–' : fieldName(cause.path)) },
    { title: t('pushes:count'), key: 'count', align: 'right', render: (_, cause) => format.number(cause.count) },
    {
      title: t('uploads:places'),
      key: 'places',
      render: (_, cause) => (
        <div className="cell-text">
          {(cause.examplePlaces ?? [])
            .slice(0, PLACES)
            .map(({ sheet, row, column }) => (column === undefined ? t('uploads:place', { sheet, row }) : t('uploads:placeColumn', { sheet, row, column })))
            .join('; ')}
          {cause.count > PLACES ? ` ${t('uploads:morePlaces', { count: format.number(cause.count - PLACES) })}` : ''}
        </div>
      ),
    },
  ];
  return <DataTable<PlacedCause> label={label} rowKey={(cause) => `${cause.level ?? ''}|${cause.code}|${cause.path}`} columns={columns} dataSource={[...causes]} pagination={{ defaultPageSize: 10 }} />;
}
