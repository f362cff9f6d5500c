import { IsInt, Max, Min } from 'class-validator';

/** Settings of the education-data service. */
export class EducationDataConfig {
  /** Merge workers of this process; two keep two cores busy (Node and PostgreSQL side by side). */
  @IsInt()
  @Min(0)
  @Max(16)
  readonly MERGE_WORKERS: number = 2;
}
