import type { Role } from '@lienthong/vocabulary';
import { IsIn, IsOptional, IsString, Length, Matches, ValidateBy, ValidateIf } from 'class-validator';
import { isExternalRole, valueMap, type ClaimRules } from '../../domain/external-claims.js';

const CLAIM = /^\S{1,100}$/;
const claimFault = { message: '$property must be the name of a claim, or a path of names with dots' };

/** A value map whose right sides are all known: `CV-GD=department;LD=leader`. */
function IsValueMap(known: (value: string) => boolean, wanted: string): PropertyDecorator {
  const isMap = (value: unknown): boolean => {
    const map = typeof value === 'string' ? valueMap(value) : null;
    return map !== null && [...map.values()].every(known);
  };
  return ValidateBy({ name: 'isValueMap', validator: { validate: isMap, defaultMessage: () => `$property must be value=${wanted};value=${wanted}` } });
}

/** Settings of signing in through an external OpenID provider; without OIDC_ISSUER none of them matters. */
export class ExternalSignInConfig {
  /** Issuer of the provider; its discovery document lies below. http only on this machine. */
  @IsOptional()
  @Matches(/^(https:\/\/[^\s?#]+|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/[^\s?#]*)?)$/, { message: 'OIDC_ISSUER must be an https address without ? and # (http only on this machine)' })
  readonly OIDC_ISSUER?: string;

  /** Client id that the provider has given to the hub, for the redirect address BASE_URL/oauth/external/callback. */
  @ValidateIf((config: ExternalSignInConfig) => config.OIDC_ISSUER !== undefined || config.OIDC_CLIENT_ID !== undefined)
  @IsString({ message: 'OIDC_CLIENT_ID goes with OIDC_ISSUER' })
  readonly OIDC_CLIENT_ID?: string;

  /** Its secret; absent: a public client, by PKCE alone. */
  @IsOptional()
  @IsString()
  readonly OIDC_CLIENT_SECRET?: string;

  /** Scopes asked of the provider; `openid` is among them. */
  @Matches(/^(\S+ )*openid( \S+)*$/, { message: 'OIDC_SCOPES must be scopes with blanks between them, openid among them' })
  readonly OIDC_SCOPES: string = 'openid profile';

  /** What people call the provider, for the button of the sign-in page. */
  @IsOptional()
  @Length(1, 80)
  readonly OIDC_NAME?: string;

  /** `on`: people sign in there only; the page has no fields for name and password. */
  @IsIn(['on', 'off'])
  readonly OIDC_ONLY: 'on' | 'off' = 'off';

  /** Claim that says what the person does. */
  @Matches(CLAIM, claimFault)
  readonly OIDC_ROLE_CLAIM: string = 'role';

  /** Role by value of that claim, the weightiest first: `CV-GD=department;LD=leader`. Absent: the values are role codes. Never `admin`. */
  @IsOptional()
  @IsValueMap(isExternalRole, 'role')
  readonly OIDC_ROLES?: string;

  /** Claim that says the province; absent: everybody is of OIDC_PROVINCE. */
  @IsOptional()
  @Matches(CLAIM, claimFault)
  readonly OIDC_PROVINCE_CLAIM?: string;

  /** Province code by value of that claim: `LSN=20;QNH=22`. Absent: the values are province codes. */
  @IsOptional()
  @IsValueMap((value) => /^[0-9]{2}$/.test(value), 'code')
  readonly OIDC_PROVINCES?: string;

  /** Province of everybody whose claims name none. */
  @ValidateIf((config: ExternalSignInConfig) => config.OIDC_PROVINCE !== undefined || (config.OIDC_ISSUER !== undefined && config.OIDC_PROVINCE_CLAIM === undefined))
  @Matches(/^[0-9]{2}$/, { message: 'OIDC_PROVINCE must be a province code; with OIDC_ISSUER it or OIDC_PROVINCE_CLAIM is needed' })
  readonly OIDC_PROVINCE?: string;

  /** Claim with the unit of a department's person, e.g. `LS.SGDDT.KHTC`. */
  @IsOptional()
  @Matches(CLAIM, claimFault)
  readonly OIDC_UNIT_CLAIM?: string;

  /** Claim with the commune code of role `commune`. */
  @IsOptional()
  @Matches(CLAIM, claimFault)
  readonly OIDC_COMMUNE_CLAIM?: string;

  /** Claim with the school code of role `school`. */
  @IsOptional()
  @Matches(CLAIM, claimFault)
  readonly OIDC_SCHOOL_CLAIM?: string;

  /** Claim with the platform id of role `vendor`. */
  @IsOptional()
  @Matches(CLAIM, claimFault)
  readonly OIDC_PLATFORM_CLAIM?: string;

  /** Claim that names the account for administrators; an address or a number is not kept. */
  @Matches(CLAIM, claimFault)
  readonly OIDC_USERNAME_CLAIM: string = 'preferred_username';

  /** Claim that the console shows, an office or a post; absent: the name of the role. */
  @IsOptional()
  @Matches(CLAIM, claimFault)
  readonly OIDC_DISPLAY_CLAIM?: string;
}

/** The rules of the settings. */
export function claimRules(config: ExternalSignInConfig): ClaimRules {
  return {
    roleClaim: config.OIDC_ROLE_CLAIM,
    roles: config.OIDC_ROLES === undefined ? null : (valueMap(config.OIDC_ROLES) as ReadonlyMap<string, Role>),
    provinceClaim: config.OIDC_PROVINCE_CLAIM ?? null,
    provinces: config.OIDC_PROVINCES === undefined ? null : valueMap(config.OIDC_PROVINCES),
    province: config.OIDC_PROVINCE ?? null,
    communeClaim: config.OIDC_COMMUNE_CLAIM ?? null,
    schoolClaim: config.OIDC_SCHOOL_CLAIM ?? null,
    platformClaim: config.OIDC_PLATFORM_CLAIM ?? null,
    unitClaim: config.OIDC_UNIT_CLAIM ?? null,
  };
}
