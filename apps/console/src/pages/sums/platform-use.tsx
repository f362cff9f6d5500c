import type { TableColumnType } from 'antd';
import { useMemo } from 'react';
import { readPlatformUse, type PlatformUseItem, type UseFigure, type UseMissing } from '../../api/sums.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Shown } from '../../parts/states.js';
import { Tile, Tiles } from '../../parts/tile.js';
import { NUMBER_WIDTH, PlacesTable } from './places-table.js';
import { ShareCell } from './share-cell.js';
import type { SumArea } from './sum-area.js';
import { useSums } from './use-sums.js';

/** Which platform, over which days, in the schools of which level. */
export interface UseAsked {
  readonly platform: string;
  readonly from: string;
  readonly to: string;
  readonly level: string | undefined;
}

const COUNTS = ['lessons', 'virtualClasses', 'tests', 'homeworks', 'resourceUses', 'minutes'] as const;
const TILES = ['lessons', 'tests', 'resourceUses'] as const;

/** The whole of a platform's use, then by place; what cannot be computed says why. */
export function PlatformUse({ area, asked }: { readonly area: SumArea; readonly asked: UseAsked }) {
  const { t, format } = useTexts();
  const { whole, places } = useSums('platform-use', readPlatformUse, area, { ...asked });
  const columns = useMemo<TableColumnType<PlatformUseItem>[]>(
    () => [
      ...(area.by === 'school' ? [] : [{ title: t('sums:schoolsUsing'), key: 'schools', width: NUMBER_WIDTH, render: (_: unknown, each: PlatformUseItem) => t('sums:of', { good: format.number(each.schoolsUsing), all: format.number(each.schools) }) }]),
      ...(['learners', 'teachers'] as const).map((figure): TableColumnType<PlatformUseItem> => ({
        title: t(`sums:use:${figure}`),
        key: figure,
        width: 128,
        render: (_, each) => (
          <Known of={each} figure={figure}>
            {each[figure].value === null ? null : <ShareCell share={each[figure]} label={t(`sums:use:${figure}`)} />}
          </Known>
        ),
      })),
      ...COUNTS.map((figure): TableColumnType<PlatformUseItem> => ({
        title: t(`sums:use:${figure}`),
        key: figure,
        align: 'right',
        width: NUMBER_WIDTH,
        render: (_, each) => {
          const value = each[figure];
          return (
            <Known of={each} figure={figure}>
              {value === null ? null : format.number(value)}
            </Known>
          );
        },
      })),
    ],
    [area.by, t, format],
  );
  return (
    <>
      <Shown of={whole} rows={2}>
        {(sum) => (
          <>
            <Tiles label={t('sums:whole')}>
              <Tile label={t('sums:schoolsUsing')} value={sum === null ? null : t('sums:of', { good: format.number(sum.schoolsUsing), all: format.number(sum.schools) })} />
              {(['learners', 'teachers'] as const).map((figure) => (
                <Tile key={figure} label={t(`sums:use:${figure}`)} value={sum?.[figure].value == null ? null : format.share(sum[figure].value)} foot={sum?.[figure].value == null ? null : t('sums:ofPeople', { good: format.number(sum[figure].numerator ?? 0), all: format.number(sum[figure].denominator ?? 0) })} />
              ))}
              {TILES.map((figure) => (
                <Tile key={figure} label={t(`sums:use:${figure}`)} value={sum?.[figure] == null ? null : format.number(sum[figure])} foot={figure === 'lessons' && sum?.minutes != null ? t('sums:minutesOf', { minutes: format.number(sum.minutes) }) : null} />
              ))}
            </Tiles>
            <Gaps missing={sum?.missing ?? []} />
          </>
        )}
      </Shown>
      <PlacesTable<PlatformUseItem> of={places} area={area} columns={columns} note={t('sums:useNote')} />
    </>
  );
}

/** A figure of a row; where it is not known, why; where not of all schools, of how many. */
function Known({ of, figure, children }: { readonly of: PlatformUseItem; readonly figure: UseFigure; readonly children: React.ReactNode }) {
  const { t, format } = useTexts();
  const missing = of.missing.filter((each) => each.figure === figure);
  if (children === null) return <span className="no-data use-gap">{missing[0] === undefined ? t('common:noData') : t(`sums:gaps:${missing[0].reason}`)}</span>;
  if (missing.length === 0) return <>{children}</>;
  return (
    <div>
      {children}
      <div className="no-data use-gap">{t('sums:withoutSchools', { count: format.number(missing.reduce((sum, each) => sum + each.schools, 0)) })}</div>
    </div>
  );
}

/** What the whole leaves out. */
function Gaps({ missing }: { readonly missing: readonly UseMissing[] }) {
  const { t, format } = useTexts();
  if (missing.length === 0) return null;
  return (
    <details className="more">
      <summary>{t('sums:gapsTitle')}</summary>
      <ul style={{ margin: '8px 0 0', paddingLeft: 18 }}>
        {missing.map((each) => (
          <li key={`${each.figure}|${each.reason}`}>{t('sums:gap', { figure: t(`sums:use:${each.figure}`), count: format.number(each.schools), reason: t(`sums:gaps:${each.reason}`) })}</li>
        ))}
      </ul>
    </details>
  );
}
