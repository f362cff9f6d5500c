import { ArrayMaxSize, IsArray, IsDateString, IsIn, IsInt, IsNumber, IsOptional, IsString, Length, Matches, Max, MaxLength, Min } from 'class-validator';

/** What every record begins with. */
export class RecordDto {
  @IsString()
  @Length(1, 100)
  recordId!: string;

  @IsIn(['NEW', 'UPDATE', 'CANCEL'])
  event!: string;

  @IsInt()
  @Min(1)
  version!: number;

  @IsDateString()
  updatedAt!: string;

  @IsString()
  @Length(3, 35)
  schoolCode!: string;
}

export class LearnerDto extends RecordDto {
  @Matches(/^\d{10}$/)
  ministryCode!: string;

  @Matches(/^\d{12}$/)
  personalNumber!: string;

  @IsString()
  @MaxLength(100)
  fullName!: string;

  @IsDateString()
  birthDate!: string;

  @IsIn(['male', 'female', 'unknown'])
  sex!: string;

  @IsOptional()
  @Matches(/^\d{2}$/)
  ethnic?: string;

  @IsOptional()
  @Matches(/^\d{5}$/)
  communeCode?: string;

  @IsOptional()
  @IsArray()
  relatives?: object[];
}

export class AttendanceDto extends RecordDto {
  @IsString()
  learnerRecordId!: string;

  @IsDateString()
  date!: string;

  @IsIn(['morning', 'afternoon', 'day'])
  session!: string;

  @IsIn(['present', 'late', 'absent-excused', 'absent-unexcused'])
  state!: string;
}

export class SubjectResultDto extends RecordDto {
  @IsString()
  learnerRecordId!: string;

  @Matches(/^\d{4}-\d{4}$/)
  schoolYear!: string;

  @IsIn(['term-1', 'term-2', 'year'])
  period!: string;

  @IsString()
  subject!: string;

  @IsIn(['tt22', 'tt27', 'tt58'])
  scheme!: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsNumber({ maxDecimalPlaces: 1 }, { each: true })
  @Min(0, { each: true })
  @Max(10, { each: true })
  regularMarks?: number[];

  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 1 })
  midtermMark?: number;

  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 1 })
  finalMark?: number;

  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 1 })
  average?: number;
}
