import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { DestinationStanding } from '../state/destination-states.js';

const time = { type: String, format: 'date-time', nullable: true } as const;
const count = (description: string): object => ({ type: 'integer', minimum: 0, description });

export class BilingualName {
  @ApiProperty({ example: 'Cơ sở dữ liệu ngành của Bộ GD&ĐT' })
  readonly vi!: string;

  @ApiProperty({ example: 'Sector database of the ministry' })
  readonly en!: string;
}

/** Counts of a destination, or of one kind at it. */
export class ExchangeCounts {
  @ApiProperty(count('Bản ghi của trục mà nơi nhận cần có · Records of the hub that the destination is to have'))
  readonly live!: number;

  @ApiProperty(count('Đã được xác nhận; với CSDL dân cư là số người khớp · Acknowledged; of the population database the people it knows'))
  readonly acknowledged!: number;

  @ApiProperty(count('Chờ gửi · To be sent'))
  readonly queued!: number;

  @ApiProperty(count('Đã gửi, chờ trả lời · Sent, answer awaited'))
  readonly sent!: number;

  @ApiProperty(count('Chờ bản ghi cha được nhận · Waiting for the record they belong to'))
  readonly waiting!: number;

  @ApiProperty(count('Bị từ chối hoặc chưa gửi được, có lý do · Refused or not to be sent, each with its reason'))
  readonly rejected!: number;

  @ApiProperty(count('Đã huỷ ở nơi nhận · Withdrawn at the destination'))
  readonly withdrawn!: number;

  @ApiProperty(count('Người khớp (chỉ khi đối chiếu dân cư) · People matched (population only)'))
  readonly matched!: number;

  @ApiProperty(count('Người không khớp · People not matched'))
  readonly notMatched!: number;

  @ApiProperty(count('Người chưa đối chiếu · People not checked'))
  readonly notChecked!: number;
}

export class ExchangeKindCounts extends ExchangeCounts {
  @ApiProperty({ example: 'learner' })
  readonly kind!: string;
}

export class DifferenceCounts {
  @ApiProperty(count('Chưa xem · Not seen yet'))
  readonly open!: number;

  @ApiProperty(count('Đã xem · Marked as seen'))
  readonly seen!: number;
}

/** How a destination is reached; the secret is never given out. */
export class DestinationSettingsResponse {
  @ApiProperty({ type: String, nullable: true, example: 'https://dichvu.example.vn/csdl' })
  readonly url!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly sendPath!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly holdingsPath!: string | null;

  @ApiProperty({ enum: ['none', 'bearer', 'header'] })
  readonly authentication!: 'none' | 'bearer' | 'header';

  @ApiProperty({ type: String, nullable: true })
  readonly headerName!: string | null;

  @ApiProperty({ type: 'integer' })
  readonly batchSize!: number;

  @ApiProperty({ type: 'integer' })
  readonly timeoutMs!: number;

  @ApiProperty({ description: 'Đã đặt khoá bí mật · A secret is set' })
  readonly hasSecret!: boolean;
}

/** The last list of the civil-servant system. */
export class CivilSnapshotResponse {
  @ApiProperty({ format: 'date-time' })
  readonly takenAt!: string;

  @ApiProperty({ enum: ['adapter', 'import'] })
  readonly source!: string;

  @ApiProperty({ type: 'integer' })
  readonly people!: number;

  @ApiProperty(time)
  readonly comparedAt!: string | null;
}

/** A destination of a province and how the exchange with it stands. */
@ApiExtraModels(CivilSnapshotResponse, DestinationSettingsResponse)
export class DestinationResponse {
  @ApiProperty({ enum: ['moet', 'province', 'population', 'civil-servants'] })
  readonly id!: string;

  @ApiProperty({ example: '20' })
  readonly provinceCode!: string;

  @ApiProperty({ type: BilingualName })
  readonly name!: BilingualName;

  @ApiProperty({ enum: ['records', 'match', 'compare'], description: 'Giữ bản sao, đối chiếu người, hay so sánh danh sách · Keeps a copy, matches people, or is compared with' })
  readonly sort!: string;

  @ApiProperty({ description: 'Một trong ba nơi của chỉ tiêu 1.2 · One of the three of indicator 1.2' })
  readonly ofIndicator!: boolean;

  @ApiProperty({ enum: ['on', 'off'], description: 'Đang tắt thì không bao giờ tính là đã xong · Off never counts as done' })
  readonly state!: 'on' | 'off';

  @ApiProperty({ enum: ['off', 'not-connected', 'failing', 'catching-up', 'up-to-date'], description: 'Tình trạng cho người xem · How it is, in one word' })
  readonly condition!: string;

