import { TOPICS, type UnitChangedV1 } from '@lienthong/contracts';
import { Clock, HubConfig, seedsHome } from '@lienthong/kit/config';
import { Database, type Tx } from '@lienthong/kit/database';
import { Outbox, type OutboxEvent } from '@lienthong/kit/messaging';
import { logger } from '@lienthong/kit/observability';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitRegister } from '../store/unit-register.js';
import { replaceUnits, type UnitState, unitStates } from '../store/units.repository.js';
import { readUnitFiles, type UnitFiles } from './unit-files.js';

const EVENTS_AT_ONCE = 2_000;

/** Loads the units with their dates at start. Idempotent: only codes whose states differ are written and told. */
@Injectable()
export class UnitLoader implements OnModuleInit {
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

  /** @returns codes that changed */
  async load(files: UnitFiles): Promise<number> {
    return this.database.transaction(async (tx) => {
      await tx.client.query("SELECT pg_advisory_xact_lock(hashtext('lienthong units'))");
      const known = groupStates(await unitStates(tx.client));
      const changed = [...groupStates(statesOf(files))].filter(([code, states]) => JSON.stringify(states) !== JSON.stringify(known.get(code)));
      if (changed.length === 0) return 0;
      await replaceUnits(tx.client, changed.flatMap(([, states]) => states));
      await this.tell(tx, changed.map(([, states]) => states));
      return changed.length;
    });
  }

  private async tell(tx: Tx, groups: readonly (readonly UnitState[])[]): Promise<void> {
    const time = this.clock.now().toISOString();
    const events = groups.flatMap((states) => (states[0] === undefined ? [] : [unitEvent(states[0].level, states[0].code, states, time)]));
    for (let at = 0; at < events.length; at += EVENTS_AT_ONCE) await this.outbox.append(tx, events.slice(at, at + EVENTS_AT_ONCE));
  }
}

/** All states by level and code, earliest first. */
function groupStates(states: readonly UnitState[]): Map<string, UnitState[]> {
  const groups = new Map<string, UnitState[]>();
  for (const state of [...states].sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))) {
    const key = `${state.level}:${state.code}`;
    groups.set(key, [...(groups.get(key) ?? []), state]);
  }
  return groups;
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

function unitEvent(level: UnitState['level'], code: string, states: readonly UnitState[], time: string): OutboxEvent {
  const data: UnitChangedV1 = {
    level,
    code,
    states: states.map(({ name, fullName, type, parentCode, validFrom, validTo, successors }) => ({ name, fullName, type, parentCode, validFrom, validTo, successors: successors.map((one) => ({ code: one.code, extent: one.extent })) })),
  };
  return { topic: TOPICS.unit.name, type: TOPICS.unit.type, key: `${level}:${code}`, subject: `${level}:${code}`, provinceCode: null, time, data };
}
