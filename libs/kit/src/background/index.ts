export * from './background-work.js';
