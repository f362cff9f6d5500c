import { HEAD_FIELDS } from './check/compiled-kind.js';
import { kindJsonSchema, type JsonSchema } from './json-schema.js';
import type { KindDefinition } from './kind.js';

/** `SchoolClass` of `school-class`: kinds as names of schemas. */
export function schemaNameOf(kind: KindDefinition): string {
  return kind.name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The fields of a kind as readers get them, in the words of OpenAPI 3.0. */
export function fieldSchemas(kind: KindDefinition): { readonly [field: string]: JsonSchema } {
  const fields = wholeOf(kind).properties;
  return Object.fromEntries(Object.keys(kind.fields).map((name) => [name, toOpenApi(fields[name] ?? {}, false)]));
}

/** A NEW or UPDATE of a kind as senders write it. What depends on other fields is only in the JSON Schema (`GET /kinds/{kind}`). */
export function recordSchema(kind: KindDefinition): JsonSchema {
  const { properties, required } = wholeOf(kind);
  return {
    type: 'object',
    description: `${kind.label.vi}: NEW, UPDATE · ${kind.label.en}. Quy tắc giữa các trường · rules between fields: GET /kinds/${kind.name}`,
    required: [...HEAD_FIELDS, ...required],
    properties: { ...Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, toOpenApi(schema, true)])), event: { type: 'string', enum: ['NEW', 'UPDATE'] } },
    additionalProperties: false,
  };
}

/** A CANCEL of any kind: its head, and the school where the kind needs it. */
export function cancelSchema(kind: KindDefinition): JsonSchema {
  const head = kindJsonSchema(kind)['properties'] as { readonly [name: string]: JsonSchema };
  return {
    type: 'object',
    description: 'Gửi nhầm: chỉ phần đầu và schoolCode (nếu loại ấy cần) được xem · Sent in error: only the head, and schoolCode where the kind needs it, is looked at',
    required: [...HEAD_FIELDS],
    properties: { ...Object.fromEntries(Object.entries(head).map(([name, schema]) => [name, toOpenApi(schema, false)])), event: { type: 'string', enum: ['CANCEL'] }, schoolCode: { type: 'string' } },
    additionalProperties: true,
  };
}

function wholeOf(kind: KindDefinition): { readonly properties: { readonly [name: string]: JsonSchema }; readonly required: readonly string[] } {
  const { properties, required = [] } = kindJsonSchema(kind)['else'] as { properties: { [name: string]: JsonSchema }; required?: string[] };
  return { properties, required };
}

/** OpenAPI 3.0 has no `null` type, no `const` and one example: what may be left out is `nullable` where it is sent, and just not required where it is read. */
function toOpenApi(schema: JsonSchema, sent: boolean): JsonSchema {
  const choices = schema['anyOf'] as readonly JsonSchema[] | undefined;
  const optional = choices?.some((choice) => choice['type'] === 'null') === true;
  const merged: JsonSchema = optional ? { ...schema, ...choices?.[0], ...(sent && { nullable: true }) } : schema;
  const { anyOf, examples, properties, items, additionalProperties, ...rest } = merged;
  return {
    ...rest,
    ...(!optional && anyOf !== undefined && { anyOf }),
    ...(optional && choices?.[0]?.['anyOf'] !== undefined && { anyOf: choices[0]['anyOf'] }),
    ...(examples !== undefined && { example: (examples as readonly unknown[])[0] }),
    ...(properties !== undefined && { properties: Object.fromEntries(Object.entries(properties as { [name: string]: JsonSchema }).map(([name, each]) => [name, toOpenApi(each, sent)])) }),
    ...(items !== undefined && { items: toOpenApi(items as JsonSchema, sent) }),
    ...(sent && additionalProperties !== undefined && { additionalProperties }),
  };
}
