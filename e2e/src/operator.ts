/** Kills and starts parts of the four services, as an operator (or a fault) would: by the control address of `npm test`. */
export class Operator {
  private constructor(private readonly url: string) {}

  /** @throws RangeError where there is no control address: these stories are for the four services only */
  static atHand(): Operator {
    const url = process.env['E2E_CONTROL'];
    if (!url) throw new RangeError('E2E_CONTROL is not set: npm test sets it for the four services');
    return new Operator(url);
  }

  killKafka = (): Promise<unknown> => this.ask('POST', '/kafka/kill');
  startKafka = (): Promise<unknown> => this.ask('POST', '/kafka/start');

  /** Kills a service with -9. */
  kill = (service: string): Promise<unknown> => this.ask('POST', `/services/${encodeURIComponent(service)}/kill`);
  /** Starts it again; resolves when it is ready. */
  start = (service: string): Promise<unknown> => this.ask('POST', `/services/${encodeURIComponent(service)}/start`);

  /** Kills a service with -9 and starts it again. */
  async restart(service: string): Promise<void> {
    await this.kill(service);
    await this.start(service);
  }

  /** Starts one more copy of a service; gives its name. */
  async startCopy(service: string): Promise<string> {
    return ((await this.ask('POST', `/services/${service}/copy`)) as { name: string }).name;
  }

  /** Where a service itself listens, past the proxy. */
  async addressOf(service: string): Promise<string> {
    return ((await this.ask('GET', '/services')) as Record<string, string>)[service] ?? '';
  }

  private async ask(method: string, path: string): Promise<unknown> {
    const answer = await fetch(`${this.url}${path}`, { method });
    if (!answer.ok) throw new RangeError(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }
}
