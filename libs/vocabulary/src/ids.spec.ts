import { describe, expect, it } from '@jest/globals';
import { MalformedIdError } from './brand.js';
import { asSchoolCode, isCommuneCode, isHubId, isLearnerMinistryCode, isRecordId, isSchoolCode } from './ids.js';

describe('ids', () => {
  it('are told by their form', () => {
    expect([isCommuneCode('05977'), isCommuneCode('5977'), isCommuneCode(5977)]).toEqual([true, false, false]);
    expect([isSchoolCode('X-20-001'), isSchoolCode('79000729'), isSchoolCode('x-20'), isSchoolCode('A1')]).toEqual([true, true, false, false]);
    expect([isRecordId('learner-1'), isRecordId('a b'), isRecordId('ă'), isRecordId(''), isRecordId('x'.repeat(129))]).toEqual([true, false, false, false, false]);
    expect([isLearnerMinistryCode('2099000001'), isLearnerMinistryCode('209900000')]).toEqual([true, false]);
    expect(isHubId('0198f1d2-7c3b-7aaa-8bbb-0123456789ab')).toBe(true);
  });

  it('are taken or refused without repeating the value', () => {
    expect(asSchoolCode('X-20-001')).toBe('X-20-001');
    expect(() => asSchoolCode('bí mật')).toThrow(new MalformedIdError('school code'));
  });
});
