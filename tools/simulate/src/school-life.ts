import { maturityLevel } from '@lienthong/vocabulary';
import { Dice } from './dice.js';
import type { Pupil, Sent, World } from './world.js';

/** Applications to each school's round that are made up. */
export const APPLICATIONS_PER_SCHOOL = 15;
/** Kinds of rooms of each school, sorts of equipment, months of payment, certificates, graduates, resources. */
export const PER_SCHOOL = { rooms: 6, equipment: 4, months: 2, certificates: 2, diplomas: 10, resources: 2 } as const;

const ROOMS = ['classroom', 'computer-room', 'lab', 'library'] as const;
const EQUIPMENT = ['computer', 'projector', 'network', 'internet-line'] as const;
const APTITUDES = ['sport', 'music', 'art', 'science', 'none'] as const;

/**
 * What a school has and does besides its roster and marks, made up out of the same world: rooms, equipment, certificates, health, talents,
 * results of the year before, school reports, admissions, resources. Every record is valid and refers to what the world sends.
 */
export class SchoolLife {
  private readonly start: number;

  constructor(private readonly world: World) {
    this.start = Number(world.options.schoolYear.slice(0, 4));
  }

  /** The school year before. */
  private get lastYear(): string {
    return `${this.start - 1}-${this.start}`;
  }

  private *bySchool(label: string): Generator<{ readonly index: number; readonly schoolCode: string; readonly dice: Dice }> {
    const { seed, provinceCode, schools } = this.world.options;
    for (const [index, { schoolCode }] of schools.entries()) yield { index, schoolCode, dice: new Dice(seed, `${label}:${provinceCode}:${index}`) };
  }

  private head(recordId: string): ReturnType<World['head']> {
    return this.world.head(this.world.mark(`${recordId}-${this.world.options.provinceCode}`));
  }

  *rooms(): Generator<Sent> {
    for (const { index, schoolCode, dice } of this.bySchool('rooms')) {
      const special = [dice.chance(0.4) ? 'studio' : 'office', dice.chance(0.3) ? 'stem' : 'gym'] as const;
      for (const [i, type] of [...ROOMS, ...special].entries()) {
        const count = type === 'classroom' ? dice.int(12, 30) : 1;
        yield { ...this.head(`phong-${index + 1}-${i + 1}`), schoolCode, roomCode: `P${i + 1}`, type, count, areaM2: dice.int(40, 90), state: dice.chance(0.95) ? 'in-use' : 'repair', asOfYear: this.start, needed: count + dice.int(0, 2), hasInternet: dice.chance(0.9), hasProjector: dice.chance(0.6) };
      }
    }
  }

  *equipment(): Generator<Sent> {
    for (const { index, schoolCode, dice } of this.bySchool('equipment')) {
      for (const [i, type] of EQUIPMENT.entries()) {
        const count = dice.int(2, 45);
        yield { ...this.head(`tb-${index + 1}-${i + 1}`), schoolCode, itemCode: `TB${i + 1}`, type, count, working: dice.int(Math.ceil(count * 0.7), count), needed: count + dice.int(0, 10), asOfYear: this.start, acquiredYear: this.start - dice.int(0, 6), funding: dice.pick(['budget', 'socialised', 'donated']) };
      }
    }
  }

  /** Of the head and of one teacher; the serials are those by which the transcripts are signed. */
  *certificates(): Generator<Sent> {
    for (const { index, schoolCode } of this.bySchool('certificates')) {
      for (let n = 0; n < PER_SCHOOL.certificates; n += 1) {
        yield { ...this.head(`cts-${index + 1}-${n + 1}`), schoolCode, holder: 'staff', staffRecordId: this.world.staffId(index, n), issuer: 'CA Mô phỏng', serial: this.serial(index, n), validFrom: `${this.start - 1}-01-01`, validTo: `${this.start + 2}-12-31`, state: 'active' };
      }
    }
  }

  private serial(schoolIndex: number, n: number): string {
    const { provinceCode, tag = 'mau' } = this.world.options;
    return `MP-${tag}-${provinceCode}-${schoolIndex + 1}-${n + 1}`;
  }

