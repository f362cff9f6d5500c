export * from './trace.js';
export * from './logger.js';
export * from './metrics.js';
export * from './health-checks.js';
export * from './observability.module.js';
