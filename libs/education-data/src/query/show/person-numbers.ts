import { Sealer } from '@lienthong/kit/config';
import { Inject, Injectable } from '@nestjs/common';
import type { KindPlan } from '../../records/plan/kind-plan.js';
import type { StoredRecord } from '../find/stored-record.js';

export { masked } from '../../domain/masked-number.js';

/** Fields in which a record names numbers of somebody else. Only their blind index is kept; the resolved id stands for them. */
export function foreignNumberFields({ tokens, ownNumbers }: KindPlan): readonly string[] {
  return [...tokens.keys()].filter((field) => !ownNumbers.includes(field));
}

/** Opens numbers of people. In the content stands a token; the number itself is sealed with the source that sent it. */
@Injectable()
export class PersonNumbers {
  constructor(@Inject(Sealer) private readonly sealer: Sealer) {}

  /** The numbers of a record by field. */
  of(plan: KindPlan, record: StoredRecord): Readonly<Record<string, string>> {
    const wanted = plan.ownNumbers.filter((field) => record.content[field] !== undefined);
    const numbers: Record<string, string> = {};
    if (wanted.length === 0) return numbers;
    for (const { content, sealed } of record.sources) {
      const here = wanted.filter((field) => numbers[field] === undefined && content[field] === record.content[field]);
      if (sealed === null || here.length === 0) continue;
      const opened = JSON.parse(this.sealer.open(sealed).toString('utf8')) as Record<string, unknown>;
      for (const field of here) if (typeof opened[field] === 'string') numbers[field] = opened[field];
    }
    return numbers;
  }
}
