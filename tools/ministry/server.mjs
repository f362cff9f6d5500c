/** The simulated ministry over HTTP: records, the population database, the civil-servant system, and the switches for its faults. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Books } from './books.mjs';
import { Faults } from './faults.mjs';
import { People } from './people.mjs';

const MAX_BODY = 64 * 1024 * 1024;

/**
 * The part of an address before the call names the books: `/banghi` are the ministry's, `/tinh/banghi` the province's.
 * @param {{home?: string | null, secret?: string | null, faults?: object, seed?: number, unknownShare?: number}} options `secret`: asked for as a bearer token; null: nobody is asked
 * @returns a Node server, not listening yet
 */
export function ministry({ home = null, secret = null, faults: settings = {}, seed = 1, unknownShare = 0.05 } = {}) {
  /** @type {Map<string, Books>} */
  const allBooks = new Map();
  const booksOf = (name) => {
    if (!allBooks.has(name)) allBooks.set(name, new Books(home === null ? null : join(home, `records${name.replaceAll('/', '-')}.ndjson`)));
    return allBooks.get(name);
  };
  booksOf('');
  const people = new People(unknownShare);
  const faults = new Faults(settings, seed);

  /** Calls of the hub, by path. */
  const services = {
    '/banghi': ({ matinh, banghi }, books) => ({ ketqua: banghi.map((record) => books.take(matinh, record, (one) => faults.refusalOf(one))) }),
    '/banghi/danhsach': ({ matinh, sau, soluong }, books) => ({ banghi: books.list(matinh, sau ?? null, Math.min(soluong ?? 1000, 5000)) }),
    '/doichieu': ({ yeucau }) => ({ ketqua: yeucau.map((one) => people.match(one)) }),
    '/congchuc': ({ matinh }) => ({ canbo: people.civil.get(matinh) ?? [] }),
  };

  /** Switches of whoever plays with it; they know no faults. */
  const switches = {
    'GET /simulation': () => ({ faults: faults.settings, books: Object.fromEntries([...allBooks].map(([name, books]) => [name, { counts: books.counts(), taken: books.taken, held: books.records.size }])), asked: people.asked, askedFields: [...people.askedFields] }),
    'GET /simulation/records': (_body, query) => [...booksOf(query.get('books') ?? '').records].map(([idbanghi, one]) => ({ idbanghi, ...one })),
    'PUT /simulation/faults': (body) => (faults.settings = { ...faults.settings, ...body }),
    'PUT /simulation/population': (body) => (people.putPopulation(body), { people: body.length }),
    'PUT /simulation/civil-servants': ({ matinh, canbo }) => (people.civil.set(matinh, canbo), { people: canbo.length }),
    'POST /simulation/restart': () => ([...allBooks.values()].forEach((books) => books.open()), { records: booksOf('').records.size }),
    'POST /simulation/forget': ({ idbanghi }, query) => ({ forgotten: idbanghi.filter((id) => booksOf(query.get('books') ?? '').records.delete(id)).length }),
  };

  return createServer((request, response) => {
    void answer(request, response).catch(() => request.socket.destroy());
  });

  async function answer(request, response) {
    const body = await bodyOf(request);
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://ministry');
    const change = switches[`${request.method} ${path}`];
    if (change !== undefined) return send(response, 200, change(body, searchParams));
    const name = request.method === 'POST' ? Object.keys(services).findLast((one) => path.endsWith(one)) : undefined;
    const service = name === undefined ? undefined : services[name];
    if (service === undefined) return send(response, 404, {});
    if (secret !== null && request.headers.authorization !== `Bearer ${secret}`) return send(response, 401, {});
    if (faults.happens('drop')) return void request.socket.destroy();
    if (faults.happens('busy')) return send(response, 503, {});
    if (faults.happens('delay')) await sleep(faults.settings.delayMs);
    const result = service(body, booksOf(path.slice(0, -name.length)));
    if (faults.happens('loseAnswer')) return void request.socket.destroy();
    if (faults.happens('twice')) for (const list of Object.values(result)) list.push(...list);
    return send(response, 200, result);
  }
}

async function bodyOf(request) {
  const parts = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += part.length;
    if (bytes > MAX_BODY) throw new RangeError('body too large');
    parts.push(part);
  }
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? {} : JSON.parse(text);
}

function send(response, status, value) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}
