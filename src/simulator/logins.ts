import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import { type Account, type PasswordCheck, sameText } from './account.ts';

/** Who a client certificate was registered for. */
export type CertificateKind = 'system' | 'user' | 'hosted';

/** The login that a path stands for (facts §1: infix). */
export type Login = 'password' | CertificateKind;

const logins: Record<string, Login> = { '': 'password', cert: 'system', certds: 'user', hspis: 'hosted' };

/** Parses /cert/DS/dx into its login and service; null for a path that ISDS does not have. */
export function parsePath(path: string): { login: Login; service: string } | null {
  const match = /^\/(?:(cert|certds|hspis)\/)?DS\/(\w+)$/.exec(path);
  return match ? { login: logins[match[1] ?? '']!, service: match[2]! } : null;
}

export type Admission = { admitted: true } | { admitted: false; httpStatus: number; title: string; headers: object };

/** The certificates that may log in, by SHA-256 fingerprint. */
export type RegisteredCertificates = ReadonlyMap<string, CertificateKind>;

/**
 * Judges who asks: a certificate where the path asks for one, name and password where the login has them, nothing that
 * the login does not have. 403 when there is no certificate that TLS trusts, else 401.
 */
export function admit(
  login: Login,
  request: IncomingMessage,
  account: Account,
  boxId: string,
  registered: RegisteredCertificates,
  now: Date,
): Admission {
  const { authorization } = request.headers;
  if (login !== 'password') {
    const fingerprint = trustedCertificate(request);
    if (fingerprint === null) return refused(403, '403 Forbidden', {});
    if (registered.get(fingerprint) !== login) return unauthorized('wrong');
  }
  if (login === 'system') return authorization === undefined ? { admitted: true } : unauthorized('wrong');
  if (login === 'hosted') {
    const asked = `Basic ${Buffer.from(`${boxId}:`).toString('base64')}`;
    return sameText(authorization ?? '', asked) ? { admitted: true } : unauthorized('wrong');
  }
  const check = account.check(authorization, now);
  return check === 'right' ? { admitted: true } : unauthorized(check);
}

/** Fingerprint of a client certificate that leads to the simulator's authority and is valid now. */
function trustedCertificate(request: IncomingMessage): string | null {
  const { socket } = request;
  if (!(socket instanceof TLSSocket) || !socket.authorized) return null;
  return socket.getPeerX509Certificate()?.fingerprint256 ?? null;
}

/** Codes that ISDS documents for its interactive logins, spelled as there. */
const reasons: Record<Exclude<PasswordCheck, 'right'>, { code: string; title: string }> = {
  wrong: { code: 'authentication.error.userIsNotAuthenticated', title: '401 Unauthorized' },
  expired: { code: 'authentication.error.paswordExpired', title: 'Platnost hesla vypršela' },
  locked: { code: 'authentication.error.intruderDetected', title: 'Účet je na 60 minut zablokován' },
};

function unauthorized(check: Exclude<PasswordCheck, 'right'>): Admission {
  const { code, title } = reasons[check];
  return refused(401, title, { 'www-authenticate': 'Basic realm="ISDS"', 'x-response-message-code': code });
}

function refused(httpStatus: number, title: string, headers: object): Admission {
  return { admitted: false, httpStatus, title, headers };
}
