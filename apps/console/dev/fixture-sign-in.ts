import type { IncomingMessage, ServerResponse } from 'node:http';

const ROLES = ['admin', 'department', 'division', 'leader', 'office', 'auditor', 'finance', 'commune', 'school', 'vendor'];
const SCOPES = 'push roster:read ioc:read registry:read registry:write reporting:read';

/** A sign-in without passwords: choose a role. True when the request was one of its own. */
export function signInRoutes(request: IncomingMessage, response: ServerResponse, url: URL): boolean {
  const origin = url.origin;
  const send = (content: unknown) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(content));
  switch (url.pathname) {
    case '/.well-known/openid-configuration':
      send({ issuer: origin, authorization_endpoint: `${origin}/oauth/auth`, token_endpoint: `${origin}/oauth/token`, jwks_uri: `${origin}/oauth/jwks`, end_session_endpoint: `${origin}/oauth/session/end`, response_types_supported: ['code'] });
      return true;
    case '/oauth/auth':
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(rolePage(url));
      return true;
    case '/oauth/token':
      void formOf(request).then((form) => send(tokens(origin, (form.get('code') ?? form.get('refresh_token') ?? 'leader').replace('fixture-', ''))));
      return true;
    case '/oauth/session/end':
      response.writeHead(302, { location: url.searchParams.get('post_logout_redirect_uri') ?? '/' }).end();
      return true;
    default:
      return false;
  }
}

function rolePage(url: URL): string {
  const links = ROLES.map((role) => {
    const back = new URL(url.searchParams.get('redirect_uri') ?? '/', url.origin);
    back.searchParams.set('code', `fixture-${role}`);
    back.searchParams.set('state', url.searchParams.get('state') ?? '');
    return `<li><a data-role="${role}" href="${back.href.replace(/&/g, '&amp;')}">${role}</a></li>`;
  });
  return `<!doctype html><html lang="en"><title>Fixture sign-in</title><h1>Development fixture: sign in as</h1><ul>${links.join('')}</ul>`;
}

function tokens(origin: string, role: string) {
  const area = { ...(role === 'admin' ? {} : { lt_province: '20' }), ...(role === 'commune' ? { lt_commune: '05977' } : {}), ...(role === 'school' ? { lt_school: 'X-20-001' } : {}) };
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: origin, aud: origin, sub: `fixture-${role}`, iat: now, exp: now + 900, name: `Người dùng mẫu (${role})`, lt_sort: 'user', lt_role: role, scope: SCOPES, ...area };
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const jwt = (value: unknown) => `${part({ alg: 'none' })}.${part(value)}.fixture`;
  return { access_token: jwt(claims), id_token: jwt({ ...claims, aud: 'console' }), refresh_token: `fixture-${role}`, token_type: 'Bearer', expires_in: 900, scope: `openid ${SCOPES}` };
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const part of request) text += String(part);
  return new URLSearchParams(text);
}
