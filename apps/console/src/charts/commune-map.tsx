import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { useTexts } from '../i18n/use-texts.js';
import { listedCode } from '../parts/places.js';
import { Empty, Shown } from '../parts/states.js';
import { ChartCanvas } from './chart-canvas.js';
import { echarts } from './echarts.js';
import { shadedMap, type MapPlace } from './options.js';

export interface CommuneMapProps {
  readonly province: string;
  readonly label: string;
  readonly places: readonly MapPlace[];
  readonly write: (value: number) => string;
  readonly onPick: (code: string) => void;
}

/** The communes of a province, shaded by a figure; its table stands beside it on the page. */
export function CommuneMap({ province, label, places, write, onPick }: CommuneMapProps) {
  const { t } = useTexts();
  const drawing = useQuery({ queryKey: ['map', province], staleTime: Infinity, retry: false, queryFn: ({ signal }) => drawMap(province, signal) });
  const option = useMemo(
    () => (drawing.data ? shadedMap({ map: drawing.data, places, write, noData: t('common:noData') }) : null),
    [drawing.data, places, write, t],
  );
  return <Shown of={drawing}>{() => (option === null ? <Empty>{t('overview:noMap')}</Empty> : <ChartCanvas option={option} height={430} label={label} onPick={onPick} />)}</Shown>;
}

/** Registers the drawing with ECharts under its name; '' where no drawing of the province exists. */
async function drawMap(province: string, signal: AbortSignal): Promise<string> {
  const name = `communes-${province}`;
  const response = await fetch(`/maps/${encodeURIComponent(name)}.topo.json`, { signal });
  if (!response.ok || !response.headers.get('content-type')?.includes('json')) return '';
  const topology = (await response.json()) as Topology<{ units: GeometryCollection<{ code: string }> }>;
  const drawn = feature(topology, topology.objects.units);
  const features = drawn.features.map((each) => ({ ...each, properties: { code: listedCode(each.properties.code) } }));
  // Both libraries describe the same GeoJSON by types of their own.
  echarts.registerMap(name, { type: 'FeatureCollection', features } as unknown as Parameters<typeof echarts.registerMap>[1]);
  return name;
}
