/** What the simulated ministry does wrong, as shares 0..1 of requests (of records for `reject`), drawn from a seed: the same every time. */
import { createHash } from 'node:crypto';

/** A ministry that does nothing wrong. */
export const NO_FAULTS = { drop: 0, loseAnswer: 0, delay: 0, delayMs: 200, twice: 0, reject: 0, busy: 0 };

/** Reasons by which records are refused. */
const REASONS = ['MA_XA_SAI', 'THIEU_MA_DINH_DANH', 'SAI_DANH_MUC'];

export class Faults {
  constructor(settings = {}, seed = 1) {
    this.settings = { ...NO_FAULTS, ...settings };
    this.state = seed >>> 0 || 1;
  }

  /** The next random number 0..1 (xorshift). */
  chance() {
    let x = this.state;
    x ^= x << 13;
    x >>>= 0;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x >>> 0;
    return this.state / 0x1_0000_0000;
  }

  happens(name) {
    return this.chance() < this.settings[name];
  }

  /** A record is refused by what it says, so the same is refused again and a corrected one may pass. Unless everything is refused, schools pass: without theirs all other records only wait. */
  refusalOf(record) {
    if (this.settings.reject === 0 || (this.settings.reject < 1 && record.loaibanghi === 'truong')) return null;
    const digest = createHash('sha256').update(JSON.stringify(record)).digest();
    return digest.readUInt32BE(0) / 0x1_0000_0000 < this.settings.reject ? (REASONS[digest[4] % REASONS.length] ?? null) : null;
  }
}
