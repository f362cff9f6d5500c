import type { Bilingual, Condition, Field, FieldTable, FieldType } from '../field.js';
import { isCode } from '@lienthong/vocabulary';
import { Failure, type ProblemSink } from './failure.js';
import { codesFor, compileValue, nearest } from './values.js';

/** Checks a value of any type; tells problems to the sink under the path; gives the normalised value, or undefined when there is none. */
type CheckAny = (value: unknown, path: string, sink: ProblemSink) => unknown;

const notList = new Failure('bad_type', { vi: 'Giá trị phải là danh sách', en: 'The value must be a list' });
const notObject = new Failure('bad_type', { vi: 'Giá trị phải là đối tượng JSON', en: 'The value must be a JSON object' });

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tooManyItems(max: number): Failure {
  return new Failure('too_many_items', { vi: `Nhiều nhất ${max} phần tử`, en: `At most ${max} items` });
}

function compileList(item: FieldType, maxItems: number): CheckAny {
  const many = tooManyItems(maxItems);
  const check = compileAny(item);
  const once = item.type === 'code';
  return (value, path, sink) => {
    if (!Array.isArray(value)) return void sink.add(path, notList);
    if (value.length > maxItems) return void sink.add(path, many);
    const items: unknown[] = [];
    for (let i = 0; i < value.length; i += 1) {
      const raw: unknown = value[i];
      if (raw === null || raw === undefined || raw === '') continue;
      const checked = check(raw, `${path}.${i}`, sink);
      if (checked !== undefined && !(once && items.includes(checked))) items.push(checked);
    }
    return items.length === 0 ? undefined : items;
  };
}

function compileMap(is: Extract<FieldType, { type: 'map' }>): CheckAny {
  const keys = codesFor({ list: is.keys, ...(is.only && { only: is.only }) });
  const known = new Set(keys);
  const check = compileAny(is.value);
  return (value, path, sink) => {
    if (!isObject(value)) return void sink.add(path, notObject);
    let found = 0;
    const entries: Record<string, unknown> = {};
    // In the order of the list, so that equal maps have equal text.
    for (const key of keys) {
      const raw = value[key];
      if (raw === undefined) continue;
      found += 1;
      if (raw === null || raw === '') continue;
      const checked = check(raw, `${path}.${key}`, sink);
      if (checked !== undefined) entries[key] = checked;
    }
    let own = 0;
    for (const _ in value) own += 1;
    if (own !== found) for (const key in value) if (!known.has(key)) sink.error(`${path}.${key.slice(0, 64)}`, 'unknown_code', unknownName(key, keys, 'Mã không có trong danh mục', 'The code is not in the list'));
    return entries;
  };
}

function unknownName(name: string, names: Iterable<string>, vi: string, en: string): Bilingual {
  const near = nearest(name, names);
  return near === undefined ? { vi, en } : { vi: `${vi}; có phải "${near}"?`, en: `${en}; did you mean "${near}"?` };
}

function compileAny(is: FieldType): CheckAny {
  switch (is.type) {
    case 'list':
      return compileList(is.item, is.maxItems);
    case 'objects': {
      const shape = new Shape(is.fields);
      const many = tooManyItems(is.maxItems);
      return (value, path, sink) => {
        if (!Array.isArray(value)) return void sink.add(path, notList);
        if (value.length > is.maxItems) return void sink.add(path, many);
        const items: unknown[] = [];
        for (let i = 0; i < value.length; i += 1) {
          const raw: unknown = value[i];
          if (raw === null || raw === undefined || raw === '') continue;
          if (isObject(raw)) items.push(shape.check(raw, 0, `${path}.${i}.`, sink));
          else sink.add(`${path}.${i}`, notObject);
        }
        return items.length === 0 ? undefined : items;
      };
    }
    case 'map':
      return compileMap(is);
    default: {
      const check = compileValue(is);
      return (value, path, sink) => {
        const checked = check(value);
        if (checked instanceof Failure) return void sink.add(path, checked);
        return checked;
      };
    }
  }
}

/** True when the condition holds for what was read so far. A field without value has none of the values. */
function holds(condition: Condition, content: Record<string, unknown>): boolean {
  const value = content[condition.field];
  const plain = typeof value === 'string' || typeof value === 'boolean';
  if (condition.in !== undefined) return plain && condition.in.includes(value);
  return !(plain && (condition.notIn ?? []).includes(value));
}

