import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PermanentError } from '../../errors/index.js';

/** What is remembered of an embedded server between starts, in `<home>/postgres.json` (0600). */
export interface ServerMemory {
  readonly port: number | undefined;
  /** Password of the superuser `postgres`, made on the first start. */
  readonly password: string;
}

const fileOf = (home: string): string => path.join(home, 'postgres.json');

/**
 * What the home remembers; undefined for a new (or emptied) home.
 * @throws PermanentError `database_memory_unreadable`: the password is in it, without it nobody gets into the data
 */
export function recall(home: string): ServerMemory | undefined {
  const file = fileOf(home);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ServerMemory;
  } catch (error) {
    throw new PermanentError('database_memory_unreadable', `Cannot be read: ${file}`, { cause: error });
  }
}

/** Replaces the memory in one step. */
export function remember(home: string, memory: ServerMemory): void {
  writeFileSync(`${fileOf(home)}.new`, JSON.stringify(memory), { mode: 0o600 });
  renameSync(`${fileOf(home)}.new`, fileOf(home));
}

/** A new memory with a password of its own. */
export function newMemory(port: number | undefined): ServerMemory {
  return { port, password: randomBytes(24).toString('base64url') };
}
