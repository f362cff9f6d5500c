import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const SERVICES = ['education-data', 'platform-registry', 'ioc-edu', 'reporting'];
const DOCKERFILES = ['apps/Dockerfile', 'tools/Dockerfile.proxy'];

interface Service {
  readonly image?: string;
  readonly healthcheck?: { readonly test?: unknown };
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly ports?: readonly unknown[];
  readonly deploy?: { readonly resources?: { readonly limits?: { readonly memory?: string; readonly cpus?: string } } };
  readonly environment?: Readonly<Record<string, string>>;
  readonly build?: { readonly dockerfile: string; readonly args?: { readonly APP: string } };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}
const compose = parse(read('docker-compose.yml'), { merge: true }) as { services: Record<string, Service> };

describe('docker-compose.yml (checked against the schema, there is no engine in the tests)', () => {
  it('keeps to the published Compose schema', () => {
    // Ajv knows draft 07 under its http address; the file names the https one.
    const { $schema: _draft, ...schema } = JSON.parse(read('node_modules/dclint/schemas/compose.schema.json')) as { $schema?: string };
    const valid = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    expect([valid(compose), valid.errors]).toEqual([true, null]);
  });

  it('describes three brokers, PostgreSQL, the four services and the proxy', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['education-data', 'ioc-edu', 'kafka-1', 'kafka-2', 'kafka-3', 'platform-registry', 'postgres', 'proxy', 'reporting']);
  });

  it.each(Object.entries(compose.services))('%s runs as its own user with limits on memory and processor', (_name, service) => {
    expect(service.user).toMatch(/^(?!root|0\b)./);
    expect(service.deploy?.resources?.limits?.memory).toMatch(/^\d+[MG]$/);
    expect(Number(service.deploy?.resources?.limits?.cpus)).toBeGreaterThan(0);
  });

  it.each(Object.entries(compose.services))('%s says when it is healthy, and waits for what it needs to be', (_name, service) => {
    expect(service.healthcheck?.test !== undefined || (service.build !== undefined && read(service.build.dockerfile).includes('HEALTHCHECK'))).toBe(true);
    expect(Object.values(service.depends_on ?? {}).filter(({ condition }) => condition !== 'service_healthy')).toEqual([]);
  });

  it.each(SERVICES)('%s is built from its own app', (name) => {
    expect(compose.services[name]?.build).toMatchObject({ dockerfile: 'apps/Dockerfile', args: { APP: name } });
    expect(existsSync(join(root, `apps/${name}/src/main.ts`))).toBe(true);
  });

  it.each(Object.entries(compose.services))('%s comes from an image of a stated version', (_name, service) => {
    expect(service.image).toMatch(/:(?!latest)./);
  });

  it.each(Object.entries(compose.services).filter(([, service]) => service.build))('%s, of ours, cannot write its own files nor gain rights', (_name, service) => {
    expect([service.read_only, service.cap_drop]).toEqual([true, ['ALL']]);
  });

  it('the three brokers vote, keep three copies of everything, and need two to accept', () => {
    const brokers = ['kafka-1', 'kafka-2', 'kafka-3'].map((name) => [name, compose.services[name]?.environment ?? {}] as const);
    expect(brokers.map(([, environment]) => environment['KAFKA_NODE_ID'])).toEqual(['1', '2', '3']);
    for (const [name, environment] of brokers) {
      expect(environment).toMatchObject({ KAFKA_CONTROLLER_QUORUM_VOTERS: '1@kafka-1:9093,2@kafka-2:9093,3@kafka-3:9093', KAFKA_DEFAULT_REPLICATION_FACTOR: '3', KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '3', KAFKA_MIN_INSYNC_REPLICAS: '2' });
      expect(environment['KAFKA_ADVERTISED_LISTENERS']).toContain(name);
    }
    for (const name of SERVICES) expect(compose.services[name]?.environment).toMatchObject({ KAFKA_BROKERS: 'kafka-1:9092,kafka-2:9092,kafka-3:9092', KAFKA_REPLICATION: '3' });
  });

  it('only the proxy is reached from outside', () => {
    expect(Object.entries(compose.services).filter(([, service]) => service.ports !== undefined).map(([name]) => name)).toEqual(['proxy']);
  });

  it('holds no secret: every password comes from the environment and has no default, keys are files of the runtime', () => {
    for (const service of Object.values(compose.services)) {
      for (const [name, value] of Object.entries(service.environment ?? {})) {
        if (/PASSWORD|SECRET|TOKEN|CLUSTER_ID/.test(name)) expect([name, value]).toEqual([name, expect.stringMatching(/^\$\{\w+:\?/)]);
        if (/^HUB_KEYS$|_CA$/.test(name)) expect([name, value]).toEqual([name, expect.stringMatching(/^\/run\/secrets\//)]);
        // An address with a password in it: the password is a variable.
        if (/:\/\/[^/]*@/.test(String(value))) expect([name, value]).toEqual([name, expect.stringMatching(/:\/\/\w+:\$\{\w+:\?[^}]*\}@/)]);
      }
    }
  });
});

describe('Dockerfiles', () => {
  it.each(DOCKERFILES)('%s has no lint finding', (file) => {
    const text = read(file);
    expect(validate(text).map((problem) => `${problem.range.start.line + 1}: ${problem.message}`)).toEqual([]);
  });

  it.each(DOCKERFILES)('%s does not run as root and says when it is healthy', (file) => {
    const text = read(file);
    expect(text.lastIndexOf('\nUSER node')).toBeGreaterThan(text.lastIndexOf('\nFROM'));
    expect(text).toContain('HEALTHCHECK');
  });

  it.each(DOCKERFILES)('%s copies what there is, installs by the lock file, and brings no secret', (file) => {
    const text = read(file);
    const sources = [...text.matchAll(/^COPY (?!--from)(.+)$/gm)].flatMap(([, words]) => (words ?? '').split(/\s+/).filter((word) => !word.startsWith('--')).slice(0, -1));
    expect(sources.filter((source) => !existsSync(join(root, source)))).toEqual([]);
    expect(text).toContain('npm ci');
    expect(text).not.toMatch(/PASSWORD|SECRET|TOKEN/);
  });
});
