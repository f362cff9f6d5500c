import { setTimeout as sleep } from 'node:timers/promises';
import type { Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { AuditLog, Database, databaseCode } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { cleanText } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import { Cursors } from '../../asking/cursors.js';
import { badParameter, limitOf, oneOf, parametersOf, provinceOf, type RawQuery } from '../../asking/parameters.js';
import { askedProvinces, bound } from '../../asking/provinces.js';
import { DecisionWake, type Verdict, VERDICTS_OF } from '../../domain/identity/decision.js';
import { Uuid7Maker } from '../../domain/uuid7.js';
import { KindPlans } from '../../records/plan/kind-plan.js';
import { lockOpenItem, type ReviewRow } from '../../store/identity/review-list.repository.js';
import { idOf, PAGE, personPlans } from '../ask.js';
import type { DecisionRequest } from './decision.request.js';
import type { DecisionPage, IdentityDecision } from './decision.response.js';

/** How long an answer waits for the decision to be carried out; after that it tells how far it is. */
const WAIT_MS = 10_000;
const LOOK_MS = 50;

const COLUMNS = `id::text AS id, item_id::text AS "itemId", kind, province_code AS "provinceCode", verdict, reason, who AS "decidedBy", decided_at AS "decidedAt", state, fault, persons::text[] AS persons, survivor_id::text AS "survivorId",
  fields, counts, undo_reason AS "undoReason", undone_by AS "undoneBy", undone_at AS "undoneAt"`;

type Row = Omit<IdentityDecision, 'decidedAt' | 'undoneAt'> & { readonly decidedAt: Date; readonly undoneAt: Date | null };

/**
 * Writes down what stewards decide; the merge carries it out (merge/identity). One decision an item: of two stewards, or of two clicks,
 * the second finds it decided.
 */
@Injectable()
export class IdentityDecisions {
  private readonly ids = new Uuid7Maker();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(Cursors) private readonly cursors: Cursors,
    @Inject(AuditLog) private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DecisionWake) private readonly wake: DecisionWake,
  ) {}

  /** @throws ProblemError 400 `bad_parameter`, 403 `province_not_covered`, 404 `not_found`, 409 `conflict` */
  async decide(principal: Principal, itemId: string, request: DecisionRequest): Promise<IdentityDecision> {
    const id = this.ids.make(this.clock.now().getTime());
    const known = idOf(itemId);
    try {
      const said = await this.database.transaction(async (tx) => {
        const { client } = tx;
        const item = await lockOpenItem(client, known);
        const provinces = bound(askedProvinces(principal));
        if (item === null) return this.alreadySaid(await this.latestOf(known, provinces), principal, request);
        if (provinces !== null && !provinces.includes(item.provinceCode)) throw new ProblemError(404, 'not_found');
        const about = this.aboutOf(item, request);
        await client.query(
          `INSERT INTO identity_decision (id, province_code, kind, item_id, verdict, reason, who, decided_at, state, persons, survivor_id, platform_id, record_id, fields) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'pending', $9::uuid[], $10, $11, $12, $13)`,
          [id, item.provinceCode, item.kind, item.id, request.verdict, cleanText(request.reason), principal.subject, this.clock.now(), about.persons, about.survivorId, item.platformId, item.recordId, about.fields],
        );
        await client.query(`UPDATE review_item SET state = 'deciding' WHERE id = $1`, [item.id]);
        await this.audit.append(tx, { who: principal, what: 'identity.decided', subject: item.id, subjects: about.persons, fields: about.fields, why: cleanText(request.reason), provinceCode: item.provinceCode, details: { verdict: request.verdict, decision: id } });
        return null;
      });
      if (said !== null) return said;
    } catch (error) {
      // Another steward’s decision of the same held record was written in between.
      if (databaseCode(error) === '23505') throw new ProblemError(409, 'conflict');
      throw error;
    }
    return this.carriedOut(id);
  }

  /** @throws ProblemError 404 `not_found`, 409 `conflict` when it is not in force, or can no longer be taken back */
  async undo(principal: Principal, decisionId: string, reason: string): Promise<IdentityDecision> {
    const id = idOf(decisionId);
    const provinces = bound(askedProvinces(principal));
    await this.database.transaction(async (tx) => {
      const { rows } = await tx.client.query<Row>(`SELECT ${COLUMNS} FROM identity_decision WHERE id = $1 FOR UPDATE`, [id]);
      const [decision] = rows;
      if (decision === undefined || (provinces !== null && !provinces.includes(decision.provinceCode))) throw new ProblemError(404, 'not_found');
      if (decision.state === 'undone' || decision.state === 'undoing') return;
      if (decision.state !== 'done') throw new ProblemError(409, 'conflict');
      await tx.client.query(`UPDATE identity_decision SET state = 'undoing', fault = NULL, undo_reason = $2, undone_by = $3, undone_at = $4 WHERE id = $1`, [id, cleanText(reason), principal.subject, this.clock.now()]);
      await this.audit.append(tx, { who: principal, what: 'identity.undone', subject: decision.itemId, subjects: decision.persons, why: cleanText(reason), provinceCode: decision.provinceCode, details: { verdict: decision.verdict, decision: id } });
    });
    const after = await this.carriedOut(id);
    if (after.state === 'done') throw new ProblemError(409, 'conflict', { vi: 'Nguồn đã gửi bản mới hơn của bản ghi, cần quyết định lại', en: 'The source has sent a newer version of the record since; it is to be decided anew' });
    return after;
  }

  /** History: of all, of a person, of an item. */
  async page(principal: Principal, query: RawQuery): Promise<DecisionPage> {
    const asked = parametersOf(query, ['limit', 'cursor', 'kind', 'person', 'item', 'state', 'province']);
    const provinces = bound(askedProvinces(principal, provinceOf(asked.province)));
    const limit = limitOf(asked.limit, PAGE);
    const state = oneOf('state', asked.state, ['pending', 'done', 'failed', 'undoing', 'undone']);
    const kind = asked.kind === undefined ? null : (personPlans(this.plans, asked.kind)[0]?.definition.name ?? null);
    const { limit: _, cursor, ...filters } = asked;
    const question = ['decisions', provinces, Object.entries(filters).sort()];
    const [before] = this.cursors.read(question, cursor) ?? [];
    const rows = await this.database.query<Row>(
      `SELECT ${COLUMNS} FROM identity_decision WHERE ($1::text[] IS NULL OR province_code = ANY($1)) AND ($2::text IS NULL OR kind = $2) AND ($3::uuid IS NULL OR persons @> ARRAY[$3::uuid] OR survivor_id = $3) AND ($4::uuid IS NULL OR item_id = $4)
         AND ($5::text IS NULL OR state = $5) AND ($6::uuid IS NULL OR identity_decision.id < $6) ORDER BY identity_decision.id DESC LIMIT ${limit + 1}`,
      [provinces, kind, asked.person === undefined ? null : idOf(asked.person), asked.item === undefined ? null : idOf(asked.item), state ?? null, before ?? null],
    );
    const items = rows.slice(0, limit).map(shown);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last !== undefined ? this.cursors.write(question, [last.id]) : null };
  }

  /** A click that came twice gets the answer of the first; anything else about a decided item is refused. */
  private alreadySaid(latest: Row | undefined, principal: Principal, request: DecisionRequest): IdentityDecision {
    if (latest === undefined) throw new ProblemError(404, 'not_found');
    if (['pending', 'done'].includes(latest.state) && latest.verdict === request.verdict && latest.decidedBy === principal.subject && latest.reason === cleanText(request.reason)) return shown(latest);
    throw new ProblemError(409, 'conflict', { vi: 'Mục này đã được quyết định', en: 'This item has been decided on' });
  }

  private async latestOf(itemId: string, provinces: readonly string[] | null): Promise<Row | undefined> {
    const [row] = await this.database.query<Row>(`SELECT ${COLUMNS} FROM identity_decision WHERE item_id = $1 AND ($2::text[] IS NULL OR province_code = ANY($2)) ORDER BY identity_decision.id DESC LIMIT 1`, [itemId, provinces]);
    return row;
  }

  private aboutOf(item: ReviewRow, request: DecisionRequest): { readonly persons: readonly string[]; readonly survivorId: string | null; readonly fields: readonly string[] } {
    const { verdict } = request;
    if (!VERDICTS_OF[item.sort].includes(verdict)) throw badParameter('verdict', `Mục này nhận một trong: ${VERDICTS_OF[item.sort].join(', ')}`, `This item takes one of: ${VERDICTS_OF[item.sort].join(', ')}`);
    const own = [item.firstId, item.sort === 'likeness' ? item.secondId : null].filter((id) => id !== null);
    const persons = [...new Set([...own, ...(verdict === 'merge' ? (request.persons ?? []) : []), ...(request.personId === undefined ? [] : [request.personId])].map((id) => id.toLowerCase()))];
    if (needsPerson(item, verdict) && request.personId === undefined) throw badParameter('personId', 'Cần mã của người đó', 'The person is needed');
    const numbers = this.plans.get(item.kind)?.table.numbers ?? [];
    const isNumber = verdict === 'number-wrong' || verdict === 'number-shared';
    const fields = isNumber ? (request.fields ?? []) : [];
    if (isNumber && (fields.length === 0 || fields.some((field) => !numbers.includes(field)))) throw badParameter('fields', `Cần một trong: ${numbers.join(', ')}`, `One of these is needed: ${numbers.join(', ')}`);
    return { persons, survivorId: request.personId?.toLowerCase() ?? null, fields };
  }

  /** The decision as it stands once it was carried out, or after some seconds. */
  private async carriedOut(id: string): Promise<IdentityDecision> {
    this.wake.soon();
    const until = Date.now() + WAIT_MS;
    for (;;) {
      const [row] = await this.database.query<Row>(`SELECT ${COLUMNS} FROM identity_decision WHERE id = $1`, [id]);
      if (row === undefined) throw new ProblemError(404, 'not_found');
      if ((row.state !== 'pending' && row.state !== 'undoing') || Date.now() > until) return shown(row);
      await sleep(LOOK_MS);
    }
  }
}

function needsPerson(item: ReviewRow, verdict: Verdict): boolean {
  return verdict === 'is-person' && item.sort === 'contradiction';
}

function shown(row: Row): IdentityDecision {
  return { ...row, decidedAt: row.decidedAt.toISOString(), undoneAt: row.undoneAt?.toISOString() ?? null };
}
