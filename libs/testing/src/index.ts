export * from './database/create-test-database.js';
export type { DatabaseTemplate } from './database/database-template.js';
export * from './time/fake-clock.js';
export * from './access/test-principals.js';
export * from './access/test-registry.js';
