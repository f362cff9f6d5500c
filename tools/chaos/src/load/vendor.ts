import { gzipSync } from 'node:zlib';
import { Ledger, noOutcomeOf, type Outcomes, type Receipt } from '@lienthong/simulate';
import type { Chance } from '../chance.js';
import type { AnswerBook, Caller } from './caller.js';
import { Caller as Client } from './caller.js';
import { Story, type Shipment, type StoryOptions } from './story.js';

/** A push that was answered 202 or 200, and what it must come to. */
export interface KeptPush {
  readonly pushId: string;
  readonly kind: string;
  readonly foretold: Outcomes;
}

/** School days that are told at least, so that changes, cancellations and revivals are among them. */
const LEAST_DAYS = 4;
const KINDS = ['school', 'school-class', 'staff', 'learner', 'enrolment', 'attendance', 'subject-result', 'learning-activity'];

/** A vendor's system: a platform and a client of its own, one push after the other, each sent until it is answered. */
export class Vendor {
  readonly kept: KeptPush[] = [];
  readonly ledger = new Ledger();
  readonly story: Story;

  private constructor(
    readonly provinceCode: string,
    readonly platformId: string,
    readonly caller: Caller,
    private readonly doors: readonly string[],
    private readonly chance: Chance,
    options: StoryOptions,
  ) {
    this.story = new Story(options, this.ledger);
  }

  /** Made through the registry, as an administrator would. */
  static async open(admin: Caller, doors: readonly string[], options: StoryOptions, chance: Chance, book: AnswerBook): Promise<Vendor> {
    const name = `Phần mềm thử ${options.provinceCode}`;
    const platform = await admin.postJson<{ id: string }>('/api/registry/v1/platforms', { name, operator: 'Đơn vị mẫu', provinceCode: options.provinceCode, functions: ['school-management'], status: 'in-use' });
    const client = await admin.postJson<{ clientId: string; clientSecret: string }>('/api/registry/v1/clients', { platformId: platform.id, name, scopes: ['push', 'roster:read'], kinds: KINDS });
    return new Vendor(options.provinceCode, platform.id, new Client(admin.baseUrl, client.clientId, client.clientSecret, book), doors, chance, options);
  }

  /** Tells its story until `over` says so, the school year and some days always to their end. */
  async work(over: () => boolean, pause: () => Promise<unknown>): Promise<void> {
    for (const shipment of this.story.base()) await this.send(shipment);
    for (let round = 1; round <= LEAST_DAYS || !over(); round += 1) {
      for (const shipment of this.story.day(round)) {
        await this.send(shipment);
        await pause();
      }
    }
  }

  /** Sends a push under a key until it is answered, by any door: it is kept once. */
  private async send(shipment: Shipment): Promise<void> {
    const { kind, lines } = shipment;
    if (lines.length === 0) return;
    const body = gzipSync(lines.map(({ line }) => `${JSON.stringify(line)}\n`).join(''), { level: 1 });
    const wait = this.chance.next() < 0.2;
    const headers = { 'content-type': 'application/x-ndjson', 'content-encoding': 'gzip', 'idempotency-key': this.keyOf(this.kept.length), ...(wait && { prefer: 'wait=5' }) };
    const doors = this.chance.shuffled(this.doors);
    // 409: the attempt whose answer was lost is still on its way.
    const { status, body: receipt } = await this.caller.call<Receipt & { code?: string }>(`/api/education/v1/pushes/${kind}`, { method: 'POST', headers, body }, [409], doors);
    if (status !== 200 && status !== 202) throw new RangeError(`push of ${kind} in ${this.provinceCode}: ${status} ${JSON.stringify(receipt)}`);
    const foretold = noOutcomeOf();
    for (const line of lines) {
      foretold[line.outcome] += 1;
      this.ledger.note(kind, line);
    }
    if (receipt.received !== lines.length) throw new RangeError(`push of ${kind}: ${receipt.received} records received of ${lines.length}`);
    this.kept.push({ pushId: receipt.pushId, kind, foretold });
  }

  keyOf(number: number): string {
    return `hon-loan-${this.provinceCode}-${number}`;
  }
}
