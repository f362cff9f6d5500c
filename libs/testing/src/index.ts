export * from './database/create-test-database.js';
export * from './time/fake-clock.js';
export * from './access/test-principals.js';
export * from './access/test-registry.js';
