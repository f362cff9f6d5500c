/** Claims of a made-up caller, as the registry would write them into an access token. */
export interface TestClaims {
  readonly sub: string;
  readonly client_id?: string;
  readonly scope?: string;
  readonly lt_sort: 'client' | 'user';
  readonly lt_platform?: string;
  readonly lt_province?: string;
  readonly lt_kinds?: readonly string[];
  readonly lt_schools?: readonly string[];
  readonly lt_role?: string;
  readonly lt_commune?: string;
  readonly lt_school?: string;
  readonly lt_generation?: number;
}

const KINDS = [
  'school', 'school-class', 'staff', 'learner', 'enrolment', 'attendance', 'subject-result', 'term-result', 'exam-result', 'health-check', 'aptitude', 'transcript', 'diploma',
  'admission-round', 'admission-application', 'learning-activity', 'learning-resource', 'room', 'equipment', 'digital-certificate', 'cashless-payment', 'maturity-assessment',
] as const;

const client = (id: string, scope: string, more: Partial<TestClaims> = {}): TestClaims => ({ sub: id, client_id: id, scope, lt_sort: 'client', ...more });
const user = (role: string, more: Partial<TestClaims> = {}): TestClaims => ({ sub: `user-${role}`, client_id: 'console', scope: 'openid', lt_sort: 'user', lt_role: role, lt_province: '20', ...more });

/** One caller of each sort; the persons all belong to province 20. */
export const TEST_PRINCIPALS = {
  vendor20: client('vendor-20', 'push', { lt_platform: 'platform-20', lt_province: '20', lt_kinds: KINDS }),
  vendor22: client('vendor-22', 'push', { lt_platform: 'platform-22', lt_province: '22', lt_kinds: KINDS }),
  rosterReader20: client('k12online-20', 'roster:read push', { lt_platform: 'k12online', lt_province: '20', lt_kinds: ['learning-activity'] }),
  iocReader20: client('ioc-reader-20', 'ioc:read', { lt_province: '20' }),
  registryReader20: client('registry-reader-20', 'registry:read', { lt_province: '20' }),
  steward20: client('steward-20', 'steward roster:read', { lt_province: '20' }),
  adminClient: client('admin-cli', 'admin'),
  vendor: user('vendor', { lt_platform: 'platform-20' }),
  school: user('school', { lt_school: 'S0001', lt_schools: ['S0001'], lt_commune: '05977' }),
  commune: user('commune', { lt_commune: '05977' }),
  division: user('division'),
  department: user('department'),
  auditor: user('auditor'),
  finance: user('finance'),
  office: user('office'),
  leader: user('leader'),
  admin: { sub: 'user-admin', client_id: 'console', scope: 'openid', lt_sort: 'user', lt_role: 'admin' },
} as const satisfies Readonly<Record<string, TestClaims>>;
