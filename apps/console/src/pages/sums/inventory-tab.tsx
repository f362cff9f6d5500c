import { Select, type TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { readInventory, type InventoryLine, type InventorySum } from '../../api/sums.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { Panel } from '../../parts/page.js';
import { Shown } from '../../parts/states.js';
import { StateTag } from '../../parts/state-tag.js';
import { PlacesTable, useNumberColumn } from './places-table.js';
import { AreaFields, type ChosenArea } from './sum-area.js';
import { useSums } from './use-sums.js';

const KINDS = ['room', 'equipment'] as const;
const STATE_TONES: Readonly<Record<string, 'good' | 'busy' | 'bad'>> = { 'in-use': 'good', repair: 'busy', unusable: 'bad' };

/** Rooms and equipment: by type and state in the whole area, then by place. */
export function InventoryTab({ chosen }: { readonly chosen: ChosenArea }) {
  const { t } = useTexts();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('room');
  const { whole, places } = useSums('inventory', readInventory, chosen.area, { kind });
  const number = useNumberColumn<InventorySum>();
  const isRoom = kind === 'room';
  const columns = useMemo<TableColumnType<InventorySum>[]>(
    () => [
      number(t('sums:count'), 'count', ({ lines }) => known(lines.map((line) => line.count))),
      isRoom ? number(t('sums:inUse'), 'use', ({ lines }) => known(lines.filter((line) => line.state === 'in-use').map((line) => line.count)) ?? 0) : number(t('sums:working'), 'working', ({ lines }) => known(lines.map((line) => line.working))),
      number(t('sums:needed'), 'needed', ({ lines }) => known(lines.map((line) => line.needed))),
      number(t('sums:overdue'), 'overdue', (each) => each.overdue),
    ],
    [number, t, isRoom],
  );
  return (
    <>
      <div className="filters sums-filters">
        <Select aria-label={t('sums:kind')} value={kind} onChange={setKind} options={KINDS.map((value) => ({ value, label: t(`sums:kinds:${value}`) }))} />
        <AreaFields chosen={chosen} />
      </div>
      <Panel title={t(`sums:wholeOf:${kind}`)} note={t('sums:inventoryNote')}>
        <Shown of={whole} rows={6}>
          {(sum) => <Lines lines={sum?.lines ?? []} isRoom={isRoom} />}
        </Shown>
      </Panel>
      <PlacesTable<InventorySum> of={places} area={chosen.area} columns={columns} />
    </>
  );
}

function Lines({ lines, isRoom }: { readonly lines: readonly InventoryLine[]; readonly isRoom: boolean }) {
  const { t, code } = useTexts();
  const number = useNumberColumn<InventoryLine>();
  const columns = useMemo<TableColumnType<InventoryLine>[]>(
    () => [
      { title: t('sums:type'), key: 'type', render: (_, line) => code(isRoom ? 'codes:roomType' : 'codes:equipmentType', line.type) },
      ...(isRoom ? [{ title: t('sums:state'), key: 'state', render: (_: unknown, line: InventoryLine) => (line.state === null ? '–' : <StateTag tone={STATE_TONES[line.state] ?? 'plain'}>{code('codes:roomState', line.state)}</StateTag>) }] : []),
      number(t('sums:count'), 'count', (line) => line.count),
      ...(isRoom ? [] : [number(t('sums:working'), 'working', (line) => line.working)]),
      number(t('sums:needed'), 'needed', (line) => line.needed),
      number(t('sums:overdue'), 'overdue', (line) => line.overdue),
      // A year is no amount: 2026, not 2.026.
      { title: t('sums:oldestYear'), key: 'year', align: 'right', render: (_, line) => String(line.oldestYear) },
    ],
    [t, code, number, isRoom],
  );
  return <DataTable<InventoryLine> label={t('sums:tabs:inventory')} rowKey={(line) => `${line.type}|${line.state ?? ''}`} columns={columns} dataSource={[...lines]} empty={t('sums:none')} pagination={false} />;
}

/** Sum of what is said; null where nothing is. */
function known(values: readonly (number | null)[]): number | null {
  const said = values.filter((value) => value !== null);
  return said.length === 0 ? null : said.reduce((sum, value) => sum + value, 0);
}
