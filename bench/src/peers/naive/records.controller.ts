import { Body, Controller, HttpCode, ParseArrayPipe, Post } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { ObjectLiteral, Repository } from 'typeorm';
import { AttendanceEntity, LearnerEntity, SubjectResultEntity } from './record.entities.js';
import { AttendanceDto, LearnerDto, SubjectResultDto } from './records.dto.js';

const checked = (items: new () => object): ParseArrayPipe => new ParseArrayPipe({ items, whitelist: true, forbidNonWhitelisted: true });

/** Takes arrays of records, checks them and saves them one by one, as most would write it. */
@Controller('records')
export class RecordsController {
  constructor(
    @InjectRepository(LearnerEntity) private readonly learners: Repository<LearnerEntity>,
    @InjectRepository(AttendanceEntity) private readonly attendance: Repository<AttendanceEntity>,
    @InjectRepository(SubjectResultEntity) private readonly results: Repository<SubjectResultEntity>,
  ) {}

  @Post('learner')
  @HttpCode(200)
  addLearners(@Body(checked(LearnerDto)) records: LearnerDto[]): Promise<{ saved: number }> {
    return this.save(this.learners, records);
  }

  @Post('attendance')
  @HttpCode(200)
  addAttendance(@Body(checked(AttendanceDto)) records: AttendanceDto[]): Promise<{ saved: number }> {
    return this.save(this.attendance, records);
  }

  @Post('subject-result')
  @HttpCode(200)
  addResults(@Body(checked(SubjectResultDto)) records: SubjectResultDto[]): Promise<{ saved: number }> {
    return this.save(this.results, records);
  }

  private async save<T extends ObjectLiteral>(repository: Repository<T>, records: readonly object[]): Promise<{ saved: number }> {
    for (const record of records) await repository.save(record as T);
    return { saved: records.length };
  }
}
