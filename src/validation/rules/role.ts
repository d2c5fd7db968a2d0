import type { Act, Role } from '../../classification/act.ts';
import { isAmbiguousOffice } from '../../classification/fields/role.ts';
import { plain } from '../../classification/folded.ts';
import { outsiderWords } from '../../classification/vocabulary/roles.ts';
import { anyWord } from '../../classification/vocabulary/word.ts';
import type { Facts } from '../judgement.ts';
import { isSoleTrader, organisationOf, senderKind } from '../organisation.ts';
import { compareIdentities, identityOfAct, identityOfCase, mayBeSamePerson } from '../person.ts';
import { membersInWords, publicEntry } from '../public-register.ts';
import { representativeHasAccount } from '../representative.ts';
import { consentSignature, markOf } from '../signature-matrix.ts';
import {
  inProviderRegister,
  inPublicRegister,
  type PublicView,
  registersMayName,
  registersName,
  statutoryEvidence,
} from '../statutory.ts';
import { met, type Rule, registerEvidence, senderEvidence, unclear } from './finding.ts';

/** Whether the words of a function leave open if it is an office: "ředitel zařízení", "prezident spolku". */
function leavesOpen({ value, told, evidence }: NonNullable<Act['role']>): boolean {
  return told === false || (value === 'statutory' && isAmbiguousOffice(evidence.text));
}

/**
 * The role as it is certain: as written, or an office whose name alone does not tell of somebody whom the registers
 * name as the statutory body. Null when a person must tell.
 */
export function certainRole(act: Act, facts: Facts): Role | null {
  if (!act.role) return null;
  if (leavesOpen(act.role) && registersName(act, facts)) return 'statutory';
  return act.role.sure ? act.role.value : null;
}

/** access and the right to submit are two things; the claimed role is recorded and grants nothing by itself. */
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
  const role = certainRole(act, facts);
  if (role === null)
    return unclear('R-17', 'Role osoby v organizaci není jistá. Ověřte ji v dokumentu.', act.role.evidence);
  if (role !== act.role.value || !act.role.sure) {
    return met(
      'R-17',
      'Uvedená funkce sama neříká, zda je osoba statutárním zástupcem; registr ji tak uvádí.',
      act.role.evidence,
      ...statutoryEvidence(act, facts),
    );
  }
  return role === 'statutory'
    ? met('R-17', 'Osoba o sobě uvádí, že je statutárním zástupcem.', act.role.evidence)
    : met('R-17', 'Osoba je zaměstnancem; oprávnění podávat žádosti a výkazy se s účtem nezřizuje.', act.role.evidence);
};

const outsiders = anyWord(outsiderWords);

/** consents are sent by the organisation's own employees; anybody else is for a person. */
export const personWorksForTheOrganisation: Rule = (act, facts) => {
  if (act.role?.value !== 'employee' || certainRole(act, facts) === 'statutory') return null;
  const { unfamiliar, evidence } = act.role;
  // The trader may call himself as he likes: "majitelka".
  const told = outsiders.test(plain(evidence.text)) ? evidence : isSoleTrader(act, facts) ? undefined : unfamiliar;
  return told
    ? unclear('R-20', 'Podle uvedené funkce osoba nemusí být zaměstnancem organizace.', told)
    : met('R-20', 'Podle podání je osoba zaměstnancem organizace.', act.role.evidence);
};

const notStatutory: Record<Exclude<PublicView, 'same'>, string> = {
  near: 'Jméno osoby se od člena statutárního orgánu ve veřejném rejstříku drobně liší. Ověřte, zda jde o tutéž osobu.',
  namesake: 'Veřejný rejstřík uvádí člena statutárního orgánu téhož jména, ale s jiným datem narození.',
  later: 'Podle veřejného rejstříku vznikla funkce osoby až po dodání podání. Ověřte, zda je tehdy směla podat.',
  represents:
    'Členem statutárního orgánu je podle veřejného rejstříku právnická osoba, kterou tato osoba zastupuje. Posuďte, zda to stačí.',
  different: 'Veřejný rejstřík uvádí jako statutární orgán někoho jiného. Ověřte, zda došlo ke změně.',
  silent:
    'Rejstřík neříká, kdo je statutárním zástupcem organizace (obce, kraje, církevní a některé další organizace v něm nejsou). Ověřte to jinak.',
  unanswered: 'Veřejný rejstřík neodpověděl; kdo je statutárním zástupcem organizace, ověřte jinak.',
};

/**
 * A-06 for who claims to be the statutory representative: the registers agree (a hint, not a proof). A-07 for an
 * employee: the representative's consent or account is known. What is not known is for a person, never called for.
 */
export const statutoryRepresentativeIsKnown: Rule = (act, facts) => {
  if (isSoleTrader(act, facts)) {
    return met('A-06', 'Podnikající fyzická osoba nemá statutární orgán, jedná sama.', senderEvidence(facts));
  }
  if (!act.role) {
    const because = 'Podání roli osoby neuvádí. Porovnejte ji s tím, koho jako statutárního zástupce uvádí registr.';
    return unclear('A-06', because, ...statutoryEvidence(act, facts));
  }
  // Of a role that is not certain the claim is compared: whoever settles it needs to see that, too.
  const role = certainRole(act, facts) ?? act.role.value;
  const evidence = [...statutoryEvidence(act, facts), act.role.evidence];
  if (role === 'statutory') {
    const register = inPublicRegister(act, facts) === null ? 'Registr' : 'Veřejný rejstřík';
    return registersName(act, facts)
      ? met('A-06', `${register} uvádí osobu jako statutárního zástupce organizace.`, ...evidence)
      : unclear('A-06', whyNotStatutory(act, facts), ...evidence);
  }
  if (registersMayName(act, facts)) {
    return unclear(
      'A-06',
      'Osoba je uvedena jako zaměstnanec, registr však uvádí statutárního zástupce téhož jména.',
      ...evidence,
    );
  }
  return representativeOfEmployee(act, facts)
    ? met('A-07', 'Souhlas nebo účet statutárního zástupce organizace je znám.', act.role.evidence)
    : unclear('A-07', representativeStillMissing(act, facts), act.role.evidence);
};

