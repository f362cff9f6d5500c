/** A small reverse proxy: one port in front of the four services, streams and server-sent events pass through. */
import httpProxy from '@fastify/http-proxy';
import Fastify from 'fastify';

/**
 * @param {{ port: number, host?: string, routes: { prefix: string, upstream: string }[], fallback: string }} options
 *   `fallback` answers everything else: the console's pages, /docs, health and metrics of the registry.
 */
export async function startProxy({ port, host = '127.0.0.1', routes, fallback }) {
  const app = Fastify({ logger: false, bodyLimit: Number.MAX_SAFE_INTEGER, forceCloseConnections: true });
  const options = { http2: false, disableRequestLogging: true, undici: { connections: 256, headersTimeout: 120_000, bodyTimeout: 0 } };
  for (const { prefix, upstream } of routes) await app.register(httpProxy, { ...options, upstream, prefix, rewritePrefix: prefix });
  await app.register(httpProxy, { ...options, upstream: fallback, prefix: '/' });
  await app.listen({ port, host });
  return app;
}

if (process.argv[1]?.endsWith('proxy.mjs')) {
  const upstream = (name, fallback) => process.env[`UPSTREAM_${name}`] ?? fallback;
  const registry = upstream('REGISTRY', 'http://platform-registry:8080');
  await startProxy({
    port: Number(process.env.PORT ?? 8080), host: '0.0.0.0', fallback: registry,
    routes: [
      { prefix: '/api/education', upstream: upstream('EDUCATION', 'http://education-data:8080') }, { prefix: '/api/ioc', upstream: upstream('IOC', 'http://ioc-edu:8080') },
      { prefix: '/api/reporting', upstream: upstream('REPORTING', 'http://reporting:8080') }, { prefix: '/api/registry', upstream: registry }, { prefix: '/oauth', upstream: registry }, { prefix: '/.well-known', upstream: registry },
    ],
  });
}
