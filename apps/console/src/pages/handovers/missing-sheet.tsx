import { useInfiniteQuery } from '@tanstack/react-query';
import type { TableColumnType } from 'antd';
import { useMemo } from 'react';
import { readMissing, type Handover, type MissingRecord } from '../../api/steward.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { MoreButton } from '../../parts/more-button.js';
import { Sheet } from '../../parts/sheet.js';
import { Shown } from '../../parts/states.js';

/** The records of the earlier platform that the designated one has not sent. */
export function MissingSheet({ handover, onClose }: { readonly handover: Handover | null; readonly onClose: () => void }) {
  const { t } = useTexts();
  return (
    <Sheet open={handover !== null} onClose={onClose} title={handover === null ? '' : t('handovers:missingTitle', { school: handover.schoolName })}>
      {handover === null ? null : <Missing handover={handover} />}
    </Sheet>
  );
}

function Missing({ handover }: { readonly handover: Handover }) {
  const { t, format } = useTexts();
  const { provinceCode, kind, schoolCode, from, schoolYear } = handover;
  const records = useInfiniteQuery({
    queryKey: ['handover-missing', provinceCode, kind, schoolCode, from.platformId, schoolYear],
    queryFn: ({ pageParam, signal }) => readMissing({ provinceCode, kind, schoolCode, fromPlatformId: from.platformId, schoolYear: schoolYear ?? undefined, cursor: pageParam, limit: 100 }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
  });
  const columns = useMemo<TableColumnType<MissingRecord>[]>(
    () => [
      { title: t('handovers:record'), key: 'record', render: (_, record) => <span className="mono">{record.recordId}</span> },
      { title: t('handovers:name'), key: 'name', render: (_, record) => record.name ?? '–' },
      { title: t('handovers:confirmedAt'), key: 'confirmedAt', render: (_, record) => format.time(record.confirmedAt) },
    ],
    [t, format],
  );
  return (
    <div>
      <p style={{ margin: '0 0 12px', color: 'var(--ink-soft)' }}>{t('handovers:missingNote')}</p>
      <Shown of={records} rows={5}>
        {(data) => (
          <>
            <DataTable<MissingRecord> label={t('handovers:missing')} rowKey="hubId" columns={columns} dataSource={data.pages.flatMap((page) => page.items)} pagination={false} size="small" />
            <MoreButton of={records} />
          </>
        )}
      </Shown>
    </div>
  );
}
