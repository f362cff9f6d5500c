import { useQuery } from '@tanstack/react-query';
import { Descriptions, type TableColumnType } from 'antd';
import { readIndicatorValues, type Indicator, type IndicatorPart, type IndicatorValue } from '../../api/reporting.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { NoData } from '../../parts/no-data.js';
import { Sheet } from '../../parts/sheet.js';
import { Shown } from '../../parts/states.js';
import { IndicatorState, targetText } from './indicator-state.js';

/** One indicator: source, formula, targets and values of each year. */
export function IndicatorDrawer({ indicator, province, onClose }: { readonly indicator: Indicator | null; readonly province: string; readonly onClose: () => void }) {
  const { pick } = useTexts();
  return (
    <Sheet open={indicator !== null} onClose={onClose} title={pick(indicator?.label)}>
      {indicator === null ? null : <IndicatorSheet indicator={indicator} province={province} />}
    </Sheet>
  );
}

function IndicatorSheet({ indicator, province }: { readonly indicator: Indicator; readonly province: string }) {
  const texts = useTexts();
  const { t, pick, format, code } = texts;
  const values = useQuery({ queryKey: ['indicator-values', indicator.id, province], queryFn: ({ signal }) => readIndicatorValues(indicator.id, province, signal) });
  const columns: TableColumnType<IndicatorValue>[] = [
    { title: t('common:year'), key: 'year', render: (_, each) => String(each.year) },
    { title: t('reporting:value'), key: 'value', align: 'right', render: (_, each) => (each.value === null ? <NoData /> : format.withUnit(each.value, indicator.unit)) },
    { title: t('reporting:targets'), key: 'target', align: 'right', render: (_, each) => targetText(each.target ?? indicator.targets[String(each.year)], indicator.unit, texts) },
    { title: t('common:status'), key: 'state', render: (_, each) => <IndicatorState state={each.state} /> },
  ];
  const parts = indicator.current.parts ?? [];
  const partColumns: TableColumnType<IndicatorPart>[] = [
    { title: t('reporting:part'), key: 'name', render: (_, each) => pick(each.name) },
    { title: t('reporting:value'), key: 'value', align: 'right', render: (_, each) => (each.value === null ? <NoData /> : format.withUnit(each.value, indicator.unit)) },
    { title: t('reporting:counted'), key: 'counted', align: 'right', render: (_, each) => `${format.number(each.numerator)} / ${format.number(each.denominator)}` },
    { title: t('common:status'), key: 'on', render: (_, each) => t(each.on ? 'reporting:partOn' : 'reporting:partOff') },
  ];
  const doubts = listOf(indicator.ocrDoubt).concat(listOf(indicator.conflicts));
  return (
    <>
      <Descriptions
        size="small"
        column={1}
        colon={false}
        styles={{ label: { width: 150 } }}
        items={[
          { key: 'id', label: t('common:code'), children: <span className="mono">{indicator.id}</span> },
          { key: 'mode', label: t('reporting:mode'), children: code('reporting:modes', indicator.mode) },
          { key: 'lead', label: t('reporting:lead_unit'), children: indicator.leadUnit ?? t('common:unknown') },
          { key: 'source', label: t('common:source'), children: indicator.sourceRef },
          ...(doubts.length === 0 ? [] : [{ key: 'doubt', label: t('reporting:doubt'), children: doubts.join(' ') }]),
        ]}
      />
      {parts.length === 0 ? null : <DataTable<IndicatorPart> label={t('reporting:parts')} rowKey="id" columns={partColumns} dataSource={[...parts]} pagination={false} size="small" />}
      <Shown of={values}>
        {(items) => <DataTable<IndicatorValue> label={t('reporting:values')} rowKey="year" columns={columns} dataSource={[...items]} pagination={false} size="small" />}
      </Shown>
    </>
  );
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []);
