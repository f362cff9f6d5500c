import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

interface Locked { readonly version?: string; readonly resolved?: string; readonly integrity?: string; readonly link?: boolean; readonly optionalDependencies?: Record<string, string> }
const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
const outside = Object.entries(packages).filter(([path, { link }]) => path.includes('node_modules/') && link !== true);

describe('package-lock.json', () => {
  it('holds the binaries of every system, not only of the one it was written on: npm ci works everywhere', () => {
    const missing = outside.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages)).map((name) => `${path} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('pins every package by its digest, and names no registry', () => {
    expect(outside.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
    expect(outside.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });
});
