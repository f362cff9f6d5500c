export * from './demo.js';
export * from './dirt.js';
export * from './exam.js';
export * from './ledger.js';
export * from './outcome-sum.js';
export * from './plan.js';
export * from './push-client.js';
export * from './world.js';
