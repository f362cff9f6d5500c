import { Segmented, Skeleton } from 'antd';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.js';
import { NoData } from '../parts/no-data.js';
import { Panel } from '../parts/page.js';
import { Empty } from '../parts/states.js';
import type { ChartOption } from './echarts.js';

// The drawing library is a third of a megabyte: it comes when the first picture is wanted.
const ChartCanvas = lazy(() => import('./chart-canvas.js').then((module) => ({ default: module.ChartCanvas })));

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ChartPanelProps {
  readonly title: string;
  readonly option: ChartOption;
  /** The same figures as a table: the other way to read every picture. */
  readonly table: ChartTable;
  readonly height?: number;
  readonly tools?: ReactNode;
  readonly note?: ReactNode;
  readonly onPick?: (name: string) => void;
}

/** A picture with its table one click away. Without a single row it says that there is no data. */
export function ChartPanel({ title, option, table, height = 280, tools, note, onPick }: ChartPanelProps) {
  const { t } = useTexts();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const empty = table.rows.length === 0;
  const choice = (
    <Segmented
      size="small"
      aria-label={t('common:chartOrTable', { title })}
      value={view}
      onChange={setView}
      options={[
        { value: 'chart', label: t('common:chart') },
        { value: 'table', label: t('common:table') },
      ]}
    />
  );
  return (
    <Panel
      title={title}
      note={note}
      tools={
        <span style={{ display: 'inline-flex', gap: 8, flexWrap: 'wrap', alignItems: 'center' }}>
          {tools}
          {empty ? null : choice}
        </span>
      }
    >
      {empty ? (
        <Empty>
          <NoData />
        </Empty>
      ) : view === 'table' ? (
        <PlainTable title={title} table={table} maxHeight={height + 60} />
      ) : (
        <Suspense fallback={<Skeleton.Node active style={{ width: '100%', height }} />}>
          <ChartCanvas option={option} height={height} label={labelOf(title, table)} onPick={onPick} />
        </Suspense>
      )}
    </Panel>
  );
}

/** The first rows in words; the whole is in the table. */
function labelOf(title: string, table: ChartTable): string {
  const rows = table.rows.slice(0, 6).map((row) => row.join(' '));
  return `${title}. ${rows.join('; ')}${table.rows.length > rows.length ? '; …' : ''}`;
}

function PlainTable({ title, table, maxHeight }: { readonly title: string; readonly table: ChartTable; readonly maxHeight: number }) {
  return (
    <div className="scroll-x" style={{ maxHeight, overflowY: 'auto' }} tabIndex={0} role="region" aria-label={title}>
      <table className="plain">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {table.columns.map((each, index) => (
              <th key={each} scope="col" className={index === 0 ? undefined : 'num'}>
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={index} className="num">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
