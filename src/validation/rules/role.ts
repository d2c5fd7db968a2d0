import type { Act } from '../../classification/act.ts';
import { plain } from '../../classification/folded.ts';
import { compareNames } from '../../classification/names.ts';
import { outsiderWords } from '../../classification/vocabulary/roles.ts';
import { anyWord } from '../../classification/vocabulary/word.ts';
import { czechDate } from '../czech.ts';
import type { Facts } from '../judgement.ts';
import { isSoleTrader, organisationOf, senderKind } from '../organisation.ts';
import { compareIdentities, fullName, identityOfAct, identityOfCase, mayBeSamePerson } from '../person.ts';
import { consentSignature, markOf } from '../signature-matrix.ts';
import { met, type Rule, registerEvidence, senderEvidence, unclear } from './finding.ts';
import { currentProvider } from './provider.ts';

/** R-17: access and the right to submit are two things; the claimed role is recorded and grants nothing by itself. */
export const roleIsStated: Rule = (act, facts) => {
  if (isSoleTrader(act, facts)) {
    // Father and son of one name: the box is the trader's, the form says that it is about his employee.
    if (
      act.role?.value === 'employee' &&
      /zamestnan|ucetni|asistent|pracovni[kc]/.test(plain(act.role.evidence.text))
    ) {
      return unclear(
        'R-17',
        'Osoba téhož jména jako podnikatel, z jehož schránky podání přišlo, je uvedena jako zaměstnanec. Ověřte, zda jde o tutéž osobu.',
        act.role.evidence,
        senderEvidence(facts),
      );
    }
    return met('R-17', 'Osoba je podnikatelem a odesílá ze své schránky; za sebe jedná sama.', senderEvidence(facts));
  }
  if (!act.role)
    return unclear('R-17', 'Není uvedeno, zda je osoba statutárním zástupcem, nebo zaměstnancem.', ...act.evidence);
  if (!act.role.sure)
    return unclear('R-17', 'Role osoby v organizaci není jistá. Ověřte ji v dokumentu.', act.role.evidence);
  return act.role.value === 'statutory'
    ? met('R-17', 'Osoba o sobě uvádí, že je statutárním zástupcem.', act.role.evidence)
    : met('R-17', 'Osoba je zaměstnancem; oprávnění podávat žádosti a výkazy se s účtem nezřizuje.', act.role.evidence);
};

const outsiders = anyWord(outsiderWords);

/** R-20: consents are sent by the organisation's own employees; anybody else is for a person. */
export const personWorksForTheOrganisation: Rule = (act) => {
  if (act.role?.value !== 'employee') return null;
  return outsiders.test(plain(act.role.evidence.text))
    ? unclear('R-20', 'Podle uvedené funkce osoba nemusí být zaměstnancem organizace.', act.role.evidence)
    : met('R-20', 'Podle podání je osoba zaměstnancem organizace.', act.role.evidence);
};

/** How the register's list of statutory members speaks of a person; null when no current register lists any. */
function inRegister(act: Act, facts: Facts): 'same' | 'near' | 'different' | null {
  const statutory = currentProvider(act, facts)?.statutory ?? [];
  const name = fullName(act.person);
  if (statutory.length === 0 || name === null) return null;
  const results = statutory.map((member) => compareNames(`${member.givenNames} ${member.familyName}`, name));
  return results.includes('same') ? 'same' : results.includes('near') ? 'near' : 'different';
}

/**
 * A-06 for who claims to be the statutory representative: the register agrees (a hint, not a proof). A-07 for an
 * employee: the representative's consent or account is known. What is not known is for a person, never called for.
 */
export const statutoryRepresentativeIsKnown: Rule = (act, facts) => {
  if (isSoleTrader(act, facts)) {
    return met('A-06', 'Podnikající fyzická osoba nemá statutární orgán, jedná sama.', senderEvidence(facts));
  }
  if (!act.role?.sure) return null;
  const listed = inRegister(act, facts);
  const provider = currentProvider(act, facts);
  const entry = provider
    ? registerEvidence(
        `RPSS, stav k ${czechDate(provider.takenAt)}: ${provider.statutory.map((one) => `${one.givenNames} ${one.familyName}`).join(', ') || 'statutární orgán neuveden'}`,
      )
    : null;
  if (act.role.value === 'statutory') {
    if (listed === 'same')
      return met('A-06', 'Registr uvádí osobu jako statutárního zástupce organizace.', entry, act.role.evidence);
    return unclear(
      'A-06',
      listed === null
        ? 'Kdo je statutárním zástupcem organizace, registr neuvádí. Ověřte to jinak.'
        : listed === 'near'
          ? 'Jméno osoby se od statutárního zástupce v registru drobně liší. Ověřte, zda jde o tutéž osobu.'
          : 'Registr uvádí jako statutárního zástupce někoho jiného. Ověřte, zda došlo ke změně.',
      entry,
      act.role.evidence,
    );
  }
  if (listed === 'same' || listed === 'near') {
    return unclear(
      'A-06',
      'Osoba je uvedena jako zaměstnanec, registr však uvádí statutárního zástupce téhož jména.',
      entry,
      act.role.evidence,
    );
  }
  return representativeOfEmployee(act, facts)
    ? met('A-07', 'Souhlas nebo účet statutárního zástupce organizace je znám.', act.role.evidence)
    : unclear('A-07', representativeStillMissing(act, facts), act.role.evidence);
};

