import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../../config/index.js';
import { MessagingConfig } from '../messaging.config.js';
import { connectKafka, securityOf } from './connect-kafka.js';

describe('security of the connection to Kafka', () => {
  let folder: string;
  const ca = (): string => path.join(folder, 'ca.pem');
  const security = (env: NodeJS.ProcessEnv) => securityOf(loadConfig(MessagingConfig, env));
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'lienthong-ca-'));
    writeFileSync(path.join(folder, 'ca.pem'), 'of the brokers');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is none by default: brokers on this machine', () => {
    expect(security({})).toEqual({});
  });

  it('is TLS by the authorities of the system, or by the one of the brokers', () => {
    expect(security({ KAFKA_TLS: 'on' })).toEqual({ ssl: true });
    expect(security({ KAFKA_TLS: 'on', KAFKA_TLS_CA: ca() })).toEqual({ ssl: { ca: Buffer.from('of the brokers') } });
  });

  it('is user and password by the mechanism that the brokers know', () => {
    const all = { KAFKA_TLS: 'on', KAFKA_TLS_CA: ca(), KAFKA_SASL: 'scram-sha-512', KAFKA_USER: 'lienthong', KAFKA_PASSWORD: 'made-up' };
    expect(security(all).sasl).toEqual({ mechanism: 'scram-sha-512', username: 'lienthong', password: 'made-up' });
  });

  it.each([
    ['a user without a mechanism', { KAFKA_USER: 'lienthong', KAFKA_PASSWORD: 'made-up' }],
    ['a mechanism without a password', { KAFKA_SASL: 'plain', KAFKA_USER: 'lienthong' }],
    ['an authority without TLS', { KAFKA_TLS_CA: 'ca.pem' }],
    ['an authority that is not there', { KAFKA_TLS: 'on', KAFKA_TLS_CA: '/nowhere/ca.pem' }],
  ])('is refused when it is set by half: %s', (_what, env) => {
    let refusal: unknown;
    try {
      connectKafka('localhost:9092', loadConfig(MessagingConfig, env));
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toMatchObject({ code: 'config_invalid' });
    expect(String(refusal)).not.toContain('made-up');
  });
});
