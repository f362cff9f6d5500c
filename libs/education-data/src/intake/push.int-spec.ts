import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PRINCIPALS } from '@lienthong/testing';
import { builtInKinds } from '../records/kinds.js';
import { IntakeWorld, mark, ndjson } from './intake-world.builder.js';

let world: IntakeWorld;
beforeAll(async () => {
  world = await IntakeWorld.open('push');
});
afterAll(() => world.close());
afterEach(async () => {
  world.merge.atOnce = false;
  world.events.length = 0;
  await world.database.query('TRUNCATE push, chunk, chunk_outcome, record_problem, rejected_record, idempotency_key');
});

describe('a push', () => {
  it('is answered with 202, the address of its receipt and what is known so far', async () => {
    const answer = await world.push('attendance', { body: ndjson([mark(1), mark(2)]) });
    expect(answer.status).toBe(202);
    expect(answer.json).toMatchObject({
      kind: 'attendance', platformId: 'platform-20', state: 'accepted', received: 2, finishedAt: null,
      outcomes: { created: 0, updated: 0, unchanged: 0, stale: 0, parked: 0, held: 0, rejected: 0 },
    });
    expect(answer.headers['location']).toBe(`/api/education/v1/pushes/${answer.json['pushId']}`);
    expect(answer.headers['preference-applied']).toBeUndefined();
    expect(world.merge.wakes).toBeGreaterThan(0);
  });

  it('waits for its outcomes when the sender prefers to', async () => {
    world.merge.atOnce = true;
    const answer = await world.push('attendance', { body: ndjson([mark(1), mark(2, { state: 'gone' })]), headers: { prefer: 'wait=10' } });
    expect(answer.status).toBe(200);
    expect(answer.headers['preference-applied']).toBe('wait=10');
    expect(answer.json).toMatchObject({ state: 'done', received: 2, outcomes: { created: 1, rejected: 1 } });
  });

  it('is answered with 202 when the time is over before the outcomes are known', async () => {
    const answer = await world.push('attendance', { body: ndjson([mark(1)]), headers: { prefer: 'respond-async, wait=1' } });
    expect(answer.status).toBe(202);
    expect(answer.headers['preference-applied']).toBeUndefined();
  });

  it('hears of a merge in another process by looking', async () => {
    const { pushes } = await world.footprint();
    const waiting = world.push('attendance', { body: ndjson([mark(1)]), headers: { prefer: 'wait=10' } });
    while ((await world.footprint())['pushes'] === pushes) await new Promise((resolve) => setTimeout(resolve, 20));
    await world.database.query(`UPDATE push SET state = 'done', chunks_left = 0, created = 1, finished_at = now()`);
    expect((await waiting).status).toBe(200);
  });

  it('is done at once when every record is refused, and tells the log how many', async () => {
    const answer = await world.push('attendance', { body: ndjson([mark(1, { date: '2025-02-30' }), mark(2, { session: 'night' })]) });
    expect(answer.json).toMatchObject({ state: 'done', received: 2, outcomes: { rejected: 2 } });
    expect(world.events).toHaveLength(1);
    expect(world.events[0]).toMatchObject({ topic: 'education.push.v1', key: 'platform-20', data: { kind: 'attendance', clientId: 'vendor-20', provinceCode: '20', schools: [{ schoolId: null, outcomes: { rejected: 2 }, confirmed: 0 }] } });
  });

  it('keeps refused records sealed and tells their lines, ids and problems', async () => {
    const { json } = await world.push('learner', { body: ndjson([{ recordId: 'l-1', event: 'NEW', version: 1, updatedAt: '2025-09-05T08:00:00+07:00', schoolCode: 'X-20-001', fullName: 'Nông Văn Ví Dụ', birthDate: '2010', sex: 'x' }]) });
    const { json: page } = await world.get(`pushes/${json['pushId']}/records?outcome=rejected`);
    expect(page).toMatchObject({ next: null, items: [{ line: 1, recordId: 'l-1', outcome: 'rejected', hubId: null, problems: [{ level: 'error', code: 'unknown_code', path: 'sex' }] }] });
    const [row] = await world.database.query<{ payload: Buffer }>('SELECT payload FROM rejected_record');
    expect(row!.payload.toString('latin1')).not.toContain('Nông'.normalize('NFC'));
    expect(row!.payload.toString('utf8')).not.toContain('Ví Dụ');
  });

  it('splits many records into chunks by school and keeps the order of each school', async () => {
    const records = Array.from({ length: 12_000 }, (_, i) => mark(i, { schoolCode: `X-20-00${i % 5}` }));
    const { json } = await world.push('attendance', { body: gzipSync(ndjson(records)), headers: { 'content-encoding': 'gzip' } });
    const chunks = await world.database.query<{ lane: number; seq: number; records: number }>('SELECT lane, seq, records FROM chunk ORDER BY seq');
    expect(chunks.reduce((sum, chunk) => sum + chunk.records, 0)).toBe(12_000);
    expect(chunks.every((chunk) => chunk.records <= 2_500)).toBe(true);
    expect(chunks.map((chunk) => chunk.seq)).toEqual(chunks.map((_, i) => i));
    const kept = await world.kept(json['pushId'] as never);
    expect(kept.map((record) => record.recordId)).toEqual(records.map((_, i) => `a-${i}`));
    expect(kept[4_321]).toMatchObject({ line: 4_322, version: 1, content: { schoolCode: 'X-20-001', learnerRecordId: 'learner-4321', date: '2025-10-01', session: 'morning', state: 'present' } });
  });

  for (const kind of builtInKinds) {
    it(`of ${kind.name}: takes the kind's valid example and refuses its three invalid ones by their codes`, async () => {
      const body = ndjson([kind.examples.valid, ...kind.examples.invalid.map((each) => each.record)]);
      const { json } = await world.push(kind.name, { body });
      expect(json).toMatchObject({ received: 4, outcomes: { rejected: 3 } });
      const { json: page } = await world.get(`pushes/${json['pushId']}/records?outcome=rejected`);
      const items = page['items'] as unknown as { line: number; problems: { code: string; path: string }[] }[];
      kind.examples.invalid.forEach(({ code, path }, i) => {
        expect(items[i]!.problems).toContainEqual(expect.objectContaining({ code, path, level: 'error' }));
      });
    });
  }
});

