import { Database } from '@lienthong/kit/database';
import { Inject, Injectable } from '@nestjs/common';
import { type CertificationRow, runningCertifications } from '../../store/certification.repository.js';

/** A run that another process began is known after this long. */
const REMEMBER_MS = 1_000;

/** Which clients are in a run now. Asked on every call, so it is remembered for a second. */
@Injectable()
export class OpenRuns {
  private runs: Promise<ReadonlyMap<string, CertificationRow>> | undefined;
  private askedAt = 0;

  constructor(@Inject(Database) private readonly database: Database) {}

  async of(clientId: string): Promise<CertificationRow | undefined> {
    const now = performance.now();
    if (this.runs === undefined || now - this.askedAt > REMEMBER_MS) {
      this.askedAt = now;
      // A database that is away says so to the call itself.
      this.runs = runningCertifications(this.database).catch(() => new Map<string, CertificationRow>());
    }
    return (await this.runs).get(clientId);
  }

  /** A run began or ended here: asks again. */
  forget(): void {
    this.runs = undefined;
  }
}
