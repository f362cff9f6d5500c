import { useQuery } from '@tanstack/react-query';
import { Select, type TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { readPlatforms, readProvinces, type Platform } from '../../api/registry.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { matches } from '../../parts/listing.js';
import { Unknown } from '../../parts/no-data.js';
import { Page, Panel } from '../../parts/page.js';
import { Shown } from '../../parts/states.js';
import { useUnitNames } from '../../parts/unit-names.js';
import { PlatformDrawer } from './platform-drawer.js';
import { PlatformStatus } from './platform-status.js';
import { StateTag } from '../../parts/state-tag.js';
import { SearchBox } from '../../parts/search-box.js';

const STATUSES: readonly Platform['status'][] = ['in-use', 'pilot', 'planned', 'proposed', 'ended'];

/** The inventory of platforms: search, filters, one platform in a drawer. */
export function PlatformsPage() {
  const { t, code, pick, format } = useTexts();
  const unitNames = useUnitNames();
  const [params, setParams] = useSearchParams();
  const platforms = useQuery({ queryKey: ['platforms'], queryFn: ({ signal }) => readPlatforms(signal) });
  const provinces = useQuery({ queryKey: ['provinces'], queryFn: ({ signal }) => readProvinces(signal) });
  const [question, setQuestion] = useState('');
  const [province, setProvince] = useState<string | undefined>();
  const [status, setStatus] = useState<Platform['status'] | undefined>();
  const [capability, setCapability] = useState<string | undefined>();
  const open = params.get('platform');
  const show = (id: string | null) => setParams(id === null ? {} : { platform: id }, { replace: open !== null });

  const nameOf = useMemo(() => new Map((provinces.data ?? []).map((each) => [each.code, pick(each.name)])), [provinces.data, pick]);
  const all = platforms.data ?? [];
  const shown = all.filter(
    (each) =>
      (province === undefined || (each.provinceCode ?? 'national') === province) &&
      (status === undefined || each.status === status) &&
      (capability === undefined || each.functions.includes(capability)) &&
      matches(question, [pick(each.name), each.id, unitNames(each.operator === null ? [] : [each.operator]), ...each.functions.map((one) => code('platforms:capability', one)), ...(each.functionNotes ?? [])]),
  );
  const provincesUsed = [...new Set(all.map((each) => each.provinceCode ?? 'national'))];
  const capabilities = [...new Set(all.flatMap((each) => each.functions))].sort((a, b) => format.compare(code('platforms:capability', a), code('platforms:capability', b)));
  const provinceName = (value: string | null) => (value === null || value === 'national' ? t('common:national') : (nameOf.get(value) ?? value));

  const columns: TableColumnType<Platform>[] = [
    {
      title: t('common:name'),
      key: 'name',
      sorter: (a, b) => format.compare(pick(a.name), pick(b.name)),
      render: (_, each) => (
        <div className="cell-text">
          <button type="button" className="linkish" onClick={() => show(each.id)}>
            {pick(each.name)}
          </button>
          {each.demo === true ? ' ' : null}
          {each.demo === true ? (
            <StateTag tone="plain">
              {t('platforms:demo')}
            </StateTag>
          ) : null}
        </div>
      ),
    },
    { title: t('common:province'), key: 'province', render: (_, each) => provinceName(each.provinceCode) },
    { title: t('common:status'), key: 'status', render: (_, each) => <PlatformStatus status={each.status} /> },
    {
      title: t('platforms:functions'),
      key: 'functions',
      render: (_, each) => (
        <div className="cell-text" style={{ maxWidth: 280 }}>{each.functions.length === 0 ? <Unknown /> : each.functions.map((one) => code('platforms:capability', one)).join('; ')}</div>
      ),
    },
    { title: t('platforms:operator'), key: 'operator', render: (_, each) => (each.operator === null ? <Unknown /> : <div className="cell-text narrow">{unitNames([each.operator])}</div>) },
  ];

  return (
    <Page title={t('platforms:title')} lead={t('platforms:lead')}>
      <Panel>
        <div className="filters">
          <SearchBox label={t('platforms:search')} onChange={setQuestion} />
          <Select
            allowClear
            aria-label={t('common:province')}
            placeholder={t('common:province')}
            value={province}
            onChange={setProvince}
            options={provincesUsed.map((each) => ({ value: each, label: provinceName(each) }))}
          />
          <Select
            allowClear
            aria-label={t('common:status')}
            placeholder={t('common:status')}
            value={status}
            onChange={setStatus}
            options={STATUSES.map((each) => ({ value: each, label: t(`platforms:statuses:${each}`) }))}
          />
          <Select
            allowClear
            aria-label={t('platforms:functionFilter')}
            placeholder={t('platforms:functionFilter')}
            value={capability}
            onChange={setCapability}
            options={capabilities.map((each) => ({ value: each, label: code('platforms:capability', each) }))}
          />
        </div>
        <Shown of={platforms} rows={8}>
          {() => (
            <>
              <p className="panel-note" role="status" style={{ margin: '0 0 10px' }}>
                {t('platforms:count', { shown: shown.length })}
              </p>
              <DataTable<Platform> label={t('platforms:title')} rowKey="id" columns={columns} dataSource={shown} empty={all.length === 0 ? t('common:nothingYet') : undefined} />
            </>
          )}
        </Shown>
      </Panel>
      <PlatformDrawer platform={all.find((each) => each.id === open) ?? null} provinceName={provinceName} onClose={() => show(null)} />
    </Page>
  );
}
