import type { Act } from '../classification/act.ts';
import { czechDate } from './czech.ts';
import { signatureStanding } from './electronic-signature.ts';
import type { Facts } from './judgement.ts';
import type { SenderKind } from './organisation.ts';

/**
 * What stands in the signature's place: the proven and recognised electronic signature of the person, another proven one,
 * one that is not proven (altered, partial, expired, unknown issuer), a typed name, a picture or scan, or nothing.
 */
export type Mark = 'signed_by_person' | 'signed_by_other' | 'not_proven' | 'typed' | 'image' | 'none';

export type Worth = 'pass' | 'unclear' | 'missing';

type Matrix = Record<Mark, Record<SenderKind, Worth>>;

/**
 * Consent: it is the person's own declaration, so the employer's box does not sign it; only a signature of the
 * person or the person's own box does (§ 18(2) of Act 300/2008 Sb.; Supreme Court Plsn 1/2015 on a foreign box).
 */
export const consentSignature: Matrix = {
  signed_by_person: { person: 'pass', organisation: 'pass', authority: 'pass', foreign: 'pass', unknown: 'pass' },
  signed_by_other: {
    person: 'unclear',
    organisation: 'unclear',
    authority: 'unclear',
    foreign: 'unclear',
    unknown: 'unclear',
  },
  not_proven: {
    person: 'unclear',
    organisation: 'unclear',
    authority: 'unclear',
    foreign: 'unclear',
    unknown: 'unclear',
  },
  typed: { person: 'unclear', organisation: 'unclear', authority: 'unclear', foreign: 'unclear', unknown: 'unclear' },
  image: { person: 'unclear', organisation: 'unclear', authority: 'unclear', foreign: 'unclear', unknown: 'unclear' },
  none: { person: 'pass', organisation: 'missing', authority: 'missing', foreign: 'missing', unknown: 'unclear' },
};

/**
 * Request: an act of the organisation, signed by its own box whatever stands on the paper. An authority's box is not
 * named in § 18, and from a foreign box the right to act must be looked at; nothing here is a reason to call for more.
 */
export const requestSignature: Matrix = {
  signed_by_person: {
    person: 'pass',
    organisation: 'pass',
    authority: 'unclear',
    foreign: 'unclear',
    unknown: 'unclear',
  },
  signed_by_other: {
    person: 'pass',
    organisation: 'pass',
    authority: 'unclear',
    foreign: 'unclear',
    unknown: 'unclear',
  },
  // From the own box no signature is needed, but one that fails says that the paper may have been altered.
  not_proven: {
    person: 'unclear',
    organisation: 'unclear',
    authority: 'unclear',
    foreign: 'unclear',
    unknown: 'unclear',
  },
  typed: { person: 'pass', organisation: 'pass', authority: 'unclear', foreign: 'unclear', unknown: 'unclear' },
  image: { person: 'pass', organisation: 'pass', authority: 'unclear', foreign: 'unclear', unknown: 'unclear' },
  none: { person: 'pass', organisation: 'pass', authority: 'unclear', foreign: 'unclear', unknown: 'unclear' },
};

/** Reads the mark of an act; what an electronic signature is worth is told by `signatureStanding`. */
export function markOf(act: Act, facts: Facts): Mark {
  const standing = signatureStanding(act, facts);
  if (act.signing.kind !== 'electronic') return act.signing.kind;
  if (!standing?.proven) return 'not_proven';
  return standing.kind === 'of_person' ? 'signed_by_person' : 'signed_by_other';
}

/** Marks that say nothing against ink: an electronic signature, proven or not, is judged as what it is. */
const mayBeInk: readonly Mark[] = ['image', 'typed', 'none'];

/** Czech: „viděla obsluha (novakova, 3. 3. 2026)“, when a person saw the handwritten signature; null otherwise. */
export function signatureSeenByPerson(mark: Mark, facts: Facts): string | null {
  const { signatureSeen } = facts;
  if (!signatureSeen || !mayBeInk.includes(mark)) return null;
  return `viděla obsluha (${signatureSeen.by}, ${czechDate(signatureSeen.on)})`;
}
