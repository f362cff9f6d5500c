import { useQuery } from '@tanstack/react-query';
import type { TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { readPushCauses, type Push, type PushCause } from '../../api/education.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { Panel } from '../../parts/page.js';
import { Shown } from '../../parts/states.js';
import { CauseExamples } from './cause-examples.js';
import { useCauseText } from './cause-text.js';

/** Thousands of errors come from a handful of causes: these, largest first, each with lines to look at. */
export function CausesPanel({ pushId, state }: { readonly pushId: string; readonly state: Push['state'] }) {
  const { t, format } = useTexts();
  const causeText = useCauseText();
  const causes = useQuery({ queryKey: ['push-causes', pushId, state], queryFn: ({ signal }) => readPushCauses(pushId, signal) });
  const [open, setOpen] = useState<PushCause | null>(null);
  const columns = useMemo<TableColumnType<PushCause>[]>(
    () => [
      {
        title: t('pushes:cause'),
        key: 'cause',
        render: (_, cause) => (
          <div className="cell-text">
            {causeText(cause)}
            <div className="mono" style={{ color: 'var(--ink-soft)' }}>
              {cause.code}
            </div>
          </div>
        ),
      },
      { title: t('pushes:path'), key: 'path', render: (_, cause) => (cause.path === '' ? '–' : <span className="mono">{cause.path}</span>) },
      { title: t('pushes:count'), key: 'count', align: 'right', render: (_, cause) => format.number(cause.count) },
      {
        title: t('pushes:exampleLines'),
        key: 'lines',
        render: (_, cause) => (
          <div className="cell-text narrow">
            {cause.exampleLines.slice(0, 8).map((line) => format.number(line)).join('; ')}
            {cause.count > 8 ? '…' : ''}{' '}
            <button type="button" className="linkish" aria-label={`${t('pushes:exampleRecords')}: ${causeText(cause)}`} onClick={() => setOpen(cause)}>
              {t('pushes:exampleRecords')}
            </button>
          </div>
        ),
      },
    ],
    [t, format, causeText],
  );
  return (
    <Panel title={t('pushes:causes')}>
      <Shown of={causes}>
        {(data) =>
          data.length === 0 ? (
            <p style={{ margin: 0, color: 'var(--ink-soft)' }}>{t('pushes:causesNone')}</p>
          ) : (
            <DataTable<PushCause> label={t('pushes:causes')} rowKey={(cause) => `${cause.level ?? ''}|${cause.code}|${cause.path}`} columns={columns} dataSource={[...data]} pagination={{ defaultPageSize: 10 }} />
          )
        }
      </Shown>
      <CauseExamples pushId={pushId} cause={open} onClose={() => setOpen(null)} />
    </Panel>
  );
}
