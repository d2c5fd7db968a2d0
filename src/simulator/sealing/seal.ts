import { createHash } from 'node:crypto';
import type { Authority } from './authority.ts';
import { integer, lengthOctets, objectIdentifier, setOf } from './der.ts';
import { attribute, sha256Algorithm, signerInfo } from './signer-info.ts';
import { timeStamp } from './time-stamp.ts';

const idData = '1.2.840.113549.1.7.1';
const indefinite = (tag: number): Buffer => Buffer.of(tag, 0x80);
const endOfContents = Buffer.of(0, 0);

export type SealOptions = {
  at: Date;
  /** length of one piece of the content; ISDS writes the content in many */
  segmentBytes: number;
  /** without it the seal is what ISDS returns with status 0005 */
  stamped: boolean;
  /** content put in the place of what was sealed, for a seal that must not verify */
  shipped?: Buffer;
};

/**
 * Seals content the way ISDS does: CMS SignedData in BER with indefinite lengths, the content as a constructed OCTET
 * STRING, the signer's certificate alone, RSA-PSS, and a time stamp over the signature as an unsigned attribute.
 */
export async function seal(authority: Authority, content: Buffer, options: SealOptions): Promise<Buffer> {
  const signed = { type: idData, digest: createHash('sha256').update(content).digest() };
  const signer = await signerInfo(authority.seal, 'pss', signed, options.at, async (signature) =>
    options.stamped ? [await signatureTimeStamp(authority, signature, options.at)] : [],
  );
  return Buffer.concat([
    indefinite(0x30),
    objectIdentifier('1.2.840.113549.1.7.2'),
    indefinite(0xa0),
    indefinite(0x30),
    integer(1),
    setOf(sha256Algorithm),
    indefinite(0x30),
    objectIdentifier(idData),
    indefinite(0xa0),
    indefinite(0x24),
    ...segments(options.shipped ?? content, options.segmentBytes),
    endOfContents,
    endOfContents,
    endOfContents,
    indefinite(0xa0),
    authority.seal.der,
    endOfContents,
    setOf(signer),
    endOfContents,
    endOfContents,
    endOfContents,
  ]);
}

function* segments(content: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < content.length; at += size) {
    const piece = content.subarray(at, at + size);
    yield Buffer.of(0x04);
    yield lengthOctets(piece.length);
    yield piece;
  }
}

/** id-aa-signatureTimeStampToken (CAdES, ETSI EN 319 122-1 5.3): stamps the signature, not the content. */
async function signatureTimeStamp(authority: Authority, signature: Buffer, at: Date): Promise<Buffer> {
  const token = await timeStamp(authority, createHash('sha256').update(signature).digest(), at);
  return attribute('1.2.840.113549.1.9.16.2.14', token);
}
