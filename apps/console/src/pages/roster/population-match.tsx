import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { readMatch } from '../../api/exchange.js';
import { useTexts } from '../../i18n/use-texts.js';
import { StateTag } from '../../parts/state-tag.js';

const TONES = { matched: 'good', 'not-matched': 'bad', 'not-checked': 'plain' } as const;

/** Whether the population database knows a learner: asked for one by one, since each answer is a row of the audit trail. */
export function PopulationMatch({ hubId, reason }: { readonly hubId: string; readonly reason: string }) {
  const { t, code, format } = useTexts();
  const [asked, setAsked] = useState(false);
  const match = useQuery({ queryKey: ['population-match', hubId], queryFn: ({ signal }) => readMatch(hubId, reason, signal), enabled: asked, gcTime: 0 });
  if (!asked || match.isPending) {
    return (
      <Button size="small" loading={asked} onClick={() => setAsked(true)}>
        {t('exchange:showMatch')}
      </Button>
    );
  }
  if (match.isError || match.data === null) return <>{t('common:unknown')}</>;
  const { state, checkedAt, reason: why } = match.data;
  return (
    <div className="cell-text narrow">
      <StateTag tone={TONES[state]}>{t(`exchange:matchStates:${state}`)}</StateTag>
      <div style={{ color: 'var(--ink-soft)', fontSize: 12.5 }}>{why === null ? (checkedAt === null ? null : format.date(checkedAt)) : code('exchange:reasons', why)}</div>
    </div>
  );
}
