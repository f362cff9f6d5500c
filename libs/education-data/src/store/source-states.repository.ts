import type pg from 'pg';
import { rowsFor, type Rows, textArray, uuidArray } from '@lienthong/kit/database';
import { TransientError } from '@lienthong/kit/errors';
import { type Ids, type PersonMarks, SourceState } from '../domain/merge/source-state.js';
import type { PersonEntry } from '../domain/merge/person-index.js';
import { isWrittenUnsent } from '../domain/merge/working-set.js';
import { columnOf, type KindTable } from './kind-table.js';

/** Reads and writes the source states of one kind, a chunk at a time. Uses one statement per sort of work, never one per record. */
export class SourceStatesRepository {
  private readonly selected: string;
  private readonly written: readonly string[];

  constructor(private readonly table: KindTable) {
    const ids = table.references.map((name) => `${columnOf(name)}_id`);
    this.selected = [
      'platform_id', 'record_id', 'version::float8', 'hub_id::text', 'key::text', '(extract(epoch FROM updated_at) * 1000)::float8',
      'live', 'lead', 'content::text', 'merged::text', table.statesBy === null ? 'NULL' : 'history::text',
      table.isPerson ? 'person_id::text' : 'NULL', '(extract(epoch FROM confirmed_at) * 1000)::float8', ...ids.map((column) => `${column}::text`),
    ].join(', ');
    this.written = [
      'province_code', 'platform_id', 'record_id', 'version', 'hub_id', 'key', 'updated_at', 'confirmed_at', 'changed_at', 'live', 'lead', 'content', 'merged', 'sealed', ...ids,
      ...(table.statesBy === null ? [] : ['history']),
      ...(table.isPerson ? ['person_id', 'distrusted', 'name_birth', 'name_loose', 'birth_year', 'sex', ...table.numbers.map((field) => `x_${columnOf(field)}`)] : []),
    ];
  }

  /** States that a platform has of these records, live or not. */
  byRecordIds(client: pg.ClientBase, provinceCode: string, platformId: string, recordIds: readonly string[]): Promise<SourceState[]> {
    return this.load(client, 'province_code = $1 AND platform_id = $2 AND record_id = ANY($3::text[])', [provinceCode, platformId, textArray(recordIds)], 'own');
  }

  /** Live states of all platforms under these keys. */
  async byKeys(client: pg.ClientBase, keys: readonly string[]): Promise<SourceState[]> {
    if (keys.length === 0) return [];
    const leads = await this.load(client, 'key = ANY($1::uuid[]) AND lead', [uuidArray(keys)], 'lead');
    // Only a record with several sources has a merged content: the others are looked up for those alone.
    const shared = leads.filter((state) => state.merged !== null).map((state) => state.key);
    if (shared.length === 0) return leads;
    return [...leads, ...(await this.load(client, 'key = ANY($1::uuid[]) AND live AND NOT lead', [shared], 'co'))];
  }

  /** Live states of persons that share a number or name and birth date with these marks, and all other states of the same persons. */
  async personsLike(client: pg.ClientBase, provinceCode: string, marks: readonly PersonMarks[], personIds: readonly string[]): Promise<PersonEntry[]> {
    const { table } = this.table;
    const finders = [...this.table.numbers.map((field, i) => `SELECT person_id FROM ${table} WHERE live AND x_${columnOf(field)} = ANY($${i + 4}::uuid[]) AND province_code = $1`)];
    const numbers = this.table.numbers.map((field) => marks.map((one) => one.numbers[field]).filter((digest) => digest !== undefined));
    const nameBirths = marks.map((one) => one.nameBirth).filter((digest) => digest !== null);
    const { rows } = await client.query<PersonRow>({
      text: `WITH found AS (SELECT unnest($2::uuid[]) AS person_id UNION SELECT person_id FROM ${table} WHERE live AND name_birth = ANY($3::uuid[]) AND province_code = $1 ${finders.map((one) => `UNION ${one}`).join(' ')})
        SELECT person_id, platform_id, record_id, distrusted, name_birth, name_loose, birth_year, sex, ARRAY[${this.table.numbers.map((field) => `x_${columnOf(field)}::text`).join(', ')}]::text[] AS numbers
        FROM ${table} WHERE person_id IN (SELECT person_id FROM found) AND live`,
      values: [provinceCode, personIds, nameBirths, ...numbers],
    });
    return rows.map((row) => ({ personId: row.person_id, platformId: row.platform_id, recordId: row.record_id, marks: this.marksOf(row) }));
  }