  /** Two months: that in which the school year's roster was sent, and the one before. */
  *payments(): Generator<Sent> {
    const month = Number(this.world.options.enrolledOn.slice(5, 7));
    const months = [month - 1, month].map((one) => `${this.start}-${String(one).padStart(2, '0')}`);
    for (const { index, schoolCode, dice } of this.bySchool('payments')) {
      const inUse = dice.chance(0.7);
      for (const each of months) yield { ...this.head(`tt-${index + 1}-${each}`), schoolCode, month: each, inUse, ...(inUse && { transactions: dice.int(50, 600), amountVnd: dice.int(50, 900) * 1_000_000 }) };
    }
  }

  *maturity(): Generator<Sent> {
    for (const { index, schoolCode, dice } of this.bySchool('maturity')) {
      const [group1Points, group2Points] = [dice.int(40, 95), dice.int(40, 95)];
      yield {
        ...this.head(`cds-${index + 1}-${this.start - 1}`), schoolCode, schoolYear: this.lastYear, stage: 'recognised', framework: 'qd-4725', group1Points, group2Points, level: maturityLevel(group1Points, group2Points),
        decisionNumber: `${index + 1}/QĐ-SGDĐT (mẫu)`, decidedOn: `${this.start}-06-18`,
      };
    }
  }

  *healthChecks(): Generator<Sent> {
    const { schoolYear, enrolledOn } = this.world.options;
    for (const { index, schoolCode, dice } of this.bySchool('health')) {
      for (const pupil of this.world.pupilsOf(index)) {
        yield { ...this.world.head(`sk-${pupil.recordId}-${this.start}`), schoolCode, schoolYear, learnerRecordId: pupil.recordId, checkedOn: enrolledOn, heightCm: dice.int(1450, 1800) / 10, weightKg: dice.int(380, 750) / 10, healthClass: dice.int(1, 3), fitness: dice.pick(['good', 'pass']) };
      }
    }
  }

  /** Of those who came this year. */
  *aptitudes(): Generator<Sent> {
    for (const { index, schoolCode, dice } of this.bySchool('aptitudes')) {
      for (const pupil of this.newcomers(index)) {
        const field = dice.pick(APTITUDES);
        yield { ...this.world.head(`nk-${pupil.recordId}-${this.start}`), schoolCode, schoolYear: this.world.options.schoolYear, learnerRecordId: pupil.recordId, field, ...(field !== 'none' && { level: dice.pick(['interest', 'talent']) }) };
      }
    }
  }

  /** The year before, of those who were there. */
  *termResults(): Generator<Sent> {
    for (const { index, schoolCode, dice } of this.bySchool('terms')) {
      for (const pupil of this.returners(index)) {
        const studyResult = dice.pick(['good', 'fair', 'fair', 'pass']);
        yield { ...this.world.head(`tk-${pupil.recordId}-${this.start - 1}`), schoolCode, schoolYear: this.lastYear, learnerRecordId: pupil.recordId, period: 'year', scheme: 'tt22', absencesExcused: dice.int(0, 12), absencesUnexcused: dice.int(0, 3), studyResult, conductResult: 'good', promoted: true, ...(studyResult === 'good' && { award: 'good' }) };
      }
    }
  }

  /** School reports of the year before, closed and mostly signed. The platform has no roster: it names learners by ministry code. */
  *transcripts(): Generator<Sent> {
    for (const { index, schoolCode, dice } of this.bySchool('transcripts')) {
      for (const pupil of this.returners(index)) {
        const signed = dice.chance(0.9);
        yield {
          ...this.world.head(`hb-${pupil.recordId}-${this.start - 1}`), schoolCode, schoolYear: this.lastYear, learnerMinistryCode: pupil.ministryCode, state: signed ? 'signed' : 'closed', closedOn: `${this.start}-05-31`,
          ...(signed && { signatures: [{ role: 'head-teacher', certificateSerial: this.serial(index, 1), signedAt: `${this.start}-06-02T09:00:00+07:00` }, { role: 'principal', certificateSerial: this.serial(index, 0), signedAt: `${this.start}-06-03T09:00:00+07:00` }] }),
        };
      }
    }
  }

