import { Database } from '@lienthong/kit/database';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AccessSeeder } from './access/credentials/access-seeder.js';
import { DesignationSeeder } from './designation/designation-seeder.js';
import { DirectorySeeder } from './directory/seeding/directory-seeder.js';
import { ClientEntity } from './store/entities/client.entity.js';

/** Fills an empty registry, and adds to an old one what has come new with the seeds. Several copies may start at once. */
@Injectable()
export class RegistryBoot implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly directory: DirectorySeeder,
    private readonly access: AccessSeeder,
    private readonly designations: DesignationSeeder,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.client.query("SELECT pg_advisory_xact_lock(hashtext('lienthong registry seeds'))");
      const firstStart = !(await tx.manager.exists(ClientEntity));
      await this.directory.seed(tx);
      await this.access.seed(tx);
      await this.designations.seed(tx, firstStart);
    });
  }
}
