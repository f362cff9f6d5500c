import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Breadcrumb, Button, Descriptions } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { changeUpload, confirmUpload, readUpload, removeUpload, type Upload, type UploadTerms } from '../../api/uploads.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Page, Panel } from '../../parts/page.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { Shown } from '../../parts/states.js';
import { ConstantsPanel } from './constants-panel.js';
import { ReadingPanels } from './reading-panels.js';
import { SentPanels } from './sent-panels.js';

/** One workbook: how it is understood, and once it is confirmed what became of it. */
export function UploadPage() {
  const { uploadId = '' } = useParams();
  const { t, format } = useTexts();
  const upload = useQuery({
    queryKey: ['upload', uploadId],
    queryFn: ({ signal }) => readUpload(uploadId, signal),
    refetchInterval: (query) => (query.state.data?.pushes.some((push) => push.receipt.state !== 'done') === true ? 1_500 : false),
  });
  const above = (
    <nav aria-label={t('overview:breadcrumb')} style={{ marginBottom: 6 }}>
      <Breadcrumb items={[{ title: <Link to="/uploads">{t('uploads:title')}</Link> }, { title: upload.data === undefined ? '…' : format.time(upload.data.createdAt) }]} />
    </nav>
  );
  return (
    <Page title={upload.data === undefined ? t('uploads:title') : t('uploads:one', { time: format.time(upload.data.createdAt) })} above={above}>
      <Shown of={upload} rows={8}>
        {(data) => (data.state === 'confirmed' ? <SentPanels upload={data} /> : <Reading upload={data} />)}
      </Shown>
    </Page>
  );
}

/** The reading, to be corrected and confirmed. Corrections are kept here until they are read again. */
function Reading({ upload }: { readonly upload: Upload }) {
  const { t, code, format } = useTexts();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [terms, setTerms] = useState<UploadTerms>(upload.terms);
  const changed = JSON.stringify(terms) !== JSON.stringify(upload.terms);
  const keep = (next: Upload): void => {
    queries.setQueryData(['upload', upload.id], next);
    setTerms(next.terms);
    void queries.invalidateQueries({ queryKey: ['uploads'] });
  };
  const again = useMutation({ mutationFn: () => changeUpload(upload.id, terms), onSuccess: keep });
  const confirm = useMutation({ mutationFn: () => confirmUpload(upload.id), onSuccess: keep });
  const remove = useMutation({
    mutationFn: () => removeUpload(upload.id),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['uploads'] });
      void navigate('/uploads');
    },
  });
  const sum = (of: 'received' | 'rejected'): number => upload.readings.reduce((total, reading) => total + reading[of], 0);
  const duplicates = upload.readings.some((reading) => reading.duplicates.length > 0);
  return (
    <>
      <Panel>
        <Descriptions
          colon={false}
          size="small"
          column={{ xs: 1, sm: 2, lg: 3 }}
          items={[
            { key: 'kinds', label: t('common:kind'), children: upload.kinds.map((kind) => code('kinds', kind)).join(', ') },
            { key: 'school', label: t('uploads:school'), children: upload.schoolCode ?? t('uploads:wholeProvince') },
            { key: 'found', label: t('uploads:found'), children: format.number(sum('received')) },
            { key: 'ok', label: t('uploads:ok'), children: format.number(sum('received') - sum('rejected')) },
            { key: 'wrong', label: t('uploads:wrong'), children: format.number(sum('rejected')) },
            { key: 'until', label: t('uploads:expiresAt'), children: format.time(upload.expiresAt) },
          ]}
        />
        {changed ? <Alert type="info" showIcon style={{ marginTop: 12 }} title={t('uploads:changed')} /> : null}
        <p className="panel-note">{t('uploads:confirmCount', { count: format.number(sum('received')), bad: format.number(sum('rejected')) })}</p>
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 12 }}>
          <Button type={changed ? 'primary' : 'default'} disabled={!changed} loading={again.isPending} onClick={() => again.mutate()}>
            {t('uploads:readAgain')}
          </Button>
          <Button type={changed ? 'default' : 'primary'} disabled={changed || duplicates || sum('received') === 0} loading={confirm.isPending} onClick={() => confirm.mutate()}>
            {t('uploads:confirm')}
          </Button>
          <Button danger loading={remove.isPending} onClick={() => modal.confirm({ title: t('uploads:removeAsk'), okText: t('uploads:remove'), cancelText: t('common:cancel'), okButtonProps: { danger: true }, onOk: () => remove.mutateAsync() })}>
            {t('uploads:remove')}
          </Button>
        </div>
        {[again.error, confirm.error, remove.error].map((error, index) => (error === null ? null : <ProblemNotice key={index} error={error} />))}
      </Panel>
      <ConstantsPanel readings={upload.readings} terms={terms} onChange={setTerms} />
      {upload.readings.map((reading) => (
        <ReadingPanels key={reading.kind} reading={reading} terms={terms} onChange={setTerms} />
      ))}
    </>
  );
}
