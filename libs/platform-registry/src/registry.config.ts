import { IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';

/** Settings of the platform registry, besides those of the hub. */
export class RegistryConfig {
  /** Other origins the console may be served from (development): `http://localhost:5173,http://127.0.0.1:5173`. */
  @IsOptional()
  @Matches(/^https?:\/\/[^/\s,]+(,https?:\/\/[^/\s,]+)*$/, { message: 'CONSOLE_ORIGINS must be origins with commas between them' })
  readonly CONSOLE_ORIGINS?: string;

  /** Hours after which a signed-in person has to sign in again. */
  @IsInt()
  @Min(1)
  @Max(72)
  readonly SIGN_IN_HOURS: number = 12;

  /** Failed sign-ins of one name in 15 minutes before it has to wait. */
  @IsInt()
  @Min(3)
  readonly SIGN_IN_TRIES: number = 10;

  /** Place of `credentials.json`; default HUB_HOME. */
  @IsOptional()
  @IsString()
  readonly CREDENTIALS_FILE?: string;
}

/** Origins of CONSOLE_ORIGINS, none when it is not set. */
export function consoleOrigins(config: RegistryConfig): readonly string[] {
  return config.CONSOLE_ORIGINS?.split(',') ?? [];
}
