import { TEST_PRINCIPALS } from '@lienthong/testing';
import { DecisionWake } from '../domain/identity/decision.js';
import { IDENTITY_CONTROLLERS, IDENTITY_PROVIDERS } from '../identity/identity.js';
import { MergeWorld } from '../merge/merge-world.builder.js';
import { type Answer, type Claims, ServedMerge } from '../merge/served-merge.builder.js';
import type { KindDefinition } from '../records/kind.js';
import { builtInKinds } from '../records/kinds.js';
import { QUERY_CONTROLLERS, QUERY_PROVIDERS } from './query.js';
import type { HubItem, Page } from './show/hub-item.js';

/** A page of any list. */
export type AnyPage = Page<HubItem>;

export interface AuditRow {
  readonly who: string;
  readonly role: string | null;
  readonly what: string;
  readonly subjects: readonly string[];
  readonly fields: readonly string[];
  readonly why: string | null;
  readonly province_code: string | null;
  readonly trace_id: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The reads over HTTP on a database that the merge fills. Callers are the test principals, by default the department of province 20. */
export class QueryWorld {
  private constructor(
    readonly merge: MergeWorld,
    private readonly served: ServedMerge,
  ) {}

  static async open(label: string, kinds: readonly KindDefinition[] = builtInKinds): Promise<QueryWorld> {
    const merge = await MergeWorld.open(label, kinds);
    return new QueryWorld(merge, await ServedMerge.open(merge, 'query', {
      controllers: [...IDENTITY_CONTROLLERS, ...QUERY_CONTROLLERS],
      providers: [{ provide: DecisionWake, useValue: merge.decisions }, ...IDENTITY_PROVIDERS, ...QUERY_PROVIDERS],
    }));
  }

  close(): Promise<void> {
    return this.served.close();
  }

  get(address: string, as: Claims | null = TEST_PRINCIPALS.department, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.served.call('GET', address, as, { headers });
  }

  post(address: string, body: object, as: Claims | null = TEST_PRINCIPALS.department, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.served.call('POST', address, as, { body, headers });
  }

  /** A GET whose answer is no text. */
  async raw(address: string, as: Claims, headers: Readonly<Record<string, string>> = {}): Promise<{ readonly headers: Readonly<Record<string, unknown>>; readonly bytes: Buffer }> {
    const answer = await this.served.fetch('GET', address, as, { headers });
    return { headers: Object.fromEntries(answer.headers), bytes: Buffer.from(await answer.arrayBuffer()) };
  }

  put(address: string, body: object, as: Claims | null = TEST_PRINCIPALS.department): Promise<Answer> {
    return this.served.call('PUT', address, as, { body });
  }

  /** The page of a list that must be there. */
  async page(address: string, as?: Claims): Promise<AnyPage> {
    const { status, json, text } = await this.get(address, as);
    if (status !== 200) throw new TypeError(`${address} answered ${status}: ${text}`);
    return json as unknown as AnyPage;
  }

  /** Everybody that a search finds. */
  async found(list: string, body: object, as?: Claims): Promise<AnyPage> {
    const { status, json, text } = await this.post(`${list}/search`, body, as);
    if (status !== 200) throw new TypeError(`${list}/search answered ${status}: ${text}`);
    return json as unknown as AnyPage;
  }

  /** The audit trail since the last call. */
  async takeAudit(): Promise<AuditRow[]> {
    const rows = await this.merge.database.query<AuditRow & { id: string }>('SELECT * FROM audit_entry WHERE id > $1 ORDER BY id', [this.auditSeen]);
    this.auditSeen = rows.at(-1)?.id ?? this.auditSeen;
    return rows;
  }

  private auditSeen = '0';
}
