import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aClass, aLearner, anEnrolment, aSchool, aStaff } from '../merge/story-records.builder.js';
import { DestinationAdapters, type OutgoingRecord, type RecordAnswer } from './adapters/destination-adapter.js';
import { ExchangeWorld } from './exchange-world.builder.js';

let world: ExchangeWorld;
beforeAll(async () => {
  world = await ExchangeWorld.open('exchange-faults');
  await world.merge.tell('school', [aSchool(), aSchool('X-20-002')]);
  await world.merge.tell('staff', Array.from({ length: 9 }, (_, i) => aStaff(i + 1)));
  await world.merge.tell('school-class', Array.from({ length: 20 }, (_, i) => aClass(`10A${i + 1}`)));
  await world.merge.tell('learner', Array.from({ length: 800 }, (_, i) => aLearner(i + 1, { birthDate: i % 7 === 0 ? '2010-03' : '2010-03-15' })));
  await world.merge.tell('enrolment', Array.from({ length: 800 }, (_, i) => anEnrolment(i + 1, { classRecordId: `class-10A${(i % 20) + 1}` })));
  await world.merge.tell('subject-result', Array.from({ length: 369 }, (_, i) => ({
    recordId: `result-${i + 1}`, schoolCode: 'X-20-001', schoolYear: '2025-2026', learnerRecordId: `learner-${i + 1}`, period: 'term-1', subject: 'mathematics', scheme: 'tt22', average: 7.5,
  })));
}, 60_000);
afterAll(() => world.close());

/** Live records of the hub, by hub id. */
async function hub(): Promise<ReadonlySet<string>> {
  const ids = await Promise.all(['school', 'staff', 'school_class', 'learner', 'enrolment', 'subject_result'].map((table) => world.merge.database.query<{ hub_id: string }>(`SELECT hub_id::text FROM r_${table} WHERE lead`)));
  return new Set(ids.flat().map((row) => row.hub_id));
}

