import type { Act } from '../../classification/act.ts';
import { plain } from '../../classification/folded.ts';
import { rowOf, wantedApplication } from '../account.ts';
import { applicationName, czechDate, hoursBetween, quoted } from '../czech.ts';
import type { Facts, PostalAddress, ProviderFact } from '../judgement.ts';
import { organisationOf, registeredNameContradicts } from '../organisation.ts';
import { legalFormName, publicEntry } from '../public-register.ts';
import { met, notMet, type Rule, registerEvidence, unclear } from './finding.ts';

/** A snapshot of the register speaks about a day when it is not more than this older than the receipt. */
export const snapshotAgeHours = 48;

/** The register's entry for the organisation, if it is current and does not plainly speak of another one. */
export function currentProvider(act: Act, facts: Facts): Extract<ProviderFact, { kind: 'found' }> | null {
  const { provider } = facts;
  if (provider.kind !== 'found' || organisationOf(act, facts.sender).ico === null) return null;
  if (!(hoursBetween(provider.takenAt, facts.receivedAt) <= snapshotAgeHours)) return null;
  return registeredNameContradicts(act, facts, provider.name) ? null : provider;
}

/** for poskytovatel only: at least one service of the organisation was active in the register on the day of receipt. */
export const providerIsRegistered: Rule = (act, facts) => {
  if (wantedApplication(act) !== 'poskytovatel') return null;
  const { provider } = facts;
  const { ico } = organisationOf(act, facts.sender);
  const day = czechDate(facts.receivedOn);
  if (ico === null) return unclear('R-02', 'IČO organizace není známo, registraci poskytovatele nelze ověřit.');
  if (provider.kind === 'noSnapshot') {
    return unclear('R-02', 'Registr poskytovatelů sociálních služeb není načten, registraci nelze ověřit.');
  }
  const seen = registerEvidence(`RPSS, stav k ${czechDate(provider.takenAt)}, IČO ${ico}`);
  if (provider.kind === 'stale' || !(hoursBetween(provider.takenAt, facts.receivedAt) <= snapshotAgeHours)) {
    return unclear(
      'R-02',
      `Údaje registru jsou z ${czechDate(provider.takenAt)}, o více než 48 hodin starší; registraci ke dni ${day} nelze ověřit (A-10).`,
      seen,
    );
  }
  if (provider.kind === 'notFound') {
    return notMet(
      'R-02',
      `Organizace s IČO ${ico} není v registru poskytovatelů sociálních služeb (stav k ${czechDate(provider.takenAt)}).`,
      seen,
    );
  }
  const entry = registerEvidence(
    `RPSS, stav k ${czechDate(provider.takenAt)}: ${provider.name}, IČO ${ico}. ${provider.detail}`,
  );
  if (!provider.active) {
    return notMet(
      'R-02',
      `Organizace je v registru poskytovatelů vedena, ale ke dni ${day} nemá žádnou službu v poskytování. ${provider.detail}`.trim(),
      entry,
    );
  }
  if (registeredNameContradicts(act, facts, provider.name)) {
    return unclear(
      'R-02',
      `Pod IČO ${ico} je v registru poskytovatelů veden jiný název, ${quoted(provider.name)}.`,
      entry,
      act.organisation.name?.evidence,
    );
  }
  return met(
    'R-02',
    `Organizace je ke dni ${day} registrovaným poskytovatelem sociálních služeb (stav registru k ${czechDate(provider.takenAt)}).`,
    entry,
  );
};

/** rodina and senior have no condition on the organisation; R-02 must not be applied to them. */
export const organisationNeedsNoRegistration: Rule = (act, facts) => {
  const wanted = wantedApplication(act);
  if (wanted === null || wanted === 'poskytovatel') return null;
  const entry = publicEntry(act, facts);
  const name = entry?.name ?? organisationOf(act, facts.sender).name;
  const legalForm = entry?.legalForm ? `, právní forma: ${legalFormName(entry.legalForm)}` : '';
  const which = name ? ` Organizace: ${quoted(name)}${legalForm}.` : '';
  return met(
    'A-11',
    `Pro ${applicationName(wanted)} nestanoví pravidla podmínku na organizaci.${which}`,
    act.organisation.name?.evidence,
  );
};

/**
 * Where the letter with credentials goes: the seat in the public register when it is complete with its town, else the
 * one in the register of providers, which knows towns by code only.
 */
export function letterSeat(act: Act, facts: Facts): { seat: PostalAddress; register: string } | null {
  const entry = publicEntry(act, facts);
  const seat = entry?.seat;
  if (seat?.street && seat.city && seat.zip && !entry?.endedOn) {
    return { seat, register: `ARES, stav k ${czechDate(entry!.askedAt)}` };
  }
  const provider = currentProvider(act, facts);
  return provider?.seat ? { seat: provider.seat, register: `RPSS, stav k ${czechDate(provider.takenAt)}` } : null;
}

/** the letter with credentials goes to the seat in a register; a different seat on the form is for a person. */
export const letterAddressIsFromARegister: Rule = (act, facts) => {
  if (rowOf(act, facts).proposal !== 'create_account') return null;
  const found = letterSeat(act, facts);
  if (!found) {
    return unclear(
      'R-24',
      'Sídlo organizace není doloženo registrem; adresu pro dopis s přihlašovacími údaji je třeba dohledat.',
    );
  }
  const { seat, register } = found;
  const entry = registerEvidence(`${register}: ${seat.text}`);
  const written = act.organisation.seat;
  if (written && !sameAddress(written.value, seat)) {
    return unclear(
      'R-24',
      `Sídlo v podání ${quoted(written.value)} se liší od sídla v registru ${quoted(seat.text)} (A-13). Dopis patří na adresu z registru.`,
      written.evidence,
      entry,
    );
  }
  const other = currentProvider(act, facts)?.seat;
  if (other && other !== seat && !sameAddress(other.text, seat)) {
    return unclear(
      'R-24',
      `Registry se v sídle neshodují: dopis patří na ${quoted(seat.text)} podle ARES, registr poskytovatelů uvádí ${quoted(other.text)}.`,
      entry,
    );
  }
  return met('R-24', `Dopis půjde na sídlo podle registru: ${seat.text}.`, entry);
};

// An address in somebody's care or a box at the post office is no seat, whatever else agrees.
const inCareOf = /(?<![a-z])(?:c\/o|p\. ?o\. ?box|postovni prihradka|u pan[ia])(?![a-z])/;

/** Compares by postal code and house number alone; what cannot be compared is not the same. */
export function sameAddress(written: string, seat: PostalAddress): boolean {
  if (inCareOf.test(plain(written))) return false;
  const zip = /(?<!\d)\d{3}\s?\d{2}(?!\d)/;
  const digits = (text: string | undefined) => text?.replace(/\s/g, '');
  const left = digits(zip.exec(written)?.[0]);
  const right = digits(seat.zip ?? zip.exec(seat.text)?.[0]);
  if (left !== undefined && right !== undefined && left !== right) return false;
  const houseNumbers = (text: string): string[] =>
    text
      .replace(zip, ' ')
      .replace(/praha \d+/giu, ' ')
      .match(/\d+/g) ?? [];
  const one = houseNumbers(written);
  const other = houseNumbers(seat.street ?? seat.text);
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return few.length > 0 && few.every((number) => many.includes(number)) && (left !== undefined || right === undefined);
}
