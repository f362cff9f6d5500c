import type { FieldChoice } from '../../api/uploads.js';
import type { Texts } from '../../i18n/use-texts.js';

/** How the fields of a kind and their codes are called. */
export interface FieldWords {
  /** "Điểm đánh giá thường xuyên 2" for `regularMarks.1`; the path itself where nothing is known of it. */
  readonly label: (path: string) => string;
  /** A value as people say it: the label of a code, lists with commas. */
  readonly value: (path: string, value: unknown) => string;
}

/** Words out of what a reading tells of its fields. */
export function fieldWords(fields: readonly FieldChoice[], { pick }: Texts): FieldWords {
  const known = new Map(fields.map((field) => [field.path, field]));
  const label = (path: string): string => {
    const field = known.get(path);
    if (field !== undefined) return pick(field.label);
    const [, root = '', item] = /^(.+)\.([0-9]+)$/.exec(path) ?? [];
    const list = known.get(root);
    return list === undefined ? path : `${pick(list.label)} ${Number(item) + 1}`;
  };
  const value = (path: string, of: unknown): string => {
    if (Array.isArray(of)) return of.filter((item) => item !== null && item !== undefined).map((item, i) => value(`${path}.${i}`, item)).join(', ');
    if (typeof of === 'object' && of !== null) return Object.entries(of).map(([name, item]) => value(`${path}.${name}`, item)).join(' ');
    const option = known.get(path)?.options?.find((each) => each.code === of);
    return option === undefined ? String(of) : pick(option.label);
  };
  return { label, value };
}
