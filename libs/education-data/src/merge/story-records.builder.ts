import type { Told } from './merge-world.builder.js';

/** Invented records with safe defaults; a story names only what it is about. */
export const aSchool = (code = 'X-20-001', more: object = {}): Told => ({
  recordId: `school ${code}`.replace(' ', '-'), schoolCode: code, name: `Trường ${code}`, levels: ['upper-secondary'], ownership: 'public', type: 'general', validFrom: '2025-07-01', communeCode: '05977', ...more,
});
export const aClass = (name = '10A1', more: object = {}): Told => ({ recordId: `class-${name}`, schoolCode: 'X-20-001', schoolYear: '2025-2026', name, grade: '10', level: 'upper-secondary', ...more });
export const aLearner = (n = 1, more: object = {}): Told => ({
  recordId: `learner-${n}`, schoolCode: 'X-20-001', ministryCode: String(2099000000 + n), fullName: `Nông Văn Ví Dụ ${n}`, birthDate: '2010-03-15', sex: 'male', ...more,
});
export const anEnrolment = (n = 1, more: object = {}): Told => ({
  recordId: `enrolment-${n}`, schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: `learner-${n}`, classRecordId: 'class-10A1', status: 'studying', enrolledOn: '2025-08-15', ...more,
});
export const aMark = (n = 1, more: object = {}): Told => ({ recordId: `mark-${n}`, schoolCode: 'X-20-001', learnerRecordId: `learner-${n}`, date: '2025-09-30', session: 'morning', state: 'present', ...more });
export const aStaff = (n = 1, more: object = {}): Told => ({
  recordId: `staff-${n}`, schoolCode: 'X-20-001', ministryCode: `GV-20-00000${n}`, fullName: `Lý Thị Thí Dụ ${n}`, birthDate: '1985-04-12', sex: 'female', category: 'teacher', status: 'working', ...more,
});
