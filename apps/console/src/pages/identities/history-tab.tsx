import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button, type TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { readDecisions, type IdentityDecision } from '../../api/identities.js';
import { useProvince } from '../../app/province-choice.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { MoreButton } from '../../parts/more-button.js';
import { Panel } from '../../parts/page.js';
import { Shown } from '../../parts/states.js';
import { StateTag } from '../../parts/state-tag.js';
import { UndoDecision } from './undo-decision.js';

/** What was decided, newest first; each can be taken back. */
export function HistoryTab() {
  const { t } = useTexts();
  const { province } = useProvince();
  const [undoing, setUndoing] = useState<IdentityDecision | null>(null);
  const list = useInfiniteQuery({
    queryKey: ['identities', 'decisions', province],
    queryFn: ({ pageParam, signal }) => readDecisions({ province, limit: 50, ...(pageParam !== null && { cursor: pageParam }) }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
    placeholderData: keepPreviousData,
    refetchInterval: (query) => (query.state.data?.pages.some((page) => page.items.some((each) => each.state === 'pending' || each.state === 'undoing')) ? 1_500 : false),
  });
  const columns = useColumns(setUndoing);
  return (
    <Panel>
      <Shown of={list} rows={6}>
        {(data) => (
          <>
            <DataTable<IdentityDecision> label={t('identities:tabs:history')} rowKey="id" columns={columns} dataSource={data.pages.flatMap((page) => [...page.items])} pagination={false} empty={t('identities:emptyHistory')} />
            <MoreButton of={list} />
          </>
        )}
      </Shown>
      {undoing === null ? null : <UndoDecision decision={undoing} onClose={() => setUndoing(null)} />}
    </Panel>
  );
}

const TONES = { pending: 'busy', done: 'good', failed: 'bad', undoing: 'busy', undone: 'plain' } as const;

function useColumns(onUndo: (decision: IdentityDecision) => void): TableColumnType<IdentityDecision>[] {
  const { t, code, format } = useTexts();
  return useMemo(
    () => [
      { title: t('identities:when'), key: 'when', render: (_, each) => format.time(each.decidedAt) },
      { title: t('identities:what'), key: 'what', render: (_, each) => `${t(`identities:verdicts:${each.verdict}`)} · ${code('kinds', each.kind)}` },
      { title: t('identities:reason'), key: 'reason', render: (_, each) => <div className="cell-text">{each.undoReason === null ? each.reason : `${each.reason} → ${each.undoReason}`}</div> },
      { title: t('identities:who'), key: 'who', render: (_, each) => <span className="mono">{each.undoneBy ?? each.decidedBy}</span> },
      { title: t('identities:followed'), key: 'followed', render: (_, each) => t('identities:records', { count: format.number((each.counts?.records ?? 0) + Object.values(each.counts?.followed ?? {}).reduce((sum, one) => sum + one, 0)) }) },
      { title: t('identities:state'), key: 'state', render: (_, each) => <StateTag tone={TONES[each.state]}>{t(`identities:decisionStates:${each.state}`)}</StateTag> },
      { title: t('identities:undo'), key: 'undo', render: (_, each) => (each.state === 'done' ? <Button onClick={() => onUndo(each)}>{t('identities:undo')}</Button> : '–') },
    ],
    [t, code, format, onUndo],
  );
}
