import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PermanentError } from '@lienthong/kit/errors';

/** One person in the file. */
export interface UserCredential {
  readonly username: string;
  readonly password: string;
  readonly role: string;
  readonly provinceCode: string | null;
  readonly communeCode?: string;
  readonly schoolCode?: string;
  readonly platformId?: string;
}

/** One client in the file. */
export interface ClientCredential {
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly platformId: string | null;
  readonly provinceCode: string | null;
  readonly scopes: readonly string[];
  readonly kinds: readonly string[];
}

/** `HUB_HOME/credentials.json` (api.md §1): what a first user needs to get in. Mode 0600. */
export interface Credentials {
  readonly baseUrl: string;
  readonly users: readonly UserCredential[];
  readonly clients: readonly ClientCredential[];
}

/** The file, or undefined when there is none. */
export async function readCredentials(file: string): Promise<Credentials | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new PermanentError('credentials_unreadable', `Cannot be read: ${file}`, { cause: error });
  }
  try {
    const credentials = JSON.parse(text) as Credentials;
    if (Array.isArray(credentials.users) && Array.isArray(credentials.clients)) return credentials;
  } catch (error) {
    throw new PermanentError('credentials_unreadable', `Not valid JSON: ${file}`, { cause: error });
  }
  throw new PermanentError('credentials_unreadable', `Not a credentials file: ${file}`);
}

/** Replaces the file in one step, so that nobody ever reads half of it. */
export async function writeCredentials(file: string, credentials: Credentials): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, file);
}
