import type { Figure } from '../../api/ioc.js';
import { useTexts, type Texts } from '../../i18n/use-texts.js';
import type { LiveFigures } from '../../live/use-figures.js';
import { Tile, Tiles } from '../../parts/tile.js';

/** The figures everybody asks for first. */
export function HeadTiles({ figures, level }: { readonly figures: LiveFigures; readonly level: string }) {
  const texts = useTexts();
  const { t, format } = texts;
  const attendance = figures.rows('attendance.rate').find((row) => row.dims['date'] !== undefined);
  const whole = (id: 'schools' | 'classes' | 'staff' | 'learners' | 'results.count' | 'pushes.records') => {
    const figure = figures.one(id);
    return (
      <Tile
        key={id}
        label={t(`figures:${id}`)}
        value={figure?.value == null ? null : format.number(figure.value)}
        changed={figures.hasChanged(id)}
        foot={footOf(figure, texts)}
      />
    );
  };
  return (
    <Tiles label={t('areas:overview')}>
      {level === 'school' ? null : whole('schools')}
      {whole('classes')}
      {whole('learners')}
      {whole('staff')}
      <Tile
        label={t('figures:attendance.rate')}
        value={attendance?.value == null ? null : format.share(attendance.value)}
        changed={attendance === undefined ? false : figures.hasChanged('attendance.rate', attendance.dims)}
        foot={attendance?.value == null || attendance.dims['date'] === undefined ? null : t('overview:attendanceOn', { date: format.date(attendance.dims['date']) })}
      />
      {whole('pushes.records')}
    </Tiles>
  );
}

export function footOf(figure: Figure | undefined, { t, format }: Texts): string | null {
  if (figure?.suppressed === true) return t('common:suppressed');
  if (figure?.value == null || figure.updatedAt === null) return null;
  return t('common:updatedAt', { time: format.recent(figure.updatedAt) });
}
