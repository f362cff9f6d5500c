import { bus } from './bus/bus.bench.js';
import { freshness } from './freshness/freshness.bench.js';
import { growth } from './growth/growth.bench.js';
import type { Bench } from './harness/bench.js';
import { identity } from './identity/identity.bench.js';
import { ingest } from './ingest/ingest.bench.js';
import { memory } from './memory/memory.bench.js';
import { read } from './read/read.bench.js';
import { replay } from './replay/replay.bench.js';
import { schoolYear } from './school-year/school-year.bench.js';
import { single } from './single/single.bench.js';
import { soak } from './soak/soak.bench.js';
import { restart } from './starting/restart.bench.js';
import { start } from './starting/start.bench.js';

/** All benches, in the order in which `npm run bench` runs them. */
export const BENCHES: readonly Bench[] = [ingest, replay, read, single, bus, freshness, identity, growth, memory, soak, schoolYear, start, restart];
