/** One source of a hub record, as readers see it. */
export interface ItemSource {
  readonly platformId: string;
  /** The platform's own id of the record. Left out where it is personal and not the reader's (view-rights.ts). */
  readonly recordId?: string;
  readonly version: number;
  /** RFC 3339, UTC. */
  readonly confirmedAt: string;
}

/**
 * An item of a list: `hubId`, `provinceCode`, the kind's fields that have a value and that the reader may see, `<reference>Id` of all that
 * the record refers to (null where nothing), `personId` for kinds of people, `states` for kinds with dated states (ascending; the fields
 * beside are those of today), `sources`, `changedAt`.
 */
export interface HubItem {
  readonly hubId: string;
  readonly provinceCode: string;
  readonly sources: readonly ItemSource[];
  /** When the hub's record last changed: a field, a reference or a dated state of it, whichever source that came from. RFC 3339, UTC. */
  readonly changedAt: string;
  /** The id that was asked for, where its record was joined to this one (two records of one person). */
  readonly mergedFrom?: string;
  readonly [field: string]: unknown;
}

/** A page of a list; `next` is null at its end. A filtered page may be shorter than asked for, even empty, and still have a next one. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}
