import { useQuery } from '@tanstack/react-query';
import { Button, Descriptions } from 'antd';
import { Link } from 'react-router';
import { readWaitingOne, type WaitingDetail, type WaitingRecord } from '../../api/steward.js';
import { useTexts } from '../../i18n/use-texts.js';
import { PlatformName } from '../../parts/platform-name.js';
import { Sheet } from '../../parts/sheet.js';
import { Shown } from '../../parts/states.js';
import { WaitingAge } from './waiting-age.js';

export interface WaitingSheetProps {
  readonly record: WaitingRecord | null;
  readonly onClose: () => void;
  readonly onDecide: (record: WaitingRecord) => void;
}

/** One waiting record: where it comes from, why it waits, what it says. */
export function WaitingSheet({ record, onClose, onDecide }: WaitingSheetProps) {
  return (
    <Sheet open={record !== null} onClose={onClose} title={record?.recordId ?? ''}>
      {record === null ? null : <Content record={record} onDecide={onDecide} />}
    </Sheet>
  );
}

function Content({ record, onDecide }: { readonly record: WaitingRecord; readonly onDecide: (record: WaitingRecord) => void }) {
  const { t, code, format } = useTexts();
  const detail = useQuery({ queryKey: ['waiting', 'one', record.id], queryFn: ({ signal }) => readWaitingOne(record.id, signal), retry: false });
  return (
    <>
      <Descriptions
        colon={false}
        size="small"
        column={1}
        items={[
          { key: 'cause', label: t('waiting:cause'), children: <div className="cell-text">{code('problems', record.cause)}</div> },
          { key: 'kind', label: t('common:kind'), children: code('kinds', record.kind) },
          { key: 'platform', label: t('common:platform'), children: <PlatformName id={record.platformId} /> },
          ...(record.otherPlatformId === null ? [] : [{ key: 'other', label: t('handovers:to'), children: <PlatformName id={record.otherPlatformId} /> }]),
          { key: 'version', label: t('waiting:version'), children: format.number(record.version) },
          { key: 'sent', label: t('waiting:sentAt'), children: format.time(record.receivedAt) },
          { key: 'waits', label: t('waiting:waits'), children: <WaitingAge days={record.days} overdue={record.overdue} /> },
          { key: 'push', label: t('waiting:push'), children: <Link className="linkish" to={`/pushes/${encodeURIComponent(record.pushId)}`}>{`${t('pushes:line')} ${format.number(record.line)}`}</Link> },
        ]}
      />
      {record.decisions.length === 0 || record.decided !== null ? null : (
        <div>
          <Button type="primary" onClick={() => onDecide(record)}>
            {t('waiting:decide')}
          </Button>
        </div>
      )}
      <section>
        <h3 style={{ margin: '0 0 8px', fontSize: 15 }}>{t('waiting:content')}</h3>
        <Shown of={detail} rows={4}>
          {(data: WaitingDetail) => (
            <Descriptions colon={false} size="small" bordered column={1} items={Object.entries(data.content).map(([name, value]) => ({ key: name, label: <span className="mono">{name}</span>, children: <div className="cell-text">{typeof value === 'string' ? value : JSON.stringify(value)}</div> }))} />
          )}
        </Shown>
        <p className="panel-note">{t('waiting:contentNote')}</p>
      </section>
    </>
  );
}
