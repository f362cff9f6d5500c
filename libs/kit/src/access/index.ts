export * from './principal.js';
export * from './access.decorator.js';
export * from './access.guard.js';
export * from './access.module.js';
export * from './access-table.js';
export * from './reach.js';
export * from './revocation-list.js';
export * from './token-verifier.js';
