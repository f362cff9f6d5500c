import { Sealer } from '@lienthong/kit/config';
import { fold, foldLoose } from '@lienthong/vocabulary';

const families = ['Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Nguyễn', 'Trần', 'Trần', 'Lê', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Nông', 'Lý', 'Vi', 'Hà', 'Triệu', 'Lương'];
const middles = ['Thị', 'Thị', 'Thị Ngọc', 'Thị Thu', 'Văn', 'Văn', 'Đức', 'Minh', 'Quang', 'Hữu', 'Gia', 'Khánh', 'Phương', 'Thanh', 'Bảo', 'Hoài', 'Thuỳ', 'Xuân', 'Hồng', 'Kim'];
const givens = [...'An Anh Bình Châu Chi Cường Dung Dũng Duy Giang Hà Hải Hân Hạnh Hiền Hiếu Hoà Hoàng Huệ Hùng Huy Khang Khoa Lan Linh Long Mai Minh My Nam Nga Ngân Nhi Phong Phúc Quân Quỳnh Sơn Tâm Thảo Thắng Trang Trung Tú Tuấn Uyên Vinh Vy Yến Đạt'.split(' ')];

/** A made-up child as one platform has it. */
export interface MadeUpChild {
  readonly fullName: string;
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  readonly school: number;
  readonly mother: string;
  readonly numbers: Readonly<Record<string, string>>;
}

/** How the second platform has the child, by the place in the register. */
export const PLANTED: readonly { readonly every: readonly number[]; readonly reason: string | null }[] = [
  { every: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], reason: 'same-number' },
  { every: [10, 11], reason: 'same-name-birth' },
  { every: [12], reason: 'swapped-day-month' },
  { every: [13], reason: 'number-mistyped' },
  { every: [14], reason: 'name-changed' },
  { every: [15], reason: 'loose-name-birth' },
  { every: [16, 17, 18, 19], reason: null },
];

export function reasonAt(i: number): string | null {
  return PLANTED.find((one) => one.every.includes(i % 20))?.reason ?? null;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A register of two platforms: children of the first, and how the second has them. The same each time. */
export class MadeUpRegister {
  constructor(private readonly seed: number) {}

  first(i: number): MadeUpChild {
    const pick = this.pickFor(i);
    const male = pick(2) === 0;
    const year = 2008 + pick(14);
    // Day and month that can be swapped where a swap is planted.
    const [month, day] = reasonAt(i) === 'swapped-day-month' ? [1 + pick(6), 7 + pick(6)] : [1 + pick(12), 1 + pick(28)];
    return {
      fullName: `${reasonAt(i) === 'loose-name-birth' ? 'Nguyễn' : of(families, pick)} ${of(middles, pick)} ${of(givens, pick)}`, birthDate: `${year}-${two(month)}-${two(day)}`, sex: male ? 'male' : 'female', school: pick(1_000), mother: `${of(families, pick)} Thị ${of(givens, pick)}`,
      numbers: { ministryCode: `20${String(i).padStart(8, '0')}`, personalNumber: `020${male ? 2 : 3}${two(year % 100)}${String(i).padStart(6, '0')}` },
    };
  }

  second(i: number): MadeUpChild {
    const child = this.first(i);
    const { ministryCode = '', personalNumber = '' } = child.numbers;
    switch (reasonAt(i)) {
      case 'same-number':
        return { ...child, numbers: { ministryCode } };
      case 'same-name-birth':
        return { ...child, numbers: {} };
      case 'swapped-day-month':
        return { ...child, numbers: {}, birthDate: `${child.birthDate.slice(0, 4)}-${child.birthDate.slice(8)}-${child.birthDate.slice(5, 7)}` };
      case 'number-mistyped':
        return { ...child, birthDate: `${child.birthDate.slice(0, 4)}-12-31`, school: 2_000, numbers: { personalNumber: `${personalNumber.slice(0, 10)}${(Number(personalNumber[10]) + 5) % 10}${personalNumber[11] ?? ''}` } };
      case 'name-changed':
        return { ...child, numbers: {}, fullName: `Đổi ${child.fullName.split(' ').slice(1).join(' ')}` };
      case 'loose-name-birth':
        return { ...child, numbers: {}, fullName: titled(foldLoose(child.fullName)) };
      default:
        return { ...this.first(i + 50_000_000), numbers: { ministryCode: `30${String(i).padStart(8, '0')}` } };
    }
  }

  /** Xorshift of the place, so that any child can be made without those before it. */
  private pickFor(i: number): (below: number) => number {
    let state = (Math.imul(i + 1, 2654435761) ^ this.seed) >>> 0 || 1;
    return (below) => {
      state ^= state << 13;
      state >>>= 0;
      state ^= state >>> 17;
      state ^= state << 5;
      state >>>= 0;
      return state % below;
    };
  }
}

function of<T>(values: readonly T[], pick: (below: number) => number): T {
  return values[pick(values.length)] as T;
}

function titled(text: string): string {
  return text.split(' ').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

export const COLUMNS = [
  'province_code', 'platform_id', 'record_id', 'version', 'hub_id', 'key', 'school_id', 'person_id', 'distrusted', 'name_birth', 'name_loose', 'birth_year', 'sex', 'x_ministry_code', 'x_personal_number', 'updated_at', 'confirmed_at', 'changed_at', 'live', 'lead', 'content', 'sealed',
] as const;

/** Id of a made-up person: 1 is the first platform's, 2 the second's. */
export function personId(platform: 1 | 2, i: number): string {
  return `01970000-0000-7000-800${platform}-${i.toString(16).padStart(12, '0')}`;
}

/** A row as the merge would have written it, as a line for COPY. */
export function copyLine(sealer: Sealer, platform: 1 | 2, i: number, child: MadeUpChild): string {
  const index = (space: string, value: string): string => {
    const hex = sealer.blindIndex(`${space}/${value}`).toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
  };
  const { ministryCode, personalNumber } = child.numbers;
  const [x, y] = [ministryCode === undefined ? null : index('learner/ministryCode', ministryCode), personalNumber === undefined ? null : index('learner/personalNumber', personalNumber)];
  const content = {
    schoolCode: `X-20-${child.school}`, ...(x !== null && { ministryCode: `#${x}` }), ...(y !== null && { personalNumber: `#${y}` }), fullName: child.fullName, birthDate: child.birthDate, sex: child.sex, ethnic: '01', communeCode: '05977',
    relatives: [{ relation: 'mother', fullName: child.mother }],
  };
  const id = personId(platform, i);
  const at = '2025-10-01T01:00:00Z';
  const sealed = Object.keys(child.numbers).length === 0 ? '\\N' : `\\\\x${sealer.seal(Buffer.from(JSON.stringify(child.numbers))).toString('hex')}`;
  return [
    '20', platform === 1 ? 'BENCH-A' : 'BENCH-B', `r-${i}`, 1, id, id, `0197000a-0000-7000-8000-${child.school.toString(16).padStart(12, '0')}`, id, '{}', index('learner/nameBirth', `${fold(child.fullName)}/${child.birthDate}`), foldLoose(child.fullName),
    child.birthDate.slice(0, 4), child.sex, x ?? '\\N', y ?? '\\N', at, at, at, 't', 't', JSON.stringify(content), sealed,
  ].join('\t');
}
