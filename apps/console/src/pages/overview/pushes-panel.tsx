import { useMemo } from 'react';
import { OUTCOMES } from '../../api/education.js';
import { ChartPanel } from '../../charts/chart-panel.js';
import { bars } from '../../charts/options.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { LiveFigures } from '../../live/use-figures.js';
import { OUTCOME_COLOURS } from '../../theme/tokens.js';

/** What the platforms pushed: records by kind, stacked by outcome. */
export function PushesPanel({ figures }: { readonly figures: LiveFigures }) {
  const { t, code, format } = useTexts();
  const { option, table } = useMemo(() => {
    const rows = figures.rows('pushes.records').filter((row) => row.dims['kind'] !== undefined && row.value !== null);
    const count = (kind: string, outcome: string) => rows.filter((row) => row.dims['kind'] === kind && row.dims['outcome'] === outcome).reduce((sum, row) => sum + (row.value ?? 0), 0);
    const size = (kind: string) => OUTCOMES.reduce((sum, outcome) => sum + count(kind, outcome), 0);
    const kinds = [...new Set(rows.map((row) => row.dims['kind'] ?? ''))].sort((a, b) => size(b) - size(a));
    return {
      option: bars({
        lying: true,
        stacked: true,
        categories: kinds.map((kind) => code('kinds', kind)),
        series: OUTCOMES.filter((outcome) => kinds.some((kind) => count(kind, outcome) > 0)).map((outcome) => ({
          name: t(`pushes:outcome:${outcome}`),
          colour: OUTCOME_COLOURS[outcome],
          values: kinds.map((kind) => count(kind, outcome)),
        })),
        write: (value) => format.number(value),
      }),
      table: {
        columns: [t('common:kind'), ...OUTCOMES.map((outcome) => t(`pushes:outcome:${outcome}`))],
        rows: kinds.map((kind) => [code('kinds', kind), ...OUTCOMES.map((outcome) => format.number(count(kind, outcome)))]),
      },
    };
  }, [figures, t, code, format]);
  return <ChartPanel title={t('overview:pushesByOutcome')} option={option} table={table} />;
}
