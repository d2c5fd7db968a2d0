import type { Act } from '../classification/act.ts';
import { compareNames } from '../classification/names.ts';
import type { Facts } from './judgement.ts';
import { fullName } from './person.ts';

/**
 * What an electronic signature is worth for an act. `proven` says that the document is as it was signed and by whose
 * certificate; only `of_person` says that the person of the act signed it.
 */
export type SignatureStanding = { because: string } & (
  | { proven: true; kind: 'of_person' | 'of_other' | 'seal' | 'unclear_name' | 'not_qualified' | 'on_another_document' }
  | {
      proven: false;
      kind: 'tampered' | 'changed_after' | 'not_checkable' | 'untrusted' | 'unknown_issuer' | 'unsure_time';
    }
);

/** Judges the electronic signature of an act, the worst first, in words for a clerk; null when it has none. */
export function signatureStanding(act: Act, facts: Facts): SignatureStanding | null {
  if (act.signing.kind !== 'electronic') return null;
  return notProven(act.signing.documentSignature, fullName(act.person), facts) ?? whose(act);
}

type Signature = Extract<Act['signing'], { kind: 'electronic' }>['documentSignature'];

function notProven(signature: Signature, person: string | null, facts: Facts): SignatureStanding | null {
  const { intact, coversWholeDocument, chain, time, signer } = signature;
  const no = (kind: Extract<SignatureStanding, { proven: false }>['kind'], because: string): SignatureStanding => ({
    proven: false,
    kind,
    because,
  });
  if (intact.verdict === 'false') return no('tampered', `Elektronický podpis k dokumentu nesedí. ${intact.because}`);
  if (intact.verdict === 'unknown') return no('not_checkable', `Elektronický podpis nelze ověřit. ${intact.because}`);
  if (coversWholeDocument.verdict !== 'true') {
    return coversWholeDocument.verdict === 'unknown'
      ? no('not_checkable', `Elektronický podpis nelze ověřit. ${coversWholeDocument.because}`)
      : no(
          'changed_after',
          'Dokument byl po elektronickém podpisu doplněn nebo změněn. Podpis dokládá jen jeho dřívější podobu, ne to, co v něm stojí nyní.',
        );
  }
  if (chain.verdict !== 'true') {
    const same = person !== null && signer?.name != null && compareNames(signer.name, person) === 'same';
    const names = same
      ? 'Elektronický podpis uvádí jméno osoby, ale nedokládá, že je její.'
      : `Elektronický podpis${signer?.name ? ` (podle certifikátu: ${signer.name})` : ''} nedokládá, kdo podepsal.`;
    return no(chain.verdict === 'false' ? 'untrusted' : 'unknown_issuer', `${names} ${chain.because}`);
  }
  if (time.verdict === 'false') return no('unsure_time', `Čas elektronického podpisu není jistý. ${time.because}`);
  if (time.source !== 'stamp' && signer && Date.parse(signer.validTo) < Date.parse(facts.receivedAt)) {
    return no(
      'unsure_time',
      'Certifikát elektronického podpisu při dodání už neplatil; že bylo podepsáno dříve, uvádí jen sám podepisující.',
    );
  }
  return null;
}

function whose(act: Act): SignatureStanding {
  const yes = (kind: Extract<SignatureStanding, { proven: true }>['kind'], because: string): SignatureStanding => ({
    proven: true,
    kind,
    because,
  });
  const { signer } = (act.signing as Extract<Act['signing'], { kind: 'electronic' }>).documentSignature;
  if (signer?.qualifiedFor === 'seal') {
    return yes(
      'seal',
      `Dokument nese elektronickou pečeť (${signer.organisation ?? signer.name ?? 'bez názvu'}), ne podpis osoby.`,
    );
  }
  if (signer?.pseudonym) {
    return yes('unclear_name', 'Elektronický podpis je pod pseudonymem a jméno osoby nedokládá.');
  }
  const person = fullName(act.person);
  if (!signer?.name || person === null) {
    return yes('unclear_name', 'Jméno v elektronickém podpisu nelze porovnat se jménem osoby.');
  }
  const names = compareNames(signer.name, person);
  if (names === 'different') {
    return yes('of_other', `Elektronický podpis patří někomu jinému (podle certifikátu: ${signer.name}).`);
  }
  if (names === 'near') {
    return yes('unclear_name', `Jméno v elektronickém podpisu (${signer.name}) se od jména osoby liší. Porovnejte je.`);
  }
  if (!liesOnTheAct(act)) {
    return yes('on_another_document', 'Elektronicky podepsán je jiný dokument než ten, ve kterém úkon stojí.');
  }
  if (signer.qualifiedFor === null) {
    return yes(
      'not_qualified',
      'Elektronický podpis nese jméno osoby, jeho certifikát však neuvádí, že je kvalifikovaný. Posuďte, zda jde o uznávaný podpis.',
    );
  }
  return yes('of_person', 'Elektronický podpis patří osobě; odvolání certifikátu se neověřovalo.');
}

// A signed cover letter does not sign the form beside it.
function liesOnTheAct(act: Act): boolean {
  if (act.signing.kind !== 'electronic') return false;
  const signed = act.signing.evidence.document;
  const declared = act.consentSentence?.evidence.document ?? null;
  if (signed === null) return false;
  return declared === null ? act.documents.includes(signed) : signed === declared;
}
