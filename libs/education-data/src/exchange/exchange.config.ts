import { IsInt, Max, Min } from 'class-validator';

/** Settings of the exchange with the ministry and others; what belongs to one destination is set at the destination. */
export class ExchangeConfig {
  /** Milliseconds between two looks at the queues. */
  @IsInt()
  @Min(100)
  @Max(600_000)
  readonly EXCHANGE_EVERY_MS: number = 1_000;

  /** First wait after a destination did not answer, in milliseconds; it doubles. */
  @IsInt()
  @Min(10)
  @Max(600_000)
  readonly EXCHANGE_RETRY_FIRST_MS: number = 2_000;

  /** Longest wait after a destination did not answer, in milliseconds. */
  @IsInt()
  @Min(100)
  @Max(86_400_000)
  readonly EXCHANGE_RETRY_CAP_MS: number = 300_000;
}
