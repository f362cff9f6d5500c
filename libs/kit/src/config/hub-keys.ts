import { createHmac, generateKeyPairSync, randomBytes, randomUUID, type JsonWebKey } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PermanentError } from '../errors/index.js';
import { hubHome, type HubConfig } from './hub.config.js';

/** The secrets of one hub. All processes of a deployment share the same file. Secrets are base64, 32 bytes unless said. */
export abstract class HubKeys {
  /** Passwords of the service roles are derived from it. */
  abstract readonly databaseSecret: string;
  /** Key of the blind index; never the same as an encryption key. */
  abstract readonly indexKey: string;
  /** Signs cookies of the sign-in pages. */
  abstract readonly cookieSecret: string;
  /** AES-256 keys by id; `current` seals, all open. */
  abstract readonly encryption: { readonly current: string; readonly keys: Readonly<Record<string, string>> };
  /** Private keys (JWK, RS256, with `kid`) that sign tokens; the first signs, all are published. */
  abstract readonly signing: readonly SigningKey[];
}

/** A private JWK with its id. */
export type SigningKey = JsonWebKey & { readonly kid: string; readonly alg: string; readonly use: 'sig' };

/**
 * Reads the key file (HUB_KEYS, else `HUB_HOME/keys.json`, mode 0600) or makes it on the first start. Several
 * processes starting together end with the same keys: the first complete file wins.
 */
export function hubKeys(config: HubConfig): HubKeys {
  const file = config.HUB_KEYS ? path.resolve(config.HUB_KEYS) : path.join(ensureHubHome(config), 'keys.json');
  return readKeys(file) ?? createKeys(file);
}

/** Makes HUB_HOME (0711: others may pass, not look) and gives its absolute path. */
export function ensureHubHome(config: HubConfig): string {
  const home = hubHome(config);
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o711);
  return home;
}

/** Derives a secret for one purpose, base64url: the same in every process that holds the keys. */
export function deriveSecret(keys: HubKeys, purpose: string): string {
  return createHmac('sha256', Buffer.from(keys.databaseSecret, 'base64')).update(purpose).digest('base64url');
}

function createKeys(file: string): HubKeys {
  const secret = (): string => randomBytes(32).toString('base64');
  const keys: HubKeys = {
    databaseSecret: secret(),
    indexKey: secret(),
    cookieSecret: secret(),
    encryption: { current: 'k1', keys: { k1: secret() } },
    signing: [newSigningKey('s1')],
  };
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return keys;
  } catch (error) {
    const winner = readKeys(file);
    if (winner) return winner;
    throw new PermanentError('keys_unwritable', `Key file cannot be written: ${file}`, { cause: error });
  } finally {
    rmSync(draft, { force: true });
  }
}

function newSigningKey(kid: string): SigningKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' };
}

function readKeys(file: string): HubKeys | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new PermanentError('keys_unreadable', `Key file cannot be read: ${file}`, { cause: error });
  }
  try {
    const keys = JSON.parse(text) as HubKeys;
    if (keys.databaseSecret && keys.indexKey && keys.cookieSecret && keys.encryption.keys[keys.encryption.current] && keys.signing[0]) return keys;
  } catch (error) {
    throw new PermanentError('keys_unreadable', `Key file is not valid JSON: ${file}`, { cause: error });
  }
  throw new PermanentError('keys_incomplete', `Key file lacks a key: ${file}`);
}
