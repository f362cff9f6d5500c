import { eventually, type HubUnderTest } from './hub-under-test.js';
import { newVendor } from './fresh-province.js';
import { rawCall, type RawAnswer } from './raw-call.js';
import type { PushClient, Receipt } from '@lienthong/simulate';

/** A record as it is sent. */
export type Draft = Readonly<Record<string, unknown>>;

/** How a push goes over the wire. */
export interface Shipment {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A rejected record, as `GET /pushes/{id}/records` lists it. */
export interface RecordLine {
  readonly line: number;
  readonly recordId: string | null;
  readonly outcome: string;
  readonly problems: readonly { readonly level: string; readonly code: string; readonly path: string; readonly message: { readonly vi: string; readonly en: string } }[];
}

export const ndjson = (records: readonly Draft[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');

/** The head of every record (kinds.md §1.1). */
export const head = (recordId: string, version = 1): Draft => ({ recordId, event: 'NEW', version, updatedAt: '2025-09-05T08:00:00+07:00' });

/** A vendor of its own for one file of stories: a platform and a client made through the registry, in force at the intake. */
export class VendorAtWork {
  private constructor(
    readonly hub: HubUnderTest,
    readonly client: PushClient,
    readonly platformId: string,
    readonly clientId: string,
    readonly clientSecret: string,
  ) {}

  static async open(hub: HubUnderTest, provinceCode: string, name: string, kinds: readonly string[]): Promise<VendorAtWork> {
    const { client, platformId, clientId, clientSecret } = await newVendor(hub, hub.client('admin-cli'), provinceCode, name, kinds);
    const vendor = new VendorAtWork(hub, client, platformId, clientId, clientSecret);
    await eventually(() => vendor.push(kinds[0] ?? 'school', { body: '{}\n', query: '?dryRun=true' }), (answer) => answer.status === 200, 10);
    return vendor;
  }

  async authorization(): Promise<string> {
    return `Bearer ${await this.client.accessToken()}`;
  }

  async get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<RawAnswer> {
    return rawCall(this.hub.baseUrl, { path, headers: { authorization: await this.authorization(), ...headers } });
  }

  async push(kind: string, { body, type = 'application/x-ndjson', query = '', headers = {} }: Shipment): Promise<RawAnswer> {
    return rawCall(this.hub.baseUrl, { method: 'POST', path: `/api/education/v1/pushes/${kind}${query}`, headers: { authorization: await this.authorization(), ...(type === '' ? {} : { 'content-type': type }), ...headers }, body });
  }

  /** Pushes and waits for all outcomes. */
  async pushed(kind: string, shipment: Shipment): Promise<Receipt> {
    const answer = await this.push(kind, shipment);
    if (answer.status !== 202 && answer.status !== 200) throw new RangeError(`push of ${kind}: ${answer.status} ${answer.text}`);
    return this.client.done((JSON.parse(answer.text) as Receipt).pushId);
  }

  /** Records of a push with an outcome. */
  async records(pushId: string, outcome = 'rejected'): Promise<readonly RecordLine[]> {
    return (JSON.parse((await this.get(`/api/education/v1/pushes/${pushId}/records?outcome=${outcome}`)).text) as { items: RecordLine[] }).items;
  }

  /** All own pushes, newest first. */
  async pushIds(): Promise<readonly string[]> {
    return (JSON.parse((await this.get('/api/education/v1/pushes?limit=1000')).text) as { items: Receipt[] }).items.map((receipt) => receipt.pushId);
  }
}
