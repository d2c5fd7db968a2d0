import { createHash } from 'node:crypto';
import { blocks, collect, type Pieces, piecesOf } from '../pieces.ts';
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

/** `sealPieces` for what is in memory. */
export function seal(authority: Authority, content: Buffer, options: SealOptions): Promise<Buffer> {
  const { shipped, ...rest } = options;
  const pieces = { ...rest, ...(shipped ? { shipped: piecesOf(shipped) } : {}) };
  return collect(sealPieces(authority, piecesOf(content), pieces));
}

/**
 * Seals content the way ISDS does: CMS SignedData in BER with indefinite lengths, the content as a constructed OCTET
 * STRING, the signer's certificate alone, RSA-PSS, and a time stamp over the signature as an unsigned attribute. The
 * content is read twice, for its digest and to be written, and is never whole in memory.
 */
export async function* sealPieces(
  authority: Authority,
  content: Pieces,
  options: Omit<SealOptions, 'shipped'> & { shipped?: Pieces },
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  for await (const piece of content()) hash.update(piece);
  const signed = { type: idData, digest: hash.digest() };
  const signer = await signerInfo(authority.seal, 'pss', signed, options.at, async (signature) =>
    options.stamped ? [await signatureTimeStamp(authority, signature, options.at)] : [],
  );
  yield Buffer.concat([
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
  ]);
  yield* segments((options.shipped ?? content)(), options.segmentBytes);
  yield Buffer.concat([
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

/** OCTET STRINGs of `size` octets, many to a piece. */
async function* segments(content: AsyncIterable<Buffer>, size: number): AsyncGenerator<Buffer> {
  const perPiece = Math.max(1, Math.floor(65_536 / size));
  for await (const block of blocks(content, size * perPiece)) {
    const parts: Buffer[] = [];
    for (let at = 0; at < block.length; at += size) {
      const octets = block.subarray(at, at + size);
      parts.push(Buffer.of(0x04), lengthOctets(octets.length), octets);
    }
    yield Buffer.concat(parts);
  }
}

/** id-aa-signatureTimeStampToken (CAdES, ETSI EN 319 122-1 5.3): stamps the signature, not the content. */
async function signatureTimeStamp(authority: Authority, signature: Buffer, at: Date): Promise<Buffer> {
  const token = await timeStamp(authority, createHash('sha256').update(signature).digest(), at);
  return attribute('1.2.840.113549.1.9.16.2.14', token);
}
