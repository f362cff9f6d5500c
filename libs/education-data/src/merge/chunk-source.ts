import type { HeldDecision } from '../domain/held.js';

/** Where a chunk comes from: what of its push the merge needs. */
export interface ChunkSource {
  /** Id of the chunk row; `dry` in a dry run. */
  readonly chunkId: string;
  readonly pushId: string;
  /** -1: a release of waiting records. */
  readonly seq: number;
  readonly lane: number;
  readonly kind: string;
  readonly provinceCode: string;
  readonly platformId: string;
  readonly clientId: string;
  readonly receivedAt: Date;
  readonly traceParent?: string;
  /** What it holds is said by an authority's decision: no push, no designation, no overlap. */
  readonly byDecision?: true;
  /** Of chunks that are merged together, the first with those behind it in its lane: whose record is whose. */
  readonly parts?: readonly ChunkPart[];
}

/** One of several chunks that are merged together. */
export interface ChunkPart {
  readonly source: ChunkSource;
  /** Index of the first record that is of the next one. */
  readonly end: number;
}

/** Chunks of one kind, province, platform and day as one: their records one after the other. */
export function joined(chunks: readonly { readonly source: ChunkSource; readonly records: number }[]): ChunkSource {
  const [first] = chunks;
  if (first === undefined) throw new RangeError('No chunk');
  if (chunks.length === 1) return first.source;
  let end = 0;
  return { ...first.source, parts: chunks.map(({ source, records }) => ({ source, end: (end += records) })) };
}

/** Where the record at an index comes from. */
export function originOf(source: ChunkSource, index: number): ChunkSource {
  return source.parts?.find((part) => index < part.end)?.source ?? source;
}

/** The chunks that are merged. */
export function chunksOf(source: ChunkSource): readonly ChunkSource[] {
  return source.parts?.map((part) => part.source) ?? [source];
}

/** Of a release: which waiting record each line of the chunk was, parallel to its records. */
export interface Released {
  readonly id: string;
  readonly seq: number;
  readonly outcome: number;
  /** School it was counted under while it waited; null where that was not known yet. */
  readonly schoolId: string | null;
  /** What a person decided of it: `accept` lets it in although another platform is designated, `reject` ends it. */
  readonly decision: HeldDecision | null;
  /** Why it waited. */
  readonly reason: string;
  readonly path: string;
}
