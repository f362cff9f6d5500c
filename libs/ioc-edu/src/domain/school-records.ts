/** A school as it stands on the days of a span. */
export interface SchoolState {
  readonly name: string;
  readonly levels: readonly string[];
  /** Commune code in force on `since`; null where unknown. */
  readonly communeCode: string | null;
  /** First day of the state, `YYYY-MM-DD`. */
  readonly since: string;
  /** False once it is closed, or cancelled as an error. */
  readonly live: boolean;
}

/** A class as it stands on the days of a span; `live` false once it is cancelled. */
export interface ClassState {
  readonly schoolId: string;
  readonly schoolYear: string;
  readonly level: string;
  readonly grade: string;
  readonly live: boolean;
}

/** A member of staff as they stand on the days of a span; `counted`: working, transferred-in or awaiting-retirement. */
export interface StaffState {
  readonly schoolId: string | null;
  /** Office or commune they work for, where it is no school. */
  readonly unitCode: string | null;
  readonly counted: boolean;
}

/** Statuses of staff who count. */
export const countedStaff: readonly string[] = ['working', 'transferred-in', 'awaiting-retirement'];
