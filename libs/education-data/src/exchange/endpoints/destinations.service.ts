import { isAdmin, type Principal } from '@lienthong/kit/access';
import { Clock, Sealer } from '@lienthong/kit/config';
import { AuditLog, Database } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { Inject, Injectable } from '@nestjs/common';
import { type DestinationDefinition, DESTINATIONS, destinationOf } from '../../domain/exchange/destinations.js';
import { type DestinationRow, type DestinationSettings, endPause, ensureDestinations, lockDestination, saveReconcilePlace, saveSecret, saveSettings, saveSnapshotPlace, switchOff, switchOn, withSecret } from '../../store/exchange/destinations.repository.js';
import { askAgain, retryRejected } from '../../store/exchange/exchange-records.repository.js';
import { reasonsOf } from '../../store/exchange/exchange-lists.repository.js';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { ExchangeWorker } from '../sending/exchange-worker.js';
import { DestinationStates } from '../state/destination-states.js';
import type { ChangeDestinationRequest, RetryRequest } from './destination.request.js';
import { type DestinationDetailResponse, type DestinationResponse, toDestination } from './destination.response.js';

const SETTINGS = ['url', 'sendPath', 'holdingsPath', 'authentication', 'headerName', 'batchSize', 'timeoutMs'] as const;

/** Destinations as people see and set them. Every change is in the audit trail; a secret goes in and never out. */
@Injectable()
export class Destinations {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DestinationStates) private readonly states: DestinationStates,
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(AuditLog) private readonly audit: AuditLog,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(ExchangeWorker) private readonly worker: ExchangeWorker,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async list(principal: Principal, provinces: readonly string[] | null): Promise<readonly DestinationResponse[]> {
    return this.database.transaction(async ({ client }) => {
      await ensureDestinations(client, DESTINATIONS.map((one) => one.id));
      const secrets = await withSecret(client);
      const order = new Map<string, number>(DESTINATIONS.map((one, i) => [one.id, i]));
      const standings = [...(await this.states.of(client, provinces))].sort((a, b) => (a.row.provinceCode < b.row.provinceCode ? -1 : a.row.provinceCode > b.row.provinceCode ? 1 : (order.get(a.row.id) ?? 0) - (order.get(b.row.id) ?? 0)));
      return standings.map((one) => toDestination(one, { settings: seesSettings(principal), hasSecret: secrets.has(`${one.row.provinceCode}/${one.row.id}`) }, this.clock.now()));
    });
  }

  /** @throws ProblemError 404 `not_found` */
  async one(principal: Principal, provinceCode: string, id: string): Promise<DestinationDetailResponse> {
    knownDestination(id);
    const found = (await this.list(principal, [provinceCode])).find((one) => one.id === id);
    if (found === undefined) throw new ProblemError(404, 'not_found', { vi: 'Tỉnh này chưa mở trên trục', en: 'The province is not open in the hub' });
    return { ...found, rejectedBy: await this.database.transaction(({ client }) => reasonsOf(client, provinceCode, id)) };
  }

  /** Switches on or off and sets how the destination is reached. @throws ProblemError 404 `not_found`, 412 `precondition_failed` */
  async change(principal: Principal, provinceCode: string, id: string, request: ChangeDestinationRequest, ifMatch: string | undefined): Promise<DestinationDetailResponse> {
    await this.with(provinceCode, id, async (client, row, tx) => {
      if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== `"${row.version}"`) throw new ProblemError(412, 'precondition_failed');
      const asked: Readonly<Record<string, unknown>> = { ...request };
      const fields: string[] = SETTINGS.filter((name) => asked[name] !== undefined);
      if (fields.length > 0) {
        const settings = { ...row.settings, ...Object.fromEntries(fields.map((name) => [name, asked[name]])) };
        await saveSettings(client, row, Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null)) as DestinationSettings);
      }
      if (request.secret !== undefined) {
        await saveSecret(client, provinceCode, id, request.secret === null ? null : this.sealer.seal(Buffer.from(request.secret, 'utf8')));
        fields.push('secret');
      }
      if (request.state != null && request.state !== row.state) {
        if (request.state === 'on') await switchOn(client, row, this.kindsOf(id), this.clock.now());
        else await switchOff(client, row, this.clock.now());
        fields.push('state');
      }
      if (fields.length > 0) await this.audit.append(tx, { who: principal, what: 'exchange-destination.changed', subject: id, fields, provinceCode, details: { ...(request.state != null && { state: request.state }) } });
    });
    this.worker.soon();
    return this.one(principal, provinceCode, id);
  }

  /** Asks for a comparison with what the destination holds. @throws ProblemError 404 `not_found`, 409 `conflict` when it is off */
  async reconcile(principal: Principal, provinceCode: string, id: string): Promise<DestinationDetailResponse> {
    await this.with(provinceCode, id, async (client, row, tx) => {
      requireOn(row);
      // The population database keeps no list: everybody is asked about again.
      if (knownDestination(id).sort === 'match') await askAgain(client, row, this.clock.now());
      else if (row.reconcile === null) await saveReconcilePlace(client, row, { startedAt: this.clock.now().toISOString(), after: null, compared: 0, differing: 0 }, null);
      await this.audit.append(tx, { who: principal, what: 'exchange-destination.reconciled', subject: id, provinceCode });
    });
    this.worker.soon();
    return this.one(principal, provinceCode, id);
  }

  /** Puts rejected records into the queue again, or looks at everything anew; ends a pause. @throws ProblemError 404 `not_found`, 409 `conflict` when it is off */
  async retry(principal: Principal, provinceCode: string, id: string, { what = 'rejected', reason }: RetryRequest): Promise<DestinationDetailResponse> {
    await this.with(provinceCode, id, async (client, row, tx) => {
      requireOn(row);
      const now = this.clock.now();
      const records = await retryRejected(client, row, reason ?? null, now);
      if (what === 'all') await saveSnapshotPlace(client, row, { kinds: this.kindsOf(id), after: null });
      await endPause(client, row);
      await this.audit.append(tx, { who: principal, what: 'exchange-destination.retried', subject: id, provinceCode, details: { what, records, ...(reason !== undefined && { reason }) } });
    });
    this.worker.soon();
    return this.one(principal, provinceCode, id);
  }

  private kindsOf(id: string): readonly string[] {
    return knownDestination(id).kinds.filter((kind) => this.plans.get(kind) !== undefined);
  }

  private async with(provinceCode: string, id: string, work: (client: Parameters<typeof lockDestination>[0], row: DestinationRow, tx: Parameters<Parameters<Database['transaction']>[0]>[0]) => Promise<void>): Promise<void> {
    knownDestination(id);
    await this.database.transaction(async (tx) => {
      await ensureDestinations(tx.client, DESTINATIONS.map((one) => one.id));
      const row = await lockDestination(tx.client, provinceCode, id);
      if (row === undefined) throw new ProblemError(404, 'not_found', { vi: 'Tỉnh này chưa mở trên trục', en: 'The province is not open in the hub' });
      await work(tx.client, row, tx);
    });
  }
}

function seesSettings(principal: Principal): boolean {
  return isAdmin(principal) || principal.role === 'department';
}

function requireOn(row: DestinationRow): void {
  if (row.state === 'off') throw new ProblemError(409, 'conflict', { vi: 'Nơi nhận đang tắt', en: 'The destination is off' });
}

/** @throws ProblemError 404 `not_found` */
function knownDestination(id: string): DestinationDefinition {
  const destination = destinationOf(id);
  if (destination === undefined) throw new ProblemError(404, 'not_found', { vi: 'Không có nơi nhận này', en: 'There is no such destination' });
  return destination;
}
