import { badParameter } from '../../asking/parameters.js';

/** Place in the feed: the number of a batch, given in the order of commits, and the change in it, from 1. */
export interface FeedPlace {
  readonly batch: bigint;
  readonly change: number;
}

/** A batch is what one chunk changed: a few thousand. */
const CHANGES_OF_A_BATCH = 1_000_000n;

/** As readers see it: one decimal number, e.g. batch 17, change 42: `17000042`. */
export function positionOf({ batch, change }: FeedPlace): string {
  return String(batch * CHANGES_OF_A_BATCH + BigInt(change));
}

/** The end of a batch, whatever is in it. */
export function endOf(batch: bigint): FeedPlace {
  return { batch, change: Number(CHANGES_OF_A_BATCH - 1n) };
}

/** @throws ProblemError 400 `bad_parameter` */
export function placeOf(text: string): FeedPlace {
  if (!/^[0-9]{1,24}$/.test(text)) throw badParameter('after', 'Cần vị trí dạng số thập phân, hoặc latest', 'A position as a decimal number is needed, or latest');
  const position = BigInt(text);
  return { batch: position / CHANGES_OF_A_BATCH, change: Number(position % CHANGES_OF_A_BATCH) };
}
