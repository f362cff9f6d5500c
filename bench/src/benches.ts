import type { Bench } from './harness/bench.js';
import { ingest } from './ingest/ingest.bench.js';

/** All benches, in the order in which `npm run bench` runs them. */
export const BENCHES: readonly Bench[] = [ingest];
