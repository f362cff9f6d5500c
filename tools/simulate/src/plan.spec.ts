import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { simulationPlan, type SimulationDirt, type SimulationStep } from './plan.js';
import { sumOutcomes } from './outcome-sum.js';
import type { WorldOptions } from './world.js';

const world = (seed: number): WorldOptions => ({
  seed, provinceCode: '20', schoolYear: '2025-2026', schools: [1, 2].map((number) => ({ schoolCode: `X-20-S${seed}-${number}`, name: `Trường THPT Mẫu ${number}`, communeCode: '05977' })), classesPerGrade: 1, learnersPerClass: 10,
  staffPerSchool: 5, enrolledOn: '2025-09-05', days: ['2025-10-01', '2025-10-02'], subjects: ['mathematics', 'literature', 'history'], actsPerLearner: 0, updatedAt: '2025-09-05T08:00:00+07:00', tag: `gl${seed}`, firstNumber: 10_001,
});
const none: SimulationDirt = { rejects: 0, duplicates: 0, lateVersions: 0, contradictions: 0, earlyChildren: 0 };
const dirty: SimulationDirt = { rejects: 0.1, duplicates: 0.1, lateVersions: 0.1, contradictions: 0.1, earlyChildren: 0.2 };

const textOf = (steps: readonly SimulationStep[]): string => steps.map((step) => [...step.records()].map((record) => JSON.stringify(record)).join('\n')).join('\n');
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

describe('a simulated vendor', () => {
  it('of one seed is the same to the byte, in every run and on every machine', () => {
    expect(textOf(simulationPlan(world(7), dirty))).toBe(textOf(simulationPlan(world(7), dirty)));
    // Written down: a change of the generator that changes what a seed means shows here.
    expect(digest(textOf(simulationPlan(world(7), dirty)))).toBe('370be4009c86035b');
    expect(digest(textOf(simulationPlan(world(8), dirty)))).not.toBe(digest(textOf(simulationPlan(world(7), dirty))));
  });

  it('without dirt sends exactly what its size says, and all of it is created', () => {
    // 2 schools x 3 grades x 1 class x 10 learners = 60; attendance on 2 days; marks in 3 subjects.
    const steps = simulationPlan(world(7), none);
    expect(steps.map((step) => [step.label, step.sent, step.expected.created])).toEqual([
      ['school', 2, 2], ['school-class', 6, 6], ['staff', 10, 10], ['learner', 60, 60], ['enrolment', 60, 60], ['attendance', 120, 120], ['subject-result', 180, 180],
    ]);
  });

  it('makes the other kinds on request, one record or more of each, all created', () => {
    const steps = simulationPlan(world(7), none, { allKinds: true }).slice(7);
    // 2 schools: 6 rooms, 4 sorts of equipment, 2 certificates, 2 months, 1 assessment; 60 learners, 20 of them new, 40 here last year; 10 diplomas; 10 applicants are all who came.
    expect(steps.map((step) => [step.label, step.sent, step.expected.created])).toEqual([
      ['room', 12, 12], ['equipment', 8, 8], ['digital-certificate', 4, 4], ['cashless-payment', 4, 4], ['maturity-assessment', 2, 2], ['term-result', 40, 40], ['health-check', 60, 60], ['aptitude', 20, 20], ['transcript', 40, 40], ['diploma', 20, 20],
      ['admission-round', 2, 2], ['admission-application', 20, 20], ['learning-resource', 4, 4], ['learning-activity', 2, 2],
    ]);
  });

  it('foretells an outcome for every record it sends, and sends every clean record whatever the dirt', () => {
    const steps = simulationPlan(world(7), dirty);
    for (const step of steps) expect([step.label, [...step.records()].length, sumOutcomes(step.expected)]).toEqual([step.label, step.sent, step.sent]);
    expect(steps.reduce((sum, step) => sum + step.expected.created, 0)).toBe(2 + 6 + 10 + 60 + 60 + 120 + 180);
  });

  it('counts what waits for late learners: an enrolment, two days and three subjects each', () => {
    const steps = simulationPlan(world(7), dirty);
    const late = steps.find((step) => step.label === 'learner (late)')?.sent ?? 0;
    expect(late).toBeGreaterThan(0);
    expect(steps.filter((step) => step.waiting > 0).map((step) => [step.label, step.waiting])).toEqual([['enrolment (early)', late], ['attendance (early)', 2 * late], ['subject-result (early)', 3 * late]]);
  });

  it.each([
    ['rejects', 'rejected'], ['duplicates', 'unchanged'], ['lateVersions', 'stale'],
  ] as const)('%s alone make %s, and nothing else beside what is created', (share, outcome) => {
    const steps = simulationPlan(world(7), { ...none, [share]: 0.5 });
    const total = (name: keyof SimulationStep['expected']): number => steps.reduce((sum, step) => sum + step.expected[name], 0);
    expect(total(outcome)).toBeGreaterThan(0);
    expect(total('created') + total(outcome)).toBe(steps.reduce((sum, step) => sum + step.sent, 0));
  });

  it('contradictions of persons are held, of marks of one session refused, of anything else stale', () => {
    const outcomes = simulationPlan(world(7), { ...none, contradictions: 1 }).map((step) => [step.kind, Object.entries(step.expected).filter(([, count]) => count > 0).map(([outcome]) => outcome)]);
    expect(outcomes).toEqual([
      ['school', ['created', 'stale']], ['school-class', ['created', 'stale']], ['staff', ['created', 'held']], ['learner', ['created', 'held']], ['enrolment', ['created', 'stale']], ['attendance', ['created', 'rejected']], ['subject-result', ['created', 'stale']],
    ]);
  });
});
