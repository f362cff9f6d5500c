import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync, type ValidationError } from 'class-validator';
import { PermanentError } from '../errors/index.js';

/** One setting that cannot be used. */
export interface ConfigFault {
  readonly setting: string;
  readonly faults: readonly string[];
}

/** The settings are not usable; carries every fault found, not only the first. Values are never repeated: they may be secrets. */
export class ConfigError extends PermanentError {
  constructor(readonly settings: readonly ConfigFault[]) {
    const lines = settings.map((each) => `  ${each.setting}: ${each.faults.join('; ')}`);
    super('config_invalid', ['Cấu hình không hợp lệ / settings not valid:', ...lines].join('\n'));
  }
}

/**
 * Reads the settings named by `ConfigClass` (class-validator) from the environment, checks all of them at once and
 * freezes the result. An empty value counts as not set. Property names are the names of the environment variables.
 * @throws ConfigError with every fault
 */
export function loadConfig<T extends object>(ConfigClass: new () => T, env: NodeJS.ProcessEnv = process.env): Readonly<T> {
  const given: Record<string, string> = {};
  for (const name of settingNames(ConfigClass)) {
    const value = env[name]?.trim();
    if (value !== undefined && value !== '') given[name] = value;
  }
  const config = plainToInstance(ConfigClass, given, { enableImplicitConversion: true, exposeDefaultValues: true });
  const faults = validateSync(config, { validationError: { target: false, value: false } }).map(toFault);
  if (faults.length > 0) throw new ConfigError(faults);
  return Object.freeze(config);
}

/** The same settings with some of them changed by main, e.g. the address of a database it has just started; frozen. */
export function withSettings<T extends object>(config: T, changes: Partial<T>): Readonly<T> {
  return Object.freeze(Object.assign(Object.create(Object.getPrototypeOf(config) as object) as T, config, changes));
}

/** Names of all settings of a class, own and inherited, in alphabetical order (`.env.example` is tested against it). */
export function settingNames(ConfigClass: new () => object): readonly string[] {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(ConfigClass, '', false, false);
  return [...new Set(metadata.map((each) => each.propertyName))].sort();
}

function toFault(error: ValidationError): ConfigFault {
  return { setting: error.property, faults: Object.values(error.constraints ?? { nested: 'not valid' }) };
}
