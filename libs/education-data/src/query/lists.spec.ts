import { describe, expect, it } from '@jest/globals';
import { builtInKinds } from '../records/kinds.js';
import { kindOfList, listOf } from './lists.js';

describe('the lists', () => {
  it('are called as the interface says, and by the kind with an s where it is silent', () => {
    expect(['school', 'school-class', 'learner', 'staff', 'enrolment', 'subject-result', 'exam-result', 'attendance', 'learning-activity', 'school-trip', 'constructor'].map(listOf)).toEqual([
      'schools', 'classes', 'learners', 'staff', 'enrolments', 'results', 'exam-results', 'attendance', 'activities', 'school-trips', 'constructors',
    ]);
  });

  it('are as many as the kinds, and each leads back to its own', () => {
    expect(builtInKinds.map((kind) => kindOfList(listOf(kind.name), builtInKinds))).toEqual(builtInKinds);
    expect(kindOfList('pushes', builtInKinds)).toBeUndefined();
  });
});
