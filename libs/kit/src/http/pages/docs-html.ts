import type { ProblemCatalogue } from '../problem/problem-catalogue.js';
import type { Bilingual, ShownLimits } from './limits-page.js';

/** Language of a page: Vietnamese unless English is asked for by the switch. */
export type PageLanguage = 'vi' | 'en';

const NAMES: Readonly<Record<string, Bilingual>> = {
  education: { vi: 'Dữ liệu giáo dục', en: 'Education data' },
  registry: { vi: 'Sổ đăng ký nền tảng', en: 'Platform registry' },
  ioc: { vi: 'IOC Giáo dục', en: 'IOC Edu' },
  reporting: { vi: 'Báo cáo', en: 'Reporting' },
};

const TEXTS = {
  documents: { vi: 'Tài liệu giao diện', en: 'API documents' },
  service: { vi: 'Dịch vụ', en: 'Service' },
  view: { vi: 'xem', en: 'view' },
  events: { vi: 'Sự kiện', en: 'Events' },
  tokens: { vi: 'Mã truy cập', en: 'Tokens' },
  limits: { vi: 'Giới hạn', en: 'Limits' },
  limitsLead: { vi: 'Đang có hiệu lực ở đây; mỗi giới hạn là một thiết lập của nơi vận hành.', en: 'As they are in force here; each is a setting of whoever runs the hub.' },
  what: { vi: 'Giới hạn', en: 'Limit' },
  value: { vi: 'Giá trị', en: 'Value' },
  setting: { vi: 'Thiết lập', en: 'Setting' },
  beyond: { vi: 'Vượt quá', en: 'Beyond it' },
  problems: { vi: 'Mã lỗi', en: 'Problem codes' },
  problemsLead: {
    vi: 'Danh sách đóng: lời gọi bị từ chối trả về một mã có trạng thái HTTP; các mã khác đi kèm từng bản ghi.',
    en: 'A closed list: a refused call is answered with a code that has an HTTP status; the others come with single records.',
  },
  code: { vi: 'Mã', en: 'Code' },
  meaning: { vi: 'Ý nghĩa', en: 'Meaning' },
  back: { vi: '← Tài liệu', en: '← Documents' },
  other: { vi: 'English', en: 'Tiếng Việt' },
} as const satisfies Record<string, Bilingual>;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function page(title: string, body: string, { head = '', language = 'vi' as PageLanguage } = {}): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title>
<style>body{font:16px/1.6 system-ui,sans-serif;margin:0;color:#1b2733}main{max-width:60rem;margin:0 auto;padding:1.5rem}a{color:#0b5cad}h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}h3{font-size:1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid #d5dde5;vertical-align:top}code{font-size:.95em;overflow-wrap:anywhere}.language{float:right}</style>${head}</head><body>${body}</body></html>`;
}

/** The link to the same page in the other language. */
function languageSwitch(address: string, language: PageLanguage): string {
  const [to, other] = language === 'vi' ? [`${address}?lang=en`, 'en'] : [address, 'vi'];
  return `<a class="language" lang="${other}" hreflang="${other}" href="${to}">${TEXTS.other[language]}</a>`;
}

function table(headings: readonly string[], rows: readonly string[]): string {
  return `<table><thead><tr>${headings.map((heading) => `<th scope="col">${escape(heading)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** The page that leads to all API documents, with the limits in force and all problem codes. */
export function docsPage(services: readonly string[], limits: readonly ShownLimits[], problems: ProblemCatalogue, language: PageLanguage): string {
  const say = (text: Bilingual): string => escape(text[language]);
  const rows = services.map((service) => `<tr><td>${escape(NAMES[service]?.[language] ?? service)}</td><td><a href="/docs/${service}">${say(TEXTS.view)}</a></td><td><a href="/api/${service}/v1/openapi.json"><code>/api/${service}/v1/openapi.json</code></a></td></tr>`);
  const limitTables = limits.map((group) => `<h3>${say(group.title)}</h3>${table(
    [TEXTS.what[language], TEXTS.value[language], TEXTS.beyond[language], TEXTS.setting[language]],
    group.limits.map((limit) => `<tr><td>${say(limit.what)}</td><td>${say(limit.value)}</td><td>${limit.code === null ? '' : `<a href="#${escape(limit.code)}"><code>${escape(limit.code)}</code></a>`}</td><td>${limit.setting === null ? '' : `<code>${escape(limit.setting)}</code>`}</td></tr>`),
  )}`);
  return page(
    `Liên Thông · ${TEXTS.documents[language]}`,
    `<main>${languageSwitch('/docs', language)}<h1>${say(TEXTS.documents)}</h1>
${table([TEXTS.service[language], '', 'OpenAPI'], rows)}
<p>${say(TEXTS.events)}: <a href="/docs/asyncapi.json"><code>/docs/asyncapi.json</code></a> (AsyncAPI)</p>
<p>${say(TEXTS.tokens)}: <a href="/.well-known/openid-configuration"><code>/.well-known/openid-configuration</code></a></p>
<h2 id="limits">${say(TEXTS.limits)}</h2><p>${say(TEXTS.limitsLead)}</p>${limitTables.join('')}
<h2 id="problems">${say(TEXTS.problems)}</h2><p>${say(TEXTS.problemsLead)}</p>${problemsTable(problems, language)}</main>`,
    { language },
  );
}

/** All problem codes with their texts; `type` of a problem points to its line. */
export function problemsPage(problems: ProblemCatalogue, language: PageLanguage): string {
  const title = TEXTS.problems[language];
  return page(
    `Liên Thông · ${title}`,
    `<main>${languageSwitch('/docs/problems', language)}<a href="/docs${language === 'en' ? '?lang=en' : ''}">${escape(TEXTS.back[language])}</a><h1>${escape(title)}</h1><p>${escape(TEXTS.problemsLead[language])}</p>${problemsTable(problems, language)}</main>`,
    { language },
  );
}

function problemsTable(problems: ProblemCatalogue, language: PageLanguage): string {
  return table(
    [TEXTS.code[language], 'HTTP', TEXTS.meaning[language]],
    Object.entries(problems).map(([code, text]) => `<tr id="${escape(code)}"><td><code>${escape(code)}</code></td><td>${text.status ?? ''}</td><td>${escape(text[language])}</td></tr>`),
  );
}

/** One service's document in the viewer. */
export function viewerPage(service: string): string {
  const head = '<link rel="stylesheet" href="/docs/viewer/swagger-ui.css"><script src="/docs/viewer/swagger-ui-bundle.js" defer></script><script src="/docs/viewer.js" defer></script>';
  const name = NAMES[service];
  return page(`Liên Thông · ${name === undefined ? service : `${name.vi} · ${name.en}`}`, `<main style="padding-bottom:0"><a href="/docs">← Tài liệu · Documents</a></main><div id="viewer" data-document="/api/${escape(service)}/v1/openapi.json"></div>`, { head });
}

/** A file of its own: the content policy allows no script inside a page. */
export function viewerScript(): string {
  return "window.addEventListener('DOMContentLoaded',()=>{const at=document.getElementById('viewer');SwaggerUIBundle({url:at.dataset.document,domNode:at,deepLinking:true,validatorUrl:null})});\n";
}
