import type { Principal } from '@lienthong/kit/access';
import { AuditLog, Database } from '@lienthong/kit/database';
import { Inject, Injectable } from '@nestjs/common';
import type { KindDefinition } from '../../records/kind.js';
import type { StoredRecord } from '../find/stored-record.js';
import type { HubItem } from './hub-item.js';

/** Ids in one row of the trail; a page has no more. */
const MOST_SUBJECTS = 1_000;

/** Members of an item that are the hub's own and say nothing of a person. */
const ofTheHub = new Set(['hubId', 'provinceCode', 'sources', 'changedAt', 'states']);

/** What a read of personal data was. */
export interface PersonalRead {
  readonly principal: Principal;
  readonly kind: Pick<KindDefinition, 'name' | 'group'>;
  readonly why: string | null;
  /** How it was asked, by names only: `{ by: ['name', 'school'] }`. */
  readonly details: Readonly<Record<string, unknown>>;
  /** A search is noted although it found nobody. */
  readonly always?: boolean;
}

/** Writes who read whom: one row a page and province, before the answer goes out. Reads of kinds that are not personal leave none. */
@Injectable()
export class ReadTrail {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AuditLog) private readonly audit: AuditLog,
  ) {}

  async note(read: PersonalRead, records: readonly StoredRecord[], items: readonly HubItem[]): Promise<void> {
    if (read.kind.group !== 'personal' || (records.length === 0 && read.always !== true)) return;
    const provinces = records.length === 0 ? [read.principal.provinceCode] : [...new Set(records.map((record) => record.provinceCode))];
    await this.audit.append(
      this.database,
      provinces.map((provinceCode) => {
        const subjects = [...new Set(records.filter((record) => record.provinceCode === provinceCode).map(personOf))].slice(0, MOST_SUBJECTS);
        const shown = items.filter((item) => item.provinceCode === provinceCode);
        return { who: read.principal, what: `${read.kind.name}.read`, subjects, fields: fieldsOf(shown), why: read.why, provinceCode, details: { ...read.details, records: shown.length } };
      }),
    );
  }
}

/** Whom a record is about: the person by the hub's id, else the record itself. */
function personOf(record: StoredRecord): string {
  return record.ids['person'] ?? record.ids['learner'] ?? record.ids['staff'] ?? record.hubId;
}

/** Names of the fields that were given out, sorted. */
function fieldsOf(items: readonly HubItem[]): string[] {
  const names = new Set<string>();
  for (const item of items) {
    for (const name of Object.keys(item)) if (!ofTheHub.has(name)) names.add(name);
    if (item.sources.some((source) => source.recordId !== undefined)) names.add('recordId');
  }
  return [...names].sort();
}
