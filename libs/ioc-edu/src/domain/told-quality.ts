/** Good ones of so many. */
interface ToldShare {
  readonly good: number;
  readonly of: number;
}

/** The qualities of one kind at one school, as its event told them. */
export interface ToldKind {
  readonly kind: string;
  readonly correct: ToldShare;
  readonly complete: ToldShare | null;
  readonly clean: ToldShare;
  readonly alive: ToldShare;
}

/** What was told last of one school, or of a province's records of no school. */
export interface ToldQuality {
  /** Key of the event. */
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly ms: number;
  readonly kinds: readonly ToldKind[];
}
