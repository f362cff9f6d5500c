import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TOPICS } from '@lienthong/contracts';
import { readWholeLog, type LoggedRecord } from './event-log.js';
import { HubDatabase } from './hub-database.js';
import { eventually, figuresOf, hubUnderTest, type HubUnderTest } from './hub-under-test.js';
import { rawCall } from './raw-call.js';
import { SignedIn } from './signed-in.js';
import { head, ndjson, VendorAtWork, type Draft } from './vendor-at-work.js';

const stamp = Date.now();
/** Stands in every text about a person; also without diacritics, in lower case or as part of a token it would be found. */
const MARK = `zq${stamp.toString(36)}qz`;
/** Stands in every record id: of people they are personal too, but the hub must know them to tell versions apart. */
const ID_MARK = `jw${stamp.toString(36)}wj`;
const digits = (length: number, lead: string): string => `${lead}${String(stamp).slice(-(length - lead.length))}`;
const NUMBERS = { learner: digits(12, '020211'), held: digits(12, '020308'), refused: digits(12, '020212'), staff: digits(12, '020085'), learnerCode: digits(10, '21'), lifelong: digits(16, '777'), phone: digits(10, '09'), staffCode: `GV-${digits(10, '31')}` };
/** A birth date that nobody else here has. */
const BIRTH = '2011-11-29';
const SECRETS = [MARK, ID_MARK, ...Object.values(NUMBERS), BIRTH];
const has = (text: string, secrets: readonly string[] = SECRETS): string[] => secrets.filter((secret) => text.toLowerCase().includes(secret.toLowerCase()));

const SCHOOL = `X-20-${stamp.toString(36).toUpperCase()}`;
const KINDS = [
  'school', 'school-class', 'staff', 'learner', 'enrolment', 'attendance', 'subject-result', 'term-result', 'health-check', 'aptitude', 'digital-certificate', 'transcript', 'diploma', 'admission-round', 'admission-application', 'learning-resource', 'learning-activity',
];
const id = (name: string): string => `${ID_MARK}-${name}`;
const person = (name: string): string => `Nông Văn ${name} ${MARK}`;

const learner: Draft = {
  ...head(id('l1')), schoolCode: SCHOOL, ministryCode: NUMBERS.learnerCode, personalNumber: NUMBERS.learner, lifelongCode: NUMBERS.lifelong, fullName: person('Học'), birthDate: BIRTH, sex: 'male', ethnic: '07', birthPlace: `Bản ${MARK}`,
  communeCode: '05977', address: `Số 1 ${MARK}`, phone: NUMBERS.phone, email: `${MARK}@example.invalid`, relatives: [{ relation: 'mother', fullName: person('Mẹ'), birthYear: 1985, phone: NUMBERS.phone }], disability: 'vision', household: 'poor',
};
const staff: Draft = {
  ...head(id('s1')), schoolCode: SCHOOL, ministryCode: NUMBERS.staffCode, personalNumber: NUMBERS.staff, fullName: person('Dạy'), birthDate: '1985-04-12', sex: 'male', phone: NUMBERS.phone, email: `gv.${MARK}@example.invalid`, category: 'teacher', status: 'working',
  position: `Tổ trưởng ${MARK}`, trainings: [{ title: `Khoá ${MARK}`, topic: 'ai', completedOn: '2025-08-15' }],
};
const dated = { schoolCode: SCHOOL, schoolYear: '2025-2026', learnerRecordId: id('l1') };

