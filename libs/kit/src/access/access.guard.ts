import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { PermanentError, ProblemError } from '../errors/index.js';
import { ACCESS_METADATA, type AccessRule, type CallerRequest, type PublicRule } from './access.decorator.js';
import type { Principal } from './principal.js';
import { hasRole, hasScope } from './reach.js';
import { RevocationList } from './revocation-list.js';
import { refusal, TokenVerifier } from './token-verifier.js';

type GuardedRequest = CallerRequest & { readonly headers: { readonly authorization?: string } };

/** Global: every HTTP endpoint is open only to whom its `@Access` names. Events are not its business. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(TokenVerifier) private readonly tokens: TokenVerifier,
    @Inject(RevocationList) private readonly revocations: RevocationList,
  ) {}

  /** @throws ProblemError 401 `token_invalid`, `unreadable_token`, `client_revoked`; 403 `scope_missing` */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const rule = this.reflector.getAllAndOverride<AccessRule | PublicRule | undefined>(ACCESS_METADATA, [context.getHandler(), context.getClass()]);
    if (!rule) throw new PermanentError('access_undeclared', `${context.getClass().name}.${context.getHandler().name} has neither @Access nor @Public`);
    if ('public' in rule) return true;

    const request = context.switchToHttp().getRequest<GuardedRequest>();
    const { principal, expiresAt } = await this.tokens.verify(bearerToken(request.headers.authorization));
    const refused = await this.revocations.refusalOf(principal);
    if (refused !== null) throw refusal(refused);
    if (!mayCall(principal, rule)) throw scopeMissing(rule);
    request.principal = principal;
    request.tokenExpiresAt = expiresAt;
    return true;
  }
}

/** Whether the rule lets the caller in: one scope is enough for a client, one role for a person, `admin` for all. */
export function mayCall(principal: Principal, rule: AccessRule): boolean {
  return hasScope(principal, ...(rule.scopes ?? [])) || hasRole(principal, ...(rule.roles ?? []));
}

function bearerToken(header: string | undefined): string {
  const token = /^Bearer +(\S+) *$/i.exec(header ?? '')?.[1];
  if (token === undefined) throw new ProblemError(401, 'token_invalid', undefined, [], { 'www-authenticate': 'Bearer realm="lienthong"' });
  return token;
}

function scopeMissing(rule: AccessRule): ProblemError {
  const scope = (rule.scopes ?? []).join(' ');
  return new ProblemError(403, 'scope_missing', undefined, [], { 'www-authenticate': `Bearer realm="lienthong", error="insufficient_scope"${scope ? `, scope="${scope}"` : ''}` });
}
