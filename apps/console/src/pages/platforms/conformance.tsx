import { useQuery } from '@tanstack/react-query';
import { readCertification } from '../../api/registry.js';
import { useTexts } from '../../i18n/use-texts.js';
import { StateTag } from '../../parts/state-tag.js';
import { Shown } from '../../parts/states.js';

/** Whether the platform's system has shown that it speaks with the hub as it should, and how its latest run stands. */
export function Conformance({ platformId }: { readonly platformId: string }) {
  const { t, format } = useTexts();
  const certification = useQuery({ queryKey: ['certification', platformId], queryFn: async ({ signal }) => [await readCertification(platformId, signal)] });
  return (
    <Shown of={certification} rows={1}>
      {([found]) => (
        <>
          <p style={{ margin: 0 }}>
            {found?.passedAt ? <StateTag tone="good">{t('platforms:conformancePassed', { day: format.date(found.passedAt) })}</StateTag> : <StateTag tone="plain">{t('platforms:conformanceNever')}</StateTag>}
          </p>
          {found && (found.state !== 'passed' || !found.passedAt) ? (
            <p style={{ margin: '6px 0 0', color: 'var(--ink-soft)' }}>
              {t('platforms:conformanceLatest', { day: format.date(found.startedAt), state: t(`platforms:conformanceStates:${found.state}`), passed: found.passed, of: found.of })}
            </p>
          ) : null}
        </>
      )}
    </Shown>
  );
}
