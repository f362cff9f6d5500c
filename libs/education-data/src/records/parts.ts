import { learnerMinistryCodeForm, personalNumberForm, recordIdForm, schoolCodeForm, staffMinistryCodeForm, unitCodeForm } from './forms.js';
import { type Condition, dated, type FieldTable, pattern, text } from './field.js';
import type { Content, MergeContext, MergeRule, ReferenceDefinition, Rule, RuleContext, RuleProblem, RuleText } from './kind.js';

/**
 * Fields and references that several kinds share (kinds.md §1.3, §3): S!, Y!, O!, a learner, a class, a member of staff, each in the way
 * in which the kinds' page writes them.
 */

/** S!: the school that owns the record. */
export const ownSchool = {
  schoolCode: pattern('Mã trường', 'School code', schoolCodeForm, { required: true, headings: ['Mã trường học'] }),
};

/** Y!: the school year. */
export const ownYear = {
  schoolYear: dated('Năm học', 'School year', 'schoolYear', { required: true }),
};

/** O!: a school or, for offices and communes, a unit. The kind names both in `oneOf`. */
export const ownPlace = {
  schoolCode: pattern('Mã trường', 'School code', schoolCodeForm, { headings: ['Mã trường học'] }),
  unitCode: pattern('Mã đơn vị', 'Unit code', unitCodeForm),
};

/** learner: by the sender's own id, ministry code or personal number. */
export const learnerFields = {
  learnerRecordId: pattern('Mã bản ghi học sinh', "Learner's record id", recordIdForm),
  learnerMinistryCode: pattern("Mã học sinh", "Learner's ministry code", learnerMinistryCodeForm, {
    headings: ['Mã định danh Bộ GD&ĐT', 'Mã định danh Bộ GDĐT', 'Mã HS'],
  }),
  learnerPersonalNumber: pattern('Số định danh cá nhân của học sinh', "Learner's personal number", personalNumberForm, {
    headings: ['Số ĐDCN', 'Số định danh cá nhân', 'Số CCCD', 'Số ĐDCN/CCCD'],
  }),
};

/** class: by the sender's own id, or by name in the record's school and school year. */
export const classFields = {
  classRecordId: pattern('Mã bản ghi lớp', 'Class record id', recordIdForm),
  className: text('Tên lớp', 'Class name', { headings: ['Lớp', 'Lớp học'] }),
};

/** staff: by the sender's own id, ministry code or personal number. */
export const staffFields = {
  staffRecordId: pattern('Mã bản ghi cán bộ', 'Staff record id', recordIdForm),
  staffMinistryCode: pattern('Mã cán bộ', "Staff member's ministry code", staffMinistryCodeForm),
  staffPersonalNumber: pattern('Số định danh cá nhân của cán bộ', "Staff member's personal number", personalNumberForm),
};

/** Fields of a shared table that belong to records of one shape or holder only: the table with the condition added to each field. */
export function only<const F extends FieldTable>(fields: F, condition: Condition): F {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, onlyIf: [...(field.onlyIf ?? []), condition] }])) as unknown as F;
}

export const schoolReference: ReferenceDefinition = { name: 'school', kind: 'school', by: { schoolCode: 'schoolCode' }, required: true };
export const placeReference: ReferenceDefinition = { ...schoolReference, required: false };

export function learnerReference(required: boolean): ReferenceDefinition {
  return { name: 'learner', kind: 'learner', by: { recordId: 'learnerRecordId', ministryCode: 'learnerMinistryCode', personalNumber: 'learnerPersonalNumber' }, required };
}

export function classReference(required: boolean): ReferenceDefinition {
  return { name: 'class', kind: 'school-class', by: { recordId: 'classRecordId', className: 'className' }, required };
}

export function staffReference(required: boolean): ReferenceDefinition {
  return { name: 'staff', kind: 'staff', by: { recordId: 'staffRecordId', ministryCode: 'staffMinistryCode', personalNumber: 'staffPersonalNumber' }, required };
}

