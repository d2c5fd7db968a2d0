import type { Act } from '../../classification/act.ts';
import { plain } from '../../classification/folded.ts';
import { czechDate } from '../czech.ts';
import {
  competingCase,
  duplicatedCase,
  referenceIsUnknown,
  repeats,
  siblingsOfPerson,
  similarCase,
  supplementedCase,
} from '../earlier.ts';
import type { EarlierCase, Facts } from '../judgement.ts';
import { fullName, identityOfAct, identityOfCase, mayBeSamePerson } from '../person.ts';
import { met, notMet, type Rule, unclear } from './finding.ts';

const named = (earlier: EarlierCase) => `${earlier.caseId} z ${czechDate(earlier.receivedAt)}`;

/** one person, organisation and application make one case; what came before is linked, never judged twice. */
export const actIsNotARepetition: Rule = (act, facts) => {
  const duplicate = duplicatedCase(act, facts);
  if (duplicate)
    return notMet(
      'A-15',
      facts.linkedByPerson
        ? `Totéž podání vede podle obsluhy případ ${named(duplicate)}.`
        : repeats(act, facts, duplicate) === 'text'
          ? `Podání téhož znění od téhož odesílatele už vede případ ${named(duplicate)}; liší se jen soubor, podpis v něm není.`
          : `Tentýž dokument od téhož odesílatele už založil případ ${named(duplicate)}.`,
      ...act.evidence,
    );
  const similar = similarCase(act, facts);
  if (similar) {
    return unclear(
      'A-15',
      `Tentýž dokument přišel už v případu ${named(similar)}, ale za jiných okolností. Posuďte je společně.`,
      ...act.evidence,
    );
  }
  const competing = competingCase(act, facts);
  if (competing) {
    return unclear(
      'A-15',
      `Podání téže osoby, pokud lze soudit, už vede k případu ${named(competing)}. Posuďte je společně; účet se zřizuje jen jeden.`,
      ...act.evidence,
    );
  }
  const supplemented = supplementedCase(act, facts);
  if (referenceIsUnknown(act, facts)) {
    return unclear(
      'A-15',
      supplemented
        ? `Zpráva uvádí naše číslo jednací, které není zapsáno u žádného případu; nejspíš doplňuje případ ${named(supplemented)}. Ověřte to.`
        : 'Zpráva uvádí naše číslo jednací, ale případ této osoby, k němuž by patřilo, jsme nenašli.',
      ...act.evidence,
    );
  }
  if (supplemented && !mayBeCompleted.includes(supplemented.status)) {
    return unclear(
      'A-15',
      `Podání odpovídá k případu ${named(supplemented)}, ten však už není otevřený. Posuďte, co z něj platí.`,
      ...act.evidence,
    );
  }
  return supplemented
    ? met('A-15', `Podání doplňuje případ ${named(supplemented)}; starší případ uzavře obsluha.`, ...act.evidence)
    : met('A-15', 'Dřívější případ téže věci nebyl nalezen.');
};

/**
 * A case that an answer can still complete, however late, for an expired period closes nothing by itself; or one
 * that a person has replaced by the answer already.
 */
const mayBeCompleted: readonly string[] = ['pending', 'awaiting_sender', 'superseded'];

function reversal(act: Act, facts: Facts, kind: 'consent_withdrawal' | 'statutory_end') {
  const sibling =
    siblingsOfPerson(act, facts).find((one) => one.kind === kind) ??
    facts.siblings.find((one) => one.kind === kind && mayConcern(one, act));
  if (sibling) return { where: 'v téže zprávě', evidence: sibling.evidence };
  const earlier = facts.earlierCases.find(
    (one) => one.act === kind && one.status !== 'declined' && mayBeSamePerson(identityOfAct(act), identityOfCase(one)),
  );
  return earlier ? { where: `v případu ${named(earlier)}`, evidence: [] } : null;
}

// "Odvolávám souhlas" without a name, or "paní Malá ukončila funkci": in one message it may be about this person.
function mayConcern(reversing: Act, act: Act): boolean {
  if (fullName(reversing.person) !== null) return false;
  const surname = reversing.person.familyName;
  if (surname === null) return true;
  return plain(surname.value) === plain(act.person.familyName?.value ?? '');
}

/** R-14 read backwards (GDPR Art. 7(3)): a consent withdrawn before, or in the same message, is for a person. */
export const consentWasNotWithdrawn: Rule = (act, facts) => {
  const found = reversal(act, facts, 'consent_withdrawal');
  return found
    ? unclear('R-14', `Osoba téhož jména souhlas odvolala ${found.where}. Ověřte, co platí.`, ...found.evidence)
    : met('R-14', 'Odvolání souhlasu této osoby není evidováno.');
};

/** an act of somebody whose office was reported as ended, before or in the same message, is for a person. */
export const officeHasNotEnded: Rule = (act, facts) => {
  const found = reversal(act, facts, 'statutory_end');
  return found
    ? unclear(
        'R-25',
        `Konec funkce osoby téhož jména je oznámen ${found.where}. Ověřte, zda její podání trvá.`,
        ...found.evidence,
      )
    : met('R-25', 'Konec funkce této osoby není oznámen.');
};