/** Everything that can happen to a record: merged, held, parked, rejected, unreadable, stale. */
const PUSHES: readonly (readonly [kind: string, body: string])[] = [
  ['school', ndjson([{ ...head(`school-${SCHOOL}`), schoolCode: SCHOOL, name: `Trường THPT ${SCHOOL}`, levels: ['upper-secondary'], ownership: 'public', type: 'general', validFrom: '2025-07-01', communeCode: '05977' }])],
  ['school-class', ndjson([{ ...head(`class-${SCHOOL}`), schoolCode: SCHOOL, schoolYear: '2025-2026', name: '10A1', grade: '10', level: 'upper-secondary' }])],
  ['staff', ndjson([staff])],
  ['learner', ndjson([learner, { ...learner, version: 2, address: `Số 2 ${MARK}` }, { ...learner, version: 1 }])],
  // The same code, another birth year and sex: held for a steward.
  ['learner', ndjson([{ ...head(id('l2')), schoolCode: SCHOOL, personalNumber: NUMBERS.held, ministryCode: NUMBERS.learnerCode, fullName: person('Trùng'), birthDate: '2008-01-02', sex: 'female' }])],
  ['learner', `${JSON.stringify({ ...head(id('l3')), schoolCode: SCHOOL, personalNumber: NUMBERS.refused.slice(1), fullName: `${person('Sai')}\u0007`, birthDate: BIRTH, sex: MARK, ho_ten: person('Lạ') })}\n{"fullName":"${person('Hỏng')}","personalNumber":"${NUMBERS.refused}\n`],
  ['learner', ndjson([{ ...head(id('l4')), schoolCode: `X-20-NONE-${stamp.toString(36).toUpperCase()}`, personalNumber: NUMBERS.refused, fullName: person('Chờ'), birthDate: BIRTH, sex: 'male' }])],
  ['enrolment', ndjson([{ ...head(id('e1')), ...dated, classRecordId: `class-${SCHOOL}`, status: 'studying', enrolledOn: '2025-09-05' }])],
  ['attendance', ndjson([{ ...head(id('a1')), schoolCode: SCHOOL, learnerPersonalNumber: NUMBERS.learner, date: '2025-10-01', session: 'morning', state: 'present' }])],
  ['subject-result', ndjson([{ ...head(id('r1')), ...dated, period: 'term-1', subject: 'physics', scheme: 'tt22', regularMarks: [7, 8], midtermMark: 7.5, remark: `Nhận xét ${MARK}` }])],
  ['learning-activity', ndjson([{ ...head(id('t1')), shape: 'event', schoolCode: SCHOOL, accountId: `hs.${MARK}`, accountRole: 'learner', learnerMinistryCode: NUMBERS.learnerCode, type: 'online-test', objectId: `bai-${MARK}`, occurredAt: '2025-10-01T19:30:00+07:00' }])],
  ['term-result', ndjson([{ ...head(id('k1')), ...dated, period: 'term-1', scheme: 'tt22', studyResult: 'fair', conductResult: 'pass', remark: `Nhận xét ${MARK}` }])],
  ['health-check', ndjson([{ ...head(id('h1')), ...dated, checkedOn: '2025-10-01', heightCm: 165.5, healthClass: 2, conditions: [`Bệnh ${MARK}`] }])],
  ['aptitude', ndjson([{ ...head(id('n1')), ...dated, field: 'sport', level: 'talent', remark: `Năng khiếu ${MARK}` }])],
  ['digital-certificate', ndjson([{ ...head(id('c1')), schoolCode: SCHOOL, holder: 'staff', staffRecordId: id('s1'), issuer: `CA ${MARK}`, serial: `S-${MARK}`, validFrom: '2025-01-01', validTo: '2027-01-01', state: 'active' }])],
  ['transcript', ndjson([{ ...head(id('b1')), ...dated, state: 'signed', closedOn: '2025-09-30', signatures: [{ role: 'principal', certificateSerial: `S-${MARK}`, signedAt: '2025-10-01T08:00:00+07:00' }] }])],
  ['diploma', ndjson([{ ...head(id('v1')), schoolCode: SCHOOL, type: 'certificate', serialNumber: `VB-${MARK}`, holderName: person('Bằng'), birthDate: BIRTH, issuedOn: '2025-10-01', issuer: `Sở ${MARK}`, digital: false, state: 'issued' }])],
  ['admission-round', ndjson([{ ...head(`round-${SCHOOL}`), schoolCode: SCHOOL, schoolYear: '2025-2026', name: 'Lớp 10', grade: '10', method: 'online', opensOn: '2025-06-01', closesOn: '2025-06-15', state: 'published' }])],
  ['admission-application', ndjson([{ ...head(id('x1')), schoolCode: SCHOOL, roundRecordId: `round-${SCHOOL}`, applicationNumber: `HS-${MARK}`, channel: 'online', submittedAt: '2025-06-03', state: 'submitted', applicantName: person('Tuyển'), birthDate: BIRTH, personalNumber: NUMBERS.refused }])],
  ['learning-resource', ndjson([{ ...head(id('o1')), schoolCode: SCHOOL, title: `Bài giảng ${MARK}`, type: 'lecture', approval: 'team', staffRecordId: id('s1') }])],
];