/** Error for a field. */
export function error(code: RuleProblem['code'], path: string, message?: RuleProblem['message']): RuleProblem {
  return { level: 'error', code, path, ...(message && { message }) };
}

/** Finding for a field. */
export function finding(code: RuleProblem['code'], path: string, message?: RuleProblem['message']): RuleProblem {
  return { level: 'finding', code, path, ...(message && { message }) };
}

/** dates_reversed: the second day must not be before the first. Both are days, `YYYY-MM-DD`. */
export function inOrder(from: string, to: string): Rule<Content> {
  return (record) => {
    const [start, end] = [record[from], record[to]];
    return typeof start === 'string' && typeof end === 'string' && end < start ? error('dates_reversed', to) : undefined;
  };
}

/** True for a day, partial date, moment or time after the receipt. Days are compared by what is known, times with the tolerance of updatedAt. */
export function isFuture(when: string, { receivedAt, today }: RuleContext): boolean {
  return when.length > 10 ? Date.parse(when.toUpperCase()) > receivedAt + 600_000 : when > today.slice(0, when.length);
}

/** date_in_future: what has happened lies not after the receipt. */
export function notInFuture(field: string): Rule<Content> {
  return (record, context) => {
    const when = record[field];
    return typeof when === 'string' && isFuture(when, context) ? error('date_in_future', field) : undefined;
  };
}

/** A recomputed value differs from the sent one: both are kept, the message names the hub's. Never for personal values. */
export function differs(path: string, recomputed: string | number): RuleProblem {
  return finding('recomputed_differs', path, { vi: `Giá trị tính lại là ${recomputed}`, en: `The recomputed value is ${recomputed}` });
}

/** O! as part of a key: the school by its hub id, an office or commune by its code. Null while the school is not resolved. */
export function placeKey(record: Content, ids: { readonly school: string | null }): string | null {
  return record.schoolCode === undefined ? `unit:${String(record.unitCode ?? '')}` : ids.school;
}

/** unit_not_in_force: a unit by its administrative code (digits) must be one on the day of the record; organisations have letters. */
export function placeInForce(): MergeRule<Content> {
  return ({ unitCode }, { unit, updatedOn }) =>
    typeof unitCode === 'string' && /^[0-9]+$/.test(unitCode) && updatedOn !== undefined && unit?.(unitCode, updatedOn) === false ? error('unit_not_in_force', 'unitCode') : undefined;
}

/** The rule of {@link placeInForce} in words. */
export const placeText: RuleText = { code: 'unit_not_in_force', vi: 'Mã xã (hoặc huyện trước 01/7/2025) phải có hiệu lực vào ngày cập nhật', en: 'A commune (or, before 1 July 2025, a district) is in force on updatedAt' };

/** class_mismatch: the class found is of another school or another year than the record. `yearOf` gives the record's school year. */
export function classOfSameSchool<C extends Content>(yearOf: (record: C) => string | null): MergeRule<C> {
  return (record, { class: found, ids }: MergeContext) => {
    if (found === undefined || ids.school === null) return undefined;
    const year = yearOf(record);
    const fits = found.schoolId === ids.school && (year === null || found.schoolYear === year);
    return fits ? undefined : error('class_mismatch', record.classRecordId === undefined ? 'className' : 'classRecordId');
  };
}

/** A rule in words, beside the text that its code has. */
export function says(code: RuleText['code'], vi: string, en: string): RuleText {
  return { code, vi, en };
}

/** part_above_whole: the part must not exceed the whole; both are numbers. */
export function partOfWhole(part: string, whole: string): Rule<Content> {
  return (record) => {
    const [some, all] = [record[part], record[whole]];
    return typeof some === 'number' && typeof all === 'number' && some > all ? error('part_above_whole', part) : undefined;
  };
}

/** nothing_recorded: at least one of the fields must have a value. */
export function recordsOneOf(...fields: readonly [string, ...string[]]): Rule<Content> {
  return (record) => (fields.some((name) => record[name] !== undefined) ? undefined : error('nothing_recorded', fields[0]));
}
