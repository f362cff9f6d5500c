import { Sealer } from '@lienthong/kit/config';
import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { decodeChunk } from '../../domain/chunk.js';
import { masked } from '../../domain/masked-number.js';
import type { PersonTraits } from '../../domain/identity/likeness-rules.js';
import { type Fields, mergeContents } from '../../domain/merge/hub-view.js';
import type { KindPlan } from '../../records/plan/kind-plan.js';
import { classesOf, type PersonRow, schoolNames } from '../../store/identity/person-rows.repository.js';
import { loadSchoolCodes } from '../../store/school-codes.repository.js';
import type { ReviewSide } from './review.response.js';

/** What of a side its reader sees. */
export interface SideRights {
  readonly numbers: boolean;
  readonly sensitive: boolean;
}

/** A side as it is known here, numbers open. Never leaves the process but through {@link ReviewSides.show}. */
export interface OpenSide {
  readonly personId: string | null;
  readonly rows: readonly Pick<PersonRow, 'hubId' | 'platformId' | 'recordId' | 'version' | 'updatedAt' | 'schoolId'>[];
  readonly confirmedAt: readonly (Date | null)[];
  /** The hub's values, numbers left out. */
  readonly content: Fields;
  /** By field, each value once. */
  readonly numbers: Readonly<Record<string, readonly string[]>>;
  readonly distrusted: readonly string[];
  readonly schoolIds: readonly string[];
}

/** Makes sides of the review list out of stored rows and held records. */
@Injectable()
export class ReviewSides {
  constructor(@Inject(Sealer) private readonly sealer: Sealer) {}

  /** A person by all its live rows; null when none is left. */
  ofPerson(plan: KindPlan, personId: string, rows: readonly PersonRow[]): OpenSide | null {
    if (rows.length === 0) return null;
    const numbers: Record<string, string[]> = {};
    for (const row of rows) {
      for (const [field, value] of Object.entries(this.numbersOf(plan, row))) {
        const known = (numbers[field] ??= []);
        if (!known.includes(value)) known.push(value);
      }
    }
    return {
      personId, rows, confirmedAt: rows.map((row) => row.confirmedAt), content: this.withoutNumbers(plan, mergeContents(rows.map((row) => row.content))), numbers,
      distrusted: [...new Set(rows.flatMap((row) => row.distrusted))], schoolIds: [...new Set(rows.map((row) => row.schoolId).filter((id) => id !== null))],
    };
  }

  /** A held record as it was sent. */
  async ofHeld(client: pg.ClientBase, plan: KindPlan, provinceCode: string, held: { readonly platformId: string | null; readonly payload: Buffer | null }): Promise<OpenSide | null> {
    const [record] = held.payload === null ? [] : decodeChunk(this.sealer.open(held.payload));
    if (record === undefined) return null;
    const { content } = record;
    const code = content['schoolCode'];
    const schoolId = typeof code === 'string' ? (await loadSchoolCodes(client, provinceCode, [code])).idOf(code) : null;
    const numbers = Object.fromEntries(plan.table.numbers.flatMap((field) => (typeof content[field] === 'string' ? [[field, [content[field]]]] : [])));
    return {
      personId: null, confirmedAt: [null], content: this.withoutNumbers(plan, content), numbers, distrusted: plan.definition.identity?.distrust(content) ?? [], schoolIds: schoolId === null ? [] : [schoolId],
      rows: [{ hubId: '', platformId: held.platformId ?? '', recordId: record.recordId, version: record.version, updatedAt: new Date(record.updatedAt), schoolId }],
    };
  }

  /** Numbers of one row, open. */
  numbersOf(plan: KindPlan, row: { readonly sealed: Buffer | null; readonly content?: Fields }): Readonly<Record<string, string>> {
    if (row.sealed === null) return {};
    const opened = JSON.parse(this.sealer.open(row.sealed).toString('utf8')) as Record<string, unknown>;
    return Object.fromEntries(plan.table.numbers.flatMap((field) => (typeof opened[field] === 'string' ? [[field, opened[field]]] : [])));
  }

  /** What the comparison looks at. */
  traitsOf(plan: KindPlan, side: OpenSide): PersonTraits {
    const { identity } = plan.definition;
    const text = (field: string | undefined): string => (field !== undefined && typeof side.content[field] === 'string' ? side.content[field] : '');
    return {
      name: text(identity?.name), birthDate: text(identity?.birthDate), sex: text(identity?.sex) || 'unknown', mother: motherOf(side.content),
      numbers: Object.fromEntries(Object.entries(side.numbers).map(([field, values]) => [field, values[0] ?? ''])), distrusted: side.distrusted, schoolId: side.schoolIds[0] ?? null,
    };
  }

  /** Sides as their reader sees them, with the names of schools and classes. */
  async show(client: pg.ClientBase, plan: KindPlan, sides: readonly OpenSide[], rights: SideRights): Promise<ReviewSide[]> {
    const schools = await schoolNames(client, [...new Set(sides.flatMap((side) => side.schoolIds))]);
    const classes = plan.definition.name === 'learner' ? await classesOf(client, sides.map((side) => side.personId).filter((id) => id !== null)) : new Map<string, never>();
    const hidden = new Set(rights.sensitive ? [] : plan.definition.sensitiveFields);
    return sides.map((side) => ({
      personId: side.personId,
      hubIds: [...new Set(side.rows.map((row) => row.hubId))].filter((id) => id !== ''),
      fields: Object.fromEntries(Object.keys(plan.definition.fields).filter((field) => side.content[field] !== undefined && !hidden.has(field)).map((field) => [field, side.content[field]])),
      numbers: Object.fromEntries(Object.entries(side.numbers).map(([field, values]) => [field, rights.numbers ? values : values.map(masked)])),
      schools: side.schoolIds.map((id) => schools.get(id)).filter((school) => school !== undefined),
      classes: side.personId === null ? [] : (classes.get(side.personId) ?? []),
      sources: side.rows.map((row, i) => ({ platformId: row.platformId, recordId: row.recordId, version: row.version, updatedAt: row.updatedAt.toISOString(), confirmedAt: side.confirmedAt[i]?.toISOString() ?? null })),
    }));
  }

  private withoutNumbers(plan: KindPlan, content: Fields): Fields {
    return Object.fromEntries(Object.entries(content).filter(([field]) => !plan.table.numbers.includes(field) && !plan.tokens.has(field)));
  }
}

/** Name of the mother among the relatives; empty where none is told. */
export function motherOf(content: Fields): string {
  const relatives = content['relatives'];
  if (!Array.isArray(relatives)) return '';
  const mother = (relatives as readonly { readonly relation?: unknown; readonly fullName?: unknown }[]).find((one) => one.relation === 'mother');
  return typeof mother?.fullName === 'string' ? mother.fullName : '';
}
