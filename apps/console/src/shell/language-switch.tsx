import { Segmented } from 'antd';
import { changeLanguage, type Language } from '../i18n/i18n.js';
import { useTexts } from '../i18n/use-texts.js';

/** Vietnamese or English; the choice is remembered in this browser. */
export function LanguageSwitch() {
  const { t, language } = useTexts();
  return (
    <Segmented<Language>
      size="small"
      aria-label={t('shell:language')}
      value={language}
      onChange={(next) => void changeLanguage(next)}
      options={[
        { value: 'vi', label: <span lang="vi" title="Tiếng Việt">VI</span> },
        { value: 'en', label: <span lang="en" title="English">EN</span> },
      ]}
    />
  );
}
