import { createHash } from 'node:crypto';

/** Language of a sign-in page: Vietnamese unless English is asked for. */
export type PageLanguage = 'vi' | 'en';

/** Text safe inside HTML text and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
:root{color-scheme:light;--ink:#14213d;--soft:#4a5670;--line:#c6cedd;--brand:#0b4f8a;--brand-dark:#083c69;--bad:#a11212;--ground:#eef2f8}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:flex;align-items:center;justify-content:center;padding:16px;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
main{width:100%;max-width:420px;background:#fff;border:1px solid var(--line);border-top:4px solid var(--brand);border-radius:10px;padding:28px 24px}
.mark{display:flex;align-items:center;gap:10px;color:var(--brand);font-weight:700;letter-spacing:.01em}
h1{font-size:1.35rem;line-height:1.3;margin:18px 0 4px}
p{margin:0 0 16px;color:var(--soft)}
label{display:block;font-weight:600;margin:14px 0 6px}
input{width:100%;min-height:46px;padding:10px 12px;font:inherit;color:inherit;border:1px solid #7c8aa5;border-radius:6px;background:#fff}
button,.button{display:block;width:100%;min-height:48px;margin-top:22px;padding:11px 16px;font:inherit;font-weight:700;text-align:center;text-decoration:none;color:#fff;background:var(--brand);border:0;border-radius:6px;cursor:pointer}
button:hover,.button:hover{background:var(--brand-dark)}
input:focus-visible,button:focus-visible,a:focus-visible{outline:3px solid #f2a900;outline-offset:2px}
.bad{margin:16px 0 0;padding:10px 12px;color:var(--bad);background:#fdf0f0;border:1px solid #e5b4b4;border-radius:6px}
footer{margin-top:22px;padding-top:14px;border-top:1px solid var(--line);font-size:.92rem;color:var(--soft)}
a{color:var(--brand)}
`;

const STYLE_HASH = sha256(STYLE);

/** Headers of every sign-in page. `formTargets`: origins that a form may lead to, besides our own; `scripts`: the only ones that may run. */
export function pageHeaders(formTargets: readonly string[] = [], scripts: readonly string[] = []): Record<string, string> {
  const mayRun = scripts.length === 0 ? '' : ` script-src ${scripts.map((script) => `'sha256-${sha256(script)}'`).join(' ')};`;
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none';${mayRun} style-src 'sha256-${STYLE_HASH}'; form-action 'self' ${formTargets.join(' ')}; base-uri 'none'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

const MARK = '<svg width="30" height="30" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path d="M4 11h9a5 5 0 0 1 5 5 5 5 0 0 0 5 5h5M4 21h7m10-10h7" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"/></svg>';

/** A whole page around `body`, which is HTML. */
export function page(language: PageLanguage, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – Liên Thông</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<div class="mark">${MARK}<span>Liên Thông</span></div>
${body}
</main>
</body>
</html>
`;
}
