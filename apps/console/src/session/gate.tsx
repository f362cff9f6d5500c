import { Button, Result, Spin } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.js';
import { LanguageSwitch } from '../shell/language-switch.js';
import { Wordmark } from '../parts/wordmark.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { signIn, signOut } from './oidc.js';
import { useSession } from './session-provider.js';

/** Lets signed-in people through; others see the door. */
export function Gate({ children }: { readonly children: ReactNode }) {
  const { state } = useSession();
  const { t } = useTexts();
  if (state === 'unknown') return <Spin fullscreen description={t('common:loading')} />;
  if (state === 'signed-out') return <Door />;
  if (state === 'no-role') {
    return (
      <main>
        <Result
          status="warning"
          title={<h1 style={{ fontSize: 22, margin: 0 }}>{t('session:noRole')}</h1>}
          subTitle={t('session:noRoleText')}
          extra={<Button onClick={() => void signOut()}>{t('shell:signOut')}</Button>}
        />
      </main>
    );
  }
  return children;
}

function Door() {
  const { t, language } = useTexts();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    document.title = `${t('session:signIn')} · ${t('common:product')}`;
  }, [t]);
  const enter = () => {
    setBusy(true);
    signIn(language).catch((caught: unknown) => {
      setError(caught);
      setBusy(false);
    });
  };
  return (
    <main className="door">
      <div className="door-side">
        <Wordmark size={96} />
      </div>
      <div className="door-main">
        <div className="door-tools">
          <LanguageSwitch />
        </div>
        <div className="door-box">
          <h1>{t('session:title')}</h1>
          <p>{t('session:text')}</p>
          {error === null ? null : <ProblemNotice error={error} />}
          <Button type="primary" size="large" loading={busy} onClick={enter}>
            {t('session:signIn')}
          </Button>
        </div>
      </div>
    </main>
  );
}
