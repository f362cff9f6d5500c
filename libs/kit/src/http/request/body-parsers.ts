import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from '../../errors/index.js';
import type { HttpSettings } from '../http-settings.js';
import { pathOf } from './request-log.js';

const STREAMED_TYPES = ['application/x-ndjson', 'text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];

/** Whether the body of this request belongs to its controller, unread. */
export function isStreamed(request: FastifyRequest, settings: HttpSettings): boolean {
  const path = pathOf(request);
  return settings.streamedPaths.some((pattern) => pattern.test(path));
}

/**
 * Bodies: on the streamed paths they are passed on as they come (`request.raw`, still compressed; limits are the
 * controller's); elsewhere small JSON and forms are read whole, anything else is 415.
 */
export function addBodyParsers(instance: FastifyInstance, settings: HttpSettings): void {
  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser(STREAMED_TYPES, (request, payload, done) => {
    if (isStreamed(request, settings)) done(null, payload);
    else done(new ProblemError(415, 'media_type_unsupported'), undefined);
  });
  instance.addContentTypeParser(/^application\/([a-z.-]+\+)?json\b/, (request, payload, done) => {
    if (isStreamed(request, settings)) return done(null, payload);
    readWhole(request, payload, jsonLimitOf(request, settings)).then(
      (text) => parse(text, done),
      (error: Error) => done(error, undefined),
    );
  });
  instance.addContentTypeParser('application/x-www-form-urlencoded', (request, payload, done) => {
    readWhole(request, payload, settings.jsonLimit).then(
      (text) => done(null, Object.fromEntries(new URLSearchParams(text))),
      (error: Error) => done(error, undefined),
    );
  });
}

function jsonLimitOf(request: FastifyRequest, { jsonLimit, largeJson }: HttpSettings): number {
  const path = pathOf(request);
  return largeJson.paths.some((pattern) => pattern.test(path)) ? largeJson.limit : jsonLimit;
}

function parse(text: string, done: (error: Error | null, body?: unknown) => void): void {
  if (text.trim() === '') return done(null, undefined);
  try {
    // `__proto__` as a key would reach into every object made from it.
    done(null, JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value)));
  } catch {
    done(new ProblemError(400, 'malformed_body'));
  }
}

async function readWhole(request: FastifyRequest, payload: IncomingMessage, limit: number): Promise<string> {
  if (request.headers['content-encoding'] !== undefined && request.headers['content-encoding'] !== 'identity') throw new ProblemError(415, 'media_type_unsupported');
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new ProblemError(413, 'body_too_large');
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Leaving the loop must not destroy the request: the caller would see a reset instead of our answer.
  for await (const chunk of payload.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limit) throw new ProblemError(413, 'body_too_large');
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new ProblemError(400, 'malformed_body');
  }
}
