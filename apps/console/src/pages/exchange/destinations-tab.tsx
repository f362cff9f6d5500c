import { useQuery } from '@tanstack/react-query';
import type { TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { readDestinations, type Destination } from '../../api/exchange.js';
import { useProvince } from '../../app/province-choice.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { NoData } from '../../parts/no-data.js';
import { Panel } from '../../parts/page.js';
import { Shown } from '../../parts/states.js';
import { ConditionTag } from './condition-tag.js';
import { DestinationSheet } from './destination-sheet.js';

const REFRESH_MS = 5_000;

/** The destinations of a province: which are on, how much each has acknowledged, what waits. */
export function DestinationsTab() {
  const { t, pick, format } = useTexts();
  const { province } = useProvince();
  const destinations = useQuery({ queryKey: ['destinations', province], queryFn: ({ signal }) => readDestinations(province, signal), refetchInterval: REFRESH_MS });
  const [opened, setOpened] = useState<string | null>(null);
  const columns = useMemo<TableColumnType<Destination>[]>(
    () => [
      {
        title: t('exchange:destination'),
        key: 'name',
        render: (_, each) => (
          <div className="cell-text">
            <button type="button" className="linkish" onClick={() => setOpened(each.id)}>
              {pick(each.name)}
            </button>
            {each.ofIndicator ? <div style={{ color: 'var(--ink-soft)', fontSize: 12.5 }}>{t('exchange:ofIndicator')}</div> : null}
          </div>
        ),
      },
      { title: t('common:status'), key: 'condition', render: (_, each) => <ConditionTag destination={each} /> },
      { title: t('exchange:rate'), key: 'rate', align: 'right', render: (_, each) => (each.rate === null ? <NoData /> : format.share(each.rate)) },
      { title: t('exchange:acknowledged'), key: 'acknowledged', align: 'right', render: (_, each) => t('exchange:ofLive', { done: format.number(each.counts.acknowledged), live: format.number(each.counts.live) }) },
      { title: t('exchange:queue'), key: 'queue', align: 'right', render: (_, each) => format.number(each.counts.queued + each.counts.sent + each.counts.waiting) },
      { title: t('exchange:rejected'), key: 'rejected', align: 'right', render: (_, each) => format.number(each.sort === 'compare' ? each.differences.open : each.counts.rejected) },
      { title: t('exchange:lastSuccess'), key: 'success', render: (_, each) => (each.lastSuccessAt === null ? t('exchange:never') : format.recent(each.lastSuccessAt)) },
    ],
    [t, pick, format],
  );
  return (
    <Panel title={t('exchange:tabs:destinations')} note={t('exchange:offNote')}>
      <Shown of={destinations}>
        {(items) => <DataTable<Destination> label={t('exchange:tabs:destinations')} rowKey="id" columns={columns} dataSource={[...items]} pagination={false} empty={t('exchange:notOpen')} />}
      </Shown>
      {opened === null ? null : <DestinationSheet id={opened} province={province} onClose={() => setOpened(null)} />}
    </Panel>
  );
}
