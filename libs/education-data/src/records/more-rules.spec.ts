import { describe, expect, it } from '@jest/globals';
import { KindCheck } from './kind-check.builder.js';
import type { CertificateFacts } from './kind.js';

const transcript = new KindCheck('transcript');
const diploma = new KindCheck('diploma');
const certificate = new KindCheck('digital-certificate');
const application = new KindCheck('admission-application');
const payment = new KindCheck('cashless-payment');
const maturity = new KindCheck('maturity-assessment');
const equipment = new KindCheck('equipment');
const room = new KindCheck('room');
const staff = new KindCheck('staff');
const resource = new KindCheck('learning-resource');
const health = new KindCheck('health-check');
const aptitude = new KindCheck('aptitude');

describe('signatures', () => {
  const one = (signedAt: string): object => ({ signatures: [{ role: 'principal', certificateSerial: 'S', signedAt }] });
  const valid: CertificateFacts = { validFrom: '2025-01-01', validTo: '2025-12-31', state: 'active', revokedOn: null };

  it.each<[string, string, CertificateFacts[], boolean]>([
    ['on its first day', '2025-01-01T00:00:00+07:00', [valid], true],
    ['on its last day', '2025-12-31T23:59:00+07:00', [valid], true],
    ['the day before', '2024-12-31T23:59:00+07:00', [valid], false],
    ['the day after, by the clock of Việt Nam', '2025-12-31T17:00:00Z', [valid], false],
    ['while it is suspended', '2025-06-02T09:00:00+07:00', [{ ...valid, state: 'suspended' }], false],
    ['before it was revoked', '2025-06-02T09:00:00+07:00', [{ ...valid, state: 'revoked', revokedOn: '2025-06-03' }], true],
    ['on the day of its revocation', '2025-06-03T09:00:00+07:00', [{ ...valid, state: 'revoked', revokedOn: '2025-06-03' }], false],
    ['when it was revoked nobody knows when', '2025-06-03T09:00:00+07:00', [{ ...valid, state: 'revoked' }], false],
    ['by one of two with that serial', '2026-01-05T09:00:00+07:00', [valid, { ...valid, validTo: '2027-01-01' }], true],
    ['by one that the hub does not know', '2020-01-05T09:00:00+07:00', [], true],
  ])('made %s', (_name, signedAt, known, good) => {
    const expected = good ? [] : ['finding certificate_not_valid signatures.0.certificateSerial'];
    expect(transcript.merged(one(signedAt), { certificates: () => known })).toEqual(expected);
    expect(diploma.merged(one(signedAt), { certificates: () => known })).toEqual(expected);
  });

  it('are needed by what is signed or digital, and lie in the past', () => {
    expect(transcript.problems({ signatures: undefined })).toEqual(['error signature_missing signatures']);
    expect(transcript.problems({ state: 'closed', signatures: [] })).toEqual([]);
    expect(transcript.problems({ state: 'open', closedOn: undefined, signatures: undefined })).toEqual([]);
    expect(diploma.problems({ digital: false, signatures: undefined })).toEqual([]);
    expect(transcript.problems(one('2026-01-21T09:00:00+07:00'))).toEqual(['error date_in_future signatures.0.signedAt']);
    expect(transcript.problems({ signatures: [{ role: 'principal', certificateSerial: 'S' }] })).toEqual(['error required_missing signatures.0.signedAt']);
    expect(transcript.problems({ signatures: Array.from({ length: 6 }, () => ({ role: 'principal', certificateSerial: 'S', signedAt: '2025-06-03T09:00:00+07:00' })) })).toEqual(['error too_many_items signatures']);
  });
});

