import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../../errors/index.js';
import type { HttpSettings } from '../http-settings.js';
import { docsPage, type PageLanguage, problemsPage, viewerPage, viewerScript } from './docs-html.js';
import type { LimitsPage } from './limits-page.js';
import type { ServiceDocuments } from './open-api.js';

/** Files of the viewer that @nestjs/swagger brings; served from here, nothing is loaded from elsewhere. */
const VIEWER_FILES: Readonly<Record<string, string>> = { 'swagger-ui.css': 'text/css; charset=utf-8', 'swagger-ui-bundle.js': 'text/javascript; charset=utf-8' };

/** The four services as they stand on `/docs`, whether or not this process serves them all. */
export const SERVICES = ['education', 'registry', 'ioc', 'reporting'] as const;

/** `/docs` (Vietnamese, `?lang=en` English) with limits and problem codes, its viewer, the problem codes, `/docs/asyncapi.json` and each service's own `openapi.json`. */
export function addDocsPages(instance: FastifyInstance, documents: () => ServiceDocuments, settings: HttpSettings, limits: LimitsPage): void {
  const html = (text: string) => ({ headers: { 'content-type': 'text/html; charset=utf-8' }, text });
  const pages: Record<string, (language: PageLanguage) => { headers: Record<string, string>; text: string }> = {
    '/docs': (language) => html(docsPage(SERVICES, limits.all(), settings.problems, language)),
    '/docs/problems': (language) => html(problemsPage(settings.problems, language)),
    '/docs/viewer.js': () => ({ headers: { 'content-type': 'text/javascript; charset=utf-8' }, text: viewerScript() }),
    '/docs/asyncapi.json': () => ({ headers: { 'content-type': 'application/json; charset=utf-8' }, text: asyncApi(settings) }),
  };
  for (const service of SERVICES) pages[`/docs/${service}`] = () => html(viewerPage(service));
  for (const [address, page] of Object.entries(pages)) {
    instance.get<{ Querystring: { readonly lang?: string } }>(address, (request, reply) => {
      const { headers, text } = page(request.query.lang === 'en' ? 'en' : 'vi');
      return reply.headers({ 'cache-control': 'no-cache', ...headers }).send(text);
    });
  }
  for (const [file, type] of Object.entries(VIEWER_FILES)) {
    instance.get(`/docs/viewer/${file}`, (_request, reply) => reply.headers({ 'content-type': type, 'cache-control': 'public, max-age=86400' }).send(readFileSync(path.join(viewerFolder(), file))));
  }
  for (const service of SERVICES) {
    instance.get(`/api/${service}/v1/openapi.json`, (_request, reply) => {
      const document = documents().get(service);
      if (!document) throw new ProblemError(404, 'not_found');
      return reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(document));
    });
  }
}

function viewerFolder(): string {
  const require = createRequire(import.meta.url);
  return path.dirname(createRequire(require.resolve('@nestjs/swagger')).resolve('swagger-ui-dist/package.json'));
}

/** Built from the contracts and committed; a checkout without it has none. */
function asyncApi(settings: HttpSettings): string {
  const file = path.join(settings.apiDocs, 'asyncapi.json');
  if (!existsSync(file)) throw new ProblemError(404, 'not_found');
  return readFileSync(file, 'utf8');
}
