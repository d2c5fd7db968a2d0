import type { Act } from '../../classification/act.ts';
import { consentIsNeeded, wantedApplication } from '../account.ts';
import { applicationName } from '../czech.ts';
import { compareMention, siblingsOfPerson } from '../earlier.ts';
import type { Facts } from '../judgement.ts';
import { organisationOf } from '../organisation.ts';
import { hasDoubt } from '../person.ts';
import { met, notMet, type Rule, unclear } from './finding.ts';

/** the application is named, and its sources agree. It is never guessed and never a reason to call for more alone. */
export const applicationIsNamed: Rule = (act) => {
  if (hasDoubt(act, 'application_conflict')) {
    return unclear('A-03', 'Zdroje se neshodují v tom, o kterou aplikaci jde.', act.application?.evidence);
  }
  if (!act.application) {
    if (hasDoubt(act, 'scan', 'unreadable_document', 'foreign_language')) {
      return unclear('A-03', 'Aplikaci, o kterou jde, se v podání nepodařilo přečíst.', ...act.evidence);
    }
    return notMet(
      'A-03',
      'V podání není uvedeno, o kterou ze tří aplikací jde. Aplikaci nelze odhadovat.',
      ...act.evidence,
    );
  }
  const name = applicationName(act.application.value);
  return act.application.sure
    ? met('A-03', `Podání se týká aplikace ${name}.`, act.application.evidence)
    : unclear('A-03', `Podání se týká nejspíš aplikace ${name}, ale není to jisté.`, act.application.evidence);
};

/** How an act stands to other consents of the same person in the message: the first named, a later one, or not to tell. */
export function placeAmongConsents(act: Act, facts: Facts): 'only' | 'first' | 'later' | 'unknown' {
  if (act.kind !== 'consent') return 'only';
  const others = siblingsOfPerson(act, facts).filter(
    (sibling) => sibling.kind === 'consent' && sibling.key !== act.key,
  );
  if (others.length === 0) return 'only';
  const wanted = wantedApplication(act);
  const ico = organisationOf(act, facts.sender).ico;
  const comparable = others.every(
    (other) =>
      wanted !== null &&
      wantedApplication(other) !== null &&
      wantedApplication(other) !== wanted &&
      organisationOf(other, facts.sender).ico === ico,
  );
  if (!comparable) return 'unknown';
  const mentions = others.map((other) => compareMention(act, other));
  if (mentions.every((mention) => mention < 0)) return 'first';
  return mentions.some((mention) => mention > 0) ? 'later' : 'unknown';
}

/**
 * a person without an account who consents to two applications gets one account, by the first named; the second
 * waits for a person. Two consents for two organisations, or two for one thing, are left to a person as well.
 */
export const accountIsAskedForOnce: Rule = (act, facts) => {
  if (!consentIsNeeded(act, facts)) return null;
  const place = placeAmongConsents(act, facts);
  if (place === 'only') return met('A-04', 'Ve zprávě je jediný souhlas této osoby.');
  const evidence = siblingsOfPerson(act, facts).map((sibling) => sibling.application?.evidence ?? sibling.evidence[0]);
  if (place === 'first') {
    return met(
      'A-04',
      'Ve zprávě souhlasí tatáž osoba s více aplikacemi; tato je uvedena první a účet se zřizuje pro ni.',
      ...evidence,
    );
  }
  return unclear(
    'A-04',
    place === 'later'
      ? 'Ve zprávě souhlasí tatáž osoba nejprve s jinou aplikací. Účet se zřizuje jen jeden; o této aplikaci rozhodněte zvlášť.'
      : 'Ve zprávě je více souhlasů, které mohou patřit téže osobě, a není jasné, který z nich rozhoduje. Účet se zřizuje jen jeden.',
    ...evidence,
  );
};
