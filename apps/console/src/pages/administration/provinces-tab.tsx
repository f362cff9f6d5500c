import { useQuery } from '@tanstack/react-query';
import { Button, type TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { readProvinces, type Province } from '../../api/registry.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { matches } from '../../parts/listing.js';
import { Panel } from '../../parts/page.js';
import { Shown } from '../../parts/states.js';
import { usePerson } from '../../session/session-provider.js';
import { ProvinceForm } from './province-form.js';
import { StateTag } from '../../parts/state-tag.js';
import { SearchBox } from '../../parts/search-box.js';

/** The 34 provinces: which are open, their settings, opening another. Who is bound to one province sees that one. */
export function ProvincesTab() {
  const { t, pick, format } = useTexts();
  const person = usePerson();
  const provinces = useQuery({ queryKey: ['provinces'], queryFn: ({ signal }) => readProvinces(signal) });
  const [question, setQuestion] = useState('');
  const [open, setOpen] = useState<Province | null>(null);
  const shown = useMemo(
    () =>
      (provinces.data ?? [])
        .filter((each) => person.provinceCode === null || each.code === person.provinceCode)
        .filter((each) => matches(question, [each.name.vi, each.name.en, each.code]))
        // Open ones first, then by name.
        .sort((a, b) => (a.state === b.state ? format.compare(pick(a.name), pick(b.name)) : a.state === 'active' ? -1 : 1)),
    [provinces.data, question, pick, format, person.provinceCode],
  );
  const columns = useMemo<TableColumnType<Province>[]>(
    () => [
      { title: t('common:code'), key: 'code', width: 80, render: (_, each) => <span className="mono">{each.code}</span> },
      { title: t('common:province'), key: 'name', render: (_, each) => pick(each.name) },
      {
        title: t('common:status'),
        key: 'state',
        render: (_, each) => (
          <StateTag tone={each.state === 'active' ? 'good' : 'plain'}>
            {t(`admin:provinces:states:${each.state}`)}
          </StateTag>
        ),
      },
      { title: t('admin:provinces:intakePolicy'), key: 'policy', render: (_, each) => (each.state === 'active' ? t(`admin:provinces:policies:${each.settings.intakePolicy}`) : '–') },
      {
        title: t('common:actions'),
        key: 'actions',
        render: (_, each) => (
          <Button size="small" onClick={() => setOpen(each)} aria-label={`${t(each.state === 'active' ? 'admin:provinces:settings' : 'admin:provinces:open')}: ${pick(each.name)}`}>
            {t(each.state === 'active' ? 'admin:provinces:settings' : 'admin:provinces:open')}
          </Button>
        ),
      },
    ],
    [t, pick],
  );
  return (
    <Panel>
      {person.provinceCode === null ? <SearchBox label={t('admin:provinces:search')} onChange={setQuestion} style={{ maxWidth: 320, marginBottom: 12 }} /> : null}
      <Shown of={provinces} rows={8}>
        {() => <DataTable<Province> numbered label={t('admin:tabs:provinces')} rowKey="code" columns={columns} dataSource={shown} />}
      </Shown>
      {open === null ? null : <ProvinceForm key={open.code} province={open} onClose={() => setOpen(null)} />}
    </Panel>
  );
}
