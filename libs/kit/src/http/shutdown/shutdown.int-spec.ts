import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Get, Module, type OnApplicationShutdown } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessModule, Public } from '../../access/index.js';
import { HubConfig, loadConfig } from '../../config/index.js';
import { startHttpApp } from '../start-http-app.js';

const order: string[] = [];
let enter = (): void => undefined;
const entered = new Promise<void>((resolve) => (enter = resolve));

@Controller('api/demo/v1/slow')
class SlowController implements OnApplicationShutdown {
  @Get()
  @Public('a spec')
  async slow(): Promise<object> {
    enter();
    await sleep(400);
    order.push('answered');
    return { done: true };
  }

  onApplicationShutdown(): void {
    order.push('closed');
  }
}

@Module({ imports: [AccessModule], controllers: [SlowController] })
class SlowModule {}

function anyPort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

describe('the end of an HTTP process', () => {
  let home: string;
  beforeAll(() => void (home = mkdtempSync(`${tmpdir()}/lt-stop-`)));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('lets running requests end, takes no new ones, closes the modules, then what main started before', async () => {
    const port = await anyPort();
    const config = loadConfig(HubConfig, { HUB_HOME: home, PORT: String(port), LOG_LEVEL: 'silent' });
    const afterClose = (): Promise<void> => {
      order.push('database stopped');
      return Promise.resolve();
    };
    const running = await startHttpApp(SlowModule, { name: 'demo', config, problems: {}, afterClose, host: '127.0.0.1' });
    const url = `http://127.0.0.1:${port}/api/demo/v1/slow`;
    const answer = fetch(url).then(async (response) => [response.status, await response.json()]);
    await entered;

    const stopped = running.stop();
    await sleep(50);
    await expect(fetch(url)).rejects.toThrow();
    expect(await answer).toEqual([200, { done: true }]);
    await stopped;
    expect(order).toEqual(['answered', 'closed', 'database stopped']);
  });
});
