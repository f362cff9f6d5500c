/** How the intake tells the merge that chunks are waiting. Implemented by the merge; a lost call only costs the merge's poll interval. */
export abstract class MergeWake {
  /** Called after the commit. Never throws, never waits. */
  abstract wake(): void;
}
