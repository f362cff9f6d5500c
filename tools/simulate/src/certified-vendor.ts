import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** A record as a vendor keeps it. */
export type VendorRecord = Readonly<Record<string, unknown>> & { readonly recordId: string; readonly version: number };

/** How a vendor's system speaks with a hub: the habits in which two honest ones differ, and one that is not. */
export interface VendorHabits {
  readonly format: 'ndjson-gzip' | 'csv';
  /** Records in one push. */
  readonly batch: number;
  /** Reads why records were refused, and sends them again once they are mended. */
  readonly mends: boolean;
  /** Waits for outcomes at the push, or asks the receipt until it is done. */
  readonly waits: boolean;
  /** Goes through its own pushes page by page, or through the records of one. */
  readonly pagesThrough: 'pushes' | 'records';
  /** Sends learners as whole rosters. */
  readonly wholeRosters: boolean;
}

export interface VendorAccount {
  readonly baseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

interface Receipt {
  readonly pushId: string;
  readonly state: string;
  readonly outcomes: Readonly<Record<string, number>>;
}
interface Page {
  readonly items: readonly { readonly recordId?: string | null }[];
  readonly next: string | null;
}

/** A conformance run as the vendor reads it. */
export interface CertificationRun {
  readonly certificationId: string;
  readonly state: string;
  readonly passed: number;
  readonly of: number;
  readonly scenarios: readonly { readonly id: string; readonly state: string; readonly missing: { readonly vi: string; readonly en: string } | null; readonly pushId: string | null }[];
}

const API = '/api/education/v1';

/** A vendor's system in small that does what its guide says (docs/guides/vendor.md), in its own way. */
export class CertifiedVendor {
  private token: string | undefined;
  /** Seconds for which the hub has asked it to stay away, one entry a time. */
  readonly stayedAway: number[] = [];

  constructor(
    private readonly account: VendorAccount,
    readonly habits: VendorHabits,
  ) {}

  /** Begins a run against its own client. */
  async begin(): Promise<CertificationRun> {
    return (await this.call('POST', `${API}/certifications`, JSON.stringify({ fullMode: this.habits.wholeRosters }), { 'content-type': 'application/json' })).json<CertificationRun>();
  }

  async run(certificationId: string): Promise<CertificationRun> {
    return (await this.call('GET', `${API}/certifications/${certificationId}`)).json<CertificationRun>();
  }

  /** Sends records in pushes of its size, each until its outcomes are known; what was refused is mended where the vendor does so. */
  async send(kind: string, records: readonly VendorRecord[], mend: (record: VendorRecord) => VendorRecord = (record) => record): Promise<readonly Receipt[]> {
    const receipts: Receipt[] = [];
    for (let at = 0; at < records.length; at += this.habits.batch) {
      const part = records.slice(at, at + this.habits.batch);
      const receipt = await this.push(kind, part, this.habits.wholeRosters && kind === 'learner');
      receipts.push(receipt);
      if ((receipt.outcomes['rejected'] ?? 0) === 0 || !this.habits.mends) continue;
      const refused = new Set(await this.refusedOf(receipt.pushId));
      receipts.push(await this.push(kind, part.filter((one) => refused.has(one.recordId)).map((one) => ({ ...mend(one), version: one.version + 1 }))));
    }
    return receipts;
  }

  /** Waits until no record of a push waits any more. */
  async settled(pushId: string): Promise<Receipt> {
    for (let round = 0; ; round += 1) {
      const receipt = (await this.call('GET', `${API}/pushes/${pushId}`)).json<Receipt>();
      if ((receipt.state === 'done' && receipt.outcomes['parked'] === 0) || round > 20) return receipt;
      await sleep(150);
    }
  }

  /** Reads a list to its end. @returns the number of its items */
  async readAll(pushId: string, limit: number): Promise<number> {
    const list = this.habits.pagesThrough === 'pushes' ? `${API}/pushes?limit=${limit}` : `${API}/pushes/${pushId}/records?limit=${limit}`;
    let count = 0;
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Page = (await this.call('GET', cursor === '' ? list : `${list}&cursor=${cursor}`)).json<Page>();
      count += page.items.length;
      cursor = page.next;
    }
    return count;
  }

