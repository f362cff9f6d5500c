import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button, type TableColumnType } from 'antd';
import { useMemo } from 'react';
import { readWaiting, type WaitingFilter, type WaitingRecord } from '../../api/steward.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { MoreButton } from '../../parts/more-button.js';
import { PlatformName } from '../../parts/platform-name.js';
import { useSchoolNames } from '../../parts/school-names.js';
import { StateTag } from '../../parts/state-tag.js';
import { Shown } from '../../parts/states.js';
import { WaitingAge } from './waiting-age.js';

export interface WaitingListProps {
  readonly filter: WaitingFilter;
  readonly onOpen: (record: WaitingRecord) => void;
  readonly onDecide: (record: WaitingRecord) => void;
}

/** Waiting records one by one, oldest first. */
export function WaitingList({ filter, onOpen, onDecide }: WaitingListProps) {
  const { t, code } = useTexts();
  const records = useInfiniteQuery({
    queryKey: ['waiting', 'records', filter],
    queryFn: ({ pageParam, signal }) => readWaiting({ ...filter, cursor: pageParam, limit: 20 }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
    placeholderData: keepPreviousData,
    // While a decision waits for its turn the list asks again by itself.
    refetchInterval: (query) => (query.state.data?.pages.some((page) => page.items.some((each) => each.decided !== null)) ? 2_000 : false),
  });
  const items = records.data?.pages.flatMap((page) => page.items) ?? [];
  const schoolName = useSchoolNames(items.flatMap((each) => (each.schoolCode === null ? [] : [each.schoolCode])));
  const columns = useMemo<TableColumnType<WaitingRecord>[]>(
    () => [
      {
        title: t('waiting:record'),
        key: 'record',
        render: (_, record) => (
          <button type="button" className="linkish mono" onClick={() => onOpen(record)}>
            {record.recordId}
          </button>
        ),
      },
      { title: t('common:kind'), key: 'kind', render: (_, record) => code('kinds', record.kind) },
      {
        title: t('waiting:school'),
        key: 'school',
        render: (_, record) => (
          <div>
            {record.schoolCode === null ? '–' : <div className="cell-text">{schoolName(record.schoolCode)}</div>}
            <div style={{ color: 'var(--ink-soft)' }}>
              <PlatformName id={record.platformId} short />
            </div>
          </div>
        ),
      },
      {
        title: t('waiting:cause'),
        key: 'cause',
        render: (_, record) => (
          <div className="cell-text narrow">
            {code('problems', record.cause)}
            {record.path === '' ? null : (
              <>
                {' '}
                <span className="mono">{record.path}</span>
              </>
            )}
          </div>
        ),
      },
      { title: t('waiting:waits'), key: 'waits', render: (_, record) => <WaitingAge days={record.days} overdue={record.overdue} /> },
      {
        title: t('common:actions'),
        key: 'actions',
        render: (_, record) => {
          if (record.decided !== null) return <StateTag tone="busy">{t(`waiting:decidedMark:${record.decided.decision}`)}</StateTag>;
          if (record.decisions.length === 0) return <span className="cell-text narrow">{t('waiting:review')}</span>;
          return (
            <Button size="small" aria-label={`${t('waiting:decide')}: ${record.recordId}`} onClick={() => onDecide(record)}>
              {t('waiting:decide')}
            </Button>
          );
        },
      },
    ],
    [t, code, schoolName, onOpen, onDecide],
  );
  return (
    <Shown of={records} rows={6}>
      {() => (
        <>
          <DataTable<WaitingRecord> label={t('waiting:records')} rowKey="id" columns={columns} dataSource={items} pagination={false} empty={t('waiting:causesNone')} />
          <MoreButton of={records} />
        </>
      )}
    </Shown>
  );
}
