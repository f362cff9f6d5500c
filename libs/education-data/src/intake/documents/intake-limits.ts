import { HttpSettings, LimitsPage, shownBytes, shownCount, shownSeconds } from '@lienthong/kit/http';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { IntakeConfig } from '../intake.config.js';

/** Puts the limits of a push, as they are set here, on `/docs` (api.md §4). */
@Injectable()
export class IntakeLimits implements OnModuleInit {
  constructor(
    @Inject(LimitsPage) private readonly page: LimitsPage,
    @Inject(IntakeConfig) private readonly config: IntakeConfig,
    @Inject(HttpSettings) private readonly http: HttpSettings,
  ) {}

  onModuleInit(): void {
    const { config } = this;
    const share = `${Math.round(config.INTAKE_SHRINK_SHARE * 100)} %`;
    const ratio = `${config.INTAKE_INFLATION_RATIO}:1`;
    this.page.show({
      title: { vi: 'Gửi bản ghi (POST /api/education/v1/pushes/{kind})', en: 'Pushes (POST /api/education/v1/pushes/{kind})' },
      limits: [
        { what: { vi: 'Thân lời gọi, như trên đường truyền', en: 'Body as it comes over the line' }, value: shownBytes(config.INTAKE_BODY_BYTES), setting: 'INTAKE_BODY_BYTES', code: 'body_too_large' },
        { what: { vi: 'Sau giải nén', en: 'Body after inflating' }, value: shownBytes(config.INTAKE_INFLATED_BYTES), setting: 'INTAKE_INFLATED_BYTES', code: 'inflated_too_large' },
        { what: { vi: 'Tỉ lệ giải nén, khi đã quá 1 MiB', en: 'How many times larger it may become, once over 1 MiB' }, value: { vi: ratio, en: ratio }, setting: 'INTAKE_INFLATION_RATIO', code: 'inflated_too_large' },
        { what: { vi: 'Một bản ghi, ở mọi định dạng', en: 'One record, in every format' }, value: shownBytes(config.INTAKE_RECORD_BYTES), setting: 'INTAKE_RECORD_BYTES', code: 'line_too_long' },
        { what: { vi: 'Tệp Excel, như trên đường truyền', en: 'A workbook as it comes' }, value: shownBytes(config.INTAKE_WORKBOOK_BYTES), setting: 'INTAKE_WORKBOOK_BYTES', code: 'body_too_large' },
        { what: { vi: 'Tệp Excel sau giải nén', en: 'A workbook after inflating' }, value: shownBytes(config.INTAKE_WORKBOOK_INFLATED_BYTES), setting: 'INTAKE_WORKBOOK_INFLATED_BYTES', code: 'inflated_too_large' },
        { what: { vi: 'Tệp Excel được đọc cùng lúc trong một tiến trình', en: 'Workbooks read at once in a process' }, value: shownCount(config.INTAKE_WORKBOOKS_AT_ONCE), setting: 'INTAKE_WORKBOOKS_AT_ONCE', code: 'busy' },
        { what: { vi: 'Số bản ghi của một lần gửi', en: 'Records of a push' }, value: shownCount(config.INTAKE_RECORDS), setting: 'INTAKE_RECORDS', code: 'too_many_records' },
        { what: { vi: 'Lần gửi cùng lúc của một tài khoản', en: 'Pushes of one client at once' }, value: shownCount(this.http.streamsAtOnce), setting: 'PUSHES_AT_ONCE', code: 'too_many_requests' },
        { what: { vi: 'Lần gửi lớn cùng lúc của một tiến trình', en: 'Large pushes of one process at once' }, value: shownCount(config.INTAKE_LARGE_PUSHES_AT_ONCE), setting: 'INTAKE_LARGE_PUSHES_AT_ONCE', code: 'busy' },
        { what: { vi: 'mode=full: phần của một trường được phép mất, không cần confirmShrink', en: 'mode=full: share of a school that may go without confirmShrink' }, value: { vi: share, en: share }, setting: 'INTAKE_SHRINK_SHARE', code: 'roster_shrunk' },
        { what: { vi: 'Im lặng giữa chừng thì coi như đã đứt', en: 'Silence after which a sender has gone' }, value: shownSeconds(config.INTAKE_IDLE_MS), setting: 'INTAKE_IDLE_MS', code: 'malformed_body' },
        { what: { vi: 'Prefer: wait=N, dài nhất', en: 'Prefer: wait=N, at most' }, value: shownSeconds(60_000), setting: null, code: null },
        { what: { vi: 'Idempotency-Key được nhớ', en: 'An Idempotency-Key is kept' }, value: { vi: '7 ngày', en: '7 days' }, setting: null, code: 'idempotency_key_reused' },
        { what: { vi: 'Lỗi nêu ra của một bản ghi', en: 'Problems told of one record' }, value: shownCount(20), setting: null, code: null },
        { what: { vi: 'Bản ghi xấu nêu ra của một lần gửi thử', en: 'Bad records told by a dry run' }, value: shownCount(1_000), setting: null, code: null },
      ],
    });
  }
}
