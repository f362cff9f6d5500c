/** `name=value` at the first sign; the value may hold more of them. */
function split(text: string): [string, string | undefined] {
  const at = text.indexOf('=');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** What can be set on the command line: `--name value` or `--name` alone (`true`). */
export class Options {
  private constructor(
    readonly names: readonly string[],
    private readonly values: ReadonlyMap<string, string>,
  ) {}

  static parse(args: readonly string[]): Options {
    const names: string[] = [];
    const values = new Map<string, string>();
    for (let at = 0; at < args.length; at += 1) {
      const arg = args[at] ?? '';
      if (!arg.startsWith('--')) {
        names.push(arg);
        continue;
      }
      const [name, inline] = split(arg.slice(2));
      const next = args[at + 1];
      if (inline !== undefined) values.set(name, inline);
      else if (next !== undefined && !next.startsWith('--')) {
        values.set(name, next);
        at += 1;
      } else values.set(name, 'true');
    }
    return new Options(names, values);
  }

  /** @throws RangeError when the value is no whole number of at least 1 */
  number(name: string, byDefault: number): number {
    const text = this.values.get(name);
    if (text === undefined) return byDefault;
    const value = Number(text.replaceAll('_', ''));
    if (!Number.isInteger(value) || value < 1) throw new RangeError(`--${name} must be a whole number above 0, not ${text}`);
    return value;
  }

  text(name: string, byDefault: string): string {
    return this.values.get(name) ?? byDefault;
  }

  flag(name: string): boolean {
    return this.values.get(name) === 'true';
  }

  /** Everything given, for the result file. */
  all(): Record<string, string> {
    return Object.fromEntries(this.values);
  }
}
