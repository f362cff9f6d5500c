import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TOPICS } from '@lienthong/contracts';
import { builtInKinds } from '../records/kinds.js';
import { MergeWorld, type Told } from './merge-world.builder.js';
import { aClass, aLearner, anEnrolment, aSchool } from './story-records.builder.js';

/** Kinds before those that refer to them. */
const order = [
  'school', 'staff', 'school-class', 'learner', 'enrolment', 'attendance', 'subject-result', 'term-result', 'exam-result', 'health-check', 'aptitude', 'digital-certificate', 'transcript', 'diploma',
  'admission-round', 'admission-application', 'learning-resource', 'learning-activity', 'room', 'equipment', 'cashless-payment', 'maturity-assessment',
];
const example = (name: string): Told => builtInKinds.find((kind) => kind.name === name)!.examples.valid as Told;

describe('R-02 the valid examples of all kinds, one after the other', () => {
  let world: MergeWorld;
  beforeAll(async () => {
    world = await MergeWorld.open('every');
  });
  afterAll(() => world.close());

  it('are created without a finding, each once', async () => {
    expect([...order].sort()).toEqual(builtInKinds.map((kind) => kind.name).sort());
    for (const kind of order) {
      const record = { ...example(kind), ...(kind === 'enrolment' && { className: '10A1' }) };
      const push = await world.tell(kind, [record]);
      expect([kind, await world.outcomes(push), await world.problems(push)]).toEqual([kind, { created: 1 }, {}]);
      expect([kind, await world.outcomes(await world.tell(kind, [record]))]).toEqual([kind, { unchanged: 1 }]);
    }
  });

  it('tell of every kind on its topic, and nothing of a person anywhere', () => {
    const topicOf = { room: 'asset', equipment: 'asset', transcript: 'credential', diploma: 'credential', 'digital-certificate': 'credential', 'admission-round': 'admission', 'admission-application': 'admission', 'learning-resource': 'resource', 'cashless-payment': 'schoolReport', 'maturity-assessment': 'schoolReport', 'term-result': 'result', 'health-check': 'wellbeing', aptitude: 'wellbeing' } as const;
    const told = world.events.map((event) => [event.topic, (event.data as { kind?: string }).kind]);
    for (const [kind, topic] of Object.entries(topicOf)) expect(told).toContainEqual([TOPICS[topic].name, kind === 'learning-resource' ? undefined : kind]);
    // Every text and number of the examples that a person could be known by, or that is for named roles only.
    const personal = order.filter((kind) => builtInKinds.find((one) => one.name === kind)!.group === 'personal').flatMap((kind) => {
      const { fields, sensitiveFields, encryptedFields } = builtInKinds.find((one) => one.name === kind)!;
      return Object.entries(example(kind)).filter(([name]) => name !== 'className').flatMap(([name, value]) => (sensitiveFields.includes(name) || encryptedFields.includes(name) || ['text', 'objects'].includes(fields[name]?.is.type ?? '') || /recordId|MinistryCode$|Number$|birthDate/.test(name) ? secretsOf(value) : []));
    });
    const secrets = [...new Set(personal)].filter((secret) => secret.length >= 3 && !['head-teacher', 'principal', 'issuer', 'mother'].includes(secret) && !/^2025-..-..$/.test(secret));
    expect(secrets).toEqual(expect.arrayContaining(['Nông Văn Ví Dụ', '020210000123', '5401-0001', '165.5', '9.5', 'Giải ba điền kinh', 'X-VB-000001', 'HS-0001', 'learner-1']));
    for (const event of world.events) {
      const text = JSON.stringify([event.key, event.subject, event.data]);
      expect([event.topic, secrets.filter((secret) => new RegExp(`(^|[^0-9A-Za-z-])${secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}([^0-9A-Za-z-]|$)`).test(text))]).toEqual([event.topic, []]);
    }
  });

  it.each(['asset', 'credential', 'admission', 'resource', 'schoolReport', 'wellbeing'] as const)('the committed sample of %s has the members that the events have', (topic) => {
    const { name } = TOPICS[topic];
    const { value } = JSON.parse(readFileSync(join(import.meta.dirname, `../../../contracts/samples/${name}.json`), 'utf8')) as { value: { kind?: string } };
    const made = world.events.filter((event) => event.topic === name).map((event) => event.data as { kind?: string }).find((data) => data.kind === value.kind)!;
    expect(shapeOf(made)).toEqual(shapeOf(value));
  });

  it('a summary is a report of its school, an act a fact; one that becomes the other ends where it was', async () => {
    world.events.length = 0;
    const summary = { recordId: 'activity-2', shape: 'summary', schoolCode: 'X-20-001', schoolYear: '2025-2026', period: 'term-1', level: 'upper-secondary', onlinePeriods: 40, totalPeriods: 400 };
    await world.tell('learning-activity', [summary]);
    expect(world.takeEvents('activity')).toEqual([]);
    expect(world.takeEvents('schoolReport')).toMatchObject([{ data: { kind: 'activity-summary', schoolYear: '2025-2026', period: 'term-1', level: 'upper-secondary', onlinePeriods: 40, totalPeriods: 400 } }]);
    const { recordId: _id, event: _event, ...act } = example('learning-activity');
    await world.tell('learning-activity', [{ ...act, recordId: 'activity-2', version: 2 }]);
    const [ended] = world.takeEvents('schoolReport');
    expect(ended?.data).toBeNull();
    expect(world.takeEvents('activity')).toMatchObject([{ data: { changes: [{ op: 'create', hubId: ended?.key, after: { shape: 'event', type: 'online-test', count: 1 } }] } }]);
  });
});

