import { setTimeout as sleep } from 'node:timers/promises';
import type { Receipt } from '@lienthong/simulate';
import type { Caller } from './caller.js';
import type { Vendor } from './vendor.js';

/** Everybody else meanwhile: reads of all services, and receipts that were final and must stay as they were. */
export class Onlooker {
  /** Answers that a reader must never get. */
  readonly wrong: string[] = [];
  reads = 0;
  private readonly final = new Map<string, string>();

  constructor(
    private readonly admin: Caller,
    private readonly vendors: readonly Vendor[],
  ) {}

  async work(over: () => boolean): Promise<void> {
    const paths = ['/api/education/v1/schools?limit=5', '/api/registry/v1/platforms?limit=5', `/api/ioc/v1/snapshot?scope=province:22&figures=learners`, '/api/reporting/v1/indicators', '/api/registry/v1/provinces/22'];
    for (let round = 0; !over(); round += 1) {
      await sleep(100);
      const path = paths[round % paths.length] ?? '';
      const answer = await this.admin.once<unknown>(path);
      this.reads += 1;
      if (answer !== null && ![200, 429, 503].includes(answer.status)) this.wrong.push(`GET ${path}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`);
      await this.lookAtReceipt(round);
    }
  }

  private async lookAtReceipt(round: number): Promise<void> {
    const vendor = this.vendors[round % this.vendors.length];
    const push = vendor?.kept[(round * 7) % Math.max(1, vendor.kept.length)];
    if (!vendor || !push) return;
    const answer = await vendor.caller.once<Receipt>(`/api/education/v1/pushes/${push.pushId}`);
    if (answer === null || answer.status === 503 || answer.status === 429) return;
    if (answer.status !== 200) return void this.wrong.push(`a push that was answered 202 is gone: ${push.kind} ${answer.status} ${JSON.stringify(answer.body)}`);
    const { state, outcomes } = answer.body;
    if (state !== 'done' || outcomes.parked > 0) return;
    const now = JSON.stringify(outcomes);
    const before = this.final.get(push.pushId);
    if (before !== undefined && before !== now) this.wrong.push(`final outcomes changed: ${before} became ${now}`);
    this.final.set(push.pushId, now);
  }
}
