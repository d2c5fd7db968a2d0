import type { Certificate } from '../../evidence/certificate.ts';
import { checkPath } from '../../evidence/certificate-path.ts';
import type { DigestName, SignedData } from '../../evidence/signed-data.ts';
import {
  claimedTime,
  isBeforeEndOfSha1,
  restsOnSha1,
  signerCertificate,
  verifySignature,
} from '../../evidence/signed-data.ts';
import { signatureTimeStamp, type TimeStamp } from '../../evidence/time-stamp.ts';
import type { TrustAnchors } from '../../evidence/trust-anchors.ts';
import type { CheckedFact, DocumentSignature } from '../reading.ts';
import { certificateHolder } from './certificate-holder.ts';
import { summarised, unverified } from './document-signature.ts';
import { type SigningTime, signingTime } from './signing-time.ts';

export type CmsContext = {
  kind: 'pades' | 'cades';
  /** name of the file that the signature stands in, when that is not the signed document */
  file: string | null;
  /** digest of the signed content in lower-case hex; null when the content is not at hand in that algorithm */
  digest(name: DigestName): string | null;
  coversWholeDocument: CheckedFact;
  /** signing time told outside the CMS (/M of a PDF), used when the CMS tells none */
  claimedAt?: Date | null;
  /** time stamps over the document with this signature in it */
  documentStamps?: TimeStamp[];
};

/** Checks one signer of a CMS (PAdES, CAdES) and says what was found, fact by fact. Nothing in it makes it throw. */
export function verifyCms(data: SignedData, anchors: TrustAnchors, context: CmsContext): DocumentSignature {
  const { kind, file } = context;
  const certificate = signerCertificate(data, [...data.certificates, ...anchors.certificates]);
  if (!certificate) return unverified(kind, 'K podpisu není přiložen certifikát, nelze ho ověřit.', file);
  const signer = certificateHolder(certificate);
  if (data.signer.signedAttrs === undefined) {
    return { ...unverified(kind, 'Podpis je zastaralého druhu bez podepsaných údajů a neověřuje se.', file), signer };
  }
  const own = signatureTimeStamp(data, anchors);
  const stamps = [...(own ? [own] : []), ...(context.documentStamps ?? [])];
  const time = signingTime(stamps, claimedTime(data) ?? context.claimedAt ?? null, anchors);
  return summarised({
    kind,
    file,
    signer,
    intact: intactFact(data, certificate, context, time),
    coversWholeDocument: context.coversWholeDocument,
    chain: chainFact(certificate, data.certificates, anchors, time),
    time: time.fact,
  });
}

function intactFact(data: SignedData, certificate: Certificate, context: CmsContext, time: SigningTime): CheckedFact {
  let contentAtHand = true;
  const digest = (name: DigestName): string => {
    const found = context.digest(name);
    if (found === null) contentAtHand = false;
    return found ?? '';
  };
  const found = verifySignature(data, certificate, digest);
  if (!contentAtHand) return { verdict: 'unknown', because: 'Podepsaný obsah není k dispozici, podpis nelze ověřit.' };
  if (found.verdict === 'true' && restsOnSha1(data) && !(time.proven && isBeforeEndOfSha1(time.at))) {
    return { verdict: 'unknown', because: sha1Reason };
  }
  return { verdict: found.verdict, because: sentence(found.because) };
}

/** Two contents of one SHA-1 can be made, so an agreement of it does not say that nothing was exchanged. */
export const sha1Reason =
  'Podpis souhlasí, používá však SHA-1, na který se od roku 2011 nelze spolehnout; obsah mohl být zaměněn.';

function chainFact(
  certificate: Certificate,
  pool: Certificate[],
  anchors: TrustAnchors,
  { at }: SigningTime,
): CheckedFact {
  const trusted = anchors.fingerprints.has(certificate.x509.fingerprint256);
  if (!trusted && isSelfSigned(certificate)) {
    return {
      verdict: 'false',
      because: 'Certifikát si vystavil sám podepisující a nikdo za něj neručí; mohl v něm uvést jakékoli jméno.',
    };
  }
  if (!at) return { verdict: 'unknown', because: 'Bez času podpisu nelze platnost certifikátu posoudit.' };
  const path = checkPath(certificate, pool, anchors, at);
  if (path.verdict === 'true') {
    return {
      verdict: 'true',
      because: 'Certifikát vede k důvěryhodnému vydavateli a v době podpisu platil; zda nebyl odvolán, se neověřovalo.',
    };
  }
  if (path.verdict === 'unknown' && anchors.certificates.length === 0) {
    return {
      verdict: 'unknown',
      because: 'Důvěryhodní vydavatelé nejsou nastaveni, proto nelze říci, zda certifikátu věřit.',
    };
  }
  return { verdict: path.verdict, because: sentence(path.because) };
}

function isSelfSigned({ x509 }: Certificate): boolean {
  return x509.issuer === x509.subject && x509.verify(x509.publicKey);
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
