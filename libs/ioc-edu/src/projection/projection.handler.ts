import { Controller } from '@nestjs/common';
import {
  type ActivityFactV1, type AttendanceFactV1, type EnrolmentFactV1, type ExamFactV1, type FactsV1, type LearnerChangedV1, type ProvinceChangedV1, type PushCountsV1, type ResultFactV1,
  type SchoolChangedV1, type SchoolClassChangedV1, type StaffChangedV1, TOPICS, type UnitChangedV1,
} from '@lienthong/contracts';
import { type EventBatch, OnEvents } from '@lienthong/kit/messaging';
import { Projection, type Tally } from './projection.js';
import { TALLIES } from './topic-tallies.js';

const group = 'ioc-edu';

/** The topics of which the figures are made, each with its tally. */
@Controller()
export class ProjectionHandler {
  constructor(private readonly projection: Projection) {}

  @OnEvents(group, TOPICS.province.name)
  onProvince(batch: EventBatch<ProvinceChangedV1>): Promise<void> {
    return this.apply(batch);
  }

  @OnEvents(group, TOPICS.unit.name)
  onUnit(batch: EventBatch<UnitChangedV1>): Promise<void> {
    return this.apply(batch);
  }

  @OnEvents(group, TOPICS.school.name)
  onSchool(batch: EventBatch<SchoolChangedV1>): Promise<void> {
    return this.apply(batch);
  }

  @OnEvents(group, TOPICS.schoolClass.name)
  onSchoolClass(batch: EventBatch<SchoolClassChangedV1>): Promise<void> {
    return this.apply(batch);
  }

  @OnEvents(group, TOPICS.staff.name)
  onStaff(batch: EventBatch<StaffChangedV1>): Promise<void> {
    return this.apply(batch);
  }

  @OnEvents(group, TOPICS.learner.name)
  onLearner(batch: EventBatch<LearnerChangedV1>): Promise<void> {
    return this.apply(batch);
  }

  @OnEvents(group, TOPICS.enrolment.name)
  onEnrolment(batch: EventBatch<FactsV1<EnrolmentFactV1>>): Promise<void> {
    return this.apply(batch);
  }

  @OnEvents(group, TOPICS.attendance.name)
  onAttendance(batch: EventBatch<FactsV1<AttendanceFactV1>>): Promise<void> {
    return this.apply(batch);
  }

  @OnEvents(group, TOPICS.result.name)
  onResult(batch: EventBatch<FactsV1<ResultFactV1>>): Promise<void> {
    return this.apply(batch);
  }

  @OnEvents(group, TOPICS.exam.name)
  onExam(batch: EventBatch<FactsV1<ExamFactV1>>): Promise<void> {
    return this.apply(batch);
  }

  @OnEvents(group, TOPICS.activity.name)
  onActivity(batch: EventBatch<FactsV1<ActivityFactV1>>): Promise<void> {
    return this.apply(batch);
  }

  @OnEvents(group, TOPICS.push.name)
  onPush(batch: EventBatch<PushCountsV1>): Promise<void> {
    return this.apply(batch);
  }

  private apply(batch: EventBatch): Promise<void> {
    const tally = TALLIES.get(batch.topic) as Tally<unknown> | undefined;
    return tally === undefined ? Promise.resolve() : this.projection.apply(batch, tally);
  }
}
