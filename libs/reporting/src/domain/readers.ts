/** Roles of people who may read plans, tasks and indicators (architecture.md §7): all but vendors. */
export const PLAN_READERS = ['school', 'commune', 'division', 'department', 'auditor', 'finance', 'office', 'leader'] as const;
