import type { Type } from '@nestjs/common';
import { EducationDataModule } from '@lienthong/education-data';
import { IocEduModule } from '@lienthong/ioc-edu';
import { PlatformRegistryModule } from '@lienthong/platform-registry';
import { ReportingModule } from '@lienthong/reporting';

/** A consumer group: where its dead letters lie, and whose handlers they are put through. */
export interface Group {
  readonly schema: string;
  readonly module: Type;
}

/** Groups by name, the names of the services. */
export const GROUPS: Readonly<Record<string, Group>> = {
  'education-data': { schema: 'sector', module: EducationDataModule },
  'platform-registry': { schema: 'registry', module: PlatformRegistryModule },
  'ioc-edu': { schema: 'ioc', module: IocEduModule },
  reporting: { schema: 'reporting', module: ReportingModule },
};
