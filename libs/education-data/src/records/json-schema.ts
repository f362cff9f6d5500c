import { HEAD_FIELDS } from './check/compiled-kind.js';
import { codesFor } from './check/values.js';
import { type CodeListName, codesOf } from '@lienthong/vocabulary';
import type { Condition, Field, FieldTable, FieldType, OtherList } from './field.js';
import { recordIdForm } from './forms.js';
import type { KindDefinition } from './kind.js';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const day = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$';
const forms: { readonly [type: string]: JsonSchema } = {
  date: { type: 'string', format: 'date' },
  pdate: { type: 'string', pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' },
  month: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}$' },
  time: { type: 'string', format: 'date-time' },
  moment: { type: 'string', anyOf: [{ format: 'date-time' }, { pattern: day }] },
  schoolYear: { type: 'string', pattern: '^[0-9]{4}-[0-9]{4}$' },
  phone: { type: 'string', pattern: '^[0-9+ .()-]{8,20}$' },
};

function typeSchema(is: FieldType): JsonSchema {
  switch (is.type) {
    case 'text':
      return { type: 'string', maxLength: is.max };
    case 'pattern':
      return { type: 'string', pattern: is.pattern.source, examples: [is.example] };
    case 'code':
      return { type: 'string', enum: codesFor(is) };
    case 'int':
      return { type: 'integer', minimum: is.min, maximum: is.max };
    case 'number':
      // No multipleOf: most validators divide floats and would refuse 7.7 as no multiple of 0.1.
      return { type: 'number', minimum: is.min, maximum: is.max, 'x-decimals': is.decimals };
    case 'boolean':
      return { type: 'boolean' };
    case 'list':
      return { type: 'array', items: typeSchema(is.item), maxItems: is.maxItems };
    case 'objects':
      return { type: 'array', items: tableSchema(is.fields), maxItems: is.maxItems };
    case 'map':
      return { type: 'object', properties: Object.fromEntries(codesFor({ list: is.keys, ...(is.only && { only: is.only }) }).map((key) => [key, orNull(typeSchema(is.value))])), additionalProperties: false };
    default:
      return forms[is.type] ?? {};
  }
}

/** Left out, null and empty text are one (kinds.md §1.1). */
function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }, { const: '' }] };
}

function fieldSchema(field: Field): JsonSchema {
  const schema = typeSchema(field.is);
  return { title: field.label.en, description: field.label.vi, ...(field.required ? schema : orNull(schema)) };
}

function tableSchema(table: FieldTable): JsonSchema {
  const required = Object.entries(table).flatMap(([name, field]) => (field.required ? [name] : []));
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(table).map(([name, field]) => [name, fieldSchema(field)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

/** A schema that holds where the condition does. */
function conditionSchema({ field, in: values, notIn }: Condition): JsonSchema {
  const is = { properties: { [field]: { enum: values ?? notIn ?? [] } }, required: [field] };
  return values === undefined ? { not: is } : is;
}

/** Which list holds by the value of another field. */
function listsOf(name: string, list: CodeListName, { field, lists }: OtherList): JsonSchema[] {
  const one = (condition: Condition, codes: readonly string[]): JsonSchema => ({ if: conditionSchema(condition), then: { properties: { [name]: { enum: [...codes, null, ''] } } } });
  return [...Object.entries(lists).map(([value, other]) => one({ field, in: [value] }, codesOf(other))), one({ field, notIn: Object.keys(lists) }, codesOf(list))];
}

function conditionsOf(table: FieldTable): JsonSchema[] {
  return Object.entries(table).flatMap(([name, field]) => [
    ...(field.requiredIf ? [{ if: conditionSchema(field.requiredIf), then: { required: [name] } }] : []),
    ...(field.is.type === 'code' && field.is.unless !== undefined ? listsOf(name, field.is.list, field.is.unless) : []),
    ...(field.onlyIf ?? []).map((condition) => ({ if: { not: conditionSchema(condition) }, then: { properties: { [name]: { enum: [null, ''] } } } })),
  ]);
}

const head: { readonly [name in (typeof HEAD_FIELDS)[number]]: JsonSchema } = {
  recordId: { ...typeSchema({ type: 'pattern', ...recordIdForm }), title: 'Record id', description: 'Mã bản ghi của bên gửi' },
  event: { enum: ['NEW', 'UPDATE', 'CANCEL'], title: 'Event', description: 'Sự kiện' },
  version: { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER, title: 'Version', description: 'Phiên bản' },
  updatedAt: { type: 'string', format: 'date-time', title: 'Updated at', description: 'Thời điểm cập nhật' },
};

/** The keyword is not allowed to be empty. */
function allOf(schemas: readonly JsonSchema[]): JsonSchema {
  return schemas.length === 0 ? {} : { allOf: schemas };
}

/** The JSON Schema of a kind's records: NEW and UPDATE whole, CANCEL with its head alone. Rules between records are not in it. */
export function kindJsonSchema(kind: KindDefinition, baseUrl = ''): JsonSchema {
  const whole = tableSchema(kind.fields);
  const groups = kind.oneOf.map((group) => ({ anyOf: group.map((name) => ({ required: [name] })) }));
  const cancelGroups = kind.oneOf.filter((group) => group.every((name) => kind.cancelFields.includes(name))).map((group) => ({ anyOf: group.map((name) => ({ required: [name] })) }));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${baseUrl}/api/education/v1/kinds/${kind.name}`,
    title: kind.label.en,
    description: kind.label.vi,
    type: 'object',
    required: HEAD_FIELDS,
    properties: head,
    if: { properties: { event: { const: 'CANCEL' } } },
    then: { required: kind.cancelFields.filter((name) => kind.fields[name]?.required === true), ...allOf(cancelGroups) },
    else: { ...whole, properties: { ...head, ...(whole['properties'] as object) }, ...allOf([...groups, ...conditionsOf(kind.fields)]) },
  };
}
