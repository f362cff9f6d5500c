import { useFigures } from '../../live/use-figures.js';
import { LiveMark } from '../../live/live-mark.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Page } from '../../parts/page.js';
import { Shown } from '../../parts/states.js';
import { AsOfPicker } from './as-of-picker.js';
import { AttendancePanel } from './attendance-panel.js';
import { HeadTiles } from './head-tiles.js';
import { LearnersPanel, UnitsPanel } from './people-panels.js';
import { PlacesPanel } from './places-panel.js';
import { PushesPanel } from './pushes-panel.js';
import { QualityTiles } from './quality-tiles.js';
import { partsOf, useScopeAddress } from './scope-address.js';
import { ScopePath } from './scope-path.js';

const FIGURES = [
  'schools',
  'classes',
  'staff',
  'learners',
  'attendance.rate',
  'results.count',
  'pushes.records',
  'quality.correct',
  'quality.complete',
  'quality.clean',
  'quality.alive',
  'platforms.silent',
  'overlaps.open',
  'pilots.overdue',
  'alerts.open',
] as const;

/** A province, commune or school at a glance, live or as of a past day. */
export function OverviewPage() {
  const texts = useTexts();
  const address = useScopeAddress();
  const figures = useFigures(address.scope, FIGURES, address.date);
  const { level } = partsOf(address.scope);
  const place = texts.pick(figures.snapshot?.scope.name);
  return (
    <Page
      title={place === '' ? texts.t('areas:overview') : place}
      lead={texts.t('overview:lead')}
      above={<ScopePath address={address} name={place} />}
      tools={
        <>
          <LiveMark state={figures.state} />
          <AsOfPicker date={address.date} onChange={address.setDate} />
        </>
      }
    >
      <Shown of={{ data: figures.snapshot, error: figures.error, isPending: figures.isPending, refetch: figures.refetch }} rows={8}>
        {() => (
          <>
            <HeadTiles figures={figures} level={level} />
            {level === 'school' ? null : <PlacesPanel address={address} level={level === 'commune' ? 'commune' : 'province'} figures={figures} />}
            <div className="grid-2">
              <LearnersPanel figures={figures} />
              <UnitsPanel figures={figures} />
              <AttendancePanel scope={address.scope} date={address.date} figures={figures} />
              <PushesPanel figures={figures} />
            </div>
            <QualityTiles figures={figures} />
          </>
        )}
      </Shown>
    </Page>
  );
}
