import { createHash } from 'node:crypto';
import type { ActKind, Application } from './act.ts';

/** Stands for the document's digest when an act stands in the envelope alone. */
export const envelopeDigest = 'envelope';

/**
 * The key of an act: where it stands and what it is, never who it names or its order. `documentSha256` is hex, or
 * `envelopeDigest`; `place` is a page ("p2"), a line on it ("p1:l14") or a character on that line ("p1:l14:c37").
 * Returns 64 hex digits.
 */
export function actKey(documentSha256: string, place: string, kind: ActKind, application: Application | null): string {
  return createHash('sha256')
    .update(JSON.stringify([documentSha256.toLowerCase(), place, kind, application]))
    .digest('hex');
}
