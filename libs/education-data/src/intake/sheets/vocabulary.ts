import { cleanText, codeOfLabel, codesOf, labelOf } from '@lienthong/vocabulary';
import { type FileHeading, headingsOf, type Path, typeAt } from '../../records/columns.js';
import type { FieldType } from '../../records/field.js';
import type { KindDefinition, WideColumns } from '../../records/kind.js';
import { templateHeadings } from '../templates/template-columns.js';
import { CORRECTION_HEADINGS, headingKey, looseHeadingKey, withoutRemark } from './heading-key.js';

/** What a column of a sheet means for the kind that is read. */
export type Meaning =
  | {
      readonly sort: 'field';
      /** As in the record, `relatives.0.fullName`. */
      readonly path: string;
      readonly steps: Path;
      readonly is: FieldType;
      readonly sets: { readonly [path: string]: string };
      readonly half?: 'mid' | 'end';
      readonly next?: boolean;
      /** Code of the subject whose record the column belongs to, in a sheet with a column a subject. */
      readonly group?: string;
    }
  /** A column a subject: where its value goes depends on the cell. */
  | { readonly sort: 'wide'; readonly group: string }
  /** Identifies the person a record refers to, though the kind has no such field. */
  | { readonly sort: 'aside'; readonly name: string; readonly is: FieldType }
  /** Known, and of no use to this kind. */
  | { readonly sort: 'passed'; readonly why: 'running-number' | 'other-kind' }
  | { readonly sort: 'unknown' };

/** Headings met in class and staff lists whose columns no kind takes (seeds/reference/spreadsheets/excel-headings.json). */
const WITHOUT_FIELD = [
  'Tỉnh', 'Tỉnh/Thành phố', 'Huyện', 'Quận/Huyện', 'Xã', 'Phường/Xã', 'Ngày cấp', 'Nơi cấp', 'Nghề nghiệp cha', 'Nghề nghiệp mẹ', 'Mã nhận xét', 'Ghi chú', 'Chữ ký', 'Ký nhận', ...CORRECTION_HEADINGS,
  'Khối học', 'Khối', 'Lớp', 'Lớp học', 'Mã lớp', 'Tên lớp', 'Họ tên', 'Họ và tên', 'Ngày sinh', 'Ngày, tháng, năm sinh', 'Giới tính', 'Nữ', 'Dân tộc', 'Mã học sinh', 'Trạng thái', 'Trạng thái HS', 'Ngày nhập trạng thái',
];
const RUNNING_NUMBER = ['STT', 'TT', 'Số TT', 'Số thứ tự'].map(headingKey);

type Target = FileHeading & { readonly name?: string };

/** Knows what headings mean for one kind, and which belong to another. Made once per workbook. */
export class HeadingVocabulary {
  private readonly targets = new Map<string, Target>();
  private readonly loose = new Map<string, Target | null>();
  private readonly elsewhere = new Set<string>();
  private readonly meanings = new Map<string, Meaning>();
  private readonly aside = new Map<string, { readonly name: string; readonly is: FieldType }>();

  constructor(
    readonly kind: KindDefinition,
    kinds: readonly KindDefinition[],
  ) {
    for (const [heading, target] of headingsOf(kind)) this.offer(heading, target);
    for (const { heading, path } of templateHeadings(kind)) this.offer(heading, { path });
    for (const [name, { is }] of Object.entries(kind.fields)) {
      if (is.type === 'map') for (const code of is.only ?? codesOf(is.keys)) this.offer(labelOf(is.keys, code, 'vi'), { path: `${name}.${code}` });
    }
    this.offer('Sự kiện', { path: 'event' });
    for (const other of kinds) for (const heading of headingsOf(other).keys()) this.elsewhere.add(headingKey(heading));
    for (const heading of WITHOUT_FIELD) this.elsewhere.add(headingKey(heading));
    this.learnAside(kinds);
  }

  /** The meaning of a heading by its parts, from the outermost merged cell to the one above the rows. */
  meaningOf(parts: readonly string[]): Meaning {
    const key = parts.join('\n');
    const known = this.meanings.get(key);
    if (known !== undefined) return known;
    const meaning = this.findMeaning(parts);
    // The same cells are looked at several times while a heading is looked for. Bounded, so that no file can fill it.
    if (this.meanings.size >= 20_000) this.meanings.clear();
    this.meanings.set(key, meaning);
    return meaning;
  }

