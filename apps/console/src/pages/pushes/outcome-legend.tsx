import { OUTCOMES } from '../../api/education.js';
import { useTexts } from '../../i18n/use-texts.js';
import { OUTCOME_COLOURS } from '../../theme/tokens.js';

/** What the colours of the outcomes mean. */
export function OutcomeLegend() {
  const { t } = useTexts();
  return (
    <ul className="legend" style={{ marginBottom: 14 }}>
      {OUTCOMES.map((outcome) => (
        <li key={outcome} title={t(`pushes:outcomeHelp:${outcome}`)}>
          <i style={{ background: OUTCOME_COLOURS[outcome] }} aria-hidden="true" />
          {t(`pushes:outcome:${outcome}`)}
        </li>
      ))}
    </ul>
  );
}
