import { useQuery } from '@tanstack/react-query';
import type { TableColumnType } from 'antd';
import { readEvidence, type PushEvidence } from '../../api/registry.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { Shown } from '../../parts/states.js';

/** What a platform has really sent, counted from the pushes themselves. */
export function EvidenceTable({ platformId }: { readonly platformId: string }) {
  const { t, code, format } = useTexts();
  const evidence = useQuery({ queryKey: ['evidence', platformId], queryFn: ({ signal }) => readEvidence(platformId, signal) });
  const columns: TableColumnType<PushEvidence>[] = [
    { title: t('platforms:month'), key: 'month', render: (_, each) => each.month.split('-').reverse().join('/') },
    { title: t('common:kind'), key: 'kind', render: (_, each) => code('kinds', each.kind) },
    { title: t('platforms:records'), key: 'records', align: 'right', render: (_, each) => format.number(each.records) },
    { title: t('platforms:schools'), key: 'schools', align: 'right', render: (_, each) => format.number(each.schools) },
    { title: t('platforms:lastPush'), key: 'last', render: (_, each) => format.time(each.lastPushAt) },
  ];
  return (
    <Shown of={evidence} rows={2}>
      {(items) =>
        items.length === 0 ? (
          <p style={{ margin: 0, color: 'var(--ink-soft)' }}>{t('platforms:evidenceNone')}</p>
        ) : (
          <DataTable<PushEvidence> label={t('platforms:evidence')} rowKey={(each) => `${each.month}|${each.kind}`} columns={columns} dataSource={[...items]} pagination={{ defaultPageSize: 8 }} size="small" />
        )
      }
    </Shown>
  );
}
