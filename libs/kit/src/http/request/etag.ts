import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../../errors/index.js';

/** Strong validator of a content: quoted, from its bytes. */
export function etagOf(content: string | Buffer): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
}

/** For changes: with an `If-Match` that does not name the present state nothing is done. @throws ProblemError 412 `precondition_failed` */
export function requireMatch(ifMatch: string | undefined, present: string): void {
  if (ifMatch !== undefined && !names(ifMatch, present, false)) throw new ProblemError(412, 'precondition_failed');
}

/** JSON that GET gives under `/api` has an ETag, and 304 when the caller holds the same. */
export function addEtags(instance: FastifyInstance): void {
  instance.addHook('onSend', (request, reply, payload, done) => {
    if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string' || !request.raw.url?.startsWith('/api/')) return done(null, payload);
    const etag = String(reply.getHeader('etag') ?? etagOf(payload));
    void reply.header('etag', etag);
    const held = request.headers['if-none-match'];
    if (held === undefined || !names(held, etag, true)) return done(null, payload);
    void reply.code(304).removeHeader('content-length');
    done(null, '');
  });
}

/** Weak comparison ignores the `W/` before a tag (RFC 9110 §8.8.3.2). */
function names(header: string, etag: string, weak: boolean): boolean {
  const plain = (tag: string): string => (weak ? tag.trim().replace(/^W\//, '') : tag.trim());
  return header.trim() === '*' || header.split(',').some((tag) => plain(tag) === plain(etag));
}
