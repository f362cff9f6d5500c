import { SetMetadata, createParamDecorator, type CustomDecorator, type ExecutionContext } from '@nestjs/common';
import { ProblemError } from '../errors/index.js';
import type { Principal } from './principal.js';

export const ACCESS_METADATA = 'lienthong:access';

/** Who may call an endpoint. `admin` (scope or role) always may. */
export interface AccessRule {
  /** A client needs one of these scopes; none listed: no client may. */
  readonly scopes?: readonly string[];
  /** A person needs one of these roles; none listed: no person may (but admin). */
  readonly roles?: readonly string[];
  /** What the service narrows further, for the table of accesses: `own pushes`, `own school`, `province`. */
  readonly area?: string;
}

/** An endpoint that needs no token, and why. */
export interface PublicRule {
  readonly public: string;
}

/** On an endpoint or a controller: any of the scopes for clients, any of the roles for people. */
export function Access(rule: AccessRule): CustomDecorator<string> {
  return SetMetadata(ACCESS_METADATA, rule);
}

/** On an endpoint: no token is asked for. @param why shown in the table of accesses */
export function Public(why: string): CustomDecorator<string> {
  return SetMetadata(ACCESS_METADATA, { public: why } satisfies PublicRule);
}

/** A request after the guard. */
export interface CallerRequest {
  principal?: Principal;
  /** When the caller's token ends; a stream must not outlive it. */
  tokenExpiresAt?: Date;
}

/** Parameter: who calls. Only on endpoints with `@Access`. */
export const Caller = createParamDecorator((_data: unknown, context: ExecutionContext): Principal => {
  const principal = context.switchToHttp().getRequest<CallerRequest>().principal;
  if (!principal) throw new ProblemError(401, 'token_invalid');
  return principal;
});

/** Parameter: the moment the caller's token ends. Only on endpoints with `@Access`. */
export const TokenEnd = createParamDecorator((_data: unknown, context: ExecutionContext): Date => {
  const end = context.switchToHttp().getRequest<CallerRequest>().tokenExpiresAt;
  if (!end) throw new ProblemError(401, 'token_invalid');
  return end;
});
