import { codesOf, labelOf } from '@lienthong/vocabulary';
import type { Field, FieldType } from '../../records/field.js';
import type { KindDefinition } from '../../records/kind.js';

/** A column of a kind's template. */
export interface TemplateColumn {
  /** As in the record, `relatives.0.fullName`. */
  readonly path: string;
  /** Vietnamese; read back as the path, so no two are alike. */
  readonly heading: string;
  readonly is: FieldType;
  readonly required: boolean;
}

/** Items of a list of objects that a template has columns for. */
const ITEMS = 4;

/** The columns of a kind's template in the order of its fields: one a plain field, several for what lies inside. */
export function templateColumns(kind: KindDefinition): readonly TemplateColumn[] {
  const columns = Object.entries(kind.fields).flatMap(([name, field]) => columnsOf(name, field));
  const seen = new Set<string>();
  return columns.map((column) => {
    const heading = seen.has(column.heading) ? `${column.heading} (${column.path})` : column.heading;
    seen.add(heading);
    return { ...column, heading };
  });
}

/** Heading and path of each column, to read a filled template by. */
export function templateHeadings(kind: KindDefinition): readonly Pick<TemplateColumn, 'heading' | 'path'>[] {
  return templateColumns(kind).filter((column) => column.path.includes('.') || column.heading.includes('('));
}

function columnsOf(name: string, { is, label, required }: Field): TemplateColumn[] {
  if (is.type === 'map') {
    return (is.only ?? codesOf(is.keys)).map((code) => ({ path: `${name}.${code}`, heading: `${label.vi} - ${labelOf(is.keys, code, 'vi')}`, is: is.value, required: false }));
  }
  if (is.type === 'objects') {
    return Array.from({ length: Math.min(ITEMS, is.maxItems) }, (_, i) =>
      Object.entries(is.fields).map(([inner, field]) => ({ path: `${name}.${i}.${inner}`, heading: `${label.vi} ${i + 1} - ${field.label.vi}`, is: field.is, required: false })),
    ).flat();
  }
  return [{ path: name, heading: label.vi, is, required }];
}
