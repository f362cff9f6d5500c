import { createLocalJWKSet, errors, type FlattenedJWSInput, type JSONWebKeySet, type JWSHeaderParameters, type CryptoKey } from 'jose';
import { TransientError } from '../errors/index.js';

const KEEP_MS = 10 * 60_000;
const COOL_DOWN_MS = 5_000;
const TIMEOUT_MS = 3_000;

/**
 * The registry's public keys. Fetched when first needed, again after ten minutes or when a token names a key that is
 * not known (at most every 5 s). While the registry is away the last keys stay good.
 */
export class KeySet {
  private find: ReturnType<typeof createLocalJWKSet> | undefined;
  private fetchedAt = 0;
  private fetching: Promise<void> | undefined;

  constructor(private readonly url: string) {}

  /** Key of a token, for `jwtVerify`. @throws TransientError `registry_unavailable` while no keys are known at all */
  readonly keyOf = async (header: JWSHeaderParameters, token: FlattenedJWSInput): Promise<CryptoKey> => {
    if (!this.find || Date.now() - this.fetchedAt > KEEP_MS) await this.refresh();
    if (!this.find) throw new TransientError('registry_unavailable', 'The keys of the registry cannot be fetched');
    try {
      return await this.find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || Date.now() - this.fetchedAt < COOL_DOWN_MS) throw error;
      await this.refresh();
      return this.find(header, token);
    }
  };

  /** One fetch at a time. A failed one leaves the keys as they are. */
  private refresh(): Promise<void> {
    this.fetching ??= this.fetch()
      .catch(() => undefined)
      .finally(() => (this.fetching = undefined));
    return this.fetching;
  }

  private async fetch(): Promise<void> {
    const answer = await fetch(this.url, { signal: AbortSignal.timeout(TIMEOUT_MS), headers: { accept: 'application/json' } });
    if (!answer.ok) return;
    this.find = createLocalJWKSet((await answer.json()) as JSONWebKeySet);
    this.fetchedAt = Date.now();
  }
}
