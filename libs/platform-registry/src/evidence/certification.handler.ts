import { type CertificationChangedV1, TOPICS } from '@lienthong/contracts';
import { OnEvents, type EventBatch } from '@lienthong/kit/messaging';
import { Controller } from '@nestjs/common';
import { CertificationStore } from '../store/certification.store.js';

/** Keeps which platforms have passed a conformance run; education-data looks on at the runs themselves. */
@Controller()
export class CertificationHandler {
  constructor(private readonly store: CertificationStore) {}

  @OnEvents('platform-registry', TOPICS.certification.name)
  async onCertifications(batch: EventBatch<CertificationChangedV1>): Promise<void> {
    const last = new Map(batch.records.map((record) => [record.subject, record.value]));
    const present = [...last.values()].filter((told) => told !== null);
    await this.store.keep(batch.tx, present, [...last].flatMap(([platformId, told]) => (told === null ? [platformId] : [])));
  }
}
