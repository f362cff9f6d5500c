import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { ProblemError } from '../../errors/index.js';
import { traceFrom } from '../../observability/index.js';
import type { HttpSettings } from '../http-settings.js';
import { toProblemCase, toProblemDocument } from './problem-document.js';

/** Which status says what Node's parser found; everything else it cannot read is 400. */
const STATUS_OF: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Faults of a body: it ended before its end, or its chunks are not as they say. */
const BODY_FAULTS: ReadonlySet<string> = new Set(['HPE_INVALID_EOF_STATE', 'HPE_INVALID_CHUNK_SIZE', 'HPE_CHUNK_EXTENSIONS_OVERFLOW']);

/** A socket of a server knows the answer that is being written to it, if any. */
type ServerSocket = Socket & { readonly _httpMessage?: ServerResponse | null };

/** Answers bytes that are no HTTP request: there is no request and no reply yet, so the document is written to the socket as it is. */
export function answerClientError(error: NodeJS.ErrnoException, socket: ServerSocket, settings: HttpSettings): void {
  // The other side is gone, or half an answer is out: more bytes would reach nobody or spoil it.
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable || socket._httpMessage?.headersSent) return void socket.destroy();
  const code = error.code ?? '';
  const fault = BODY_FAULTS.has(code) ? new ProblemError(400, 'malformed_body') : { name: 'FastifyError', statusCode: STATUS_OF[code] ?? 400 };
  const found = toProblemCase(fault, settings.problems);
  const about = { path: '/', traceId: traceFrom(undefined).traceId, acceptLanguage: undefined, baseUrl: settings.baseUrl };
  const body = JSON.stringify(toProblemDocument(found, about, settings.problems));
  const head = [
    `HTTP/1.1 ${found.status} ${STATUS_CODES[found.status] ?? ''}`,
    'content-type: application/problem+json; charset=utf-8', `content-length: ${Buffer.byteLength(body)}`, 'cache-control: no-store', 'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
