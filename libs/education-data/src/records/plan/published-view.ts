import type { FieldType } from '../field.js';
import type { KindDefinition } from '../kind.js';
import { columnOf, type KindTable } from '../../store/kind-table.js';
import { PUBLISHED_SCHEMA } from '../../store/kind-tables.js';

/**
 * The view of a kind for BI tools: one row per hub record, a column per field. Never numbers of people or sensitive fields; of personal
 * kinds only codes, dates, numbers and yes/no, so no names, contacts and remarks, and of a birth date the year. Row-level security of
 * the table holds (security_invoker).
 */
export function publishedView(definition: KindDefinition, table: Omit<KindTable, 'views'>): string[] {
  const hidden = new Set([...definition.encryptedFields, ...definition.sensitiveFields, ...(definition.identity?.numbers ?? []), ...referenceFields(definition), ...(definition.identity === undefined ? [] : [definition.identity.name, definition.identity.birthDate])]);
  const taken = new Set(['hub_id', 'province_code', 'changed_at', 'birth_year', ...table.references.map((name) => `${columnOf(name)}_id`)]);
  const fields = Object.entries(definition.fields)
    .filter(([name, field]) => !hidden.has(name) && !taken.has(columnOf(name)) && (definition.group !== 'personal' || isPlain(field.is)))
    .map(([name, field]) => `${valueOf(name, field.is)} AS ${columnOf(name)}`);
  const columns = ['hub_id', 'province_code', ...table.references.map((name) => `${columnOf(name)}_id`), ...(table.isPerson ? ['birth_year'] : []), ...fields, 'changed_at'];
  const view = `${PUBLISHED_SCHEMA}.${table.table.slice(2)}`;
  return [
    `DROP VIEW IF EXISTS ${view}`,
    `CREATE VIEW ${view} WITH (security_invoker = true) AS SELECT ${columns.join(', ')} FROM ${table.table}, LATERAL (SELECT coalesce(merged, content) AS c) m WHERE lead`,
  ];
}

/** Sender's ids and numbers of whom the record is about: the hub's ids stand in their place. */
function referenceFields(definition: KindDefinition): string[] {
  return definition.references.flatMap(({ by }) => [by.recordId, by.ministryCode, by.personalNumber].filter((name) => name !== undefined));
}

function isPlain(type: FieldType): boolean {
  return !['text', 'phone', 'objects'].includes(type.type) && !(type.type === 'list' && !isPlain(type.item));
}

function valueOf(name: string, type: FieldType): string {
  switch (type.type) {
    case 'int':
      return `(c->>'${name}')::bigint`;
    case 'number':
      return `(c->>'${name}')::numeric`;
    case 'boolean':
      return `(c->>'${name}')::boolean`;
    case 'date':
      return `(c->>'${name}')::date`;
    case 'list':
    case 'objects':
    case 'map':
      return `c->'${name}'`;
    default:
      return `c->>'${name}'`;
  }
}
