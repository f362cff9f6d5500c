import { useQuery } from '@tanstack/react-query';
import { Select, type TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { readDirectives, type Directive, type PlanDocument } from '../../api/reporting.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { matches } from '../../parts/listing.js';
import { Panel } from '../../parts/page.js';
import { Shown } from '../../parts/states.js';
import { DeadlineText } from './deadline.js';
import { useUnitNames } from '../../parts/unit-names.js';
import { SearchBox } from '../../parts/search-box.js';

/** The 68 directives of the notices, each with its document and section. */
export function DirectivesTab() {
  const { t, pick } = useTexts();
  const unitNames = useUnitNames();
  const directives = useQuery({ queryKey: ['directives'], queryFn: ({ signal }) => readDirectives(signal) });
  const [question, setQuestion] = useState('');
  const [document, setDocument] = useState<string | undefined>();
  const all = directives.data?.items ?? [];
  const used = new Set(all.map((each) => each.documentId));
  const documents = (directives.data?.documents ?? []).filter((each) => used.has(each.id));
  const shown = all.filter((each) => (document === undefined || each.documentId === document) && matches(question, [pick(each.label), each.product, unitNames(each.addressees)]));
  const columns = useDirectiveColumns();
  return (
    <Panel>
      <div className="filters">
        <SearchBox label={t('reporting:search')} onChange={setQuestion} />
        <Select
          allowClear
          aria-label={t('reporting:document')}
          placeholder={t('reporting:document')}
          value={document}
          onChange={setDocument}
          style={{ gridColumn: 'span 2' }}
          options={(documents.length > 0 ? documents : [...used].map((id): PlanDocument => ({ id }))).map((each) => ({ value: each.id, label: documentName(each) }))}
        />
      </div>
      <Shown of={directives} rows={10}>
        {() => (
          <>
            <p className="panel-note" role="status" style={{ margin: '0 0 10px' }}>
              {t('reporting:count', { shown: shown.length, total: all.length })}
            </p>
            <DataTable<Directive> label={t('reporting:tabs:directives')} rowKey="id" columns={columns} dataSource={shown} empty={all.length === 0 ? t('common:nothingYet') : undefined} />
          </>
        )}
      </Shown>
    </Panel>
  );
}

function documentName(each: PlanDocument): string {
  return [each.number ?? each.id, each.subject_vi].filter(Boolean).join(' – ');
}

function useDirectiveColumns(): TableColumnType<Directive>[] {
  const { t, pick } = useTexts();
  const unitNames = useUnitNames();
  return useMemo(
    () => [
      {
        title: t('reporting:directive'),
        key: 'label',
        render: (_, each) => (
          <div className="cell-text">
            {pick(each.label)}
            <div style={{ color: 'var(--ink-soft)', fontSize: 12.5 }}>{each.sourceRef}</div>
          </div>
        ),
      },
      { title: t('reporting:addressees'), key: 'addressees', render: (_, each) => <div className="cell-text narrow">{unitNames(each.addressees)}</div> },
      { title: t('reporting:deadline'), key: 'deadline', sorter: (a, b) => ((a.dueBy ?? '9') < (b.dueBy ?? '9') ? -1 : 1), render: (_, each) => <DeadlineText deadline={each.deadline} dueBy={each.dueBy} /> },
      { title: t('reporting:result'), key: 'product', render: (_, each) => <div className="cell-text narrow">{each.product ?? '–'}</div> },
    ],
    [t, pick, unitNames],
  );
}
