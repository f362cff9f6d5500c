import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** The four services with all they need, as `tools/services.mjs` starts them. */
export interface Services {
  readonly baseUrl: string;
  readonly postgres: { readonly url: string };
  readonly broker: { readonly brokers: string; kill(): Promise<void> };
  /** By name; a second copy of one is called `<name> 2`. */
  readonly children: ReadonlyMap<string, ChildProcess>;
  /** Where each of them listens. */
  readonly addresses: ReadonlyMap<string, string>;
  restart(name: string): Promise<void>;
  restartBroker(): Promise<void>;
  /** Starts one more copy of a service; gives its name. */
  startCopy(name: string): Promise<string>;
  stop(): Promise<void>;
}

interface ServicesTool {
  startServices(options: { readonly root: string; readonly home: string; readonly port: number; readonly portBase: number; readonly quiet: boolean; readonly logFile: string; readonly environment?: Readonly<Record<string, string>> }): Promise<Services>;
}

/** The project's scripts are programs, not packages: taken from where they lie. */
const script = async <T>(name: string): Promise<T> => (await import(join(process.cwd(), 'tools', name))) as T;

export const servicesTool = (): Promise<ServicesTool> => script('services.mjs');
/** How every process of the hub is run: the memory settings of `npm start`. */
export const nodeSettings = (): Promise<{ hubEnvironment(environment?: NodeJS.ProcessEnv): NodeJS.ProcessEnv }> => script('node-settings.mjs');