  /** Live states of all platforms of the hub records in which a reference names one of these ids. @param column `learner_id` */
  async referring(client: pg.ClientBase, column: string, hubIds: readonly string[]): Promise<SourceState[]> {
    const { rows } = await client.query<{ key: string }>(`SELECT DISTINCT key::text AS key FROM ${this.table.table} WHERE ${column} = ANY($1::uuid[]) AND live`, [uuidArray(hubIds)]);
    return this.byKeys(client, rows.map((row) => row.key));
  }

  /** Live states under these keys, also where none leads. */
  allOfKeys(client: pg.ClientBase, keys: readonly string[]): Promise<SourceState[]> {
    return this.load(client, 'key = ANY($1::uuid[]) AND (lead OR live)', [uuidArray(keys)], 'all of keys');
  }

  /** Live states of persons, for their keys. */
  byPersons(client: pg.ClientBase, personIds: readonly string[]): Promise<SourceState[]> {
    return personIds.length === 0 ? Promise.resolve([]) : this.load(client, 'person_id = ANY($1::uuid[]) AND live', [personIds], 'person');
  }

  /**
   * Writes what a chunk decided.
   * @throws TransientError `merge_overtaken` when a row is not as it was loaded (another merge of the same record): the chunk starts again
   */
  async write(client: pg.ClientBase, provinceCode: string, states: Iterable<SourceState>, now: string): Promise<void> {
    const inserts: SourceState[] = [];
    const updates: SourceState[] = [];
    const confirms = new Map<number, string[]>();
    let confirmPlatform = '';
    for (const state of states) {
      if (state.stored === null) inserts.push(state);
      else if (state.touched || isWrittenUnsent(state)) updates.push(state);
      else if (state.confirmed) {
        confirmPlatform = state.platformId;
        const at = confirms.get(state.receivedAt);
        if (at === undefined) confirms.set(state.receivedAt, [state.recordId]);
        else at.push(state.recordId);
      }
    }
    await this.freeKeys(client, provinceCode, updates);
    await this.update(client, provinceCode, updates, now);
    await this.insert(client, provinceCode, inserts, now);
    for (const [receivedAt, recordIds] of confirms) {
      await client.query(`UPDATE ${this.table.table} SET confirmed_at = greatest(confirmed_at, $4) WHERE province_code = $1 AND platform_id = $2 AND record_id = ANY($3::text[])`, [provinceCode, confirmPlatform, textArray(recordIds), new Date(receivedAt).toISOString()]);
    }
  }

  /** A key given up must be free before another row takes it: the unique index looks row by row. */
  private async freeKeys(client: pg.ClientBase, provinceCode: string, updates: readonly SourceState[]): Promise<void> {
    const leaving = updates.filter((state) => state.stored !== null && state.stored.lead && (!state.lead || state.key !== state.stored.key));
    if (leaving.length === 0) return;
    await client.query(
      `UPDATE ${this.table.table} AS r SET lead = false FROM unnest($2::text[], $3::text[]) AS i (platform_id, record_id)
       WHERE r.province_code = $1 AND r.platform_id = i.platform_id AND r.record_id = i.record_id`,
      [provinceCode, leaving.map((state) => state.platformId), leaving.map((state) => state.recordId)],
    );
  }

