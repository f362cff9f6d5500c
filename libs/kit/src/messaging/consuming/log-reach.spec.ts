import { describe, expect, it } from '@jest/globals';
import { Metrics } from '../../observability/index.js';
import { LogReach } from './log-reach.js';
import { MessagingMetrics } from './messaging-metrics.js';

describe('the reach of an event log', () => {
  const begin = (): { reach: LogReach; metrics: Metrics; at: (ms: number) => void } => {
    const metrics = new Metrics();
    let now = 0;
    return { metrics, reach: new LogReach('shop', new MessagingMetrics(metrics), () => now), at: (ms) => void (now = ms) };
  };
  const gauge = async (metrics: Metrics): Promise<string | undefined> => /hub_events_log_away\{group="shop"\} (\d)/.exec(await metrics.text())?.[1];

  it('is there until somebody finds that it is not, and away until everybody has found it again', async () => {
    const { reach, metrics } = begin();
    expect([reach.away, await gauge(metrics)]).toEqual([false, '0']);
    reach.lost('relay', 'ECONNREFUSED');
    reach.lost('consumer', 'ECONNREFUSED');
    expect([reach.away, await gauge(metrics)]).toEqual([true, '1']);
    reach.found('consumer');
    expect([reach.away, await gauge(metrics)]).toEqual([true, '1']);
    reach.found('relay');
    expect([reach.away, await gauge(metrics)]).toEqual([false, '0']);
  });

  it('calls somebody after ten seconds, then once a minute, and not for a broker that is only started again', () => {
    const { reach, at } = begin();
    const alarms: number[] = [];
    const { log } = reach as unknown as { log: { error: (fields: { seconds: number }) => void } };
    log.error = (fields) => alarms.push(fields.seconds);
    for (let second = 0; second <= 135; second += 1) {
      at(second * 1000);
      reach.lost('relay', 'ECONNREFUSED');
    }
    expect(alarms).toEqual([10, 70, 130]);
    reach.found('relay');
    at(140_000);
    reach.lost('relay', 'ECONNREFUSED');
    at(149_000);
    reach.lost('relay', 'ECONNREFUSED');
    reach.found('relay');
    expect(alarms).toHaveLength(3);
  });
});
