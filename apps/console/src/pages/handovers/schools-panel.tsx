import type { TableColumnType } from 'antd';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { Handovers, HandoverSchool } from '../../api/steward.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { Panel } from '../../parts/page.js';
import { HandoverStateTag } from './handover-state.js';
import { OpenText } from './open-text.js';

/** Each school that changes its platform, all kinds together, and the whole: what is left until it is finished. */
export function SchoolsPanel({ handovers: { schools, whole } }: { readonly handovers: Handovers }) {
  const { t, format } = useTexts();
  const columns = useMemo<TableColumnType<HandoverSchool>[]>(
    () => [
      {
        title: t('handovers:school'),
        key: 'school',
        render: (_, one) => (
          <Link className="linkish cell-text" to={`/schools/${encodeURIComponent(one.schoolCode)}`}>
            {one.schoolName}
          </Link>
        ),
      },
      { title: t('handovers:state'), key: 'state', render: (_, one) => <HandoverStateTag state={one.state} /> },
      { title: t('handovers:kindsFinished'), key: 'kinds', render: (_, one) => t('handovers:progressOf', { confirmed: format.number(one.finishedRows), records: format.number(one.rows) }) },
      { title: t('handovers:open'), key: 'open', render: (_, one) => <OpenText missing={one.missing} waiting={one.waiting} /> },
    ],
    [t, format],
  );
  if (whole.state === null) return null;
  return (
    <Panel title={t('handovers:bySchool')} note={t('handovers:finishedNote')}>
      <p style={{ margin: '0 0 12px', display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }} role="status">
        <HandoverStateTag state={whole.state} />
        {t('handovers:whole', { finished: format.number(whole.finishedSchools), schools: format.number(whole.schools) })}
      </p>
      <DataTable<HandoverSchool> label={t('handovers:bySchool')} rowKey="schoolId" columns={columns} dataSource={[...schools]} />
    </Panel>
  );
}
