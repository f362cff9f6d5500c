import { Clock } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { Inject, Injectable } from '@nestjs/common';
import { nextStep, retryDelay } from '../../domain/exchange/exchange-record.js';
import { type DestinationRow, lockDestination, noteFailure, noteSuccess } from '../../store/exchange/destinations.repository.js';
import { type Answered, dueRecords, forgetRecords, heldThere, postpone, type Prepared, releaseWaiting, requeueChildren, saveAnswers, savePrepared } from '../../store/exchange/exchange-records.repository.js';
import { DestinationAdapters, DestinationFault, type OutgoingRecord, type RecordAnswer, type Target } from '../adapters/destination-adapter.js';
import { timeoutOf } from '../adapters/destination-http.js';
import { ExchangeConfig } from '../exchange.config.js';
import { Composer } from './composer.js';

const DEFAULT_BATCH = 200;

/** What became of one batch. `idle`: nothing was due; `sent`: answered; `settled`: looked at, nothing had to leave; `failed`: the destination did not answer. */
export type BatchEnd = 'idle' | 'settled' | 'sent' | 'failed';

/**
 * Sends one batch: what is due is decided on and written down, committed, then sent, and the answers are kept. Killed anywhere between, the
 * next one to come finds rows that say `sent` and sends the same content under the same version.
 */
