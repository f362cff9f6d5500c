import { Select } from 'antd';
import { useState } from 'react';
import type { SumBy } from '../../api/sums.js';
import { useProvince } from '../../app/province-choice.js';
import { useTexts } from '../../i18n/use-texts.js';
import { matches } from '../../parts/listing.js';
import { usePlaces } from '../../parts/places.js';
import { usePerson } from '../../session/session-provider.js';

/** Of which area something is counted, and what a row of the table is. */
export interface SumArea {
  readonly province: string;
  readonly commune: string | undefined;
  readonly by: SumBy;
}

export interface ChosenArea {
  readonly area: SumArea;
  readonly setCommune: (commune: string | undefined) => void;
  readonly setBy: (by: SumBy) => void;
}

/** The area that the parts of the page share: a school sees itself, a commune its schools, others the communes of the province. */
export function useSumArea(): ChosenArea {
  const { province } = useProvince();
  const { communeCode, schoolCode } = usePerson();
  const [commune, setCommune] = useState<string | undefined>(communeCode ?? undefined);
  const [by, setBy] = useState<SumBy>(communeCode !== null || schoolCode !== null ? 'school' : 'commune');
  return { area: { province, commune, by }, setCommune, setBy };
}

/** Fields for the area; `rows` leaves out what a row is, where rows are no places. A school and a commune have nothing to choose. */
export function AreaFields({ chosen, rows = true }: { readonly chosen: ChosenArea; readonly rows?: boolean }) {
  const { t, pick, format } = useTexts();
  const { communeCode, schoolCode } = usePerson();
  const places = usePlaces().data?.[chosen.area.province] ?? {};
  if (communeCode !== null || schoolCode !== null) return null;
  return (
    <>
      <Select
        allowClear
        showSearch={{ filterOption: (input, option) => matches(input, [option?.label]) }}
        aria-label={t('common:commune')}
        placeholder={t('sums:everyCommune')}
        value={chosen.area.commune}
        onChange={chosen.setCommune}
        options={Object.entries(places)
          .map(([value, name]) => ({ value, label: pick(name) }))
          .sort((a, b) => format.compare(a.label, b.label))}
      />
      {rows ? <Select aria-label={t('sums:by')} value={chosen.area.by} onChange={chosen.setBy} options={(['commune', 'school'] as const).map((value) => ({ value, label: t(`sums:rows:${value}`) }))} /> : null}
    </>
  );
}
