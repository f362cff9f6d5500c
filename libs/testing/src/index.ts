export * from './database/create-test-database.js';
export * from './time/fake-clock.js';
