import { MergeWake } from '../../domain/merge-wake.js';

/** Whoever merges the chunks that wait: workers in this thread, or in one of their own. */
export abstract class MergeRunner extends MergeWake {
  /** Calls back after each chunk that was merged. */
  abstract onMerged(listener: () => void): void;
}
