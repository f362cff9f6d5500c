import { Select } from 'antd';
import { today } from '../../i18n/formats.js';
import { useTexts } from '../../i18n/use-texts.js';

const YEARS = 6;

/** The present school year: it begins on 1 August. */
export function presentSchoolYear(day: string = today()): string {
  const year = Number(day.slice(0, 4));
  const start = Number(day.slice(5, 7)) >= 8 ? year : year - 1;
  return `${start}-${start + 1}`;
}

/** A school year, the present one or one of the last. */
export function YearSelect({ year, onChange }: { readonly year: string; readonly onChange: (year: string) => void }) {
  const { t } = useTexts();
  const last = Number(presentSchoolYear().slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, i) => `${last - i}-${last - i + 1}`);
  return <Select aria-label={t('sums:schoolYear')} value={year} onChange={onChange} options={years.map((value) => ({ value, label: t('sums:schoolYearOf', { year: value }) }))} />;
}
