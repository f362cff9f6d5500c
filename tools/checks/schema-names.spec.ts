import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');

describe('classes that the OpenAPI documents show', () => {
  // The hub makes the four documents in one go, by the names of classes: of two that share one, the later would stand in both documents.
  it('have a name of their own over all services', () => {
    const places = new Map<string, string[]>();
    const files = readdirSync(join(root, 'libs'), { recursive: true, encoding: 'utf8' }).filter((file) => /^[^/\\]+[/\\]src[/\\].*(?<!spec)\.ts$/.test(file));
    expect(files.length).toBeGreaterThan(500);
    for (const file of files) {
      const text = readFileSync(join(root, 'libs', file), 'utf8');
      if (!text.includes('@nestjs/swagger')) continue;
      for (const [, name = ''] of text.matchAll(/^export class (\w+)\b(?<!Controller)/gm)) places.set(name, [...(places.get(name) ?? []), file]);
    }
    expect([...places].filter(([, files]) => files.length > 1)).toEqual([]);
  });
});
