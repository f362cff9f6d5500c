import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { TestClaims } from './test-principals.js';

export interface TokenOptions {
  /** Seconds from now; negative: a token that has ended. Default 900. */
  readonly endsIn?: number;
  readonly issuer?: string;
  readonly audience?: string;
  /** Signs with a key that the registry does not publish. */
  readonly strangerKey?: boolean;
}

/** Stands in for the platform registry: publishes its key and the revocations, signs tokens for any made-up caller. */
export interface TestRegistry {
  /** Address for REGISTRY_URL. */
  readonly url: string;
  /** Issuer and audience of the tokens; use it as BASE_URL. */
  readonly baseUrl: string;
  signTestToken(claims: TestClaims, options?: TokenOptions): Promise<string>;
  /** The value of an Authorization header. */
  bearer(claims: TestClaims): Promise<string>;
  revoke(clientId: string): void;
  /** Refuses the person's tokens of generations below this one. */
  withdraw(userId: string, generation: number): void;
  close(): Promise<void>;
}

/** Starts one on a free port of this machine. @param baseUrl issuer; default `http://hub.test` */
export async function startTestRegistry(baseUrl = 'http://hub.test'): Promise<TestRegistry> {
  const pair = await generateKeyPair('RS256');
  const stranger = await generateKeyPair('RS256');
  const published = { ...(await exportJWK(pair.publicKey)), kid: 'test', alg: 'RS256', use: 'sig' };
  const revoked = new Map<string, string>();
  const withdrawn = new Map<string, number>();
  const server = createServer((request, response) => {
    const pages: Record<string, unknown> = {
      '/oauth/jwks': { keys: [published] },
      '/api/registry/v1/clients/revocations': {
        revoked: [...revoked].map(([clientId, revokedAt]) => ({ clientId, revokedAt })),
        people: [...withdrawn].map(([userId, generation]) => ({ userId, generation })),
      },
    };
    const page = pages[request.url ?? ''];
    response.writeHead(page ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(page ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const signTestToken = (claims: TestClaims, options: TokenOptions = {}): Promise<string> => {
    const now = Math.trunc(Date.now() / 1000);
    return new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'test', typ: 'at+jwt' })
      .setIssuer(options.issuer ?? baseUrl)
      .setAudience(options.audience ?? baseUrl)
      .setIssuedAt(now - 10)
      .setExpirationTime(now + (options.endsIn ?? 900))
      .sign(options.strangerKey ? stranger.privateKey : pair.privateKey);
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    baseUrl,
    signTestToken,
    bearer: async (claims) => `Bearer ${await signTestToken(claims)}`,
    revoke: (clientId) => void revoked.set(clientId, new Date().toISOString()),
    withdraw: (userId, generation) => void withdrawn.set(userId, generation),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
