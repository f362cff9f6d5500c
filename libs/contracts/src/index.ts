export * from './envelope/cloud-event.js';
export * from './events/topics.js';
export * from './events/education.events.js';
export * from './events/registry.events.js';
export * from './events/ioc.events.js';
export * from './events/reporting.events.js';
export * from './intake/outcomes.js';
export * from './problems/problem-codes.js';
