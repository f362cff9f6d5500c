import { Clock, Sealer } from '@lienthong/kit/config';
import { Injectable } from '@nestjs/common';
import { RegistryConfig } from '../../registry.config.js';
import { SignInFailureStore } from '../../store/sign-in-failure.store.js';

const WINDOW_MS = 15 * 60_000;
/** An address may hold a whole office. */
const TRIES_PER_ADDRESS_FACTOR = 10;

/** Slows down guessing: failures are counted per name and per address in windows of 15 minutes, over all copies. */
@Injectable()
export class SignInGuard {
  constructor(
    private readonly failures: SignInFailureStore,
    private readonly settings: RegistryConfig,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  /** Seconds to wait before the next try, 0 when it may be made. */
  async waitFor(username: string, address: string): Promise<number> {
    const now = this.clock.now();
    const [name, place] = [this.name(username), this.place(address)];
    let wait = 0;
    for (const row of await this.failures.counts([name, place], now)) {
      const limit = row.subject.equals(name) ? this.settings.SIGN_IN_TRIES : this.settings.SIGN_IN_TRIES * TRIES_PER_ADDRESS_FACTOR;
      if (row.failures >= limit) wait = Math.max(wait, Math.ceil((row.windowEndsAt.getTime() - now.getTime()) / 1000));
    }
    return wait;
  }

  async failed(username: string, address: string): Promise<void> {
    const now = this.clock.now();
    await this.failures.add([this.name(username), this.place(address)], now, new Date(now.getTime() + WINDOW_MS));
  }

  async succeeded(username: string): Promise<void> {
    await this.failures.clear(this.name(username));
  }

  // Blind: neither names nor addresses of people lie readable in the table.
  private name(username: string): Buffer {
    return this.sealer.blindIndex(`sign-in-name:${username}`);
  }

  private place(address: string): Buffer {
    return this.sealer.blindIndex(`sign-in-address:${address}`);
  }
}
