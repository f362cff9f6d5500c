import { type Role, schoolFilesPlatformId, type Scope } from '@lienthong/vocabulary';
import type { PlatformStatus } from './platforms.js';
import { schoolFilesPlatform } from './school-files.js';

/** Provinces open at the first start: those whose reference data the hub brings. */
export const DEMO_PROVINCES = ['20', '22', '08'] as const;
type DemoProvince = (typeof DEMO_PROVINCES)[number];
const NAMES: Readonly<Record<DemoProvince, string>> = { '20': 'Lạng Sơn', '22': 'Quảng Ninh', '08': 'Tuyên Quang' };

/** Kinds that a school-management product sends. */
const SCHOOL_KINDS = [
  'school', 'school-class', 'staff', 'learner', 'enrolment', 'attendance', 'subject-result', 'term-result', 'health-check', 'aptitude', 'transcript', 'diploma',
  'admission-round', 'admission-application', 'room', 'equipment', 'digital-certificate', 'cashless-payment', 'maturity-assessment',
] as const;
/** Kinds that platforms of their own send in the demo: transcripts and diplomas, admissions. */
const TRANSCRIPT_KINDS = ['transcript', 'diploma'] as const;
const ADMISSION_KINDS = ['admission-round', 'admission-application'] as const;
/** What is left to the school-management product where the others are designated. */
const MANAGED_KINDS = SCHOOL_KINDS.filter((kind) => !([...TRANSCRIPT_KINDS, ...ADMISSION_KINDS] as readonly string[]).includes(kind));
const LEARNING_KINDS = ['learning-activity', 'learning-resource'] as const;
/** The pilot of the seeds that sends learning activities in Lạng Sơn. */
const K12_ONLINE = 'LS-K12';

/** The vendor to which some schools of Lạng Sơn move. */
const NEW_VENDOR = 'DEMO-QLTH2-20';

/** A made-up platform: the seeds name no product that may push school data. */
export interface DemoPlatform {
  readonly id: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly provinceCode: string;
  readonly status: PlatformStatus;
  readonly functions: readonly string[];
}

export const DEMO_PLATFORMS: readonly DemoPlatform[] = DEMO_PROVINCES.flatMap((code): DemoPlatform[] => [
  {
    id: `DEMO-QLTH-${code}`,
    nameVi: `Phần mềm quản lí trường học (mẫu) ${NAMES[code]}`,
    nameEn: `School management software (made up), ${NAMES[code]}`,
    provinceCode: code,
    status: 'in-use',
    functions: ['school-management', 'transcript'],
  },
  {
    id: `DEMO-THI-${code}`,
    nameVi: `Hệ thống của Hội đồng thi tốt nghiệp THPT (mẫu) ${NAMES[code]}`,
    nameEn: `Exam council system (made up), ${NAMES[code]}`,
    provinceCode: code,
    status: 'in-use',
    functions: ['exam-management'],
  },
  { id: `DEMO-HBS-${code}`, nameVi: `Nền tảng học bạ số (mẫu) ${NAMES[code]}`, nameEn: `Transcript platform (made up), ${NAMES[code]}`, provinceCode: code, status: 'in-use', functions: ['transcript'] },
  { id: `DEMO-TSDC-${code}`, nameVi: `Hệ thống tuyển sinh đầu cấp (mẫu) ${NAMES[code]}`, nameEn: `Admissions system (made up), ${NAMES[code]}`, provinceCode: code, status: 'in-use', functions: ['admissions'] },
  { ...schoolFilesPlatform(code), functions: [] },
]).concat({
  id: NEW_VENDOR, nameVi: 'Phần mềm quản lí trường học thứ hai (mẫu) Lạng Sơn', nameEn: 'Second school management software (made up), Lạng Sơn', provinceCode: '20', status: 'in-use', functions: ['school-management'],
});

/** The school whose mark books come as Excel files of its clerk: it has no joined mark book yet. */
const FILE_SCHOOL = 'X-20-101';

/** Schools that the demo moves to another vendor of school management, by decisions of its own day: so they have a designation of their own. */
const MOVING_SCHOOLS = ['X-20-104', 'X-20-105', 'X-20-106'];

/** A client of the first start; its name is its id. */
export interface DemoClient {
  readonly clientId: string;
  readonly name: string;
  readonly platformId: string | null;
  readonly provinceCode: string | null;
  readonly scopes: readonly Scope[];
  readonly kinds: readonly string[];
}

