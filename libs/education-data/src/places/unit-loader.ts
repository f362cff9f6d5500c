import { Clock, HubConfig, seedsHome } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { Outbox } from '@lienthong/kit/messaging';
import { logger } from '@lienthong/kit/observability';
import { BackgroundWork } from '@lienthong/kit/background';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { applyUnitOrder, OrderRefused, type UnitOrder } from '../domain/reorganisation/unit-order.js';
import { unitReorganisations } from '../store/reorganisations.repository.js';
import { UnitRegister } from '../store/unit-register.js';
import { replaceUnits, type UnitState, unitStates } from '../store/units.repository.js';
import { groupStates, tellUnits } from './unit-events.js';
import { readUnitFiles, type UnitFiles } from './unit-files.js';

const REFRESH_MS = 5_000;

/** Loads the units with their dates at start. Idempotent: only codes whose states differ are written and told. */
@Injectable()
export class UnitLoader implements OnModuleInit, OnApplicationBootstrap, OnModuleDestroy {
  /** Another process may have entered a reorganisation. */
  private readonly refresh = new BackgroundWork({ log: 'places', everyMs: REFRESH_MS, failed: 'units could not be read again' }, () => this.register.refresh(this.database));
  private readonly log = logger('places');

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(HubConfig) private readonly config: HubConfig,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(UnitRegister) private readonly register: UnitRegister,
  ) {}

  async onModuleInit(): Promise<void> {
    const files = await readUnitFiles(seedsHome(this.config));
    if (files === null) this.log.warn({}, 'no units to load: codes of communes are not checked');
    else await this.load(files);
    await this.register.reload(this.database);
  }

  onApplicationBootstrap(): void {
    this.refresh.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.refresh.stop();
  }

  /** @returns codes that changed */
  async load(files: UnitFiles): Promise<number> {
    return this.database.transaction(async (tx) => {
      await tx.client.query("SELECT pg_advisory_xact_lock(hashtext('lienthong units'))");
      const known = groupStates(await unitStates(tx.client));
      const orders = (await unitReorganisations(tx.client)).map(({ content }) => content as unknown as UnitOrder);
      const states = reorganised(statesOf(files), orders, ({ type, from, effectiveOn }) => this.log.warn({ type, from, effectiveOn }, 'the files of the units know this reorganisation already'));
      const changed = [...groupStates(states)].filter(([code, all]) => JSON.stringify(all) !== JSON.stringify(known.get(code)));
      if (changed.length === 0) return 0;
      await replaceUnits(tx.client, changed.flatMap(([, all]) => all));
      await tellUnits(tx, this.outbox, changed.map(([, all]) => all), this.clock.now().toISOString());
      return changed.length;
    });
  }
}

/** The files' units with the reorganisations that were entered since. One that the files contradict now, because they know it themselves, is passed over. */
function reorganised(states: readonly UnitState[], orders: readonly UnitOrder[], passedOver: (order: UnitOrder) => void): UnitState[] {
  let all = [...states];
  for (const order of orders) {
    try {
      const changed = applyUnitOrder(all, order);
      const codes = new Set(changed.map((one) => `${one.level}:${one.code}`));
      all = [...all.filter((one) => !codes.has(`${one.level}:${one.code}`)), ...changed];
    } catch (error) {
      if (!(error instanceof OrderRefused)) throw error;
      passedOver(order);
    }
  }
  return all;
}

/** The rows of the files as states. Successors belong to the state that ended when they began. */
export function statesOf({ units, communes, provinces }: UnitFiles): UnitState[] {
  const successors = new Map<string, UnitState['successors'][number][]>();
  for (const [level, rows] of [['commune', communes], ['province', provinces]] as const) {
    for (const row of rows) {
      const key = `${level}:${row.old_code}`;
      successors.set(key, [...(successors.get(key) ?? []), { code: row.new_code, extent: row.extent, from: row.valid_from }]);
    }
  }
  return units.map((row) => ({
    level: row.level,
    code: row.code,
    name: row.name,
    fullName: row.full_name,
    type: row.type,
    parentCode: row.parent_code || null,
    altCode: row.alt_code || null,
    validFrom: row.valid_from || null,
    validTo: row.valid_to || null,
    successors: row.valid_to === '' ? [] : (successors.get(`${row.level}:${row.code}`) ?? []),
  }));
}
