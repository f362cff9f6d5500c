import './ring-a.js';
export const b = 1;
