import { execFileSync } from 'node:child_process';
import { PermanentError } from '../../errors/index.js';

/** The system user PostgreSQL runs as when we are root; undefined: as ourselves. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root: as root it gets the user `postgres`, made when it is missing.
 * @throws PermanentError `database_user_missing`
 */
export function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const known = lookUp();
  if (known) return known;
  try {
    execFileSync('groupadd', ['--force', 'postgres'], { stdio: 'pipe' });
    execFileSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], { stdio: 'pipe' });
  } catch (error) {
    throw new PermanentError('database_user_missing', 'PostgreSQL cannot run as root and the system user "postgres" could not be made', { cause: error });
  }
  const made = lookUp();
  if (!made) throw new PermanentError('database_user_missing', 'The system user "postgres" was made but cannot be found');
  return made;
}

/** Whether `user` itself can pass all folders above `target` and read and enter (or run) it. Asked of the system, so ACLs and mounts count. */
export function canUse(user: ServerUser | undefined, target: string): boolean {
  try {
    execFileSync('/bin/sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', target], { ...user, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function lookUp(): ServerUser | undefined {
  try {
    const ask = (flag: string): number => Number.parseInt(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }), 10);
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return undefined;
  }
}
