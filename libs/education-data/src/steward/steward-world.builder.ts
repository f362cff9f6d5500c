import { loadConfig } from '@lienthong/kit/config';
import { Outbox } from '@lienthong/kit/messaging';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { DryRunMerge } from '../domain/dry-run.js';
import { MergeWake } from '../domain/merge-wake.js';
import { PushDone } from '../domain/push-done.js';
import { ReleaseWake } from '../domain/release-wake.js';
import { IntakeConfig } from '../intake/intake.config.js';
import { intakeControllers, intakeProviders } from '../intake/intake.js';
import { MergeWorld, type Told } from '../merge/merge-world.builder.js';
import { type Claims, ServedMerge } from '../merge/served-merge.builder.js';
import { QUERY_CONTROLLERS, QUERY_PROVIDERS } from '../query/query.js';
import { KindRegistry } from '../records/kinds.js';
import { keepDesignations } from '../store/known-registry.repository.js';
import { STEWARD_CONTROLLERS, STEWARD_PROVIDERS } from './steward.js';

/** The shapes of all answers; a story looks at what it knows to be there. */
export interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- any answer's JSON
  readonly json: any;
}

const KINDS = ['school', 'school-class', 'staff', 'learner', 'enrolment', 'attendance', 'subject-result'];

/** A vendor's client of province 20. */
export const senderOf = (platform: string): Claims => ({ sub: `client of ${platform}`, client_id: `client of ${platform}`, scope: 'push', lt_sort: 'client', lt_platform: platform, lt_province: '20', lt_kinds: KINDS });

/** Front door, merge, reads and the steward's desk as one process; merges when the story says so. */
export class StewardWorld {
  private constructor(
    readonly merge: MergeWorld,
    private readonly served: ServedMerge,
  ) {}

  static async open(label: string): Promise<StewardWorld> {
    const merge = await MergeWorld.open(label);
    const outbox: Outbox = { append: (_tx, events) => Promise.resolve(void merge.events.push(...events)) };
    const served = await ServedMerge.open(merge, 'steward', {
      controllers: [...intakeControllers, ...STEWARD_CONTROLLERS, ...QUERY_CONTROLLERS],
      providers: [
        { provide: Outbox, useValue: outbox },
        { provide: MergeWake, useValue: { wake: () => undefined } },
        { provide: ReleaseWake, useValue: { soon: () => undefined } },
        { provide: DryRunMerge, useValue: merge.dryRun },
        { provide: PushDone, useValue: merge.done },
        ...intakeProviders,
        { provide: KindRegistry, useValue: merge.kinds },
        { provide: IntakeConfig, useValue: loadConfig(IntakeConfig, {}) },
        ...STEWARD_PROVIDERS,
        ...QUERY_PROVIDERS,
      ],
    });
    await merge.database.query(`INSERT INTO known_province (code, name, state, settings) VALUES ('20', 'Lạng Sơn', 'active', '{}')`);
    await merge.database.query(`INSERT INTO known_platform (id, name_vi, name_en, province_code, status) SELECT id, id, id, '20', 'in-use' FROM unnest($1::text[]) AS i (id)`, [['LS-SMAS', 'LS-VNEDU']]);
    return new StewardWorld(merge, served);
  }

  close(): Promise<void> {
    return this.served.close();
  }

  /** Sends records as NDJSON; a text stands for itself, for lines that are none. Heads have defaults. */
  async send(kind: string, records: readonly (Told | string)[], { query = '', platform = 'LS-SMAS', headers = {} }: { query?: string; platform?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
    const body = records.map((one) => (typeof one === 'string' ? one : JSON.stringify({ event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', ...one }))).map((line) => `${line}\n`).join('');
    return this.served.call('POST', `pushes/${kind}${query}`, senderOf(platform), { headers: { ...headers, 'content-type': 'application/x-ndjson' }, body });
  }

  /** Sends, merges all there is, and gives the receipt as it stands then. */
  async sendAndMerge(kind: string, records: readonly (Told | string)[], options: { query?: string; platform?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
    const answer = await this.send(kind, records, options);
    if (answer.status !== 202) return answer;
    await this.merge.settle();
    return this.get(`pushes/${answer.json.pushId}`, senderOf(options.platform ?? 'LS-SMAS'));
  }

  get(address: string, as: Claims = TEST_PRINCIPALS.department): Promise<Answer> {
    return this.served.call('GET', address, as);
  }

  post(address: string, body: object, as: Claims = TEST_PRINCIPALS.department): Promise<Answer> {
    return this.served.call('POST', address, as, { body });
  }

  /** A decision of the registry, as it arrives here. */
  async designate(platform: string, from: string, to: string | null, kinds: readonly string[], schools: readonly string[] | null = null): Promise<void> {
    await this.merge.database.transaction(({ client }) =>
      keepDesignations(client, [{ id: `${platform} ${from} ${kinds.join()} ${schools?.join() ?? ''}`, province_code: '20', school_codes: schools, kinds, platform_id: platform, from_day: from, to_day: to, decision: `QĐ ${platform}` }], []));
    await this.merge.settle();
  }

  /** Record ids of a platform that are live, sorted. */
  async live(kind: string, schoolCode: string, platform = 'LS-SMAS'): Promise<string[]> {
    const rows = await this.merge.database.query<{ record_id: string }>(`SELECT record_id FROM ${this.merge.plans.get(kind)?.table.table ?? ''} WHERE live AND platform_id = $1 AND content->>'schoolCode' = $2 ORDER BY record_id`, [platform, schoolCode]);
    return rows.map((row) => row.record_id);
  }

  audit(what: string): Promise<{ readonly who: string; readonly subject: string | null; readonly why: string | null; readonly details: Record<string, unknown> | null }[]> {
    return this.merge.database.query('SELECT who, subject, why, details FROM audit_entry WHERE what = $1 ORDER BY id', [what]);
  }
}
