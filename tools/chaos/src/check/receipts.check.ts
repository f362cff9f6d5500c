import type { Report } from '../report.js';
import type { Vendor } from '../load/vendor.js';
import { receiptsOf } from './settled.js';

/** Every push that was answered is there once, with exactly the outcomes that the simulator foretold; no other is there. */
export async function checkReceipts(report: Report, vendor: Vendor): Promise<void> {
  const { provinceCode, kept } = vendor;
  const receipts = await receiptsOf(vendor);
  const differing: object[] = [];
  for (const { pushId, kind, foretold } of kept) {
    const receipt = receipts.get(pushId);
    if (receipt === undefined) differing.push({ pushId, kind, found: 'nothing' });
    else if (receipt.state !== 'done' || JSON.stringify(receipt.outcomes) !== JSON.stringify(foretold)) differing.push({ pushId, kind, state: receipt.state, found: receipt.outcomes, foretold });
  }
  report.none(`${provinceCode}: every one of ${kept.length} pushes that were answered is there, with the outcomes foretold`, differing);
  const known = new Set(kept.map((push) => push.pushId));
  report.none(`${provinceCode}: no push is there besides, none of those that were refused or broken off`, [...receipts.keys()].filter((pushId) => !known.has(pushId)));
  report.same(`${provinceCode}: no push was kept twice`, known.size, kept.length);
}
