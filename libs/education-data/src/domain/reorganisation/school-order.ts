import { OrderRefused, type ReorganisationType } from './unit-order.js';

/** A school as the hub holds it: its states ascending by `validFrom`. */
export interface HeldSchool {
  readonly schoolCode: string;
  readonly states: readonly Readonly<Record<string, unknown>>[];
}

/** A school as it is from the day on. A new code needs what a school needs; of one that goes on, what is left out stays. */
export interface SchoolTarget {
  readonly code: string;
  readonly name?: string;
  readonly communeCode?: string;
  readonly levels?: readonly string[];
}

/** A reorganisation of schools of a province. */
export interface SchoolOrder {
  readonly type: ReorganisationType;
  readonly from: readonly string[];
  readonly to: readonly SchoolTarget[];
  readonly effectiveOn: string;
}

/** Content of a school record as the decision says it. */
export type SchoolContent = Readonly<Record<string, unknown>> & { readonly schoolCode: string; readonly validFrom: string };

/**
 * What a decision says of each school, as records of the kind `school`: a new state from the day on, or the day on which the present
 * state ends and the schools that follow. Closed schools keep their code and their history; who takes over bears the old codes as former.
 * @param held the schools named, by code
 * @throws OrderRefused
 */
export function schoolRecords(order: SchoolOrder, held: ReadonlyMap<string, HeldSchool>): SchoolContent[] {
  const { type, from, to, effectiveOn } = order;
  if (new Set(from).size !== from.length || new Set(to.map((one) => one.code)).size !== to.length) throw refused('conflict', 'from', 'Một mã nêu hai lần', 'A code is named twice');
  const counts = { merge: from.length >= 1 && to.length === 1, split: from.length === 1 && to.length >= 2, rename: from.length === 1 && to.length === 1, move: from.length === 1 && to.length === 1, close: from.length >= 1 && to.length === 0 }[type];
  if (!counts) throw refused(type === 'close' ? 'not_applicable' : 'required_missing', 'to', 'Nhập: một đích; tách: từ hai đích; đổi tên, chuyển: một trường; giải thể: không có đích', 'merge: one target; split: two or more; rename, move: one school; close: none');
  const now = new Map(from.map((code, i) => [code, openOn(held.get(code), effectiveOn, `from.${i}`)]));
  const [first] = now.values();
  if (first === undefined) throw refused('required_missing', 'from', 'Cần ít nhất một trường', 'At least one school is needed');
  if (type === 'rename' || type === 'move') {
    const [given] = to;
    const field = type === 'rename' ? 'name' : 'communeCode';
    if (given?.[field] === undefined) throw refused('required_missing', `to.0.${field}`, 'Thiếu giá trị mới', 'The new value is missing');
    if (given.code !== from[0]) throw refused('not_applicable', 'to.0.code', 'Đổi tên, chuyển xã không đổi mã', 'A rename or move keeps the code');
    return [begun({ ...first, [field]: given[field] }, effectiveOn)];
  }
  const ended = [...now].filter(([code]) => !to.some((one) => one.code === code)).map(([, state]): SchoolContent => ({
    ...state, closedOn: effectiveOn, ...(to.length > 0 && { successorCodes: to.map((one) => one.code) }),
  }));
  const begins = to.map((given, i) => {
    const stands = now.get(given.code) ?? (held.has(given.code) ? openOn(held.get(given.code), effectiveOn, `to.${i}.code`) : undefined);
    if (stands === undefined && given.name === undefined) throw refused('required_missing', `to.${i}.name`, 'Trường mới cần tên', 'A new school needs a name');
    const base = stands ?? { ...first, formerCodes: undefined, successorCodes: undefined };
    // Of a split nobody bears the old code: it would lead to several.
    const former = type === 'merge' ? [...new Set([...((base['formerCodes'] as readonly string[] | undefined) ?? []), ...from.filter((code) => code !== given.code)])] : ((base['formerCodes'] as readonly string[] | undefined) ?? []);
    return begun({
      ...base, schoolCode: given.code, ...(given.name !== undefined && { name: given.name }), ...(given.communeCode !== undefined && { communeCode: given.communeCode }), ...(given.levels !== undefined && { levels: given.levels }),
      ...(former.length > 0 && { formerCodes: former.slice(0, 10) }),
    }, effectiveOn);
  });
  return [...ended, ...begins];
}

/**
 * Which schools' learners follow whom. A merge says it; a split does not say which child goes where, so they stay with the part that goes on
 * under the old code, or at the closed school, until they are sent; of a closed school nobody takes over.
 */
export function successions({ type, from, to }: SchoolOrder): readonly { readonly code: string; readonly successorCode: string }[] {
  const [target] = to;
  return type !== 'merge' || target === undefined ? [] : from.filter((code) => code !== target.code).map((code) => ({ code, successorCode: target.code }));
}

/** The state of a school on the day. */
function openOn(school: HeldSchool | undefined, day: string, path: string): SchoolContent {
  const state = school?.states.filter((one) => String(one['validFrom']) <= day).at(-1);
  if (school === undefined || state === undefined) throw refused('unit_not_in_force', path, 'Không có trường này vào ngày đó', 'There is no such school on that day');
  if (school.states.some((one) => String(one['validFrom']) > day)) throw refused('conflict', path, 'Đã có thay đổi về sau của trường này', 'A later change of this school is known already');
  if (typeof state['closedOn'] === 'string') throw refused(state['closedOn'] <= day ? 'unit_not_in_force' : 'conflict', path, 'Trường đã giải thể', 'The school is closed');
  return { ...state, schoolCode: String(state['schoolCode']), validFrom: String(state['validFrom']) };
}

function begun(state: Readonly<Record<string, unknown>> & { readonly schoolCode: string }, day: string): SchoolContent {
  return { ...state, validFrom: day };
}

function refused(code: OrderRefused['code'], path: string, vi: string, en: string): OrderRefused {
  return new OrderRefused(code, path, { vi, en });
}
