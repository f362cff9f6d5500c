import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Select, type TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { readKinds, readPushes, type Push } from '../../api/education.js';
import { useTexts } from '../../i18n/use-texts.js';
import { vi } from '../../i18n/vi/index.js';
import { DataTable } from '../../parts/data-table.js';
import { MoreButton } from '../../parts/more-button.js';
import { OutcomeBar } from '../../parts/outcome-bar.js';
import { PlatformName } from '../../parts/platform-name.js';
import { OutcomeLegend } from './outcome-legend.js';
import { Page, Panel } from '../../parts/page.js';
import { Shown } from '../../parts/states.js';
import { StateTag } from '../../parts/state-tag.js';
import { usePerson } from '../../session/session-provider.js';

/** Pushes, newest first; while one is still being merged the list asks again by itself. */
export function PushesPage() {
  const texts = useTexts();
  const { t, code } = texts;
  const person = usePerson();
  const [kind, setKind] = useState<string | undefined>(undefined);
  const pushes = useInfiniteQuery({
    queryKey: ['pushes', kind],
    queryFn: ({ pageParam, signal }) => readPushes({ kind, cursor: pageParam, limit: 50 }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
    placeholderData: keepPreviousData,
    refetchInterval: (query) => (query.state.data?.pages.some((page) => page.items.some((each) => each.state !== 'done')) ? 2_000 : 15_000),
  });
  const [asked, setAsked] = useState(false);
  // Which kinds can be pushed is the hub's to say; its answer holds all schemas, so it is asked for when wanted.
  const kinds = useQuery({ queryKey: ['kinds'], queryFn: ({ signal }) => readKinds(signal), enabled: asked, staleTime: Infinity });
  const columns = useColumns();
  const kindFilter = (
    <Select
      allowClear
      aria-label={t('common:kind')}
      placeholder={t('common:kind')}
      value={kind}
      onChange={setKind}
      style={{ minWidth: 190 }}
      onOpenChange={(open) => setAsked((before) => before || open)}
      options={(kinds.data ?? Object.keys(vi.kinds)).map((each) => ({ value: each, label: code('kinds', each) }))}
    />
  );
  return (
    <Page title={t('pushes:title')} lead={`${t('pushes:lead')}${person.provinceCode === null ? ` ${t('pushes:everyProvince')}` : ''}`} tools={kindFilter}>
      <Panel note={t('pushes:lookOnly')}>
        <OutcomeLegend />
        <Shown of={pushes} rows={8}>
          {(data) => {
            const items = data.pages.flatMap((page) => page.items);
            return (
              <>
                <DataTable<Push> label={t('pushes:title')} rowKey="pushId" columns={columns} dataSource={items} pagination={false} empty={t('pushes:listEmpty')} />
                <MoreButton of={pushes} />
              </>
            );
          }}
        </Shown>
      </Panel>
    </Page>
  );
}

function useColumns(): TableColumnType<Push>[] {
  const { t, code, format } = useTexts();
  const { platformId } = usePerson();
  return useMemo(
    () => [
      {
        title: t('pushes:receivedAt'),
        key: 'receivedAt',
        render: (_, push) => (
          <Link className="linkish" to={`/pushes/${encodeURIComponent(push.pushId)}`}>
            {format.time(push.receivedAt)}
          </Link>
        ),
      },
      { title: t('common:kind'), key: 'kind', render: (_, push) => code('kinds', push.kind) },
      // A vendor sees the pushes of one platform, its own.
      ...(platformId === null ? [{ title: t('common:platform'), key: 'platform', render: (_: unknown, push: Push) => <PlatformName id={push.platformId} short /> }] : []),
      { title: t('pushes:state'), key: 'state', render: (_, push) => <PushState state={push.state} /> },
      { title: t('pushes:received'), key: 'received', align: 'right', render: (_, push) => format.number(push.received) },
      { title: t('pushes:outcomes'), key: 'outcomes', width: 150, render: (_, push) => <OutcomeBar counts={push.outcomes} /> },
      {
        title: t('pushes:outcome:rejected'),
        key: 'rejected',
        align: 'right',
        render: (_, push) => (push.outcomes.rejected > 0 ? <strong style={{ color: 'var(--lacquer)' }}>{format.number(push.outcomes.rejected)}</strong> : format.number(0)),
      },
    ],
    [t, code, format, platformId],
  );
}

export function PushState({ state }: { readonly state: Push['state'] }) {
  const { t } = useTexts();
  return (
    <StateTag tone={state === 'done' ? 'good' : 'busy'}>
      {t(`pushes:states:${state}`)}
    </StateTag>
  );
}
