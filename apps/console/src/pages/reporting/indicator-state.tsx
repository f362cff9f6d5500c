import type { Indicator, Target } from '../../api/reporting.js';
import { useTexts, type Texts } from '../../i18n/use-texts.js';
import { StateTag } from '../../parts/state-tag.js';

/** "≥ 60 %"; the unit is that of the indicator. */
export function targetText(target: Target | null | undefined, unit: string | null, { t, format }: Texts): string {
  if (target == null) return t('reporting:noTarget');
  return `${target.op === '>=' ? '≥ ' : ''}${format.withUnit(target.value, unit)}`;
}

/** Met or missed; nothing where there is no value or no target. */
export function IndicatorState({ state }: { readonly state: Indicator['current']['state'] }) {
  const { t } = useTexts();
  if (state !== 'met' && state !== 'missed') return <span aria-hidden="true">–</span>;
  return (
    <StateTag tone={state === 'met' ? 'good' : 'bad'}>
      {t(state === 'met' ? 'reporting:met' : 'reporting:notMet')}
    </StateTag>
  );
}
