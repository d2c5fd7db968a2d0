import * as openid from 'openid-client';
import type { OidcConfig } from '../config.ts';
import { Failure } from '../errors.ts';
import { isUserRole, type UserRole } from './users.ts';

/** Somebody whom the provider has let in, with the role it says they have in podatelna. */
export type OidcIdentity = {
  issuer: string;
  subject: string;
  /** what the provider calls them; people may share it, and it may change */
  username: string | null;
  /** null: the claim holds none of the roles, or more than one */
  role: UserRole | null;
};

/** What the browser has to bring back for the answer of the provider to be taken. Lies in the encrypted session. */
export type PendingLogin = { state: string; nonce: string; verifier: string; begunAt: number };

export type Oidc = {
  /** where to send the browser, and what to remember meanwhile; throws `retry` when the provider does not answer */
  begin(redirectUri: string): Promise<{ address: string; pending: PendingLogin }>;
  /**
   * Who came back. Throws `operator` when the provider declined, `permanent` when the answer is not to this login or not
   * true, `retry` when the provider does not answer.
   */
  finish(address: URL, pending: PendingLogin): Promise<OidcIdentity>;
  /** where the session at the provider is ended; null when it has no such place or does not answer */
  endAddress(backTo: string): Promise<string | null>;
};

/** Seconds that the provider has for one answer. */
const patienceSeconds = 5;

/** The provider of OpenID Connect (OIDC_*), found out about when it is first needed: podatelna starts without it. */
export function openOidc({ issuer, clientId, clientSecret, roleClaim }: OidcConfig): Oidc {
  let discovered: openid.Configuration | null = null;

  async function provider(): Promise<openid.Configuration> {
    discovered ??= await openid.discovery(
      new URL(issuer),
      clientId,
      undefined,
      openid.ClientSecretBasic(clientSecret),
      {
        timeout: patienceSeconds,
        // The configuration lets plain http through for loopback addresses only.
        execute: new URL(issuer).protocol === 'http:' ? [openid.allowInsecureRequests] : [],
      },
    );
    return discovered;
  }

  return {
    async begin(redirectUri) {
      const configuration = await provider().catch(translate);
      const pending = {
        state: openid.randomState(),
        nonce: openid.randomNonce(),
        verifier: openid.randomPKCECodeVerifier(),
        begunAt: Date.now(),
      };
      const address = openid.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: 'openid profile',
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, pending };
    },

    async finish(address, { state, nonce, verifier }) {
      try {
        const configuration = await provider();
        const tokens = await openid.authorizationCodeGrant(configuration, address, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const told: Record<string, unknown> & { iss: string; sub: string } = tokens.claims()!;
        // Many providers keep the ID token small and tell the rest when asked.
        const asked = told[roleClaim] === undefined && configuration.serverMetadata().userinfo_endpoint;
        const more = asked ? await openid.fetchUserInfo(configuration, tokens.access_token, told.sub) : {};
        const claims: Record<string, unknown> = { ...more, ...told };
        const username = claims.preferred_username;
        return {
          issuer: told.iss,
          subject: told.sub,
          username: typeof username === 'string' ? username : null,
          role: roleOf(claims[roleClaim]),
        };
      } catch (error) {
        return translate(error);
      }
    },

    async endAddress(backTo) {
      const configuration = await provider().catch(() => null);
      if (!configuration?.serverMetadata().end_session_endpoint) return null;
      return openid.buildEndSessionUrl(configuration, { post_logout_redirect_uri: backTo }).href;
    },
  };
}

/** The one role among the values of the claim; names are taken exactly, and of two nobody knows which is meant. */
function roleOf(claim: unknown): UserRole | null {
  const known = (Array.isArray(claim) ? claim : [claim]).filter(isUserRole);
  return known.length === 1 ? known[0]! : null;
}

/** Codes of openid-client that say that the answer came and is not true, or not to this login. */
const untrue = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_INVALID_REQUEST',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
  'OAUTH_KEY_SELECTION_FAILED',
  'OAUTH_MISSING_SERVER_METADATA',
]);

function translate(error: unknown): never {
  if (error instanceof openid.AuthorizationResponseError)
    throw new Failure('operator', 'oidc-declined', 'the OpenID Connect provider let nobody in', error);
  // An expired or used code: the person begins anew.
  if (error instanceof openid.ResponseBodyError && error.error === 'invalid_grant')
    throw new Failure('permanent', 'oidc-answer', 'the OpenID Connect provider does not know the code', error);
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string' && untrue.has(code))
    throw new Failure('permanent', 'oidc-answer', `the answer of the OpenID Connect provider is not valid`, error);
  throw new Failure('retry', 'oidc-away', 'the OpenID Connect provider does not answer as it should', error);
}
