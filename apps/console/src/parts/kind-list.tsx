import { useTexts } from '../i18n/use-texts.js';

const SHORT = 4;

/** Names of record kinds; a long list is folded to its length. */
export function KindList({ kinds, none }: { readonly kinds: readonly string[]; readonly none?: string }) {
  const { t, code } = useTexts();
  const names = kinds.map((kind) => code('kinds', kind)).join(', ');
  if (kinds.length === 0) return <>{none ?? '–'}</>;
  if (kinds.length <= SHORT) return <div className="cell-text narrow">{names}</div>;
  return (
    <details className="more cell-text narrow">
      <summary>{t('admin:clients:kindsCount', { count: kinds.length })}</summary>
      {names}
    </details>
  );
}
