import { useQuery } from '@tanstack/react-query';
import { Alert, Select, type TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { readIndicators, type Indicator } from '../../api/reporting.js';
import { useProvince } from '../../app/province-choice.js';
import { today } from '../../i18n/formats.js';
import { useTexts, type Texts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { NoData } from '../../parts/no-data.js';
import { Panel } from '../../parts/page.js';
import { Empty, Shown } from '../../parts/states.js';
import { IndicatorDrawer } from './indicator-drawer.js';
import { IndicatorState, targetText } from './indicator-state.js';

const YEARS = [2025, 2026, 2027, 2028, 2029, 2030];

/** The 27 indicators and the targets outside the annex: value of the year against its target. */
export function IndicatorsTab() {
  const texts = useTexts();
  const { t, pick } = texts;
  const { province } = useProvince();
  const [year, setYear] = useState(() => Math.min(2030, Math.max(2025, Number(today().slice(0, 4)))));
  const [open, setOpen] = useState<string | null>(null);
  const indicators = useQuery({ queryKey: ['indicators', province, year], queryFn: ({ signal }) => readIndicators(province, year, signal), refetchInterval: 30_000 });
  const groups = useMemo(() => new Map((indicators.data?.groups ?? []).map((each) => [each.id, pick({ vi: each.label_vi, en: each.label_en })])), [indicators.data, pick]);
  const items = indicators.data?.items ?? [];
  const columns = useColumns(texts, year, setOpen);
  const table = (label: string, rows: readonly Indicator[]) => (
    <Panel key={label} title={label}>
      <DataTable<Indicator> numbered label={label} rowKey="id" columns={columns} dataSource={[...rows]} pagination={false} />
    </Panel>
  );
  return (
    <div className="page">
      <div className="page-tools">
        <Select aria-label={t('common:year')} value={year} onChange={setYear} options={YEARS.map((each) => ({ value: each, label: `${t('common:year')} ${each}` }))} style={{ minWidth: 120 }} />
      </div>
      <Shown of={indicators} rows={10}>
        {() => (
          <>
            {items.length === 0 ? <Empty>{t('common:nothingYet')}</Empty> : null}
            {items.some((each) => each.provinceCode !== province) ? <Alert type="info" showIcon title={t('reporting:foreignTargets')} /> : null}
            {[...new Set(items.filter((each) => each.sort === 'annex').map((each) => each.group ?? ''))].map((group) =>
              table(
                `${group}. ${groups.get(group) ?? ''}`,
                items.filter((each) => each.sort === 'annex' && (each.group ?? '') === group),
              ),
            )}
            {items.some((each) => each.sort === 'other')
              ? table(
                  t('reporting:others'),
                  items.filter((each) => each.sort === 'other'),
                )
              : null}
          </>
        )}
      </Shown>
      <IndicatorDrawer indicator={items.find((each) => each.id === open) ?? null} province={province} onClose={() => setOpen(null)} />
    </div>
  );
}

function useColumns(texts: Texts, year: number, open: (id: string) => void): TableColumnType<Indicator>[] {
  const { t, pick, format, code } = texts;
  return useMemo(
    () => [
      { title: t('common:code'), key: 'no', width: 80, render: (_, each) => each.no ?? '–' },
      {
        title: t('reporting:indicator'),
        key: 'label',
        render: (_, each) => (
          <button type="button" className="linkish cell-text wide" onClick={() => open(each.id)}>
            {pick(each.label)}
          </button>
        ),
      },
      {
        title: t('reporting:value'),
        key: 'value',
        align: 'right',
        width: 130,
        render: (_, each) => (each.current.value === null ? <NoData /> : format.withUnit(each.current.value, each.unit)),
      },
      {
        title: t('reporting:target', { year }),
        key: 'target',
        align: 'right',
        width: 140,
        render: (_, each) => targetText(each.targets[String(year)] ?? each.targets['any'], each.unit, texts),
      },
      {
        title: t('common:status'),
        key: 'state',
        width: 110,
        render: (_, each) => <IndicatorState state={each.current.state} />,
      },
      { title: t('reporting:mode'), key: 'mode', width: 120, render: (_, each) => code('reporting:modes', each.mode) },
    ],
    [t, pick, format, code, year, open, texts],
  );
}
