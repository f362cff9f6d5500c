import { HubProblem } from '@lienthong/api-client';
import { Button, Result, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../i18n/use-texts.js';
import { useSession } from '../session/session-provider.js';
import { ProblemNotice } from './problem-notice.js';

interface Asked<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
}

/** Shows what was asked for, or that it is on its way, or why it did not come. */
export function Shown<T>(props: { readonly of: Asked<T>; readonly rows?: number; readonly children: (data: T) => ReactNode }) {
  const { t } = useTexts();
  const { data, error, isPending, refetch } = props.of;
  if (data !== undefined) return <>{props.children(data)}</>;
  if (isPending && !error) {
    return (
      <div role="status" aria-label={t('common:loading')}>
        <Skeleton active title={false} paragraph={{ rows: props.rows ?? 4 }} />
      </div>
    );
  }
  if (error instanceof HubProblem && error.status === 403) return <Forbidden inside />;
  return <ProblemNotice error={error} onRetry={() => void refetch()} />;
}

export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className="state-box">{children}</div>;
}

/** Where a role may not go; `inside` a page that has a heading of its own. */
export function Forbidden({ inside = false }: { readonly inside?: boolean }) {
  const { t } = useTexts();
  const { person } = useSession();
  const role = person === null ? '' : t(`session:roles:${person.role}`);
  const Heading = inside ? 'h2' : 'h1';
  return (
    <Result
      status="warning"
      title={<Heading style={{ fontSize: 22, margin: 0 }}>{t('session:forbidden')}</Heading>}
      subTitle={t('session:forbiddenText', { role })}
      extra={
        <Link to="/">
          <Button type="primary" tabIndex={-1}>
            {t('session:toStart')}
          </Button>
        </Link>
      }
    />
  );
}

export function NotFound() {
  const { t } = useTexts();
  return (
    <Result
      status="info"
      title={<h1 style={{ fontSize: 22, margin: 0 }}>{t('session:notFound')}</h1>}
      subTitle={t('session:notFoundText')}
      extra={<Link to="/">{t('session:toStart')}</Link>}
    />
  );
}
