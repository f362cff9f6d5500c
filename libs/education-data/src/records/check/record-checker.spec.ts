import { describe, expect, it } from '@jest/globals';
import { KindCheck } from '../kind-check.builder.js';

const learner = new KindCheck('learner');
const school = new KindCheck('school');
const mark = new KindCheck('attendance');
const exam = new KindCheck('exam-result');

describe('the head of a record', () => {
  it.each<[string, object, string[]]>([
    ['a blank in the id', { recordId: 'a 1' }, ['error bad_format recordId']],
    ['an id of 129 characters', { recordId: 'a'.repeat(129) }, ['error too_long recordId']],
    ['an id that is a number', { recordId: 7 }, ['error bad_type recordId']],
    ['no id', { recordId: null }, ['error required_missing recordId']],
    ['another event', { event: 'DELETE' }, ['error unknown_code event']],
    ['version 0', { version: 0 }, ['error out_of_range version']],
    ['a version over the largest exact number', { version: 9007199254740992 }, ['error out_of_range version']],
    ['half a version', { version: 1.5 }, ['error too_many_decimals version']],
    ['a version as text', { version: '1' }, ['error bad_type version']],
    ['a time without an offset', { updatedAt: '2025-10-01T08:00:00' }, ['error bad_format updatedAt']],
    ['a time that is no day', { updatedAt: '2025-02-30T08:00:00+07:00' }, ['error bad_format updatedAt']],
    ['11 minutes in the future', { updatedAt: '2026-01-20T08:11:00+07:00' }, ['error updated_at_in_future updatedAt']],
    ['11 minutes in the future, elsewhere', { updatedAt: '2026-01-20T01:11:00Z' }, ['error updated_at_in_future updatedAt']],
  ])('%s', (_name, changes, expected) => expect(mark.problems(changes)).toEqual(expected));

  it.each(['2026-01-20T08:10:00+07:00', '2026-01-20T01:09:59.999Z', '2026-01-19T23:00:00-02:00', '2025-10-01t08:00:00z'])('takes the time %s', (updatedAt) => expect(mark.problems({ updatedAt })).toEqual([]));

  it('takes the largest version and the longest id', () => {
    expect(mark.problems({ version: 9007199254740991, recordId: '!'.repeat(128) })).toEqual([]);
  });
});

