import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';

const ACTIVE_PLATFORM = ['in-use', 'pilot'];
/** A platform that was active stays so for this long; a stop is in force within 5 s with the event's way before it. */
const REMEMBER_MS = 1_000;

const STATES = `SELECT (SELECT status FROM known_platform WHERE id = $1) AS platform, (SELECT state FROM known_province WHERE code = $2) AS province`;

/** What the registry told of platforms and provinces, asked on each push. Only a yes is remembered, for a second. */
@Injectable()
export class SenderRegister {
  private readonly active = new Map<string, number>();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * The token says that the registry knows platform and province; one not heard of here is still on its way over the log.
   * @throws ProblemError 403 `platform_not_active`, `province_not_covered`; 503 `busy` while the registry's word has not arrived
   */
  async requireActive(platformId: string, provinceCode: string): Promise<void> {
    const key = `${platformId} ${provinceCode}`;
    const now = this.clock.now().getTime();
    const known = this.active.get(key);
    if (known !== undefined && now - known >= 0 && now - known < REMEMBER_MS) return;
    this.active.delete(key);
    const [states] = await this.database.query<{ platform: string | null; province: string | null }>(STATES, [platformId, provinceCode]);
    if (!states?.platform || !states.province) throw new ProblemError(503, 'busy', undefined, [], { 'retry-after': '1' });
    if (!ACTIVE_PLATFORM.includes(states.platform)) throw new ProblemError(403, 'platform_not_active');
    if (states.province !== 'active') throw new ProblemError(403, 'province_not_covered');
    this.active.set(key, now);
  }
}