@Injectable()
export class BatchSender {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Composer) private readonly composer: Composer,
    @Inject(DestinationAdapters) private readonly adapters: DestinationAdapters,
    @Inject(ExchangeConfig) private readonly config: ExchangeConfig,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async sendOne(row: DestinationRow, target: Target): Promise<BatchEnd> {
    const { outgoing, looked } = await this.prepare(row, target);
    if (outgoing.length === 0) return looked ? 'settled' : 'idle';
    let answers: readonly RecordAnswer[];
    try {
      answers = await this.adapters.of(target.destination.id).send(target, outgoing);
    } catch (error) {
      await this.failed(row, outgoing, error instanceof DestinationFault ? error : new DestinationFault('adapter_failed', false, { cause: error }));
      return 'failed';
    }
    await this.keep(row, outgoing, answers);
    return 'sent';
  }

  private async prepare(row: DestinationRow, target: Target): Promise<{ outgoing: readonly OutgoingRecord[]; looked: boolean }> {
    const now = this.clock.now();
    const { destination } = target;
    return this.database.transaction(async ({ client }) => {
      // Held first by everybody who changes the books of a destination: nobody waits for the other crosswise, and one switched off meanwhile gets nothing.
      if ((await lockDestination(client, row.provinceCode, row.id))?.state !== 'on') return { outgoing: [], looked: false };
      const due = await dueRecords(client, row, now, Math.min(row.batchLimit ?? DEFAULT_BATCH, target.settings.batchSize ?? DEFAULT_BATCH));
      if (due.length === 0) return { outgoing: [], looked: false };
      const composed = await this.composer.compose(client, destination, due);
      const held = await heldThere(client, row, [...new Set(composed.flatMap((one) => one.parents))]);
      const prepared: Prepared[] = [];
      const outgoing: OutgoingRecord[] = [];
      const forgotten: { kind: string; hubId: string }[] = [];
      const recoded = new Map<string, string[]>();
      due.forEach((record, i) => {
        const made = composed[i];
        if (made === undefined) return;
        const { kind, hubId } = record;
        const step = nextStep(record, made.composed, made.parents.find((id) => !held.has(id)) ?? null);
        if (step.step === 'forget') {
          forgotten.push({ kind, hubId });
          return;
        }
        if (record.codeDigest !== null && made.codeDigest !== null && record.codeDigest !== made.codeDigest) recoded.set(kind, [...(recoded.get(kind) ?? []), hubId]);
        const gone = made.composed.sort === 'gone';
        const attempts = step.step === 'send' ? record.attempts + 1 : 0;
        const base = {
          kind, hubId, gone, version: record.version, sentDigest: record.sentDigest, codeDigest: made.codeDigest ?? record.codeDigest, learnerId: made.learnerId, waitsFor: null, attempts, reason: null,
          nextTryAt: new Date(now.getTime() + timeoutOf(target) + this.delay(attempts)),
        };
        if (step.step === 'settled') prepared.push({ ...base, state: step.state });
        else if (step.step === 'refuse') prepared.push({ ...base, state: 'rejected', reason: step.reason });
        else if (step.step === 'wait') prepared.push({ ...base, state: 'waiting', reason: 'parent_not_acknowledged', waitsFor: step.parent });
        else {
          prepared.push({ ...base, state: 'sent', version: step.version, sentDigest: made.composed.sort === 'unready' ? null : made.composed.digest });
          outgoing.push({ kind, hubId, event: step.event, version: step.version, changedAt: made.changedAt ?? record.queuedAt, body: made.composed.sort === 'body' ? made.composed.body : {} });
        }
      });
      await savePrepared(client, row, prepared, now);
      await forgetRecords(client, row, forgotten);
      for (const [kind, hubIds] of recoded) await requeueChildren(client, row, kind, hubIds, now);
      return { outgoing, looked: true };
    });
  }

  private async keep(row: DestinationRow, outgoing: readonly OutgoingRecord[], answers: readonly RecordAnswer[]): Promise<void> {
    const now = this.clock.now();
    const sent = new Map(outgoing.map((record) => [record.hubId, record]));
    // A destination may answer twice; the last word counts. What was not asked is not heard.
    const said = new Map(answers.filter((answer) => sent.get(answer.hubId)?.version === answer.version).map((answer) => [answer.hubId, answer]));
    const unanswered = outgoing.filter((record) => !said.has(record.hubId));
    await this.database.transaction(async ({ client }) => {
      await lockDestination(client, row.provinceCode, row.id);
      const taken = await saveAnswers(client, row, [...said.values()].map((answer) => toAnswered(answer, sent.get(answer.hubId)?.kind ?? '')), now);
      await releaseWaiting(client, row, taken, now);
      await postpone(client, row, unanswered, new Date(now.getTime() + this.delay(1)));
      await noteSuccess(client, row, now);
    });
  }

  /** The destination pauses; a request that it refuses as a whole is cut in halves until the record at fault stands alone. */
  private async failed(row: DestinationRow, outgoing: readonly OutgoingRecord[], fault: DestinationFault): Promise<void> {
    const now = this.clock.now();
    const [only] = outgoing;
    if (fault.whole && outgoing.length === 1 && only !== undefined) {
      const { kind, hubId, version } = only;
      await this.database.transaction(async ({ client }) => {
        await lockDestination(client, row.provinceCode, row.id);
        await saveAnswers(client, row, [{ kind, hubId, version, outcome: 'rejected', reason: fault.code, message: null, result: '', heldVersion: null }], now);
        await noteSuccess(client, row, now);
      });
      return;
    }
    const until = new Date(now.getTime() + (fault.whole ? 0 : this.delay(row.failures + 1)));
    await this.database.transaction(async ({ client }) => {
      await lockDestination(client, row.provinceCode, row.id);
      await postpone(client, row, outgoing, until);
      await noteFailure(client, row, fault.code, now, until, Math.max(1, Math.floor(outgoing.length / 2)));
    });
  }

  private delay(attempts: number): number {
    return retryDelay(attempts, { firstMs: this.config.EXCHANGE_RETRY_FIRST_MS, capMs: this.config.EXCHANGE_RETRY_CAP_MS }, Math.random());
  }
}

function toAnswered({ hubId, version, outcome, reason, message, match, heldVersion }: RecordAnswer, kind: string): Answered {
  return { kind, hubId, version, outcome: outcome === 'accepted' ? 'acknowledged' : outcome, reason: reason ?? null, message: message ?? null, result: match ?? '', heldVersion: heldVersion ?? null };
}
