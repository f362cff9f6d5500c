import type { Credentials, PushClient } from '@lienthong/simulate';

/** The system under test as its environment sees it: the hub on its embedded log, or four services on Kafka. */
export interface System {
  readonly log: 'embedded' | 'kafka';
  readonly baseUrl: string;
  readonly home: string;
  /** The hub's database with the superuser's rights: for counting and for the floor, never for moving records. */
  readonly databaseUrl: string;
  /** Processes by name, for CPU and memory. */
  readonly pids: Readonly<Record<string, number>>;
  readonly credentials: Credentials;
  client(name: string): PushClient;
  /** Events that some consumer has yet to apply, those in outboxes included. */
  lag(): Promise<number>;
  stop(): Promise<void>;
}