let hub: HubUnderTest;
let vendor: VendorAtWork;
let database: HubDatabase;
const outcomes: string[] = [];
const pushIds: string[] = [];
const traceId = Buffer.from(MARK).toString('hex').padEnd(32, '0').slice(0, 32);
const traced = { traceparent: `00-${traceId}-00f067aa0ba902b7-01` };

beforeAll(async () => {
  hub = await hubUnderTest();
  database = await HubDatabase.open(hub);
  vendor = await VendorAtWork.open(hub, '20', `Phần mềm riêng tư ${SCHOOL}`, KINDS);
  for (const [kind, body] of PUSHES) {
    const receipt = await vendor.pushed(kind, { body, headers: traced });
    pushIds.push(receipt.pushId);
    for (const [outcome, count] of Object.entries(receipt.outcomes)) for (let i = 0; i < count; i += 1) outcomes.push(outcome);
  }
  // Refused as a whole, and a search: their words must not stay anywhere either.
  await vendor.push('learner', { body: `[${JSON.stringify(learner)},`, type: 'application/json', headers: traced });
  await vendor.push(`learner`, { body: ndjson([learner]), query: '?dryRun=true', headers: traced });
  const department = await SignedIn.as(hub, 'department-20');
  for (const body of [{ name: person('Học') }, { personalNumber: NUMBERS.learner }, { birthDate: BIRTH }]) expect((await department.call('POST', '/api/education/v1/learners/search', body)).status).toBe(200);
  // The figures have come: the events are out and taken.
  const figures = (): ReturnType<typeof figuresOf> => figuresOf(hub.client('admin-cli'), `school:${SCHOOL}`, ['staff', 'attendance.rate', 'results.count', 'activity.events'], '&dim.date=2025-10-01').catch(() => []);
  const all = await eventually(figures, (rows) => ['staff', 'attendance.rate', 'results.count', 'activity.events'].every((figure) => rows.some((row) => row.id === figure && row.value !== null)), 20);
  expect(all.length).toBeGreaterThan(3);
}, 90_000);
afterAll(() => database.close());

