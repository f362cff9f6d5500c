import { OUTCOMES, type Outcome } from '../api/education.js';
import { useTexts } from '../i18n/use-texts.js';
import { OUTCOME_COLOURS } from '../theme/tokens.js';

type Counts = Readonly<Record<Outcome, number>>;

/** The seven outcomes as one bar; read aloud as counts. */
export function OutcomeBar({ counts }: { readonly counts: Counts }) {
  const { t, format } = useTexts();
  const present = OUTCOMES.filter((each) => counts[each] > 0);
  const total = present.reduce((sum, each) => sum + counts[each], 0);
  const words = present.map((each) => `${t(`pushes:outcome:${each}`)} ${format.number(counts[each])}`).join(', ');
  return (
    <div className="outcome-bar" role="img" aria-label={words || t('common:noData')} title={words}>
      {present.map((each) => (
        <span key={each} style={{ width: `${(counts[each] / total) * 100}%`, background: OUTCOME_COLOURS[each] }} />
      ))}
    </div>
  );
}