describe('a dry run', () => {
  it('tells outcomes, problems by cause and the bad records, and keeps nothing', async () => {
    const before = await world.footprint();
    const body = ndjson([mark(1), mark(2, { state: 'gone' }), mark(3, { state: 'away' }), mark(4, { date: '2025-02-30' })]);
    const answer = await world.push('attendance', { body, query: '?dryRun=true', headers: { 'idempotency-key': 'dry' } });
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({ dryRun: true, received: 4, outcomes: { created: 1, rejected: 3 } });
    expect(answer.json['pushId']).toBeUndefined();
    expect(answer.json['problems']).toMatchObject([
      { code: 'unknown_code', path: 'state', count: 2, exampleLines: [2, 3] },
      { code: 'bad_format', path: 'date', count: 1, exampleLines: [4] },
    ]);
    expect((answer.json['records'] as unknown as { line: number }[]).map((record) => record.line)).toEqual([2, 3, 4]);
    expect(await world.footprint()).toEqual(before);
  });

  it('names at most the first thousand bad records but counts them all', async () => {
    const body = ndjson(Array.from({ length: 2_500 }, (_, i) => mark(i, { state: 'gone' })));
    const { json } = await world.push('attendance', { body, query: '?dryRun=true' });
    expect(json['outcomes']).toMatchObject({ rejected: 2_500 });
    const records = json['records'] as unknown as { line: number }[];
    expect(records).toHaveLength(1_000);
    expect(records.at(-1)!.line).toBe(1_000);
  });
});

describe('an idempotency key', () => {
  const key = { 'idempotency-key': 'k-1' };

  it('gives the same receipt for the same body, whatever its encoding, and does nothing again', async () => {
    const body = ndjson([mark(1)]);
    const first = await world.push('attendance', { body, headers: key });
    const again = await world.push('attendance', { body: gzipSync(body), headers: { ...key, 'content-encoding': 'gzip' } });
    expect(again.status).toBe(202);
    expect(again.json['pushId']).toBe(first.json['pushId']);
    expect(await world.footprint()).toMatchObject({ pushes: 1, chunks: 1, keys: 1 });
  });

  it('is refused for another body', async () => {
    await world.push('attendance', { body: ndjson([mark(1)]), headers: key });
    const other = await world.push('attendance', { body: ndjson([mark(2)]), headers: key });
    expect([other.status, other.json.code]).toEqual([422, 'idempotency_key_reused']);
    expect(await world.footprint()).toMatchObject({ pushes: 1 });
  });

  it('is its own for each client, kind and query', async () => {
    const body = ndjson([mark(1)]);
    const first = await world.push('attendance', { body, headers: key });
    const otherClient = await world.push('attendance', { body, headers: key, as: { ...TEST_PRINCIPALS.vendor20, sub: 'vendor-20b', client_id: 'vendor-20b' } });
    const otherKind = await world.push('school', { body: ndjson([builtInKinds[0]!.examples.valid]), headers: key });
    expect(new Set([first.json['pushId'], otherClient.json['pushId'], otherKind.json['pushId']]).size).toBe(3);
  });

  it('is not remembered for a refused push', async () => {
    const refused = await world.push('attendance', { body: '', headers: key });
    expect(refused.status).toBe(400);
    const taken = await world.push('attendance', { body: ndjson([mark(1)]), headers: key });
    expect(taken.status).toBe(202);
  });

  it('is forgotten after 7 days', async () => {
    const first = await world.push('attendance', { body: ndjson([mark(1)]), headers: key });
    await world.database.query(`UPDATE idempotency_key SET created_at = created_at - interval '7 days'`);
    const later = await world.push('attendance', { body: ndjson([mark(2)]), headers: key });
    expect(later.status).toBe(202);
    expect(later.json['pushId']).not.toBe(first.json['pushId']);
  });

  it('says 409 while the first push under it is still coming', async () => {
    const { hostname, port } = new URL(await world.app.getUrl());
    const authorization = await world.registry.bearer(TEST_PRINCIPALS.vendor20);
    const status = new Promise<number>((resolve, reject) => {
      const slow = httpRequest({ hostname, port, path: '/api/education/v1/pushes/attendance', method: 'POST', headers: { authorization, 'content-type': 'application/x-ndjson', ...key } }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      slow.on('error', reject);
      slow.write(ndjson([mark(1)]));
      setTimeout(async () => {
        const second = await world.push('attendance', { body: ndjson([mark(1)]), headers: key });
        expect([second.status, second.json.code]).toEqual([409, 'conflict']);
        slow.end();
      }, 200);
    });
    expect(await status).toBe(202);
    expect(await world.footprint()).toMatchObject({ pushes: 1 });
  });
});
