import { DestinationFault, type Target } from './destination-adapter.js';

const DEFAULT_TIMEOUT_MS = 15_000;
/** Larger answers are not read. */
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

/** True when an address is set, so that there is somewhere to send to. */
export function isReachable({ settings }: Target): boolean {
  return settings.url !== undefined && settings.url !== '';
}

export function timeoutOf({ settings }: Pick<Target, 'settings'>): number {
  return settings.timeoutMs ?? DEFAULT_TIMEOUT_MS;
}

/**
 * Posts JSON to the destination and reads JSON. Redirects are not followed: personal data goes to the address that was set, or nowhere.
 * Neither the body nor the answer is ever logged.
 * @throws DestinationFault `no_address`, `unreachable`, `timeout`, `answer_unreadable`, `http_<status>` (400, 413, 415 and 422 refuse the whole)
 */
export async function postJson(target: Target, path: string, body: object): Promise<unknown> {
  const { url } = target.settings;
  if (url === undefined || url === '') throw new DestinationFault('no_address');
  const timeout = AbortSignal.timeout(timeoutOf(target));
  try {
    const response = await fetch(`${url.replace(/\/+$/, '')}${path}`, {
      method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', ...credentials(target) }, body: JSON.stringify(body), redirect: 'error', signal: target.signal === undefined ? timeout : AbortSignal.any([timeout, target.signal]),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new DestinationFault(`http_${response.status}`, [400, 413, 415, 422].includes(response.status));
    }
    return JSON.parse(await readText(response)) as unknown;
  } catch (error) {
    if (error instanceof DestinationFault) throw error;
    throw new DestinationFault(timeout.aborted ? 'timeout' : error instanceof SyntaxError ? 'answer_unreadable' : 'unreachable', false, { cause: error });
  }
}

function credentials({ settings, secret }: Target): Record<string, string> {
  if (secret === null || settings.authentication === 'none') return {};
  if (settings.authentication === 'header') return { [settings.headerName ?? 'x-api-key']: secret };
  return { authorization: `Bearer ${secret}` };
}

async function readText(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += part.length;
    if (bytes > MAX_ANSWER_BYTES) throw new DestinationFault('answer_unreadable');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** The list under a name of an answer. @throws DestinationFault `answer_unreadable` */
export function listIn(answer: unknown, name: string): readonly Record<string, unknown>[] {
  const list = answer !== null && typeof answer === 'object' ? (answer as Record<string, unknown>)[name] : undefined;
  if (!Array.isArray(list)) throw new DestinationFault('answer_unreadable');
  return list.filter((one): one is Record<string, unknown> => one !== null && typeof one === 'object');
}
