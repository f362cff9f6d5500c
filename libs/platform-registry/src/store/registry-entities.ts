import { AccountEntity } from './entities/account.entity.js';
import { CapabilityEntity } from './entities/capability.entity.js';
import { ClientEntity } from './entities/client.entity.js';
import { DesignationEntity } from './entities/designation.entity.js';
import { PlatformEntity } from './entities/platform.entity.js';
import { ProvinceEntity } from './entities/province.entity.js';

/** Everything people administer; what machines count and keep (evidence, sign-in state) is plain SQL. */
export const REGISTRY_ENTITIES = [ProvinceEntity, CapabilityEntity, PlatformEntity, ClientEntity, AccountEntity, DesignationEntity];
