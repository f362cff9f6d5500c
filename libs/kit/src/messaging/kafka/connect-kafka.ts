import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { Kafka, type KafkaConfig, logLevel, type SASLOptions } from 'kafkajs';
import { PermanentError } from '../../errors/index.js';
import { logger } from '../../observability/index.js';
import type { MessagingConfig } from '../messaging.config.js';
import { calmIdleConnections } from './idle-timer.js';

const NOISY = ['Connection', 'BrokerPool', 'Cluster'];

/**
 * A kafkajs client for the brokers `host:port,host:port`.
 * @throws PermanentError `config_invalid` when the settings of TLS or SASL do not go together
 */
export function connectKafka(brokers: string, config: MessagingConfig): Kafka {
  calmIdleConnections();
  const log = logger('kafkajs');
  return new Kafka({
    clientId: `lienthong-${hostname()}-${process.pid}`,
    brokers: brokers.split(','),
    ...securityOf(config),
    connectionTimeout: 3_000,
    requestTimeout: 20_000,
    retry: { initialRetryTime: 100, maxRetryTime: 5_000, retries: 5 },
    logLevel: logLevel.WARN,
    // kafkajs calls many a passing thing an error, and says it for every connection; what matters is logged by us.
    logCreator: () => ({ namespace, log: entry }) => log[NOISY.includes(namespace) ? 'debug' : 'warn']({ namespace }, entry.message),
  });
}

/**
 * The part of a client's settings that says how it is kept from others and who it is. What is set by half is refused: a client
 * without a name at brokers that ask for one would only try again for ever.
 * @throws PermanentError `config_invalid`
 */
export function securityOf(config: MessagingConfig): Pick<KafkaConfig, 'ssl' | 'sasl'> {
  return { ...tlsOf(config), ...saslOf(config) };
}

function tlsOf(config: MessagingConfig): Pick<KafkaConfig, 'ssl'> {
  const { KAFKA_TLS_CA: file } = config;
  if (config.KAFKA_TLS === 'off') {
    if (file) throw new PermanentError('config_invalid', 'KAFKA_TLS_CA needs KAFKA_TLS=on');
    return {};
  }
  if (!file) return { ssl: true };
  try {
    return { ssl: { ca: readFileSync(file) } };
  } catch (error) {
    throw new PermanentError('config_invalid', `KAFKA_TLS_CA cannot be read: ${file}`, { cause: error });
  }
}

function saslOf(config: MessagingConfig): Pick<KafkaConfig, 'sasl'> {
  const { KAFKA_SASL: mechanism, KAFKA_USER: username, KAFKA_PASSWORD: password } = config;
  if (!mechanism && !username && !password) return {};
  if (!mechanism || !username || !password) throw new PermanentError('config_invalid', 'KAFKA_SASL, KAFKA_USER and KAFKA_PASSWORD go together');
  return { sasl: { mechanism, username, password } as SASLOptions };
}
