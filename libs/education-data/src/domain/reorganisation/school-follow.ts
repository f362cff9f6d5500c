/** How the place where reorganisations are entered tells the merge that learners are to follow their school. A lost call only costs the poll interval. */
export abstract class SchoolFollowWake {
  /** Called after the commit. Never throws, never waits. */
  abstract soon(): void;
}
