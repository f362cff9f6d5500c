import { TOPICS } from '@lienthong/contracts';
import { AccessModule } from '@lienthong/kit/access';
import { MessagingModule } from '@lienthong/kit/messaging';
import { PlatformRegistryModule } from '@lienthong/platform-registry';
import { Module } from '@nestjs/common';

/** One service in a process of its own. */
@Module({ imports: [AccessModule, MessagingModule.forRoot({ topics: Object.values(TOPICS) }), PlatformRegistryModule] })
export class AppModule {}
