import { type CertificationChangedV1, TOPICS } from '@lienthong/contracts';
import { BackgroundWork } from '@lienthong/kit/background';
import { Clock } from '@lienthong/kit/config';
import { AuditLog, Database, type Tx } from '@lienthong/kit/database';
import { Outbox } from '@lienthong/kit/messaging';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { isPassed, verdictsOf } from '../domain/certification/verdict.js';
import { certificationFacts } from '../store/certification-facts.repository.js';
import { type CertificationRow, type CertificationState, type KeptVerdict, keepVerdicts, lastPassed, lockCertification, runningCertifications } from '../store/certification.repository.js';
import { OpenRuns } from './watch/open-runs.js';

const LOOK_EVERY_MS = 5_000;

/** Judges runs by what was done in them, ends those that are passed or over, and tells the log. Safe in several processes: the row is locked. */
@Injectable()
export class CertificationJudge implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly work = new BackgroundWork({ log: 'certification', everyMs: LOOK_EVERY_MS, failed: 'judging failed, the next turn tries again' }, () => this.judgeAll());

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(AuditLog) private readonly audit: AuditLog,
    @Inject(OpenRuns) private readonly runs: OpenRuns,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.work.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.work.stop();
  }

  private async judgeAll(): Promise<void> {
    for (const { id } of (await runningCertifications(this.database)).values()) {
      if (this.work.ending) return;
      await this.judge(id);
    }
  }

  /** Looks again at a run that lasts. @returns the run as it stands now */
  async judge(id: string): Promise<CertificationRow | undefined> {
    return this.database.transaction(async (tx) => {
      const run = await lockCertification(tx.client, id);
      if (run?.state !== 'running') return run;
      const now = this.clock.now();
      const over = now >= run.ends_at;
      const verdicts = await this.look(tx, run, over ? run.ends_at : now, now);
      return this.keep(tx, run, verdicts, isPassed(verdicts) ? 'passed' : over ? 'expired' : 'running', now);
    });
  }

  /** Ends a run that its vendor gives up, judged a last time. Undefined when it has ended already. */
  async cancel(tx: Tx, id: string): Promise<CertificationRow | undefined> {
    const run = await lockCertification(tx.client, id);
    if (run?.state !== 'running') return undefined;
    const now = this.clock.now();
    return this.keep(tx, run, await this.look(tx, run, now, now), 'cancelled', now);
  }

  private async look(tx: Tx, run: CertificationRow, until: Date, now: Date): Promise<readonly KeptVerdict[]> {
    const before = new Map(run.verdicts.map((one) => [one.id, one.passedAt]));
    return verdictsOf(await certificationFacts(tx.client, run, until), run.scenarios).map((one) => ({ ...one, passedAt: one.state === 'passed' ? (before.get(one.id) ?? now.toISOString()) : null }));
  }

  private async keep(tx: Tx, run: CertificationRow, verdicts: readonly KeptVerdict[], state: CertificationState, now: Date): Promise<CertificationRow> {
    const next: CertificationRow = { ...run, verdicts, state, ended_at: state === 'running' ? null : now };
    if (JSON.stringify(verdicts) === JSON.stringify(run.verdicts) && state === run.state) return next;
    await keepVerdicts(tx, run.id, verdicts, state, now);
    const news = state !== run.state || verdicts.some((one, i) => one.state !== run.verdicts[i]?.state);
    if (news) await this.tell(tx, next, now);
    if (state !== 'running') {
      this.runs.forget();
      const who = { sort: 'system' as const, subject: 'certification' };
      if (state !== 'cancelled') await this.audit.append(tx, { who, what: `certification.${state}`, subject: run.id, provinceCode: run.province_code, details: { platformId: run.platform_id, clientId: run.client_id } });
    }
    return next;
  }

  /** The platform's latest run and the one that passed last, as one state. */
  async tell(tx: Tx, run: CertificationRow, now: Date): Promise<void> {
    const passed = await lastPassed(tx.client, run.platform_id);
    const data: CertificationChangedV1 = {
      platformId: run.platform_id,
      provinceCode: run.province_code,
      certificationId: run.id,
      clientId: run.client_id,
      state: run.state,
      startedAt: run.started_at.toISOString(),
      endsAt: run.ends_at.toISOString(),
      endedAt: run.ended_at?.toISOString() ?? null,
      scenarios: run.verdicts.map(({ id, state }) => ({ id, state })),
      lastPassed: passed === undefined ? null : { certificationId: passed.id, clientId: passed.client_id, passedAt: passed.ended_at.toISOString() },
    };
    const { name, type } = TOPICS.certification;
    await this.outbox.append(tx, [{ topic: name, type, key: run.platform_id, subject: run.platform_id, provinceCode: run.province_code, data, time: now.toISOString(), correlationId: run.id }]);
  }
}
