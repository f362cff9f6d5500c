import { useEffect, useRef } from 'react';
import { FONT } from '../theme/tokens.js';
import { echarts, type ChartOption } from './echarts.js';

export interface ChartCanvasProps {
  readonly option: ChartOption;
  readonly height: number;
  /** What the picture says, for those who do not see it. */
  readonly label: string;
  readonly onPick?: ((name: string) => void) | undefined;
}

/** One ECharts picture that follows the width of its place. */
export function ChartCanvas({ option, height, label, onPick }: ChartCanvasProps) {
  const place = useRef<HTMLDivElement>(null);
  const picture = useRef<ReturnType<typeof echarts.init> | null>(null);
  const pick = useRef(onPick);
  pick.current = onPick;

  useEffect(() => {
    if (place.current === null) return;
    const chart = echarts.init(place.current, null, { renderer: 'svg' });
    picture.current = chart;
    chart.on('click', (event) => {
      const code: unknown = (event.data as { code?: unknown } | undefined)?.code ?? event.name;
      if (typeof code === 'string' && code !== '') pick.current?.(code);
    });
    const watcher = new ResizeObserver(() => chart.resize());
    watcher.observe(place.current);
    return () => {
      watcher.disconnect();
      chart.dispose();
      picture.current = null;
    };
  }, []);

  useEffect(() => {
    picture.current?.setOption({ animationDuration: 300, textStyle: { fontFamily: FONT }, ...option }, { notMerge: true });
  }, [option]);

  return <div ref={place} role="img" aria-label={label} style={{ width: '100%', height }} />;
}
