/**
 * What must be true before anything is started, asked first and answered in Vietnamese and English.
 * Only Node's own modules: this runs before the install.
 */
import { createServer } from 'node:net';

/** Oldest Node.js the hub runs on. */
const OLDEST = [20, 19];

/** Something did not come up; its words are for whoever sits in front of it. */
export class NotStarted extends Error {
  constructor(vi, en, options) {
    super(en, options);
    this.vi = vi;
  }
}

/** Says why nothing is started, and ends the process with 1. */
export function fail(vi, en) {
  console.error(`\n  ${vi}\n  ${en}\n`);
  process.exit(1);
}

export function needNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  fail(`Cần Node.js từ ${OLDEST.join('.')}, máy này có ${process.versions.node}.`, `Node.js ${OLDEST.join('.')} or newer is needed, this is ${process.versions.node}.`);
}

/** The port of PORT (default 8080), when it is one and nobody holds it. */
export async function needPort(host = '0.0.0.0') {
  const port = Number(process.env.PORT || 8080);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) fail(`PORT=${process.env.PORT} không phải là số cổng (1 đến 65535).`, `PORT=${process.env.PORT} is not a port (1 to 65535).`);
  await needFreePorts([port], host, 'Chọn cổng khác, ví dụ PORT=8090 npm start', 'Choose another one, for example PORT=8090 npm start');
  return port;
}

/** A port that nobody listens on now. */
export const freePort = () =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });

/** Fails when one of the ports is held by another program. */
export async function needFreePorts(ports, host, vi, en) {
  for (const port of ports) {
    const code = await trial(port, host);
    if (code === 'EADDRINUSE') fail(`Cổng ${port} đang được chương trình khác dùng. ${vi}`, `Port ${port} is used by another program. ${en}`);
    if (code === 'EACCES') fail(`Không được phép mở cổng ${port}. ${vi}`, `Port ${port} may not be opened. ${en}`);
  }
}

/** Opens a port for a moment; answers with the code of what is in the way. */
function trial(port, host) {
  return new Promise((done) => {
    const server = createServer().once('error', (error) => done(error.code)).listen(port, host, () => server.close(() => done(null)));
  });
}

/** The same work, done the first time only. */
export function once(work) {
  let done;
  return () => (done ??= { answer: work() }).answer;
}

/** Every way somebody may want this process to end: signals, the terminal closed, or npm killed, which does not pass it on to its scripts. */
export function onEnd(stop) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && stop(), 1000).unref();
}
