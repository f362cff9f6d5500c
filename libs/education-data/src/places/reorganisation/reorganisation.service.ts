import { isAdmin, type Principal, requireProvince } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { AuditLog, Database, type Tx } from '@lienthong/kit/database';
import { ProblemError } from '@lienthong/kit/errors';
import { Outbox } from '@lienthong/kit/messaging';
import { isCode, isLocalDate, provinceOn, type Unit, type UnitIndex, unitIndex } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import { askedProvinces, bound } from '../../asking/provinces.js';
import { DecisionMerge } from '../../domain/decision-merge.js';
import { digestUuid } from '../../domain/digest-uuid.js';
import { SchoolFollowWake } from '../../domain/reorganisation/school-follow.js';
import { schoolRecords, successions } from '../../domain/reorganisation/school-order.js';
import { applyUnitOrder, OrderRefused, type UnitOrder } from '../../domain/reorganisation/unit-order.js';
import type { UnitState } from '../../domain/reorganisation/unit-state.js';
import { Uuid7Maker } from '../../domain/uuid7.js';
import { datedSchools } from '../../store/dated-schools.repository.js';
import { addReorganisation, nextVersion, reorganisationByDigest, reorganisationsOf, type StoredReorganisation } from '../../store/reorganisations.repository.js';
import { loadSchoolCodes } from '../../store/school-codes.repository.js';
import { addSuccession } from '../../store/school-successions.repository.js';
import { UnitRegister } from '../../store/unit-register.js';
import { replaceUnits, unitStates } from '../../store/units.repository.js';
import { groupStates, tellUnits } from '../unit-events.js';
import type { ReorganisationRequest, ReorganisationsRequest } from './reorganisation.requests.js';
import type { Reorganisation, ReorganisationPage } from './reorganisation.responses.js';

/** Begins the record ids of decisions about schools: a record id that is the key itself would stand for a record of its own. */
const PREFIX = 'quyet-dinh-';

/** Enters reorganisations: units get dated states, schools are told by records that the decision makes. All in one transaction. */
@Injectable()
export class Reorganisations {
  private readonly ids = new Uuid7Maker();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AuditLog) private readonly audit: AuditLog,
    @Inject(UnitRegister) private readonly register: UnitRegister,
    @Inject(DecisionMerge) private readonly decisions: DecisionMerge,
    @Inject(SchoolFollowWake) private readonly follow: SchoolFollowWake,
  ) {}

  async page(principal: Principal, { provinceCode, cursor, limit }: ReorganisationsRequest): Promise<ReorganisationPage> {
    const provinces = askedProvinces(principal, provinceCode);
    const rows = await this.database.readAs(provinces, ({ client }) => reorganisationsOf(client, bound(provinces), cursor ?? null, limit + 1));
    const items = rows.slice(0, limit);
    return { items: items.map(shown), next: rows.length > limit ? (items.at(-1)?.seq ?? null) : null };
  }

  /** @throws ProblemError 409 or 422 when it contradicts what is known */
  async enter(principal: Principal, request: ReorganisationRequest): Promise<Reorganisation> {
    requireProvince(principal, request.provinceCode);
    if (!isLocalDate(request.effectiveOn)) throw new ProblemError(400, 'bad_parameter', undefined, [{ path: 'effectiveOn', code: 'bad_format', message: { vi: 'Không có ngày này', en: 'There is no such day' } }]);
    const order = orderOf(request);
    const digest = digestUuid(`reorganisation\u001f${request.decisionNumber}\u001f${JSON.stringify(order)}`);
    const stored = await this.database.transaction(async (tx) => {
      await tx.client.query("SELECT pg_advisory_xact_lock(hashtext('lienthong units'))");
      const known = await reorganisationByDigest(tx.client, digest);
      if (known !== undefined) return known;
      const now = this.clock.now();
      const id = this.ids.make(now.getTime());
      try {
        if (request.subject === 'unit') await this.enterUnits(tx, principal, request, order as unknown as UnitOrder);
        else await this.enterSchools(tx, id, request);
      } catch (error) {
        if (error instanceof OrderRefused) throw problemOf(error);
        throw error;
      }
      const one = {
        id, provinceCode: request.provinceCode, subject: request.subject, type: request.type, effectiveOn: request.effectiveOn, decisionNumber: request.decisionNumber, content: order, digest, enteredBy: principal.subject, enteredAt: now,
      };
      await addReorganisation(tx.client, one);
      await this.audit.append(tx, { who: principal, what: 'reorganisation.entered', subject: id, provinceCode: request.provinceCode, why: request.decisionNumber, details: { subject: request.subject, type: request.type, from: request.from, to: (request.to ?? []).map((each) => each.code), effectiveOn: request.effectiveOn } });
      return { ...one, seq: '' };
    });
    await this.register.refresh(this.database);
    this.follow.soon();
    return shown(stored);
  }

  private async enterUnits(tx: Tx, principal: Principal, { provinceCode, level, effectiveOn }: ReorganisationRequest, order: UnitOrder): Promise<void> {
    if (level === undefined) throw new OrderRefused('required_missing', 'level', { vi: 'Đơn vị hành chính cần cấp', en: 'Units need their level' });
    const states = await unitStates(tx.client);
    const changed = applyUnitOrder(states, order);
    if (!isAdmin(principal)) requireOwn(states, changed, order, provinceCode, effectiveOn);
    await replaceUnits(tx.client, changed);
    await tellUnits(tx, this.outbox, [...groupStates(changed).values()], this.clock.now().toISOString());
  }

  private async enterSchools(tx: Tx, id: string, { provinceCode, type, from, to = [], effectiveOn }: ReorganisationRequest): Promise<void> {
    for (const [i, { levels = [] }] of to.entries()) if (!levels.every((level) => isCode('level', level))) throw new ProblemError(422, 'unknown_code', undefined, [{ path: `to.${i}.levels`, code: 'unknown_code', message: { vi: 'Không có cấp học này', en: 'There is no such level' } }]);
    const codes = [...new Set([...from, ...to.map((each) => each.code)])];
    const held = new Map((await datedSchools(tx.client, provinceCode, codes)).map((school) => [school.schoolCode, school]));
    const records = schoolRecords({ type, from, to, effectiveOn }, held);
    const updatedAt = this.clock.now().toISOString();
    const version = await nextVersion(tx.client);
    const results = await this.decisions.merge(tx, id, provinceCode, 'school', records.map((content) => ({ recordId: `${PREFIX}${content.schoolCode}`, version, updatedAt, content: withoutEmpty(content) })));
    const errors = results.flatMap(({ recordId, errors: found }) => found.map(({ code, path }) => ({ path: `${recordId.slice(PREFIX.length)}.${path}`, code, message: { vi: 'Hồ sơ trường không nhận được', en: 'The school cannot be so' } })));
    const [first] = errors;
    if (first !== undefined) throw new ProblemError(422, first.code, undefined, errors);
    const { idOf } = await loadSchoolCodes(tx.client, provinceCode, codes);
    for (const { code, successorCode } of successions({ type, from, to, effectiveOn })) {
      const [schoolId, successorId] = [idOf(code), idOf(successorCode)];
      if (schoolId !== null && successorId !== null) await addSuccession(tx.client, { provinceCode, decisionId: id, schoolId, successorId, effectiveOn });
    }
  }
}

