import { cleanText, codeOfLabel, fold } from '@lienthong/vocabulary';
import { HEAD_FIELDS } from './check/compiled-kind.js';
import { cellReader, type ReadCell } from './cells.js';
import type { FieldType } from './field.js';
import type { HeadingTarget, KindDefinition } from './kind.js';

/** Puts a filled cell into the record that is being made of its row. */
export type PutCell = (record: Record<string, unknown>, cell: string) => void;

/** What the headings of a file mean. */
export interface Columns {
  /** One per column; undefined for a column without a heading, which must be empty. */
  readonly put: readonly (PutCell | undefined)[];
  /** A row without any mark is a candidate who sat nothing: required maps that have columns of their own begin empty. */
  readonly emptyMaps: readonly string[];
  /** The target that two headings share, if two do. */
  readonly duplicate: string | undefined;
  /** True when no heading means anything: the row is no heading but somebody's record. */
  readonly unknown: boolean;
}

/** What a heading of a file means. */
export type FileHeading = Omit<HeadingTarget, 'heading'>;

/** Headings of running numbers: no field, and no mistake. */
const passedOver = new Set(['STT', 'TT'].map(fold));

const ignored = { path: '', type: { type: 'text', max: 0 }, name: [], sets: {} } as const;
const ignore: PutCell = () => undefined;

const textOnly: FieldType = { type: 'text', max: 200 };
const headTypes: { readonly [name: string]: FieldType } = {
  recordId: textOnly,
  event: { type: 'code', list: 'recordEvent' },
  version: { type: 'int', min: 1, max: Number.MAX_SAFE_INTEGER },
  updatedAt: { type: 'time' },
};

/**
 * Reads a heading row: the field's name or path (`marks.physics`, `relatives.0.fullName`), else its Vietnamese label or another heading
 * met for it, folded. A heading that means nothing stays a field of that name, which the checker refuses with the nearest name.
 */
export function columnsOf(kind: KindDefinition, headings: readonly string[]): Columns {
  const byHeading = headingsOf(kind);
  let unknown = true;
  const targets = headings.map((heading) => {
    const path = cleanText(heading);
    if (path === '') return undefined;
    if (passedOver.has(fold(path))) return ignored;
    const type = typeAt(kind, path);
    const met = byHeading.get(fold(path));
    const known = met?.next === true || met?.half !== undefined ? undefined : met;
    const found = known && typeAt(kind, known.path);
    if (type !== undefined || found !== undefined) unknown = false;
    if (type !== undefined) return { path, type: type.is, name: type.path, sets: {} };
    return known && found ? { path: known.path, type: found.is, name: found.path, sets: known.sets ?? {} } : { path, type: textOnly, name: [path], sets: {} };
  });
  const names = targets.flatMap((target) => (target === undefined || target === ignored ? [] : [target.name.join('.')]));
  return {
    put: targets.map((target) => (target === ignored ? ignore : target && putter(kind, target.name, target.type, target.sets))),
    emptyMaps: Object.entries(kind.fields).flatMap(([name, field]) => (field.is.type === 'map' && field.required && names.some((each) => each.startsWith(`${name}.`)) ? [name] : [])),
    duplicate: names.find((name, i) => names.indexOf(name) !== i),
    unknown,
  };
}

/** Steps from a record to a value: `['relatives', 0, 'fullName']`. */
export type Path = readonly (string | number)[];

/** What each folded heading of a kind's files means: nested fields first, then labels, then other headings met. */
export function headingsOf(kind: KindDefinition): ReadonlyMap<string, FileHeading> {
  const known = new Map<string, FileHeading>();
  for (const { heading, ...target } of kind.headings) known.set(fold(heading), target);
  // Labels first, other headings after: of two fields that share a heading the one whose label it is wins.
  for (const [name, field] of Object.entries(kind.fields)) if (!known.has(fold(field.label.vi))) known.set(fold(field.label.vi), { path: name });
  for (const [name, field] of Object.entries(kind.fields)) for (const heading of field.headings ?? []) if (!known.has(fold(heading))) known.set(fold(heading), { path: name });
  return known;
}

/** The type that a path leads to, with the path as the record has it; undefined when it leads nowhere. */
export function typeAt(kind: KindDefinition, path: string): { readonly is: FieldType; readonly path: Path } | undefined {
  const [root = '', first, second, ...more] = path.split('.');
  const is = (HEAD_FIELDS as readonly string[]).includes(root) ? headTypes[root] : Object.hasOwn(kind.fields, root) ? kind.fields[root]?.is : undefined;
  if (is === undefined) return undefined;
  if (first === undefined) return { is, path: [root] };
  if (is.type === 'map') {
    // A code may hold a dot itself (criterion 1.3).
    const key = codeOfLabel(is.keys, path.slice(root.length + 1));
    return key === undefined || (is.only !== undefined && !is.only.includes(key)) ? undefined : { is: is.value, path: [root, key] };
  }
  if (more.length > 0) return undefined;
  const index = /^[0-9]{1,2}$/.test(first) ? Number(first) : -1;
  if (is.type === 'list' && index >= 0 && index < is.maxItems && second === undefined) return { is: is.item, path: [root, index] };
  if (is.type === 'objects' && index >= 0 && index < is.maxItems && second !== undefined && Object.hasOwn(is.fields, second)) {
    const field = is.fields[second];
    return field && { is: field.is, path: [root, index, second] };
  }
  return undefined;
}

function putter(kind: KindDefinition, path: Path, is: FieldType, sets: { readonly [path: string]: string }): PutCell {
  const read: ReadCell = cellReader(is);
  const field = path.length === 1 && Object.hasOwn(kind.fields, String(path[0])) ? kind.fields[String(path[0])] : undefined;
  const also = Object.entries(sets).map(([other, value]) => [typeAt(kind, other)?.path ?? [other], value] as const);
  return (record, raw) => {
    const cell = raw.trim();
    if (cell === '') return;
    const several = field?.cell?.(cell);
    if (several !== undefined) {
      for (const [name, value] of Object.entries(several)) record[name] ??= value;
      return;
    }
    setAt(record, path, read(cell, record));
    for (const [other, value] of also) setAt(record, other, value);
  };
}

/** Puts a value where the path leads; what is missing on the way is made. */
export function setAt(record: Record<string, unknown>, path: Path, value: unknown): void {
  let here = record as Record<string | number, unknown>;
  path.forEach((step, i) => {
    // A heading may be "__proto__": a field of no kind, to be told as such and not to be lost in an assignment.
    if (step === '__proto__') Object.defineProperty(here, step, { value, enumerable: true });
    else if (i === path.length - 1) here[step] = value;
    else here = (here[step] ??= typeof path[i + 1] === 'number' ? [] : {}) as Record<string | number, unknown>;
  });
}
