import { DownloadOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { OUTCOMES, readFieldNames } from '../../api/education.js';
import { downloadCorrections, type Upload } from '../../api/uploads.js';
import { useTexts } from '../../i18n/use-texts.js';
import { OutcomeBar } from '../../parts/outcome-bar.js';
import { Panel } from '../../parts/page.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { saveFile } from '../../parts/save-file.js';
import { Tile, Tiles } from '../../parts/tile.js';
import { PlacedCauses } from './placed-causes.js';

/** What became of a confirmed workbook: the receipt of each kind, what was wrong and where, and the rows to put right. */
export function SentPanels({ upload }: { readonly upload: Upload }) {
  const { t } = useTexts();
  const corrections = useMutation({ mutationFn: async () => saveFile(t('uploads:correctionsFile'), await downloadCorrections(upload.id)) });
  const rejected = upload.pushes.reduce((sum, push) => sum + push.receipt.outcomes.rejected, 0);
  return (
    <>
      {upload.pushes.map((push) => (
        <SentPanel key={push.kind} push={push} />
      ))}
      <Panel title={t('uploads:corrections')} note={rejected === 0 ? t('uploads:nothingWrong') : t('uploads:correctionsHelp')}>
        <Button type="primary" icon={<DownloadOutlined />} disabled={rejected === 0} loading={corrections.isPending} onClick={() => corrections.mutate()}>
          {t('uploads:corrections')}
        </Button>
        {corrections.error === null ? null : <ProblemNotice error={corrections.error} />}
      </Panel>
    </>
  );
}

function SentPanel({ push }: { readonly push: Upload['pushes'][number] }) {
  const { t, code, format, language } = useTexts();
  const { receipt } = push;
  const names = useQuery({ queryKey: ['field-names', push.kind], queryFn: ({ signal }) => readFieldNames(push.kind, signal), staleTime: Infinity });
  const shown = OUTCOMES.filter((outcome) => receipt.outcomes[outcome] > 0);
  return (
    <Panel title={`${t('uploads:sent')}: ${code('kinds', push.kind)}`}>
      <Tiles label={t('uploads:sent')} four>
        <Tile small label={t('pushes:received')} value={format.number(receipt.received)} />
        {shown.map((outcome) => (
          <Tile key={outcome} small label={t(`pushes:outcome:${outcome}`)} value={format.number(receipt.outcomes[outcome])} foot={t(`pushes:outcomeHelp:${outcome}`)} />
        ))}
      </Tiles>
      <div style={{ margin: '12px 0' }}>
        <OutcomeBar counts={receipt.outcomes} />
      </div>
      {receipt.state === 'done' ? null : <p role="status">{t('uploads:waiting')}</p>}
      {receipt.outcomes.held === 0 ? null : <Alert type="info" showIcon style={{ marginBottom: 12 }} title={t('uploads:heldHelp')} />}
      <PlacedCauses label={t('pushes:causes')} causes={push.problems} none={t('pushes:causesNone')} fieldName={(path) => names.data?.get(path.split('.')[0] ?? '')?.[language] ?? path} />
    </Panel>
  );
}
