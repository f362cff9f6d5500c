import type { RecordForm } from './record-form.js';

/**
 * What the province's own systems get: schools, classes and who is in which class under the hub's pseudonym. Names, numbers and dates of
 * people stay: no document asks for them, and the province's centre wants numbers, not people.
 */
export const provinceForms: Readonly<Record<string, RecordForm>> = {
  school: {
    parents: [],
    codes: ({ content }) => String(content['schoolCode']),
    form: ({ content: c, provinceCode }) => ({
      body: { schoolCode: c['schoolCode'], name: c['name'], levels: c['levels'], ownership: c['ownership'], type: c['type'], provinceCode, communeCode: c['communeCode'], closedOn: c['closedOn'] ?? null },
    }),
  },
  'school-class': {
    parents: ['school'],
    codes: ({ content }) => `${String(content['grade'])} ${String(content['name'])}`,
    form: ({ content: c, ids, parents }) => ({
      body: { schoolId: ids['school'] ?? null, schoolCode: parents['school']?.['schoolCode'] ?? c['schoolCode'], schoolYear: c['schoolYear'], name: c['name'], grade: c['grade'], level: c['level'] },
    }),
  },
  enrolment: {
    parents: ['school', 'class'],
    form: ({ content: c, ids }) => ({
      body: { schoolId: ids['school'] ?? null, classId: ids['class'] ?? null, learnerId: ids['learner'] ?? null, schoolYear: c['schoolYear'], status: c['status'], enrolledOn: c['enrolledOn'], leftOn: c['leftOn'] ?? null },
    }),
  },
};
