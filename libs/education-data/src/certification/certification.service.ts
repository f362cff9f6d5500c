import { isAdmin, type Principal, reachedProvinces } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { AuditLog, Database } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { isHubId } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import { NO_THROTTLE, NO_TOKEN_DRILL } from '../domain/certification/drills.js';
import { scenariosFor } from '../domain/certification/scenarios.js';
import { Uuid7Maker } from '../domain/uuid7.js';
import { KindRegistry } from '../records/kinds.js';
import { addCertification, type CertificationRow, findCertification, knownClient, listCertifications } from '../store/certification.repository.js';
import { CertificationJudge } from './certification-judge.js';
import { CertificationConfig } from './certification.config.js';
import { OpenRuns } from './watch/open-runs.js';

const HOUR_MS = 3_600_000;
/** Roles that see every run of their province. */
const WHOLE_PROVINCE: readonly string[] = ['department', 'admin'];

/** Begins, shows and ends conformance runs. */
@Injectable()
export class CertificationService {
  private readonly ids = new Uuid7Maker();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CertificationJudge) private readonly judge: CertificationJudge,
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(OpenRuns) private readonly runs: OpenRuns,
    @Inject(AuditLog) private readonly audit: AuditLog,
    @Inject(CertificationConfig) private readonly config: CertificationConfig,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @param clientId asked of people; a client runs against itself. @throws ProblemError 400 `bad_parameter`, 403 `platform_not_active`, 404 `not_found`, 409 `conflict` */
  async start(principal: Principal, clientId: string | undefined, usesFullMode: boolean): Promise<CertificationRow> {
    const client = await this.clientOf(principal, clientId);
    const now = this.clock.now();
    const { platformId, provinceCode } = client;
    const kinds = this.kinds.all().filter((kind) => client.kinds.includes(kind.name));
    const row: CertificationRow = {
      id: this.ids.make(now.getTime()), platform_id: platformId, client_id: client.clientId, province_code: provinceCode, kinds: client.kinds, scenarios: scenariosFor(kinds, usesFullMode), state: 'running',
      started_at: now, ends_at: new Date(now.getTime() + this.config.CERTIFICATION_HOURS * HOUR_MS), ended_at: null, throttle: NO_THROTTLE, token: NO_TOKEN_DRILL, verdicts: [],
    };
    await this.database.transaction(async (tx) => {
      if (!(await addCertification(tx.client, row))) throw new ProblemError(409, 'conflict', { vi: 'Tài khoản này đang trong một lần kiểm tra khác', en: 'The client is in another run already' });
      await this.judge.tell(tx, row, now);
      await this.audit.append(tx, { who: principal, what: 'certification.started', subject: row.id, provinceCode, details: { platformId, clientId: client.clientId } });
    });
    this.runs.forget();
    return (await this.judge.judge(row.id)) ?? row;
  }

  /** Looked at anew while it lasts. @throws ProblemError 404 `not_found`, also for another platform's */
  async one(principal: Principal, id: string): Promise<CertificationRow> {
    const found = await this.find(principal, id);
    return found.state === 'running' ? ((await this.judge.judge(found.id)) ?? found) : found;
  }

  /** Newest first, one more than the limit when there are more. */
  async list(principal: Principal, limit: number, before: string | undefined): Promise<readonly CertificationRow[]> {
    const platformId = platformOf(principal);
    return this.database.readAs(reachedProvinces(principal), ({ client }) => listCertifications(client, { platformId, before, limit: limit + 1 }));
  }

  /** @throws ProblemError 404 `not_found`; 409 `conflict` when it has ended */
  async cancel(principal: Principal, id: string): Promise<CertificationRow> {
    const found = await this.find(principal, id);
    return this.database.transaction(async (tx) => {
      const ended = await this.judge.cancel(tx, found.id);
      if (ended === undefined) throw new ProblemError(409, 'conflict', { vi: 'Lần kiểm tra này đã kết thúc', en: 'The run has ended already' });
      await this.audit.append(tx, { who: principal, what: 'certification.cancelled', subject: found.id, provinceCode: found.province_code, details: { platformId: found.platform_id, clientId: found.client_id } });
      return ended;
    });
  }

  private async find(principal: Principal, id: string): Promise<CertificationRow> {
    const platformId = platformOf(principal);
    const found = isHubId(id.toLowerCase()) ? await this.database.readAs(reachedProvinces(principal), ({ client }) => findCertification(client, id, platformId)) : undefined;
    if (found === undefined) throw new ProblemError(404, 'not_found');
    return found;
  }

  private async clientOf(principal: Principal, asked: string | undefined): Promise<{ readonly clientId: string; readonly platformId: string; readonly provinceCode: string; readonly kinds: readonly string[] }> {
    const own = principal.sort === 'client' && !isAdmin(principal) ? principal.clientId : null;
    const clientId = asked ?? own;
    if (clientId === null) throw new ProblemError(400, 'bad_parameter', undefined, [{ path: 'clientId', code: 'bad_parameter', message: { vi: 'Cần mã tài khoản kết nối', en: 'The client id is needed' } }]);
    if (clientId === own && principal.platformId !== null && principal.provinceCode !== null) return { clientId, platformId: principal.platformId, provinceCode: principal.provinceCode, kinds: principal.kinds };
    const known = await knownClient(this.database, clientId);
    const reached = reachedProvinces(principal);
    const mine = known?.platform_id != null && (isAdmin(principal) || known.platform_id === principal.platformId) && (reached === 'all' || reached.includes(known.province_code ?? ''));
    if (own !== null || known?.platform_id == null || known.province_code === null || known.state === 'revoked' || !mine) throw new ProblemError(404, 'not_found');
    return { clientId, platformId: known.platform_id, provinceCode: known.province_code, kinds: known.kinds };
  }
}

/** The platform whose runs somebody may see; null: of all in reach. */
function platformOf(principal: Principal): string | null {
  if (isAdmin(principal) || (principal.sort === 'user' && WHOLE_PROVINCE.includes(principal.role ?? ''))) return null;
  return principal.platformId ?? '';
}
