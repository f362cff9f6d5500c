/** The part of JSON Schema that `GET /kinds` uses. */
export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly examples?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly 'x-decimals'?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

export type Sent = Readonly<Record<string, unknown>>;

/** A kind as `GET /kinds` describes it to a vendor. */
export interface ServedKind {
  readonly kind: string;
  readonly schema: Schema;
  readonly examples: { readonly valid: Sent; readonly invalid: readonly { readonly record: Sent; readonly code: string; readonly path: string }[] };
}

/** All kinds that the hub under test serves. */
export async function servedKinds(baseUrl: string): Promise<readonly ServedKind[]> {
  const answer = await fetch(`${baseUrl}/api/education/v1/kinds`);
  if (!answer.ok) throw new RangeError(`kinds: ${answer.status}`);
  return ((await answer.json()) as { items: ServedKind[] }).items;
}

/** The schema of a value that is there: optional fields may also be null or empty text. */
export function valueSchema(schema: Schema): Schema {
  const other = schema.anyOf?.find((each) => each.type !== 'null' && each.const !== '');
  return other !== undefined && schema.anyOf?.some((each) => each.type === 'null') === true ? other : schema;
}

/** True when the field may be left out or null. */
export const isOptional = (schema: Schema): boolean => valueSchema(schema) !== schema;

/** The most characters that a pattern such as `^[0-9A-Z.-]{3,35}$` takes, and the fewest. */
export function lengthsOf(pattern: string): { readonly least: number; readonly most: number } | undefined {
  const found = /^\^\[(?:[^\]\\]|\\.)+\]\{(\d+)(?:,(\d+))?\}\$$/.exec(pattern);
  return found === null ? undefined : { least: Number(found[1]), most: Number(found[2] ?? found[1]) };
}

/** A value that the schema takes, as plain as can be. */
export function someValue(schema: Schema): unknown {
  const is = valueSchema(schema);
  if (is.enum !== undefined) return is.enum[0];
  switch (is.type) {
    case 'integer':
    case 'number':
      return is.minimum ?? 0;
    case 'boolean':
      return true;
    case 'array':
      return [someValue(is.items ?? {})];
    case 'object':
      // A map has no key that it must have: its first one, since an empty map may be the same as none.
      return Object.fromEntries((is.required ?? Object.keys(is.properties ?? {}).slice(0, 1)).map((name) => [name, someValue(is.properties?.[name] ?? {})]));
    default:
      return is.examples?.[0] ?? sampleOfForm(is);
  }
}

function sampleOfForm(is: Schema): string {
  if (is.format === 'date-time') return '2025-09-05T08:00:00+07:00';
  if (is.pattern === FORMS.month) return '2025-09';
  if (is.pattern === FORMS.schoolYear) return '2025-2026';
  if (is.pattern === FORMS.phone) return '0912 345 678';
  return is.format === 'date' || is.anyOf !== undefined || is.pattern === FORMS.pdate ? '2025-09-05' : 'Mẫu';
}

/** Patterns of the types that kinds.md §1.2 names, as served. */
export const FORMS = {
  pdate: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
  month: '^[0-9]{4}-[0-9]{2}$',
  schoolYear: '^[0-9]{4}-[0-9]{4}$',
  phone: '^[0-9+ .()-]{8,20}$',
} as const;

/** True when the record satisfies a condition of a kind's schema (`properties` with `enum`, `required`, `not`). */
export function satisfies(record: Sent, condition: Schema): boolean {
  if (condition.not !== undefined && satisfies(record, condition.not)) return false;
  if ((condition.required ?? []).some((name) => record[name] === undefined)) return false;
  return Object.entries(condition.properties ?? {}).every(([name, { enum: values }]) => record[name] === undefined || values === undefined || values.includes(record[name]));
}
