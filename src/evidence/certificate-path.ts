import type { Verdict } from '../extraction/reading.ts';
import type { Certificate } from './certificate.ts';
import { hasUnknownCriticalExtension, isValidAt, pathLengthOf } from './certificate.ts';
import type { TrustAnchors } from './trust-anchors.ts';

export type Finding = { verdict: Verdict; because: string };

const longestPath = 6;
/** signatures tried; certificates in a message are chosen by whoever made it */
const mostSteps = 100;

/**
 * Looks for a path from `leaf` to an anchor with every certificate on it valid at `at`. `pool` holds certificates found
 * in the message; they may stand in the middle of a path only.
 *
 * `true`: a sound path exists. `false`: the leaf was not valid then, or the only paths to an anchor have an expired
 * certificate or a signature that does not verify. `unknown`: no path. Revocation is not checked, policies and name
 * constraints are not processed (a certificate that makes them critical is not used). Own path building, because pkijs
 * tells "no path" and "broken path" apart only by the text of its message.
 */
export function checkPath(leaf: Certificate, pool: Certificate[], anchors: TrustAnchors, at: Date): Finding {
  if (!isValidAt(leaf, at)) {
    return { verdict: 'false', because: 'certifikát v době podpisu neplatil' };
  }
  const candidates = [...anchors.certificates, ...pool];
  const obstacles = new Set<'expired' | 'broken'>();
  let steps = 0;

  const climb = (certificate: Certificate, below: number, obstacle: 'expired' | 'broken' | null): boolean => {
    const met = obstacle ?? (isValidAt(certificate, at) ? null : 'expired');
    if (anchors.fingerprints.has(certificate.x509.fingerprint256)) {
      if (met) obstacles.add(met);
      return met === null;
    }
    if (below === longestPath) return false;
    for (const issuer of candidates) {
      if (!mayIssue(issuer, certificate, below)) continue;
      steps += 1;
      if (steps > mostSteps) return false;
      const sound = certificate.x509.verify(issuer.x509.publicKey);
      if (climb(issuer, below + 1, met ?? (sound ? null : 'broken'))) return true;
    }
    return false;
  };

  if (hasUnknownCriticalExtension(leaf))
    return { verdict: 'unknown', because: 'certifikát má neznámé závazné rozšíření' };
  if (climb(leaf, 0, null)) return { verdict: 'true', because: 'certifikát vede k důvěryhodnému vydavateli' };
  if (obstacles.has('broken'))
    return { verdict: 'false', because: 'certifikát nepodepsal vydavatel, na kterého se odvolává' };
  if (obstacles.has('expired')) return { verdict: 'false', because: 'certifikát vydavatele v době podpisu neplatil' };
  return { verdict: 'unknown', because: 'vydavatel není mezi důvěryhodnými' };
}

/** By names, key identifiers and keyCertSign (checkIssued), CA flag and allowed length; not by signature. */
function mayIssue(issuer: Certificate, certificate: Certificate, below: number): boolean {
  if (issuer.x509.fingerprint256 === certificate.x509.fingerprint256) return false;
  if (!issuer.x509.ca || hasUnknownCriticalExtension(issuer)) return false;
  const pathLength = pathLengthOf(issuer);
  if (pathLength !== null && below > pathLength) return false;
  return certificate.x509.checkIssued(issuer.x509);
}
