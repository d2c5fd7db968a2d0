import { type Addition, harmlessAdditions } from './harmless-additions.ts';
import { isSpace, PdfSyntax } from './structure/objects.ts';
import { Revision } from './structure/revision.ts';
import { isTiled } from './structure/tiled.ts';

/**
 * What stands behind the end of a signed revision: nothing, what leaves the signed document as it is (ETSI EN 319 142-1
 * §5.4, PAdES-LT and -LTA, and invisible signatures of others), or anything else.
 */
export type Later = { kind: 'nothing' } | { kind: 'additions'; additions: Addition[] } | { kind: 'changed' };

/**
 * Compares the signed revision with the whole file by structure, object by object. `changed` also when the file is not
 * written exactly by the standard: a document that two programs may read differently is not called unchanged.
 */
export function laterRevisions(bytes: Buffer, end: number): Later {
  if (bytes.subarray(end).every(isSpace)) return { kind: 'nothing' };
  try {
    const signed = new Revision(bytes.subarray(0, end));
    const whole = new Revision(bytes);
    const later = whole.sections.slice(0, whole.sections.length - signed.sections.length);
    const continues =
      later.length > 0 &&
      later.at(-1)!.previous === signed.sections[0]!.offset &&
      later.every(({ offset }, at) => offset >= end && (at === 0 || offset < later[at - 1]!.offset));
    if (!continues || !isTiled(bytes, end, later, whole)) return { kind: 'changed' };
    const additions = harmlessAdditions(signed, whole, later);
    return additions ? { kind: 'additions', additions } : { kind: 'changed' };
  } catch (error) {
    if (error instanceof PdfSyntax) return { kind: 'changed' };
    throw error;
  }
}
