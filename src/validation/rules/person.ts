import type { Act } from '../../classification/act.ts';
import { plain } from '../../classification/folded.ts';
import { asksFor } from '../../classification/forms/known-forms.ts';
import { sexOfGivenName } from '../../classification/given-names.ts';
import { compareNames } from '../../classification/names.ts';
import { consentIsNeeded } from '../account.ts';
import { czechDate } from '../czech.ts';
import { absenceIsCertain, birthDateOf, fullName, hasDoubt } from '../person.ts';
import { met, missing, notMet, type Rule, unclear } from './finding.ts';

const isPaperThatIsCalledFor = (act: Act) => act.kind === 'consent' || act.kind === 'access_request';

/** accounts are personal, so an act names one natural person with given name and surname. */
export const personIsNamed: Rule = (act, facts) => {
  const { givenNames, familyName } = act.person;
  const name = fullName(act.person);
  const evidence = [givenNames?.evidence, familyName?.evidence];
  if (name === null) {
    const lacking = givenNames ? 'příjmení' : familyName ? 'jméno' : 'jméno a příjmení';
    const because = `V podání chybí ${lacking} osoby, které se týká. Účet je vždy osobní.`;
    if (!absenceIsCertain(act, facts) || hasDoubt(act, 'conflict')) {
      return unclear(
        'R-01',
        `${lacking[0]!.toUpperCase()}${lacking.slice(1)} osoby se v podání nepodařilo přečíst.`,
        ...evidence,
      );
    }
    const isAsked = isPaperThatIsCalledFor(act) && asksFor(act.form, 'fullName', 'givenNames', 'familyName');
    return isAsked ? missing('R-01', because, ...evidence) : notMet('R-01', because, ...evidence);
  }
  if (hasDoubt(act, 'conflict', 'several_people')) return null;
  if (!givenNames?.sure || !familyName?.sure) {
    return unclear(
      'R-01',
      `Jméno osoby bylo přečteno jako ${name}, ale není jisté. Ověřte je v dokumentu.`,
      ...evidence,
    );
  }
  return met('R-01', `Podání se týká jedné osoby: ${name}.`, ...evidence);
};

/** two acts of one message under one name but different birth dates are two people, or one of them is misread. */
export const personIsNotConfused: Rule = (act, facts) => {
  const name = fullName(act.person);
  const born = birthDateOf(act.person);
  if (name === null || born === null) return null;
  const namesake = facts.siblings.find((sibling) => {
    const other = fullName(sibling.person);
    const otherBorn = birthDateOf(sibling.person);
    return other !== null && otherBorn !== null && otherBorn !== born && compareNames(other, name) !== 'different';
  });
  if (!namesake) return null;
  return unclear(
    'R-01',
    'Ve zprávě je více úkonů pro stejné jméno s různými daty narození. Ověřte, zda jde o dvě osoby, nebo o chybu.',
    (act.person.birthDate ?? act.person.birthNumber)?.evidence,
    (namesake.person.birthDate ?? namesake.person.birthNumber)?.evidence,
  );
};

const youngest = 18;
const oldest = 100;

