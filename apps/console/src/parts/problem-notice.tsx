import { HubProblem } from '@lienthong/api-client';
import { Alert, Button } from 'antd';
import { useTexts, type Texts } from '../i18n/use-texts.js';

/** An error as a person can use it: what, why, the code and the trace id to name when asking for help. */
export function ProblemNotice(props: {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
  readonly hint?: string | undefined;
  /** False where what concerns single fields stands beside them. */
  readonly withFields?: boolean;
}) {
  const { error, onRetry, hint, withFields = true } = props;
  const texts = useTexts();
  const { t } = texts;
  const problem = error instanceof HubProblem ? error : null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={problemTitle(error, texts)}
      description={
        <div style={{ display: 'grid', gap: 6 }}>
          {hint === undefined ? null : <span>{hint}</span>}
          {(withFields ? problemLines(error, texts) : []).map((line) => (
            <span key={line}>{line}</span>
          ))}
          {problem === null ? null : (
            <span style={{ fontSize: 12.5, color: 'var(--ink-soft)' }}>
              {t('problem:code')}: <span className="mono">{problem.code}</span>
              {problem.body.traceId === undefined ? null : (
                <>
                  {' · '}
                  {t('problem:traceId')}: <span className="mono">{problem.body.traceId}</span>
                </>
              )}
            </span>
          )}
        </div>
      }
      action={onRetry === undefined ? undefined : <Button onClick={onRetry}>{t('common:retry')}</Button>}
    />
  );
}

/** One line that says what went wrong, in the language of now. */
export function problemTitle(error: unknown, texts: Texts): string {
  if (!(error instanceof HubProblem)) return texts.t('problem:title');
  if (error.status === 0) return texts.t('problem:unreachable');
  const own = texts.pick(error.body.title);
  const known = texts.code('problem:statuses', String(error.status));
  if (own !== '') return own;
  return known === String(error.status) ? texts.t('problem:title') : known;
}

function problemLines(error: unknown, texts: Texts): readonly string[] {
  if (!(error instanceof HubProblem)) return [];
  if (error.status === 0) return [texts.t('problem:unreachableText')];
  const lines = (error.body.errors ?? []).map((each) => {
    const message = texts.pick(each.message) || each.code || '';
    return each.path === undefined || each.path === '' ? message : `${each.path}: ${message}`;
  });
  const detail = texts.pick(error.body.detail);
  if (lines.length === 0 && detail !== '' && detail !== problemTitle(error, texts)) lines.push(detail);
  if (error.retryAfter !== null && error.retryAfter > 0) lines.push(texts.t('problem:retryAfter', { seconds: error.retryAfter }));
  return [...new Set(lines)];
}
