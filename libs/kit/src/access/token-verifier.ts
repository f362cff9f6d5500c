import { Inject, Injectable } from '@nestjs/common';
import { decodeProtectedHeader, errors, jwtVerify, type JWTPayload } from 'jose';
import { baseUrl, Clock, HubConfig, registryUrl } from '../config/index.js';
import { HubError, ProblemError } from '../errors/index.js';
import { KeySet } from './key-set.js';
import type { Principal } from './principal.js';

/** A token that stood the check. */
export interface VerifiedToken {
  readonly principal: Principal;
  readonly expiresAt: Date;
}

/** How long a signature that was found good is not looked at again, and of how many tokens. */
const REMEMBERED_MS = 60_000;
const REMEMBERED_MOST = 5_000;
/** Seconds by which clocks may differ. */
const TOLERANCE_S = 5;

/** Checks access tokens (JWT, asymmetric, `iss` and `aud` = BASE_URL) and reads the caller from their claims. */
@Injectable()
export class TokenVerifier {
  private readonly keys: KeySet;
  private readonly issuer: string;
  /** Tokens of the last minute: a vendor sends the same one with each of its calls. */
  private readonly remembered = new Map<string, VerifiedToken & { readonly until: number }>();

  constructor(
    @Inject(HubConfig) config: HubConfig,
    @Inject(Clock) private readonly clock: Clock,
  ) {
    this.keys = new KeySet(`${registryUrl(config)}/oauth/jwks`);
    this.issuer = baseUrl(config);
  }

  /** @throws ProblemError 401 `token_invalid` or `unreadable_token`; TransientError while the registry's keys are out of reach */
  async verify(token: string): Promise<VerifiedToken> {
    const known = this.remembered.get(token);
    const now = this.clock.now().getTime();
    if (known !== undefined && now < known.until && now < known.expiresAt.getTime() + TOLERANCE_S * 1000) return known;
    const verified = await this.check(token);
    if (this.remembered.size >= REMEMBERED_MOST) this.remembered.clear();
    this.remembered.set(token, { ...verified, until: now + REMEMBERED_MS });
    return verified;
  }

  private async check(token: string): Promise<VerifiedToken> {
    if (!isReadable(token)) throw refusal('unreadable_token');
    try {
      const { payload } = await jwtVerify(token, this.keys.keyOf, {
        issuer: this.issuer,
        audience: this.issuer,
        algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
        clockTolerance: TOLERANCE_S,
        currentDate: this.clock.now(),
        requiredClaims: ['exp', 'lt_sort'],
      });
      return { principal: toPrincipal(payload), expiresAt: new Date((payload.exp ?? 0) * 1000) };
    } catch (error) {
      if (error instanceof HubError) throw error;
      throw error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid ? refusal('unreadable_token') : refusal('token_invalid');
    }
  }
}

/** 401 for a token that was sent; RFC 6750 asks for the header. */
export function refusal(code: 'token_invalid' | 'unreadable_token' | 'client_revoked'): ProblemError {
  return new ProblemError(401, code, undefined, [], { 'www-authenticate': `Bearer realm="lienthong", error="invalid_token", error_description="${code}"` });
}

function isReadable(token: string): boolean {
  try {
    return typeof decodeProtectedHeader(token).alg === 'string';
  } catch {
    return false;
  }
}

/** Claims are named in the registry's ADR; a missing one means "none" or "no bound". */
function toPrincipal(claims: JWTPayload): Principal {
  const sort = claims['lt_sort'];
  if (sort !== 'client' && sort !== 'user') throw refusal('token_invalid');
  const clientId = text(claims['client_id']);
  const subject = sort === 'client' ? (clientId ?? text(claims.sub)) : text(claims.sub);
  if (subject === null) throw refusal('token_invalid');
  return {
    sort,
    subject,
    clientId,
    platformId: text(claims['lt_platform']),
    provinceCode: text(claims['lt_province']),
    scopes: (text(claims['scope']) ?? '').split(' ').filter((scope) => scope !== ''),
    kinds: list(claims['lt_kinds']) ?? [],
    schools: list(claims['lt_schools']),
    role: sort === 'user' ? text(claims['lt_role']) : null,
    communeCode: text(claims['lt_commune']),
    schoolCode: text(claims['lt_school']),
    ...(sort === 'user' && typeof claims['lt_generation'] === 'number' ? { generation: claims['lt_generation'] } : {}),
  };
}

function text(claim: unknown): string | null {
  return typeof claim === 'string' && claim !== '' ? claim : null;
}

function list(claim: unknown): readonly string[] | null {
  return Array.isArray(claim) ? claim.filter((each) => typeof each === 'string') : null;
}
