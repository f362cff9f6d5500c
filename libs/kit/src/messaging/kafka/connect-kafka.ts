import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { Kafka, type KafkaConfig, logLevel, type SASLOptions } from 'kafkajs';
import { PermanentError } from '../../errors/index.js';
import { logger } from '../../observability/index.js';
import type { MessagingConfig } from '../messaging.config.js';
import { calmIdleConnections } from './idle-timer.js';

const NOISY = ['Connection', 'BrokerPool', 'Cluster'];

/** A kafkajs client for the brokers `host:port,host:port`. */
export function connectKafka(brokers: string, config: MessagingConfig): Kafka {
  calmIdleConnections();
  const log = logger('kafkajs');
  return new Kafka({
    clientId: `lienthong-${hostname()}-${process.pid}`,
    brokers: brokers.split(','),
    ...(config.KAFKA_TLS === 'on' ? { ssl: config.KAFKA_TLS_CA ? { ca: readFileSync(config.KAFKA_TLS_CA) } : true } : {}),
    ...saslOf(config),
    connectionTimeout: 3_000,
    requestTimeout: 20_000,
    retry: { initialRetryTime: 100, maxRetryTime: 5_000, retries: 5 },
    logLevel: logLevel.WARN,
    // kafkajs calls many a passing thing an error, and says it for every connection; what matters is logged by us.
    logCreator: () => ({ namespace, log: entry }) => log[NOISY.includes(namespace) ? 'debug' : 'warn']({ namespace }, entry.message),
  });
}

function saslOf(config: MessagingConfig): Pick<KafkaConfig, 'sasl'> {
  if (!config.KAFKA_SASL) return {};
  if (!config.KAFKA_USER || !config.KAFKA_PASSWORD) throw new PermanentError('config_invalid', 'KAFKA_SASL needs KAFKA_USER and KAFKA_PASSWORD');
  return { sasl: { mechanism: config.KAFKA_SASL, username: config.KAFKA_USER, password: config.KAFKA_PASSWORD } as SASLOptions };
}
