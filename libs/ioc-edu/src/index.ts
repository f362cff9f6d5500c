export { IocEduModule } from './ioc-edu.module.js';
export { IOC_MIGRATIONS } from './store/ioc-migrations.js';