describe('values', () => {
  it('left out, null and empty text are one: no value', () => {
    const bare = learner.content({ ethnic: undefined, relatives: undefined, personalNumber: undefined });
    expect(learner.content({ ethnic: null, relatives: [], personalNumber: '' })).toEqual(bare);
    expect(learner.content({ ethnic: '  ', relatives: [null], personalNumber: null })).toEqual(bare);
    expect(learner.content({ ethnic: '', relatives: '', personalNumber: null })).toEqual(bare);
  });

  it('empty text is no value of a number, a truth or a list either', () => {
    expect(school.content({ accreditationLevel: '', hasInternet: '', sites: [''] })).toEqual(school.content({}));
    expect(mark.problems({ version: '' })).toEqual(['error required_missing version']);
    expect(exam.problems({ marks: { physics: '' } })).toEqual([]);
    expect(exam.problems({ marks: '' })).toEqual(['error required_missing marks']);
  });

  it.each<[string, unknown, string]>([
    ['blanks at the ends and doubled', '  Nông  Văn\u00a0Ví   Dụ ', 'Nông Văn Ví Dụ'],
    ['letters decomposed', 'Nông Văn Ví Dụ'.normalize('NFD'), 'Nông Văn Ví Dụ'],
  ])('text is kept tidy: %s', (_name, fullName, kept) => expect(learner.content({ fullName })).toMatchObject({ fullName: kept }));

  it('counts a limit in code points after tidying', () => {
    expect(learner.problems({ fullName: '😀'.repeat(200) })).toEqual([]);
    expect(learner.problems({ fullName: '😀'.repeat(201) })).toEqual(['error too_long fullName']);
    expect(learner.problems({ fullName: `${'x'.repeat(200)}   ` })).toEqual([]);
  });

  it.each(['Nông\u0007Văn', 'Nông\tVăn', 'Nông\nVăn', 'Nông\u0085', '\ud800'])('control characters in a line of text are refused: %j', (fullName) => {
    expect(learner.problems({ fullName })).toEqual(['error bad_characters fullName']);
  });

  it.each<[string, object, string[]]>([
    ['a personal number of 11 digits', { personalNumber: '20210000123' }, ['error leading_zero_lost personalNumber']],
    ['one as a number', { personalNumber: 20210000123 }, ['error bad_type personalNumber']],
    ['one of 10 digits', { personalNumber: '2021000012' }, ['error bad_format personalNumber']],
    ['an ethnic code without its zero', { ethnic: '7' }, ['error leading_zero_lost ethnic']],
    ['a commune code without its zero', { communeCode: '5977' }, ['error leading_zero_lost communeCode']],
    ['a code of another list', { sex: 'nam' }, ['error unknown_code sex']],
    ['a label instead of a code', { sex: 'Nam' }, ['error unknown_code sex']],
    ['a month without a day that is wrong', { birthDate: '2010-13' }, ['error bad_format birthDate']],
    ['29 February of a common year', { birthDate: '2010-02-29' }, ['error bad_format birthDate']],
    ['a birth tomorrow', { birthDate: '2026-01-21', personalNumber: null }, ['error date_in_future birthDate']],
    ['a birth next month, day unknown', { birthDate: '2026-02', personalNumber: null }, ['error date_in_future birthDate']],
    ['a phone with letters', { phone: '0912abc678' }, ['error bad_format phone']],
    ['five relatives', { relatives: Array.from({ length: 5 }, () => ({ relation: 'mother', fullName: 'A' })) }, ['error too_many_items relatives']],
    ['a relative that is text', { relatives: ['Hoàng Thị Mẫu'] }, ['error bad_type relatives.0']],
    ['an unknown field in a relative', { relatives: [{ relation: 'mother', fullname: 'A' }] }, ['error required_missing relatives.0.fullName', 'error unknown_field relatives.0.fullname']],
    ['a year out of range', { relatives: [{ relation: 'mother', fullName: 'A', birthYear: 1899 }] }, ['error out_of_range relatives.0.birthYear']],
    ['derived data', { hubId: 'x', province: '20', grade: '10' }, ['error unknown_field hubId', 'error unknown_field province', 'error unknown_field grade']],
  ])('%s', (_name, changes, expected) => expect(learner.problems(changes)).toEqual(expected));

  it.each(['2010-03-15', '2010-03', '2010'])('takes the birth date %s as it is', (birthDate) => expect(learner.content({ birthDate })).toMatchObject({ birthDate }));

  it('names the field that was probably meant', () => {
    expect(learner.messages({ fullname: 'x', fullName: undefined })[1]).toEqual({ vi: 'Loại bản ghi này không có trường này; có phải "fullName"?', en: 'The kind has no such field; did you mean "fullName"?' });
    expect(learner.messages({ zzzzzzzz: 1 })[0]!.en).toBe('The kind has no such field');
  });

  it('never repeats a value in a message', () => {
    const secret = 'BíMật123';
    const changes = { personalNumber: secret, sex: secret, birthDate: secret, phone: secret, ethnic: secret, communeCode: secret, relatives: [{ relation: secret, fullName: 5 }], nationality: secret };
    expect(learner.problems(changes).length).toBeGreaterThanOrEqual(9);
    expect(JSON.stringify(learner.messages(changes))).not.toContain(secret);
  });

  it('tells at most 20 problems', () => {
    expect(learner.problems(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`unknown${i}`, 1])))).toHaveLength(20);
  });

  it('reads 06978 as 06970, Xã Ba Chẽ', () => expect(school.content({ communeCode: '06978' })).toMatchObject({ communeCode: '06970' }));

  it('keeps fields in the order of the kind and codes of a list once', () => {
    const content = school.content({ levels: ['primary', 'lower-secondary', 'primary'], email: 'a@b.vn', area: 'mountain' });
    expect(Object.keys(content!)).toEqual(['schoolCode', 'name', 'levels', 'ownership', 'type', 'validFrom', 'communeCode', 'area', 'email']);
    expect(content!['levels']).toEqual(['primary', 'lower-secondary']);
  });

  it('a cell that is no number is badly written, not badly typed', () => {
    expect(new KindCheck('school', true).problems({ accreditationLevel: 'cao' })).toEqual(['error bad_format accreditationLevel']);
    expect(school.problems({ accreditationLevel: 'cao' })).toEqual(['error bad_type accreditationLevel']);
  });
});

describe('marks of an exam', () => {
  it.each<[string, unknown, string[]]>([
    ['any step of a hundredth', { physics: 7.08 }, []],
    ['none: nothing was sat', {}, []],
    ['a paper that is null is not sat', { physics: null }, []],
    ['not sat as -1', { physics: -1 }, ['error out_of_range marks.physics']],
    ['three decimals', { physics: 7.085 }, ['error too_many_decimals marks.physics']],
    ['over 10', { physics: 10.01 }, ['error out_of_range marks.physics']],
    ['text', { physics: '7' }, ['error bad_type marks.physics']],
    ['a subject that is no paper', { arts: 5 }, ['error unknown_code marks.arts']],
    ['a subject that is none', { fysics: 5 }, ['error unknown_code marks.fysics']],
    ['a list', [5], ['error bad_type marks']],
  ])('%s', (_name, marks, expected) => expect(exam.problems({ marks })).toEqual(expected));

  it('must be there', () => expect(exam.problems({ marks: undefined })).toEqual(['error required_missing marks']));
  it('have one order, whatever was sent', () => expect(Object.keys(exam.content({ marks: { physics: 1, mathematics: 2, literature: 3 } })!['marks'] as object)).toEqual(['literature', 'mathematics', 'physics']));
});
