import { Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { APP_GUARD, ModulesContainer } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { requireDeclaredAccess } from './access-table.js';
import { RevocationList } from './revocation-list.js';
import { TokenVerifier } from './token-verifier.js';

/** Global: the guard before every endpoint, and the list of revocations. Refuses to boot with an undeclared endpoint. */
@Global()
@Module({
  providers: [TokenVerifier, RevocationList, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [TokenVerifier, RevocationList],
})
export class AccessModule implements OnModuleInit {
  constructor(@Inject(ModulesContainer) private readonly modules: ModulesContainer) {}

  onModuleInit(): void {
    requireDeclaredAccess(this.modules);
  }
}
