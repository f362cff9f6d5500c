import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What is remembered of an embedded server between starts, in `<home>/postgres.json` (0600). */
export interface ServerMemory {
  readonly port: number | undefined;
  /** Password of the superuser `postgres`, made on the first start. */
  readonly password: string;
}

const fileOf = (home: string): string => path.join(home, 'postgres.json');

/** What the home remembers; undefined for a new (or emptied) home. */
export function recall(home: string): ServerMemory | undefined {
  const file = fileOf(home);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ServerMemory) : undefined;
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
