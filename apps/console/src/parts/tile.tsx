import type { ReactNode } from 'react';
import { NoData } from './no-data.js';

export interface TileProps {
  readonly label: string;
  /** Written form of the value; null = no data. */
  readonly value: string | null;
  readonly foot?: ReactNode;
  readonly changed?: boolean;
  readonly small?: boolean;
}

/** One figure: what it is, how much, as of when. A figure that has just changed lights up once. */
export function Tile({ label, value, foot, changed = false, small = false }: TileProps) {
  return (
    <div className="tile">
      <dt className="tile-label">{label}</dt>
      <dd style={{ margin: 0 }}>
        <div className={small ? 'tile-value small' : 'tile-value'}>
          {value === null ? (
            <NoData />
          ) : (
            <span key={value} className={changed ? 'flash' : undefined}>
              {value}
            </span>
          )}
        </div>
        {foot == null ? null : <div className="tile-foot">{foot}</div>}
      </dd>
    </div>
  );
}

export function Tiles({ children, label, four = false }: { readonly children: ReactNode; readonly label: string; readonly four?: boolean }) {
  return (
    <dl className={four ? 'tiles four' : 'tiles'} aria-label={label} style={{ marginBlock: 0 }}>
      {children}
    </dl>
  );
}
