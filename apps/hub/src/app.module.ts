import { TOPICS } from '@lienthong/contracts';
import { EducationDataModule } from '@lienthong/education-data';
import { IocEduModule } from '@lienthong/ioc-edu';
import { AccessModule } from '@lienthong/kit/access';
import { MessagingModule } from '@lienthong/kit/messaging';
import { PlatformRegistryModule } from '@lienthong/platform-registry';
import { ReportingModule } from '@lienthong/reporting';
import { Module } from '@nestjs/common';

/** The four services in one process, from the same modules as the four apps. */
@Module({
  imports: [AccessModule, MessagingModule.forRoot({ topics: Object.values(TOPICS) }), PlatformRegistryModule, EducationDataModule, IocEduModule, ReportingModule],
})
export class AppModule {}
