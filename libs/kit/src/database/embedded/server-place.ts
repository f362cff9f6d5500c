import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { PermanentError } from '../../errors/index.js';
import { usableNative } from './native-files.js';
import { canUse, serverUser, type ServerUser } from './server-user.js';

/** Where one embedded server lives and as whom it runs. */
export interface ServerPlace {
  /** Folder around data and logs; passable for the server's user. */
  readonly folder: string;
  readonly dataDir: string;
  /** Folder of the server's socket, its own; null where the system has none or the path is too long for one: then TCP is used. */
  readonly socketDir: string | null;
  /** Output of a start, before the server's own log begins. */
  readonly startLog: string;
  readonly bin: (program: 'postgres' | 'initdb' | 'pg_ctl') => string;
  readonly user: ServerUser | undefined;
  /** True when `folder` lies outside of the home because the server's user cannot enter it. */
  readonly movedOut: boolean;
}

/**
 * Chooses the place: `<home>/postgres`, or a folder of its own in /var/tmp when PostgreSQL's user cannot reach the home.
 * `home` must exist.
 */
export function serverPlace(home: string): ServerPlace {
  const user = serverUser();
  const movedOut = user !== undefined && !canUse(user, path.dirname(home) === home ? home : passable(home));
  const folder = movedOut ? path.join('/var/tmp', `lienthong-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`) : path.join(home, 'postgres');
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  if (movedOut) refuseStrangersFolder(folder);
  chmodSync(folder, 0o711);
  const native = usableNative(folder, user);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    folder,
    dataDir: path.join(folder, 'data'),
    socketDir: socketDirOf(folder),
    startLog: path.join(folder, 'start.log'),
    bin: (program) => path.join(native, 'bin', program + suffix),
    user,
    movedOut,
  };
}

/** The longest path that a socket's address may have is 107 bytes; the file is `.s.PGSQL.65535`. */
const SOCKET_DIR_BYTES = 90;

function socketDirOf(folder: string): string | null {
  const socketDir = path.join(folder, 'run');
  // A list of folders is what the setting takes: signs that part or quote them are kept out.
  return process.platform !== 'win32' && /^[\w./@+-]+$/.test(socketDir) && Buffer.byteLength(socketDir) <= SOCKET_DIR_BYTES ? socketDir : null;
}

/** The home itself is 0711 (nobody may look inside), so what is asked is whether its probe folder can be used. */
function passable(home: string): string {
  const probe = path.join(home, 'postgres');
  mkdirSync(probe, { recursive: true });
  chmodSync(probe, 0o755);
  return probe;
}

/** /var/tmp is everybody's: a folder that somebody else laid there first is not ours to trust. */
function refuseStrangersFolder(folder: string): void {
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0) {
    throw new PermanentError('database_folder_unsafe', `${folder} exists and is not ours; remove it or set HUB_HOME to a folder others may pass`);
  }
}
