import { TOPICS } from '@lienthong/contracts';
import { IocEduModule } from '@lienthong/ioc-edu';
import { AccessModule } from '@lienthong/kit/access';
import { MessagingModule } from '@lienthong/kit/messaging';
import { Module } from '@nestjs/common';

/** One service in a process of its own. */
@Module({ imports: [AccessModule, MessagingModule.forRoot({ topics: Object.values(TOPICS) }), IocEduModule] })
export class AppModule {}
