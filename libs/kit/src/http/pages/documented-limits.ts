import { getMetadataStorage } from 'class-validator';

/** What class-validator holds of one rule of one property. */
interface Rule {
  readonly name?: string;
  readonly type: string;
  readonly target: unknown;
  readonly propertyName: string;
  readonly constraints?: readonly unknown[];
  readonly each?: boolean;
}

type Limits = Record<string, unknown>;

/** Where @nestjs/swagger keeps what `@ApiProperty` says of a property. */
const PROPERTY = 'swagger/apiModelProperties';

/** Limits of a list's items, until the document is made: swagger writes `items` by itself. */
const OF_ITEMS = 'x-limits-of-items';

/** What a rule says in JSON Schema, by its name in class-validator. */
const LIMITS: Readonly<Record<string, (constraints: readonly unknown[]) => Limits>> = {
  minLength: ([least]) => ({ minLength: least }),
  maxLength: ([most]) => ({ maxLength: most }),
  isLength: ([least, most]) => ({ minLength: least, ...(most !== undefined && { maxLength: most }) }),
  matches: ([pattern]) => (pattern instanceof RegExp && !/[iu]/.test(pattern.flags) ? { pattern: pattern.source } : {}),
  isNotEmpty: () => ({ minLength: 1 }),
  min: ([least]) => ({ minimum: least }),
  max: ([most]) => ({ maximum: most }),
  isIn: ([values]) => ({ enum: values }),
  arrayNotEmpty: () => ({ minItems: 1 }),
  arrayMinSize: ([least]) => ({ minItems: least }),
  arrayMaxSize: ([most]) => ({ maxItems: most }),
  arrayUnique: () => ({ uniqueItems: true }),
};

/** Rules about a list itself; others with `each` are about its items. */
const OF_LISTS = /^array/;

/**
 * Writes the limits that requests are checked against into what the documents say of them, so that both are one. What `@ApiProperty`
 * says by itself stays. Call it before the documents are made.
 */
export function documentLimits(): void {
  const { validationMetadatas } = getMetadataStorage() as unknown as { readonly validationMetadatas: ReadonlyMap<unknown, readonly Rule[]> };
  for (const rules of validationMetadatas.values()) for (const rule of rules) document(rule);
}

function document({ name = '', target, propertyName, constraints = [], each = false }: Rule): void {
  const limits = LIMITS[name]?.(constraints);
  if (limits === undefined || typeof target !== 'function') return;
  const prototype = target.prototype as object;
  const said = Reflect.getMetadata(PROPERTY, prototype, propertyName) as Limits | undefined;
  if (said === undefined) return;
  const ofItems = each && !OF_LISTS.test(name);
  const whole = ofItems ? { ...said, [OF_ITEMS]: { ...limits, ...(said[OF_ITEMS] as Limits | undefined) } } : { ...said, ...limits, ...said };
  Reflect.defineMetadata(PROPERTY, whole, prototype, propertyName);
}

/** Puts the limits of items where JSON Schema has them; changes the document in place. Call it when the document is made. */
export function placeItemLimits(part: unknown): void {
  if (typeof part !== 'object' || part === null) return;
  const schema = part as Limits;
  const limits = schema[OF_ITEMS] as Limits | undefined;
  if (limits !== undefined) {
    delete schema[OF_ITEMS];
    const items = schema['items'] as Limits | undefined;
    if (items !== undefined && items['$ref'] === undefined) schema['items'] = { ...items, ...limits, ...items };
  }
  for (const each of Object.values(schema)) placeItemLimits(each);
}
