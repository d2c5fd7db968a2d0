import { createHash } from 'node:crypto';
import { type DigestName, readSignatures, type SignedData, statedDigest } from '../../evidence/signed-data.ts';
import type { TrustAnchors } from '../../evidence/trust-anchors.ts';
import { cleanText } from '../clean-text.ts';
import { composeReading, startDraft, unreadable } from '../compose-reading.ts';
import { readingCaps } from '../limits.ts';
import { partLimits, type SavePart } from '../parts.ts';
import type { DocumentReading, DocumentSignature, OuterSignature } from '../reading.ts';
import { takeCmsApart } from './cms-content.ts';
import { summarised, unverified } from './document-signature.ts';
import { pairSignature, type Sibling } from './siblings.ts';
import { anchorsFromPem } from './trust.ts';
import { verifyCms } from './verify-cms.ts';

const engine = 'pkijs 4.0.0';
/** certificates, revocation lists and stamps included */
export const maxSignatureBytes = 1024 * 1024;

/** What a reader may know of the files around its document, and what it found out about them. */
export type Surroundings = { siblings: Sibling[]; outerSignatures: OuterSignature[] };

/**
 * A signature in a file of its own (CMS, RFC 5652). With its content inside (.p7m) the content is saved as a part and
 * the signature reported as one over it; kept apart (.p7s) it is paired with a sibling by what it states of the content.
 */
export async function readSignatureFile(
  bytes: Buffer,
  hint: { name: string },
  trustAnchorsPem: string,
  savePart: SavePart,
  surroundings: Surroundings,
): Promise<DocumentReading> {
  const anchors = anchorsFromPem(trustAnchorsPem);
  const parts = takeCmsApart(bytes);
  const signers =
    parts && parts.withoutContent.length <= maxSignatureBytes ? readSignatures(parts.withoutContent) : null;
  if (!parts || !signers) {
    return unreadable('signature', 'Soubor s elektronickým podpisem (CMS) je poškozený a nelze ho přečíst.', engine);
  }
  const [first] = signers;
  if (!first) return told('Soubor obsahuje jen certifikáty, žádný podpis.');
  if (first.contentType === timeStampContent) return told('Soubor je samostatné časové razítko; neověřuje se.');
  const read = signers.slice(0, readingCaps.signatures);
  const reading = parts.content
    ? await readContent(parts.content, read, hint, anchors, savePart, surroundings)
    : pairEach(read, hint, anchors, surroundings);
  if (signers.length > read.length) {
    return withReason(reading, `Soubor nese ${signers.length} podpisů, ověřeno bylo prvních ${read.length}.`);
  }
  return reading;
}

const timeStampContent = '1.2.840.113549.1.9.16.1.4';

async function readContent(
  content: Buffer,
  signers: SignedData[],
  hint: { name: string },
  anchors: TrustAnchors,
  savePart: SavePart,
  { outerSignatures }: Surroundings,
): Promise<DocumentReading> {
  const name = hint.name.replace(/\.(p7m|p7s|pkcs7|p7)$/i, '').slice(0, partLimits.nameLength) || 'podepsaný obsah';
  await savePart(name, '', content);
  const digest = digestOf(content);
  for (const data of signers) {
    const signature = verifyCms(data, anchors, {
      kind: 'cades',
      file: cleanText(hint.name, readingCaps.nameLength),
      digest,
      coversWholeDocument: wholeFile,
    });
    outerSignatures.push({ target: digest('sha256'), signature });
  }
  return told('Podepsaný soubor (CMS); jeho obsah je přečten zvlášť a podpis je uveden u něj.');
}

export const wholeFile = { verdict: 'true', because: 'Podpis se vztahuje k celému souboru.' } as const;

/** Digests of bytes at hand, each computed once. */
export function digestOf(content: Buffer): (name: DigestName) => string {
  const known = new Map<DigestName, string>();
  return (name) => {
    const digest = known.get(name) ?? createHash(name).update(content).digest('hex');
    known.set(name, digest);
    return digest;
  };
}

function pairEach(
  signers: SignedData[],
  hint: { name: string },
  anchors: TrustAnchors,
  { siblings, outerSignatures }: Surroundings,
): DocumentReading {
  const draft = startDraft('signature', engine);
  for (const data of signers) {
    const stated = statedDigest(data);
    const pair = stated && pairSignature(hint.name, stated, siblings);
    const file = cleanText(hint.name, readingCaps.nameLength);
    if (pair) {
      const signature = verifyCms(data, anchors, {
        kind: 'cades',
        file,
        digest: (name) => pair.sibling.digests[name],
        coversWholeDocument: wholeFile,
      });
      const { sha256 } = pair.sibling.digests;
      outerSignatures.push({ target: sha256, signature: pair.by === 'name' ? ofAnother(signature) : signature });
      draft.warnings.push(`Samostatný podpis k souboru ${pair.sibling.name}; posouzen je u něj.`);
    } else {
      const lone = verifyCms(data, anchors, {
        kind: 'cades',
        file: null,
        digest: () => null,
        coversWholeDocument: unverified('cades', unpaired, null).coversWholeDocument,
      });
      draft.signatures.push(lone);
      draft.reasons.push(unpaired);
    }
  }
  const reading = composeReading(draft);
  return reading.outcome === 'complete' ? reading : { ...reading, outcome: 'unreadable' };
}

function ofAnother(signature: DocumentSignature): DocumentSignature {
  const because =
    'Soubor neodpovídá podpisu, který je podle názvu k němu: byl po podpisu změněn, nebo podpis patří k jinému souboru.';
  return summarised({ ...signature, intact: { verdict: 'false', because } });
}

const unpaired =
  'K samostatnému podpisu se nenašel soubor, ke kterému patří: chybí, byl změněn, nebo jde o podpis e-mailu.';

function told(warning: string): DocumentReading {
  return composeReading({ ...startDraft('signature', engine), warnings: [warning] });
}

function withReason(reading: DocumentReading, reason: string): DocumentReading {
  return { ...reading, outcome: 'partial', because: [reading.because, reason].filter((part) => part).join(' ') };
}
