export * from './store/ioc-migrations.js';