describe('findings of the newer kinds that need other records', () => {
  let world: MergeWorld;
  beforeAll(async () => {
    world = await MergeWorld.open('more-findings');
    await world.tell('school', [aSchool(), aSchool('X-20-002')]);
    await world.tell('school-class', [aClass('9A', { grade: '9', level: 'lower-secondary' })]);
    await world.tell('learner', [aLearner(1), aLearner(2)]);
    await world.tell('enrolment', [anEnrolment(1, { classRecordId: 'class-9A' })]);
  });
  afterAll(() => world.close());

  const result = (subject: string, period: string, more: object): Told => ({ recordId: `r-${subject}-${period}`, schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', className: '9A', period, subject, scheme: 'tt22', ...more });
  const term = (period: string, more: object): Told => ({ recordId: `t-${period}`, schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: 'learner-1', className: '9A', period, scheme: 'tt22', ...more });

  it('a term’s study result is recomputed from the subjects that are held, the year’s conduct from the terms of the same push', async () => {
    const scored = ['literature', 'mathematics', 'foreign-language-1', 'civic-education', 'natural-science', 'history-geography', 'technology'];
    await world.tell('subject-result', [...scored.map((subject) => result(subject, 'term-1', { average: 8.5 })), result('informatics', 'term-1', { average: 4 }), result('physical-education', 'term-1', { comment: 'pass' })]);
    // AR 1.4: seven at 8.5, one at 4.0 are Đạt, raised to Khá.
    const right = await world.tell('term-result', [term('term-1', { studyResult: 'fair', conductResult: 'good' })]);
    expect([await world.outcomes(right), await world.problems(right)]).toEqual([{ created: 1 }, {}]);
    const wrong = await world.tell('term-result', [term('term-1', { version: 2, studyResult: 'good', conductResult: 'good' })]);
    expect([await world.outcomes(wrong), await world.problems(wrong)]).toEqual([{ updated: 1 }, { 1: ['recomputed_differs'] }]);
    // Tốt, then Đạt: Khá.
    const year = await world.tell('term-result', [term('term-2', { conductResult: 'pass' }), term('year', { conductResult: 'pass' })]);
    expect([await world.outcomes(year), await world.problems(year)]).toEqual([{ created: 2 }, { 2: ['recomputed_differs'] }]);
    expect(await world.problems(await world.tell('term-result', [term('year', { version: 2, conductResult: 'fair' })]))).toEqual({});
  });

  it('R-22 a signature is held against the certificate that is known', async () => {
    const certificate = { recordId: 'c-1', schoolCode: 'X-20-001', holder: 'school', issuer: 'CA', serial: 'S-1', validFrom: '2025-01-01', validTo: '2025-06-30', state: 'active' };
    await world.tell('digital-certificate', [certificate]);
    const book = (recordId: string, learner: number, signedAt: string, serial = 'S-1'): Told => ({ recordId, schoolCode: 'X-20-001', schoolYear: '2024-2025', learnerRecordId: `learner-${learner}`, state: 'signed', closedOn: '2025-05-31', signatures: [{ role: 'principal', certificateSerial: serial, signedAt }] });
    const push = await world.tell('transcript', [book('b-1', 1, '2025-07-01T08:00:00+07:00'), book('b-2', 2, '2025-06-30T08:00:00+07:00')]);
    expect([await world.outcomes(push), await world.problems(push)]).toEqual([{ created: 2 }, { 1: ['certificate_not_valid'] }]);
    expect(await world.problems(await world.tell('transcript', [{ ...book('b-1', 1, '2025-07-01T08:00:00+07:00', 'unknown'), version: 2 }]))).toEqual({});
  });

  it('an application waits for its round and is doubted outside it', async () => {
    const application = (n: number, submittedAt: string): Told => ({ recordId: `a-${n}`, schoolCode: 'X-20-001', roundRecordId: 'round-9', applicationNumber: `HS-${n}`, channel: 'online', submittedAt, state: 'submitted', applicantName: 'Nông Văn Ví Dụ', personalNumber: '020210000123' });
    const early = await world.tell('admission-application', [application(1, '2025-06-10'), application(2, '2025-06-20')]);
    expect(await world.outcomes(early)).toEqual({ parked: 2 });
    await world.tell('admission-round', [{ recordId: 'round-9', schoolCode: 'X-20-001', schoolYear: '2025-2026', name: 'Đợt 1', grade: '10', method: 'online', opensOn: '2025-06-01', closesOn: '2025-06-15', state: 'closed' }]);
    expect([await world.outcomes(early), await world.problems(early)]).toEqual([{ created: 2 }, { 2: ['outside_round'] }]);
    const [row] = await world.states('admission-application');
    expect(JSON.stringify(row?.['content'])).not.toContain('020210000123');
    expect(row?.['sealed']).not.toBeNull();
  });

  it('R-19 equipment stands in a room of its sender; the same item of two offices is two', async () => {
    const item = (recordId: string, more: object): Told => ({ recordId, itemCode: 'MT-01', type: 'computer', count: 45, working: 41, asOfYear: 2025, ...more });
    const push = await world.tell('equipment', [item('e-1', { schoolCode: 'X-20-001', roomRecordId: 'room-9' }), item('e-2', { unitCode: 'LS.SGDDT' }), item('e-3', { unitCode: '05977' }), item('e-4', { unitCode: '05977' })]);
    expect(await world.outcomes(push)).toEqual({ created: 2, parked: 1, rejected: 1 });
    expect((await world.problems(push))[4]).toEqual(['key_taken']);
    await world.tell('room', [{ recordId: 'room-9', schoolCode: 'X-20-001', roomCode: 'TH', type: 'computer-room', state: 'in-use', asOfYear: 2025 }]);
    expect(await world.outcomes(push)).toEqual({ created: 3, rejected: 1 });
  });

  it('R-26 one resource offered by two platforms is one, by its content and not by its address', async () => {
    const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
    const offered = { recordId: 'x', title: 'Bài giảng', type: 'lecture', approval: 'team', contentHash: hash, url: 'https://a.example.vn/1' };
    await world.tell('learning-resource', [offered]);
    await world.tell('learning-resource', [{ ...offered, recordId: 'y', contentHash: hash.toUpperCase(), url: 'https://b.example.vn/2' }], { platform: 'LS-K12' });
    await world.tell('learning-resource', [{ ...offered, contentHash: undefined, recordId: 'x' }], { platform: 'LS-KHO' });
    const rows = await world.states('learning-resource');
    expect(new Set(rows.map((row) => row['hub_id'])).size).toBe(2);
  });
});

function secretsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(secretsOf);
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(secretsOf);
  return [String(value)];
}

/** Names of members, with those of nested lists. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [] : [shapeOf(value[0])];
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]));
  return 'value';
}