interface CompiledField {
  readonly name: string;
  readonly required: boolean;
  /** An optional empty map is no value. */
  readonly dropsEmpty: boolean;
  readonly check: CheckAny;
}

/** The compiled form of a field table: one specialised function per field, walked in table order. */
export class Shape {
  private readonly fields: readonly CompiledField[];
  private readonly conditional: readonly (readonly [name: string, field: Field])[];
  private readonly names: ReadonlySet<string>;

  /**
   * @param besides names that the caller reads itself (the head)
   * @param lenient other fields are passed over instead of refused (CANCEL)
   */
  constructor(
    table: FieldTable,
    besides: readonly string[] = [],
    private readonly lenient = false,
  ) {
    const entries = Object.entries(table);
    this.fields = entries.map(([name, field]) => ({
      name,
      required: field.required,
      dropsEmpty: field.is.type === 'map' && !field.required,
      check: compileAny(field.is),
    }));
    this.conditional = entries.filter(([, field]) => field.requiredIf !== undefined || field.onlyIf !== undefined || (field.is.type === 'code' && field.is.unless !== undefined));
    this.names = new Set([...besides, ...Object.keys(table)]);
  }

  /**
   * The normalised content: only fields with a value, in table order. Problems go to the sink; then the content is incomplete.
   * `foundBesides` is how many of the caller's own names the record has.
   */
  check(record: Readonly<Record<string, unknown>>, foundBesides: number, prefix: string, sink: ProblemSink): Record<string, unknown> {
    const content: Record<string, unknown> = {};
    let found = foundBesides;
    for (const field of this.fields) {
      const raw = record[field.name];
      let value: unknown;
      if (raw !== undefined) {
        found += 1;
        // Empty text is no value of any type (kinds.md §1.1).
        if (raw !== null && raw !== '') value = field.check(raw, prefix === '' ? field.name : prefix + field.name, sink);
      }
      if (value === undefined || (field.dropsEmpty && Object.keys(value as object).length === 0)) {
        if (field.required) this.missing(prefix + field.name, sink);
      } else content[field.name] = value;
    }
    if (!this.lenient) {
      let own = 0;
      for (const _ in record) own += 1;
      if (own !== found) this.tellUnknown(record, prefix, sink);
    }
    for (const [name, field] of this.conditional) this.checkConditions(name, field, content, prefix, sink);
    return content;
  }

  private missing(path: string, sink: ProblemSink): void {
    if (!sink.has(path)) sink.error(path, 'required_missing');
  }

  private tellUnknown(record: Readonly<Record<string, unknown>>, prefix: string, sink: ProblemSink): void {
    for (const name in record) {
      if (this.names.has(name)) continue;
      sink.error(prefix + name.slice(0, 64), 'unknown_field', unknownName(name, this.names, 'Loại bản ghi này không có trường này', 'The kind has no such field'));
    }
  }

  /** A condition on a field that is itself wrong says nothing: one mistake, one problem. */
  private checkConditions(name: string, field: Field, content: Record<string, unknown>, prefix: string, sink: ProblemSink): void {
    const path = prefix + name;
    if (content[name] === undefined) {
      if (field.requiredIf !== undefined && holds(field.requiredIf, content) && !sink.has(prefix + field.requiredIf.field)) this.missing(path, sink);
      return;
    }
    for (const condition of field.onlyIf ?? []) {
      if (!holds(condition, content) && !sink.has(prefix + condition.field)) {
        sink.error(path, 'not_applicable', {
          vi: `Không dùng trường này với giá trị đó của "${condition.field}"`,
          en: `This field does not apply with that value of "${condition.field}"`,
        });
        return;
      }
    }
    if (field.is.type === 'code' && field.is.unless !== undefined) this.checkList(path, field.is, content, name, sink);
  }

  /** A code of the list that another field's value does not ask for. */
  private checkList(path: string, is: Extract<FieldType, { type: 'code' }>, content: Record<string, unknown>, name: string, sink: ProblemSink): void {
    const by = is.unless?.field ?? '';
    const list = is.unless?.lists[String(content[by])] ?? is.list;
    if (isCode(list, content[name])) return;
    sink.error(path, 'not_applicable', { vi: `Mã không thuộc danh mục dùng với giá trị đó của "${by}"`, en: `The code is not of the list that goes with that value of "${by}"` });
  }
}
