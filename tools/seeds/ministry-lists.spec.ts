import { describe, expect, it } from '@jest/globals';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CodeListName, codeLists, codeOfLabel, ministryStatuses, periodsPerYear, personalNumberFindings, provincesOfPersonalNumbers, subjectOf } from '@lienthong/vocabulary';
import { readJson } from './csv.mjs';

const reference = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'seeds', 'reference');

interface SecondarySubject {
  readonly name: string;
  readonly assessed_by: 'score' | 'comment';
  readonly periods_per_year: { readonly THCS?: number; readonly THPT?: number };
}
interface MinistryLists {
  readonly student_status: { readonly values: readonly { readonly code: string; readonly label: string; readonly enrolled: boolean }[] };
  readonly secondary_subject: { readonly values: readonly SecondarySubject[] };
  readonly primary_subject: { readonly values: readonly { readonly name: string }[] };
}
const lists = readJson(join(reference, 'code-lists', 'ministry-lists.json')) as MinistryLists & Record<string, { values: Record<string, string> | string[] }>;

/** Labels of a list of the ministry, in its order, and codes where it has them. */
function labelsOf(name: string): [code: string | undefined, label: string][] {
  const values = lists[name]?.values ?? [];
  return Array.isArray(values) ? values.map((label) => [undefined, label]) : Object.entries(values);
}

describe('code lists against those of the ministry', () => {
  it.each<[CodeListName, string]>([
    ['sex', 'gender'],
    ['level', 'level_group'],
    ['ownership', 'school_ownership'],
    ['area', 'area_sync'],
    ['grade', 'grade_code'],
    ['result', 'study_result'],
    ['result', 'conduct_result'],
    ['oldStudy', 'old_study_result'],
    ['oldConduct', 'old_conduct_result'],
    ['achievement', 'primary_subject_mark'],
    ['trait', 'primary_quality_mark'],
    ['primaryYear', 'primary_year_result'],
    ['comment', 'comment_subject_mark'],
    ['dropOut', 'drop_out_reason'],
    ['disability', 'disability'],
    ['staffStatus', 'staff_status'],
    ['ethnic', 'ethnic_group'],
  ])('%s has every label of %s, with its code', (name, ministry) => {
    for (const [code, label] of labelsOf(ministry)) {
      const entry = codeLists[name].find((one) => one.code === codeOfLabel(name, label));
      expect([label, entry !== undefined]).toEqual([label, true]);
      if (code !== undefined) expect([label, entry?.sourceCode]).toEqual([label, code]);
    }
  });

  it('has its twelve statuses, enrolled or not', () => {
    expect(ministryStatuses.map((entry) => ({ code: entry.ministryCode, label: entry.label }))).toEqual(lists.student_status.values.map(({ code, label }) => ({ code, label })));
  });

  it('assesses secondary subjects alike, with the same periods', () => {
    for (const { name, assessed_by, periods_per_year } of lists.secondary_subject.values) {
      const subject = subjectOf(codeOfLabel('subject', name) ?? '');
      expect([name, subject?.scored, subject?.comment]).toEqual([name, assessed_by === 'score', assessed_by === 'comment']);
      if (periods_per_year.THCS !== undefined) expect([name, periodsPerYear(subject?.code ?? '', 9)]).toEqual([name, periods_per_year.THCS]);
      if (periods_per_year.THPT !== undefined) expect([name, periodsPerYear(subject?.code ?? '', 10)]).toEqual([name, periods_per_year.THPT]);
    }
  });

  it('knows every primary subject as one', () => {
    expect(lists.primary_subject.values.filter(({ name }) => subjectOf(codeOfLabel('subject', name) ?? '')?.primary !== true)).toEqual([]);
  });
});

describe('personal numbers', () => {
  const known = readJson(join(reference, 'personal-numbers', 'province-codes.json')) as {
    readonly provinces: readonly { readonly code: string; readonly now_code: string }[];
    readonly made_up_examples: readonly { readonly number: string; readonly reads: string }[];
  };

  it('name the provinces of the table', () => {
    expect([...provincesOfPersonalNumbers.values()].map(({ code, presentCode }) => ({ code, now_code: presentCode }))).toEqual(
      known.provinces.map(({ code, now_code }) => ({ code, now_code })),
    );
  });

  it.each(known.made_up_examples)('$number reads $reads', ({ number, reads }) => {
    const sex = reads.includes('nữ') ? 'female' : 'male';
    expect(personalNumberFindings(number, sex, reads.slice(-4))).toEqual([]);
  });
});
