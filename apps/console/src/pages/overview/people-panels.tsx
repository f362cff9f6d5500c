import { useMemo } from 'react';
import type { Figure } from '../../api/ioc.js';
import { ChartPanel } from '../../charts/chart-panel.js';
import { bars } from '../../charts/options.js';
import { gradeName, useTexts } from '../../i18n/use-texts.js';
import type { LiveFigures } from '../../live/use-figures.js';

const LEVELS = ['preschool', 'primary', 'lower-secondary', 'upper-secondary', 'continuing', 'vocational', 'higher'];
const SEXES = ['female', 'male', 'unknown'];
/** Preschool grades are coded 13..18 but come before grade 1. */
const gradeOrder = (grade: string): number => (Number(grade) > 12 ? Number(grade) - 100 : Number(grade));

/** Sum over rows; null where no row has a value. */
function sum(rows: readonly Figure[]): number | null {
  const known = rows.flatMap((row) => (row.value === null ? [] : [row.value]));
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

/** Learners by grade, stacked by sex. */
export function LearnersPanel({ figures }: { readonly figures: LiveFigures }) {
  const texts = useTexts();
  const { t, code, format } = texts;
  const { option, table } = useMemo(() => {
    const rows = figures.rows('learners').filter((row) => row.dims['grade'] !== undefined);
    const grades = [...new Set(rows.map((row) => row.dims['grade'] ?? ''))].sort((a, b) => gradeOrder(a) - gradeOrder(b));
    const sexes = SEXES.filter((sex) => rows.some((row) => row.dims['sex'] === sex));
    const cell = (grade: string, sex: string) => sum(rows.filter((row) => row.dims['grade'] === grade && row.dims['sex'] === sex));
    const write = (value: number | null) => (value === null ? '–' : format.number(value));
    return {
      option: bars({
        stacked: true,
        categories: grades.map((grade) => (Number(grade) > 12 ? code('codes:grade', grade) : grade)),
        series: sexes.map((sex) => ({ name: code('codes:sex', sex), values: grades.map((grade) => cell(grade, sex)) })),
        write: (value) => format.number(value),
      }),
      table: {
        columns: [t('roster:grade'), ...sexes.map((sex) => code('codes:sex', sex)), t('common:total')],
        rows: grades.map((grade) => [gradeName(texts, grade), ...sexes.map((sex) => write(cell(grade, sex))), write(sum(rows.filter((row) => row.dims['grade'] === grade)))]),
      },
    };
  }, [figures, texts, t, code, format]);
  return <ChartPanel title={t('overview:learnersByGrade')} option={option} table={table} />;
}

/** Schools, classes, learners, staff of each level, as a table of bars. */
export function UnitsPanel({ figures }: { readonly figures: LiveFigures }) {
  const { t, code, format } = useTexts();
  const { option, table } = useMemo(() => {
    const ids = ['schools', 'classes', 'staff', 'learners'] as const;
    const level = (id: string, name: string) => sum(figures.rows(id).filter((row) => row.dims['level'] === name));
    const levels = LEVELS.filter((name) => ids.some((id) => level(id, name) !== null));
    const write = (value: number | null) => (value === null ? '–' : format.number(value));
    return {
      option: bars({
        categories: levels.map((name) => code('codes:level', name)),
        series: (['schools', 'classes', 'staff'] as const).map((id) => ({ name: t(`figures:${id}`), values: levels.map((name) => level(id, name)) })),
        write: (value) => format.number(value),
      }),
      table: {
        columns: [t('common:level'), ...ids.map((id) => t(`figures:${id}`))],
        rows: levels.map((name) => [code('codes:level', name), ...ids.map((id) => write(level(id, name)))]),
      },
    };
  }, [figures, t, code, format]);
  return <ChartPanel title={t('overview:unitsByLevel')} option={option} table={table} />;
}
