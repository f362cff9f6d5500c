import { useInfiniteQuery } from '@tanstack/react-query';
import { Alert, type TableColumnType } from 'antd';
import { useMemo } from 'react';
import { readProposedCancels, type ProposedCancel, type Push } from '../../api/education.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { MoreButton } from '../../parts/more-button.js';
import { Panel } from '../../parts/page.js';
import { StateTag, type Tone } from '../../parts/state-tag.js';
import { Shown } from '../../parts/states.js';

type Cancels = NonNullable<Push['cancels']>;
const TONES: Readonly<Record<ProposedCancel['cancel'], Tone>> = { proposed: 'busy', applied: 'bad', kept: 'plain', revived: 'good' };

/** What a full roster takes away: at which schools, which records, and what became of each. */
export function CancelsPanel({ push, cancels }: { readonly push: Push; readonly cancels: Cancels }) {
  const { t, format } = useTexts();
  const proposed = push.proposedCancels ?? 0;
  const schools = cancels.schools.filter((each) => each.missing > 0);
  const columns = useMemo<TableColumnType<Cancels['schools'][number]>[]>(
    () => [
      { title: t('common:school'), key: 'school', render: (_, one) => <span className="mono">{one.schoolCode}</span> },
      { title: t('pushes:cancelsKnown'), key: 'known', align: 'right', render: (_, one) => format.number(one.known) },
      { title: t('pushes:cancelsMissing'), key: 'missing', align: 'right', render: (_, one) => format.number(one.missing) },
      { title: t('pushes:cancelsShare'), key: 'share', align: 'right', render: (_, one) => format.share(one.missing / one.known) },
    ],
    [t, format],
  );
  return (
    <Panel title={t('pushes:proposedCancels')}>
      <p style={{ margin: '0 0 12px' }}>{proposed === 0 ? t('pushes:cancelsNone') : t('pushes:cancelsLead', { count: format.number(proposed), applied: format.number(cancels.applied) })}</p>
      {cancels.withheld === null ? null : <Alert type="warning" showIcon title={t('pushes:cancelsWithheld')} style={{ marginBottom: 12 }} />}
      {proposed === 0 ? null : (
        <div style={{ display: 'grid', gap: 20, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <DataTable<Cancels['schools'][number]> label={t('pushes:cancelsSchools')} rowKey="schoolCode" columns={columns} dataSource={[...schools]} pagination={{ defaultPageSize: 10 }} size="small" />
          <Records pushId={push.pushId} state={push.state} />
        </div>
      )}
    </Panel>
  );
}

function Records({ pushId, state }: { readonly pushId: string; readonly state: Push['state'] }) {
  const { t } = useTexts();
  const records = useInfiniteQuery({
    queryKey: ['push-cancels', pushId, state],
    queryFn: ({ pageParam, signal }) => readProposedCancels(pushId, { cursor: pageParam, limit: 100 }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
  });
  const columns = useMemo<TableColumnType<ProposedCancel>[]>(
    () => [
      { title: t('pushes:recordId'), key: 'recordId', render: (_, record) => <span className="mono">{record.recordId}</span> },
      { title: t('pushes:state'), key: 'state', render: (_, record) => <StateTag tone={TONES[record.cancel]}>{t(`pushes:cancelState:${record.cancel}`)}</StateTag> },
    ],
    [t],
  );
  return (
    <Shown of={records} rows={4}>
      {(data) => (
        <>
          <DataTable<ProposedCancel> label={t('pushes:cancelsRecords')} rowKey="recordId" columns={columns} dataSource={data.pages.flatMap((page) => page.items)} pagination={{ defaultPageSize: 10 }} size="small" />
          <MoreButton of={records} />
        </>
      )}
    </Shown>
  );
}
