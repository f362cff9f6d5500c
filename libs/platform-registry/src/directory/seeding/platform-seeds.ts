import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PermanentError } from '@lienthong/kit/errors';
import { provinces } from '@lienthong/vocabulary';
import { DEMO_PLATFORMS } from '../../domain/demo.js';
import { statusOfSeed } from '../../domain/platforms.js';
import type { PlatformEntity } from '../../store/entities/platform.entity.js';

/** One platform as the seed file holds it (only what is read here). */
interface PlatformSeed {
  readonly id: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly kind: string;
  readonly province: string | null;
  readonly named_in_document: boolean;
  readonly operator: string | null;
  readonly provider: string | null;
  readonly responsible_unit: string | null;
  readonly responsible_role_vi: string | null;
  readonly status: { readonly level: string | null; readonly state: string };
  readonly scope_vi: string | null;
  readonly education_levels: readonly string[] | null;
  readonly functions_vi: readonly string[];
  readonly exchange_with_hub: unknown;
  readonly possible_overlap_groups: readonly string[];
  readonly part_of: string | null;
  readonly unknown: readonly string[];
  readonly note: string | null;
  readonly ocr_doubt: string | null;
  readonly source_refs: readonly string[];
}

/** A platform to be entered, without what the database adds. */
export type NewPlatform = Omit<PlatformEntity, 'createdAt' | 'updatedAt' | 'version'>;

const NOTHING_SAID = { cost: null, fundingSource: null, shortcomings: null, proposals: null } as const;

/** The platforms of the documents, parts after what they are part of, then those of the demo. */
export async function platformSeeds(seedsHome: string): Promise<readonly NewPlatform[]> {
  const file = path.join(seedsHome, 'reference', 'documents', 'platforms.json');
  const { platforms } = JSON.parse(await readFile(file, 'utf8')) as { readonly platforms: readonly PlatformSeed[] };
  const entered = platforms.map(fromSeed);
  return [...entered.filter((each) => each.partOf === null), ...entered.filter((each) => each.partOf !== null), ...DEMO_PLATFORMS.map(fromDemo)];
}

/** The province of today that bears the name. */
export function provinceCodeOf(name: string | null): string | null {
  if (name === null) return null;
  for (const province of provinces.values()) if (province.name === name) return province.code;
  throw new PermanentError('seeds_invalid', `No province of today is named ${name}`);
}

function fromSeed(seed: PlatformSeed): NewPlatform {
  return {
    ...NOTHING_SAID,
    id: seed.id,
    nameVi: seed.name_vi,
    nameEn: seed.name_en,
    provinceCode: provinceCodeOf(seed.province),
    operator: seed.operator,
    provider: seed.provider,
    responsibleUnit: seed.responsible_unit,
    status: statusOfSeed(seed.status),
    functions: [...seed.possible_overlap_groups],
    functionNotes: [...seed.functions_vi],
    scope: seed.scope_vi,
    educationLevels: seed.education_levels === null ? null : [...seed.education_levels],
    partOf: seed.part_of,
    demo: false,
    source: {
      stateInDocument: seed.status.state,
      level: seed.status.level,
      namedInDocument: seed.named_in_document,
      kind: seed.kind,
      responsibleRole: seed.responsible_role_vi,
      exchange: seed.exchange_with_hub,
      unknown: seed.unknown,
      note: seed.note,
      ocrDoubt: seed.ocr_doubt,
      refs: seed.source_refs,
    },
  };
}

function fromDemo(platform: (typeof DEMO_PLATFORMS)[number]): NewPlatform {
  return {
    ...NOTHING_SAID,
    ...platform,
    functions: [...platform.functions],
    functionNotes: [],
    operator: null,
    provider: null,
    responsibleUnit: null,
    scope: null,
    educationLevels: null,
    partOf: null,
    demo: true,
    source: { note: 'Sản phẩm không có thật, dùng cho dữ liệu mẫu' },
  };
}
