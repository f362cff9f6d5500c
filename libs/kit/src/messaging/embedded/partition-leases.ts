import { randomUUID } from 'node:crypto';
import type { Database, Tx } from '../../database/database.js';
import type { ServiceSession } from '../consuming/service-session.js';

/** A partition by name. */
export interface PartitionName {
  readonly topic: string;
  readonly partition: number;
}

/** What one look at the leases gave. */
export interface Share {
  /** Partitions this copy may read. */
  readonly mine: readonly PartitionName[];
  /** Partitions this copy must give up, because another one has come. */
  readonly surplus: readonly PartitionName[];
}

/**
 * Shares the partitions of a group among its copies. Every copy computes the same assignment from the list of living
 * members; the lease only keeps a new owner waiting until the old one has let go or is dead: its lease has expired or
 * its database session is gone. The fence is the position's compare-and-set, not the lease.
 */
export class PartitionLeases {
  private readonly member = randomUUID();

  constructor(
    private readonly database: Database,
    private readonly session: ServiceSession,
    private readonly group: string,
    private readonly partitions: readonly PartitionName[],
    private readonly leaseMs: number,
    private readonly channel: string,
  ) {}

  /** Renews this copy's membership, removes the dead, takes what is due and free. */
  async balance(): Promise<Share> {
    const identity = this.session.identity;
    if (!identity) return { mine: [], surplus: [] };
    return this.database.transaction(async (tx) => {
      await tx.client.query("SELECT pg_advisory_xact_lock(hashtext('lienthong leases'), hashtext($1))", [`${this.database.schema}/${this.group}`]);
      const { rows } = await tx.client.query<{ joined: boolean }>(
        `INSERT INTO consumer_member (consumer_group, member_id, backend_pid, backend_start, expires_at)
         VALUES ($1, $2, $3, $4::timestamptz, clock_timestamp() + $5 * interval '1 millisecond')
         ON CONFLICT (consumer_group, member_id) DO UPDATE SET backend_pid = excluded.backend_pid, backend_start = excluded.backend_start, expires_at = excluded.expires_at
         RETURNING xmax = 0 AS joined`,
        [this.group, this.member, identity.pid, identity.startedAt, this.leaseMs],
      );
      if (rows[0]?.joined) await this.tellOthers(tx);
      await this.removeDead(tx);
      return this.takeShare(tx);
    });
  }

  /** Gives partitions back, or all and the membership when the copy stops. */
  async release(partitions: readonly PartitionName[] | 'all'): Promise<void> {
    await this.database.transaction(async (tx) => {
      if (partitions === 'all') await tx.client.query('DELETE FROM consumer_member WHERE consumer_group = $1 AND member_id = $2', [this.group, this.member]);
      const given = partitions === 'all' ? this.partitions : partitions;
      await tx.client.query(
        `UPDATE consumer_lease SET member_id = NULL WHERE consumer_group = $1 AND member_id = $2 AND (topic, partition) IN (SELECT * FROM unnest($3::text[], $4::int[]))`,
        [this.group, this.member, given.map((each) => each.topic), given.map((each) => each.partition)],
      );
      await this.tellOthers(tx);
    });
  }

  private async removeDead(tx: Tx): Promise<void> {
    await tx.client.query(
      `DELETE FROM consumer_member AS m WHERE m.consumer_group = $1 AND m.member_id <> $2 AND (m.expires_at < clock_timestamp()
         OR NOT EXISTS (SELECT 1 FROM pg_stat_activity AS a WHERE a.pid = m.backend_pid AND a.backend_start = m.backend_start))`,
      [this.group, this.member],
    );
    await tx.client.query(
      `UPDATE consumer_lease AS l SET member_id = NULL WHERE l.consumer_group = $1 AND l.member_id IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM consumer_member AS m WHERE m.consumer_group = $1 AND m.member_id = l.member_id)`,
      [this.group],
    );
  }

  private async takeShare(tx: Tx): Promise<Share> {
    const members = await tx.client.query<{ member: string }>('SELECT member_id::text AS member FROM consumer_member WHERE consumer_group = $1 ORDER BY member_id', [this.group]);
    const turn = members.rows.findIndex((row) => row.member === this.member);
    const due = this.partitions.filter((_, at) => at % members.rows.length === turn);
    await tx.client.query(
      `INSERT INTO consumer_lease AS l (consumer_group, topic, partition, member_id, token)
       SELECT $1, topic, partition, $2, 1 FROM unnest($3::text[], $4::int[]) AS p (topic, partition)
       ON CONFLICT (consumer_group, topic, partition) DO UPDATE SET member_id = excluded.member_id, token = l.token + 1 WHERE l.member_id IS NULL`,
      [this.group, this.member, due.map((each) => each.topic), due.map((each) => each.partition)],
    );
    const held = await tx.client.query<PartitionName>('SELECT topic, partition FROM consumer_lease WHERE consumer_group = $1 AND member_id = $2', [this.group, this.member]);
    const isDue = (lease: PartitionName): boolean => due.some((each) => each.topic === lease.topic && each.partition === lease.partition);
    return { mine: held.rows.filter(isDue), surplus: held.rows.filter((lease) => !isDue(lease)) };
  }

  private async tellOthers(tx: Tx): Promise<void> {
    await tx.client.query('SELECT pg_notify($1, $2)', [this.channel, this.member]);
  }
}
