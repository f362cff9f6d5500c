import type { SumShare } from '../../api/sums.js';
import { useTexts } from '../../i18n/use-texts.js';

/** A share with what it is a share of; the bar only repeats it. */
export function ShareCell({ share, label }: { readonly share: SumShare; readonly label: string }) {
  const { t, format } = useTexts();
  if (share.value === null || share.numerator === null || share.denominator === null) return <>–</>;
  return (
    <div style={{ minWidth: 104 }}>
      {format.share(share.value)} <span style={{ color: 'var(--ink-soft)', fontSize: 13 }}>{t('sums:of', { good: format.number(share.numerator), all: format.number(share.denominator) })}</span>
      <progress value={share.numerator} max={share.denominator} aria-label={label} style={{ display: 'block', width: '100%' }} />
    </div>
  );
}
