import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Descriptions, type TableColumnType } from 'antd';
import { changeDestination, readDestination, reconcileDestination, retryDestination, type DestinationDetail, type ExchangeCounts } from '../../api/exchange.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Sheet } from '../../parts/sheet.js';
import { Shown } from '../../parts/states.js';
import { Tile, Tiles } from '../../parts/tile.js';
import { usePerson } from '../../session/session-provider.js';
import { ConditionTag } from './condition-tag.js';
import { DestinationForm } from './destination-form.js';

const REFRESH_MS = 3_000;

/** One destination: how it stands by kind, why records are refused, and what can be done about it. */
export function DestinationSheet({ id, province, onClose }: { readonly id: string; readonly province: string; readonly onClose: () => void }) {
  const { pick } = useTexts();
  const destination = useQuery({ queryKey: ['destinations', province, id], queryFn: ({ signal }) => readDestination(id, province, signal), refetchInterval: REFRESH_MS });
  return (
    <Sheet open onClose={onClose} title={pick(destination.data?.name)}>
      <Shown of={destination}>{(data) => <Standing destination={data} />}</Shown>
    </Sheet>
  );
}

type KindRow = ExchangeCounts & { readonly kind: string };

function Standing({ destination }: { readonly destination: DestinationDetail }) {
  const { t, code, format } = useTexts();
  const { counts, sort } = destination;
  const time = (value: string | null): string => (value === null ? t('exchange:never') : format.time(value));
  const number = (title: string, name: keyof ExchangeCounts): TableColumnType<KindRow> => ({ title, key: name, align: 'right', render: (_, each) => format.number(each[name]) });
  const kinds: TableColumnType<KindRow>[] = [
    { title: t('common:kind'), key: 'kind', render: (_, each) => code('kinds', each.kind) },
    number(t('exchange:live'), 'live'),
    number(t('exchange:acknowledged'), 'acknowledged'),
    number(t('exchange:queued'), 'queued'),
    number(t('exchange:sent'), 'sent'),
    number(t('exchange:waiting'), 'waiting'),
    number(t('exchange:refused'), 'rejected'),
  ];
  const reasons: TableColumnType<DestinationDetail['rejectedBy'][number]>[] = [
    { title: t('exchange:reason'), key: 'reason', render: (_, each) => <span className="cell-text narrow">{code('exchange:reasons', each.reason)}</span> },
    { title: t('common:kind'), key: 'kind', render: (_, each) => code('kinds', each.kind) },
    { title: t('exchange:records'), key: 'count', align: 'right', render: (_, each) => format.number(each.count) },
  ];
  return (
    <>
      <Actions destination={destination} />
      {destination.failure === null ? null : <Alert type="warning" showIcon title={t('exchange:failedWith', { failure: code('exchange:failures', destination.failure) })} description={destination.pausedUntil === null ? undefined : t('exchange:pausedUntil', { time: format.time(destination.pausedUntil) })} />}
      <Descriptions
        size="small"
        column={1}
        colon={false}
        styles={{ label: { width: 170 } }}
        items={[
          { key: 'condition', label: t('common:status'), children: <ConditionTag destination={destination} /> },
          { key: 'rate', label: t('exchange:rate'), children: destination.rate === null ? t('common:unknown') : format.share(destination.rate) },
          { key: 'success', label: t('exchange:lastSuccess'), children: time(destination.lastSuccessAt) },
          { key: 'oldest', label: t('exchange:oldest'), children: destination.oldestQueuedAt === null ? t('exchange:nothingWaits') : time(destination.oldestQueuedAt) },
          { key: 'reconciled', label: t('exchange:reconciled'), children: destination.reconcileRunning ? t('exchange:reconciling') : time(destination.reconciledAt) },
          ...(destination.civilSnapshot === null ? [] : [{ key: 'civil', label: t('exchange:civilList'), children: t('exchange:civilListOf', { people: format.number(destination.civilSnapshot.people), time: format.time(destination.civilSnapshot.takenAt) }) }]),
        ]}
      />
      {sort === 'match' ? (
        <Tiles label={t('exchange:matches')}>
          <Tile small label={t('exchange:matchStates:matched')} value={format.number(counts.matched)} />
          <Tile small label={t('exchange:matchStates:not-matched')} value={format.number(counts.notMatched)} />
          <Tile small label={t('exchange:matchStates:not-checked')} value={format.number(counts.notChecked)} />
        </Tiles>
      ) : null}
      {sort === 'compare' ? null : <DataTable<KindRow> label={t('exchange:byKind')} rowKey="kind" columns={kinds} dataSource={[...destination.kinds]} pagination={false} size="small" />}
      {destination.rejectedBy.length === 0 ? null : <DataTable<DestinationDetail['rejectedBy'][number]> label={t('exchange:rejectedBy')} rowKey={(each) => `${each.reason} ${each.kind}`} columns={reasons} dataSource={[...destination.rejectedBy]} pagination={false} size="small" />}
      {destination.settings === null ? null : <DestinationForm key={destination.version} destination={destination} settings={destination.settings} />}
    </>
  );
}

/** Buttons for those who may: on, off, try again, compare. */
function Actions({ destination }: { readonly destination: DestinationDetail }) {
  const { t } = useTexts();
  const { message, modal } = App.useApp();
  const { role } = usePerson();
  const queries = useQueryClient();
  const { id, provinceCode, state } = destination;
  const act = useMutation({
    mutationFn: (work: 'on' | 'off' | 'retry' | 'reconcile') => (work === 'retry' ? retryDestination(id, provinceCode) : work === 'reconcile' ? reconcileDestination(id, provinceCode) : changeDestination(id, provinceCode, { state: work })),
    onSuccess: (_, work) => {
      void queries.invalidateQueries({ queryKey: ['destinations'] });
      void message.success(t(`exchange:done:${work}`));
    },
  });
  if (role !== 'department' && role !== 'admin') return null;
  const turn = (): void => {
    if (state === 'off') return act.mutate('on');
    modal.confirm({ title: t('exchange:offTitle'), content: t('exchange:offText'), okText: t('exchange:turnOff'), cancelText: t('common:cancel'), onOk: () => act.mutate('off') });
  };
  return (
    <div style={{ display: 'grid', gap: 12 }}>
      <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
        <Button type={state === 'off' ? 'primary' : 'default'} danger={state === 'on'} onClick={turn} loading={act.isPending}>
          {t(state === 'off' ? 'exchange:turnOn' : 'exchange:turnOff')}
        </Button>
        {destination.sort === 'compare' ? null : (
          <Button onClick={() => act.mutate('retry')} disabled={state === 'off' || act.isPending}>
            {t('exchange:retry')}
          </Button>
        )}
        <Button onClick={() => act.mutate('reconcile')} disabled={state === 'off' || act.isPending}>
          {t('exchange:reconcile')}
        </Button>
      </div>
      {act.isError ? <ProblemNotice error={act.error} /> : null}
    </div>
  );
}
