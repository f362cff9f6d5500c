import { Clock } from '@lienthong/kit/config';
import { logger } from '@lienthong/kit/observability';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { OidcRecordStore } from '../store/oidc-record.store.js';
import { SignInFailureStore } from '../store/sign-in-failure.store.js';

const EVERY_MS = 10 * 60_000;

/** Takes away expired sign-in state. */
@Injectable()
export class AccessSweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = logger('registry.access');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly records: OidcRecordStore,
    private readonly failures: SignInFailureStore,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.sweep(), EVERY_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async sweep(): Promise<void> {
    try {
      await this.records.sweep(this.clock.now());
      await this.failures.sweep(this.clock.now());
    } catch (error) {
      // The next round does it.
      this.log.warn({ err: error }, 'expired sign-in state could not be taken away');
    }
  }
}
