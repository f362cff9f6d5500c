import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const SERVICES = ['education-data', 'platform-registry', 'ioc-edu', 'reporting'];
const DOCKERFILES = [...[...SERVICES, 'hub'].map((name) => `apps/${name}/Dockerfile`), 'tools/Dockerfile.proxy'];

interface Service { readonly healthcheck?: object; readonly user?: string; readonly deploy?: { resources?: { limits?: { memory?: string; cpus?: string } } }; readonly environment?: Record<string, string>; readonly build?: { dockerfile: string } }
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
    expect(service.user).toMatch(/^(?!root)/);
    expect(service.deploy?.resources?.limits?.memory).toMatch(/^\d+[MG]$/);
    expect(Number(service.deploy?.resources?.limits?.cpus)).toBeGreaterThan(0);
  });

  it('holds no secret: every password and key comes from the environment', () => {
    for (const service of Object.values(compose.services)) {
      for (const [name, value] of Object.entries(service.environment ?? {})) if (/PASSWORD/.test(name)) expect(value).toMatch(/^\$\{\w+:\?/);
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
});
