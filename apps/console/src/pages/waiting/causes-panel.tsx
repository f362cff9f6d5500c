import { useQuery } from '@tanstack/react-query';
import { Button, type TableColumnType } from 'antd';
import { useMemo } from 'react';
import { readWaitingCauses, type WaitingCause, type WaitingFilter } from '../../api/steward.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { Panel } from '../../parts/page.js';
import { usePlatformNames } from '../../parts/platform-names.js';
import { PlatformName } from '../../parts/platform-name.js';
import { Shown } from '../../parts/states.js';
import { WaitingAge } from './waiting-age.js';

export interface CausesPanelProps {
  readonly filter: WaitingFilter;
  readonly onShow: (cause: WaitingCause) => void;
  readonly onDecide: (cause: WaitingCause) => void;
}

/** Thousands of waiting records come from a handful of causes: these, the most first, decided at once. */
export function CausesPanel({ filter, onShow, onDecide }: CausesPanelProps) {
  const { t, code, format } = useTexts();
  const platformName = usePlatformNames();
  const causes = useQuery({ queryKey: ['waiting', 'causes', filter], queryFn: ({ signal }) => readWaitingCauses(filter, signal), refetchInterval: 5_000 });
  const columns = useMemo<TableColumnType<WaitingCause>[]>(
    () => [
      {
        title: t('waiting:cause'),
        key: 'cause',
        render: (_, cause) => (
          <div className="cell-text narrow">
            {code('problems', cause.cause)}
            {cause.path === '' ? null : (
              <>
                {' '}
                <span className="mono">{cause.path}</span>
              </>
            )}
            {cause.otherPlatformId === null ? null : <div style={{ color: 'var(--ink-soft)' }}>{t('waiting:insteadOf', { platform: platformName(cause.otherPlatformId) })}</div>}
          </div>
        ),
      },
      {
        title: t('waiting:whose'),
        key: 'whose',
        render: (_, cause) => (
          <div>
            {code('kinds', cause.kind)}
            <div style={{ color: 'var(--ink-soft)' }}>
              <PlatformName id={cause.platformId} short />
            </div>
          </div>
        ),
      },
      {
        title: t('waiting:count'),
        key: 'count',
        align: 'right',
        render: (_, cause) => (
          <div>
            {format.number(cause.count)}
            <div style={{ color: 'var(--ink-soft)', fontSize: 13 }}>{t('waiting:schoolsCount', { count: format.number(cause.schools) })}</div>
            {cause.decided === 0 ? null : <div style={{ color: 'var(--ink-soft)', fontSize: 13 }}>{t('waiting:decidedCount', { count: format.number(cause.decided) })}</div>}
            {cause.overdue === 0 ? null : <div style={{ color: 'var(--lacquer)', fontSize: 13 }}>{t('waiting:overdueCount', { count: format.number(cause.overdue) })}</div>}
          </div>
        ),
      },
      { title: t('waiting:oldest'), key: 'oldest', render: (_, cause) => <WaitingAge days={cause.days} overdue={cause.overdue > 0} /> },
      {
        title: t('common:actions'),
        key: 'actions',
        render: (_, cause) => (
          <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 8 }}>
            <Button size="small" onClick={() => onShow(cause)}>
              {t('waiting:show')}
            </Button>
            {cause.decisions.length === 0 ? null : (
              <Button size="small" onClick={() => onDecide(cause)}>
                {t('waiting:decide')}
              </Button>
            )}
            {cause.cause === 'identity_conflict' ? <span className="cell-text narrow">{t('waiting:review')}</span> : null}
          </span>
        ),
      },
    ],
    [t, code, format, platformName, onShow, onDecide],
  );
  return (
    <Panel title={t('waiting:causes')}>
      <Shown of={causes} rows={4}>
        {(data) =>
          data.length === 0 ? (
            <p style={{ margin: 0, color: 'var(--ink-soft)' }}>{t('waiting:causesNone')}</p>
          ) : (
            <DataTable<WaitingCause>
              label={t('waiting:causes')}
              rowKey={(cause) => `${cause.outcome}|${cause.cause}|${cause.path}|${cause.provinceCode}|${cause.kind}|${cause.platformId}|${cause.otherPlatformId ?? ''}`}
              columns={columns}
              dataSource={[...data]}
              pagination={{ defaultPageSize: 10 }}
            />
          )
        }
      </Shown>
    </Panel>
  );
}
