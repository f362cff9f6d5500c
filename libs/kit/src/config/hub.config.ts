import { existsSync } from 'node:fs';
import path from 'node:path';
import { IsIn, IsInt, IsOptional, IsString, IsUrl, Matches, Max, Min } from 'class-validator';

const urlRules = { require_tld: false, require_protocol: true, protocols: ['http', 'https'] };

/** Settings that every process of the hub knows (api.md §1). Property names are the environment variables. */
export class HubConfig {
  /** Folder of everything local: embedded database, keys, credentials. Relative paths start at the project. */
  @IsString()
  readonly HUB_HOME: string = '.hub';

  @IsInt()
  @Min(1)
  @Max(65535)
  readonly PORT: number = 8080;

  /** Address people and machines call; issuer and audience of all tokens. Default `http://localhost:PORT`. */
  @IsOptional()
  @IsUrl(urlRules)
  readonly BASE_URL?: string;

  /** Replaces the embedded PostgreSQL; its user must be allowed to create roles and schemas. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//, { message: 'DATABASE_URL must start with postgres:// or postgresql://' })
  readonly DATABASE_URL?: string;

  /** Replaces the embedded event log: `host:port,host:port`. */
  @IsOptional()
  @Matches(/^[^\s,:]+:\d+(,[^\s,:]+:\d+)*$/, { message: 'KAFKA_BROKERS must be host:port,host:port' })
  readonly KAFKA_BROKERS?: string;

  /** Key file; default `HUB_HOME/keys.json`. */
  @IsOptional()
  @IsString()
  readonly HUB_KEYS?: string;

  /** `off`: provinces, platforms and clients as in the demo, but no record pushed. */
  @IsIn(['on', 'off'])
  readonly HUB_DEMO: 'on' | 'off' = 'on';

  /** Where this process finds the platform registry (token keys, revocations). Default BASE_URL. */
  @IsOptional()
  @IsUrl(urlRules)
  readonly REGISTRY_URL?: string;

  /** Folder of the reference data and the demo. */
  @IsString()
  readonly SEEDS_HOME: string = 'seeds';

  /** Built pages of the console; served at `/` when the folder exists. */
  @IsString()
  readonly CONSOLE_HOME: string = 'apps/console/dist';

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  readonly LOG_LEVEL: string = 'info';

  /** Requests a minute that one client (or one address without a token) may make. */
  @IsInt()
  @Min(1)
  readonly RATE_LIMIT_PER_MINUTE: number = 600;

  /** Pushes that one client may have open at the same time. */
  @IsInt()
  @Min(1)
  readonly PUSHES_AT_ONCE: number = 8;
}

/** Address of the hub without a slash at the end; `iss` and `aud` of all tokens. */
export function baseUrl(config: HubConfig): string {
  return (config.BASE_URL ?? `http://localhost:${config.PORT}`).replace(/\/+$/, '');
}

/** Address of the platform registry without a slash at the end. */
export function registryUrl(config: HubConfig): string {
  return (config.REGISTRY_URL ?? baseUrl(config)).replace(/\/+$/, '');
}

/** HUB_HOME as an absolute path. */
export function hubHome(config: HubConfig): string {
  return path.resolve(projectRoot(), config.HUB_HOME);
}

/** SEEDS_HOME as an absolute path. */
export function seedsHome(config: HubConfig): string {
  return path.resolve(projectRoot(), config.SEEDS_HOME);
}

/** CONSOLE_HOME as an absolute path. */
export function consoleHome(config: HubConfig): string {
  return path.resolve(projectRoot(), config.CONSOLE_HOME);
}

/** Folder of the project: the nearest one above this file (sources or build) that holds `nx.json`; else the working folder. */
export function projectRoot(): string {
  for (let folder = import.meta.dirname; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'nx.json'))) return folder;
  }
  return process.cwd();
}
