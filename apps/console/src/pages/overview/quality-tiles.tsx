import type { LiveFigures } from '../../live/use-figures.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Panel } from '../../parts/page.js';
import { Tile, Tiles } from '../../parts/tile.js';

const QUALITY = ['quality.correct', 'quality.complete', 'quality.clean', 'quality.alive'] as const;
const WATCH = ['alerts.open', 'platforms.silent', 'overlaps.open', 'pilots.overdue'] as const;

/** Đúng, đủ, sạch, sống; and what waits for somebody. */
export function QualityTiles({ figures }: { readonly figures: LiveFigures }) {
  const { t, format } = useTexts();
  const empty = (ids: readonly string[]) => ids.every((id) => figures.one(id)?.value == null);
  return (
    <div className="grid-2">
      <Panel title={t('overview:quality')} note={empty(QUALITY) ? t('overview:qualityNone') : t('overview:qualityMeans')}>
        <Tiles four label={t('overview:quality')}>
          {QUALITY.map((id) => {
            const figure = figures.one(id);
            const known = figure?.value != null;
            return (
              <Tile
                key={id}
                small
                label={t(`figures:${id}`)}
                value={known ? format.share(figure.value ?? 0) : null}
                changed={figures.hasChanged(id)}
                foot={known && figure.numerator != null && figure.denominator != null ? t('overview:of', { numerator: format.number(figure.numerator), denominator: format.number(figure.denominator) }) : null}
              />
            );
          })}
        </Tiles>
      </Panel>
      <Panel title={t('overview:watch')} note={empty(WATCH) ? t('overview:watchNone') : undefined}>
        <Tiles four label={t('overview:watch')}>
          {WATCH.map((id) => {
            const value = figures.one(id)?.value ?? null;
            return <Tile key={id} small label={t(`figures:${id}`)} value={value === null ? null : format.number(value)} changed={figures.hasChanged(id)} />;
          })}
        </Tiles>
      </Panel>
    </div>
  );
}
