import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { baseUrl, HubConfig, registryUrl } from './hub.config.js';
import { deriveSecret, hubKeys, type HubKeys } from './hub-keys.js';
import { ConfigError, loadConfig, settingNames } from './load-config.js';
import { Sealer } from './sealer.js';

describe('settings', () => {
  it('have defaults that start a hub on this machine', () => {
    const config = loadConfig(HubConfig, {});
    expect([config.HUB_HOME, config.PORT, config.HUB_DEMO, config.DATABASE_URL]).toEqual(['.hub', 8080, 'on', undefined]);
    expect(baseUrl(config)).toBe('http://localhost:8080');
    expect(registryUrl(config)).toBe('http://localhost:8080');
  });

  it('are read from the environment, an empty value counts as not set', () => {
    const config = loadConfig(HubConfig, { PORT: '9090', BASE_URL: 'https://hub.example.vn/', DATABASE_URL: '', KAFKA_BROKERS: 'a:9092,b:9092', UNKNOWN: 'x' });
    expect([config.PORT, config.DATABASE_URL, config.KAFKA_BROKERS, baseUrl(config)]).toEqual([9090, undefined, 'a:9092,b:9092', 'https://hub.example.vn']);
    expect(Object.isFrozen(config)).toBe(true);
    expect(config).not.toHaveProperty('UNKNOWN');
  });

  it('are refused with every fault at once, and no value is repeated', () => {
    let error: unknown;
    try {
      loadConfig(HubConfig, { PORT: 'eighty', HUB_DEMO: 'perhaps', DATABASE_URL: 'mysql://root:s3cret@db', KAFKA_BROKERS: 'broker' });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).settings.map((each) => each.setting).sort()).toEqual(['DATABASE_URL', 'HUB_DEMO', 'KAFKA_BROKERS', 'PORT']);
    expect((error as ConfigError).message).not.toMatch(/s3cret|eighty|perhaps/);
  });

  it('can be listed, for .env.example', () => {
    expect(settingNames(HubConfig)).toEqual(expect.arrayContaining(['BASE_URL', 'DATABASE_URL', 'HUB_HOME', 'HUB_KEYS', 'KAFKA_BROKERS', 'PORT', 'REGISTRY_URL']));
  });
});

describe('keys', () => {
  let home: string;
  let keys: HubKeys;

  beforeAll(() => {
    home = path.join(mkdtempSync(path.join(tmpdir(), 'lt-keys-')), 'hub');
    keys = hubKeys(loadConfig(HubConfig, { HUB_HOME: home }));
  });
  afterAll(() => rmSync(path.dirname(home), { recursive: true, force: true }));

  it('are made once, in a file that only its owner reads', () => {
    expect(hubKeys(loadConfig(HubConfig, { HUB_HOME: home }))).toEqual(keys);
    expect(statSync(path.join(home, 'keys.json')).mode & 0o777).toBe(0o600);
    expect(statSync(home).mode & 0o777).toBe(0o711);
  });

  it('give the same password to every process, another one to every role', () => {
    expect(deriveSecret(keys, 'role:sector')).toBe(deriveSecret(hubKeys(loadConfig(HubConfig, { HUB_HOME: home })), 'role:sector'));
    expect(deriveSecret(keys, 'role:sector')).not.toBe(deriveSecret(keys, 'role:ioc'));
  });

  it('seal so that only the unharmed text opens', () => {
    const sealer = new Sealer(keys);
    const plain = Buffer.from('001085000001', 'utf8');
    const sealed = sealer.seal(plain);
    expect(sealer.open(sealed)).toEqual(plain);
    expect(sealer.keyIdOf(sealed)).toBe('k1');
    expect(sealer.seal(plain)).not.toEqual(sealed);
    expect(sealed.includes(plain)).toBe(false);
    const harmed = Buffer.from(sealed);
    harmed[harmed.length - 1] = (harmed.at(-1) ?? 0) ^ 1;
    expect(() => sealer.open(harmed)).toThrow('does not open');
  });

  it('open what was sealed before the current key changed', () => {
    const sealed = new Sealer(keys).seal(Buffer.from('x'));
    const turned = new Sealer({ ...keys, encryption: { current: 'k2', keys: { ...keys.encryption.keys, k2: Buffer.alloc(32, 7).toString('base64') } } });
    expect(turned.open(sealed).toString()).toBe('x');
    expect(turned.keyIdOf(turned.seal(Buffer.from('x')))).toBe('k2');
  });

  it('index blindly: the same text gives the same 32 bytes, by a key that is no encryption key', () => {
    const sealer = new Sealer(keys);
    expect(sealer.blindIndex('001085000001')).toEqual(sealer.blindIndex('001085000001'));
    expect(sealer.blindIndex('001085000001')).toHaveLength(32);
    expect(sealer.blindIndex('001085000002')).not.toEqual(sealer.blindIndex('001085000001'));
    expect(Object.values(keys.encryption.keys)).not.toContain(keys.indexKey);
  });
});
