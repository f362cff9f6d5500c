import { ProblemError } from '@lienthong/kit/errors';

/** Strong entity tag of a row's version. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/**
 * Checks `If-Match` where it was sent: `*`, or a list of tags one of which names the present version.
 * @throws ProblemError 412 `precondition_failed`
 */
export function requireMatch(ifMatch: string | undefined, version: number): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;
  const tags = ifMatch.split(',').map((each) => each.trim());
  if (!tags.includes(etagOf(version))) throw new ProblemError(412, 'precondition_failed');
}
