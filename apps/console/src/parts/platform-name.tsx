import { usePlatformNames } from './platform-names.js';

/** A platform by its name; the id, which vendors and the registry's papers speak of, below it or, in long lists, behind it. */
export function PlatformName({ id, short = false }: { readonly id: string; readonly short?: boolean }) {
  const name = usePlatformNames()(id);
  if (name === id) return <span className="mono">{id}</span>;
  if (short) return <div className="cell-text" title={id}>{name}</div>;
  return (
    <div className="cell-text narrow">
      {name}
      <div className="mono" style={{ color: 'var(--ink-soft)' }}>
        {id}
      </div>
    </div>
  );
}
