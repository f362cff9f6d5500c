import type { ProblemCatalogue } from '../problem/problem-catalogue.js';

const NAMES: Readonly<Record<string, string>> = {
  education: 'Dữ liệu giáo dục · Education data',
  registry: 'Sổ đăng ký nền tảng · Platform registry',
  ioc: 'IOC Giáo dục · IOC Edu',
  reporting: 'Báo cáo · Reporting',
};

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title>
<style>body{font:16px/1.6 system-ui,sans-serif;margin:0;color:#1b2733}main{max-width:60rem;margin:0 auto;padding:1.5rem}a{color:#0b5cad}h1{font-size:1.5rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid #d5dde5;vertical-align:top}code{font-size:.95em}</style>${head}</head><body>${body}</body></html>`;
}

/** The page that leads to all API documents. */
export function docsPage(services: readonly string[]): string {
  const rows = services.map((service) => `<tr><td>${escape(NAMES[service] ?? service)}</td><td><a href="/docs/${service}">xem · view</a></td><td><a href="/api/${service}/v1/openapi.json"><code>/api/${service}/v1/openapi.json</code></a></td></tr>`);
  return page(
    'Liên Thông · API',
    `<main><h1>Tài liệu giao diện · API documents</h1>
<table><thead><tr><th>Dịch vụ · Service</th><th></th><th>OpenAPI</th></tr></thead><tbody>${rows.join('')}</tbody></table>
<p>Sự kiện · Events: <a href="/docs/asyncapi.json"><code>/docs/asyncapi.json</code></a> (AsyncAPI)</p>
<p>Mã lỗi · Problem codes: <a href="/docs/problems"><code>/docs/problems</code></a></p>
<p>Mã truy cập · Tokens: <a href="/.well-known/openid-configuration"><code>/.well-known/openid-configuration</code></a></p></main>`,
  );
}

/** All problem codes with their texts; `type` of a problem points to its line. */
export function problemsPage(problems: ProblemCatalogue): string {
  const rows = Object.entries(problems).map(([code, text]) => `<tr id="${escape(code)}"><td><code>${escape(code)}</code></td><td>${text.status ?? ''}</td><td>${escape(text.vi)}</td><td lang="en">${escape(text.en)}</td></tr>`);
  return page('Liên Thông · mã lỗi', `<main><h1>Mã lỗi · Problem codes</h1><table><thead><tr><th>Mã</th><th>HTTP</th><th>Tiếng Việt</th><th>English</th></tr></thead><tbody>${rows.join('')}</tbody></table></main>`);
}

/** One service's document in the viewer. */
export function viewerPage(service: string): string {
  const head = '<link rel="stylesheet" href="/docs/viewer/swagger-ui.css"><script src="/docs/viewer/swagger-ui-bundle.js" defer></script><script src="/docs/viewer.js" defer></script>';
  return page(`Liên Thông · ${NAMES[service] ?? service}`, `<main style="padding-bottom:0"><a href="/docs">← Tài liệu · Documents</a></main><div id="viewer" data-document="/api/${escape(service)}/v1/openapi.json"></div>`, head);
}

/** A file of its own: the content policy allows no script inside a page. */
export function viewerScript(): string {
  return "window.addEventListener('DOMContentLoaded',()=>{const at=document.getElementById('viewer');SwaggerUIBundle({url:at.dataset.document,domNode:at,deepLinking:true,validatorUrl:null})});\n";
}