/** a consent identifies the person by birth date or a valid birth number; a failed check digit goes to a person. */
export const personIsIdentified: Rule = (act, facts) => {
  const { birthDate, birthNumber, citizenship, familyName, givenNames } = act.person;
  const evidence = [birthDate?.evidence, birthNumber?.evidence];
  if (!birthDate && !birthNumber) {
    if (!absenceIsCertain(act, facts)) {
      return unclear('R-11', 'Datum narození ani rodné číslo se v podání nepodařilo přečíst.');
    }
    const because = 'V souhlasu chybí datum narození i rodné číslo, osobu nelze jednoznačně určit.';
    return consentIsNeeded(act, facts) && asksFor(act.form, 'birthDate', 'birthNumber')
      ? missing('R-11', because, ...act.evidence)
      : notMet('R-11', because, ...act.evidence);
  }
  if (birthNumber && !birthNumber.value.valid) {
    return unclear(
      'R-11',
      'Rodné číslo v podání nevyhovuje kontrolnímu součtu; může být špatně přečtené. Porovnejte je s dokumentem.',
      ...evidence,
    );
  }
  if ((birthDate && !birthDate.sure) || (birthNumber && !birthNumber.sure)) {
    return unclear(
      'R-11',
      'Datum narození nebo rodné číslo nebylo přečteno s jistotou. Ověřte je v dokumentu.',
      ...evidence,
    );
  }
  const told = birthNumber?.value.birthDate ?? null;
  if (birthDate && birthNumber && told !== birthDate.value) {
    return unclear(
      'R-11',
      `Datum narození ${czechDate(birthDate.value)} neodpovídá rodnému číslu v podání.`,
      ...evidence,
    );
  }
  const born = birthDate?.value ?? told;
  if (born === null) return unclear('R-11', 'Z rodného čísla nelze určit datum narození.', ...evidence);
  const age = ageOn(born, facts.receivedOn);
  if (!(age >= youngest && age <= oldest)) {
    return unclear('R-11', `Datum narození ${czechDate(born)} není u uživatele aplikace pravděpodobné.`, ...evidence);
  }
  const sex = birthNumber?.value.sex ?? null;
  if (sex === 'male' && familyName && /(?:á|ova)$/iu.test(familyName.value.trim())) {
    return unclear(
      'R-11',
      'Pohlaví podle rodného čísla neodpovídá tvaru příjmení. Ověřte je v dokumentu.',
      ...evidence,
      familyName.evidence,
    );
  }
  const sexOfName = givenNames ? sexOfGivenName(givenNames.value) : null;
  if (sex !== null && sexOfName !== null && sex !== sexOfName) {
    return unclear(
      'R-11',
      'Pohlaví podle rodného čísla neodpovídá jménu. Ověřte je v dokumentu.',
      ...evidence,
      givenNames?.evidence,
    );
  }
  if (citizenship && !isCzech(citizenship.value)) {
    return unclear(
      'R-11',
      birthNumber
        ? 'Osoba uvádí jiné než české občanství; rodné číslo nemusí být v českých registrech vedeno. Totožnost ověřte.'
        : 'Osoba uvádí jiné než české občanství a rodné číslo nemá, což není vada. Totožnost ověřte podle dalších údajů.',
      citizenship.evidence,
      ...evidence,
    );
  }
  if (citizenship && !citizenship.sure) {
    return unclear(
      'R-11',
      'Státní občanství nebylo přečteno s jistotou. Ověřte je v dokumentu.',
      citizenship.evidence,
      ...evidence,
    );
  }
  return met('R-11', `Osobu určuje ${birthDate ? 'datum narození' : 'platné rodné číslo'}.`, ...evidence);
};

/** A-12(1): a request gives the full name and one more: user name, birth date or e-mail. A birth number is not asked for. */
export const requestIdentifiesThePerson: Rule = (act, facts) => {
  const { username, birthDate, birthNumber, email } = act.person;
  const identifiers = [username, birthDate, birthNumber, email].filter((value) => value !== null);
  if (identifiers.length === 0) {
    if (!absenceIsCertain(act, facts) || hasDoubt(act, 'conflict')) {
      return unclear('A-12', 'Další údaj k určení osoby se v žádosti nepodařilo přečíst.');
    }
    return missing(
      'A-12',
      'V žádosti chybí vedle jména další údaj, který osobu určuje: uživatelské jméno, datum narození nebo e-mail účtu. Rodné číslo není třeba.',
      ...act.evidence,
    );
  }
  const evidence = identifiers.map((value) => value.evidence);
  if (birthNumber && !birthNumber.value.valid) {
    return unclear(
      'A-12',
      'Rodné číslo v žádosti nevyhovuje kontrolnímu součtu; může být špatně přečtené.',
      ...evidence,
    );
  }
  if (birthNumber && birthDate && birthNumber.value.birthDate !== birthDate.value) {
    return unclear(
      'A-12',
      `Datum narození ${czechDate(birthDate.value)} neodpovídá rodnému číslu v žádosti.`,
      ...evidence,
    );
  }
  if ([username, birthDate, birthNumber].some((value) => value && !value.sure)) {
    return unclear(
      'A-12',
      'Údaj, který osobu v žádosti určuje, nebyl přečten s jistotou. Ověřte jej v dokumentu.',
      ...evidence,
    );
  }
  const decisive = username ?? birthDate ?? birthNumber;
  if (!decisive && !email?.sure) return unclear('A-12', 'E-mail v žádosti nebyl přečten s jistotou.', ...evidence);
  const by = username ? 'uživatelské jméno' : birthDate || birthNumber ? 'datum narození' : 'e-mail';
  return met('A-12', `Vedle jména určuje osobu v žádosti ${by}.`, ...evidence);
};

function ageOn(born: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}

function isCzech(citizenship: string): boolean {
  return /^(?:cr|cz|cze|ceska republika|cesk[aey]|obcan(?:ka)? (?:cr|ceske republiky))(?![a-z])/.test(
    plain(citizenship),
  );
}
