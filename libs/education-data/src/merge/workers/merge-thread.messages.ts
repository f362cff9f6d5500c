/** What the thread of the merge is started with. */
export interface MergeThreadStart {
  readonly databaseUrl: string;
  readonly logLevel: string;
}

/** To the thread: chunks are waiting; end after the chunks in hand. */
export type ToMergeThread = 'wake' | 'stop';

/** From the thread: a chunk was merged and committed; with the pushes that are done by it. */
export interface ChunkMerged {
  readonly done: readonly string[];
}
