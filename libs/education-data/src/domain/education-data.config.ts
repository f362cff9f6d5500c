import { IsIn, IsInt, Max, Min } from 'class-validator';

/** Settings of the education-data service. */
export class EducationDataConfig {
  /** Chunks merged at the same time by this process; with two, one is decided on while the database works on the other. */
  @IsInt()
  @Min(0)
  @Max(16)
  readonly MERGE_WORKERS: number = 2;

  /** `on`: the merge has a thread of its own, so that a second core is used; `off`: it shares the thread of the requests. */
  @IsIn(['on', 'off'])
  readonly MERGE_THREAD: 'on' | 'off' = 'on';
}
