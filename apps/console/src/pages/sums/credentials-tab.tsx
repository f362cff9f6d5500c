import type { TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { readCredentials, type CredentialSum } from '../../api/sums.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Shown } from '../../parts/states.js';
import { Tile, Tiles } from '../../parts/tile.js';
import { PlacesTable, useNumberColumn } from './places-table.js';
import { AreaFields, type ChosenArea } from './sum-area.js';
import { useSums } from './use-sums.js';
import { presentSchoolYear, YearSelect } from './year-select.js';

/** Transcripts and diplomas of a school year. */
export function CredentialsTab({ chosen }: { readonly chosen: ChosenArea }) {
  const { t, format } = useTexts();
  const [year, setYear] = useState(presentSchoolYear());
  const { whole, places } = useSums('credentials', readCredentials, chosen.area, { year });
  const number = useNumberColumn<CredentialSum>();
  const columns = useMemo<TableColumnType<CredentialSum>[]>(
    () => [
      number(t('sums:enrolled'), 'enrolled', (each) => each.enrolled),
      number(t('sums:transcripts:signed'), 'signed', (each) => each.transcripts.signed),
      number(t('sums:transcripts:closed'), 'closed', (each) => each.transcripts.closed),
      number(t('sums:transcripts:open'), 'open', (each) => each.transcripts.open),
      number(t('sums:transcripts:revoked'), 'revoked', (each) => each.transcripts.revoked),
      number(t('sums:transcripts:missing'), 'missing', (each) => each.transcripts.missing),
      number(t('sums:diplomas:issued'), 'issued', (each) => each.diplomas.issued),
      number(t('sums:diplomas:replaced'), 'replaced', (each) => each.diplomas.replaced),
      number(t('sums:diplomas:revoked'), 'withdrawn', (each) => each.diplomas.revoked),
    ],
    [number, t],
  );
  return (
    <>
      <div className="filters sums-filters">
        <YearSelect year={year} onChange={setYear} />
        <AreaFields chosen={chosen} />
      </div>
      <Shown of={whole} rows={2}>
        {(sum) => (
          <Tiles label={t('sums:whole')}>
            {(
              [
                ['sums:enrolled', sum?.enrolled],
                ['sums:transcripts:signed', sum?.transcripts.signed],
                ['sums:transcripts:closed', sum?.transcripts.closed],
                ['sums:transcripts:missing', sum?.transcripts.missing],
                ['sums:diplomas:issued', sum?.diplomas.issued],
                ['sums:diplomas:revoked', sum?.diplomas.revoked],
              ] as const
            ).map(([label, value]) => (
              <Tile key={label} label={t(label)} value={value === undefined ? null : format.number(value)} />
            ))}
          </Tiles>
        )}
      </Shown>
      <PlacesTable<CredentialSum> of={places} area={chosen.area} columns={columns} note={t('sums:credentialsNote')} />
    </>
  );
}
