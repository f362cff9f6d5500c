import type { Person, Role } from './person.js';

/** The rooms of the console. */
export type Area = 'overview' | 'exams' | 'uploads' | 'pushes' | 'platforms' | 'administration' | 'reporting' | 'schools' | 'learners' | 'quality' | 'sums' | 'waiting' | 'handovers' | 'exports' | 'exchange' | 'identities';

/**
 * Who finds which room in the menu. This only spares people closed doors:
 * the hub decides at every call, and answers 403 whatever is shown here.
 */
const DOORS: Readonly<Record<Area, readonly Role[]>> = {
  overview: ['school', 'commune', 'division', 'department', 'auditor', 'finance', 'office', 'leader', 'admin'],
  exams: ['division', 'department', 'auditor', 'office', 'leader', 'admin'],
  uploads: ['school', 'department'],
  pushes: ['vendor', 'department', 'admin'],
  platforms: ['vendor', 'division', 'department', 'auditor', 'finance', 'office', 'leader', 'admin'],
  administration: ['department', 'admin'],
  reporting: ['school', 'commune', 'division', 'department', 'auditor', 'finance', 'office', 'leader', 'admin'],
  schools: ['school', 'commune', 'division', 'department', 'admin'],
  exchange: ['division', 'department', 'auditor', 'office', 'leader', 'admin'],
  learners: ['school', 'commune', 'division', 'department', 'admin'],
  quality: ['school', 'commune', 'division', 'department', 'auditor', 'office', 'leader', 'admin'],
  sums: ['school', 'commune', 'division', 'department', 'auditor', 'finance', 'office', 'leader', 'admin'],
  waiting: ['department', 'admin'],
  handovers: ['department', 'admin'],
  exports: ['division', 'department', 'auditor', 'finance', 'office', 'leader', 'admin'],
  identities: ['department', 'admin'],
};

/** True when the role has the room. */
export function mayEnter(person: Person, area: Area): boolean {
  return DOORS[area].includes(person.role);
}

/** The IOC scope a person starts from: their school, commune or province. */
export function homeScope(person: Person, province: string): string {
  if (person.schoolCode !== null) return `school:${person.schoolCode}`;
  if (person.communeCode !== null) return `commune:${province}:${person.communeCode}`;
  return `province:${province}`;
}

/** The first room of a person: what `/` leads to. */
export function firstPath(person: Person): string {
  return mayEnter(person, 'overview') ? '/overview' : '/pushes';
}
