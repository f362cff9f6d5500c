import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, untilAnswers } from '../harness/net.js';
import { nodeSettings } from '../harness/project-tools.js';

export interface HubOptions {
  readonly home: string;
  /** Default: a free one. */
  readonly port?: number;
  /** Default: the hub's own embedded server below `home`. */
  readonly databaseUrl?: string;
  /** Arguments for Node, e.g. `--cpu-prof`. */
  readonly nodeArgs?: readonly string[];
  /** Seconds until it must be ready. */
  readonly limit?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** A hub of the bench's own: `apps/hub` as built, without the demo. */
export class HubProcess {
  private constructor(
    readonly baseUrl: string,
    readonly port: number,
    private readonly child: ChildProcess,
    private readonly logFile: string,
  ) {}

  /** Starts it; resolves when it is ready. @throws RangeError with the end of its log when it ends or stays silent */
  static async start(options: HubOptions): Promise<HubProcess> {
    const port = options.port ?? (await freePort());
    const logFile = join(options.home, '..', `hub-${port}.log`);
    const { hubEnvironment } = await nodeSettings();
    const log = openSync(logFile, 'a');
    const child = spawn(process.execPath, [...(options.nodeArgs ?? []), 'apps/hub/dist/main.js'], {
      stdio: ['ignore', log, log],
      env: {
        ...hubEnvironment(), HUB_HOME: options.home, PORT: String(port), HUB_DEMO: 'off', LOG_LEVEL: 'warn', SEEDS_HOME: join(process.cwd(), 'seeds'),
        ...(options.databaseUrl !== undefined && { DATABASE_URL: options.databaseUrl }), ...options.env,
      },
    });
    closeSync(log);
    // Whatever ends the bench ends its hub: it would go on for ever otherwise.
    const endIt = (): void => void child.kill('SIGKILL');
    process.once('exit', endIt);
    child.once('exit', () => process.off('exit', endIt));
    const hub = new HubProcess(`http://localhost:${port}`, port, child, logFile);
    try {
      await untilAnswers(`${hub.baseUrl}/health/ready`, options.limit ?? 60, () => hub.ended());
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    }
    return hub;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Why it has ended, with the last lines it said; undefined while it lives. */
  ended(): string | undefined {
    if (this.child.exitCode === null && this.child.signalCode === null) return undefined;
    return `the hub ended (${this.child.exitCode ?? this.child.signalCode})\n${readFileSync(this.logFile, 'utf8').slice(-3000)}`;
  }

  /** Asks it to end; after 20 s it is killed. */
  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  /** Ends it at once, as a power cut would (kill -9). */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  private async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (this.ended() !== undefined) return;
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill(signal);
    const inTime = await Promise.race([gone.then(() => true), sleep(20_000, false, { ref: false })]);
    if (!inTime) this.child.kill('SIGKILL');
    await gone;
  }
}
