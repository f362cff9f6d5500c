import { Access, Caller, type Principal } from '@lienthong/kit/access';
import { ProblemError } from '@lienthong/kit/errors';
import { ApiProblem } from '@lienthong/kit/http';
import { applyDecorators, Controller, Get, Header, Headers, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { RawQuery } from '../../asking/parameters.js';
import { EDUCATION_API } from '../lists.js';
import { type ExportDefinition, EXPORTS } from './export-definitions.js';
import { columnsOf, exportCsv, exportParquet } from './export-files.js';
import { PLACE_LEVELS } from './export-rows.js';
import { Exports } from './exports.service.js';

const CSV = 'text/csv';
const PARQUET = 'application/vnd.apache.parquet';

function ExportDocs({ name, dims, ofYear }: ExportDefinition): MethodDecorator {
  const what = { learners: 'người học đang học · enrolled learners', staff: 'cán bộ đang làm việc · staff at work' }[name];
  const heading = columnsOf(dims).join(',');
  return applyDecorators(
    ApiOperation({
      summary: `Số liệu ẩn danh: ${what}`,
      description: `Không có ai trong đó, chỉ số người theo nơi và ${dims.join(', ')}; nhóm nhỏ hơn ngưỡng của tỉnh để trống, cả những ô mà phép cộng trừ có thể lộ ra. CSV, hoặc Parquet theo Accept. · Nobody is in it, only counts by place and ${dims.join(', ')}; groups below the province's size are left empty, and as many more that sums and differences tell nothing. CSV, or Parquet by Accept.`,
    }),
    ApiQuery({ name: 'provinceCode', required: false, description: 'Mặc định tỉnh của mình · Default: own province', example: '20' }),
    ApiQuery({ name: 'place', required: false, schema: { type: 'string', enum: [...PLACE_LEVELS], default: 'commune' } }),
    ApiQuery({ name: 'date', required: false, description: 'Ngày đếm, mặc định hôm nay · Day of the count, default today', example: '2025-10-01' }),
    ...(ofYear ? [ApiQuery({ name: 'year', required: false, description: 'Năm học, mặc định của ngày ấy · School year, default that of the day', example: '2025-2026' })] : []),
    ApiResponse({
      status: 200,
      description: 'Một bảng · A table',
      headers: { Vary: { description: 'Accept', schema: { type: 'string' } } },
      content: {
        [CSV]: { schema: { type: 'string', description: 'UTF-8 có BOM · with BOM' }, example: `${heading}\r\n20,2025-10-01,${ofYear ? '2025-2026' : ''},commune,05977,Phường Vĩnh Trại,${dims.map(() => '').join(',')},412,false\r\n` },
        [PARQUET]: { schema: { type: 'string', format: 'binary' } },
      },
    }),
    ApiProblem(400, 'bad_parameter'),
    ApiProblem(403, 'scope_missing', 'province_not_covered'),
    ApiProblem(406, 'not_acceptable'),
  ) as MethodDecorator;
}

/** Counted people for workforce and talent planning, as files. */
@ApiTags('exports')
@Access({ scopes: ['roster:read', 'ioc:read', 'steward'], roles: ['department', 'division', 'leader', 'office', 'finance', 'auditor'], area: 'own province' })
@Controller(`${EDUCATION_API}/exports`)
export class ExportsController {
  constructor(@Inject(Exports) private readonly exports: Exports) {}

  @Get('learners')
  @Header('Vary', 'Accept')
  @ExportDocs(EXPORTS.learners)
  learners(@Caller() caller: Principal, @Query() query: RawQuery, @Headers('accept') accept: string | undefined): Promise<StreamableFile> {
    return this.file(caller, EXPORTS.learners, query, accept);
  }

  @Get('staff')
  @Header('Vary', 'Accept')
  @ExportDocs(EXPORTS.staff)
  staff(@Caller() caller: Principal, @Query() query: RawQuery, @Headers('accept') accept: string | undefined): Promise<StreamableFile> {
    return this.file(caller, EXPORTS.staff, query, accept);
  }

  private async file(caller: Principal, definition: ExportDefinition, query: RawQuery, accept: string | undefined): Promise<StreamableFile> {
    const type = wanted(accept);
    const table = await this.exports.table(caller, definition, query);
    const [content, end] = type === PARQUET ? [exportParquet(table), 'parquet'] : [Buffer.from(exportCsv(table)), 'csv'];
    return new StreamableFile(content, { type: type === CSV ? `${CSV}; charset=utf-8` : type, disposition: `attachment; filename="${definition.name}-${table.provinceCode}-${table.date}.${end}"` });
  }
}

/** @throws ProblemError 406 `not_acceptable` */
function wanted(accept: string | undefined): typeof CSV | typeof PARQUET {
  const types = (accept ?? '*/*').split(',').map((one) => one.split(';')[0]?.trim().toLowerCase() ?? '');
  for (const type of types) {
    if (type === PARQUET) return PARQUET;
    if (type === CSV || type === '*/*' || type === 'text/*') return CSV;
  }
  throw new ProblemError(406, 'not_acceptable');
}