describe('R-15 2,000 records and a ministry that drops, delays, doubles, loses its answers, refuses, is killed, while senders are killed too', () => {
  it('end acknowledged or listed with their reason; the ministry holds what the hub holds, each version once', async () => {
    expect((await hub()).size).toBe(2_000);
    await world.ministry.set('faults', { drop: 0.12, loseAnswer: 0.12, delay: 0.1, delayMs: 30, twice: 0.15, busy: 0.08, reject: 0.03 });
    expect((await world.connect('moet', { batchSize: 100 })).status).toBe(200);

    for (let turn = 0; turn < 3; turn += 1) {
      await world.worker.turn();
      world.merge.clock.advance(2_000);
    }
    // The process that sends dies when a batch has left: nobody ever hears the answer, its database session is gone.
    const adapter = world.app.get(DestinationAdapters, { strict: false }).of('moet');
    const send = adapter.send.bind(adapter);
    let bury = (): void => undefined;
    const left = new Promise<void>((gone) => {
      adapter.send = async (...call: Parameters<typeof send>): Promise<readonly RecordAnswer[]> => {
        await send(...call).catch(() => undefined);
        gone();
        return new Promise((_resolve, reject) => (bury = () => reject(new RangeError('killed'))));
      };
    });
    const killed = world.worker.turn().catch(() => undefined);
    await left;
    adapter.send = send;
    await world.merge.database.query("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 2 AND pid <> pg_backend_pid() AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
    const onTheWay = (await world.states())['sent'] ?? 0;
    expect(onTheWay).toBeGreaterThan(0);
    world.merge.clock.advance(2_000);

    // Then the ministry dies, and comes back with its books.
    await world.ministry.kill();
    await world.worker.turn();
    await world.ministry.start();
    await world.ministry.set('faults', { drop: 0.12, loseAnswer: 0.12, delay: 0.1, delayMs: 30, twice: 0.15, busy: 0.08, reject: 0.03 });

    // Records change while they are on their way.
    await world.merge.tell('learner', Array.from({ length: 50 }, (_, i) => aLearner(i + 1, { version: 2, fullName: `Nông Văn Đổi ${i + 1}` })));
    await world.merge.tell('enrolment', [{ recordId: 'enrolment-800', event: 'CANCEL', version: 2, schoolCode: 'X-20-001' }]);
    await world.drain();
    bury();
    await killed;

    const rows = await world.merge.database.query<{ hub_id: string; kind: string; state: string; reason: string | null; version: number; acked_version: number | null }>(`SELECT hub_id::text, kind, state, reason, version::int, acked_version::int FROM exchange_record WHERE destination = 'moet'`);
    const live = await hub();
    expect(live.size).toBe(1_999);
    // Every live record stands in the books once, in an end state, or waits for a refused parent, with its reason.
    expect(new Set(rows.map((row) => row.hub_id)).size).toBe(rows.length);
    expect([...live].filter((id) => !rows.some((row) => row.hub_id === id))).toEqual([]);
    expect(rows.filter((row) => !['acknowledged', 'rejected', 'waiting', 'withdrawn'].includes(row.state))).toEqual([]);
    expect(rows.filter((row) => (row.state === 'rejected' || row.state === 'waiting') && row.reason === null)).toEqual([]);
    const refused = rows.filter((row) => row.state === 'rejected');
    expect(refused.length).toBeGreaterThan(10);
    expect(refused.length).toBeLessThan(200);

    const held = await world.ministry.records();
    const acknowledged = rows.filter((row) => row.state === 'acknowledged');
    expect(acknowledged.filter((row) => held.get(row.hub_id)?.phienban !== row.version || row.acked_version !== row.version || held.get(row.hub_id)?.dahuy !== false)).toEqual([]);
    expect([...held.values()].filter((one) => !one.dahuy && !rows.some((row) => row.hub_id === one.idbanghi && row.acked_version === one.phienban))).toEqual([]);
    // One line of the ministry's journal a version taken: nothing was taken twice. Each record has at most two versions here.
    const { books } = await world.ministry.look();
    const versions = [...held.values()].reduce((sum, one) => sum + one.phienban, 0);
    expect(books['']?.taken).toBeLessThanOrEqual(versions);
    expect(books['']?.held).toBe(held.size);
    const changed = [...held.values()].filter((one) => String(one.noidung['hovaten']).startsWith('Nông Văn Đổi'));
    expect(changed.length).toBeGreaterThan(40);
  }, 60_000);

  it('once the ministry refuses nothing, trying again brings the rest, and both sides are equal', async () => {
    await world.ministry.set('faults', { drop: 0, loseAnswer: 0, delay: 0, twice: 0, busy: 0, reject: 0 });
    const before = await world.get('exchange/destinations/moet');
    expect(before.json).toMatchObject({ counts: { live: 1_999 } });
    const { rejectedBy, counts } = before.json as unknown as { rejectedBy: { count: number; reason: string }[]; counts: { rejected: number; acknowledged: number } };
    expect(rejectedBy.reduce((sum, one) => sum + one.count, 0)).toBe(counts.rejected);
    expect(rejectedBy.map((one) => one.reason).every((reason) => ['MA_XA_SAI', 'THIEU_MA_DINH_DANH', 'SAI_DANH_MUC'].includes(reason))).toBe(true);

    expect((await world.post('exchange/destinations/moet/retry')).status).toBe(200);
    await world.drain();
    const live = await hub();
    const held = [...(await world.ministry.records()).values()].filter((one) => !one.dahuy).map((one) => one.idbanghi);
    expect(held.sort()).toEqual([...live].sort());
    expect((await world.get('exchange/destinations/moet')).json).toMatchObject({ condition: 'up-to-date', rate: 1, counts: { live: 1_999, acknowledged: 1_999, rejected: 0, waiting: 0 } });
  }, 30_000);

  it('reconciling finds what the ministry lost and tells it again; a further change of nothing sends nothing', async () => {
    const ids = [...(await world.ministry.records()).values()].filter((one) => one.loaibanghi === 'ketquamonhoc').slice(0, 7).map((one) => one.idbanghi);
    await world.ministry.forget(ids);
    expect((await world.post('exchange/destinations/moet/reconcile')).status).toBe(200);
    await world.drain();
    const { items } = (await world.get('exchange/differences?destination=moet&state=open')).json as unknown as { items: { hubId: string; sort: string; kind: string }[] };
    expect(items.map((one) => one.hubId).sort()).toEqual(ids.sort());
    expect([...new Set(items.map((one) => `${one.sort} ${one.kind}`))]).toEqual(['missing subject-result']);
    const held = await world.ministry.records();
    expect(ids.filter((id) => !held.has(id))).toEqual([]);

    // Compared again, nothing differs: the differences are gone.
    await world.post('exchange/destinations/moet/reconcile');
    await world.drain();
    expect((await world.get('exchange/differences?destination=moet&state=open')).json).toMatchObject({ items: [] });

    const taken = (await world.ministry.look()).books['']?.taken;
    await world.post('exchange/destinations/moet/retry', { what: 'all' });
    await world.drain();
    expect((await world.ministry.look()).books['']?.taken).toBe(taken);
  }, 30_000);
});

describe('several copies of the service', () => {
  it('send a record once: one holds the destination, the other passes over it', async () => {
    const adapter = world.app.get(DestinationAdapters, { strict: false }).of('moet');
    const send = adapter.send.bind(adapter);
    let at = 0;
    let most = 0;
    const sent: OutgoingRecord[] = [];
    adapter.send = async (target, records) => {
      most = Math.max(most, ++at);
      sent.push(...records);
      try {
        return await send(target, records);
      } finally {
        at -= 1;
      }
    };
    await world.merge.tell('staff', [aStaff(1, { version: 2, fullName: 'Lý Thị Hai Bản' })]);
    await Promise.all([world.worker.turn(), world.worker.turn(), world.worker.turn()]);
    adapter.send = send;
    expect([sent.length, most]).toEqual([1, 1]);
    expect(sent[0]).toMatchObject({ kind: 'staff', event: 'UPDATE', version: 2 });
  });
});
