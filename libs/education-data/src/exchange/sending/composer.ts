import { stateInForce } from '../../domain/merge/state-in-force.js';
import { Clock, Sealer } from '@lienthong/kit/config';
import { localDate } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { keyedUuid } from '../../domain/digest-uuid.js';
import type { DestinationDefinition } from '../../domain/exchange/destinations.js';
import type { Composed } from '../../domain/exchange/exchange-record.js';
import { formOf } from '../../domain/exchange/forms.js';
import type { Fields, OutgoingHubRecord } from '../../domain/exchange/record-form.js';
import { type KindPlan, KindPlans } from '../../records/plan/kind-plan.js';
import { type LeadingRecord, leadingRecords } from '../../store/exchange/leading-records.repository.js';

/** A record as the destination would get it now, with what decides when it may go. */
export interface ComposedRecord {
  readonly composed: Composed;
  readonly changedAt: Date | null;
  /** Hub ids of what the destination must hold first. */
  readonly parents: readonly string[];
  readonly learnerId: string | null;
  /** Keyed digest of the codes that its children carry; null for those without. */
  readonly codeDigest: string | null;
}

/** Makes what leaves out of what the hub holds, a batch at a time: one statement a kind, and one for each kind referred to. */
@Injectable()
export class Composer {
  constructor(
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async compose(client: pg.ClientBase, destination: DestinationDefinition, records: readonly { readonly kind: string; readonly hubId: string }[]): Promise<readonly ComposedRecord[]> {
    const loaded = new Map<string, ReadonlyMap<string, LeadingRecord>>();
    for (const kind of new Set(records.map((record) => record.kind))) loaded.set(kind, await this.load(client, kind, records.filter((one) => one.kind === kind).map((one) => one.hubId)));
    const referred = await this.loadReferred(client, [...loaded]);
    return records.map(({ kind, hubId }) => this.one(destination, kind, loaded.get(kind)?.get(hubId), referred));
  }

  private one(destination: DestinationDefinition, kind: string, record: LeadingRecord | undefined, referred: ReadonlyMap<string, Fields>): ComposedRecord {
    const plan = this.plans.get(kind);
    const form = formOf(destination.id, kind);
    if (record === undefined || plan === undefined || form === undefined) return { composed: { sort: 'gone', digest: keyedUuid(this.sealer, 'exchange gone') }, changedAt: null, parents: [], learnerId: null, codeDigest: null };
    const outgoing: OutgoingHubRecord = {
      provinceCode: record.provinceCode, hubId: record.hubId, content: this.contentOf(plan, record), ids: record.ids,
      parents: Object.fromEntries(Object.entries(record.ids).map(([name, id]) => [name, id === null ? undefined : referred.get(id)])),
    };
    const formed = form.form(outgoing);
    const learnerId = record.ids['learner'] ?? null;
    const parents = form.parents.map((name) => record.ids[name] ?? null).filter((id) => id !== null);
    const codeDigest = form.codes === undefined ? null : keyedUuid(this.sealer, `exchange codes ${form.codes(outgoing)}`);
    const composed: Composed = 'unready' in formed
      ? { sort: 'unready', reason: formed.unready }
      : { sort: 'body', body: formed.body, digest: keyedUuid(this.sealer, `exchange body ${JSON.stringify(formed.body)}`) };
    return { composed, changedAt: record.changedAt, parents, learnerId, codeDigest };
  }

  /** The content of today, its numbers opened. */
  contentOf(plan: KindPlan, record: LeadingRecord): Fields {
    const { statesBy, numbers } = plan.table;
    const content = statesBy === null || record.history === null ? record.content : (stateInForce(record.history, statesBy, localDate(this.clock.now())) ?? record.content);
    const sealedFields = [...new Set([...numbers, ...(plan.table.isPerson ? plan.definition.encryptedFields : [])])].filter((field) => content[field] !== undefined);
    if (sealedFields.length === 0) return content;
    const opened: Record<string, unknown> = { ...content };
    for (const field of sealedFields) opened[field] = undefined;
    for (const source of record.sealed) {
      const here = sealedFields.filter((field) => opened[field] === undefined && source.content[field] === content[field]);
      if (source.sealed === null || here.length === 0) continue;
      const values = JSON.parse(this.sealer.open(source.sealed).toString('utf8')) as Fields;
      for (const field of here) opened[field] = values[field];
    }
    return opened;
  }

  private async load(client: pg.ClientBase, kind: string, hubIds: readonly string[]): Promise<ReadonlyMap<string, LeadingRecord>> {
    const plan = this.plans.get(kind);
    return new Map((plan === undefined ? [] : await leadingRecords(client, plan.table, hubIds)).map((record) => [record.hubId, record]));
  }

  /** Contents of all that the records refer to, by hub id. */
  private async loadReferred(client: pg.ClientBase, loaded: readonly (readonly [kind: string, records: ReadonlyMap<string, LeadingRecord>])[]): Promise<ReadonlyMap<string, Fields>> {
    const wanted = new Map<string, Set<string>>();
    for (const [kind, records] of loaded) {
      for (const reference of this.plans.get(kind)?.definition.references ?? []) {
        const ids = wanted.get(reference.kind) ?? new Set<string>();
        for (const record of records.values()) {
          const id = record.ids[reference.name];
          if (id != null) ids.add(id);
        }
        wanted.set(reference.kind, ids);
      }
    }
    const contents = new Map<string, Fields>();
    for (const [kind, ids] of wanted) {
      const plan = this.plans.get(kind);
      if (plan === undefined) continue;
      for (const record of (await this.load(client, kind, [...ids])).values()) contents.set(record.hubId, this.contentOf(plan, record));
    }
    return contents;
  }
}
