import { PROBLEMS } from '@lienthong/contracts';
import { Public } from '@lienthong/kit/access';
import { baseUrl, HubConfig } from '@lienthong/kit/config';
import { ProblemError } from '@lienthong/kit/errors';
import { Controller, Get, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { kindJsonSchema } from '../../records/json-schema.js';
import type { KindDefinition } from '../../records/kind.js';
import { KindRegistry } from '../../records/kinds.js';
import { templateOf } from '../templates/template.js';
import { KindDocs, KindListDocs, TemplateDocs } from '../documents/kind-docs.js';

/** What can be pushed and how: JSON Schema, examples and rules of every kind. */
@ApiTags('kinds')
@Public('describes the interface, holds no data')
@Controller('api/education/v1/kinds')
export class KindsController {
  constructor(
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(HubConfig) private readonly config: HubConfig,
  ) {}

  @Get()
  @KindListDocs()
  list(): object {
    return { items: this.kinds.all().map((kind) => this.describe(kind)), next: null };
  }

  @Get(':kind')
  @KindDocs()
  one(@Param('kind') name: string): object {
    const kind = this.kinds.find(name);
    if (kind === undefined) throw new ProblemError(404, 'unknown_kind');
    return this.describe(kind);
  }

  @Get(':kind/template.xlsx')
  @TemplateDocs()
  template(@Param('kind') name: string): StreamableFile {
    const kind = this.kinds.find(name);
    if (kind === undefined) throw new ProblemError(404, 'unknown_kind');
    return new StreamableFile(templateOf(kind), { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', disposition: `attachment; filename="mau-${kind.name}.xlsx"` });
  }

  private describe(kind: KindDefinition): object {
    return {
      kind: kind.name,
      label: kind.label,
      group: kind.group,
      owner: kind.owner,
      fullMode: kind.fullMode,
      fresh: kind.fresh,
      cancelMeans: kind.cancelMeans,
      feeds: kind.feeds,
      completes: kind.completes,
      references: kind.references,
      schema: kindJsonSchema(kind, baseUrl(this.config)),
      examples: {
        valid: kind.examples.valid,
        invalid: kind.examples.invalid.map(({ record, code, path }) => ({ record, code, path, message: { vi: PROBLEMS[code].vi, en: PROBLEMS[code].en } })),
      },
      rules: kind.ruleTexts.map(({ code, vi, en }) => ({ code, vi, en })),
    };
  }
}
