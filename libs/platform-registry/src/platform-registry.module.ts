import { loadConfig } from '@lienthong/kit/config';
import { DatabaseModule } from '@lienthong/kit/database';
import { MessagingModule } from '@lienthong/kit/messaging';
import { Module } from '@nestjs/common';
import { AccessSweeper } from './access/access-sweeper.js';
import { ClientController } from './access/clients/client.controller.js';
import { ClientListService } from './access/clients/client-list.service.js';
import { ClientService } from './access/clients/client.service.js';
import { AccessSeeder } from './access/credentials/access-seeder.js';
import { ExternalAccountService } from './access/external/external-account.service.js';
import { ExternalProvider } from './access/external/external-provider.js';
import { ExternalSignInConfig } from './access/external/external-sign-in.config.js';
import { ExternalSignInHandler } from './access/external/external-sign-in.handler.js';
import { SignInGuard } from './access/login/sign-in-guard.js';
import { SignInHandler } from './access/login/sign-in.handler.js';
import { SignInService } from './access/login/sign-in.service.js';
import { ClientMetadataSource } from './access/oauth/client-metadata.js';
import { OauthMount } from './access/oauth/oauth.mount.js';
import { OidcAdapters } from './access/oauth/oidc-adapter.js';
import { OidcProvider } from './access/oauth/oidc-provider.js';
import { TokenClaims } from './access/oauth/token-claims.js';
import { MeController } from './access/users/me.controller.js';
import { UserController } from './access/users/user.controller.js';
import { UserService } from './access/users/user.service.js';
import { AuditController } from './audit/audit.controller.js';
import { DesignationController } from './designation/designation.controller.js';
import { DesignationListService } from './designation/designation-list.service.js';
import { DesignationSeeder } from './designation/designation-seeder.js';
import { DesignationService } from './designation/designation.service.js';
import { CapabilityController } from './directory/capabilities/capability.controller.js';
import { PlatformController } from './directory/platforms/platform.controller.js';
import { PlatformListService } from './directory/platforms/platform-list.service.js';
import { PlatformService } from './directory/platforms/platform.service.js';
import { ProvinceController } from './directory/provinces/province.controller.js';
import { ProvinceService } from './directory/provinces/province.service.js';
import { DirectorySeeder } from './directory/seeding/directory-seeder.js';
import { CertificationHandler } from './evidence/certification.handler.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { EvidenceHandler } from './evidence/evidence.handler.js';
import { RegistryBoot } from './registry-boot.js';
import { RegistryConfig } from './registry.config.js';
import { AuditStore } from './store/audit.store.js';
import { CertificationStore } from './store/certification.store.js';
import { DesignationStore } from './store/designation.store.js';
import { EvidenceStore } from './store/evidence.store.js';
import { OidcRecordStore } from './store/oidc-record.store.js';
import { REGISTRY_ENTITIES } from './store/registry-entities.js';
import { REGISTRY_MIGRATIONS } from './store/registry-migrations.js';
import { SignInFailureStore } from './store/sign-in-failure.store.js';

const STORES = [OidcRecordStore, SignInFailureStore, DesignationStore, EvidenceStore, CertificationStore, AuditStore];
const DIRECTORY = [ProvinceService, PlatformService, PlatformListService, DirectorySeeder];
const ACCESS = [ClientService, ClientListService, UserService, AccessSeeder, AccessSweeper, ClientMetadataSource, TokenClaims, OidcAdapters, OidcProvider, OauthMount, SignInGuard, SignInService, SignInHandler, ExternalProvider, ExternalAccountService, ExternalSignInHandler];
const DESIGNATION = [DesignationService, DesignationListService, DesignationSeeder];

/** The platform registry: inventory, who may, who is the source of what, and the evidence of use. */
@Module({
  imports: [
    DatabaseModule.forService({ service: 'platform-registry', schema: 'registry', entities: REGISTRY_ENTITIES, migrations: REGISTRY_MIGRATIONS }),
    MessagingModule.forService({ group: 'platform-registry' }),
  ],
  controllers: [ProvinceController, CapabilityController, PlatformController, ClientController, UserController, MeController, DesignationController, EvidenceController, EvidenceHandler, CertificationHandler, AuditController],
  providers: [
    { provide: RegistryConfig, useFactory: (): RegistryConfig => loadConfig(RegistryConfig) },
    { provide: ExternalSignInConfig, useFactory: (): ExternalSignInConfig => loadConfig(ExternalSignInConfig) },
    ...STORES,
    ...DIRECTORY,
    ...ACCESS,
    ...DESIGNATION,
    RegistryBoot,
  ],
})
export class PlatformRegistryModule {}
