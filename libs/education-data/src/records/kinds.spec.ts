import { describe, expect, it } from '@jest/globals';
import { RecordChecker } from './check/record-checker.js';
import { builtInKinds, KindRegistry } from './kinds.js';

/** 2026-01-20T08:00:00+07:00: after every example's updatedAt. */
const receivedAt = Date.parse('2026-01-20T01:00:00Z');
const registry = new KindRegistry();

function checkerOf(name: string): RecordChecker {
  const kind = registry.find(name)!;
  return new RecordChecker(kind, registry.compiledOf(kind), { receivedAt, today: '2026-01-20', provinceCode: '20', fromCells: false });
}

describe('R-02 the built-in kinds', () => {
  it('are the 22 of the contract, in its order', () => {
    expect(builtInKinds.map((kind) => kind.name)).toEqual([
      'school', 'school-class', 'staff', 'learner', 'enrolment', 'attendance', 'subject-result', 'term-result', 'exam-result', 'health-check', 'aptitude', 'transcript', 'diploma',
      'admission-round', 'admission-application', 'learning-activity', 'learning-resource', 'room', 'equipment', 'digital-certificate', 'cashless-payment', 'maturity-assessment',
    ]);
  });

  it('have each group of completeness filled by some kind', () => {
    const groups = builtInKinds.flatMap((kind) => kind.completes.map(({ group }) => `${group}: ${kind.name}`));
    expect(groups).toEqual(['personal: learner', 'results: term-result', 'health: health-check', 'physical: health-check', 'aptitude: aptitude']);
  });

  for (const kind of builtInKinds) {
    it(`${kind.name}: takes its valid example without a finding and keeps every field of it`, () => {
      const result = checkerOf(kind.name).check(kind.examples.valid);
      const { recordId, event, version, updatedAt, ...content } = kind.examples.valid as Record<string, unknown>;
      expect(result).toEqual({ accepted: { recordId, event, version, updatedAt, content } });
    });

    it(`${kind.name}: refuses its three invalid examples, each with the code and the path that it shows`, () => {
      expect(kind.examples.invalid).toHaveLength(3);
      for (const { record, code, path } of kind.examples.invalid) {
        const result = checkerOf(kind.name).check(record);
        const problems = 'refused' in result ? result.refused.problems : [];
        expect(problems.map((problem) => [problem.code, problem.path])).toContainEqual([code, path]);
      }
    });

    it(`${kind.name}: names fields in its declarations that it has`, () => {
      const names = Object.keys(kind.fields);
      const used = [...kind.cancelFields, ...kind.sensitiveFields, ...kind.encryptedFields, ...kind.searchFields, ...kind.oneOf.flat(), ...kind.completes.flatMap(({ needs }) => needs.map(({ field }) => field)), ...kind.references.flatMap((reference) => Object.values(reference.by))];
      expect(used.filter((name) => !names.includes(name))).toEqual([]);
    });
  }

  it('refuse a second kind of the same name', () => {
    expect(() => new KindRegistry().register(builtInKinds[0]!)).toThrow('registered already');
  });
});
