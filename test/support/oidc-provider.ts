import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export type Person = { preferred_username?: string; podatelna_role?: unknown };

export type GivenProvider = AsyncDisposable & {
  /** OIDC_* for the console */
  environment: Record<string, string>;
  /** people by what they log in as, which is their subject; may be changed at any time */
  people: Record<string, Person>;
  /** from now on the console at this address is its client */
  serve(consoleUrl: string): void;
  /** stops answering, and answers again */
  stop(): Promise<void>;
};

/** A provider of OpenID Connect over http; whoever is known logs in with any password and is not asked for consent. */
export async function givenProvider(): Promise<GivenProvider> {
  let listener: RequestListener = (_request, response) => void response.writeHead(503).end();
  const server = createServer((request, response) => listener(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const people: GivenProvider['people'] = {};
  const client = { client_id: 'podatelna', client_secret: 'tajemstvi-pro-test-0123456789' };
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const close = async () => {
    if (!server.listening) return;
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return {
    people,
    environment: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: client.client_id,
      OIDC_CLIENT_SECRET: client.client_secret,
      OIDC_ROLE_CLAIM: 'podatelna_role',
    },
    serve(consoleUrl) {
      const provider = new Provider(issuer, {
        clients: [
          {
            ...client,
            redirect_uris: [`${consoleUrl}/login/oidc/back`],
            post_logout_redirect_uris: [`${consoleUrl}/login`],
          },
        ],
        claims: { openid: ['sub'], profile: ['preferred_username', 'podatelna_role'] },
        jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'test', alg: 'RS256', use: 'sig' }] },
        cookies: { keys: ['klic-pro-test'] },
        pkce: { required: () => true },
        findAccount: (_context, id) => people[id] && { accountId: id, claims: () => ({ sub: id, ...people[id] }) },
        async loadExistingGrant({ oidc }) {
          const grant = new oidc.provider.Grant({
            clientId: oidc.client.clientId,
            accountId: oidc.session.accountId,
          });
          grant.addOIDCScope('openid profile');
          await grant.save();
          return grant;
        },
      });
      listener = provider.callback();
    },
    stop: close,
    [Symbol.asyncDispose]: close,
  };
}
