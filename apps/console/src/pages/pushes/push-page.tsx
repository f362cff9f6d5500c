import { useQuery } from '@tanstack/react-query';
import { Breadcrumb, Descriptions } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { OUTCOMES, readPush, type Outcome, type Push } from '../../api/education.js';
import { useTexts } from '../../i18n/use-texts.js';
import { OutcomeBar } from '../../parts/outcome-bar.js';
import { PlatformName } from '../../parts/platform-name.js';
import { Page, Panel } from '../../parts/page.js';
import { Shown } from '../../parts/states.js';
import { OUTCOME_COLOURS } from '../../theme/tokens.js';
import { CancelsPanel } from './cancels-panel.js';
import { CausesPanel } from './causes-panel.js';
import { PushState } from './pushes-page.js';
import { RecordsPanel } from './records-panel.js';

/** One push: counts, problems by cause, its records. */
export function PushPage() {
  const { pushId = '' } = useParams();
  const { t, code } = useTexts();
  const [outcome, setOutcome] = useState<Outcome | undefined>(undefined);
  const push = useQuery({
    queryKey: ['push', pushId],
    queryFn: ({ signal }) => readPush(pushId, signal),
    refetchInterval: (query) => (query.state.data?.state === 'done' ? false : 1_500),
  });
  const above = (
    <nav aria-label={t('overview:breadcrumb')} style={{ marginBottom: 6 }}>
      <Breadcrumb items={[{ title: <Link to="/pushes">{t('pushes:title')}</Link> }, { title: <span className="mono">{pushId}</span> }]} />
    </nav>
  );
  return (
    <Page title={push.data === undefined ? t('pushes:title') : t('pushes:one', { kind: code('kinds', push.data.kind).toLocaleLowerCase('vi') })} above={above}>
      <Shown of={push}>
        {(data) => (
          <>
            <Receipt push={data} chosen={outcome} onChoose={setOutcome} />
            {data.cancels === undefined ? null : <CancelsPanel push={data} cancels={data.cancels} />}
            <CausesPanel pushId={pushId} state={data.state} />
            <RecordsPanel pushId={pushId} kind={data.kind} outcome={outcome} onOutcome={setOutcome} state={data.state} />
          </>
        )}
      </Shown>
    </Page>
  );
}

function Receipt({ push, chosen, onChoose }: { readonly push: Push; readonly chosen: Outcome | undefined; readonly onChoose: (outcome: Outcome | undefined) => void }) {
  const { t, format } = useTexts();
  return (
    <Panel>
      <Descriptions
        colon={false}
        size="small"
        column={{ xs: 1, sm: 2, lg: 3, xl: 4 }}
        items={[
          { key: 'platform', label: t('common:platform'), children: <PlatformName id={push.platformId} /> },
          { key: 'state', label: t('pushes:state'), children: <PushState state={push.state} /> },
          { key: 'received', label: t('pushes:receivedAt'), children: format.time(push.receivedAt) },
          { key: 'finished', label: t('pushes:finishedAt'), children: push.finishedAt === null ? '–' : format.time(push.finishedAt) },
        ]}
      />
      <div className="outcome-cells">
        <OutcomeCell label={t('pushes:received')} count={push.received} />
        {OUTCOMES.map((outcome) => (
          <OutcomeCell
            key={outcome}
            label={t(`pushes:outcome:${outcome}`)}
            help={t(`pushes:outcomeHelp:${outcome}`)}
            colour={OUTCOME_COLOURS[outcome]}
            count={push.outcomes[outcome]}
            pressed={chosen === outcome}
            onChoose={() => onChoose(chosen === outcome ? undefined : outcome)}
          />
        ))}
      </div>
      <OutcomeBar counts={push.outcomes} />
    </Panel>
  );
}

interface OutcomeCellProps {
  readonly label: string;
  readonly count: number;
  readonly help?: string;
  readonly colour?: string;
  readonly pressed?: boolean;
  readonly onChoose?: () => void;
}

/** A count; with something behind it, a button that filters the records. */
function OutcomeCell({ label, count, help, colour, pressed, onChoose }: OutcomeCellProps) {
  const { format } = useTexts();
  const content = (
    <>
      <span className="outcome-cell-label">
        {colour === undefined ? null : <i style={{ background: colour }} aria-hidden="true" />}
        {label}
      </span>
      <span className="outcome-cell-count">{format.number(count)}</span>
      <span className="outcome-cell-help">{help}</span>
    </>
  );
  if (onChoose === undefined || count === 0) return <div className="outcome-cell">{content}</div>;
  return (
    <button type="button" className="outcome-cell" aria-pressed={pressed} onClick={onChoose}>
      {content}
    </button>
  );
}