  private async push(kind: string, records: readonly VendorRecord[], whole = false): Promise<Receipt> {
    const csv = this.habits.format === 'csv';
    const body = csv ? csvOf(records) : gzipSync(records.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const headers = { 'content-type': csv ? 'text/csv' : 'application/x-ndjson', ...(!csv && { 'content-encoding': 'gzip' }), ...(this.habits.waits && { prefer: 'wait=30' }) };
    const receipt = (await this.call('POST', `${API}/pushes/${kind}${whole ? '?mode=full' : ''}`, body, headers)).json<Receipt>();
    for (let now = receipt; ; await sleep(100)) {
      if (now.state === 'done') return now;
      now = (await this.call('GET', `${API}/pushes/${receipt.pushId}`)).json<Receipt>();
    }
  }

  private async refusedOf(pushId: string): Promise<readonly string[]> {
    await this.call('GET', `${API}/pushes/${pushId}/problems`);
    const { items } = (await this.call('GET', `${API}/pushes/${pushId}/records?outcome=rejected&limit=1000`)).json<Page>();
    return items.flatMap(({ recordId }) => (recordId == null ? [] : [recordId]));
  }

  /** Stays away as long as it is told to, and gets a new token when its own is refused. */
  private async call(method: string, path: string, body?: string | Buffer, headers: Readonly<Record<string, string>> = {}): Promise<{ json<T>(): T }> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await fetch(`${this.account.baseUrl}${path}`, { method, headers: { ...headers, authorization: `Bearer ${await this.accessToken()}` }, ...(body !== undefined && { body }) });
      const text = await answer.text();
      if (answer.ok) return { json: <T>() => JSON.parse(text) as T };
      if (attempt > 5) throw new RangeError(`${method} ${path}: ${answer.status} ${text}`);
      if (answer.status === 401) this.token = undefined;
      else if (answer.status === 429 || answer.status === 503) {
        const seconds = Number(answer.headers.get('retry-after') ?? 1);
        this.stayedAway.push(seconds);
        await sleep(seconds * 1000);
      } else throw new RangeError(`${method} ${path}: ${answer.status} ${text}`);
    }
  }

  private async accessToken(): Promise<string> {
    if (this.token !== undefined) return this.token;
    const { baseUrl, clientId, clientSecret } = this.account;
    const credentials = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64');
    const answer = await fetch(`${baseUrl}/oauth/token`, { method: 'POST', headers: { authorization: `Basic ${credentials}`, 'content-type': 'application/x-www-form-urlencoded' }, body: 'grant_type=client_credentials' });
    if (!answer.ok) throw new RangeError(`no token: ${answer.status}`);
    this.token = ((await answer.json()) as { access_token: string }).access_token;
    return this.token;
  }
}

/** CSV with a heading row: lists split by `;`, what is absent in a record is an empty cell. */
function csvOf(records: readonly VendorRecord[]): string {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const cell = (value: unknown): string => {
    const text = Array.isArray(value) ? value.join(';') : value === undefined || value === null ? '' : String(value as string | number);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [names.join(','), ...records.map((record) => names.map((name) => cell(record[name])).join(','))].map((line) => `${line}\r\n`).join('');
}

/** What the vendor's system holds of one small school. */
export interface SmallSchool {
  readonly school: VendorRecord;
  readonly classes: readonly VendorRecord[];
  readonly learners: readonly VendorRecord[];
  readonly enrolments: readonly VendorRecord[];
}

/** Goes through all scenarios of a run with the records of a school of its own. @returns the run as it ended */
export async function showConformance(vendor: CertifiedVendor, data: SmallSchool): Promise<CertificationRun> {
  const begun = await vendor.begin();
  await vendor.send('school', [{ ...data.school, version: 2 }]);
  await vendor.send('school-class', data.classes);
  await vendor.send('school-class', data.classes);
  await vendor.send('school', [{ ...data.school, version: 1 }]);
  const [child] = await vendor.send('enrolment', data.enrolments);
  const wrong = data.learners.map((one, i): VendorRecord => (i === 0 ? { ...one, sex: 'not-a-code' } : one));
  await vendor.send('learner', wrong, (record) => ({ ...record, sex: data.learners[0]?.['sex'] }));
  await vendor.settled(child?.pushId ?? '');
  await vendor.readAll(child?.pushId ?? '', 2);
  return vendor.run(begun.certificationId);
}
