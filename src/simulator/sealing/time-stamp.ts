import { createHash, randomBytes } from 'node:crypto';
import type { Authority } from './authority.ts';
import { context, integer, objectIdentifier, octetString, preciseTime, sequence, setOf } from './der.ts';
import { sha256Algorithm, signerInfo } from './signer-info.ts';

const idTstInfo = '1.2.840.113549.1.9.16.1.4';

/** Stamping policy; 2.999 is the arc for examples (X.660). */
const examplePolicy = '2.999.1';

/**
 * A bare TimeStampToken (RFC 3161 2.4.2, a CMS ContentInfo and not a TimeStampResp) over a SHA-256 digest.
 * It carries the stamping unit's certificate and its issuer's, as tokens in newer data messages do.
 */
export async function timeStamp(authority: Authority, digest: Buffer, at: Date): Promise<Buffer> {
  const info = sequence(
    integer(1),
    objectIdentifier(examplePolicy),
    sequence(sha256Algorithm, octetString(digest)),
    integer(BigInt(`0x${randomBytes(8).toString('hex')}`)),
    preciseTime(at),
    sequence(integer(1)),
  );
  const content = { type: idTstInfo, digest: createHash('sha256').update(info).digest() };
  const signer = await signerInfo(authority.stamp, 'pkcs1', content, at);
  return sequence(
    objectIdentifier('1.2.840.113549.1.7.2'),
    context(
      0,
      sequence(
        integer(3),
        setOf(sha256Algorithm),
        sequence(objectIdentifier(idTstInfo), context(0, octetString(info))),
        context(0, ...[authority.stamp.der, authority.issuing.der].toSorted(Buffer.compare)),
        setOf(signer),
      ),
    ),
  );
}