function whyNotStatutory(act: Act, facts: Facts): string {
  const inPublic = inPublicRegister(act, facts);
  if (inPublic === 'same') {
    return 'Veřejný rejstřík osobu jako člena statutárního orgánu uvádí, registr poskytovatelů však někoho jiného. Ověřte, zda došlo ke změně.';
  }
  if (inPublic !== null) return notStatutory[inPublic];
  const amongProviders = inProviderRegister(act, facts);
  if (amongProviders === null) return 'Kdo je statutárním zástupcem organizace, registr neuvádí. Ověřte to jinak.';
  return amongProviders === 'near'
    ? 'Jméno osoby se od statutárního zástupce v registru drobně liší. Ověřte, zda jde o tutéž osobu.'
    : 'Registr uvádí jako statutárního zástupce někoho jiného. Ověřte, zda došlo ke změně.';
}

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
  if (
    facts.siblings.some(
      (sibling) => sibling.kind === 'consent' && (certainRole(sibling, facts) ?? sibling.role?.value) === 'statutory',
    )
  ) {
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
      certainRole(sibling, facts) === 'statutory' &&
      sibling.doubts.length === 0 &&
      organisationOf(sibling, facts.sender).ico === ico &&
      compareIdentities(identityOfAct(act), identityOfAct(sibling)) === 'different' &&
      registersName(sibling, facts) &&
      consentSignature[markOf(sibling, facts)][senderKind(sibling, facts)] === 'pass',
  );
  return inMessage || representativeHasCase(act, facts, ico) || representativeHasAccount(act, facts, ico);
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

const stillInOffice: Record<PublicView, string> = {
  same: 'Veřejný rejstřík osobu jako člena statutárního orgánu dosud uvádí.',
  near: 'Veřejný rejstřík dosud uvádí člena statutárního orgánu s jménem, které se drobně liší.',
  namesake: 'Veřejný rejstřík uvádí člena statutárního orgánu téhož jména, ale s jiným datem narození.',
  later: 'Veřejný rejstřík osobu jako člena statutárního orgánu uvádí, a to ode dne po dodání oznámení.',
  represents: 'Veřejný rejstřík dosud uvádí osobu jako zástupce právnické osoby, která je členem statutárního orgánu.',
  different: 'Veřejný rejstřík už osobu mezi členy statutárního orgánu neuvádí.',
  silent: 'Veřejný rejstřík neříká, kdo je statutárním orgánem organizace.',
  unanswered: 'Veřejný rejstřík neodpověděl.',
};

/** a notice of an ended office is accepted from anybody and shown against the registers; it is always judged by a person. */
export const endOfOfficeIsComparedWithTheRegister: Rule = (act, facts) => {
  const inPublic = inPublicRegister(act, facts);
  const amongProviders = inProviderRegister(act, facts);
  const ofProviders =
    amongProviders === null
      ? inPublic === null
        ? 'Statutárního zástupce organizace se nepodařilo v registru dohledat, změnu s ním nelze porovnat.'
        : null
      : amongProviders === 'different'
        ? 'Registr poskytovatelů už osobu jako statutárního zástupce neuvádí.'
        : 'Registr poskytovatelů osobu jako statutárního zástupce dosud uvádí.';
  return unclear(
    'A-14',
    [
      inPublic && stillInOffice[inPublic],
      ofProviders,
      'Kdo smí konec funkce oznámit a od kdy platí, pravidla neříkají.',
    ]
      .filter(Boolean)
      .join(' '),
    ...statutoryEvidence(act, facts),
    ...act.evidence,
  );
};

/**
 * only a user who is the statutory representative delegates. Who that is by the public register, and whether
 * members act together, is laid beside the letter; a person judges it in any case. Says nothing while look-ups are off.
 */
export const delegationIsComparedWithTheRegister: Rule = (act, facts) => {
  const { publicRegister } = facts;
  if (publicRegister.kind === 'notAsked') return null;
  const statutory = publicEntry(act, facts)?.statutory;
  const because =
    publicRegister.kind === 'unknown'
      ? notStatutory.unanswered
      : statutory
        ? `Statutární orgán podle veřejného rejstříku: ${membersInWords(statutory).join('; ') || 'neuveden'}. Porovnejte s tím, kdo podání deleguje.`
        : notStatutory.silent;
  const acting = statutory?.acting ? registerEvidence(`Způsob jednání: ${statutory.acting}`) : null;
  return unclear('A-06', because, ...statutoryEvidence(act, facts), acting, ...act.evidence);
};

/** who takes the office over sends a consent of his or her own. A hint beside the notice, not a case. */
export const successorSendsAConsent: Rule = (act, facts) => {
  const came = facts.siblings.some(
    (sibling) => sibling.kind === 'consent' && !mayBeSamePerson(identityOfAct(act), identityOfAct(sibling)),
  );
  return came
    ? met('R-19', 'Ve zprávě je také souhlas další osoby.')
    : unclear('R-19', 'Nový statutární zástupce musí zaslat vlastní souhlas; v této zprávě není.', ...act.evidence);
};
