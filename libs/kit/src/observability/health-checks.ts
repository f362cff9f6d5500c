import { Injectable } from '@nestjs/common';

/** Resolves when the part can do its work, rejects with the reason when it cannot. */
export type HealthCheck = () => Promise<void>;

export interface HealthCheckOptions {
  /** False: it is told and does not decide whether the process is ready. Default true. */
  readonly vital?: boolean;
}

export interface HealthReport {
  /** All vital checks are up. */
  readonly ready: boolean;
  /** Name of the check -> `up` or `down`; no reason, it might name hosts. */
  readonly checks: Readonly<Record<string, 'up' | 'down'>>;
}

/** What must work before this process is ready (`GET /health/ready`); parts register themselves. */
@Injectable()
export class HealthChecks {
  private readonly checks = new Map<string, { readonly check: HealthCheck; readonly vital: boolean }>();

  register(name: string, check: HealthCheck, { vital = true }: HealthCheckOptions = {}): void {
    this.checks.set(name, { check, vital });
  }

  /** Runs all checks at once; one that takes longer than `limitMs` counts as down. */
  async report(limitMs = 2000): Promise<HealthReport> {
    const states = await Promise.all([...this.checks].map(async ([name, { check, vital }]) => ({ name, vital, state: await stateOf(check, limitMs) })));
    return { ready: states.every(({ vital, state }) => !vital || state === 'up'), checks: Object.fromEntries(states.map(({ name, state }) => [name, state])) };
  }
}

async function stateOf(check: HealthCheck, limitMs: number): Promise<'up' | 'down'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'down'>((resolve) => {
    timer = setTimeout(() => resolve('down'), limitMs);
    timer.unref();
  });
  const answer = check().then(
    () => 'up' as const,
    () => 'down' as const,
  );
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
