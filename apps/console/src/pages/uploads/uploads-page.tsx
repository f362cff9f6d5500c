import { DownloadOutlined, InboxOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Select, Spin, Upload as FileDrop, type TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { readFileKinds } from '../../api/education.js';
import { downloadTemplate, readUploads, uploadWorkbook, type Upload } from '../../api/uploads.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { Page, Panel } from '../../parts/page.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { saveFile } from '../../parts/save-file.js';
import { StateTag } from '../../parts/state-tag.js';
import { Shown } from '../../parts/states.js';
import { usePerson } from '../../session/session-provider.js';

/** A clerk's way in: choose what the file holds, drop it, see how it is understood. */
export function UploadsPage() {
  const { t } = useTexts();
  const kinds = useQuery({ queryKey: ['file-kinds'], queryFn: ({ signal }) => readFileKinds(signal), staleTime: Infinity });
  return (
    <Page title={t('uploads:title')} lead={t('uploads:lead')}>
      <Shown of={kinds}>{(known) => <NewFile kinds={known} />}</Shown>
      <Earlier />
      <Shown of={kinds}>{(known) => <Templates kinds={known} />}</Shown>
    </Page>
  );
}

function NewFile({ kinds }: { readonly kinds: readonly string[] }) {
  const { t, code } = useTexts();
  const navigate = useNavigate();
  const person = usePerson();
  const [chosen, setChosen] = useState<string[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const upload = useMutation({
    mutationFn: (file: Blob) => uploadWorkbook(file, chosen),
    onSuccess: (made) => void navigate(`/uploads/${made.id}`),
  });
  const take = (file: File): false => {
    const wrong = chosen.length === 0 ? t('uploads:kindsNeeded') : /\.xlsx$/i.test(file.name) ? null : t('uploads:notExcel');
    setFault(wrong);
    if (wrong === null) upload.mutate(file);
    return false;
  };
  return (
    <Panel title={t('uploads:newFile')}>
      <Form layout="vertical">
        <Form.Item label={t('uploads:kinds')} extra={t('uploads:kindsHelp')} htmlFor="upload-kinds" {...(fault === null ? {} : { validateStatus: 'error' as const, help: fault })}>
          <Select id="upload-kinds" mode="multiple" maxCount={6} value={chosen} onChange={setChosen} options={kinds.map((kind) => ({ value: kind, label: code('kinds', kind) }))} optionFilterProp="label" style={{ width: '100%' }} />
        </Form.Item>
      </Form>
      {person.schoolCode === null ? null : (
        <p className="panel-note" style={{ marginBottom: 12 }}>
          {t('uploads:school')}: <span className="mono">{person.schoolCode}</span>
        </p>
      )}
      <Spin spinning={upload.isPending} description={t('uploads:reading')}>
        <FileDrop.Dragger accept=".xlsx" multiple={false} showUploadList={false} beforeUpload={take} disabled={upload.isPending}>
          <p style={{ fontSize: 30, margin: '4px 0', color: 'var(--accent, #17594a)' }}>
            <InboxOutlined />
          </p>
          <p style={{ margin: '4px 0', fontWeight: 600 }}>{t('uploads:drop')}</p>
          <p style={{ margin: '4px 12px', color: 'var(--ink-soft)' }}>{t('uploads:dropHelp')}</p>
        </FileDrop.Dragger>
      </Spin>
      {upload.error === null ? null : (
        <div style={{ marginTop: 12 }}>
          <ProblemNotice error={upload.error} />
        </div>
      )}
    </Panel>
  );
}

function Templates({ kinds }: { readonly kinds: readonly string[] }) {
  const { t, code } = useTexts();
  const template = useMutation({ mutationFn: async (kind: string) => saveFile(`mau-${kind}.xlsx`, await downloadTemplate(kind)) });
  return (
    <Panel title={t('uploads:templates')} note={t('uploads:templatesHelp')}>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        {kinds.map((kind) => (
          <Button key={kind} icon={<DownloadOutlined />} loading={template.isPending && template.variables === kind} onClick={() => template.mutate(kind)}>
            {code('kinds', kind)}
          </Button>
        ))}
      </div>
      {template.error === null ? null : <ProblemNotice error={template.error} />}
    </Panel>
  );
}

function Earlier() {
  const { t, code, format } = useTexts();
  const uploads = useQuery({ queryKey: ['uploads'], queryFn: ({ signal }) => readUploads(signal) });
  const columns = useMemo<TableColumnType<Upload>[]>(
    () => [
      { title: t('uploads:uploadedAt'), key: 'at', render: (_, each) => <Link to={`/uploads/${each.id}`}>{format.time(each.createdAt)}</Link> },
      { title: t('common:kind'), key: 'kinds', render: (_, each) => each.kinds.map((kind) => code('kinds', kind)).join(', ') },
      { title: t('common:school'), key: 'school', render: (_, each) => each.schoolCode ?? t('uploads:wholeProvince') },
      { title: t('common:status'), key: 'state', render: (_, each) => <StateTag tone={each.state === 'confirmed' ? 'good' : 'plan'}>{t(`uploads:states:${each.state}`)}</StateTag> },
      { title: t('uploads:expiresAt'), key: 'until', render: (_, each) => format.time(each.expiresAt) },
    ],
    [t, code, format],
  );
  return (
    <Panel title={t('uploads:earlier')}>
      <Shown of={uploads}>{(items) => <DataTable<Upload> label={t('uploads:earlier')} rowKey="id" columns={columns} dataSource={[...items]} empty={t('uploads:earlierNone')} pagination={{ defaultPageSize: 10 }} />}</Shown>
    </Panel>
  );
}
