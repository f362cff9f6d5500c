import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enGB from 'antd/locale/en_GB';
import viVN from 'antd/locale/vi_VN';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import { useEffect, useState, type ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.js';
import { SessionProvider } from '../session/session-provider.js';
import { THEME } from '../theme/tokens.js';
import { newQueryClient } from './query-client.js';

/** Who asked the system for less motion gets windows that stand still from the first moment. */
const theme = { ...THEME, token: { ...THEME.token, motion: !globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches } };

/** Everything pages stand on: theme and words of the components, the session, the answers kept. */
export function Providers({ children }: { readonly children: ReactNode }) {
  const { language } = useTexts();
  const [queries] = useState(newQueryClient);
  useEffect(() => {
    dayjs.locale(language);
  }, [language]);
  return (
    <ConfigProvider locale={language === 'vi' ? viVN : enGB} theme={theme}>
      <QueryClientProvider client={queries}>
        <SessionProvider>{children}</SessionProvider>
      </QueryClientProvider>
    </ConfigProvider>
  );
}
