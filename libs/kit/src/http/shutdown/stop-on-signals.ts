import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { logger } from '../../observability/index.js';
import { closeGate } from './closing-gate.js';

const log = logger('shutdown');
/** Streams that do not end by themselves (SSE) are cut after this time. */
const GRACE_MS = 5_000;
/** Whatever hangs: the process goes. Everything accepted is on disk. */
const LIMIT_MS = 20_000;

/**
 * Ends the process cleanly on SIGINT and SIGTERM: no new connections, running requests end, modules close, then
 * `afterClose`. A second signal ends it at once.
 * @returns the same end, to be called from code (without leaving the process)
 */
export function stopOnSignals(app: NestFastifyApplication, afterClose?: () => Promise<void>): () => Promise<void> {
  let ending: Promise<void> | undefined;
  const stop = (): Promise<void> => (ending ??= end(app, afterClose));
  const onSignal = (signal: NodeJS.Signals): void => {
    if (ending) process.exit(130);
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), LIMIT_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'not stopped cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return stop;
}

async function end(app: NestFastifyApplication, afterClose?: () => Promise<void>): Promise<void> {
  const server = app.getHttpServer();
  closeGate(server);
  server.close();
  // A connection that has just answered lies idle, and would keep the server open for as long as it may.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  try {
    await app.close();
  } finally {
    clearTimeout(cut);
    clearInterval(sweep);
    await afterClose?.();
  }
}
