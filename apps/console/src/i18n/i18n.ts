import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en/index.js';
import { vi } from './vi/index.js';

export type Language = 'vi' | 'en';
const REMEMBERED = 'lienthong.language';

/** Vietnamese unless the person has chosen English in this browser before. */
function firstLanguage(): Language {
  try {
    return window.localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

export async function startLanguages(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: firstLanguage(),
    fallbackLng: 'vi',
    resources: { vi: { translation: vi }, en: { translation: en } },
    // Ids of figures and codes contain dots: keys are parted by a colon instead.
    keySeparator: ':',
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = i18next.language;
}

export async function changeLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    window.localStorage.setItem(REMEMBERED, language);
  } catch {
    // A browser that keeps nothing: the choice lasts as long as the page.
  }
}
