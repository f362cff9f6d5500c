import type { Bilingual, FieldType } from '../field.js';
import type { KindDefinition } from '../kind.js';
import { columnOf, type KindTable } from '../../store/kind-table.js';
import { PUBLISHED_SCHEMA } from '../../store/kind-tables.js';

/** A column of a view for BI tools. */
export interface PublishedColumn {
  readonly name: string;
  readonly type: 'uuid' | 'text' | 'bigint' | 'numeric' | 'boolean' | 'date' | 'json' | 'smallint' | 'timestamptz';
  readonly label: Bilingual;
  /** What it is made of, in SQL over a row and its content `c`. */
  readonly value: string;
}

const own = (name: string, type: PublishedColumn['type'], vi: string, en: string): PublishedColumn => ({ name, type, label: { vi, en }, value: name });

/**
 * Columns of a kind's view for BI tools: the hub's ids and a column per field. Never numbers of people or sensitive fields; of personal
 * kinds only codes, dates, numbers and yes/no, so no names, contacts and remarks, and of a birth date the year.
 * @param references names of the kind's references, `school` first
 */
export function publishedColumns(definition: KindDefinition, references: readonly string[]): readonly PublishedColumn[] {
  const hidden = new Set([...definition.encryptedFields, ...definition.sensitiveFields, ...(definition.identity?.numbers ?? []), ...referenceFields(definition), ...(definition.identity === undefined ? [] : [definition.identity.name, definition.identity.birthDate])]);
  const ids = [own('hub_id', 'uuid', 'Mã của trục', 'Hub id'), own('province_code', 'text', 'Mã tỉnh', 'Province'), ...references.map((name) => own(`${columnOf(name)}_id`, 'uuid', `Mã của trục: ${name}`, `Hub id of the ${name}`))];
  const birth = definition.identity === undefined ? [] : [own('birth_year', 'smallint', 'Năm sinh', 'Year of birth')];
  const changed = own('changed_at', 'timestamptz', 'Thay đổi lần cuối', 'Last changed');
  const taken = new Set([...ids, ...birth, changed].map((column) => column.name));
  const fields = Object.entries(definition.fields)
    .filter(([name, { is }]) => !hidden.has(name) && !taken.has(columnOf(name)) && (definition.group !== 'personal' || isPlain(is)))
    .map(([name, { is, label }]): PublishedColumn => ({ name: columnOf(name), label, ...valueOf(name, is) }));
  return [...ids, ...birth, ...fields, changed];
}

/**
 * The view: one row per hub record. It reads as its owner, so a role of a BI tool needs no right on the tables, where the personal columns
 * are, and it shows rows itself: all to the service, to the reader role those of the running call's provinces, to a role of a BI tool those
 * of the provinces that `bi_reader` gives it. A barrier: no function of the asker sees a row that is not the asker's.
 */
export function publishedView(definition: KindDefinition, table: Omit<KindTable, 'views'>): string[] {
  const columns = publishedColumns(definition, table.references).map(({ name, value }) => (value === name ? name : `${value} AS ${name}`));
  const view = `${PUBLISHED_SCHEMA}.${table.table.slice(2)}`;
  const shown = `(SELECT current_user = %1$L) OR province_code = ANY (ARRAY(SELECT b.province_code FROM bi_reader b WHERE b.role_name = current_user))
    OR ((SELECT pg_has_role(current_user, %2$L, 'MEMBER')) AND province_code = ANY ((SELECT string_to_array(current_setting('lienthong.provinces', true), ','))::text[]))`;
  return [
    `DROP VIEW IF EXISTS ${view}`,
    `DO $view$ BEGIN EXECUTE format($sql$CREATE VIEW ${view} WITH (security_barrier = true) AS SELECT ${columns.join(', ')} FROM ${table.table}, LATERAL (SELECT coalesce(merged, content) AS c) m
      WHERE lead AND (${shown})$sql$, current_user, current_schema() || '_reader'); END $view$`,
  ];
}

/** Sender's ids and numbers of whom the record is about: the hub's ids stand in their place. */
function referenceFields(definition: KindDefinition): string[] {
  return definition.references.flatMap(({ by }) => [by.recordId, by.ministryCode, by.personalNumber].filter((name) => name !== undefined));
}

function isPlain(type: FieldType): boolean {
  return !['text', 'phone', 'objects'].includes(type.type) && !(type.type === 'list' && !isPlain(type.item));
}

function valueOf(name: string, type: FieldType): Pick<PublishedColumn, 'type' | 'value'> {
  switch (type.type) {
    case 'int':
      return { type: 'bigint', value: `(c->>'${name}')::bigint` };
    case 'number':
      return { type: 'numeric', value: `(c->>'${name}')::numeric` };
    case 'boolean':
      return { type: 'boolean', value: `(c->>'${name}')::boolean` };
    case 'date':
      return { type: 'date', value: `(c->>'${name}')::date` };
    case 'list':
    case 'objects':
    case 'map':
      return { type: 'json', value: `c->'${name}'` };
    default:
      return { type: 'text', value: `c->>'${name}'` };
  }
}