/** A consent of the representative that waits for its own judgement is told, so that a clerk can take it first. */
function representativeStillMissing(act: Act, facts: Facts): string {
  const { ico } = organisationOf(act, facts.sender);
  const waiting = facts.earlierCases.findLast(
    (earlier) =>
      ico !== null && earlier.organisationIco === ico && earlier.role === 'statutory' && earlier.act === 'consent',
  );
  if (waiting) {
    return `Souhlas statutárního zástupce organizace je evidován (případ ${waiting.caseId}), zatím však není připraven ani schválen. Posuďte nejdřív ten.`;
  }
  if (facts.siblings.some((sibling) => sibling.kind === 'consent' && sibling.role?.value === 'statutory')) {
    return 'Souhlas statutárního zástupce organizace je v téže zprávě, sám však čeká na posouzení. Posuďte nejdřív ten.';
  }
  return 'Není znám účet ani souhlas statutárního zástupce organizace, jehož souhlas pravidla uvádějí na prvním místě.';
}

function representativeOfEmployee(act: Act, facts: Facts): boolean {
  const { ico } = organisationOf(act, facts.sender);
  if (ico === null) return false;
  const inMessage = facts.siblings.some(
    (sibling) =>
      sibling.kind === 'consent' &&
      sibling.role?.sure === true &&
      sibling.role.value === 'statutory' &&
      sibling.doubts.length === 0 &&
      organisationOf(sibling, facts.sender).ico === ico &&
      compareIdentities(identityOfAct(act), identityOfAct(sibling)) === 'different' &&
      inRegister(sibling, facts) === 'same' &&
      consentSignature[markOf(sibling)][senderKind(sibling, facts)] === 'pass',
  );
  return inMessage || representativeHasCase(act, facts, ico);
}

// Approved by a person, or ready and waiting for one; an office ended since then takes it back.
function representativeHasCase(act: Act, facts: Facts, ico: string): boolean {
  return facts.earlierCases.some((earlier) => {
    if (earlier.organisationIco !== ico || earlier.role !== 'statutory' || earlier.act !== 'consent') return false;
    if (mayBeSamePerson(identityOfAct(act), identityOfCase(earlier))) return false;
    const counts =
      earlier.status === 'approved' ||
      earlier.status === 'provisioned' ||
      (earlier.status === 'closed' && earlier.proposal !== 'none') ||
      (earlier.status === 'pending' && earlier.assessment === 'ready');
    const hasLeft = facts.earlierCases.some(
      (other) =>
        (other.act === 'statutory_end' || other.act === 'consent_withdrawal') &&
        (other.organisationIco === null || other.organisationIco === ico) &&
        other.receivedAt >= earlier.receivedAt,
    );
    return counts && !hasLeft;
  });
}

/** R-25, A-14: a notice of an ended office is accepted from anybody and shown against the register; it is always judged by a person. */
export const endOfOfficeIsComparedWithTheRegister: Rule = (act, facts) => {
  const provider = currentProvider(act, facts);
  const listed = inRegister(act, facts);
  const entry = provider ? registerEvidence(`RPSS, stav k ${czechDate(provider.takenAt)}`) : null;
  const because =
    listed === null
      ? 'Statutárního zástupce organizace se nepodařilo v registru dohledat, změnu s ním nelze porovnat.'
      : listed === 'different'
        ? 'Registr už osobu jako statutárního zástupce neuvádí.'
        : 'Registr osobu jako statutárního zástupce dosud uvádí.';
  return unclear(
    'A-14',
    `${because} Kdo smí konec funkce oznámit a od kdy platí, pravidla neříkají.`,
    entry,
    ...act.evidence,
  );
};

/** R-19: who takes the office over sends a consent of his or her own. A hint beside the notice, not a case. */
export const successorSendsAConsent: Rule = (act, facts) => {
  const came = facts.siblings.some(
    (sibling) => sibling.kind === 'consent' && !mayBeSamePerson(identityOfAct(act), identityOfAct(sibling)),
  );
  return came
    ? met('R-19', 'Ve zprávě je také souhlas další osoby.')
    : unclear('R-19', 'Nový statutární zástupce musí zaslat vlastní souhlas; v této zprávě není.', ...act.evidence);
};
