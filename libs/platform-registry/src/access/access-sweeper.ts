import { BackgroundWork } from '@lienthong/kit/background';
import { Clock } from '@lienthong/kit/config';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { OidcRecordStore } from '../store/oidc-record.store.js';
import { SignInFailureStore } from '../store/sign-in-failure.store.js';

const EVERY_MS = 10 * 60_000;

/** Takes away expired sign-in state. */
@Injectable()
export class AccessSweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly work = new BackgroundWork({ log: 'registry.access', everyMs: EVERY_MS, failed: 'expired sign-in state could not be taken away' }, () => this.sweep());

  constructor(
    private readonly records: OidcRecordStore,
    private readonly failures: SignInFailureStore,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.work.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.work.stop();
  }

  async sweep(): Promise<void> {
    await this.records.sweep(this.clock.now());
    await this.failures.sweep(this.clock.now());
  }
}
