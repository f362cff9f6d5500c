import { useInfiniteQuery } from '@tanstack/react-query';
import { Select, type TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { readExpiring, type ExpiringCertificate } from '../../api/sums.js';
import { useTexts } from '../../i18n/use-texts.js';
import { today } from '../../i18n/formats.js';
import { DataTable } from '../../parts/data-table.js';
import { MoreButton } from '../../parts/more-button.js';
import { Panel } from '../../parts/page.js';
import { useSchoolNames } from '../../parts/school-names.js';
import { Shown } from '../../parts/states.js';
import { AreaFields, type ChosenArea } from './sum-area.js';

const DAYS = [7, 30, 60, 90, 180, 366] as const;
const DAY_MS = 86_400_000;

/** Digital certificates that run out soon, the soonest first. */
export function ExpiringTab({ chosen }: { readonly chosen: ChosenArea }) {
  const { t, format } = useTexts();
  const { province, commune } = chosen.area;
  const [days, setDays] = useState<number>(30);
  const certificates = useInfiniteQuery({
    queryKey: ['expiring', province, commune, days],
    queryFn: ({ pageParam, signal }) => readExpiring({ province, ...(commune !== undefined && { commune }), days, cursor: pageParam, limit: 20 }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
  });
  return (
    <>
      <div className="filters sums-filters">
        <Select aria-label={t('sums:days')} value={days} onChange={setDays} options={DAYS.map((value) => ({ value, label: t('sums:within', { days: format.number(value) }) }))} />
        <AreaFields chosen={chosen} rows={false} />
      </div>
      <Panel title={t('sums:expiringTitle')} note={t('sums:expiringNote')}>
        <Shown of={certificates} rows={6}>
          {(data) => (
            <>
              <Certificates items={data.pages.flatMap((page) => page.items)} />
              <MoreButton of={certificates} />
            </>
          )}
        </Shown>
      </Panel>
    </>
  );
}

function Certificates({ items }: { readonly items: readonly ExpiringCertificate[] }) {
  const { t, code, format } = useTexts();
  const nameOf = useSchoolNames(items.map((each) => each.schoolCode));
  const columns = useMemo<TableColumnType<ExpiringCertificate>[]>(
    () => [
      { title: t('sums:serial'), key: 'serial', render: (_, each) => <span className="mono">{each.serial}</span> },
      { title: t('sums:validTo'), key: 'to', render: (_, each) => `${format.date(each.validTo)} (${daysLeft(each.validTo) === 0 ? t('sums:lastDay') : t('sums:daysLeft', { days: format.number(daysLeft(each.validTo)) })})` },
      { title: t('sums:holder'), key: 'holder', render: (_, each) => code('codes:certificateHolder', each.holder) },
      { title: t('common:school'), key: 'school', render: (_, each) => <div className="cell-text">{nameOf(each.schoolCode)}</div> },
      { title: t('sums:issuer'), key: 'issuer', render: (_, each) => each.issuer },
    ],
    [t, code, format, nameOf],
  );
  return <DataTable<ExpiringCertificate> label={t('sums:expiringTitle')} rowKey="hubId" columns={columns} dataSource={[...items]} empty={t('sums:expiringNone')} pagination={false} />;
}

/** Days from today to the last day of a certificate. */
function daysLeft(validTo: string): number {
  return Math.round((Date.parse(validTo) - Date.parse(today())) / DAY_MS);
}
