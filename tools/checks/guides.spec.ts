import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PROBLEMS } from '@lienthong/contracts';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const guides = ['vendor', 'ioc-consumer', 'operator', 'auditor'].map((name) => read(`docs/guides/${name}.md`)).join('\n');

/** `GET /api/…` of every OpenAPI document. */
function documented(): string[] {
  return readdirSync(join(root, 'docs/api'))
    .filter((file) => file.endsWith('.openapi.json'))
    .flatMap((file) => Object.entries((JSON.parse(read(`docs/api/${file}`)) as { paths: Record<string, object> }).paths))
    .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`))
    .sort();
}

describe('guides', () => {
  it('list every endpoint there is, once, and none that there is not', () => {
    const listed = [...guides.matchAll(/^\| `((?:GET|POST|PUT|PATCH|DELETE) \/api\/[^`]+)` \|/gm)].map(([, endpoint]) => endpoint);
    expect(listed.sort()).toEqual(documented());
  });

  it('tell what to do about every problem code, each with its line of /docs/problems', () => {
    const told = [...read('docs/guides/vendor.md').matchAll(/^\| \[`([a-z_]+)`\]\(http:\/\/localhost:8080\/docs\/problems#([a-z_]+)\) \|/gm)];
    expect(told.map(([, code]) => code).sort()).toEqual(Object.keys(PROBLEMS).sort());
    expect(told.filter(([, code, anchor]) => code !== anchor)).toEqual([]);
  });
});
