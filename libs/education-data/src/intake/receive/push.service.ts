import type { Readable } from 'node:stream';
import type { PushReceipt } from '@lienthong/contracts';
import { PermanentError } from '@lienthong/kit/errors';
import { Inject, Injectable } from '@nestjs/common';
import { IntakeConfig } from '../intake.config.js';
import { receiptPath } from '../receipts/receipt.js';
import { ReceiptsRepository } from '../receipts/receipts.repository.js';
import { DryRunner, type DryRunReport } from './dry-runner.js';
import { PushBody } from './push-body.js';
import type { AdmittedPush } from './admitted-push.js';
import { type PushCall, PushEntrance } from './push-entrance.js';
import { PushKeeper } from './push-keeper.js';
import { WorkbookDesk } from './workbook-desk.js';
import { PushWaiter } from './push-waiter.js';

/** What a push is answered with. */
export interface PushAnswer {
  readonly status: 200 | 202;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: PushReceipt | DryRunReport;
}

/** A push from its entrance to its answer. */
@Injectable()
export class PushService {
  constructor(
    @Inject(PushEntrance) private readonly entrance: PushEntrance,
    @Inject(PushKeeper) private readonly keeper: PushKeeper,
    @Inject(DryRunner) private readonly dryRunner: DryRunner,
    @Inject(PushWaiter) private readonly waiter: PushWaiter,
    @Inject(ReceiptsRepository) private readonly receipts: ReceiptsRepository,
    @Inject(IntakeConfig) private readonly config: IntakeConfig,
    @Inject(WorkbookDesk) private readonly desk: WorkbookDesk,
  ) {}

  /** @throws ProblemError as api.md §4 says; then nothing of the push is kept */
  async receive(call: PushCall, source: Readable): Promise<PushAnswer> {
    const push = await this.entrance.admit(call);
    const body = new PushBody(source, push, this.config, this.desk);
    if (push.terms.dryRun) return { status: 200, headers: {}, body: await this.dryRunner.run(push, body) };
    const wait = push.terms.waitSeconds;
    const { pushId, known } = await this.keepAndWait(push, body, wait * 1000);
    const receipt = await this.receipts.receiptOf(pushId);
    if (receipt === undefined) throw new PermanentError('receipt_missing', 'A push that was kept has no receipt');
    const location = receiptPath(pushId);
    return known ? { status: 200, headers: { location, 'preference-applied': `wait=${wait}` }, body: receipt } : { status: 202, headers: { location }, body: receipt };
  }

  /** @returns whose receipt the push has, another's when the same was sent before; and whether its end is known within the time */
  private async keepAndWait(push: AdmittedPush, body: PushBody, milliseconds: number): Promise<{ readonly pushId: string; readonly known: boolean }> {
    if (milliseconds === 0) return { pushId: await this.keeper.keep(push, body), known: false };
    const expected = this.waiter.expect(push.id);
    try {
      const pushId = await this.keeper.keep(push, body);
      return { pushId, known: pushId === push.id ? await expected.within(milliseconds) : await this.waiter.waitFor(pushId, milliseconds) };
    } finally {
      expected.stop();
    }
  }
}