describe('rules of one record', () => {
  it.each<[string, KindCheck, object, string[]]>([
    ['a school’s certificate names nobody', certificate, { holder: 'school', staffRecordId: undefined }, []],
    ['a learner’s names the learner', certificate, { holder: 'learner', staffRecordId: undefined, learnerMinistryCode: '2099000001' }, []],
    ['a learner’s without one', certificate, { holder: 'learner', staffRecordId: undefined }, ['error required_missing learnerRecordId']],
    ['revoked before it began', certificate, { state: 'revoked', revokedOn: '2024-08-31' }, ['error dates_reversed revokedOn']],
    ['an application of a known learner', application, { applicantName: undefined, learnerMinistryCode: '2099000001' }, []],
    ['an application in the night before the receipt', application, { submittedAt: '2026-01-20T08:05:00+07:00' }, []],
    ['a month without cashless payment', payment, { inUse: false, transactions: undefined, amountVnd: undefined }, []],
    ['an amount without it', payment, { inUse: false, transactions: undefined }, ['error not_applicable amountVnd']],
    ['next month', payment, { month: '2026-02' }, ['error date_in_future month']],
    ['all items working', equipment, { working: 45 }, []],
    ['nothing there', equipment, { count: 0, working: 0 }, []],
    ['a room of a commune', room, { schoolCode: undefined, unitCode: '05977' }, []],
    ['501 alike rooms', room, { count: 501 }, ['error out_of_range count']],
    ['a resource by its hash', resource, { contentHash: 'A'.repeat(64) }, []],
    ['conditions alone are a check', health, { heightCm: undefined, weightKg: undefined, fitness: undefined, healthClass: undefined, bloodGroup: undefined, visionLeft: undefined, visionRight: undefined, growth: undefined, conditions: ['Cận thị'] }, []],
    ['somebody looked and noted nothing', aptitude, { field: 'none', level: undefined, awardLevel: undefined, remark: undefined }, []],
    ['an award whose level is not known', aptitude, { awardLevel: undefined }, []],
  ])('%s', (_name, kind, changes, expected) => expect(kind.problems(changes)).toEqual(expected));

  it('an application is of its round from the first to the last day', () => {
    const round = { opensOn: '2025-06-01', closesOn: '2025-06-15' };
    const at = (submittedAt: string): string[] => application.merged({ submittedAt }, { round });
    expect([at('2025-06-01T00:00:00+07:00'), at('2025-06-15T23:59:59+07:00'), at('2025-06-15')]).toEqual([[], [], []]);
    for (const outside of ['2025-05-31', '2025-06-16', '2025-06-15T17:00:00Z']) expect(at(outside)).toEqual(['finding outside_round submittedAt']);
  });

  it('a unit by its digits was one on the day, an organisation has letters', () => {
    const unit = (code: string, day: string): boolean => code === '05977' || (code === '183' && day < '2025-07-01');
    for (const kind of [room, equipment, staff]) {
      const at = (unitCode: string, updatedOn: string): string[] => kind.merged({ schoolCode: undefined, unitCode }, { unit, updatedOn });
      expect([at('05977', '2025-09-05'), at('183', '2025-06-30'), at('LS.SGDDT', '2025-09-05')]).toEqual([[], [], []]);
      for (const code of ['183', '00000', '20']) expect(at(code, '2025-07-01')).toEqual(['error unit_not_in_force unitCode']);
    }
  });
});

describe('digital maturity', () => {
  it.each<[string, object, string[]]>([
    ['the level of the lower group', { group1Points: 90, group2Points: 49.99, criteria: undefined, level: 2 }, ['finding recomputed_differs level']],
    ['50 is level 2', { group1Points: 90, group2Points: 50, criteria: undefined, level: 2 }, []],
    ['75 is level 2', { group1Points: 75, group2Points: 90, criteria: undefined, level: 3 }, ['finding recomputed_differs level']],
    // 26 + 8 + 15 + 14 + 15 = 78.
    ['points of a group add up', { group1Points: 77 }, ['finding recomputed_differs group1Points']],
    ['while a criterion is missing nothing adds up', { group1Points: 77, criteria: { '1.3': 26 } }, []],
    ['a criterion over its points', { criteria: { '1.4': 10.01 } }, ['error part_above_whole criteria.1.4']],
    ['a required criterion gives none', { criteria: { '1.1': 1 } }, ['error part_above_whole criteria.1.1']],
    ['the points of the preschools’ index are not known', { framework: 'qd-3276', criteria: { '1.4': 30 } }, []],
    ['a criterion that is none', { criteria: { '1.9': 1 } }, ['error unknown_code criteria.1.9']],
    ['a self-assessment needs no decision', { stage: 'self', level: undefined, decisionNumber: undefined, decidedOn: undefined }, []],
    ['a recognised one does', { level: undefined, decisionNumber: undefined, decidedOn: undefined }, ['level', 'decisionNumber', 'decidedOn'].map((path) => `error required_missing ${path}`)],
    ['over a hundred', { group1Points: 100.5 }, ['error out_of_range group1Points']],
  ])('%s', (_name, changes, expected) => expect(maturity.problems(changes)).toEqual(expected));
});
