import type { FastifyInstance } from 'fastify';
import { pathOf } from './request-log.js';

/** Console and docs bring all they need: nothing is loaded from elsewhere, nobody else may frame us. */
const CONTENT_POLICY = [
  "default-src 'self'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self' data:", "connect-src 'self'",
  "worker-src 'self' blob:", "object-src 'none'", "base-uri 'self'", "form-action 'self'", "frame-ancestors 'self'",
].join('; ');

/** Headers of every answer. What `/api` gives is not kept by caches unless the endpoint says otherwise. */
export function addSecurityHeaders(instance: FastifyInstance, baseUrl: string): void {
  const secure = baseUrl.startsWith('https:');
  instance.addHook('onRequest', (request, reply, done) => {
    void reply.headers({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'SAMEORIGIN',
      'cross-origin-opener-policy': 'same-origin',
      'content-security-policy': CONTENT_POLICY,
      ...(secure ? { 'strict-transport-security': 'max-age=31536000' } : {}),
      ...(pathOf(request).startsWith('/api/') ? { 'cache-control': 'no-cache, private' } : {}),
    });
    done();
  });
}
