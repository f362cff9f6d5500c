import { HEADER } from '../envelope/envelope-headers.js';
import type { RawRecord } from '../envelope/raw-record.js';
import { PartitionStopped } from './consumer-errors.js';
import type { Position } from './partition-cursor.js';

/** A duplicate repeats what was in flight, so it lies near; further back, the owner's database was set back. */
const NEAR = 100_000n;

/** What is left of records after the owner's numbering was looked at. */
export interface Sequenced {
  readonly records: readonly RawRecord[];
  readonly duplicates: number;
}

/** The outbox a record came from and its number there, dense per topic and partition; null on the embedded log. */
export function sourceOf(record: RawRecord): Position['source'] {
  const text = record.headers[HEADER.sourceSequence];
  if (text === undefined) return null;
  const colon = text.lastIndexOf(':');
  return { epoch: text.slice(0, colon), sequence: BigInt(text.slice(colon + 1)) };
}

/**
 * Drops what a relay published twice (crash between Kafka's acknowledgement and the outbox), so that even effects that
 * add up are exactly once, and notices what is missing: on a topic that is never compacted the numbers have no gap.
 * @throws PartitionStopped `source_sequence_broken`
 */
export function withoutDuplicates(records: readonly RawRecord[], last: Position['source'], dense: boolean): Sequenced {
  let seen = last;
  const fresh: RawRecord[] = [];
  for (const record of records) {
    const source = sourceOf(record);
    if (source && seen?.epoch === source.epoch) {
      if (source.sequence <= seen.sequence) {
        if (seen.sequence - source.sequence > NEAR) throw new PartitionStopped('source_sequence_broken', `Owner's number fell from ${seen.sequence} to ${source.sequence}`);
        continue;
      }
      if (dense && source.sequence > seen.sequence + 1n) throw new PartitionStopped('source_sequence_broken', `Owner's numbers ${seen.sequence + 1n} to ${source.sequence - 1n} are missing`);
    }
    if (source) seen = source;
    fresh.push(record);
  }
  return { records: fresh, duplicates: records.length - fresh.length };
}
