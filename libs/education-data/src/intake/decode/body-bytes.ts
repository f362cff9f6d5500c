import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ProblemError, TransientError } from '@lienthong/kit/errors';
import type { IntakeConfig } from '../intake.config.js';
import { malformedBody } from './refusals.js';

const FREE_INFLATION = 1024 * 1024;

const interrupted = (): ProblemError => malformedBody('Kết nối bị ngắt trước khi gửi xong', 'The connection ended before the body did');

/**
 * The bytes of a body as they come, inflated where gzip was said, within the limits. The source is never destroyed, so that a refusal can
 * still be answered.
 * @throws ProblemError 413 `body_too_large`, `inflated_too_large`; 400 `malformed_body` for broken gzip and a lost connection
 */
export async function* bodyBytes(source: Readable, gzip: boolean, limits: IntakeConfig): AsyncGenerator<Buffer> {
  const sent = { bytes: 0 };
  const received = receivedBytes(source, limits, sent);
  if (gzip) yield* inflated(received, limits, sent);
  else yield* received;
}

async function* receivedBytes(source: Readable, limits: IntakeConfig, sent: { bytes: number }): AsyncGenerator<Buffer> {
  const iterator = source.iterator({ destroyOnReturn: false })[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    for (;;) {
      const next = await withinIdleTime(iterator.next(), limits.INTAKE_IDLE_MS);
      if (next.done === true) return;
      sent.bytes += next.value.length;
      if (sent.bytes > limits.INTAKE_BODY_BYTES) throw new ProblemError(413, 'body_too_large');
      yield next.value;
    }
  } finally {
    // Lets go of the source without waiting: what is left of it may be drained.
    iterator.return?.().catch(() => undefined);
  }
}

/** The next bytes, or the end of patience. A source that fails has lost its sender: what came is half. */
async function withinIdleTime<T>(next: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(interrupted()), limitMs);
    timer.unref();
  });
  try {
    return await Promise.race([next, silence]);
  } catch (error) {
    throw error instanceof ProblemError ? error : interrupted();
  } finally {
    clearTimeout(timer);
  }
}

async function* inflated(received: AsyncGenerator<Buffer>, limits: IntakeConfig, sent: { readonly bytes: number }): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: 64 * 1024 });
  let fault: Error | undefined;
  pipeline(Readable.from(received), gunzip, (error) => {
    fault ??= error ?? undefined;
  });
  let bytes = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > limits.INTAKE_INFLATED_BYTES) throw new ProblemError(413, 'inflated_too_large');
      if (bytes > FREE_INFLATION && bytes > sent.bytes * limits.INTAKE_INFLATION_RATIO) throw new ProblemError(413, 'inflated_too_large');
      yield chunk;
    }
  } catch (error) {
    throw gunzipFault(error, fault);
  } finally {
    gunzip.destroy();
  }
}

/** What the sender is told: its own mistake in gzip, or whatever stopped the bytes before. */
function gunzipFault(error: unknown, fault: Error | undefined): unknown {
  if (error instanceof ProblemError) return error;
  if (fault instanceof ProblemError) return fault;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && code.startsWith('Z_')) return malformedBody('Dữ liệu gzip hỏng hoặc không trọn vẹn', 'The gzip data is broken or unfinished');
  return error instanceof Error ? new TransientError('inflate_failed', 'Inflating failed', { cause: error }) : error;
}

/**
 * The bytes without a UTF-8 byte order mark.
 * @throws ProblemError 400 `malformed_body` for UTF-16 and for no byte at all
 */
export async function* utf8Bytes(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let start: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of bytes) {
    if (start === undefined) {
      yield chunk;
      continue;
    }
    start = start.length === 0 ? chunk : Buffer.concat([start, chunk]);
    if (start.length < 4) continue;
    yield withoutMark(start);
    start = undefined;
  }
  if (start === undefined) return;
  if (start.length === 0) throw malformedBody('Nội dung rỗng', 'The body is empty');
  yield withoutMark(start);
}

function withoutMark(start: Buffer): Buffer {
  const [first, second, third] = start;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  // Text of ours begins with an ASCII character, of which UTF-16 makes two bytes, one of them 0.
  if (marked || first === 0 || second === 0) throw malformedBody('Nội dung mã hoá UTF-16, cần UTF-8', 'The body is UTF-16, UTF-8 is needed');
  return first === 0xef && second === 0xbb && third === 0xbf ? start.subarray(3) : start;
}
