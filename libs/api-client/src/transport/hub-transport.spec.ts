import { describe, expect, it } from '@jest/globals';
import { HubProblem } from '../problem/hub-problem.js';
import { HubTransport, queryString } from './hub-transport.js';

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

function transportAnswering(answer: () => Response, token: string | null = 't-1') {
  const sent: Sent[] = [];
  let unauthorized = 0;
  const transport = new HubTransport({
    baseUrl: 'http://hub.test',
    token: () => Promise.resolve(token),
    onUnauthorized: () => {
      unauthorized += 1;
    },
    fetch: (url, init) => {
      sent.push({ url: String(url), init: init ?? {} });
      return Promise.resolve(answer());
    },
  });
  return { transport, sent, unauthorized: () => unauthorized };
}

describe('the transport to the hub', () => {
  it('sends the token and joins lists by commas', async () => {
    const { transport, sent } = transportAnswering(() => Response.json({ ok: true }));
    await transport.get('/api/ioc/v1/snapshot', { query: { scope: 'province:20', figures: ['schools', 'learners'], date: null } });
    expect(sent[0]?.url).toBe('http://hub.test/api/ioc/v1/snapshot?scope=province%3A20&figures=schools%2Clearners');
    expect(new Headers(sent[0]?.init.headers).get('authorization')).toBe('Bearer t-1');
  });

  it('sends no authorization header when nobody is signed in', async () => {
    const { transport, sent } = transportAnswering(() => Response.json({}), null);
    await transport.get('/x');
    expect(new Headers(sent[0]?.init.headers).has('authorization')).toBe(false);
  });

  it('throws the problem document with its code, trace and waiting time', async () => {
    const { transport } = transportAnswering(
      () => Response.json({ code: 'too_many_requests', traceId: 'abc', status: 429 }, { status: 429, headers: { 'retry-after': '7' } }),
    );
    const problem = await transport.get('/x').catch((caught: unknown) => caught);
    expect(problem).toBeInstanceOf(HubProblem);
    expect(problem).toMatchObject({ status: 429, code: 'too_many_requests', retryAfter: 7, body: { traceId: 'abc' } });
  });

  it('says once that the token is no longer taken', async () => {
    const { transport, unauthorized } = transportAnswering(() => Response.json({ code: 'token_invalid' }, { status: 401 }));
    await expect(transport.get('/x')).rejects.toMatchObject({ status: 401 });
    expect(unauthorized()).toBe(1);
  });

  it('keeps the status of an answer that is no problem document', async () => {
    const { transport } = transportAnswering(() => new Response('<html>', { status: 502 }));
    await expect(transport.get('/x')).rejects.toMatchObject({ status: 502, code: 'http_502' });
  });

  it('gives nothing for 204', async () => {
    const { transport } = transportAnswering(() => new Response(null, { status: 204 }));
    await expect(transport.delete('/x')).resolves.toBeUndefined();
  });

  it('leaves empty query values out', () => {
    expect(queryString({ a: '', b: undefined, c: null, d: [], e: 0, f: false })).toBe('?e=0&f=false');
  });
});
