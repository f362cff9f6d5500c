import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from '../load/caller.js';
import type { Vendor } from '../load/vendor.js';
import type { Report } from '../report.js';

interface Evidence {
  readonly kind: string;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly pushes: number;
}

/** The registry, a consumer of its own, counted the same pushes and outcomes. */
export async function checkEvidence(report: Report, admin: Caller, vendor: Vendor): Promise<void> {
  const { ledger, kept, platformId, provinceCode } = vendor;
  const wanted = Object.fromEntries([...ledger.kinds].sort().map((kind) => [kind, { pushes: kept.filter((push) => push.kind === kind).length, ...withoutZeros(ledger.tallyOf(kind).counts) }]));
  let found: Record<string, unknown> = {};
  for (const limit = Date.now() + 60_000; ; await sleep(500)) {
    found = sums((await admin.must<{ items: Evidence[] }>(`/api/registry/v1/evidence?platformId=${platformId}&limit=1000`)).items);
    if (JSON.stringify(found) === JSON.stringify(wanted) || Date.now() > limit) break;
  }
  report.same(`${provinceCode}: the registry’s evidence counts every push and record once`, found, wanted);
}

/** Months together. */
function sums(items: readonly Evidence[]): Record<string, unknown> {
  const kinds = [...new Set(items.map((item) => item.kind))].sort();
  return Object.fromEntries(kinds.map((kind) => {
    const ofKind = items.filter((item) => item.kind === kind);
    const outcomes: Record<string, number> = {};
    for (const item of ofKind) for (const [name, count] of Object.entries(item.outcomes)) outcomes[name] = (outcomes[name] ?? 0) + count;
    return [kind, { pushes: ofKind.reduce((sum, item) => sum + item.pushes, 0), ...withoutZeros(outcomes) }];
  }));
}

function withoutZeros(outcomes: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(['created', 'updated', 'unchanged', 'stale', 'parked', 'held', 'rejected'].flatMap((name) => ((outcomes[name] ?? 0) === 0 ? [] : [[name, outcomes[name] ?? 0]])));
}
