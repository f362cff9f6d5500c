import { PartitionStopped } from './consumer-errors.js';
import type { Position } from './partition-cursor.js';

/**
 * The position to go on from, once it is certain that it means a place in this log.
 * @throws PartitionStopped when records are missing or offsets mean something else
 */
export function placeIn(log: { readonly epoch: string; readonly start: bigint; readonly end: bigint }, position: Position): Position {
  if (position.logEpoch !== null && position.logEpoch !== log.epoch) throw new PartitionStopped('log_epoch_changed', `Position is of log ${position.logEpoch}, the log is ${log.epoch}`);
  if (position.next > log.end) throw new PartitionStopped('log_ends_before_position', `Position ${position.next}, log ends at ${log.end}`);
  if (position.next < log.start && position.next > 0n) throw new PartitionStopped('log_starts_after_position', `Position ${position.next}, log starts at ${log.start}`);
  return { ...position, logEpoch: log.epoch };
}
