import { useQuery } from '@tanstack/react-query';
import { Select, type TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { readHandovers, type Handover, type HandoverSide, type HandoverState } from '../../api/steward.js';
import { useProvince } from '../../app/province-choice.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { Page, Panel } from '../../parts/page.js';
import { PlatformName } from '../../parts/platform-name.js';
import { Shown } from '../../parts/states.js';
import { HANDOVER_STATES, HandoverStateTag } from './handover-state.js';
import { MissingSheet } from './missing-sheet.js';
import { OpenText } from './open-text.js';
import { SchoolsPanel } from './schools-panel.js';

/** Schools that change their platform: how far the designated one has taken over, kind by kind. */
export function HandoversPage() {
  const { t, code, format } = useTexts();
  const { province } = useProvince();
  const [kind, setKind] = useState<string | undefined>(undefined);
  const [state, setState] = useState<HandoverState | undefined>(undefined);
  const [missing, setMissing] = useState<Handover | null>(null);
  const handovers = useQuery({ queryKey: ['handovers', province], queryFn: ({ signal }) => readHandovers({ provinceCode: province }, signal), refetchInterval: 30_000 });
  const columns = useColumns(setMissing);
  const kinds = [...new Set((handovers.data?.items ?? []).map((each) => each.kind))];
  const tools = (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 8 }}>
      <Select allowClear aria-label={t('common:kind')} placeholder={t('common:kind')} value={kind} onChange={setKind} style={{ minWidth: 170 }} options={kinds.map((each) => ({ value: each, label: code('kinds', each) }))} />
      <Select allowClear aria-label={t('handovers:stateFilter')} placeholder={t('handovers:stateFilter')} value={state} onChange={setState} style={{ minWidth: 150 }} options={HANDOVER_STATES.map((each) => ({ value: each, label: t(`handovers:states:${each}`) }))} />
    </span>
  );
  return (
    <Page title={t('handovers:title')} lead={t('handovers:lead')} tools={tools}>
      <Shown of={handovers} rows={6}>
        {(data) => {
          const items = data.items.filter((each) => (kind === undefined || each.kind === kind) && (state === undefined || each.state === state));
          return (
            <>
              {data.items.length === 0 ? null : <SchoolsPanel handovers={data} />}
              <Panel title={t('handovers:table')}>
                {data.items.length === 0 ? null : (
                  <p style={{ margin: '0 0 12px', color: 'var(--ink-soft)' }} role="status">
                    {t('handovers:summary', { finished: format.number(items.filter((each) => each.state === 'finished').length), all: format.number(items.length) })}
                  </p>
                )}
                <DataTable<Handover> label={t('handovers:table')} rowKey={(each) => `${each.schoolId}|${each.kind}|${each.from.platformId}`} columns={columns} dataSource={items} empty={t('handovers:none')} />
              </Panel>
            </>
          );
        }}
      </Shown>
      <MissingSheet handover={missing} onClose={() => setMissing(null)} />
    </Page>
  );
}

function useColumns(onMissing: (handover: Handover) => void): TableColumnType<Handover>[] {
  const { t, code, format } = useTexts();
  return useMemo(
    () => [
      {
        title: t('handovers:school'),
        key: 'school',
        render: (_, one) => (
          <div className="cell-text">
            <Link className="linkish" to={`/schools/${encodeURIComponent(one.schoolCode)}`}>
              {one.schoolName}
            </Link>
            <div>{one.schoolYear === null ? code('kinds', one.kind) : `${code('kinds', one.kind)} ${one.schoolYear}`}</div>
          </div>
        ),
      },
      { title: t('handovers:state'), key: 'state', render: (_, one) => <HandoverStateTag state={one.state} /> },
      {
        title: t('handovers:progress'),
        key: 'progress',
        render: (_, one) => (
          <div style={{ minWidth: 120 }}>
            {t('handovers:progressOf', { confirmed: format.number(one.confirmed), records: format.number(one.records) })}
            {one.done === null ? null : (
              <progress value={one.confirmed} max={Math.max(1, one.records)} aria-label={`${t('handovers:progress')}: ${one.schoolName}`} style={{ display: 'block', width: '100%' }}>
                {format.share(one.done)}
              </progress>
            )}
          </div>
        ),
      },
      {
        title: t('handovers:missing'),
        key: 'missing',
        align: 'right',
        render: (_, one) =>
          one.missing === 0 ? (
            format.number(0)
          ) : (
            <button type="button" className="linkish" aria-label={t('handovers:missingShow', { count: format.number(one.missing) })} onClick={() => onMissing(one)}>
              {format.number(one.missing)}
            </button>
          ),
      },
      {
        title: t('handovers:waits'),
        key: 'waits',
        render: (_, one) => {
          const { fromUndecided, toHeld, toParked } = one.waiting;
          if (fromUndecided + toHeld + toParked === 0) return '–';
          return (
            <div>
              <OpenText missing={0} waiting={one.waiting} />
              {one.late.lastAt === null ? null : <div style={{ color: 'var(--ink-soft)', fontSize: 13 }}>{t('handovers:lateAt', { time: format.date(one.late.lastAt) })}</div>}
            </div>
          );
        },
      },
      { title: t('handovers:added'), key: 'added', align: 'right', render: (_, one) => format.number(one.added) },
      { title: t('handovers:from'), key: 'from', render: (_, one) => <Side side={one.from} /> },
      {
        title: t('handovers:to'),
        key: 'to',
        render: (_, one) => (
          <div>
            <Side side={one.to} />
            <div style={{ color: 'var(--ink-soft)', fontSize: 13 }} title={one.decision}>
              {t('handovers:since')} {format.date(one.since)}
            </div>
          </div>
        ),
      },
    ],
    [t, code, format, onMissing],
  );
}

function Side({ side }: { readonly side: HandoverSide }) {
  const { t, format } = useTexts();
  return (
    <div>
      <PlatformName id={side.platformId} short />
      <div style={{ color: 'var(--ink-soft)', fontSize: 13 }}>
        {side.lastAt === null ? t('handovers:never') : side.firstAt === null ? t('handovers:last', { time: format.date(side.lastAt) }) : t('handovers:sent', { from: format.date(side.firstAt), to: format.date(side.lastAt) })}
      </div>
    </div>
  );
}
