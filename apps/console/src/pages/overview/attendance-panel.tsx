import { useQuery } from '@tanstack/react-query';
import dayjs from 'dayjs';
import { useMemo } from 'react';
import { readHistory, type HistoryDay } from '../../api/ioc.js';
import { ChartPanel } from '../../charts/chart-panel.js';
import { line } from '../../charts/options.js';
import { today } from '../../i18n/formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Panel } from '../../parts/page.js';
import { Shown } from '../../parts/states.js';

const DAYS = 60;

/** Attendance of the last two months, day by day; days without school are left out. */
export function AttendancePanel({ scope, date }: { readonly scope: string; readonly date: string | null }) {
  const { t, format } = useTexts();
  const to = date ?? today();
  const from = dayjs(to).subtract(DAYS, 'day').format('YYYY-MM-DD');
  const history = useQuery({
    queryKey: ['history', scope, 'attendance.rate', from, to],
    queryFn: ({ signal }) => readHistory({ scope, figure: 'attendance.rate', from, to }, signal),
    refetchInterval: date === null ? 60_000 : false,
  });
  const { option, table } = useMemo(() => {
    const days = byDay(history.data ?? []);
    return {
      option: line({
        categories: days.map((day) => format.date(day.date).slice(0, 5)),
        series: [{ name: t('figures:attendance.rate'), values: days.map((day) => day.value) }],
        write: (value) => format.share(value),
        max: 1,
      }),
      table: {
        columns: [t('overview:attendanceOn', { date: '' }).trim(), t('figures:attendance.rate')],
        rows: days.map((day) => [format.date(day.date), day.value === null ? '–' : format.share(day.value)]),
      },
    };
  }, [history.data, format, t]);
  if (history.data === undefined) {
    return (
      <Panel title={t('overview:attendanceByDate')}>
        <Shown of={history}>{() => null}</Shown>
      </Panel>
    );
  }
  return <ChartPanel title={t('overview:attendanceByDate')} option={option} table={table} />;
}

/** One value per school day: the newest word on each date of attendance. */
function byDay(history: readonly HistoryDay[]): readonly { readonly date: string; readonly value: number | null }[] {
  const days = new Map<string, number>();
  for (const { figures } of history) {
    for (const { dims, value } of figures) if (value !== null && dims['date'] !== undefined) days.set(dims['date'], value);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, value]) => ({ date, value }));
}
