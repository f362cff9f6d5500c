import { createServer } from 'node:net';
import type { DynamicModule, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { baseUrl } from '../config/index.js';
import { setLogLevel } from '../observability/index.js';
import { createHttpApp, type HttpAppOptions } from './create-http-app.js';
import { stopOnSignals } from './shutdown/stop-on-signals.js';

export interface StartOptions extends HttpAppOptions {
  /** After all modules are ready, before the port is open: connect the event consumers here. */
  readonly beforeListen?: (app: NestFastifyApplication) => Promise<void>;
  /** After the app has closed: stop what main started before it (the embedded PostgreSQL). */
  readonly afterClose?: () => Promise<void>;
  /** Address to listen on; default all (`0.0.0.0`). */
  readonly host?: string;
}

/** A running HTTP process. */
export interface RunningApp {
  readonly app: NestFastifyApplication;
  /** Origin under which it is called. */
  readonly url: string;
  /** Takes no new request, lets the running ones end, closes everything. Also done on SIGINT and SIGTERM. */
  stop(): Promise<void>;
}

/** Builds the app, opens the port and sees to a clean end. */
export async function startHttpApp(RootModule: Type | DynamicModule, options: StartOptions): Promise<RunningApp> {
  setLogLevel(options.config.LOG_LEVEL);
  await tryPort(options.config.PORT, options.host ?? '0.0.0.0');
  const app = await createHttpApp(RootModule, options);
  try {
    await options.beforeListen?.(app);
    await app.listen(options.config.PORT, options.host ?? '0.0.0.0');
  } catch (error) {
    await app.close().catch(() => undefined);
    throw error;
  }
  const stop = stopOnSignals(app, options.afterClose);
  return { app, url: baseUrl(options.config), stop };
}

/** Opens the port for a moment: what is held by somebody else shall be said before migrations and consumers, not after. */
function tryPort(port: number, host: string): Promise<void> {
  return new Promise((free, held) => {
    const trial = createServer().once('error', held).listen(port, host, () => trial.close(() => free()));
  });
}
