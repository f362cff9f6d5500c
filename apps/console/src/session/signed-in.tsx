import { Button, Result, Spin } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../i18n/use-texts.js';
import { oidc, signIn } from './oidc.js';

/** Where the hub sends the person back with a code: exchanged once, then on to where they wanted to be. */
export function SignedIn() {
  const { t, language } = useTexts();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    oidc
      .signinRedirectCallback()
      .then((user) => navigate(returnTo(user.state), { replace: true }))
      .catch(() => setFailed(true));
  }, [navigate]);
  if (!failed) return <Spin fullscreen description={t('session:finishing')} />;
  return (
    <main>
      <Result
        status="warning"
        title={<h1 style={{ fontSize: 22, margin: 0 }}>{t('session:failed')}</h1>}
        subTitle={t('session:failedText')}
        extra={
          <Button type="primary" onClick={() => void signIn(language)}>
            {t('session:signIn')}
          </Button>
        }
      />
    </main>
  );
}

/** Only a path of our own: a state from elsewhere leads to the start. */
function returnTo(state: unknown): string {
  const path = typeof state === 'object' && state !== null && 'returnTo' in state ? state.returnTo : null;
  return typeof path === 'string' && /^\/(?![/\\])/.test(path) && !path.startsWith('/signed-in') ? path : '/';
}
