import { join } from 'node:path';

/** A running broker (tools/kafka). */
export interface Broker {
  /** `host:port` for KAFKA_BROKERS. */
  readonly brokers: string;
  readonly pid: number;
  stop(): Promise<void>;
}

interface KafkaTools {
  readonly KAFKA_VERSION: string;
  missingForKafka(): string | undefined;
  startBroker(options: { readonly dir: string }): Promise<Broker>;
}

/** The four services with all they need (tools/services.mjs). */
export interface Services {
  readonly baseUrl: string;
  readonly broker: Broker;
  readonly postgres: { readonly url: string; readonly dataDir: string };
  readonly children: ReadonlyMap<string, { readonly pid?: number }>;
  stop(): Promise<void>;
}

interface ServicesTool {
  startServices(options: { readonly root: string; readonly home: string; readonly port: number; readonly portBase: number; readonly quiet: boolean; readonly nodeArgs?: readonly string[] }): Promise<Services>;
}

/** The project's scripts are programs, not packages: taken from where they lie. */
const script = async <T>(name: string): Promise<T> => (await import(join(process.cwd(), 'tools', name))) as T;

export const kafkaTools = (): Promise<KafkaTools> => script('kafka/broker.mjs');
export const servicesTool = (): Promise<ServicesTool> => script('services.mjs');
export const buildTool = (): Promise<{ build(): Promise<number> }> => script('build.mjs');
export const buildConsoleTool = (): Promise<{ buildConsole(): Promise<unknown> }> => script('build-console.mjs');
/** How every process of the hub is run: the memory settings of `npm start`. */
export const nodeSettings = (): Promise<{ hubEnvironment(environment?: NodeJS.ProcessEnv): NodeJS.ProcessEnv }> => script('node-settings.mjs');
