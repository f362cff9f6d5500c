/** How a decision about waiting records tells whoever releases them. Implemented by the merge; a lost call only costs its poll interval. */
export abstract class ReleaseWake {
  /** Called after the commit. Never throws, never waits. */
  abstract soon(): void;
}
