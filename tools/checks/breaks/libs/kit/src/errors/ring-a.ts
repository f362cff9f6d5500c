import './ring-b.js';
export const a = 1;
