export { PlatformRegistryModule } from './platform-registry.module.js';
export { RegistryConfig } from './registry.config.js';
export { REGISTRY_MIGRATIONS } from './store/registry-migrations.js';
export { REGISTRY_ENTITIES } from './store/registry-entities.js';
export { emptyEvidence } from './store/evidence.store.js';
export { ACCESS_TABLE, type AccessRow, type Endpoint } from './domain/access-table.js';
