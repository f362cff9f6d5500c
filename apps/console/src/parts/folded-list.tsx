const SHORT = 4;

/** A list in a cell; a long one is folded to its length. */
export function FoldedList({ items, count, none }: { readonly items: readonly string[]; readonly count: (size: number) => string; readonly none?: string }) {
  if (items.length === 0) return <>{none ?? '–'}</>;
  if (items.length <= SHORT) return <div className="cell-text narrow">{items.join(', ')}</div>;
  return (
    <details className="more cell-text narrow">
      <summary>{count(items.length)}</summary>
      {items.join(', ')}
    </details>
  );
}
