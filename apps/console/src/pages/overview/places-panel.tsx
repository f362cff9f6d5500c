import { useQuery } from '@tanstack/react-query';
import { Segmented, Skeleton } from 'antd';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../../i18n/use-texts.js';
import type { LiveFigures } from '../../live/use-figures.js';
import { useRefresh } from '../../live/use-refresh.js';
import { Panel } from '../../parts/page.js';
import { Shown } from '../../parts/states.js';
import { partsOf, type ScopeAddress } from './scope-address.js';
import { PlacesTable } from './places-table.js';
import { PLACE_FIGURES, placeRows, type PlaceFigure } from './place-rows.js';
import { readPlacesBelow } from './places-below.js';

const CommuneMap = lazy(() => import('../../charts/commune-map.js').then((module) => ({ default: module.CommuneMap })));

/** The places one step down: a table, and for a province the map. */
export function PlacesPanel({ address, level, figures }: { readonly address: ScopeAddress; readonly level: 'province' | 'commune'; readonly figures: LiveFigures }) {
  const { t } = useTexts();
  const places = useQuery({
    queryKey: ['places-below', address.scope, address.date],
    queryFn: ({ signal }) => readPlacesBelow(address.scope, address.date, signal),
    refetchInterval: address.date === null ? 30_000 : false,
  });
  useRefresh(figures, PLACE_FIGURES, ['places-below', address.scope]);
  const table = (
    <Panel title={t(`overview:placesUnder:${level}`)}>
      <Shown of={places} rows={8}>
        {(data) => <PlacesTable places={placeRows(data)} address={address} label={t(`overview:placesUnder:${level}`)} schools={level === 'commune'} />}
      </Shown>
    </Panel>
  );
  if (level === 'commune') return table;
  return (
    <div className="grid-wide">
      {table}
      <PlacesMap address={address} places={placeRows(places.data ?? [])} />
    </div>
  );
}

function PlacesMap({ address, places }: { readonly address: ScopeAddress; readonly places: ReturnType<typeof placeRows> }) {
  const texts = useTexts();
  const { t, pick, format } = texts;
  const navigate = useNavigate();
  const [figure, setFigure] = useState<PlaceFigure>('learners');
  const { code: province } = partsOf(address.scope);
  const write = useCallback((value: number) => (figure === 'attendance.rate' ? format.share(value) : format.number(value)), [figure, format]);
  const shaded = useMemo(() => places.map((each) => ({ code: each.code, name: pick(each.name), value: each.values[figure] })), [places, figure, pick]);
  const title = t('overview:map', { figure: t(`figures:${figure}`).toLocaleLowerCase('vi') });
  return (
    <Panel
      title={title}
      note={
        <>
          {t('overview:mapHint')} <br />
          {t('overview:mapCredit')}
        </>
      }
      tools={
        <Segmented<PlaceFigure>
          size="small"
          aria-label={t('overview:mapFigure')}
          value={figure}
          onChange={setFigure}
          options={PLACE_FIGURES.filter((each) => each !== 'classes' && each !== 'staff').map((each) => ({ value: each, label: t(`figures:${each}`) }))}
        />
      }
    >
      <Suspense fallback={<Skeleton.Node active style={{ width: '100%', height: 430 }} />}>
        <CommuneMap province={province} label={title} places={shaded} write={write} onPick={(code) => navigate(address.toScope(`commune:${province}:${code}`))} />
      </Suspense>
    </Panel>
  );
}
