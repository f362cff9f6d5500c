import { HubError } from '../errors/index.js';
import { logger } from '../observability/index.js';
import { startFault } from './start-fault.js';

const log = logger('boot');

/**
 * Runs a main. What keeps it from starting is said in Vietnamese and English, without a stack, and the process ends with 1.
 * A process that was started by another one with a channel (`npm start`, `npm run services`) tells it when it is ready and
 * ends with it, however that one ends: a killed hub loses nothing.
 */
export async function boot(start: () => Promise<unknown>): Promise<void> {
  process.once('disconnect', () => process.exit(1));
  try {
    await start();
    process.send?.('ready');
  } catch (error) {
    sayNotStarted(error);
    process.exit(1);
  }
}

/** Says on the error output, in both languages, what keeps something from starting; the log gets its code, or all of an error nobody foresaw. */
export function sayNotStarted(error: unknown): void {
  const fault = startFault(error);
  log.fatal(fault.known ? { code: fault.code } : { err: error }, 'not started');
  const reason = error instanceof HubError ? error.message : String(error);
  process.stderr.write(`\n  Không khởi động được: ${fault.vi}\n  Not started: ${fault.en}\n  [${fault.code}] ${reason}\n\n`);
}
