import { useQueries } from '@tanstack/react-query';
import dayjs from 'dayjs';
import { useMemo } from 'react';
import { readSnapshot } from '../../api/ioc.js';
import { ChartPanel } from '../../charts/chart-panel.js';
import { line } from '../../charts/options.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { LiveFigures } from '../../live/use-figures.js';

const FIGURE = 'attendance.rate';
const DAYS = 21;

/** The days before and on a day, oldest first, Sundays left out: no school anywhere. */
export function schoolDaysUpTo(last: string): readonly string[] {
  return Array.from({ length: DAYS }, (_, back) => dayjs(last).subtract(DAYS - 1 - back, 'day'))
    .filter((day) => day.day() !== 0)
    .map((day) => day.format('YYYY-MM-DD'));
}

/** Attendance of the three weeks up to the newest day that has any. Days without marks are left out, never drawn as 0. */
export function AttendancePanel({ scope, date, figures }: { readonly scope: string; readonly date: string | null; readonly figures: LiveFigures }) {
  const { t, format } = useTexts();
  const newest = figures.rows(FIGURE).find((row) => row.dims['date'] !== undefined && row.value !== null);
  const last = newest?.dims['date'];
  const days = useMemo(() => (last === undefined ? [] : schoolDaysUpTo(last)), [last]);
  const answers = useQueries({
    queries: days.map((day) => ({
      queryKey: ['attendance', scope, date, day],
      staleTime: 300_000,
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => readSnapshot({ scope, figures: [FIGURE], date, dims: { date: day } }, signal),
    })),
  });
  const known = days.flatMap((day, at) => {
    // The newest day comes live; the others rarely change any more.
    const value = day === last ? newest?.value : answers[at]?.data?.figures.find((row) => row.dims['date'] === day)?.value;
    return value == null ? [] : [{ day, value }];
  });
  const key = known.map((each) => `${each.day}=${each.value}`).join();
  const { option, table } = useMemo(
    () => ({
      option: line({
        categories: known.map((each) => format.date(each.day).slice(0, 5)),
        series: [{ name: t('figures:attendance.rate'), values: known.map((each) => each.value) }],
        write: (value) => format.share(value),
        max: 1,
      }),
      table: { columns: [t('overview:day'), t('figures:attendance.rate')], rows: known.map((each) => [format.date(each.day), format.share(each.value)]) },
    }),
    // `known` is made anew at every drawing; its content is what counts.
    [key, format, t],
  );
  return <ChartPanel title={t('overview:attendanceByDate')} option={option} table={table} />;
}
