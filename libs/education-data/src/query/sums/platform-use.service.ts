import type { Principal } from '@lienthong/kit/access';
import { Clock } from '@lienthong/kit/config';
import { Database } from '@lienthong/kit/database';
import { codesOf, isLocalDate, localDate, schoolYearOf, schoolYearRange } from '@lienthong/vocabulary';
import { Inject, Injectable } from '@nestjs/common';
import { badParameter, oneOf, type RawQuery } from '../../asking/parameters.js';
import { askedProvinces, bound } from '../../asking/provinces.js';
import { coverageOf } from '../../store/platform-coverage.repository.js';
import { platformUseSum, USE_PARAMETERS } from './platform-use.sum.js';
import type { PlatformUsePage } from './platform-use.response.js';
import { sumQuestion } from './sum-question.js';
import { Sums } from './sums.service.js';
import type { Span } from './use-span.js';

/** The use of one platform over a span of days. A pilot that was taken into use, or ended, can be looked at as well. R-08. */
@Injectable()
export class PlatformUse {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Sums) private readonly sums: Sums,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws ProblemError 400 `bad_parameter`, `cursor_invalid`; 403 `province_not_covered`, `school_not_covered` */
  async page(principal: Principal, query: RawQuery): Promise<PlatformUsePage> {
    const { own, province } = sumQuestion(query, USE_PARAMETERS);
    const span = spanOf(own, localDate(this.clock.now()));
    const level = oneOf('level', own.level, codesOf('level'));
    const id = own.platform;
    if (id === undefined) throw badParameter('platform', 'Cần mã nền tảng', 'The id of a platform is needed');
    const platform = await coverageOf(this.database, id, 'learning-activity', bound(askedProvinces(principal, province)));
    if (platform === null) throw badParameter('platform', 'Không có nền tảng này ở địa bàn của bạn', 'There is no such platform in your area');
    const page = await this.sums.page(principal, platformUseSum({ platformId: id, ...span, level, covered: platform.schools }), query);
    return { ...page, platform: { id, status: platform.status }, ...span };
  }
}

/** The days asked for, else the school year of the last of them; without any the present school year up to today. */
function spanOf(asked: { readonly from?: string; readonly to?: string }, today: string): Span {
  for (const name of ['from', 'to'] as const) if (asked[name] !== undefined && !isLocalDate(asked[name])) throw badParameter(name, 'Cần ngày YYYY-MM-DD', 'A day YYYY-MM-DD is needed');
  const to = asked.to ?? today;
  const from = asked.from ?? schoolYearRange(schoolYearOf(to)).from;
  if (from > to) throw badParameter('from', 'Ngày đầu không sau ngày cuối', 'The first day may not be after the last');
  return { from, to };
}
