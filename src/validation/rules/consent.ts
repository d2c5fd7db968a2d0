import type { Act } from '../../classification/act.ts';
import { asksFor } from '../../classification/forms/known-forms.ts';
import { consentIsNeeded, wantedApplication } from '../account.ts';
import { czechDate, dayOf, hoursBetween } from '../czech.ts';
import { siblingsOfPerson } from '../earlier.ts';
import { signatureStanding } from '../electronic-signature.ts';
import { senderKind } from '../organisation.ts';
import { absenceIsCertain, hasDoubt } from '../person.ts';
import { consentSignature, markOf, signatureSeenByPerson } from '../signature-matrix.ts';
import { met, missing, notMet, type Rule, senderEvidence, unclear } from './finding.ts';

/** the paper holds the person's own consent to the processing of personal data. */
export const consentIsDeclared: Rule = (act, facts) => {
  const sentence = act.consentSentence;
  if (!sentence) {
    if (!absenceIsCertain(act, facts))
      return unclear('R-12', 'Text souhlasu se v podání nepodařilo přečíst.', ...act.evidence);
    const because = 'V podání chybí prohlášení, kterým osoba souhlasí se zpracováním osobních údajů.';
    return consentIsNeeded(act, facts)
      ? missing('R-12', because, ...act.evidence)
      : notMet('R-12', because, ...act.evidence);
  }
  return sentence.sure
    ? met('R-12', 'Podání obsahuje prohlášení o souhlasu se zpracováním osobních údajů.', sentence.evidence)
    : unclear('R-12', 'Prohlášení o souhlasu nebylo přečteno s jistotou. Ověřte je v dokumentu.', sentence.evidence);
};

/** there is a form. A consent that stands elsewhere is not refused, a person looks. */
export const consentIsOnTheForm: Rule = (act) => {
  if (hasDoubt(act, 'not_on_form', 'old_form', 'foreign_language')) return null;
  if (act.documents.length === 0)
    return unclear('R-15', 'Souhlas je uveden jen v obálce zprávy, ne v dokumentu.', ...act.evidence);
  return act.form
    ? met('R-15', `Souhlas je na formuláři, čteném podle popisu ${act.form}.`, act.evidence[0])
    : unclear('R-15', 'Zda je souhlas na formuláři ministerstva, se nepodařilo přečíst.', act.evidence[0]);
};

/** the consent is signed by the person, by the matrix in `signature-matrix.ts`. */
export const consentIsSigned: Rule = (act, facts) => {
  const mark = markOf(act, facts);
  const kind = senderKind(act, facts);
  const worth = consentSignature[mark][kind];
  const { signing } = act;
  const evidence = signing.kind === 'none' ? [senderEvidence(facts)] : [signing.evidence];
  const seen = signatureSeenByPerson(mark, facts);
  if (worth !== 'pass' && seen) return met('A-08', `Vlastnoruční podpis osoby na souhlasu ${seen}.`, ...evidence);
  if (worth === 'pass') {
    return met(
      'A-08',
      mark === 'signed_by_person'
        ? 'Souhlas nese elektronický podpis osoby, která souhlasí: dokument od podpisu nebyl změněn a certifikát je od důvěryhodného vydavatele. Odvolání certifikátu se neověřovalo.'
        : 'Souhlas odeslala osoba ze své datové schránky, a tím jej podepsala (§ 18 odst. 2 zákona č. 300/2008 Sb.).',
      ...evidence,
    );
  }
  if (facts.channel === 'paper' && mark === 'none') {
    const because = 'Souhlas na listině není podepsán.';
    return consentIsNeeded(act, facts) ? missing('A-08', because) : notMet('A-08', because);
  }
  if (worth === 'missing') {
    const sameAgain = siblingsOfPerson(act, facts).some(
      (sibling) => sibling.kind === 'consent' && wantedApplication(sibling) === wantedApplication(act),
    );
    if (!absenceIsCertain(act, facts) || sameAgain) {
      return unclear(
        'A-08',
        'V přečtené části není podpis, ve zprávě však může být podepsané vyhotovení.',
        ...evidence,
      );
    }
    const because = 'Formulář souhlasu není podepsán. Datová schránka zaměstnavatele souhlas zaměstnance nepodepisuje.';
    return consentIsNeeded(act, facts) && asksFor(act.form, 'signature')
      ? missing('A-08', because, ...evidence)
      : notMet('A-08', because, ...evidence);
  }
  const standing = signatureStanding(act, facts);
  if (standing) {
    const personal = standing.kind === 'of_other' || standing.kind === 'seal' ? ' Souhlas je osobní prohlášení.' : '';
    return unclear('A-08', `${standing.because}${personal}`, ...evidence);
  }
  return unclear('A-08', unclearMark[signing.kind], ...evidence);
};

const unclearMark: Record<Act['signing']['kind'], string> = {
  electronic: 'Elektronický podpis je třeba posoudit.',
  typed: 'Místo podpisu je jméno psané strojem nebo doložka; zda jde o podpis osoby, posoudí obsluha.',
  image: 'Podpis je jen na obraze (sken, fotografie, vložený obrázek). Podívejte se, zda je dokument podepsán.',
  none: 'Dokument není podepsán a není jisté, zda přišel ze schránky osoby, která souhlasí.',
};

const oldestDays = 365;

/** the consent bears a date that is neither after the receipt nor more than a year before it (the year is ours). */
export const consentIsRecent: Rule = (act, facts) => {
  const { signing, signedOn } = act;
  const signedAt = signing.kind === 'electronic' ? signing.documentSignature.time.at : null;
  const dates = [signedOn?.value, signedAt].filter((date) => date != null);
  const evidence = [signedOn?.evidence, signedAt && signing.kind === 'electronic' ? signing.evidence : null];
  if (dates.length === 0) {
    return signing.kind === 'none' && senderKind(act, facts) === 'person'
      ? met(
          'R-21',
          `Souhlas není datován; byl učiněn odesláním ze schránky osoby ${czechDate(facts.receivedOn)}.`,
          senderEvidence(facts),
        )
      : unclear('R-21', 'U podpisu souhlasu se nenašlo datum.', ...evidence);
  }
  if (signedOn && !signedOn.sure) {
    return unclear('R-21', 'Datum u podpisu nebylo přečteno s jistotou. Ověřte je v dokumentu.', ...evidence);
  }
  // A signer's clock may be off, and a time without a zone reads up to two hours late.
  if (signedAt && hoursBetween(facts.receivedAt, signedAt) > 2) {
    return notMet('R-21', `Podpis udává čas až po dodání podání ${czechDate(facts.receivedOn)}.`, ...evidence);
  }
  for (const date of dates) {
    const day = dayOf(date);
    if (day === null) return unclear('R-21', 'Datum u podpisu nelze přečíst.', ...evidence);
    if (day > facts.receivedOn) {
      return notMet(
        'R-21',
        `Souhlas je datován ${czechDate(day)}, až po dodání podání ${czechDate(facts.receivedOn)}.`,
        ...evidence,
      );
    }
    if (!(hoursBetween(day, facts.receivedOn) <= oldestDays * 24)) {
      return unclear(
        'R-21',
        `Souhlas je datován ${czechDate(day)}, více než rok před dodáním podání. Ověřte, zda trvá.`,
        ...evidence,
      );
    }
  }
  return met('R-21', `Souhlas je datován ${czechDate(dayOf(dates[0]!)!)}.`, ...evidence);
};
