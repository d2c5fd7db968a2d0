import { readCertificate } from '../../evidence/certificate.ts';
import type { TrustAnchors } from '../../evidence/trust-anchors.ts';

/** Anchors come from our own configuration, which is checked when the daemon starts; what is unreadable is no anchor. */
export function anchorsFromPem(pem: string): TrustAnchors {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  const certificates = blocks
    .map((block) => readCertificate(Buffer.from(block.replace(/-----[A-Z ]+-----/g, ''), 'base64')))
    .filter((certificate) => certificate !== null);
  return { certificates, fingerprints: new Set(certificates.map(({ x509 }) => x509.fingerprint256)) };
}
