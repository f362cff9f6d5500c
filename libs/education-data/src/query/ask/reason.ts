export { reasonOf } from '../../domain/read-reason.js';
