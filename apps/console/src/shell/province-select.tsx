import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { readProvinces } from '../api/registry.js';
import { useProvince } from '../app/province-choice.js';
import { useTexts } from '../i18n/use-texts.js';

/** Which province an administrator of all of them looks at; people of one province have no choice and see none. */
export function ProvinceSelect() {
  const { t, pick } = useTexts();
  const { province, choose } = useProvince();
  const provinces = useQuery({ queryKey: ['provinces'], queryFn: ({ signal }) => readProvinces(signal), enabled: choose !== null });
  if (choose === null) return null;
  const open = (provinces.data ?? []).filter((each) => each.state === 'active');
  return (
    <Select
      aria-label={t('shell:province')}
      value={province}
      onChange={choose}
      style={{ minWidth: 128, maxWidth: 200 }}
      options={open.length === 0 ? [{ value: province, label: province }] : open.map((each) => ({ value: each.code, label: pick(each.name) }))}
    />
  );
}
