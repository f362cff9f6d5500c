import type { Principal } from '@lienthong/kit/access';
import { Clock, Sealer } from '@lienthong/kit/config';
import { AuditLog, Database } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { foldLoose } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { Cursors } from '../../asking/cursors.js';
import { badParameter, limitOf, oneOf, parametersOf, provinceOf, type RawQuery } from '../../asking/parameters.js';
import { askedProvinces, bound } from '../../asking/provinces.js';
import { numberIndex } from '../../domain/digest-uuid.js';
import { comparePeople } from '../../domain/identity/compare-people.js';
import { VERDICTS_OF } from '../../domain/identity/decision.js';
import { LIKENESS_RULES, OTHER_REASONS } from '../../domain/identity/likeness-rules.js';
import { type KindPlan, KindPlans } from '../../records/plan/kind-plan.js';
import { followAliases } from '../../store/identity/identity-facts.repository.js';
import { nameCounts, personRows, personsWithNumbers } from '../../store/identity/person-rows.repository.js';
import { type PersonTables, reviewCounts, type ReviewRow, reviewRows } from '../../store/identity/review-list.repository.js';
import { idOf, PAGE, personPlans } from '../ask.js';
import { seesNumbers, seesSensitive } from '../who.js';
import type { ReviewItem, ReviewPage } from './review.response.js';
import { type OpenSide, ReviewSides } from './review-sides.js';

const DAY_MS = 86_400_000;
const REASONS = [...LIKENESS_RULES.map(({ code, vi, en }) => ({ code, vi, en })), ...OTHER_REASONS];

