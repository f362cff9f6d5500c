export { EducationDataModule } from './education-data.module.js';
export { EducationDataConfig } from './domain/education-data.config.js';
export { IntakeConfig } from './intake/intake.config.js';
export { KindRegistry } from './records/kinds.js';
export { publishedColumns } from './records/plan/published-view.js';
export { kindTable } from './store/kind-table.js';
export { defineKind } from './records/kind.js';
export { EDUCATION_DATA_MIGRATIONS } from './store/education-data-migrations.js';
