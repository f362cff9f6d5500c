import type { PushReceipt } from '@lienthong/contracts';
import { Clock } from '@lienthong/kit/config';
import { PermanentError } from '@lienthong/kit/errors';
import { localDate } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import { Uuid7Maker } from '../../domain/uuid7.js';
import type { KindDefinition } from '../../records/kind.js';
import { PushRecordsRepository } from '../receipts/push-records.repository.js';
import { ReceiptsRepository } from '../receipts/receipts.repository.js';
import { placedCause, WorkbookPlaces } from '../receipts/workbook-places.js';
import type { AdmittedPush } from '../receive/admitted-push.js';
import type { PushSource } from '../receive/push-body.js';
import { PushKeeper } from '../receive/push-keeper.js';
import { PushWaiter } from '../receive/push-waiter.js';
import type { RefusedLine } from './corrections.js';
import type { UploadPush } from './upload.js';
import type { UploadSender } from './upload-sender.js';
import { type StoredUpload, UploadsRepository } from './uploads.repository.js';

/** The pushes of uploads, and what became of them. */
@Injectable()
export class UploadPusher {
  private readonly ids = new Uuid7Maker();

  constructor(
    @Inject(UploadsRepository) private readonly uploads: UploadsRepository,
    @Inject(PushKeeper) private readonly keeper: PushKeeper,
    @Inject(PushWaiter) private readonly waiter: PushWaiter,
    @Inject(ReceiptsRepository) private readonly receipts: ReceiptsRepository,
    @Inject(PushRecordsRepository) private readonly records: PushRecordsRepository,
    @Inject(WorkbookPlaces) private readonly places: WorkbookPlaces,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async push(stored: StoredUpload, kind: KindDefinition, source: PushSource, sender: UploadSender): Promise<void> {
    const receivedAt = this.clock.now();
    const push: AdmittedPush = {
      id: this.ids.make(receivedAt.getTime()),
      kind,
      platformId: stored.platformId,
      clientId: stored.clientId,
      provinceCode: stored.provinceCode,
      schools: sender.schools,
      receivedAt,
      today: localDate(receivedAt),
      // The key makes it one push however often it is confirmed.
      terms: { format: 'xlsx', gzip: false, dryRun: false, mode: 'delta', confirmShrink: false, waitSeconds: 0, idempotencyKey: `upload ${stored.id}`, constants: {}, query: 'upload' },
    };
    await this.uploads.addPush(stored.id, kind.name, await this.keeper.keep(push, source));
  }

  /** Waits until every outcome is known, at most so long. */
  async wait(id: string, sender: UploadSender, now: Date, seconds: number): Promise<void> {
    const until = Date.now() + seconds * 1_000;
    for (const { pushId } of (await this.uploads.find(sender, id, now))?.pushes ?? []) {
      const left = until - Date.now();
      if (left > 0) await this.waiter.waitFor(pushId, left);
    }
  }

  async pushesOf(stored: StoredUpload): Promise<readonly UploadPush[]> {
    return Promise.all(
      stored.pushes.map(async ({ kind, pushId }) => {
        const [receipt, causes, layout] = await Promise.all([this.receipts.receiptOf(pushId), this.records.causes(pushId), this.places.layoutOf(pushId)]);
        return { kind, receipt: here(receipt), problems: causes.map((cause) => placedCause(layout, cause)) };
      }),
    );
  }

  async refusedOf(stored: StoredUpload, kind: string, limit: number): Promise<readonly RefusedLine[]> {
    const push = stored.pushes.find((each) => each.kind === kind);
    const found: RefusedLine[] = [];
    if (push === undefined) return found;
    for await (const page of this.records.all({ id: push.pushId, kind }, 'rejected')) {
      for (const { line, problems } of page) if (line !== null) found.push({ line, problems });
      if (found.length >= limit) break;
    }
    return found.slice(0, limit);
  }
}

function here(receipt: PushReceipt | undefined): PushReceipt {
  if (receipt === undefined) throw new PermanentError('receipt_missing', 'A push that was kept has no receipt');
  return receipt;
}
