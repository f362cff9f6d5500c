import { Injectable } from '@nestjs/common';

/** Resolves when the part can do its work, rejects with the reason when it cannot. */
export type HealthCheck = () => Promise<void>;

export interface HealthReport {
  readonly ready: boolean;
  /** Name of the check -> `up` or `down`; no reason, it might name hosts. */
  readonly checks: Readonly<Record<string, 'up' | 'down'>>;
}

/** What must work before this process is ready (`GET /health/ready`); parts register themselves. */
@Injectable()
export class HealthChecks {
  private readonly checks = new Map<string, HealthCheck>();

  register(name: string, check: HealthCheck): void {
    this.checks.set(name, check);
  }

  /** Runs all checks at once; one that takes longer than `limitMs` counts as down. */
  async report(limitMs = 2000): Promise<HealthReport> {
    const names = [...this.checks.keys()];
    const states = await Promise.all([...this.checks.values()].map((check) => stateOf(check, limitMs)));
    return { ready: states.every((state) => state === 'up'), checks: Object.fromEntries(names.map((name, at) => [name, states[at] ?? 'down'])) };
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