  @ApiProperty({ type: ExchangeCounts })
  readonly counts!: ExchangeCounts;

  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 1, description: 'Đã xác nhận ÷ cần có · Acknowledged ÷ live; null where the hub has no such record' })
  readonly rate!: number | null;

  @ApiProperty({ type: [ExchangeKindCounts] })
  readonly kinds!: readonly ExchangeKindCounts[];

  @ApiProperty({ type: DifferenceCounts })
  readonly differences!: DifferenceCounts;

  @ApiProperty({ ...time, description: 'Bản ghi chờ lâu nhất, từ lúc · Since when the oldest open record waits' })
  readonly oldestQueuedAt!: string | null;

  @ApiProperty(time)
  readonly lastSuccessAt!: string | null;

  @ApiProperty(time)
  readonly lastFailureAt!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'timeout', description: 'Mã lỗi từ lần thành công gần nhất · Code of the failure since the last success' })
  readonly failure!: string | null;

  @ApiProperty({ ...time, description: 'Tạm dừng đến · Pauses until' })
  readonly pausedUntil!: string | null;

  @ApiProperty({ description: 'Đang xếp hàng toàn bộ dữ liệu hiện có · All that is there is being queued' })
  readonly snapshotRunning!: boolean;

  @ApiProperty({ description: 'Đang đối soát · A comparison is going on' })
  readonly reconcileRunning!: boolean;

  @ApiProperty(time)
  readonly reconciledAt!: string | null;

  @ApiProperty({ anyOf: [{ $ref: getSchemaPath(CivilSnapshotResponse) }, { type: 'null' }] })
  readonly civilSnapshot!: CivilSnapshotResponse | null;

  @ApiProperty({ anyOf: [{ $ref: getSchemaPath(DestinationSettingsResponse) }, { type: 'null' }], description: 'Chỉ cho Sở và quản trị · For the department and administrators only' })
  readonly settings!: DestinationSettingsResponse | null;

  @ApiProperty({ type: 'integer', description: 'Đổi mỗi lần sửa; cho If-Match · Rises with every change; for If-Match' })
  readonly version!: number;
}

export class DestinationListResponse {
  @ApiProperty({ type: [DestinationResponse] })
  readonly items!: readonly DestinationResponse[];
}

/** Rejected records with one reason. */
export class RejectedReason {
  @ApiProperty({ example: 'MA_XA_SAI' })
  readonly reason!: string;

  @ApiProperty({ example: 'school' })
  readonly kind!: string;

  @ApiProperty({ type: 'integer' })
  readonly count!: number;
}

export class DestinationDetailResponse extends DestinationResponse {
  @ApiProperty({ type: [RejectedReason], description: 'Bị từ chối, theo lý do, nhiều nhất trước · Rejected records by reason, most first' })
  readonly rejectedBy!: readonly RejectedReason[];
}

/** @param who whether settings may be seen, and which destinations have a secret */
export function toDestination(standing: DestinationStanding, who: { readonly settings: boolean; readonly hasSecret: boolean }, now: Date): DestinationResponse {
  const { row, destination, civil } = standing;
  const withUnchecked = <C extends DestinationStanding['counts']>(counts: C): C & { notChecked: number } => ({ ...counts, notChecked: destination.sort === 'match' ? Math.max(0, counts.live - counts.matched - counts.notMatched) : 0 });
  return {
    id: row.id, provinceCode: row.provinceCode, name: destination.name, sort: destination.sort, ofIndicator: destination.ofIndicator, state: row.state, condition: conditionOf(standing, now),
    counts: withUnchecked(standing.counts), rate: standing.rate, kinds: standing.kinds.map(withUnchecked), differences: standing.differences,
    oldestQueuedAt: iso(standing.oldestQueuedAt), lastSuccessAt: iso(row.lastSuccessAt), lastFailureAt: iso(row.lastFailureAt), failure: row.failure, pausedUntil: row.pausedUntil !== null && row.pausedUntil > now ? iso(row.pausedUntil) : null,
    snapshotRunning: row.snapshot !== null, reconcileRunning: row.reconcile !== null, reconciledAt: iso(row.reconciledAt),
    civilSnapshot: civil === null ? null : { takenAt: civil.takenAt.toISOString(), source: civil.source, people: civil.people, comparedAt: iso(civil.comparedAt) },
    settings: who.settings ? shownSettings(standing, who.hasSecret) : null, version: row.version,
  };
}

function shownSettings({ row: { settings } }: DestinationStanding, hasSecret: boolean): DestinationSettingsResponse {
  return {
    url: settings.url ?? null, sendPath: settings.sendPath ?? null, holdingsPath: settings.holdingsPath ?? null, authentication: settings.authentication ?? 'bearer', headerName: settings.headerName ?? null,
    batchSize: settings.batchSize ?? 200, timeoutMs: settings.timeoutMs ?? 15_000, hasSecret,
  };
}

/** In one word: off; on without an address; the last try failed; something still to be told; all told. */
function conditionOf({ row, destination, counts }: DestinationStanding, now: Date): string {
  if (row.state === 'off') return 'off';
  const imported = destination.sort === 'compare' && row.settings.url === undefined;
  if (!imported && (row.settings.url ?? '') === '') return 'not-connected';
  if (row.failure !== null && (row.pausedUntil === null || row.pausedUntil > now || row.failures > 1)) return 'failing';
  return row.snapshot !== null || counts.queued + counts.sent > 0 ? 'catching-up' : 'up-to-date';
}

const iso = (time: Date | null): string | null => time?.toISOString() ?? null;
