import { CreatedFigures1766100000000 } from './migrations/1766100000000-created-figures.js';
import { CreatedIndicator1766200000000 } from './migrations/1766200000000-created-indicator.js';
import { CreatedQualityState1766300000000 } from './migrations/1766300000000-created-quality-state.js';

/** In the order they were written; never edited once released. */
export const IOC_MIGRATIONS = [CreatedFigures1766100000000, CreatedIndicator1766200000000, CreatedQualityState1766300000000];

/** Tables that hold nothing but what was projected from the log: emptied before a rebuild, compared after it. */
export const PROJECTED_TABLES = [
  'cell_day', 'cell', 'unit', 'province', 'school', 'school_span', 'class_span', 'staff_span', 'learner_record', 'class_member', 'held_result', 'activity_week', 'indicator', 'quality_state',
] as const;
