import { parseArgs } from 'node:util';
import type { SimulationDirt } from './plan.js';

export const HELP = `
npm run simulate -- [lựa chọn / options]

  Một phần mềm nhà trường mẫu, cùng số hạt giống thì giống nhau từng byte: gửi dữ liệu vào trục qua API rồi so từng kết quả với phép tính
  của chính mình. Kết thúc bằng 0 khi khớp hết, 1 khi không.
  A made-up vendor, the same to the byte for the same seed: pushes through the API, then holds every outcome against its own arithmetic.
  Ends with 0 when all agree, with 1 when not.

  --seed 1              số hạt giống / seed; mỗi hạt giống gửi một lần vào một trục / once per hub
  --province 20         tỉnh / province: 08, 20, 22
  --schools 3           số trường / schools
  --learners 300        số người học, làm tròn lên theo lớp / learners, rounded up to whole classes
  --class-size 25       sĩ số / learners of a class
  --staff 10            cán bộ mỗi trường / staff of a school
  --days 5              số ngày điểm danh / days with attendance
  --subjects 2          số môn có điểm, 1 đến 6 / subjects with marks
  --school-year 2025-2026

  Tỉ lệ bản ghi bẩn, 0 đến 1 / shares of dirt:
  --rejects 0.01        sai quy định / break a rule                                 → rejected
  --duplicates 0.01     gửi lại nguyên văn / said again word for word               → unchanged
  --late 0.01           phiên bản đến muộn / an older version after the newer       → stale
  --contradictions 0.01 hai bản ghi nói khác nhau / two records differ              → held (người / persons),
                                                                                      rejected, stale
  --early 0.01          người học đến sau các bản ghi về mình / learners who come
                        after the records about them                                → parked, rồi / then created

  --all-kinds           cả phòng, thiết bị, sức khỏe, học bạ, tuyển sinh … / rooms, equipment,
                        health, transcripts, admissions … too
  --home .hub           nơi có credentials.json / where credentials.json is
  --client vendor-20    tài khoản kết nối / client; default vendor-<province>
  --out FOLDER          chỉ viết tệp NDJSON và expected.json, không gửi / write files, push nothing
  --help
`;

/** What was asked for. */
export interface CommandLine extends SimulationDirt {
  readonly seed: number;
  readonly province: string;
  readonly schools: number;
  readonly learners: number;
  readonly classSize: number;
  readonly staff: number;
  readonly days: number;
  readonly subjects: number;
  readonly schoolYear: string;
  readonly home: string;
  readonly client: string;
  readonly out: string | undefined;
  readonly help: boolean;
  readonly allKinds: boolean;
}

const DEFAULTS = {
  seed: '1', province: '20', schools: '3', learners: '300', 'class-size': '25', staff: '10', days: '5', subjects: '2', 'school-year': '2025-2026',
  rejects: '0.01', duplicates: '0.01', late: '0.01', contradictions: '0.01', early: '0.01',
} as const;

/**
 * Reads the arguments.
 * @throws TypeError with a sentence about what is wrong
 */
export function commandLine(args: readonly string[], environment: { readonly home: string }): CommandLine {
  const text = { type: 'string' } as const;
  const names = Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[];
  const { values } = parseArgs({ args: [...args], strict: true, options: { ...Object.fromEntries(names.map((name) => [name, text])), home: text, client: text, out: text, 'all-kinds': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
  const given = values as Readonly<Record<string, string | boolean | undefined>>;
  const value = (name: keyof typeof DEFAULTS): string => String(given[name] ?? DEFAULTS[name]);
  const count = (name: keyof typeof DEFAULTS, most: number): number => within(name, value(name), 1, most, Number.isInteger);
  const share = (name: keyof typeof DEFAULTS): number => within(name, value(name), 0, 1, Number.isFinite);
  const province = value('province');
  if (!/^\d\d$/.test(province)) throw new TypeError(`--province ${province}: two digits, for example 20`);
  if (!/^(\d{4})-(\d{4})$/.test(value('school-year'))) throw new TypeError(`--school-year ${value('school-year')}: for example 2025-2026`);
  return {
    seed: count('seed', 999_999_999), province, schools: count('schools', 5_000), learners: count('learners', 900_000), classSize: count('class-size', 100), staff: count('staff', 500), days: count('days', 150),
    subjects: count('subjects', 6), schoolYear: value('school-year'), rejects: share('rejects'), duplicates: share('duplicates'), lateVersions: share('late'), contradictions: share('contradictions'), earlyChildren: share('early'),
    home: String(given['home'] ?? environment.home), client: String(given['client'] ?? `vendor-${province}`), out: given['out'] === undefined ? undefined : String(given['out']), help: given['help'] === true, allKinds: given['all-kinds'] === true,
  };
}

function within(name: string, text: string, least: number, most: number, fits: (value: number) => boolean): number {
  const value = Number(text);
  if (text.trim() === '' || !fits(value) || value < least || value > most) throw new TypeError(`--${name} ${text}: from ${least} to ${most}`);
  return value;
}
