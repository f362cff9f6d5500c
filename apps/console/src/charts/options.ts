import { PALETTE, SERIES } from '../theme/tokens.js';
import type { ChartOption } from './echarts.js';

export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly colour?: string | undefined;
}

export interface BarsQuestion {
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  readonly write: (value: number) => string;
  readonly stacked?: boolean;
  /** Bars lie, names stand on the left: for long names. */
  readonly lying?: boolean;
  readonly max?: number;
  /** How the value is written at the end of its bar; not written when absent. */
  readonly values?: (value: number) => string;
  /** Which categories are written below the axis; all that fit when absent. */
  readonly labelled?: (index: number) => boolean;
}

const AXIS_TEXT = { color: PALETTE.inkSoft, fontSize: 12 };

/** Bars, standing or lying, one after the other or stacked. */
export function bars(question: BarsQuestion): ChartOption {
  const names = {
    type: 'category',
    data: question.categories,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: '#c9c6b8' } },
    axisLabel: { ...AXIS_TEXT, ...(question.labelled ? { interval: question.labelled } : question.lying ? { interval: 0 } : {}), ...(question.lying ? { width: 150, overflow: 'break', lineHeight: 14 } : {}) },
    ...(question.lying ? { inverse: true } : {}),
  };
  const values = {
    type: 'value',
    ...(question.max === undefined ? {} : { max: question.max }),
    splitNumber: question.max === 10 ? 5 : question.lying ? 3 : 4,
    splitLine: { lineStyle: { color: '#ebe9df' } },
    axisLabel: { ...AXIS_TEXT, formatter: question.write, ...(question.lying ? { hideOverlap: true } : {}) },
  };
  return {
    ...frame(question.series.length > 1, question.values ?? question.write),
    xAxis: question.lying ? values : names,
    yAxis: question.lying ? names : values,
    series: question.series.map((each, index) => ({
      type: 'bar',
      name: each.name,
      data: each.values,
      barMaxWidth: question.stacked || question.lying ? 26 : 22,
      itemStyle: { color: each.colour ?? SERIES[index % SERIES.length] },
      ...(question.stacked ? { stack: 'all' } : {}),
      ...(question.values === undefined ? {} : { label: valueLabel(question.values, question.lying === true) }),
    })),
  };
}

function valueLabel(write: (value: number) => string, lying: boolean) {
  return {
    show: true,
    position: lying ? 'right' : 'top',
    color: PALETTE.ink,
    fontSize: 12,
    formatter: ({ value }: { readonly value: unknown }) => (typeof value === 'number' ? write(value) : ''),
  };
}

/** One line over days; gaps stay gaps. */
export function line(question: { readonly categories: readonly string[]; readonly series: readonly Series[]; readonly write: (value: number) => string; readonly min?: number; readonly max?: number }): ChartOption {
  return {
    ...frame(question.series.length > 1, question.write),
    xAxis: { type: 'category', data: question.categories, axisTick: { show: false }, axisLine: { lineStyle: { color: '#c9c6b8' } }, axisLabel: { ...AXIS_TEXT, hideOverlap: true } },
    yAxis: {
      type: 'value',
      ...(question.min === undefined ? { scale: true } : { min: question.min }),
      ...(question.max === undefined ? {} : { max: question.max }),
      splitNumber: 4,
      splitLine: { lineStyle: { color: '#ebe9df' } },
      axisLabel: { ...AXIS_TEXT, formatter: question.write },
    },
    series: question.series.map((each, index) => ({
      type: 'line',
      name: each.name,
      data: each.values,
      symbolSize: 6,
      lineStyle: { width: 2.2 },
      itemStyle: { color: each.colour ?? SERIES[index % SERIES.length] },
      // A filled area would be read from zero.
      ...(question.min === 0 ? { areaStyle: { opacity: 0.07 } } : {}),
    })),
  };
}

function frame(legend: boolean, write: (value: number) => string): ChartOption {
  return {
    grid: { left: 4, right: 16, top: legend ? 36 : 12, bottom: 8, containLabel: true },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      confine: true,
      valueFormatter: (value: unknown) => (typeof value === 'number' ? write(value) : '–'),
      textStyle: { color: PALETTE.ink, fontSize: 13 },
      borderColor: PALETTE.line,
    },
    ...(legend ? { legend: { type: 'scroll', top: 0, left: 0, pageIconSize: 11, itemWidth: 12, itemHeight: 12, itemGap: 16, icon: 'roundRect', textStyle: { color: PALETTE.inkSoft, fontSize: 12.5 } } } : {}),
  };
}

export interface MapPlace {
  readonly code: string;
  readonly name: string;
  readonly value: number | null;
}

/** Places shaded by their value; those without a value stay paper-coloured. */
export function shadedMap(question: { readonly map: string; readonly places: readonly MapPlace[]; readonly write: (value: number) => string; readonly noData: string }): ChartOption {
  const known = question.places.flatMap((each) => (each.value === null ? [] : [each.value]));
  const byCode = new Map(question.places.map((each) => [each.code, each]));
  return {
    tooltip: {
      trigger: 'item',
      confine: true,
      textStyle: { color: PALETTE.ink, fontSize: 13 },
      borderColor: PALETTE.line,
      formatter: (item: { readonly name: string }) => {
        const place = byCode.get(item.name);
        if (place === undefined) return '';
        return `<strong>${escaped(place.name)}</strong><br>${place.value === null ? question.noData : question.write(place.value)}`;
      },
    },
    visualMap: {
      show: known.length > 0,
      type: 'continuous',
      min: Math.min(0, ...known),
      max: Math.max(1, ...known),
      left: 0,
      bottom: 0,
      itemWidth: 12,
      itemHeight: 90,
      text: [known.length === 0 ? '' : question.write(Math.max(...known)), question.write(0)],
      textStyle: { color: PALETTE.inkSoft, fontSize: 12 },
      inRange: { color: ['#eaf1ec', '#a9c9ba', '#5b957e', '#17594a'] },
    },
    series: [
      {
        type: 'map',
        map: question.map,
        nameProperty: 'code',
        aspectScale: 0.93,
        top: 4,
        bottom: 4,
        left: 40,
        right: 4,
        selectedMode: false,
        itemStyle: { areaColor: '#f0eee5', borderColor: '#ffffff', borderWidth: 0.8 },
        emphasis: { label: { show: false }, itemStyle: { areaColor: '#d9a441' } },
        data: question.places.map((each) => ({ name: each.code, code: each.code, value: each.value ?? Number.NaN })),
      },
    ],
  };
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
