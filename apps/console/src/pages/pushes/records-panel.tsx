import { DownloadOutlined } from '@ant-design/icons';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { App, Button, Select } from 'antd';
import { downloadPushRecords, OUTCOMES, readPushRecords, type Outcome, type Push, type PushRecord } from '../../api/education.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { MoreButton } from '../../parts/more-button.js';
import { Panel } from '../../parts/page.js';
import { problemTitle } from '../../parts/problem-notice.js';
import { saveFile } from '../../parts/save-file.js';
import { Shown } from '../../parts/states.js';
import { useRecordColumns } from './record-columns.js';

export interface RecordsPanelProps {
  readonly pushId: string;
  readonly kind: string;
  readonly outcome: Outcome | undefined;
  readonly onOutcome: (outcome: Outcome | undefined) => void;
  readonly state: Push['state'];
}

/** The records of a push with what became of each; also as a file. */
export function RecordsPanel({ pushId, kind, outcome, onOutcome, state }: RecordsPanelProps) {
  const texts = useTexts();
  const { t } = texts;
  const { message } = App.useApp();
  const records = useInfiniteQuery({
    queryKey: ['push-records', pushId, outcome, state],
    queryFn: ({ pageParam, signal }) => readPushRecords(pushId, { outcome, cursor: pageParam, limit: 100 }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
  });
  const download = useMutation({
    mutationFn: async (form: 'csv' | 'ndjson') => {
      const content = await downloadPushRecords(pushId, outcome, form === 'csv' ? 'text/csv' : 'application/x-ndjson');
      saveFile(`${kind}-${pushId}${outcome === undefined ? '' : `-${outcome}`}.${form}`, content);
    },
    onError: (error) => void message.error(problemTitle(error, texts)),
  });
  const columns = useRecordColumns();
  const tools = (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: 8 }}>
      <Select
        allowClear
        aria-label={t('pushes:outcomeOne')}
        placeholder={t('pushes:outcomeOne')}
        value={outcome}
        onChange={onOutcome}
        style={{ minWidth: 150 }}
        options={OUTCOMES.map((each) => ({ value: each, label: t(`pushes:outcome:${each}`) }))}
      />
      <Button icon={<DownloadOutlined />} loading={download.isPending && download.variables === 'csv'} onClick={() => download.mutate('csv')}>
        {t('common:downloadCsv')}
      </Button>
      <Button icon={<DownloadOutlined />} loading={download.isPending && download.variables === 'ndjson'} onClick={() => download.mutate('ndjson')}>
        {t('pushes:downloadNdjson')}
      </Button>
    </span>
  );
  return (
    <Panel title={t('pushes:records')} tools={tools}>
      <Shown of={records} rows={6}>
        {(data) => (
          <>
            <DataTable<PushRecord> numbered label={t('pushes:records')} rowKey={(record) => `${record.line}|${record.recordId ?? ''}`} columns={columns} dataSource={data.pages.flatMap((page) => page.items)} />
            <MoreButton of={records} />
          </>
        )}
      </Shown>
    </Panel>
  );
}
