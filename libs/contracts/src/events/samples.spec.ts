import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CE_HEADERS } from '../envelope/cloud-event.js';
import { TOPICS } from './topics.js';

const folder = join(import.meta.dirname, '../../samples');
const samples = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as { topic: string; key: string; headers: Record<string, string>; value: unknown });
const byName = new Map(Object.values(TOPICS).map((topic) => [topic.name as string, topic]));

/** Words that may never stand as a field name in an event: personal or free text (architecture.md §5). */
const FORBIDDEN = /^(fullName|personalNumber|ministryCode|lifelongCode|phone|email|address|birthDate|birthPlace|recordId|accountId|remark|relatives|ethnic|disability|household)$/;

function fieldNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldNames);
  if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([name, inner]) => [name, ...fieldNames(inner)]);
  return [];
}

describe('committed samples of events', () => {
  it('there is one for every topic whose events are made today', () => {
    expect(samples.length).toBeGreaterThanOrEqual(17);
  });

  it.each(samples.map((sample) => [sample.topic, sample] as const))('%s carries the envelope of its topic', (_name, sample) => {
    const topic = byName.get(sample.topic);
    expect(topic?.type).toBe(sample.headers[CE_HEADERS.type]);
    expect(sample.headers[CE_HEADERS.specVersion]).toBe('1.0');
    expect(sample.headers[CE_HEADERS.source]).toBe(`/${topic?.owner}`);
    expect(Buffer.byteLength(JSON.stringify(sample.value))).toBeLessThan(topic?.maxBytes ?? 0);
  });

  it.each(samples.filter((sample) => sample.topic.startsWith('education.') && !/unit|school/.test(sample.topic)).map((sample) => [sample.topic, sample] as const))('%s names no person', (_name, sample) => {
    expect(fieldNames(sample.value).filter((name) => FORBIDDEN.test(name))).toEqual([]);
  });
});
