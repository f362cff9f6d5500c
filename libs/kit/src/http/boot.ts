import { HubError } from '../errors/index.js';
import { logger } from '../observability/index.js';

const log = logger('boot');

/** Runs a main. What keeps it from starting is said in one plain line, and the process ends with 1. */
export async function boot(start: () => Promise<unknown>): Promise<void> {
  try {
    await start();
  } catch (error) {
    log.fatal({ err: error }, 'not started');
    const reason = error instanceof HubError ? `${error.message} [${error.code}]` : String(error);
    process.stderr.write(`\n  Không khởi động được / not started:\n  ${reason}\n\n`);
    process.exit(1);
  }
}
