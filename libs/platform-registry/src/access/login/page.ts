import { createHash } from 'node:crypto';
import { PAGE_STYLE } from './page.style.js';

/** Language of a sign-in page: Vietnamese unless English is asked for. */
export type PageLanguage = 'vi' | 'en';

/** Text safe inside HTML text and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE_HASH = sha256(PAGE_STYLE);

/** Headers of every sign-in page. `formTargets`: origins that a form may lead to, besides our own; `scripts`: the only ones that may run. */
export function pageHeaders(formTargets: readonly string[] = [], scripts: readonly string[] = []): Record<string, string> {
  const mayRun = scripts.length === 0 ? '' : ` script-src ${scripts.map((script) => `'sha256-${sha256(script)}'`).join(' ')};`;
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none';${mayRun} style-src 'sha256-${STYLE_HASH}'; img-src 'self'; form-action 'self' ${formTargets.join(' ')}; base-uri 'none'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** The mark of the console: three streams that run into one point. */
const MARK =
  '<svg width="96" height="96" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><g fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round"><path d="M4 7.5c8 0 8 8.5 13 8.5"/><path d="M4 16h13"/><path d="M4 24.5c8 0 8-8.5 13-8.5"/></g><circle cx="23" cy="16" r="5.2" fill="#d9a441"/></svg>';
const TAGLINE = { vi: 'Trục dữ liệu giáo dục', en: 'Education data hub' } as const;
const LANGUAGES = { vi: ['VI', 'Tiếng Việt'], en: ['EN', 'English'] } as const;

/**
 * A whole page around `body`, which is HTML; looks like the door of the console.
 * @param here address of this page, for the switch between the languages; absent where the body speaks both
 */
export function page(language: PageLanguage, title: string, body: string, here?: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="#12352d">
<meta name="robots" content="noindex">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<title>${escapeHtml(title)} · Liên Thông</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<div class="door">
<header class="side"><div class="mark">${MARK}<div><b lang="vi">Liên Thông</b><span>${TAGLINE[language]}</span></div></div></header>
<main class="main">
${here === undefined ? '' : languageSwitch(language, here)}
<div class="box">
${body}
</div>
</main>
</div>
</body>
</html>
`;
}

function languageSwitch(language: PageLanguage, here: string): string {
  const links = (['vi', 'en'] as const).map((each) => {
    const [short, long] = LANGUAGES[each];
    return `<a href="${escapeHtml(here)}?lang=${each}" hreflang="${each}" lang="${each}" title="${long}"${each === language ? ' aria-current="true"' : ''}>${short}</a>`;
  });
  return `<nav class="languages" aria-label="${language === 'vi' ? 'Ngôn ngữ' : 'Language'}">${links.join('')}</nav>`;
}
