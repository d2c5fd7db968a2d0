import { X509Certificate } from 'node:crypto';
import * as pkijs from 'pkijs';

/** A certificate read twice: by OpenSSL for keys and signatures, by pkijs for names and extensions. */
export type Certificate = { x509: X509Certificate; parsed: pkijs.Certificate };

const largestCertificate = 64 * 1024;

/** A date that can be written as one: a changed byte makes years of five digits, and dates that are none. */
export const isDate = (date: Date): boolean => date.getUTCFullYear() >= 0 && date.getUTCFullYear() <= 9999;

/**
 * Reads one DER certificate; null when it is not one, has dates that are none, or a key of a kind that OpenSSL does not
 * know. The bytes come from outside, so any of the readers may refuse.
 */
export function readCertificate(der: Uint8Array): Certificate | null {
  if (der.length > largestCertificate) return null;
  try {
    const x509 = new X509Certificate(der);
    // Read here and not where it is needed, because reading it is what throws.
    void x509.publicKey;
    if (![x509.validFromDate, x509.validToDate].every(isDate)) return null;
    return { x509, parsed: pkijs.Certificate.fromBER(der) };
  } catch {
    return null;
  }
}

const commonName = '2.5.4.3';

/** The subject's only common name; null when it has none or several. */
export function commonNameOf(certificate: Certificate): string | null {
  const names = certificate.parsed.subject.typesAndValues.filter(({ type }) => type === commonName);
  const value: unknown = names.length === 1 ? names[0]?.value.valueBlock.value : null;
  return typeof value === 'string' ? value : null;
}

/** RFC 5280 §4.2.1.3–4.2.1.12; `nameConstraints` and policy processing are not done, hence not here. */
const understoodExtensions = new Set([
  '2.5.29.14',
  '2.5.29.15',
  '2.5.29.17',
  '2.5.29.18',
  '2.5.29.19',
  '2.5.29.31',
  '2.5.29.32',
  '2.5.29.35',
  '2.5.29.37',
  '1.3.6.1.5.5.7.1.1',
  '1.3.6.1.5.5.7.1.3',
]);

/** A certificate with a critical extension that we do not process must not be relied on (RFC 5280 §4.2). */
export const hasUnknownCriticalExtension = (certificate: Certificate): boolean =>
  (certificate.parsed.extensions ?? []).some(({ critical, extnID }) => critical && !understoodExtensions.has(extnID));

/** How many further CA certificates may stand below this one; null when unlimited. */
export function pathLengthOf(certificate: Certificate): number | null {
  const constraints = certificate.parsed.extensions?.find(({ extnID }) => extnID === '2.5.29.19')?.parsedValue;
  if (!(constraints instanceof pkijs.BasicConstraints)) return null;
  return typeof constraints.pathLenConstraint === 'number' ? constraints.pathLenConstraint : null;
}

const timeStamping = '1.3.6.1.5.5.7.3.8';

/** Extended key usage id-kp-timeStamping (RFC 3161 §2.3). */
export const isForTimeStamping = (certificate: Certificate): boolean =>
  (certificate.x509.keyUsage ?? []).includes(timeStamping);

export const isValidAt = (certificate: Certificate, at: Date): boolean =>
  at >= certificate.x509.validFromDate && at <= certificate.x509.validToDate;
