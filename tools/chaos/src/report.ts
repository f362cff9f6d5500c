/** One thing that was looked at, and what was wrong with it. */
interface Check {
  readonly name: string;
  readonly fault: string | null;
}

/** Collects what was checked; every check is one line and counts as passed or failed. */
export class Report {
  private readonly checks: Check[] = [];

  constructor(private readonly say: (line: string) => void = console.log) {}

  /** The two say the same; told apart by their JSON. */
  same(name: string, found: unknown, wanted: unknown): void {
    const [is, should] = [JSON.stringify(found), JSON.stringify(wanted)];
    this.add(name, is === should ? null : `${is} instead of ${should}`);
  }

  /** Nothing of this kind was found. */
  none(name: string, found: readonly unknown[]): void {
    this.add(name, found.length === 0 ? null : `${found.length}: ${JSON.stringify(found.slice(0, 5))}`);
  }

  note(line: string): void {
    this.say(`      ${line}`);
  }

  get failed(): number {
    return this.checks.filter((check) => check.fault !== null).length;
  }

  get passed(): number {
    return this.checks.length - this.failed;
  }

  private add(name: string, fault: string | null): void {
    this.checks.push({ name, fault });
    this.say(fault === null ? `ok    ${name}` : `FAILED ${name}: ${fault.slice(0, 1_500)}`);
  }
}
