import { accountView, rowOf } from '../account.ts';
import { czechDate } from '../czech.ts';
import { competingCase, coveringConsent, siblingsOfPerson } from '../earlier.ts';
import { organisationOf } from '../organisation.ts';
import { sureName } from '../person.ts';
import { met, missing, type Rule, registerEvidence, unclear } from './finding.ts';

/** only an explicit, current YES or NO of the account register may be relied on. */
export const accountStateIsKnown: Rule = (act, facts) => {
  const { column, because } = accountView(act, facts);
  const { account } = facts;
  if (account.kind === 'unknown' || column === 'unknown') {
    const row = rowOf(act, facts);
    const advice = row.rule === 'A-02' ? row.because : null;
    return unclear('A-02', [advice ?? 'Stav účtu osoby není znám.', because].filter(Boolean).join(' '));
  }
  const held = account.kind === 'no' ? 'bez účtu' : account.applications.join(', ');
  if (account.statedBy) {
    return met('A-02', `Stav účtu zjistila obsluha (${account.statedBy}, ${czechDate(account.takenAt)}): ${held}.`);
  }
  const entry = registerEvidence(`Evidence účtů, stav k ${czechDate(account.takenAt)}: ${held}`);
  return account.kind === 'no'
    ? met('A-02', `Osoba nemá účet k žádné z aplikací (stav k ${czechDate(account.takenAt)}).`, entry)
    : met('A-02', `Osoba má účet k: ${account.applications.join(', ')} (stav k ${czechDate(account.takenAt)}).`, entry);
};

/** an account held under another organisation is not proof of access for this one. */
export const accountIsUnderThisOrganisation: Rule = (act, facts) => {
  const { account } = facts;
  if (account.kind !== 'yes') return null;
  const { ico } = organisationOf(act, facts.sender);
  const held = account.organisationIcos;
  const entry = registerEvidence(`Evidence účtů: IČO ${held.join(', ') || 'neuvedeno'}`);
  if (ico === null || held.length === 0) {
    return unclear('A-15', 'Nelze ověřit, pod kterou organizací je účet veden.', entry);
  }
  if (held.every((one) => one === ico)) return met('A-15', `Účet je veden pod touto organizací, IČO ${ico}.`, entry);
  return unclear(
    'A-15',
    held.includes(ico)
      ? 'Účet je veden pod touto i pod jinou organizací. Zda se přístup povoluje pro každou zvlášť, pravidla neříkají.'
      : `Účet je veden pod jinou organizací (IČO ${held.join(', ')}), ne pod IČO ${ico}.`,
    entry,
  );
};

/**
 * The row of the decision table (R-03 … ): what the paper that came can lead to with
 * this account. A call for a consent is proposed only when no consent of the person is in sight.
 */
export const accountAllowsWhatIsAsked: Rule = (act, facts) => {
  const row = rowOf(act, facts);
  // That the account or the application is not known is said once, by `accountStateIsKnown` and `applicationIsNamed`.
  if (row.rule === 'A-02' || row.rule === 'A-03') return null;
  if (row.bound === 'ready') return met(row.rule, row.because, ...act.evidence);
  if (row.bound !== 'deficient') return unclear(row.rule, row.because, ...act.evidence);
  if (coveringConsent(act, facts)) return null;
  const consent = siblingsOfPerson(act, facts).find((sibling) => sibling.kind === 'consent');
  const competing = competingCase(act, facts);
  const unreadPaper = facts.siblings.some((sibling) => sibling.kind === 'consent' && sureName(sibling.person) === null);
  if (consent || unreadPaper || competing?.act === 'consent') {
    return unclear(
      row.rule,
      'Osoba nemá účet, samotná žádost tedy nestačí; souhlas, který jí může patřit, však už přišel. Posuďte je společně.',
      ...act.evidence,
      ...(consent?.evidence ?? []),
    );
  }
  if (act.doubts.some((doubt) => doubt.code !== 'vague')) {
    return unclear(row.rule, `${row.because} Podání se však nepodařilo přečíst bez pochybností.`, ...act.evidence);
  }
  return missing(row.rule, row.because, ...act.evidence);
};
