import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, type TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { readDesignations, type Designation } from '../../api/registry.js';
import { useProvince } from '../../app/province-choice.js';
import { today } from '../../i18n/formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { FoldedList } from '../../parts/folded-list.js';
import { PlatformName } from '../../parts/platform-name.js';
import { Panel } from '../../parts/page.js';
import { Shown } from '../../parts/states.js';
import { DesignationForm } from './designation-form.js';
import { EndDesignation } from './end-designation.js';
import { StateTag } from '../../parts/state-tag.js';

/** Where a designation stands on a day; `to` is exclusive. */
function stateOn(designation: Designation, day: string): 'future' | 'running' | 'over' {
  if (designation.from > day) return 'future';
  return designation.to !== null && designation.to <= day ? 'over' : 'running';
}

/** Which platform is the source of what, for which schools, from when to when. */
export function DesignationsTab() {
  const { t, code, format } = useTexts();
  const { province } = useProvince();
  const designations = useQuery({ queryKey: ['designations'], queryFn: ({ signal }) => readDesignations(signal) });
  const [creating, setCreating] = useState(false);
  const [ending, setEnding] = useState<Designation | null>(null);
  const columns = useMemo<TableColumnType<Designation>[]>(() => {
    const day = today();
    const tones = { running: 'good', future: 'busy', over: 'plain' } as const;
    return [
      { title: t('common:platform'), key: 'platform', render: (_, each) => <PlatformName id={each.platformId} /> },
      {
        title: t('common:kind'),
        key: 'kinds',
        render: (_, each) => (
          <div>
            <FoldedList items={each.kinds.map((kind) => code('kinds', kind))} count={(size) => t('admin:clients:kindsCount', { count: size })} />
            <div style={{ color: 'var(--ink-soft)', fontSize: 12.5 }}>
              {each.schoolCodes === null ? t('admin:designations:everySchool') : <FoldedList items={each.schoolCodes} count={(size) => t('admin:clients:schoolsCount', { count: size })} />}
            </div>
          </div>
        ),
      },
      {
        title: t('admin:designations:time'),
        key: 'from',
        sorter: (a, b) => (a.from < b.from ? -1 : 1),
        render: (_, each) => (
          <div className="cell-text narrow">
            {t(each.to === null ? 'admin:designations:since' : 'admin:designations:between', { from: format.date(each.from), to: each.to === null ? '' : format.date(each.to) })}{' '}
            <StateTag tone={tones[stateOn(each, day)]}>{t(`admin:designations:${stateOn(each, day)}`)}</StateTag>
          </div>
        ),
      },
      { title: t('admin:designations:decisionShort'), key: 'decision', render: (_, each) => <div className="cell-text narrow">{each.decision}</div> },
      {
        title: t('common:actions'),
        key: 'actions',
        render: (_, each) =>
          stateOn(each, day) === 'over' ? null : (
            <Button size="small" onClick={() => setEnding(each)} aria-label={`${t('admin:designations:end')}: ${each.platformId}`}>
              {t('admin:designations:end')}
            </Button>
          ),
      },
    ];
  }, [t, code, format]);
  return (
    <Panel
      title={t('admin:tabs:designations')}
      tools={
        <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
          {t('admin:designations:create')}
        </Button>
      }
    >
      <Shown of={designations} rows={8}>
        {(data) => <DataTable<Designation> label={t('admin:tabs:designations')} rowKey="id" columns={columns} dataSource={data.filter((each) => each.provinceCode === province)} empty={t('common:nothingYet')} />}
      </Shown>
      {creating ? <DesignationForm province={province} onClose={() => setCreating(false)} /> : null}
      {ending === null ? null : <EndDesignation designation={ending} onClose={() => setEnding(null)} />}
    </Panel>
  );
}
