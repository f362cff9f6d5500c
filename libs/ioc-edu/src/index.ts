export { IocEduModule } from './ioc-edu.module.js';
export { RebuildCheckModule } from './rebuild-check.module.js';
export { RebuildCheck, type RebuildComparison, type RebuildDifference } from './projection/rebuild-check.js';
export { iocGroup, rebuildFigures } from './projection/rebuild.js';
export { IOC_MIGRATIONS } from './store/ioc-migrations.js';