describe('personal values that were pushed', () => {
  it('met every fate there is', () => {
    expect([...new Set(outcomes)].sort()).toEqual(['created', 'held', 'parked', 'rejected', 'stale', 'updated']);
  });

  it('are in no record of any topic, headers and keys included', async () => {
    const records = await readWholeLog(database, process.env['E2E_KAFKA_BROKERS']);
    const [row] = await database.rows<{ hub_id: string; school_id: string }>(`SELECT hub_id::text FROM sector.school_code WHERE code = $1`, [SCHOOL]);
    const ours = records.filter((record) => record.text.includes(row?.hub_id ?? 'nobody'));
    // The scan sees what it should: our school's events of every kind.
    const topics = new Set(ours.map((record) => record.topic));
    for (const topic of [TOPICS.school, TOPICS.schoolClass, TOPICS.learner, TOPICS.staff, TOPICS.enrolment, TOPICS.attendance, TOPICS.result, TOPICS.activity, TOPICS.wellbeing, TOPICS.credential, TOPICS.admission, TOPICS.resource, TOPICS.push]) expect([topic.name, topics.has(topic.name)]).toEqual([topic.name, true]);
    const leaks = (some: readonly LoggedRecord[], secrets: readonly string[]): unknown[] => some.flatMap((record) => has(record.text, secrets).map((secret) => [record.topic, secret]));
    expect(leaks(records, SECRETS.filter((secret) => secret !== BIRTH))).toEqual([]);
    expect(leaks(ours, [BIRTH])).toEqual([]);
    // Sensitive fields by name, on topics about people.
    for (const record of ours) expect([record.topic, /"(ethnic|disability|household|feeReduction|relatives|phone|email|address|fullName|remark|accountId|objectId|recordId|conductResult|heightCm|healthClass|conditions|applicantName|holderName|serial|certificateSerial|serialNumber)"/.test(record.text)]).toEqual([record.topic, false]);
  });

  it('are in no table but where the sector database keeps its records, and their numbers readable in none at all', async () => {
    const tables = await database.rows<{ schema: string; name: string }>(
      `SELECT n.nspname AS schema, c.relname AS name FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname NOT IN ('pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(40);
    const holding = async (patterns: readonly string[]): Promise<string[]> => {
      const found: string[] = [];
      for (const { schema, name } of tables) {
        const [row] = await database.rows<{ held: boolean }>(`SELECT EXISTS (SELECT FROM "${schema}"."${name}" AS one WHERE one::text ILIKE ANY ($1)) AS held`, [patterns.map((pattern) => `%${pattern}%`)]);
        if (row?.held) found.push(`${schema}.${name}`);
      }
      return found.sort();
    };
    const { phone: _phone, ...numbers } = NUMBERS;
    expect(await holding(Object.values(numbers))).toEqual([]);
    expect(await holding([MARK, NUMBERS.phone])).toEqual(
      ['admission_application', 'aptitude', 'digital_certificate', 'diploma', 'health_check', 'learner', 'learning_activity', 'learning_resource', 'staff', 'subject_result', 'term_result', 'transcript'].map((kind) => `sector.r_${kind}`),
    );
    expect((await holding([ID_MARK])).filter((table) => !table.startsWith('sector.'))).toEqual([]);
  });

  it('are in no answer about figures, pushes, problems, changes or platforms', async () => {
    const token = `Bearer ${await hub.client('admin-cli').accessToken()}`;
    const scopes = ['province:20', 'commune:20:05977', `school:${SCHOOL}`];
    const paths = [
      ...scopes.flatMap((scope) => [`/api/ioc/v1/snapshot?scope=${scope}`, `/api/ioc/v1/places?scope=${scope}`, `/api/ioc/v1/history?scope=${scope}&figure=learners`]),
      '/api/ioc/v1/figures', '/api/ioc/v1/alerts?scope=province:20', '/api/education/v1/pushes?limit=1000', '/api/registry/v1/evidence', '/api/registry/v1/audit?limit=1000', '/api/reporting/v1/indicators', '/metrics', '/health/ready',
      ...pushIds.flatMap((pushId) => [`/api/education/v1/pushes/${pushId}`, `/api/education/v1/pushes/${pushId}/problems`]),
    ];
    for (const path of paths) {
      const answer = await rawCall(hub.baseUrl, { path, headers: { authorization: token } });
      expect([path, [200, 404].includes(answer.status), has(answer.text, SECRETS.filter((secret) => secret !== BIRTH))]).toEqual([path, true, []]);
    }
    for (let after = ''; ; ) {
      const answer = await rawCall(hub.baseUrl, { path: `/api/education/v1/changes?province=20&limit=1000${after}`, headers: { authorization: token } });
      expect([answer.status, has(answer.text, SECRETS.filter((secret) => secret !== BIRTH))]).toEqual([200, []]);
      const { next } = JSON.parse(answer.text) as { next: string | null };
      if (next === null) break;
      after = `&after=${next}`;
    }
  });

  it('are in no problem of a record; its sender alone is told its own record id', async () => {
    for (const pushId of pushIds) {
      for (const outcome of ['rejected', 'held', 'parked', 'stale']) {
        for (const record of await vendor.records(pushId, outcome)) expect(has(JSON.stringify(record.problems), [...Object.values(NUMBERS), person('')])).toEqual([]);
      }
    }
  });

  it('are in no line of any log', async () => {
    const own = process.env['E2E_LOG'];
    const folder = join(hub.home, 'postgres/log');
    const files = [...(own ? [own] : []), ...(await readdir(folder)).map((name) => join(folder, name))];
    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    expect(texts.flatMap((text, i) => has(text, SECRETS.filter((secret) => secret !== BIRTH)).map((secret) => [files[i], secret]))).toEqual([]);
    // The log is the right one and says enough to be worth the look: our calls stand in it by their trace.
    if (own) expect(texts[0]).toContain(traceId);
  });
});
