import { Clock, Sealer } from '@lienthong/kit/config';
import { Database, type Tx } from '@lienthong/kit/database';
import { codeOfLabel } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import { keyedUuid, numberIndex } from '../../domain/digest-uuid.js';
import { type ComparedPerson, compareStaff, type StaffDifference } from '../../domain/exchange/compare-staff.js';
import type { Fields } from '../../domain/exchange/record-form.js';
import { Uuid7Maker } from '../../domain/uuid7.js';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { civilSnapshot, noteCompared, replaceCivilServants, sealedCivilServants } from '../../store/exchange/civil-servants.repository.js';
import { type DestinationRow, lockDestination, noteRefused, noteSuccess, saveReconcilePlace } from '../../store/exchange/destinations.repository.js';
import { type FoundDifference, resolveOthers, saveDifferences } from '../../store/exchange/differences.repository.js';
import { forgetAll } from '../../store/exchange/exchange-records.repository.js';
import { allLeadingRecords, leadingRecords } from '../../store/exchange/leading-records.repository.js';
import { type CivilServant, DestinationAdapters, DestinationFault, type Target } from '../adapters/destination-adapter.js';

/** What a difference shows of a person on one side, sealed where it lies. */
export interface ShownPerson {
  readonly fullName: string;
  readonly birthDate: string | null;
  readonly status: string | null;
  readonly workplace: string | null;
}

/** The two sides of a difference; null where the person is unknown. */
export interface ShownSides {
  readonly here: ShownPerson | null;
  readonly there: ShownPerson | null;
}

/**
 * Staff against the province's civil-servant system: reads its list (by the adapter, or as it was imported), compares by person, and lists
 * what differs. Neither side is changed.
 */
@Injectable()
export class CivilComparison {
  private readonly ids = new Uuid7Maker();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(DestinationAdapters) private readonly adapters: DestinationAdapters,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Takes a list in place of the one before and compares. @returns differences open or seen */
  async take(provinceCode: string, people: readonly CivilServant[], about: { readonly takenAt: Date; readonly source: 'adapter' | 'import'; readonly by: string }, also?: (tx: Tx) => Promise<void>): Promise<number> {
    return this.database.transaction(async (tx) => {
      const now = this.clock.now();
      await lockDestination(tx.client, provinceCode, 'civil-servants');
      await replaceCivilServants(tx.client, provinceCode, people.map((one) => this.sealer.seal(Buffer.from(JSON.stringify(one), 'utf8'))), { ...about, now });
      await also?.(tx);
      return this.compare(tx, provinceCode);
    });
  }

  /**
   * Compares when it was asked for (with a fresh list, where the system can be asked), or when staff have changed since.
   * @param changed staff were among the changes of the last look
   */
  async goOn(row: DestinationRow, target: Target, changed: boolean): Promise<boolean> {
    if (row.reconcile !== null) {
      let people: readonly CivilServant[] | null = null;
      try {
        people = await this.adapters.of('civil-servants').people(target);
      } catch (error) {
        // The last list stands; the failure is shown at the destination.
        if (!(error instanceof DestinationFault)) throw error;
        const { code } = error;
        await this.database.transaction(({ client }) => noteRefused(client, row, code, this.clock.now()));
        return false;
      }
      const done = (tx: Tx): Promise<void> => saveReconcilePlace(tx.client, row, null, this.clock.now());
      if (people === null) await this.database.transaction(async (tx) => {
        await this.compare(tx, row.provinceCode);
        await done(tx);
      });
      else {
        await this.take(row.provinceCode, people, { takenAt: this.clock.now(), source: 'adapter', by: 'exchange' }, done);
        await this.database.transaction(({ client }) => noteSuccess(client, row, this.clock.now()));
      }
      return true;
    }
    if (!changed) return false;
    await this.database.transaction(async (tx) => {
      await forgetAll(tx.client, row);
      await this.compare(tx, row.provinceCode);
    });
    return true;
  }

  /** Without a list there is nothing to compare with. */
  private async compare({ client }: Tx, provinceCode: string): Promise<number> {
    const plan = this.plans.get('staff');
    const schools = this.plans.get('school');
    if (plan === undefined || schools === undefined || (await civilSnapshot(client, provinceCode)) === undefined) return 0;
    const staff = await allLeadingRecords(client, plan.table, provinceCode);
    const schoolIds = [...new Set(staff.map((one) => one.ids['school'] ?? null).filter((id) => id !== null))];
    const codes = new Map((await leadingRecords(client, schools.table, schoolIds)).map((school) => [school.hubId, String(school.content['schoolCode'])]));
    const here = staff.map((one): ComparedPerson => ({
      id: one.hubId, number: one.numberIndex, name: String(one.content['fullName']), birthDate: textOf(one.content, 'birthDate'), status: textOf(one.content, 'status'),
      workplace: codes.get(one.ids['school'] ?? '') ?? textOf(one.content, 'unitCode') ?? textOf(one.content, 'schoolCode'),
    }));
    const there = (await sealedCivilServants(client, provinceCode)).map((sealed, i) => this.compared(JSON.parse(this.sealer.open(sealed).toString('utf8')) as CivilServant, i));
    const schoolOf = new Map(staff.map((one) => [one.hubId, one.ids['school'] ?? null]));
    const found = compareStaff(here, there).map((difference) => this.found(difference, schoolOf));
    const now = this.clock.now();
    const queue = { provinceCode, id: 'civil-servants' };
    await saveDifferences(client, queue, found, now);
    await resolveOthers(client, queue, found.map((one) => one.subject), now);
    await noteCompared(client, provinceCode, found.filter((one) => one.hubId !== null).length, now);
    return found.length;
  }

  private compared({ personalNumber, fullName, birthDate, status, workplaceCode }: CivilServant, i: number): ComparedPerson {
    return {
      id: String(i),
      // The same digest as the blind index of staff (kind-plan's tokens).
      number: personalNumber == null ? null : numberIndex(this.sealer, 'staff', 'personalNumber', personalNumber),
      name: fullName, birthDate: birthDate ?? null, status: status == null ? null : (codeOfLabel('staffStatus', status) ?? status), workplace: workplaceCode ?? null,
    };
  }

  private found({ sort, person, fields, here, there }: StaffDifference, schoolOf: ReadonlyMap<string, string | null>): FoundDifference {
    const sides: ShownSides = { here: shown(here), there: shown(there) };
    const text = JSON.stringify(sides);
    return {
      id: this.ids.make(this.clock.now().getTime()), sort, kind: 'staff', subject: keyedUuid(this.sealer, `civil servant ${person}`), hubId: here?.id ?? null, schoolId: here === null ? null : (schoolOf.get(here.id) ?? null), fields, ours: null, theirs: null,
      digest: keyedUuid(this.sealer, `civil difference ${sort} ${fields.join()} ${text}`), sealed: this.sealer.seal(Buffer.from(text, 'utf8')).toString('base64'),
    };
  }
}

const textOf = (content: Fields, field: string): string | null => {
  const value = content[field];
  return typeof value === 'string' ? value : null;
};

function shown(one: ComparedPerson | null): ShownPerson | null {
  return one === null ? null : { fullName: one.name, birthDate: one.birthDate, status: one.status, workplace: one.workplace };
}
