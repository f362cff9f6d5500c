import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';

const root = join(import.meta.dirname, '../..');
interface Document { readonly components: { readonly messages: Record<string, { title: string; payload: object; examples: { payload: unknown }[] }>; readonly schemas: object } }
const read = (file: string): object => JSON.parse(readFileSync(join(root, file), 'utf8')) as object;
const document = read('docs/api/asyncapi.json') as Document;

describe('the AsyncAPI document', () => {
  it('is what the contracts say today', () => {
    expect(() => execFileSync(process.execPath, [join(root, 'tools/documents/asyncapi.mjs'), '--check'], { stdio: 'pipe' })).not.toThrow();
  });

  it('keeps to the published schema of AsyncAPI 3.0', () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(read('node_modules/@asyncapi/specs/schemas/3.0.0-without-$id.json'));
    expect(validate(document)).toBe(true);
  });

  it.each(Object.values(document.components.messages).map((message) => [message.title, message] as const))('%s: the committed sample fits the payload schema', (_title, message) => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile({ ...message.payload, components: { schemas: document.components.schemas } });
    expect(message.examples.map((example) => [validate(example.payload), validate.errors])).toEqual([[true, null]]);
  });

  it('a sample with a value of the wrong type would be refused', () => {
    const school = Object.values(document.components.messages).find((message) => message.title === 'education.school.v1');
    const validate = new Ajv({ strict: false, validateFormats: false }).compile({ ...school?.payload, components: { schemas: document.components.schemas } });
    expect(validate({ ...(school?.examples[0]?.payload as object), schoolCode: 7 })).toBe(false);
  });
});
