import { createHash } from 'node:crypto';
import { readSignatures, type SignedData } from '../../evidence/signed-data.ts';
import type { TrustAnchors } from '../../evidence/trust-anchors.ts';
import { cleanText } from '../clean-text.ts';
import { readingCaps } from '../limits.ts';
import type { CheckedFact, DocumentSignature, OuterSignature } from '../reading.ts';
import { type Manifest, readManifest } from './asic-manifest.ts';
import { takeCmsApart } from './cms-content.ts';
import { summarised, unverified, unverifiedXades } from './document-signature.ts';
import { digestOf, maxSignatureBytes, wholeFile } from './read-signature-file.ts';
import { anchorsFromPem } from './trust.ts';
import { verifyCms } from './verify-cms.ts';

/** One file of a container as it lies in it; `name` with its folders. */
export type ContainedFile = { name: string; bytes: Buffer };

const cadesFile = /^META-INF\/[^/]*signature[^/]*\.p7s$/i;
const xadesFile = /^META-INF\/[^/]*signatures?[^/]*\.xml$/i;
const manifestFile = /^META-INF\/[^/]*ASiCManifest[^/]*\.xml$/i;
const mostSignatures = readingCaps.signatures;
const mostFound = readingCaps.outerSignatures;

/**
 * Signatures of an ASiC container (ETSI EN 319 162-1) over the files in it. CAdES over a manifest counts for each file
 * whose digest the manifest states, CAdES over a lone file for that file, both only for the very bytes; XAdES is not
 * verified and is said of every file, since it may be over any. `container` is the container's own name, for people.
 */
export function asicSignatures(files: ContainedFile[], trustAnchorsPem: string, container: string): OuterSignature[] {
  const anchors = anchorsFromPem(trustAnchorsPem);
  const file = cleanText(container, readingCaps.nameLength);
  const data = files.filter(({ name }) => name !== 'mimetype' && !name.startsWith('META-INF/') && !name.endsWith('/'));
  const manifests = files
    .filter(({ name }) => manifestFile.test(name))
    .map(({ bytes }) => ({ bytes, manifest: readManifest(bytes) }));
  const found: OuterSignature[] = [];
  for (const signature of files.filter(({ name }) => cadesFile.test(name)).slice(0, mostSignatures)) {
    found.push(...cadesSignatures(signature, data, manifests, anchors, file));
  }
  if (files.some(({ name }) => xadesFile.test(name))) {
    found.push(...sayOfAll(data, unverifiedXades('XAdES v kontejneru ASiC', file)));
  }
  if (found.length <= mostFound) return found;
  return sayOfAll(data.slice(0, mostFound), unverified('cades', 'Kontejner ASiC má příliš mnoho podpisů.', file));
}

type ManifestFile = { bytes: Buffer; manifest: Manifest | null };

function cadesSignatures(
  file: ContainedFile,
  data: ContainedFile[],
  manifests: ManifestFile[],
  anchors: TrustAnchors,
  container: string,
): OuterSignature[] {
  const unclear = (because: string) => sayOfAll(data, unverified('cades', because, container));
  const signers = signersOf(file);
  if (!signers) return unclear('Podpis v kontejneru ASiC je poškozený a nelze ho přečíst.');
  const named = manifests.filter(({ manifest }) => manifest?.signature === file.name);
  const check = (bytes: Buffer) =>
    signers.map((signer) =>
      verifyCms(signer, anchors, {
        kind: 'cades',
        file: container,
        digest: digestOf(bytes),
        coversWholeDocument: wholeFile,
      }),
    );
  const [only, another] = named;
  if (only && !another) {
    const signatures = check(only.bytes);
    return only.manifest!.entries.flatMap((entry) => overEntry(entry, data, signatures));
  }
  // ASiC-S (§4.3): no manifest, one file.
  if (manifests.length === 0 && data.length === 1) {
    const target = sha256(data[0]!.bytes);
    return check(data[0]!.bytes).map((signature) => ({ target, signature }));
  }
  return unclear('Z kontejneru ASiC nelze jednoznačně určit, které soubory byly podepsány.');
}

/** A manifest's signature over one of the files it names; a file of that name with other content was changed. */
function overEntry(
  { name, digest }: Manifest['entries'][number],
  data: ContainedFile[],
  signatures: DocumentSignature[],
): OuterSignature[] {
  return data
    .filter((file) => file.name === name)
    .flatMap(({ bytes }) => {
      const same = createHash(digest.name).update(bytes).digest('hex') === digest.hex;
      const target = sha256(bytes);
      return signatures.map((signature) => ({
        target,
        signature: same ? listed(signature, digest.name) : changed(signature),
      }));
    });
}

function listed(signature: DocumentSignature, algorithm: string): DocumentSignature {
  if (algorithm !== 'sha1' || signature.intact.verdict !== 'true') return signature;
  const because = 'Seznam podepsaných souborů používá SHA-1, na který se nelze spolehnout; obsah mohl být zaměněn.';
  return summarised({ ...signature, intact: { verdict: 'unknown', because } });
}

function changed(signature: DocumentSignature): DocumentSignature {
  const intact: CheckedFact = {
    verdict: 'false',
    because: 'Soubor neodpovídá otisku v seznamu podepsaných souborů, byl po podpisu změněn.',
  };
  return summarised({ ...signature, intact });
}

function signersOf({ bytes }: ContainedFile): SignedData[] | null {
  const parts = bytes.length <= maxSignatureBytes ? takeCmsApart(bytes) : null;
  // With content of its own it would not be a signature over the container's files.
  if (!parts || parts.content !== null) return null;
  const signers = readSignatures(parts.withoutContent)?.slice(0, mostSignatures);
  return signers?.length ? signers : null;
}

const sayOfAll = (data: ContainedFile[], signature: DocumentSignature): OuterSignature[] =>
  data.map(({ bytes }) => ({ target: sha256(bytes), signature }));

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
