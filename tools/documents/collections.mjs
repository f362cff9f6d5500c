/**
 * Builds the Postman and Bruno collections of the vendors' interface from docs/api/education-data.openapi.json:
 * `node tools/documents/collections.mjs [--check]`. Examples of bodies are those of the document; nothing is written by hand.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const SOURCE = 'docs/api/education-data.openapi.json';
const POSTMAN = 'docs/api/lienthong.postman_collection.json';
const BRUNO = 'docs/api/bruno';
const NAME = 'Liên Thông: education data';

/** Value of a parameter to begin with: its example, else a variable of its name. */
const valueOf = (parameter) => String(parameter.example ?? parameter.schema?.example ?? parameter.schema?.default ?? '');
const variable = (text) => `{{${text}}}`;

/** Body of a request: the first example of the first media type. */
function bodyOf(operation) {
  const [type, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  if (type === undefined) return null;
  const value = media.example ?? Object.values(media.examples ?? {})[0]?.value ?? (type === 'application/json' ? {} : '');
  return { type, text: typeof value === 'string' ? value : JSON.stringify(value, null, 2) };
}

/** All requests of a document in its order, by tag. */
export function requestsOf(document) {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      tag: operation.tags?.[0] ?? 'other',
      name: operation.summary ?? operation.operationId,
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      description: operation.description ?? '',
      isPublic: operation.security?.length === 0,
      parameters: (operation.parameters ?? []).map((one) => ({ name: one.name, in: one.in, value: valueOf(one), description: one.description ?? '', required: one.required === true || one.in === 'path' })),
      body: bodyOf(operation),
    })));
}

/** Postman collection, format 2.1: signs in by client credentials. */
export function postmanCollection(requests) {
  const folders = [...new Set(requests.map((one) => one.tag))];
  const entry = (one) => {
    const query = one.parameters.filter((each) => each.in === 'query');
    const inPath = one.parameters.filter((each) => each.in === 'path');
    const shown = one.path.replaceAll(/\{([^}]+)\}/g, ':$1');
    return {
      name: `${one.method} ${one.path.replace('/api/education/v1', '')}`,
      request: {
        ...(one.isPublic && { auth: { type: 'noauth' } }),
        method: one.method,
        header: [
          ...(one.body === null ? [] : [{ key: 'Content-Type', value: one.body.type }]),
          ...one.parameters.filter((each) => each.in === 'header' && each.name !== 'Content-Encoding').map((each) => ({ key: each.name, value: each.value, description: each.description, disabled: !each.required })),
        ],
        ...(one.body !== null && { body: { mode: 'raw', raw: one.body.text } }),
        url: {
          raw: `{{baseUrl}}${shown}`, host: ['{{baseUrl}}'], path: shown.slice(1).split('/'),
          ...(query.length > 0 && { query: query.map((each) => ({ key: each.name, value: each.value, description: each.description, disabled: !each.required })) }),
          ...(inPath.length > 0 && { variable: inPath.map((each) => ({ key: each.name, value: each.value, description: each.description })) }),
        },
        description: [one.name, one.description].filter((text) => text !== '').join('\n\n'),
      },
      response: [],
    };
  };
  return {
    info: { name: NAME, description: `Made from ${SOURCE} by npm run documents. Set baseUrl, clientId and clientSecret.`, schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    auth: {
      type: 'oauth2',
      oauth2: [
        ['grant_type', 'client_credentials'], ['accessTokenUrl', '{{baseUrl}}/oauth/token'], ['clientId', '{{clientId}}'], ['clientSecret', '{{clientSecret}}'], ['client_authentication', 'header'], ['addTokenTo', 'header'],
      ].map(([key, value]) => ({ key, value, type: 'string' })),
    },
    variable: [['baseUrl', 'http://localhost:8080'], ['clientId', ''], ['clientSecret', '']].map(([key, value]) => ({ key, value, type: 'string' })),
    item: folders.map((tag) => ({ name: tag, item: requests.filter((one) => one.tag === tag).map(entry) })),
  };
}

