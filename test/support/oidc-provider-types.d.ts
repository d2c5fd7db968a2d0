/** What the tests use of oidc-provider, which brings no types. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> };
  type Context = {
    oidc: {
      provider: { Grant: new (of: { clientId: string; accountId: string }) => Grant };
      client: { clientId: string };
      session: { accountId: string };
    };
  };
  export type Configuration = {
    clients: Record<string, unknown>[];
    claims: Record<string, string[]>;
    jwks: { keys: object[] };
    cookies: { keys: string[] };
    pkce: { required(): boolean };
    findAccount(context: Context, id: string): { accountId: string; claims(): Record<string, unknown> } | undefined;
    loadExistingGrant(context: Context): Promise<Grant>;
  };
  export default class Provider {
    constructor(issuer: string, configuration: Configuration);
    callback(): RequestListener;
  }
}