  /** Of last year's leavers, whom the roster does not know any more. */
  *diplomas(): Generator<Sent> {
    for (const { index, schoolCode, dice } of this.bySchool('diplomas')) {
      for (let n = 1; n <= PER_SCHOOL.diplomas; n += 1) {
        const digital = dice.chance(0.5);
        yield {
          ...this.head(`vb-${index + 1}-${n}`), schoolCode, type: 'upper-secondary', serialNumber: `VB-${this.serial(index, n)}`, holderName: `Nguyễn Văn Mẫu ${n}`, birthDate: String(this.start - 18), issuedOn: `${this.start}-07-25`, issuer: 'Sở GD&ĐT (mẫu)', digital, state: 'issued',
          ...(digital && { signatures: [{ role: 'issuer', certificateSerial: `SO-${this.world.options.provinceCode}`, signedAt: `${this.start}-07-25T09:00:00+07:00` }] }),
        };
      }
    }
  }

  *rounds(): Generator<Sent> {
    const { schoolYear, classesPerGrade, learnersPerClass } = this.world.options;
    for (const { index, schoolCode, dice } of this.bySchool('rounds')) {
      yield { ...this.head(`dot-${index + 1}-${this.start}`), schoolCode, schoolYear, name: 'Tuyển sinh lớp 10', grade: '10', method: dice.pick(['online', 'online', 'mixed', 'in-person']), opensOn: `${this.start}-06-01`, closesOn: `${this.start}-06-15`, quota: classesPerGrade * learnersPerClass, state: 'published' };
    }
  }

  /** Of some who came this year. */
  *applications(): Generator<Sent> {
    for (const { index, schoolCode, dice } of this.bySchool('applications')) {
      for (const [n, pupil] of this.newcomers(index).slice(0, APPLICATIONS_PER_SCHOOL).entries()) {
        yield {
          ...this.head(`hs-${index + 1}-${this.start}-${n + 1}`), schoolCode, roundRecordId: this.head(`dot-${index + 1}-${this.start}`).recordId, applicationNumber: `${this.start}-${n + 1}`, channel: dice.chance(0.8) ? 'online' : 'in-person',
          submittedAt: `${this.start}-06-${String(dice.int(1, 15)).padStart(2, '0')}`, state: 'confirmed', learnerMinistryCode: pupil.ministryCode,
        };
      }
    }
  }

  *resources(): Generator<Sent> {
    const { subjects, provinceCode } = this.world.options;
    for (const { index, schoolCode, dice } of this.bySchool('resources')) {
      for (let n = 1; n <= PER_SCHOOL.resources; n += 1) {
        yield { ...this.head(`hl-${index + 1}-${n}`), title: `Bài giảng mẫu ${n}`, type: dice.pick(['lecture', 'video', 'test']), subject: dice.pick(subjects), grades: ['10'], approval: dice.pick(['team', 'school']), url: `https://hoclieu.example.vn/${this.world.mark(provinceCode)}/${index + 1}/${n}`, usesAi: dice.chance(0.2), schoolCode };
      }
    }
  }

  /** Online teaching of the year before, by school. */
  *summaries(): Generator<Sent> {
    for (const { index, schoolCode, dice } of this.bySchool('summaries')) {
      const totalPeriods = dice.int(5_000, 9_000);
      yield { ...this.head(`th-${index + 1}-${this.start - 1}`), shape: 'summary', schoolCode, schoolYear: this.lastYear, period: 'year', level: 'upper-secondary', onlinePeriods: Math.round((totalPeriods * dice.int(5, 16)) / 100), totalPeriods };
    }
  }

  private newcomers(schoolIndex: number): Pupil[] {
    return this.world.pupilsOf(schoolIndex).filter((pupil) => pupil.klass.grade === this.world.firstGrade);
  }

  private returners(schoolIndex: number): Pupil[] {
    return this.world.pupilsOf(schoolIndex).filter((pupil) => pupil.klass.grade !== this.world.firstGrade);
  }
}
