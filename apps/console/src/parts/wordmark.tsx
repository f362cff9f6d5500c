import { useTexts } from '../i18n/use-texts.js';

/** The mark: three streams that run into one point. */
export function Mark({ size = 34 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round">
        <path d="M4 7.5c8 0 8 8.5 13 8.5" />
        <path d="M4 16h13" />
        <path d="M4 24.5c8 0 8-8.5 13-8.5" />
      </g>
      <circle cx="23" cy="16" r="5.2" fill="#d9a441" />
    </svg>
  );
}

export function Wordmark({ size = 34 }: { readonly size?: number }) {
  const { t } = useTexts();
  return (
    <span className="wordmark">
      <Mark size={size} />
      <span>
        <span className="wordmark-name" lang="vi">
          {t('common:product')}
        </span>
        <span className="wordmark-line">{t('common:tagline')}</span>
      </span>
    </span>
  );
}