  private async update(client: pg.ClientBase, provinceCode: string, updates: readonly SourceState[], now: string): Promise<void> {
    if (updates.length === 0) return;
    const columns = this.written.filter((column) => !['province_code', 'platform_id', 'record_id', 'confirmed_at', 'changed_at', 'sealed', ...MARK_COLUMNS].includes(column) && !column.startsWith('x_'));
    const marked = this.written.filter((column) => MARK_COLUMNS.includes(column) || column.startsWith('x_'));
    const rows = updates.map((state) => this.record(state));
    const types = this.written.map((column) => `${column} ${typeOf(column)}`).join(', ');
    const { rowCount } = await client.query(
      `UPDATE ${this.table.table} AS r SET ${columns.map((column) => `${column} = i.${column}`).join(', ')},
         confirmed_at = greatest(r.confirmed_at, i.received),
         changed_at = CASE WHEN i.changed THEN $3 ELSE r.changed_at END,
         sealed = CASE WHEN i.reseal THEN i.sealed ELSE r.sealed END
         ${marked.map((column) => `, ${column} = CASE WHEN i.remark THEN i.${column} ELSE r.${column} END`).join('')}
       FROM json_to_recordset($1) AS i (${types}, was bigint, was_live boolean, received timestamptz, changed boolean, reseal boolean, remark boolean)
       WHERE r.province_code = $2 AND r.platform_id = i.platform_id AND r.record_id = i.record_id AND r.version = i.was AND r.live = i.was_live`,
      [JSON.stringify(rows), provinceCode, now],
    );
    if (rowCount !== updates.length) throw new TransientError('merge_overtaken', 'A record was changed by another merge in the meantime');
  }

  private record(state: SourceState): Record<string, unknown> {
    const row: Record<string, unknown> = {
      platform_id: state.platformId,
      record_id: state.recordId,
      version: state.version,
      hub_id: state.hubId,
      key: state.key,
      updated_at: new Date(state.updatedAt).toISOString(),
      live: state.live,
      lead: state.lead,
      content: JSON.parse(state.content),
      merged: state.merged === null ? null : JSON.parse(state.merged),
      sealed: state.sealed == null ? null : `\\x${state.sealed.toString('hex')}`,
      was: state.stored?.version,
      was_live: state.stored?.live,
      received: state.confirmed ? new Date(state.receivedAt).toISOString() : null,
      // A row that takes the lead tells the hub record's time from now on; its own may be older than what readers have seen.
      changed: state.changed || (state.lead && state.stored?.lead !== true),
      reseal: state.sealed !== undefined,
      remark: state.marks !== null,
    };
    for (const name of this.table.references) row[`${columnOf(name)}_id`] = state.ids[name] ?? null;
    if (this.table.statesBy !== null) row['history'] = state.history === null ? null : JSON.parse(state.history);
    if (this.table.isPerson) Object.assign(row, this.personColumns(state));
    return row;
  }

  private personColumns(state: SourceState): Record<string, unknown> {
    const { marks } = state;
    const row: Record<string, unknown> = {
      person_id: state.ids['person'] ?? null,
      distrusted: marks?.distrusted ?? [],
      name_birth: marks?.nameBirth ?? null,
      name_loose: marks?.nameLoose ?? null,
      birth_year: marks?.birthYear ?? null,
      sex: marks?.sex ?? null,
    };
    for (const field of this.table.numbers) row[`x_${columnOf(field)}`] = marks?.numbers[field] ?? null;
    return row;
  }

  /** In the order of `written`. */
  private async insert(client: pg.ClientBase, provinceCode: string, states: readonly SourceState[], now: string): Promise<void> {
    const rows = rowsFor(this.table.table, this.written, ROW_BYTES, states.length);
    const changedAt = Date.parse(now);
    for (const state of states) {
      rows.row();
      rows.text(provinceCode);
      rows.text(state.platformId);
      rows.text(state.recordId);
      rows.bigint(state.version);
      rows.uuid(state.hubId);
      rows.uuid(state.key);
      rows.time(state.updatedAt);
      rows.time(state.receivedAt);
      rows.time(changedAt);
      rows.boolean(state.live);
      rows.boolean(state.lead);
      rows.text(state.content);
      rows.text(state.merged);
      rows.bytes(state.sealed ?? null);
      for (const name of this.table.references) rows.uuid(state.ids[name] ?? null);
      if (this.table.statesBy !== null) rows.text(state.history);
      if (this.table.isPerson) this.insertPerson(rows, state);
    }
    await rows.insert(client);
  }