/** An order touches units of its own province only, by the tree of the day without it and with it. Provinces themselves are the administrator's. */
function requireOwn(before: readonly UnitState[], changed: readonly UnitState[], { level, from }: UnitOrder, provinceCode: string, day: string): void {
  const codes = new Set(changed.map((one) => `${one.level}:${one.code}`));
  const [without, with_] = [before, [...before.filter((one) => !codes.has(`${one.level}:${one.code}`)), ...changed]].map((states) => unitIndex(states as unknown as Unit[], []));
  const own = (index: UnitIndex | undefined, code: string): boolean => index !== undefined && provinceOn(index, code, day) === provinceCode;
  const begun = changed.filter((one) => one.validFrom === day).map((one) => one.code);
  if (level === 'province' || !from.every((code) => own(without, code)) || !begun.every((code) => own(with_, code))) throw new ProblemError(403, 'province_not_covered');
}

/** The order alone, members in one order: what is kept and compared. */
function orderOf({ type, level, from, to = [], effectiveOn }: ReorganisationRequest): Readonly<Record<string, unknown>> {
  const targets = to.map(({ code, name, fullName, type: sort, parentCode, takes, communeCode, levels }) => withoutEmpty({ code, name, fullName, type: sort, parentCode, takes, communeCode, levels }));
  return withoutEmpty({ type, level, from: [...from], to: targets, effectiveOn });
}

function withoutEmpty(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function problemOf({ code, path, detail }: OrderRefused): ProblemError {
  return new ProblemError(code === 'conflict' ? 409 : 422, code, detail, [{ path, code, message: detail }]);
}

function shown({ id, subject, type, provinceCode, effectiveOn, decisionNumber, content, enteredAt }: StoredReorganisation): Reorganisation {
  return {
    id, subject, type, level: (content['level'] as string | undefined) ?? null, provinceCode, from: content['from'] as string[], to: (content['to'] ?? []) as Reorganisation['to'], effectiveOn, decisionNumber, enteredAt: enteredAt.toISOString(),
  };
}
