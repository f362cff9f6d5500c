import { PermanentError } from '@lienthong/kit/errors';

/** What a table follows from; `KindDefinition` has it. */
export interface TabledKind {
  readonly name: string;
  readonly references: readonly { readonly name: string; readonly kind?: string }[];
  readonly identity?: { readonly numbers: readonly string[] };
  readonly statesBy?: string;
  /** Kinds of the log in masses that nobody lists by the thousand: no index but the record id, the key and a block range. */
  readonly mass: boolean;
  /** Rosters: what one platform sent of a school is looked up, also where another one leads. */
  readonly fullMode?: boolean;
  /** Keys are led by the day of the record's `date`: those of a person can be told beforehand (person-references.ts), so no index finds them. */
  readonly keyedByDay?: boolean;
}

/** Kinds that may become one with another of their kind, so that what refers to them must be found. */
const PEOPLE: readonly (string | undefined)[] = ['learner', 'staff'];

/** Names of a kind's table, and the statements that make it. */
export interface KindTable {
  readonly kind: string;
  /** `r_subject_result`, in the service's schema. */
  readonly table: string;
  /** Names of references, `school` first; column `<name>_id`. */
  readonly references: readonly string[];
  /** Fields with a blind index; column `x_<field>` in snake case. */
  readonly numbers: readonly string[];
  readonly isPerson: boolean;
  readonly statesBy: string | null;
  readonly mass: boolean;
  readonly ddl: readonly string[];
  /** Statements that make its view for BI tools anew. */
  readonly views: readonly string[];
}

/** What rules of other kinds look up (rule-facts.repository.ts): name and expression of the index. */
const EXTRA_INDEXES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  enrolment: { learner_id: 'learner_id', class_id: 'class_id' },
  'digital-certificate': { serial: "(coalesce(merged, content)->>'serial')" },
};

/** The same of rows that lead no more: rows that do, pay nothing for it. */
const ENDED_INDEXES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  enrolment: { ended_class: 'class_id' },
};

/** References that few records have and that are counted by: a row without one pays nothing. */
const NAMED_INDEXES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'learning-activity': { resource_id: 'resource_id' },
};

const kindName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const fieldName = /^[a-z][A-Za-z0-9]*$/;

/** snake_case of a camelCase field. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/**
 * One row per source state; the hub's record is the row that leads, with `coalesce(merged, content)`. Statements are idempotent, so a
 * kind added at run time gets its table the same way as a built-in one (ADR 0004).
 * @throws PermanentError `kind_name_malformed`
 */
export function kindTable(kind: TabledKind): Omit<KindTable, 'views'> {
  const references = ['school', ...kind.references.map((one) => one.name).filter((name) => name !== 'school')];
  const numbers = kind.identity?.numbers ?? [];
  if (!kindName.test(kind.name) || ![...references, ...numbers].every((name) => fieldName.test(name))) {
    throw new PermanentError('kind_name_malformed', `Kind ${kind.name} has a name that cannot name a table`);
  }
  const table = `r_${kind.name.replaceAll('-', '_')}`;
  const isPerson = kind.identity !== undefined;
  const described = { kind: kind.name, table, references, numbers, isPerson, statesBy: kind.statesBy ?? null, mass: kind.mass };
  const toPeople = kind.keyedByDay === true ? [] : kind.references.filter((one) => PEOPLE.includes(one.kind)).map((one) => one.name);
  return { ...described, ddl: statements(described, kind.fullMode === true, toPeople) };
}

function statements({ kind, table, references, numbers, isPerson, statesBy, mass }: Omit<KindTable, 'ddl' | 'views'>, fullMode: boolean, toPeople: readonly string[]): string[] {
  const referenceColumns = references.map((name) => `${columnOf(name)}_id uuid,`).join(' ');
  const personColumns = isPerson
    ? `person_id uuid, distrusted text[], name_birth uuid, name_loose text, birth_year smallint, sex text, ${numbers.map((field) => `x_${columnOf(field)} uuid,`).join(' ')}`
    : '';
  const index = (name: string, on: string, unique = ''): string => `CREATE ${unique} INDEX IF NOT EXISTS ${table}_${name} ON ${table} ${on}`;
  return [
    `CREATE TABLE IF NOT EXISTS ${table} (
      province_code text COLLATE "C" NOT NULL,
      platform_id text COLLATE "C" NOT NULL,
      record_id text COLLATE "C" NOT NULL,
      version bigint NOT NULL,
      hub_id uuid,
      key uuid,
      ${referenceColumns} ${personColumns}
      updated_at timestamptz NOT NULL,
      confirmed_at timestamptz NOT NULL,
      changed_at timestamptz NOT NULL,
      live boolean NOT NULL,
      lead boolean NOT NULL,
      content json NOT NULL,
      merged json,
      ${statesBy === null ? '' : 'history json,'}
      sealed bytea,
      PRIMARY KEY (province_code, platform_id, record_id)
    ) WITH (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05)`,
    index('key', '(key) WHERE lead', 'UNIQUE'),
    index('co_source', '(key) WHERE live AND NOT lead'),
    ...(fullMode ? [index('co_school', '(school_id) WHERE live AND NOT lead')] : []),
    // Ids of version 7 rise with time as the rows do: a block range finds one without the cost of a tree.
    mass ? index('hub', 'USING brin (hub_id uuid_minmax_multi_ops) WITH (pages_per_range = 32)') : index('hub', '(hub_id)'),
    ...(mass ? [] : [index('list', '(province_code, hub_id) WHERE lead'), index('school', '(school_id, hub_id) WHERE lead')]),
    ...(isPerson ? [index('person', '(person_id)'), index('name_birth', '(name_birth) WHERE live'), index('name', '(province_code, name_loose text_pattern_ops) WHERE lead')] : []),
    ...toPeople.map((name) => index(`of_${columnOf(name)}`, `(${columnOf(name)}_id) WHERE live AND ${columnOf(name)}_id IS NOT NULL`)),
    ...Object.entries(EXTRA_INDEXES[kind] ?? {}).map(([name, on]) => index(name, `(${on}) WHERE lead`)),
    ...Object.entries(NAMED_INDEXES[kind] ?? {}).map(([name, on]) => index(name, `(${on}) WHERE lead AND ${on} IS NOT NULL`)),
    ...Object.entries(ENDED_INDEXES[kind] ?? {}).map(([name, on]) => index(name, `(${on}) WHERE NOT lead AND ${on} IS NOT NULL`)),
    ...numbers.map((field) => index(`x_${columnOf(field)}`, `(x_${columnOf(field)}) WHERE live AND x_${columnOf(field)} IS NOT NULL`)),
  ];
}
