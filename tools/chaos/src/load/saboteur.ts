import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Chance } from '../chance.js';
import type { Vendor } from './vendor.js';

/** RecordIds of what must never be kept begin so. */
export const NEVER_KEPT = 'bo-';
/** Larger than what the intake buffers before it opens its transaction. */
const LARGE = 24_000;

/** Pushes of a vendor that must leave nothing: broken off on the way, or refused as a whole. */
export class Saboteur {
  readonly tried = { brokenOff: 0, refused: 0, unanswered: 0 };
  /** Answers that should have been refusals. */
  readonly accepted: string[] = [];

  constructor(
    private readonly vendor: Vendor,
    private readonly doors: readonly string[],
    private readonly chance: Chance,
  ) {}

  async work(over: () => boolean): Promise<void> {
    for (let round = 0; !over(); round += 1) {
      await sleep(100 + this.chance.next() * 700);
      // Under nobody's wing before the vendor has sent something: marks of learners that are there would be taken.
      if (this.vendor.kept.length < 9) continue;
      if (round % 3 === 0) await this.breakOff(round);
      else if (round % 3 === 1) await this.cutGzip(round);
      else await this.reuseKey(round);
    }
  }

  /** Half a large push, then the sender is gone. */
  private async breakOff(round: number): Promise<void> {
    const body = this.lines(round, LARGE);
    await this.send(body.subarray(0, Math.floor(body.length * (0.3 + 0.6 * this.chance.next()))), {});
    this.tried.brokenOff += 1;
  }

  /** A gzip that ends too early: 400 `malformed_body`. */
  private async cutGzip(round: number): Promise<void> {
    const whole = gzipSync(this.lines(round, 500));
    await this.refused('unfinished gzip', whole.subarray(0, whole.length - 20), { 'content-encoding': 'gzip' }, [400]);
  }

  /** Another body under the key of a push that was kept: 422 `idempotency_key_reused`, or 409 while it is on its way. */
  private async reuseKey(round: number): Promise<void> {
    const at = Math.floor(this.chance.next() * this.vendor.kept.length);
    const kind = this.vendor.kept[at]?.kind ?? 'attendance';
    await this.refused('reused key', gzipSync(this.lines(round, 50)), { 'content-encoding': 'gzip', 'idempotency-key': this.vendor.keyOf(at) }, [422, 409], kind);
  }

  private async refused(what: string, body: Buffer, headers: Readonly<Record<string, string>>, wanted: readonly number[], kind = 'attendance'): Promise<void> {
    const answer = await this.vendor.caller.once<{ code?: string }>(`/api/education/v1/pushes/${kind}`, { method: 'POST', headers: { 'content-type': 'application/x-ndjson', ...headers }, body: new Uint8Array(body) }, this.door());
    if (answer === null || answer.status === 503 || answer.status === 429) this.tried.unanswered += 1;
    else if (wanted.includes(answer.status)) this.tried.refused += 1;
    else this.accepted.push(`${what}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }

  /** Valid marks of learners that are there: only how they are sent is wrong. */
  private lines(round: number, count: number): Buffer {
    const pupils = this.vendor.story.world.pupilsOf(0);
    const { schools } = this.vendor.story.world.options;
    const mark = (at: number): string => JSON.stringify({
      recordId: `${NEVER_KEPT}${round}-${at}`, event: 'NEW', version: 1, updatedAt: '2025-08-01T08:00:00+07:00', schoolCode: schools[0]?.schoolCode,
      learnerRecordId: pupils[at % pupils.length]?.recordId, date: `1999-${String(1 + (Math.floor(at / 28) % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`, session: 'afternoon', state: 'present',
    });
    return Buffer.from(Array.from({ length: count }, (_, at) => `${mark(at)}\n`).join(''));
  }

  private async send(part: Buffer, headers: Readonly<Record<string, string>>): Promise<void> {
    const token = await this.vendor.caller.accessToken();
    if (token === null) return;
    const url = new URL(`${this.door()}/api/education/v1/pushes/attendance`);
    await new Promise<void>((resolve) => {
      const sent = request(url, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson', ...headers } });
      sent.on('error', () => resolve()).on('close', () => resolve());
      sent.on('response', (response) => response.resume());
      sent.write(part, () => setTimeout(() => sent.destroy(), 50 + this.chance.next() * 300));
    });
  }

  private door(): string {
    return this.doors[Math.floor(this.chance.next() * this.doors.length)] ?? this.vendor.caller.baseUrl;
  }
}
