import { TransientError } from '../../errors/index.js';

/** Another copy of the group (or a rebuild) has moved the position: read it again and go on from there. */
export class PositionMoved extends TransientError {
  constructor() {
    super('position_moved', 'The position was moved by somebody else');
  }
}

/** Why a partition stands still until somebody looks. */
export type StopCode =
  /** So many dead letters one after the other: a bad release, not bad data. */
  | 'too_many_dead_letters'
  /** The topic was made anew, or another cluster answers: offsets mean something else. */
  | 'log_epoch_changed'
  /** The log begins after the position: records were lost to retention. */
  | 'log_starts_after_position'
  /** The log ends before the position: it lost records or was made anew. */
  | 'log_ends_before_position'
  /** The owner's numbering jumped (records lost) or went far back (its database was restored). */
  | 'source_sequence_broken';

/** The partition stops, the alarm is on; it is tried again from time to time. */
export class PartitionStopped extends TransientError {
  constructor(
    readonly stopCode: StopCode,
    message: string,
  ) {
    super(stopCode, message);
  }
}
