import { type PushCountsV1, TOPICS } from '@lienthong/contracts';
import { Sealer } from '@lienthong/kit/config';
import type { Tx } from '@lienthong/kit/database';
import { Outbox } from '@lienthong/kit/messaging';
import { currentTrace, traceParentOf } from '@lienthong/kit/observability';
import { Inject, Injectable } from '@nestjs/common';
import type { WorkbookLayout } from '../../domain/workbook-layout.js';
import { REJECTED } from '../../domain/outcome-code.js';
import { foundAlone } from '../../domain/quality/quality-tally.js';
import { saveQualityDelta } from '../../store/quality/quality-delta.repository.js';
import { loadSchoolCodes } from '../../store/school-codes.repository.js';
import type { BuiltChunk } from '../check/chunk-builder.js';
import type { PushCheck, RefusedRow } from '../check/push-check.js';
import type { RosterOutcome } from '../roster/roster-comparison.js';
import type { AdmittedPush } from './admitted-push.js';

const REFUSED_AT_ONCE = 1_000;

/** Writes a push: chunks and refused records as they come, the push itself last, all in the caller's transaction. */
@Injectable()
export class PushWriter {
  constructor(
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Outbox) private readonly outbox: Outbox,
  ) {}

  /** @param last nothing comes after them but the push itself (a roster puts its cancels behind them): they go with it, in one message */
  async writeChunks(tx: Tx, push: AdmittedPush, chunks: readonly BuiltChunk[], last: boolean): Promise<void> {
    for (const chunk of chunks) {
      const statement = {
        name: 'intake chunk',
        text: `INSERT INTO chunk (push_id, kind, province_code, platform_id, client_id, received_at, seq, lane, records, payload) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        values: [push.id, push.kind.name, push.provinceCode, push.platformId, push.clientId, push.receivedAt, chunk.seq, chunk.lane, chunk.records, this.sealer.seal(chunk.payload)],
      };
      if (last) tx.atEnd(statement);
      else await tx.client.query(statement);
    }
  }

  async writeRefused(tx: Tx, push: AdmittedPush, rows: readonly RefusedRow[]): Promise<void> {
    for (let from = 0; from < rows.length; from += REFUSED_AT_ONCE) {
      const part = rows.slice(from, from + REFUSED_AT_ONCE);
      await tx.client.query(
        `INSERT INTO record_problem (push_id, line, record_id, outcome, problems)
         SELECT $1, line, record_id, ${REJECTED}, problems FROM json_to_recordset($2) AS i (line int, record_id text, problems jsonb)`,
        [push.id, JSON.stringify(part.map((row) => ({ line: row.line, record_id: row.recordId, problems: row.problems })))],
      );
      await tx.client.query(
        `INSERT INTO rejected_record (push_id, line, province_code, school_code, payload, received_at)
         SELECT $1, i.line, $2, i.school_code, i.payload, $3 FROM unnest($4::int[], $5::text[], $6::bytea[]) AS i (line, school_code, payload)`,
        [push.id, push.provinceCode, push.receivedAt, part.map((row) => row.line), part.map((row) => row.schoolCode), part.map((row) => this.sealer.seal(row.raw))],
      );
      await this.noteRefused(tx, push, part);
    }
  }

  /** Where the records of a workbook stand: names of sheets may be anybody's words, so it is sealed. */
  async writeLayout(tx: Tx, push: AdmittedPush, layout: WorkbookLayout): Promise<void> {
    await tx.client.query('INSERT INTO workbook_layout (push_id, province_code, layout) VALUES ($1, $2, $3)', [push.id, push.provinceCode, this.sealer.seal(Buffer.from(JSON.stringify(layout), 'utf8'))]);
  }

  /** A record whose newest version was refused is not correct; that of a school outside of the credential's says nothing about the record. */
  private async noteRefused(tx: Tx, push: AdmittedPush, rows: readonly RefusedRow[]): Promise<void> {
    const known = rows.filter((row) => row.recordId !== null && !row.problems.some((one) => one.code === 'school_not_covered'));
    if (known.length === 0) return;
    const schools = await loadSchoolCodes(tx.client, push.provinceCode, [...new Set(known.map((row) => row.schoolCode).filter((code) => code !== null))]);
    const found = known.map(({ recordId, version, schoolCode, problems }) => ({
      recordId: recordId ?? '', version, hubId: null, school: schoolCode === null ? null : schools.idOf(schoolCode), refused: true,
      problems: problems.filter((one) => one.level === 'error').map(({ code, path }) => ({ code, path })),
    }));
    const source = { provinceCode: push.provinceCode, kind: push.kind.name, platformId: push.platformId, pushId: push.id, seq: -1 };
    await saveQualityDelta(tx.client, source, foundAlone(found));
  }

  /** The push itself and, where records were refused, its counts on the log. Last, when all of it is known. */
  async writePush(tx: Tx, push: AdmittedPush, check: PushCheck, roster: RosterOutcome | null = null): Promise<void> {
    const chunks = check.chunks.count + (roster?.chunks ?? 0);
    tx.atEnd({
      name: 'intake push',
      text: `INSERT INTO push (id, kind, platform_id, client_id, province_code, received_at, state, received, rejected, chunks_left, finished_at, trace_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      values: [push.id, push.kind.name, push.platformId, push.clientId, push.provinceCode, push.receivedAt, chunks === 0 ? 'done' : 'accepted', check.received, check.rejected, chunks, chunks === 0 ? push.receivedAt : null, currentTrace()?.traceId ?? null],
    });
    if (roster !== null) tx.atEnd({ text: `UPDATE push SET mode = 'full', proposed_cancels = $2, applied_cancels = 0, roster = $3 WHERE id = $1`, values: [push.id, roster.proposed, JSON.stringify(roster.summary)] });
    if (check.rejected > 0) await this.tellCounts(tx, push, check);
  }

  private async tellCounts(tx: Tx, push: AdmittedPush, check: PushCheck): Promise<void> {
    const codes = [...check.rejectedBySchool.keys()].filter((code) => code !== null);
    const schools = await loadSchoolCodes(tx.client, push.provinceCode, codes);
    const counts = new Map<string | null, number>();
    for (const [code, count] of check.rejectedBySchool) {
      const schoolId = code === null ? null : schools.idOf(code);
      counts.set(schoolId, (counts.get(schoolId) ?? 0) + count);
    }
    const trace = currentTrace();
    const data: PushCountsV1 = {
      pushId: push.id,
      platformId: push.platformId,
      clientId: push.clientId,
      provinceCode: push.provinceCode,
      kind: push.kind.name,
      receivedAt: push.receivedAt.toISOString(),
      schools: [...counts].map(([schoolId, rejected]) => ({ schoolId, outcomes: { rejected }, confirmed: 0 })),
    };
    await this.outbox.append(tx, [
      {
        topic: TOPICS.push.name,
        type: TOPICS.push.type,
        key: push.platformId,
        subject: push.platformId,
        provinceCode: push.provinceCode,
        data,
        time: push.receivedAt.toISOString(),
        correlationId: push.id,
        ...(trace && { traceParent: traceParentOf(trace) }),
      },
    ]);
  }
}
