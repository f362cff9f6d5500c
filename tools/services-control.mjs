/**
 * An operator's hands for tests that run in another process: kills and starts parts of the four services by HTTP.
 *
 *   GET  /services              name → address, copies too
 *   POST /kafka/kill            kill -9, data stays          POST /kafka/start     on the same port and data
 *   POST /services/<name>/kill  kill -9                      POST /services/<name>/start
 *   POST /services/<name>/copy  one more copy: its name
 */
import { createServer } from 'node:http';

/** @param {Awaited<ReturnType<typeof import('./services.mjs').startServices>>} services */
export async function startServicesControl(services) {
  const act = async (method, path) => {
    if (method === 'GET' && path === '/services') return Object.fromEntries(services.addresses);
    const [, sort, name, verb] = /^\/(kafka|services\/([^/]+))\/(kill|start|copy)$/.exec(decodeURIComponent(path)) ?? [];
    if (method !== 'POST' || sort === undefined) return undefined;
    if (verb === 'copy') return { name: await services.startCopy(name) };
    if (sort === 'kafka') await (verb === 'kill' ? services.broker.kill() : services.restartBroker());
    else if (verb === 'start') await services.restart(name);
    else services.children.get(name)?.kill('SIGKILL');
    return { done: true };
  };
  const server = createServer((request, response) => {
    act(request.method, new URL(request.url, 'http://control').pathname).then(
      (answer) => response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? {})),
      (error) => response.writeHead(500).end(String(error.stack)),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, stop: () => new Promise((resolve) => server.close(resolve)) };
}
