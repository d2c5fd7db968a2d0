import { type Act, type Application, applications } from '../classification/act.ts';
import { plain } from '../classification/folded.ts';
import { czechDate, hoursBetween } from './czech.ts';
import { type AccountColumn, decisionFor, type Row } from './decision-table.ts';
import type { Facts } from './judgement.ts';
import { sureBirthDate, sureName } from './person.ts';

/**
 * Older news of an account does not count as current. The bounds are ours, the page states none: a NO that has
 * gone stale would give a person a second account, a YES only a request that provisioning turns back.
 */
export const accountNewsAgeHours = { no: 7 * 24, yes: 31 * 24 };

/** The application the act is judged for: null when not stated, unsure, or when its sources disagree. */
export function wantedApplication(act: Act): Application | null {
  const contested = act.doubts.some((doubt) => doubt.code === 'application_conflict');
  return act.application?.sure && !contested ? act.application.value : null;
}

export type AccountView = { column: AccountColumn /** Czech, when unknown */; because: string | null };

/**
 * The account register's answer, trusted only as far as the identity it was asked with: NO needs a sure name and birth
 * date, YES the same or a sure user name that agrees, and both must be current. Everything else is unknown.
 */
export function accountView(act: Act, facts: Facts): AccountView {
  const { account } = facts;
  const unknown = (because: string): AccountView => ({ column: 'unknown', because });
  if (account.kind === 'unknown') return unknown(account.because);
  const age = hoursBetween(account.takenAt, facts.receivedAt);
  if (!(age <= accountNewsAgeHours[account.kind])) {
    return unknown(
      `Stav účtu je znám k ${czechDate(account.takenAt)}, pro den ${czechDate(facts.receivedOn)} je příliš starý.`,
    );
  }

  const identified = sureName(act.person) !== null && sureBirthDate(act.person) !== null;
  if (account.kind === 'no') {
    if (act.person.username) return unknown('Podání uvádí uživatelské jméno, evidence však účet osoby nezná.');
    return identified
      ? { column: 'no', because: null }
      : unknown('Bez jistého jména a data narození nelze říci, že osoba účet nemá.');
  }
  const written = act.person.username;
  const usernameAgrees =
    written !== null && account.username !== null && plain(written.value) === plain(account.username);
  if (written !== null && account.username !== null && !usernameAgrees) {
    return unknown('Uživatelské jméno v podání se neshoduje s uživatelským jménem v evidenci účtů.');
  }
  if (!identified && !(usernameAgrees && written?.sure && sureName(act.person) !== null)) {
    return unknown('Účet v evidenci nelze osobě přiřadit bez jistého data narození nebo uživatelského jména.');
  }
  if (hasUnsureIdentity(act)) return unknown('Údaje, podle kterých byl účet v evidenci nalezen, nejsou jisté.');
  const held = applications.filter((application) => account.applications.includes(application));
  if (held.length === 0) return unknown('Účet v evidenci není platný pro žádnou z aplikací.');
  const wanted = wantedApplication(act);
  if (wanted !== null && held.includes(wanted)) return { column: 'wanted', because: null };
  return { column: held[0]!, because: null };
}

function hasUnsureIdentity(act: Act): boolean {
  const { birthDate, birthNumber, username } = act.person;
  return [birthDate, birthNumber, username].some((value) => value !== null && !value.sure);
}

/** The row of the decision table that the act falls into. */
export function rowOf(act: Act, facts: Facts): Row {
  return decisionFor(wantedApplication(act), accountView(act, facts).column, act.kind);
}

/** With an account a consent is not needed, so nothing that it lacks is called for. */
export function consentIsNeeded(act: Act, facts: Facts): boolean {
  const { column } = accountView(act, facts);
  return facts.account.kind !== 'yes' && (column === 'no' || column === 'unknown');
}
