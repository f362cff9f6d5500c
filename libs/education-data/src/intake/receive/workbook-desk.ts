import { Sealer } from '@lienthong/kit/config';
import { ProblemError } from '@lienthong/kit/errors';
import { Inject, Injectable } from '@nestjs/common';
import { cellReader } from '../../records/cells.js';
import { typeAt } from '../../records/columns.js';
import type { KindDefinition } from '../../records/kind.js';
import { KindRegistry } from '../../records/kinds.js';
import { IntakeConfig } from '../intake.config.js';
import type { HeadSource } from '../sheets/record-head.js';
import { badParameter } from '../../asking/parameters.js';

/** Where workbooks are read: so many at once, as each lies in memory, and with what their rows lack. */
@Injectable()
export class WorkbookDesk {
  private reading = 0;

  constructor(
    @Inject(KindRegistry) private readonly kinds: KindRegistry,
    @Inject(Sealer) private readonly sealer: Sealer,
    @Inject(IntakeConfig) private readonly config: IntakeConfig,
  ) {}

  /** Takes a place; the answer gives it back. @throws ProblemError 503 `busy` */
  enter(): () => void {
    if (this.reading >= this.config.INTAKE_WORKBOOKS_AT_ONCE) throw new ProblemError(503, 'busy', undefined, [], { 'retry-after': '5' });
    this.reading += 1;
    let here = true;
    return () => {
      if (here) this.reading -= 1;
      here = false;
    };
  }

  tools(kind: KindDefinition, receivedAt: Date): { readonly kind: KindDefinition; readonly kinds: readonly KindDefinition[]; readonly head: HeadSource } {
    return {
      kind,
      kinds: this.kinds.all(),
      head: { digest: (text) => this.sealer.blindIndex(`workbook row ${text}`).toString('base64url'), version: receivedAt.getTime(), updatedAt: receivedAt.toISOString() },
    };
  }

  /** Values for all rows, as their fields take them. @throws ProblemError 400 `bad_parameter` for a field that the kind does not have */
  constants(kind: KindDefinition, texts: { readonly [path: string]: string }): { readonly [path: string]: unknown } {
    return Object.fromEntries(
      Object.entries(texts).flatMap(([path, text]) => {
        const at = typeAt(kind, path);
        if (at === undefined) throw badParameter(`set.${path}`.slice(0, 64), 'Loại dữ liệu này không có trường này', 'The kind has no such field');
        return text.trim() === '' ? [] : [[path, cellReader(at.is)(text.trim())]];
      }),
    );
  }
}
