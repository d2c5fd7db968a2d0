import type { Act } from '../../classification/act.ts';
import { accountView } from '../account.ts';
import { coveringConsent } from '../earlier.ts';
import { signatureStanding } from '../electronic-signature.ts';
import type { Facts } from '../judgement.ts';
import { compareOrganisationNames, senderKind } from '../organisation.ts';
import { hasDoubt } from '../person.ts';
import { markOf, requestSignature, signatureSeenByPerson } from '../signature-matrix.ts';
import { met, type Rule, senderEvidence, unclear } from './finding.ts';

/** a request is free text; only its content is looked at, never its layout. */
export const requestIsFreeText: Rule = (act) => {
  if (hasDoubt(act, 'vague')) return null;
  return met('R-10', 'Podání žádá o povolení přístupu; pro žádost není předepsán formulář.', ...act.evidence);
};

/**
 * a request or a notice from the organisation's own box needs no further signature, from any other it is looked at
 * (§ 18(2) of Act 300/2008 Sb.).
 */
export const requestComesFromItsAuthor: Rule = (act, facts) => {
  const mark = markOf(act, facts);
  const kind = senderKind(act, facts);
  const evidence = [senderEvidence(facts), act.signing.kind === 'none' ? null : act.signing.evidence];
  if (requestSignature[mark][kind] === 'pass') {
    return met('A-08', `${paperOf(act)} z vlastní datové schránky, další podpis není třeba.`, ...evidence);
  }
  const seen = signatureSeenByPerson(mark, facts);
  if (seen) return met('A-08', `Vlastnoruční podpis na žádosti ${seen}.`, ...evidence);
  if (facts.channel === 'paper') {
    return unclear('A-08', 'Podpis na listině obsluha nepotvrdila. Posuďte, kdo žádost podává a zda smí.', ...evidence);
  }
  const standing = signatureStanding(act, facts);
  if (standing && !standing.proven) return unclear('A-08', standing.because, ...evidence);
  if (kind === 'authority' && standing?.kind === 'seal' && sealIsOfTheSender(act, facts)) {
    return met('A-08', `${paperOf(act)} ze schránky orgánu veřejné moci a nese jeho elektronickou pečeť.`, ...evidence);
  }
  return unclear(
    'A-08',
    kind === 'authority'
      ? `${paperOf(act)} ze schránky orgánu veřejné moci, pro kterou § 18 zákona č. 300/2008 Sb. účinky podpisu nestanoví. Posuďte podpis nebo pečeť.`
      : `${paperOf(act)}, ne však s jistotou z vlastní schránky organizace. Posuďte podpis a oprávnění odesílatele (plnou moc).`,
    ...evidence,
  );
};

// § 18 does not sign for an authority; its own qualified seal does (Act 300/2008 Sb. names natural and legal persons only).
function sealIsOfTheSender(act: Act, facts: Facts): boolean {
  if (act.signing.kind !== 'electronic' || facts.sender.name === null) return false;
  const { signer } = act.signing.documentSignature;
  const sealedBy = signer?.organisation ?? signer?.name ?? null;
  return sealedBy !== null && compareOrganisationNames(sealedBy, facts.sender.name) === 'same';
}

function paperOf(act: Act): string {
  if (act.kind === 'access_request') return 'Žádost přišla';
  return act.kind === 'delegation' ? 'Listina o delegování přišla' : 'Oznámení přišlo';
}

/** beside a consent of the same person for the same application a request asks for nothing more. */
export const requestIsNotCoveredByAConsent: Rule = (act, facts) => {
  const consent = accountView(act, facts).column === 'no' ? coveringConsent(act, facts) : null;
  if (!consent) return null;
  return met(
    'A-04',
    'Tatáž osoba poslala v téže zprávě souhlas pro tutéž aplikaci. Rozhoduje souhlas, zvláštní žádost není třeba.',
    ...consent.evidence,
  );
};