  private insertPerson(rows: Rows, { ids, marks }: SourceState): void {
    rows.uuid(ids['person'] ?? null);
    rows.texts(marks?.distrusted ?? []);
    rows.uuid(marks?.nameBirth ?? null);
    rows.text(marks?.nameLoose ?? null);
    rows.smallint(marks?.birthYear ?? null);
    rows.text(marks?.sex ?? null);
    for (const field of this.table.numbers) rows.uuid(marks?.numbers[field] ?? null);
  }

  private async load(client: pg.ClientBase, where: string, values: unknown[], name: string): Promise<SourceState[]> {
    const { rows } = await client.query<StateRow>({ name: `${this.table.table} ${name}`, text: `SELECT ${this.selected} FROM ${this.table.table} WHERE ${where}`, values, rowMode: 'array' });
    return rows.map((row) => this.stateOf(row));
  }

  private stateOf(row: StateRow): SourceState {
    const state = new SourceState(row[0], row[1]);
    state.version = row[2];
    state.hubId = row[3];
    state.key = row[4];
    state.updatedAt = row[5];
    state.live = row[6];
    state.lead = row[7];
    state.content = row[8];
    state.merged = row[9];
    state.history = row[10];
    const ids: Record<string, string | null> & { school: string | null } = { school: null };
    this.table.references.forEach((name, i) => (ids[name] = row[13 + i] as string | null));
    if (this.table.isPerson) ids['person'] = row[11];
    state.ids = ids as Ids;
    state.stored = { version: state.version, key: state.key, live: state.live, lead: state.lead, merged: state.merged, content: state.content, hubId: state.hubId, school: ids.school, confirmedAt: row[12] };
    return state;
  }

  private marksOf(row: PersonRow): PersonMarks {
    const numbers: Record<string, string> = {};
    this.table.numbers.forEach((field, i) => {
      const digest = row.numbers[i];
      if (digest != null) numbers[field] = digest;
    });
    return { numbers, distrusted: row.distrusted ?? [], nameBirth: row.name_birth, nameLoose: row.name_loose ?? '', birthYear: row.birth_year, sex: row.sex ?? 'unknown' };
  }
}

/** Bytes that a row of most kinds takes on its way to the server. */
const ROW_BYTES = 640;

/** Written where a state brings new marks; whose it is (person_id) is written with the rest. */
const MARK_COLUMNS: readonly string[] = ['distrusted', 'name_birth', 'name_loose', 'birth_year', 'sex'];

function typeOf(column: string): string {
  if (column === 'version') return 'bigint';
  if (column === 'live' || column === 'lead') return 'boolean';
  if (column === 'content' || column === 'merged' || column === 'history') return 'json';
  if (column.endsWith('_at')) return 'timestamptz';
  if (column === 'sealed') return 'bytea';
  if (column === 'distrusted') return 'text[]';
  if (column === 'birth_year') return 'smallint';
  return ['province_code', 'platform_id', 'record_id', 'name_loose', 'sex'].includes(column) ? 'text' : 'uuid';
}

type StateRow = [string, string, number, string | null, string | null, number, boolean, boolean, string, string | null, string | null, string | null, number, ...(string | null)[]];

interface PersonRow {
  readonly person_id: string;
  readonly platform_id: string;
  readonly record_id: string;
  readonly distrusted: readonly string[] | null;
  readonly name_birth: string | null;
  readonly name_loose: string | null;
  readonly birth_year: number | null;
  readonly sex: string | null;
  readonly numbers: readonly (string | null)[];
}
