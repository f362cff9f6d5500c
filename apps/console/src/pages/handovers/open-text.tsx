import { Link } from 'react-router';
import type { HandoverWaiting } from '../../api/steward.js';
import { useTexts } from '../../i18n/use-texts.js';

/** What is left of a hand-over until it is finished, in counts; what waits leads to where it is decided. */
export function OpenText({ missing, waiting }: { readonly missing: number; readonly waiting: HandoverWaiting }) {
  const { t, format } = useTexts();
  const waits = (
    [
      ['openFrom', waiting.fromUndecided],
      ['openHeld', waiting.toHeld],
      ['openParked', waiting.toParked],
    ] as const
  ).filter(([, count]) => count > 0);
  if (missing === 0 && waits.length === 0) return <>{t('handovers:openNothing')}</>;
  return (
    <div className="cell-text narrow">
      {missing === 0 ? null : <div>{t('handovers:openMissing', { count: format.number(missing) })}</div>}
      {waits.map(([name, count]) => (
        <div key={name}>
          <Link className="linkish" to="/waiting">
            {t(`handovers:${name}`, { count: format.number(count) })}
          </Link>
        </div>
      ))}
    </div>
  );
}
