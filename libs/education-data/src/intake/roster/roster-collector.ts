/** What a full push says it holds, gathered while its records pass: ids to be written away as they come, and the schools it speaks for. */
export class RosterCollector {
  private ids: string[] = [];
  /** School years by school code; `''` where the kind has none. A school has few years, a province few thousand schools: this stays. */
  readonly schools = new Map<string, Set<string>>();
  /** Records of which no id could be read: any record of the platform may be among them. */
  unreadable = 0;

  constructor(private readonly hasYears: boolean) {}

  /** A record that was taken: its school is one of the push's. */
  addAccepted(recordId: string, content: { readonly [field: string]: unknown }): void {
    this.ids.push(recordId);
    const { schoolCode, schoolYear } = content;
    if (typeof schoolCode !== 'string') return;
    const year = this.hasYears ? schoolYear : '';
    if (typeof year !== 'string') return;
    const years = this.schools.get(schoolCode);
    if (years === undefined) this.schools.set(schoolCode, new Set([year]));
    else years.add(year);
  }

  /** A record that was refused counts as present all the same; it does not make its school one of the push's. */
  addRefused(recordId: string | null): void {
    if (recordId === null) this.unreadable += 1;
    else this.ids.push(recordId);
  }

  /** Bytes that the ids take, roughly. */
  get waitingBytes(): number {
    return this.ids.length * 64;
  }

  /** The ids so far, once. */
  take(): readonly string[] {
    const taken = this.ids;
    this.ids = [];
    return taken;
  }
}
