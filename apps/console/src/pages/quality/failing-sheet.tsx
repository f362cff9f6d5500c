import { useInfiniteQuery } from '@tanstack/react-query';
import type { TableColumnType } from 'antd';
import { useMemo } from 'react';
import { readFailing, type FailingRecord, type QualityName } from '../../api/quality.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { MoreButton } from '../../parts/more-button.js';
import { PlatformName } from '../../parts/platform-name.js';
import { Sheet } from '../../parts/sheet.js';
import { Shown } from '../../parts/states.js';

/** Which failing records are looked at. */
export interface FailingAsked {
  readonly scope: string;
  readonly kind: string;
  readonly quality: QualityName;
}

/** The records that fail one quality of one kind, with the rule that they fail. */
export function FailingSheet({ asked, onClose }: { readonly asked: FailingAsked | null; readonly onClose: () => void }) {
  const { t, code } = useTexts();
  return (
    <Sheet open={asked !== null} onClose={onClose} title={asked === null ? '' : t('quality:failingTitle', { kind: code('kinds', asked.kind), quality: t(`quality:names:${asked.quality}`) })}>
      {asked === null ? null : <Failing asked={asked} />}
    </Sheet>
  );
}

function Failing({ asked }: { readonly asked: FailingAsked }) {
  const { t, code, format } = useTexts();
  const records = useInfiniteQuery({
    queryKey: ['failing', asked],
    queryFn: ({ pageParam, signal }) => readFailing({ ...asked, cursor: pageParam, limit: 50 }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
  });
  const columns = useMemo<TableColumnType<FailingRecord>[]>(
    () => [
      { title: t('quality:record'), key: 'record', render: (_, record) => <span className="mono">{record.recordId ?? record.hubId ?? '–'}</span> },
      {
        title: t('quality:why'),
        key: 'why',
        render: (_, record) =>
          record.missingGroups.length > 0 ? (
            <div className="cell-text">{record.missingGroups.map((group) => t(`quality:groups:${group}`)).join(', ')}</div>
          ) : (
            <div className="cell-text">
              {code('problems', record.code)}
              {record.path === '' ? null : <div className="mono" style={{ color: 'var(--ink-soft)', fontSize: 13 }}>{record.path}</div>}
            </div>
          ),
      },
      { title: t('common:platform'), key: 'platform', render: (_, record) => (record.platformId === null ? '–' : <PlatformName id={record.platformId} short />) },
      { title: t('quality:since'), key: 'since', render: (_, record) => (record.since === null ? '–' : format.time(record.since)) },
    ],
    [t, code, format],
  );
  return (
    <div>
      <p style={{ margin: '0 0 12px', color: 'var(--ink-soft)' }}>{t('quality:failingNote')}</p>
      <Shown of={records} rows={5}>
        {(data) => (
          <>
            <DataTable<FailingRecord> label={t('quality:records')} rowKey={(record) => `${record.platformId ?? ''}|${record.recordId ?? record.hubId ?? ''}|${record.code}|${record.path}`} columns={columns} dataSource={data.pages.flatMap((page) => page.items)} pagination={false} size="small" empty={t('quality:recordsNone')} />
            <MoreButton of={records} />
          </>
        )}
      </Shown>
    </div>
  );
}
