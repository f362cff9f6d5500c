import { VendorAtWork, type Draft } from '../vendor-at-work.js';
import type { HubUnderTest } from '../hub-under-test.js';
import { servedKinds, type Sent, type ServedKind } from './kind-schema.js';

/** Numbers of persons in the examples are somebody's already: each run has its own. */
const PERSONAL = ['personalNumber', 'learnerPersonalNumber', 'staffPersonalNumber', 'ministryCode', 'learnerMinistryCode', 'staffMinistryCode', 'lifelongCode'];

/** A vendor that may push every kind, and a school with a class, a learner and what else the examples refer to. */
export class CorpusWorld {
  private constructor(
    readonly vendor: VendorAtWork,
    readonly kinds: readonly ServedKind[],
    readonly schoolCode: string,
    readonly tag: string,
  ) {}

  static async open(hub: HubUnderTest, name: string): Promise<CorpusWorld> {
    const tag = Date.now().toString(36).toUpperCase();
    const kinds = await servedKinds(hub.baseUrl);
    const vendor = await VendorAtWork.open(hub, '20', `${name} ${tag}`, kinds.map((each) => each.kind));
    const world = new CorpusWorld(vendor, kinds, `X-20-${tag}`, tag);
    // In the order of the list: a kind comes after what it refers to.
    for (const { kind } of kinds) {
      const { outcomes } = await vendor.pushed(kind, { body: `${JSON.stringify(world.base(kind))}\n`, headers: { prefer: 'wait=30' } });
      if (outcomes.rejected > 0) throw new RangeError(`the example of ${kind} is rejected`);
    }
    return world;
  }

  /** The served example of a kind, in this world's school; what it refers to is there. */
  base(kind: string): Sent {
    const example = this.kinds.find((each) => each.kind === kind)?.examples.valid;
    if (example === undefined) throw new RangeError(`no kind ${kind}`);
    const own = Object.entries(example).filter(([name]) => !PERSONAL.includes(name));
    return { ...Object.fromEntries(own), ...('learnerMinistryCode' in example && { learnerRecordId: 'learner-1' }), ...('schoolCode' in example && { schoolCode: this.schoolCode }) };
  }

  /** A record of its own like the example: another id, another person or thing. */
  draft(kind: string, id: string, changes: Draft = {}): Draft {
    const base = this.base(kind);
    const name = 'fullName' in base ? { fullName: `${String(base['fullName'])} ${id}` } : {};
    return { ...base, ...name, recordId: `${this.tag}-${id}`, ...changes };
  }
}
