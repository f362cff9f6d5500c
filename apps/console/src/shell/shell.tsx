import { MenuOutlined } from '@ant-design/icons';
import { App, Button, Drawer } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { ProvinceChoiceProvider } from '../app/province-choice.js';
import { useTexts } from '../i18n/use-texts.js';
import { Mark, Wordmark } from '../parts/wordmark.js';
import { PALETTE } from '../theme/tokens.js';
import { LanguageSwitch } from './language-switch.js';
import { MainMenu } from './main-menu.js';
import { PersonMenu } from './person-menu.js';
import { ProvinceSelect } from './province-select.js';

/** The frame of every page: menu at the side (in a drawer on small screens), a bar above, the page; messages and questions over it. */
export function Shell() {
  const { t } = useTexts();
  const [menuOpen, setMenuOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    // After a change of page the reading goes on at its beginning, by eye and by screen reader.
    if (!first.current) main.current?.focus({ preventScroll: true });
    if (!first.current) window.scrollTo({ top: 0 });
    first.current = false;
  }, [pathname]);

  return (
    <App component={false}>
      <ProvinceChoiceProvider>
        <a className="skip-link" href="#main" onClick={() => main.current?.focus()}>
          {t('common:skip')}
        </a>
        <div className="shell">
          <aside className="shell-side" aria-label={t('common:product')}>
            <Link to="/" style={{ color: 'inherit', textDecoration: 'none' }}>
              <Wordmark />
            </Link>
            <MainMenu />
          </aside>
          <div style={{ minWidth: 0 }}>
            <header className="shell-top">
              <Button className="shell-menu-button" type="text" icon={<MenuOutlined />} aria-label={t('shell:menu')} aria-expanded={menuOpen} onClick={() => setMenuOpen(true)} />
              <Link to="/" className="shell-mark" aria-label={t('common:product')}>
                <Mark size={30} />
              </Link>
              <div className="shell-top-end">
                <ProvinceSelect />
                <LanguageSwitch />
                <PersonMenu />
              </div>
            </header>
            <main id="main" className="shell-main" ref={main} tabIndex={-1}>
              <Outlet />
            </main>
          </div>
        </div>
        <Drawer
          open={menuOpen}
          onClose={() => setMenuOpen(false)}
          placement="left"
          size={280}
          aria-label={t('shell:mainMenu')}
          closable={false}
          styles={{ body: { background: PALETTE.pineDark, color: '#eef3f0', padding: '20px 12px' } }}
        >
          <div style={{ display: 'grid', gap: 20 }}>
            <Wordmark />
            <MainMenu onChoose={() => setMenuOpen(false)} />
          </div>
        </Drawer>
      </ProvinceChoiceProvider>
    </App>
  );
}
