import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { today } from '../../i18n/formats.js';
import { useTexts } from '../../i18n/use-texts.js';

/** A past day to look at, or now. */
export function AsOfPicker({ date, onChange }: { readonly date: string | null; readonly onChange: (date: string | null) => void }) {
  const { t } = useTexts();
  const last = today();
  return (
    <>
      <DatePicker
        aria-label={t('overview:asOf')}
        placeholder={t('overview:asOf')}
        format="DD/MM/YYYY"
        value={date === null ? null : dayjs(date)}
        onChange={(value) => {
          const day = value?.format('YYYY-MM-DD') ?? null;
          onChange(day === last ? null : day);
        }}
        disabledDate={(day) => day.format('YYYY-MM-DD') > last}
        allowClear
        inputReadOnly
        style={{ width: 190 }}
      />
      {date === null ? null : <Button onClick={() => onChange(null)}>{t('overview:asOfNow')}</Button>}
    </>
  );
}
