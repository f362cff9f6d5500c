import { IsInt, Max, Min } from 'class-validator';

/** Settings of conformance runs. */
export class CertificationConfig {
  /** How long a run lasts at most, hours. */
  @IsInt()
  @Min(1)
  @Max(720)
  readonly CERTIFICATION_HOURS: number = 24;
}
