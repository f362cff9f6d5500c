import { existsSync, readFileSync } from 'node:fs';
import { PermanentError, TransientError, type HubError } from '../../errors/index.js';

const FAULTS: readonly { readonly says: RegExp; readonly code: string; readonly retriable: boolean }[] = [
  { says: /could not bind|Address already in use|could not create any TCP\/IP sockets/i, code: 'database_port_held', retriable: true },
  { says: /lock file ".*" already exists|Is another postmaster/i, code: 'database_data_held', retriable: true },
  { says: /pre-existing shared memory block/i, code: 'database_data_held', retriable: true },
  { says: /the database system is (starting up|shutting down)/i, code: 'database_starting', retriable: true },
  { says: /database files are incompatible|was initialized by PostgreSQL version/i, code: 'database_other_version', retriable: false },
  { says: /No space left on device/i, code: 'database_disk_full', retriable: false },
  { says: /Permission denied|has wrong ownership|has invalid permissions/i, code: 'database_files_unreachable', retriable: false },
  { says: /could not (map anonymous|create) shared memory|Cannot allocate memory/i, code: 'database_no_memory', retriable: false },
  { says: /error while loading shared libraries/i, code: 'database_libraries_missing', retriable: false },
  { says: /unrecognized configuration parameter|invalid value for parameter/i, code: 'database_settings_invalid', retriable: false },
];

/** Why a start failed, read from what the server said: a code, and whether another try can help. */
export function startFault(startLog: string, cause: unknown): HubError {
  const said = existsSync(startLog) ? readFileSync(startLog, 'utf8').slice(-4000) : '';
  const heard = `${said}\n${cause instanceof Error ? cause.message : ''}`;
  const fault = FAULTS.find((each) => each.says.test(heard));
  const message = `PostgreSQL did not start (${startLog}): ${said.trim().split('\n').slice(-3).join(' | ')}`;
  if (fault && !fault.retriable) return new PermanentError(fault.code, message, { cause });
  return new TransientError(fault?.code ?? 'database_start_failed', message, { cause });
}