export const DEMO_CLIENTS: readonly DemoClient[] = [
  ...DEMO_PROVINCES.flatMap((code): DemoClient[] => [
    // Learning kinds too: in Lạng Sơn K12Online is designated for them, so there they are held, as the rule wants to be seen.
    { clientId: `vendor-${code}`, name: `vendor-${code}`, platformId: `DEMO-QLTH-${code}`, provinceCode: code, scopes: ['push'], kinds: [...SCHOOL_KINDS, ...LEARNING_KINDS] },
    { clientId: `exam-council-${code}`, name: `exam-council-${code}`, platformId: `DEMO-THI-${code}`, provinceCode: code, scopes: ['push'], kinds: ['exam-result'] },
    { clientId: `transcripts-${code}`, name: `transcripts-${code}`, platformId: `DEMO-HBS-${code}`, provinceCode: code, scopes: ['push'], kinds: [...TRANSCRIPT_KINDS] },
    { clientId: `admissions-${code}`, name: `admissions-${code}`, platformId: `DEMO-TSDC-${code}`, provinceCode: code, scopes: ['push'], kinds: [...ADMISSION_KINDS] },
  ]),
  { clientId: 'k12online-20', name: 'k12online-20', platformId: K12_ONLINE, provinceCode: '20', scopes: ['push'], kinds: [...LEARNING_KINDS] },
  { clientId: 'new-vendor-20', name: 'new-vendor-20', platformId: NEW_VENDOR, provinceCode: '20', scopes: ['push'], kinds: [...MANAGED_KINDS] },
  { clientId: 'admin-cli', name: 'admin-cli', platformId: null, provinceCode: null, scopes: ['admin'], kinds: [] },
];

/** The console signs people in by this client: no secret, PKCE. */
export const CONSOLE_CLIENT_ID = 'console';

/** A person of the first start. */
export interface DemoAccount {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly extraScopes: readonly Scope[];
  readonly provinceCode: string | null;
  readonly communeCode?: string;
  readonly schoolCode?: string;
  readonly platformId?: string;
  readonly unitId?: string;
}

const person = (role: Role, displayName: string, more: Partial<DemoAccount> = {}): DemoAccount => ({ username: `${role}-20`, displayName, role, extraScopes: [], provinceCode: '20', ...more });

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  person('vendor', 'Đơn vị cung cấp phần mềm (mẫu)', { platformId: 'DEMO-QLTH-20' }),
  person('school', 'Văn thư nhà trường (mẫu)', { schoolCode: FILE_SCHOOL, communeCode: '05977' }),
  person('commune', 'UBND phường Đông Kinh', { communeCode: '05977' }),
  person('division', 'Phòng chuyên môn, Sở GD&ĐT Lạng Sơn', { unitId: 'LS.SGDDT' }),
  person('department', 'Sở GD&ĐT Lạng Sơn', { unitId: 'LS.SGDDT', extraScopes: ['steward'] }),
  person('auditor', 'Sở KH&CN Lạng Sơn', { unitId: 'LS.SKHCN' }),
  person('finance', 'Sở Tài chính Lạng Sơn', { unitId: 'LS.STC' }),
  person('office', 'Văn phòng UBND tỉnh Lạng Sơn', { unitId: 'LS.VPUBND' }),
  person('leader', 'Lãnh đạo UBND tỉnh Lạng Sơn', { unitId: 'LS.UBND' }),
  { username: 'admin', displayName: 'Quản trị hệ thống', role: 'admin', extraScopes: [], provinceCode: null },
];

/** A designation of the first start. */
export interface DemoDesignation {
  /** The demo's schools: a newcomer's own schools in the same province stay free for it. Exams belong to no school. */
  readonly schools: 'of the demo' | 'all';
  readonly provinceCode: string;
  readonly platformId: string;
  readonly kinds: readonly string[];
  /** Only these of them, or all but these. */
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

/** Day from which the demo's designations hold: the first of the 34 provinces. */
export const DEMO_DESIGNATED_FROM = '2025-07-01';
export const DEMO_DECISION = 'Dữ liệu mẫu: chỉ định khi khởi tạo, không phải quyết định thật';

export const DEMO_DESIGNATIONS: readonly DemoDesignation[] = [
  ...DEMO_PROVINCES.flatMap((code): DemoDesignation[] => [
    { schools: 'of the demo', without: MOVING_SCHOOLS, provinceCode: code, platformId: `DEMO-QLTH-${code}`, kinds: code === '20' ? MANAGED_KINDS.filter((kind) => kind !== 'subject-result') : [...MANAGED_KINDS, ...LEARNING_KINDS] },
    { schools: 'of the demo', provinceCode: code, platformId: `DEMO-HBS-${code}`, kinds: TRANSCRIPT_KINDS },
    { schools: 'of the demo', provinceCode: code, platformId: `DEMO-TSDC-${code}`, kinds: ADMISSION_KINDS },
    { schools: 'all', provinceCode: code, platformId: `DEMO-THI-${code}`, kinds: ['exam-result'] },
  ]),
  { schools: 'of the demo', provinceCode: '20', platformId: K12_ONLINE, kinds: LEARNING_KINDS },
  { schools: 'of the demo', without: [FILE_SCHOOL, ...MOVING_SCHOOLS], provinceCode: '20', platformId: 'DEMO-QLTH-20', kinds: ['subject-result'] },
  { schools: 'of the demo', only: MOVING_SCHOOLS, provinceCode: '20', platformId: 'DEMO-QLTH-20', kinds: MANAGED_KINDS },
  { schools: 'of the demo', only: [FILE_SCHOOL], provinceCode: '20', platformId: schoolFilesPlatformId('20'), kinds: ['subject-result'] },
];
