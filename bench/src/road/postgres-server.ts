import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@lienthong/kit/database';
import { logger, setLogLevel } from '@lienthong/kit/observability';
import { serverVersion } from '../harness/sql.js';

/** A PostgreSQL server of the bench's own, with the settings that the hub gives its embedded one. */
export interface PostgresServer {
  readonly url: string;
  readonly pid: number;
  readonly version: string;
  stop(): Promise<void>;
}

export async function startPostgres(home: string, settings: Readonly<Record<string, string>> = {}): Promise<PostgresServer> {
  setLogLevel('warn');
  const server = await startEmbeddedPostgres({ home, logger: logger('bench postgres'), settings });
  const pid = postmasterPid(server.dataDir);
  // Whatever ends the bench ends its server.
  const endIt = (): void => void (pid > 0 && process.kill(pid, 'SIGINT'));
  process.once('exit', endIt);
  const stop = async (): Promise<void> => {
    process.off('exit', endIt);
    await server.stop();
  };
  return { url: server.url, pid, version: await serverVersion(server.url), stop };
}

/** Process id of the postmaster that holds a data folder; 0 when there is none. */
export function postmasterPid(dataDir: string): number {
  try {
    return Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return 0;
  }
}
