import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { PermanentError } from '../errors/index.js';
import type { HubKeys } from './hub-keys.js';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals what must not lie readable in the database: AES-256-GCM. A sealed value is
 * `[length of key id: 1][key id][iv: 12][tag: 16][cipher text]`, so old rows open after the current key has changed.
 */
export class Sealer {
  private readonly keys: ReadonlyMap<string, Buffer>;
  private readonly current: string;
  private readonly indexKey: Buffer;

  constructor(keys: HubKeys) {
    this.keys = new Map(Object.entries(keys.encryption.keys).map(([id, key]) => [id, Buffer.from(key, 'base64')]));
    this.current = keys.encryption.current;
    this.indexKey = Buffer.from(keys.indexKey, 'base64');
  }

  /** Seals with the current key; the same plain text gives another sealed text each time. */
  seal(plain: Buffer): Buffer {
    const id = Buffer.from(this.current, 'utf8');
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.keyOf(this.current), iv);
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([Buffer.of(id.length), id, iv, cipher.getAuthTag(), body]);
  }

  /** @throws PermanentError `sealed_unreadable` when the key is unknown or the value was tampered with */
  open(sealed: Buffer): Buffer {
    const start = 1 + (sealed[0] ?? 0);
    if (sealed.length < start + IV_BYTES + TAG_BYTES) throw new PermanentError('sealed_unreadable', 'Sealed value is too short');
    const decipher = createDecipheriv('aes-256-gcm', this.keyOf(this.keyIdOf(sealed)), sealed.subarray(start, start + IV_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAuthTag(sealed.subarray(start + IV_BYTES, start + IV_BYTES + TAG_BYTES));
    try {
      const plain = decipher.update(sealed.subarray(start + IV_BYTES + TAG_BYTES));
      // A stream cipher has given all with that; the end only checks the tag.
      decipher.final();
      return plain;
    } catch (error) {
      throw new PermanentError('sealed_unreadable', 'Sealed value does not open with its key', { cause: error });
    }
  }

  /** Id of the key that sealed it. */
  keyIdOf(sealed: Buffer): string {
    return sealed.subarray(1, 1 + (sealed[0] ?? 0)).toString('utf8');
  }

  /** Look-up value of a sealed text: HMAC-SHA256 by the index key, 32 bytes, always the same for the same text. */
  blindIndex(text: string): Buffer {
    return createHmac('sha256', this.indexKey).update(text, 'utf8').digest();
  }

  private keyOf(id: string): Buffer {
    const key = this.keys.get(id);
    if (!key) throw new PermanentError('sealed_unreadable', 'Sealed value names a key that the key file does not hold');
    return key;
  }
}
