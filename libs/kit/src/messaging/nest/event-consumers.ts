import { PermanentError } from '../../errors/index.js';
import type { DeadLetter } from '../consuming/dead-letters.js';
import type { EventGroup, PartitionLag } from '../consuming/event-group.js';
import type { PartitionTrouble } from '../consuming/partition-health.js';
import type { RebuildOptions, RebuildResult } from '../consuming/rebuild.js';
import { EventStrategy } from './event-strategy.js';

/** All groups of this process: what an operator asks and does. Global; injected by class. */
export class EventConsumers {
  private readonly groups = new Map<string, { readonly group: EventGroup; readonly strategy: EventStrategy }>();

  /** For the module. @throws PermanentError `group_registered_twice` */
  register(group: EventGroup): void {
    if (this.groups.has(group.name)) throw new PermanentError('group_registered_twice', `Group ${group.name} is registered twice`);
    this.groups.set(group.name, { group, strategy: new EventStrategy(group) });
  }

  get strategies(): readonly EventStrategy[] {
    return [...this.groups.values()].map(({ strategy }) => strategy);
  }

  get names(): readonly string[] {
    return [...this.groups.keys()];
  }

  /** How far the group is behind, partition by partition. */
  lag(group: string): Promise<PartitionLag[]> {
    return this.get(group).lag();
  }

  /** Partitions that stand still or wait for a fault to pass. */
  troubles(group: string): readonly PartitionTrouble[] {
    return this.get(group).troubles();
  }

  /** Dead letters that wait, oldest first. */
  deadLetters(group: string, limit?: number): Promise<DeadLetter[]> {
    return this.get(group).deadLetters.waiting(limit);
  }

  /** Puts a dead letter through its handlers again. @throws PermanentError `dead_letter_unknown` */
  redrive(group: string, id: string): Promise<'applied' | 'failed'> {
    return this.get(group).redrive(id);
  }

  /** Empties the group's views (`truncate`) and replays the log; resolves when the replay is through. */
  rebuild(group: string, options: RebuildOptions): Promise<RebuildResult> {
    return this.get(group).rebuild(options);
  }

  private get(name: string): EventGroup {
    const known = this.groups.get(name);
    if (!known) throw new PermanentError('group_unknown', `No event group ${name} in this process`);
    return known.group;
  }
}
