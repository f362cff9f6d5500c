/** A running broker. */
export interface Broker {
  /** `host:port` for KAFKA_BROKERS. */
  readonly brokers: string;
  readonly pid: number;
  /** Ends it in order, waits for the end. */
  stop(): Promise<void>;
  /** Ends it at once (kill -9); data stays. */
  kill(): Promise<void>;
}

export interface BrokerOptions {
  readonly version?: string;
  /** Folder of data, settings and log. */
  readonly dir: string;
  /** Default: a free one. */
  readonly port?: number;
  /** E.g. `512m`. */
  readonly heap?: string;
  /** More or other broker settings. */
  readonly properties?: Readonly<Record<string, string>>;
}

/** Version used unless `KAFKA_VERSION` says otherwise. */
export const KAFKA_VERSION: string;
/** True where a missing Java or Maven is a failure, not a skip (CI=true). */
export const KAFKA_REQUIRED: boolean;
/** What this machine lacks to run a broker; undefined when nothing is missing. */
export function missingForKafka(): string | undefined;
/** Fetches the jars of a version once; gives their folder. */
export function ensureKafka(version?: string): Promise<string>;
/** Starts a broker, or starts it again on the data of an earlier one. */
export function startBroker(options: BrokerOptions): Promise<Broker>;