const indented = (text) => text.split('\n').map((line) => `  ${line}`).join('\n');
const pairs = (list) => list.map(([key, value, off]) => `  ${off ? '~' : ''}${key}: ${value}`).join('\n');
const block = (name, inner) => (inner === '' ? '' : `${name} {\n${inner}\n}\n`);

/** Bruno collection: files by path. */
export function brunoFiles(requests) {
  const files = {
    'bruno.json': `${JSON.stringify({ version: '1', name: NAME, type: 'collection', ignore: ['node_modules', '.git'] }, null, 2)}\n`,
    'collection.bru': [
      block('auth', '  mode: oauth2'),
      block('auth:oauth2', pairs([['grant_type', 'client_credentials'], ['access_token_url', '{{baseUrl}}/oauth/token'], ['client_id', '{{clientId}}'], ['client_secret', '{{clientSecret}}'], ['credentials_placement', 'basic_auth_header'], ['token_placement', 'header'], ['token_header_prefix', 'Bearer'], ['auto_fetch_token', 'true'], ['auto_refresh_token', 'true']])),
    ].join('\n'),
    'environments/local.bru': [block('vars', pairs([['baseUrl', 'http://localhost:8080'], ['clientId', '']])), 'vars:secret [\n  clientSecret\n]\n'].join(''),
  };
  // Numbered within a folder: an endpoint added elsewhere changes no other file.
  const places = new Map();
  requests.forEach((one) => {
    const at = places.get(one.tag) ?? 0;
    places.set(one.tag, at + 1);
    const query = one.parameters.filter((each) => each.in === 'query');
    const headers = one.parameters.filter((each) => each.in === 'header' && each.name !== 'Content-Encoding');
    const url = `{{baseUrl}}${one.path.replaceAll(/\{([^}]+)\}/g, ':$1')}`;
    const kind = one.body === null ? 'none' : one.body.type === 'application/json' ? 'json' : 'text';
    files[`${one.tag}/${one.id}.bru`] = [
      block('meta', pairs([['name', `${one.method} ${one.path.replace('/api/education/v1', '')}`], ['type', 'http'], ['seq', at + 1]])),
      block(one.method.toLowerCase(), pairs([['url', url], ['body', kind], ['auth', one.isPublic ? 'none' : 'inherit']])),
      block('params:query', pairs(query.map((each) => [each.name, each.value, !each.required]))),
      block('params:path', pairs(one.parameters.filter((each) => each.in === 'path').map((each) => [each.name, each.value]))),
      block('headers', pairs([...(one.body === null ? [] : [['Content-Type', one.body.type]]), ...headers.map((each) => [each.name, each.value, !each.required])])),
      one.body === null ? '' : block(`body:${kind}`, indented(one.body.text.trimEnd())),
      block('docs', indented([one.name, one.description].filter((text) => text !== '').join('\n\n'))),
    ].filter((text) => text !== '').join('\n');
  });
  return files;
}

async function filesOf() {
  const requests = requestsOf(JSON.parse(await readFile(join(root, SOURCE), 'utf8')));
  return {
    [POSTMAN]: `${JSON.stringify(postmanCollection(requests), null, 2)}\n`,
    ...Object.fromEntries(Object.entries(brunoFiles(requests)).map(([file, text]) => [`${BRUNO}/${file}`, text])),
  };
}

/** Files of the collection that stand there but are made no more. */
function leftOver(files) {
  const there = existsSync(join(root, BRUNO)) ? readdirSync(join(root, BRUNO), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(root.length + 1)) : [];
  return there.filter((file) => !Object.hasOwn(files, file));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await filesOf();
  const check = process.argv.includes('--check');
  let differs = 0;
  for (const file of leftOver(files)) {
    if (check) {
      console.error(`${file} is no part of the interface any more: run \`npm run documents\`.`);
      differs += 1;
    } else rmSync(join(root, file));
  }
  for (const [file, text] of Object.entries(files)) {
    const target = join(root, file);
    if (check) {
      if (existsSync(target) && (await readFile(target, 'utf8')) === text) continue;
      console.error(`${file} is not what ${SOURCE} says: run \`npm run documents\`.`);
      differs += 1;
    } else {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    }
  }
  process.exit(differs > 0 ? 1 : 0);
}
