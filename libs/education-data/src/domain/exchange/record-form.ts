export type Fields = Readonly<Record<string, unknown>>;

/** A hub record, opened, with what it refers to. Numbers of people are in the clear: it lives for the time of one sending only. */
export interface OutgoingHubRecord {
  readonly provinceCode: string;
  readonly hubId: string;
  readonly content: Fields;
  /** Hub ids of references; null where none. */
  readonly ids: Readonly<Record<string, string | null>>;
  /** Contents of the records referred to, by name of the reference. */
  readonly parents: Readonly<Record<string, Fields | undefined>>;
}

/** Either what the destination is to get, or why it cannot be sent: a code of {@link UNREADY_REASONS}. */
export type Formed = { readonly body: object } | { readonly unready: UnreadyReason };

/** What a destination gets of a kind, and what it must hold before. */
export interface RecordForm {
  readonly form: (record: OutgoingHubRecord) => Formed;
  /** Names of references that the destination must hold first. */
  readonly parents: readonly string[];
  /** What of this record stands in its children's forms too: when it changes, they are sent again. Absent: nothing. */
  readonly codes?: (record: OutgoingHubRecord) => string;
}

/** Why the hub does not send a record; texts for people are the console's. */
export const UNREADY_REASONS = ['number_missing', 'birth_date_incomplete'] as const;
export type UnreadyReason = (typeof UNREADY_REASONS)[number];
