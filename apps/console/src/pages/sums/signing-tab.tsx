import type { TableColumnType } from 'antd';
import { useMemo } from 'react';
import { readSigning, type SigningSum } from '../../api/sums.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Shown } from '../../parts/states.js';
import { Tile, Tiles } from '../../parts/tile.js';
import { PlacesTable, useNumberColumn } from './places-table.js';
import { ShareCell } from './share-cell.js';
import { AreaFields, type ChosenArea } from './sum-area.js';
import { useSums } from './use-sums.js';

/** Who may sign digitally today. */
export function SigningTab({ chosen }: { readonly chosen: ChosenArea }) {
  const { t, format } = useTexts();
  const { whole, places } = useSums('signing', readSigning, chosen.area);
  const number = useNumberColumn<SigningSum>();
  const columns = useMemo<TableColumnType<SigningSum>[]>(
    () => [
      { title: t('sums:staffSigning'), key: 'staff', render: (_, each) => <ShareCell share={each.staff} label={t('sums:staffSigning')} /> },
      number(t('sums:staffWithout'), 'without', ({ staff }) => (staff.denominator === null || staff.numerator === null ? null : staff.denominator - staff.numerator)),
      number(t('sums:learnersSigning'), 'learners', (each) => each.learners),
    ],
    [number, t],
  );
  return (
    <>
      <div className="filters sums-filters">
        <AreaFields chosen={chosen} />
      </div>
      <Shown of={whole} rows={2}>
        {(sum) => (
          <Tiles label={t('sums:whole')}>
            <Tile label={t('sums:staffSigning')} value={sum?.staff.value == null ? null : format.share(sum.staff.value)} foot={sum?.staff.value == null ? null : t('sums:ofStaff', { good: format.number(sum.staff.numerator ?? 0), all: format.number(sum.staff.denominator ?? 0) })} />
            <Tile label={t('sums:staffWithout')} value={sum?.staff.value == null ? null : format.number((sum.staff.denominator ?? 0) - (sum.staff.numerator ?? 0))} />
            <Tile label={t('sums:learnersSigning')} value={sum === null ? null : format.number(sum.learners)} />
          </Tiles>
        )}
      </Shown>
      <PlacesTable<SigningSum> of={places} area={chosen.area} columns={columns} note={t('sums:signingNote')} />
    </>
  );
}
