export { ReportingModule, reportingMigrations } from './reporting.module.js';
