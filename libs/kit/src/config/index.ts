export * from './load-config.js';
export * from './hub.config.js';
export * from './hub-keys.js';
export * from './sealer.js';
export * from './clock.js';
export * from './config.module.js';
