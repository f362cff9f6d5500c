import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Resources } from './vi/index.js';
import type { Language } from './i18n.js';
import { formatsOf, type Formats } from './formats.js';

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}:${Paths<T[K]>}` }[keyof T & string];
/** Key of a text: path in the resources, parted by colons. The compiler knows them all. */
export type TextKey = Paths<Resources>;
type Values = Readonly<Record<string, string | number>>;

export interface Texts {
  readonly language: Language;
  readonly t: (key: TextKey, values?: Values) => string;
  /** Text of a code that comes from outside (level, kind, subject, status): the code itself when it is not listed. */
  readonly code: (list: string, code: string | null | undefined) => string;
  /** The text of a pair in the language of now; a plain string as it is. */
  readonly pick: (text: { readonly vi: string; readonly en: string } | string | null | undefined) => string;
  readonly format: Formats;
}

/** Texts, codes and number forms in the language of now. */
export function useTexts(): Texts {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'vi';
  return useMemo(
    () => ({
      language,
      t: (key, values) => t(key, values ?? {}),
      code: (list, code) => (code === null || code === undefined ? '' : t(`${list}:${code}`, { defaultValue: code })),
      pick: (text) => (text === null || text === undefined ? '' : typeof text === 'string' ? text : text[language] || text.vi),
      format: formatsOf(language),
    }),
    [t, language],
  );
}

/** Name of a grade: "Lớp 10", or the age for preschool. */
export function gradeName(texts: Texts, grade: string): string {
  return Number(grade) > 12 ? texts.code('codes:grade', grade) : texts.t('codes:gradeOf', { grade });
}
