import { openDatabase, type Database, type PgDatabase, type Tx } from '@lienthong/kit/database';
import type { LogRecord } from '@lienthong/kit/messaging';
import { createTestDatabase, FakeClock, type TestDatabase } from '@lienthong/testing';
import { dayNumber, localDate } from '@lienthong/vocabulary';
import { figureOf } from '../domain/figure-catalogue.js';
import type { FigureDefinition, FigureRow } from '../domain/figure.js';
import { parseScope, type Scope, type ScopeWish } from '../domain/scope.js';
import { FigureReader } from '../store/figure-reader.js';
import { IOC_MIGRATIONS, PROJECTED_TABLES } from '../store/ioc-migrations.js';
import { Places } from '../store/places.js';
import { EventTeller } from './event.builder.js';
import { Projection, type Tally } from './projection.js';
import { TALLIES } from './topic-tallies.js';

/** A story told in events on a database of its own, and what the figures are after it. */
export class Story {
  readonly clock = new FakeClock('2025-10-01T08:00:00+07:00');
  readonly projection = new Projection(this.clock);
  readonly places = new Places();
  readonly reader = new FigureReader(this.places);
  teller = new EventTeller('2025-10-01T08:00:00+07:00');

  private constructor(
    private readonly test: TestDatabase,
    readonly database: PgDatabase,
  ) {}

  static async open(label: string): Promise<Story> {
    const test = await createTestDatabase(label);
    const database = await openDatabase({ service: 'ioc-edu', schema: 'ioc', migrations: IOC_MIGRATIONS }, { adminUrl: test.url, password: 'only-in-specs' });
    return new Story(test, database);
  }

  async close(): Promise<void> {
    await this.database.close();
    await this.test.drop();
  }

  /** Forgets everything; the next events are of this time. */
  async begin(time: string): Promise<void> {
    await this.database.query(`TRUNCATE ${PROJECTED_TABLES.join(', ')}, figure_change, published_figure, alert`);
    await this.database.query('UPDATE projection_state SET rolled_day = 0, units_position = position + 1, schools_position = position + 1, position = position + 1');
    this.at(time);
  }

  /** The next events are of this time, and it is that time. */
  at(time: string): void {
    this.clock.set(time);
    this.teller = new EventTeller(time);
  }

  /** Applies events one batch after the other: records of one topic that follow each other are one batch. */
  async tell(events: (tell: EventTeller) => readonly LogRecord[], replaying = false): Promise<void> {
    await this.apply(events(this.teller), replaying);
  }

  async apply(records: readonly LogRecord[], replaying = false): Promise<void> {
    let rest = records;
    while (rest.length > 0) {
      const topic = rest[0]?.topic;
      const end = rest.findIndex((one) => one.topic !== topic);
      const batch = end < 0 ? rest : rest.slice(0, end);
      rest = rest.slice(batch.length);
      const tally = TALLIES.get(topic ?? '') as Tally<unknown>;
      await this.database.transaction((tx) => this.projection.apply({ tx, records: batch, replaying }, tally));
    }
  }

  /** Rows of a figure in a scope, on the clock's day or another. */
  rows(scope: string, figure: string, date?: string, filter: Readonly<Record<string, string>> = {}): Promise<FigureRow[]> {
    return this.read(async (tx) => {
      const day = dayNumber(date ?? localDate(this.clock.now()));
      const found = await this.places.find(tx, parseScope(scope) as ScopeWish, day, null);
      return this.reader.read(tx, await this.scopeOr(found, scope), day, [figureOf(figure) as FigureDefinition], filter);
    });
  }

  /** Values by their dimensions, `primary|3|female`, the whole under ''. */
  async values(scope: string, figure: string, date?: string, filter: Readonly<Record<string, string>> = {}): Promise<Record<string, number | null>> {
    const rows = await this.rows(scope, figure, date, filter);
    return Object.fromEntries(rows.map((row) => [Object.values(row.dims).join('|'), row.value]));
  }

  /** The row without dimensions. */
  async whole(scope: string, figure: string, date?: string): Promise<number | null> {
    return (await this.values(scope, figure, date))[''] ?? null;
  }

  read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return (this.database as Database).readAs('all', work);
  }

  /** A school of which only facts were told is read by its id all the same. */
  private async scopeOr(found: Scope | 'ambiguous' | undefined, scope: string): Promise<Scope> {
    if (found !== undefined && found !== 'ambiguous') return found;
    const schoolId = scope.slice('school:'.length);
    return Promise.resolve({ id: scope, level: 'school', name: { vi: '', en: '' }, provinceCode: '20', holders: { only: [schoolId] }, communeCode: null });
  }
}
