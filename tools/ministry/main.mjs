/**
 * `npm run ministry -- [--port 8600] [--home .ministry] [--secret …] [--faults all|none] [--seed 1]`: a ministry, a population database and a
 * civil-servant system to try the exchange with, on one address. Prints how the hub is told of it.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ministry } from './server.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '8600' }, home: { type: 'string', default: '.ministry' }, secret: { type: 'string' }, faults: { type: 'string', default: 'none' }, seed: { type: 'string', default: '1' }, quiet: { type: 'boolean', default: false } } });

/** A bad day at the ministry. */
const BAD_DAY = { drop: 0.1, loseAnswer: 0.1, delay: 0.2, delayMs: 300, twice: 0.1, reject: 0.03, busy: 0.05 };

const home = resolve(values.home);
mkdirSync(home, { recursive: true });
const server = ministry({ home, secret: values.secret ?? null, faults: values.faults === 'all' ? BAD_DAY : {}, seed: Number(values.seed) });
server.listen(Number(values.port), '127.0.0.1', () => {
  const { port } = server.address();
  if (values.quiet) return console.log(JSON.stringify({ port }));
  const url = `http://127.0.0.1:${port}`;
  console.log(`Bộ GD&ĐT mô phỏng · simulated ministry: ${url}   (hồ sơ · books: ${home})
Nối trục vào · tell the hub, as an administrator or in the console under "Trao đổi dữ liệu":
  curl -X PUT "http://localhost:8080/api/education/v1/exchange/destinations/moet?province=20" \\
    -H "authorization: Bearer $T" -H "content-type: application/json" -d '{"state":"on","url":"${url}"${values.secret ? `,"secret":"…"` : ''}}'
The same address serves population and civil-servants; province: ${url}/tinh.  Faults: curl -X PUT ${url}/simulation/faults -d '{"drop":0.1,"reject":0.03}'`);
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
