import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { builtInKinds } from '../records/kinds.js';
import { listOf } from './lists.js';
import { QueryWorld } from './query-world.builder.js';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string }[];
  readonly responses: Readonly<Record<string, { readonly content?: unknown }>>;
}

let world: QueryWorld;
let paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
beforeAll(async () => {
  world = await QueryWorld.open('documents');
  paths = (await world.get('openapi.json', null)).json['paths'] as unknown as typeof paths;
});
afterAll(() => world.close());

const operations = (): Operation[] => Object.values(paths).flatMap((methods) => Object.values(methods));

describe('the document of the reads', () => {
  it('has every list with its items and one record, and a search for people', () => {
    for (const kind of builtInKinds) {
      const list = `/api/education/v1/${listOf(kind.name)}`;
      expect(Object.keys(paths[list] ?? {})).toEqual(['get']);
      expect(JSON.stringify(paths[list]?.['get']?.responses['200'])).toContain(`"${Object.keys(kind.fields)[0]!}"`);
      expect(Object.keys(paths[`${list}/{id}`] ?? {})).toEqual(['get']);
      expect(paths[`${list}/search`] !== undefined).toBe(kind.identity !== undefined);
    }
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/api/education/v1/changes', '/api/education/v1/{list}', '/api/education/v1/{list}/{id}', '/api/education/v1/{list}/search']));
  });

  it('names each operation once', () => {
    const ids = operations().map((operation) => operation.operationId);
    expect(ids).toContain('Learners_list');
    expect(ids).toContain('LearnersSearch_search');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('offers a year where records have one, and no personal value as a parameter', () => {
    const names = (list: string): string[] => (paths[`/api/education/v1/${list}`]?.['get']?.parameters ?? []).map((parameter) => parameter.name);
    expect(names('classes')).toContain('year');
    expect(names('learners')).not.toContain('year');
    expect(names('learners').sort()).toEqual(['X-Reason', 'commune', 'cursor', 'limit', 'province', 'school', 'updatedSince']);
  });
});
