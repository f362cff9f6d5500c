import path from 'node:path';
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, RawServerDefault } from 'fastify';
import { baseUrl, ConfigModule, consoleHome, projectRoot, type HubConfig } from '../config/index.js';
import { HealthChecks, Metrics, ObservabilityModule } from '../observability/index.js';
import { HttpModule } from './http.module.js';
import type { HttpSettings } from './http-settings.js';
import { NestLog } from './nest-log.js';
import { addDocsPages } from './pages/docs-pages.js';
import { addHealthPages } from './pages/health-pages.js';
import { LimitsPage, shownBytes, shownCount } from './pages/limits-page.js';
import { serviceDocuments, type ServiceDocuments } from './pages/open-api.js';
import { answerClientError } from './problem/client-error.js';
import type { ProblemCatalogue } from './problem/problem-catalogue.js';
import { toProblemCase } from './problem/problem-document.js';
import { sendProblem } from './problem/problem.filter.js';
import { addBodyParsers } from './request/body-parsers.js';
import { addEtags } from './request/etag.js';
import { addRawMountHook, RawMounts } from './request/raw-mounts.js';
import { addRequestLog } from './request/request-log.js';
import { RouteTable } from './request/route-table.js';
import { addSecurityHeaders } from './request/security-headers.js';
import { addTraceHooks } from './request/trace-hooks.js';
import { addClosingGate } from './shutdown/closing-gate.js';

export interface HttpAppOptions {
  /** Name of the process in logs and metrics. */
  readonly name: string;
  readonly config: HubConfig;
  /** Texts and statuses of the problem codes: `PROBLEMS` of the contracts. */
  readonly problems: ProblemCatalogue;
  /** Paths whose bodies are streamed to the controller; default `/api/<service>/v1/pushes/…`. */
  readonly streamedPaths?: readonly RegExp[];
  /** Largest JSON body elsewhere, bytes; default 1 MiB. */
  readonly jsonLimit?: number;
  /** Paths that take a whole list as JSON, and the most of one; default `/api/<service>/v1/…/snapshots`, 16 MiB. */
  readonly largeJson?: HttpSettings['largeJson'];
}

/** A slow line may take its time to send 256 MiB, a stalled one not for ever. */
const REQUEST_TIMEOUT_MS = 30 * 60_000;
const VERSION = '0.1.0';

@Module({})
class Root {}

/**
 * Builds the app with everything around the service modules: settings, keys, logs, metrics, problems, limits, documents,
 * pages. Initialised but not listening: specs call `app.inject(...)`. `RootModule` imports AccessModule and the services.
 */
export async function createHttpApp(RootModule: Type | DynamicModule, options: HttpAppOptions): Promise<NestFastifyApplication> {
  const { config } = options;
  const settings: HttpSettings = {
    name: options.name,
    baseUrl: baseUrl(config),
    problems: options.problems,
    streamedPaths: options.streamedPaths ?? [/^\/api\/[^/]+\/v1\/(?:pushes\/|uploads$)/],
    jsonLimit: options.jsonLimit ?? 1024 * 1024,
    largeJson: options.largeJson ?? { paths: [/^\/api\/[^/]+\/v1\/(?:[^/]+\/)*snapshots$/], limit: 16 * 1024 * 1024 },
    requestsPerMinute: config.RATE_LIMIT_PER_MINUTE,
    streamsAtOnce: config.PUSHES_AT_ONCE,
    consoleHome: consoleHome(config),
    apiDocs: path.join(projectRoot(), 'docs/api'),
  };
  const root: DynamicModule = { module: Root, imports: [ConfigModule.forRoot(config), ObservabilityModule, HttpModule.forApp(settings), RootModule] };
  const app = await NestFactory.create<NestFastifyApplication>(root, fastifyAdapter(settings), {
    bodyParser: false,
    abortOnError: false,
    forceCloseConnections: false,
    return503OnClosing: false,
    logger: new NestLog(),
  });
  const instance = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  app.get(RouteTable).watch(instance);
  const metrics = app.get(Metrics);
  addTraceHooks(instance);
  addClosingGate(instance, settings);
  addSecurityHeaders(instance, settings.baseUrl);
  addRawMountHook(instance, app.get(RawMounts));
  addRequestLog(instance, settings.name, metrics);
  addEtags(instance);
  addBodyParsers(instance, settings);
  addHealthPages(instance, app.get(HealthChecks), metrics);
  let documents: ServiceDocuments | undefined;
  addDocsPages(instance, () => (documents ??= serviceDocuments(app, settings.baseUrl, VERSION, settings.problems)), settings, limitsOf(app, settings));
  await app.init();
  await instance.ready();
  return app;
}

/** The page of limits, beginning with those that every call has. */
function limitsOf(app: NestFastifyApplication, settings: HttpSettings): LimitsPage {
  const page = app.get(LimitsPage);
  page.show({
    title: { vi: 'Mọi lời gọi', en: 'Every call' },
    limits: [
      { what: { vi: 'Lời gọi mỗi phút của một tài khoản (không có mã truy cập: của một địa chỉ)', en: 'Calls a minute of one client (without a token: of one address)' }, value: shownCount(settings.requestsPerMinute), setting: 'RATE_LIMIT_PER_MINUTE', code: 'too_many_requests' },
      { what: { vi: 'Thân JSON ngoài các lần gửi', en: 'A JSON body outside of pushes' }, value: shownBytes(settings.jsonLimit), setting: null, code: 'body_too_large' },
    ],
  });
  return page;
}

function fastifyAdapter(settings: HttpSettings): FastifyAdapter<RawServerDefault> {
  return new FastifyAdapter<RawServerDefault>({
    // A reverse proxy on the same machine may say for whom it asks.
    trustProxy: 'loopback',
    keepAliveTimeout: 75_000,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: 'idle',
    // Ours answers as problem+json (closing-gate).
    return503OnClosing: false,
    routerOptions: { maxParamLength: 300 },
    multipart: false,
    clientErrorHandler: (error, socket) => answerClientError(error, socket, settings),
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => sendProblem(request, reply, toProblemCase(error, settings.problems), settings),
  });
}
