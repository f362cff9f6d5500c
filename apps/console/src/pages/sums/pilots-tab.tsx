import { useQuery } from '@tanstack/react-query';
import { DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { readPlatforms, type Platform } from '../../api/registry.js';
import { today } from '../../i18n/formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { matches } from '../../parts/listing.js';
import { Empty, Shown } from '../../parts/states.js';
import { PlatformUse } from './platform-use.js';
import { AreaFields, type ChosenArea } from './sum-area.js';
import { presentSchoolYear } from './year-select.js';

const LEVELS = ['preschool', 'primary', 'lower-secondary', 'upper-secondary', 'continuing', 'vocational'] as const;

/** Use of a platform on trial, for its evaluation (R-08). Those in use or ended can be looked at as well. */
export function PilotsTab({ chosen }: { readonly chosen: ChosenArea }) {
  const { t } = useTexts();
  const { province } = chosen.area;
  const platforms = useQuery({ queryKey: ['platforms'], queryFn: ({ signal }) => readPlatforms(signal), staleTime: 300_000 });
  return (
    <Shown of={platforms} rows={3}>
      {(all) => {
        const sent = all.filter((each) => (each.provinceCode === null || each.provinceCode === province) && ['pilot', 'in-use', 'ended'].includes(each.status)).sort((a, b) => Number(b.status === 'pilot') - Number(a.status === 'pilot'));
        return sent.length === 0 ? <Empty>{t('sums:noPlatform')}</Empty> : <Asked platforms={sent} chosen={chosen} />;
      }}
    </Shown>
  );
}

function Asked({ platforms, chosen }: { readonly platforms: readonly Platform[]; readonly chosen: ChosenArea }) {
  const { t, pick, code } = useTexts();
  const [platform, setPlatform] = useState(platforms[0]);
  const [level, setLevel] = useState(levelOf(platforms[0]));
  const [from, setFrom] = useState(`${presentSchoolYear().slice(0, 4)}-08-01`);
  const [to, setTo] = useState(today());
  const choose = (id: string): void => {
    const one = platforms.find((each) => each.id === id);
    setPlatform(one);
    setLevel(levelOf(one));
  };
  return (
    <>
      <div className="filters sums-filters">
        <Select
          showSearch={{ filterOption: (input, option) => matches(input, [option?.label]) }}
          aria-label={t('common:platform')}
          value={platform?.id}
          onChange={choose}
          options={platforms.map((each) => ({ value: each.id, label: `${pick(each.name)} (${t(`platforms:statuses:${each.status}`)})` }))}
        />
        <AreaFields chosen={chosen} />
        <Select allowClear aria-label={t('common:level')} placeholder={t('sums:everyLevel')} value={level} onChange={setLevel} options={LEVELS.map((value) => ({ value, label: code('codes:level', value) }))} />
        <Day label={t('sums:from')} day={from} onChange={setFrom} last={to} />
        <Day label={t('sums:to')} day={to} onChange={setTo} first={from} last={today()} />
      </div>
      {platform === undefined ? null : <PlatformUse area={chosen.area} asked={{ platform: platform.id, from, to, level }} />}
    </>
  );
}

function Day({ label, day, onChange, first, last }: { readonly label: string; readonly day: string; readonly onChange: (day: string) => void; readonly first?: string; readonly last: string }) {
  return (
    <DatePicker
      aria-label={label}
      prefix={label}
      format="DD/MM/YYYY"
      value={dayjs(day)}
      allowClear={false}
      inputReadOnly
      onChange={(value) => value !== null && onChange(value.format('YYYY-MM-DD'))}
      disabledDate={(each) => each.format('YYYY-MM-DD') > last || (first !== undefined && each.format('YYYY-MM-DD') < first)}
    />
  );
}

/** A platform for one level is looked at in the schools of that level. */
function levelOf(platform: Platform | undefined): string | undefined {
  const levels = platform?.educationLevels ?? [];
  return levels.length === 1 ? levels[0] : undefined;
}