/** The review list for a steward: each item with both sides beside each other and why it is there. Every read stands in the audit trail. */
@Injectable()
export class ReviewList {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KindPlans) private readonly plans: KindPlans,
    @Inject(ReviewSides) private readonly sides: ReviewSides,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(Cursors) private readonly cursors: Cursors,
    @Inject(AuditLog) private readonly audit: AuditLog,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError 400 `bad_parameter`, `cursor_invalid`; 403 `province_not_covered` */
  async page(principal: Principal, query: RawQuery, why: string | null): Promise<ReviewPage> {
    const asked = parametersOf(query, ['limit', 'cursor', 'kind', 'reason', 'school', 'minAgeDays', 'state', 'province', 'person']);
    const provinces = bound(askedProvinces(principal, provinceOf(asked.province)));
    const plans = personPlans(this.plans, asked.kind);
    const reason = oneOf('reason', asked.reason, REASONS.map((one) => one.code));
    const limit = limitOf(asked.limit, PAGE);
    if (asked.minAgeDays !== undefined && !/^[0-9]{1,4}$/.test(asked.minAgeDays)) throw badParameter('minAgeDays', 'Cần số ngày', 'A number of days is needed');
    const now = this.clock.now();
    const { limit: _, cursor, ...filters } = asked;
    const question = ['identities', provinces, Object.entries(filters).sort()];
    const { items, next, waiting } = await this.database.transaction(async ({ client }) => {
      const schoolIds = asked.school === undefined ? undefined : await this.schoolIds(client, asked.school, provinces);
      const found = await reviewRows(client, {
        provinces, kinds: tablesOf(plans), open: oneOf('state', asked.state, ['open', 'decided']) !== 'decided', reason, schoolIds,
        personId: asked.person === undefined ? undefined : idOf(asked.person), before: asked.minAgeDays === undefined ? undefined : new Date(now.getTime() - Number(asked.minAgeDays) * DAY_MS),
        after: this.cursors.read<readonly [string, string]>(question, cursor), limit: limit + 1,
      });
      const shown = found.slice(0, limit);
      const last = shown.at(-1);
      return {
        items: await this.itemsOf(client, principal, shown, now), waiting: await reviewCounts(client, provinces, tablesOf(personPlans(this.plans, undefined))),
        next: found.length > limit && last !== undefined ? this.cursors.write(question, [last.since.toISOString(), last.id]) : null,
      };
    });
    await this.note(principal, items, why, Object.keys(asked).filter((name) => name !== 'cursor' && name !== 'limit').sort());
    return { items, next, waiting };
  }

  /** @throws ProblemError 404 `not_found` */
  async one(principal: Principal, id: string, why: string | null): Promise<ReviewItem> {
    const provinces = bound(askedProvinces(principal));
    const plans = personPlans(this.plans, undefined);
    const [item] = await this.database.transaction(async ({ client }) => {
      const rows = await reviewRows(client, {
        id: idOf(id), provinces, kinds: tablesOf(plans), open: true, reason: undefined, schoolIds: undefined, personId: undefined, before: undefined, after: undefined, limit: 1,
      });
      return this.itemsOf(client, principal, rows, this.clock.now());
    });
    if (item === undefined) throw new ProblemError(404, 'not_found');
    await this.note(principal, [item], why, ['id']);
    return item;
  }

  private async schoolIds(client: pg.ClientBase, school: string, provinces: readonly string[] | null): Promise<string[]> {
    const { rows } = await client.query<{ id: string }>('SELECT DISTINCT hub_id::text AS id FROM school_code WHERE (code = $1 OR hub_id::text = lower($1)) AND ($2::text[] IS NULL OR province_code = ANY($2))', [school, provinces]);
    return rows.map((row) => row.id);
  }

  private async itemsOf(client: pg.ClientBase, principal: Principal, rows: readonly ReviewRow[], now: Date): Promise<ReviewItem[]> {
    const items: ReviewItem[] = [];
    for (const plan of personPlans(this.plans, undefined)) {
      const own = rows.filter((row) => row.kind === plan.definition.name);
      if (own.length > 0) items.push(...(await this.itemsOfKind(client, principal, plan, own, now)));
    }
    const places = new Map(rows.map((row, i) => [row.id, i]));
    return items.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  }

  private async itemsOfKind(client: pg.ClientBase, principal: Principal, plan: KindPlan, rows: readonly ReviewRow[], now: Date): Promise<ReviewItem[]> {
    const held = new Map<string, OpenSide | null>();
    const candidates = new Map<string, readonly string[]>();
    for (const row of rows.filter((one) => one.sort === 'contradiction')) {
      const side = await this.sides.ofHeld(client, plan, row.provinceCode, row);
      held.set(row.id, side);
      const numbers = side === null ? [] : Object.entries(side.numbers).flatMap(([field, values]) => values.map((value) => ({ field, index: numberIndex(this.sealer, plan.definition.name, field, value) })));
      const found = await personsWithNumbers(client, plan.table, row.provinceCode, numbers);
      const own = row.platformId === null || row.recordId === null ? [] : (await plan.states.byRecordIds(client, row.provinceCode, row.platformId, [row.recordId])).map((state) => state.ids['person']);
      candidates.set(row.id, [...new Set([...found.map((one) => one.personId), ...own.filter((id) => id != null)])]);
    }
    const named = rows.flatMap((row) => [row.firstId, row.sort === 'likeness' ? row.secondId : null, ...(candidates.get(row.id) ?? [])]).filter((id) => id !== null);
    const led = await followAliases(client, named);
    const today = (id: string): string => led.get(id) ?? id;
    const stored = await personRows(client, plan.table, [...new Set(named.map(today))]);
    const person = (id: string | null): OpenSide | null => (id === null ? null : this.sides.ofPerson(plan, today(id), stored.filter((row) => row.personId === today(id))));

    const items: ReviewItem[] = [];
    for (const row of rows) {
      let sides: (OpenSide | null)[];
      if (row.sort === 'contradiction') sides = [held.get(row.id) ?? null, ...(candidates.get(row.id) ?? []).map(person)];
      else if (row.sort === 'agreement-gone') {
        const all = stored.filter((one) => one.personId === today(row.firstId ?? ''));
        const isIt = (one: { readonly platformId: string; readonly recordId: string }): boolean => one.platformId === row.platformId && one.recordId === row.recordId;
        sides = [this.sides.ofPerson(plan, today(row.firstId ?? ''), all.filter(isIt)), this.sides.ofPerson(plan, today(row.firstId ?? ''), all.filter((one) => !isIt(one)))];
      } else sides = [person(row.firstId), person(row.secondId)];
      const there = sides.filter((side) => side !== null);
      const [first, ...others] = there;
      const traits = first === undefined ? null : this.sides.traitsOf(plan, first);
      const loose = traits === null ? '' : foldLoose(traits.name);
      const counts = (await nameCounts(client, plan.table, row.provinceCode, [{ loose, schoolId: traits?.schoolId ?? null }])).get(`${loose} ${traits?.schoolId ?? ''}`);
      items.push({
        id: row.id, kind: row.kind, provinceCode: row.provinceCode, sort: row.sort, state: row.state,
        reasons: row.reasons.map((code) => REASONS.find((one) => one.code === code) ?? { code, vi: code, en: code }).map(({ code, vi, en }) => ({ code, vi, en })),
        since: row.since.toISOString(), ageDays: Math.max(0, Math.floor((now.getTime() - row.since.getTime()) / DAY_MS)),
        sides: await this.sides.show(client, plan, there, { numbers: seesNumbers(principal), sensitive: seesSensitive(principal) }),
        compared: others.map((other) => comparePeople(traits ?? this.sides.traitsOf(plan, other), this.sides.traitsOf(plan, other), plan.table.numbers).filter((one) => one.field !== 'mother' || seesSensitive(principal))),
        rarity: { inProvince: counts?.inProvince ?? 0, inSchool: counts?.inSchool ?? null },
        verdicts: row.state === 'open' ? VERDICTS_OF[row.sort] : [],
      });
    }
    return items;
  }

  private async note(principal: Principal, items: readonly ReviewItem[], why: string | null, by: readonly string[]): Promise<void> {
    const provinces = [...new Set(items.map((item) => item.provinceCode))];
    await this.audit.append(this.database, provinces.map((provinceCode) => {
      const own = items.filter((item) => item.provinceCode === provinceCode);
      const sides = own.flatMap((item) => item.sides);
      const fields = [...new Set(sides.flatMap((side) => [...Object.keys(side.fields), ...Object.keys(side.numbers)]))].sort();
      return { who: principal, what: 'identity.read', subjects: [...new Set(sides.map((side) => side.personId).filter((id) => id !== null))], fields, why, provinceCode, details: { by, items: own.length } };
    }));
  }
}

function tablesOf(plans: readonly KindPlan[]): PersonTables {
  return plans.map(({ definition, table }) => ({ kind: definition.name, table: table.table }));
}