  private findMeaning(parts: readonly string[]): Meaning {
    const leaf = parts.at(-1) ?? '';
    for (const text of [parts.join(' '), leaf]) {
      const found = this.lookUp(text);
      if (found !== undefined) return this.grouped(found, parts);
    }
    const wide = this.wideOf(parts);
    if (wide !== undefined) return wide;
    if (parts.some((part) => RUNNING_NUMBER.includes(headingKey(part)))) return { sort: 'passed', why: 'running-number' };
    const aside = this.aside.get(headingKey(leaf)) ?? this.aside.get(headingKey(withoutRemark(leaf) ?? ''));
    if (aside !== undefined) return { sort: 'aside', ...aside };
    return [leaf, parts[0] ?? '', withoutRemark(leaf) ?? ''].some((text) => this.elsewhere.has(headingKey(text))) ? { sort: 'passed', why: 'other-kind' } : { sort: 'unknown' };
  }

  /** The meaning of a field's path as a person chose it; undefined when the kind has none. */
  fieldAt(path: string): Meaning | undefined {
    const found = typeAt(this.kind, path);
    return found && { sort: 'field', path: found.path.join('.'), steps: found.path, is: found.is, sets: {} };
  }

  private lookUp(text: string): Meaning | undefined {
    const byPath = typeAt(this.kind, cleanText(text));
    if (byPath !== undefined) return { sort: 'field', path: byPath.path.join('.'), steps: byPath.path, is: byPath.is, sets: {} };
    const shorter = withoutRemark(text);
    const target =
      this.targets.get(headingKey(text)) ??
      (shorter === undefined ? undefined : this.targets.get(headingKey(shorter))) ??
      this.loose.get(looseHeadingKey(text)) ??
      (shorter === undefined ? undefined : this.loose.get(looseHeadingKey(shorter))) ??
      this.numbered(text);
    const at = target && typeAt(this.kind, target.path);
    if (!target || !at) return undefined;
    return { sort: 'field', path: at.path.join('.'), steps: at.path, is: at.is, sets: target.sets ?? {}, ...(target.half && { half: target.half }), ...(target.next && { next: true }) };
  }

  /** "15 phút 2", "Miệng lần 1": one of several columns alike. */
  private numbered(text: string): Target | undefined {
    const base = cleanText(text).replace(/\s*(?:lần\s*|l)?\(?[0-9]{1,2}\)?$/iu, '');
    const target = base === '' ? undefined : this.targets.get(headingKey(base));
    return target?.next === true ? target : undefined;
  }

  private grouped(meaning: Meaning, parts: readonly string[]): Meaning {
    const { wide } = this.kind;
    if (meaning.sort !== 'field' || wide === undefined || parts.length < 2) return meaning;
    const group = parts.slice(0, -1).map((part) => subjectIn(wide, part)).find((code) => code !== undefined);
    return group === undefined ? meaning : { ...meaning, group };
  }

  private wideOf(parts: readonly string[]): Meaning | undefined {
    const { wide } = this.kind;
    const group = wide && subjectIn(wide, parts.at(-1) ?? '');
    return group === undefined ? undefined : { sort: 'wide', group };
  }

  private offer(heading: string, target: Target): void {
    const key = headingKey(heading);
    if (this.targets.has(key)) return;
    this.targets.set(key, target);
    const loose = looseHeadingKey(heading);
    const known = this.loose.get(loose);
    // Two headings that differ by diacritics alone: without them it is not known which is meant.
    if (known === undefined) this.loose.set(loose, target);
    else if (known !== null && known.path !== target.path) this.loose.set(loose, null);
  }

  private learnAside(kinds: readonly KindDefinition[]): void {
    const reference = this.kind.references.find((each) => each.required && kinds.some((kind) => kind.name === each.kind && kind.identity !== undefined));
    const person = kinds.find((kind) => kind.name === reference?.kind);
    if (!person?.identity) return;
    for (const name of [person.identity.name, person.identity.birthDate]) {
      const field = person.fields[name];
      for (const heading of field === undefined ? [] : [field.label.vi, ...(field.headings ?? [])]) this.aside.set(headingKey(heading), { name, is: field!.is });
    }
  }
}

/** "Toán", "Môn Toán", "Toán học". */
function subjectIn(wide: WideColumns, text: string): string | undefined {
  const cleaned = cleanText(text).replace(/[*:]+$/, '').trim();
  return codeOfLabel(wide.list, cleaned) ?? codeOfLabel(wide.list, cleaned.replace(/^(?:môn|điểm)\s+/iu, ''));
}
