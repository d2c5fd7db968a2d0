import type { Act } from '../classification/act.ts';
import {
  authorityBoxes,
  legalPersonBoxes,
  naturalPersonBoxes,
  professionalBoxes,
  soleTraderBoxes,
} from '../classification/box-types.ts';
import { plain } from '../classification/folded.ts';
import { icoIsValid } from '../classification/ico.ts';
import { withoutTitles } from '../classification/names.ts';
import type { Facts, Sender } from './judgement.ts';
import { compareBoxHolder, fullName } from './person.ts';

// Longest first; written with and without dots and spaces.
const legalForms = [
  'spolecnost s rucenim omezenym',
  'obecne prospesna spolecnost',
  'prispevkova organizace',
  'akciova spolecnost',
  'zapsany spolek',
  'zapsany ustav',
  String.raw`spol\.? ?s ?r\. ?o\.?`,
  String.raw`s\. ?r\. ?o\.?`,
  'sro',
  String.raw`o\. ?p\. ?s\.?`,
  'ops',
  String.raw`p\. ?o\.?`,
  String.raw`z\. ?s\.?`,
  String.raw`z\. ?u\.?`,
  String.raw`a\. ?s\.?`,
];
const legalForm = new RegExp(`(?<![a-z0-9])(?:${legalForms.join('|')})(?![a-z0-9])`, 'g');

function nameWords(name: string): string[] {
  // A sole trader's name may carry titles in one place and not in another.
  const bare = withoutTitles(plain(name).replace(legalForm, ' ')).words.join(' ');
  return [...new Set(bare.split(/[^a-z0-9]+/).filter((word) => word !== ''))].sort();
}

/**
 * Compares two names of organisations without legal form, diacritics, punctuation and order. `near`: all words of one
 * are in the other, as with a name that a register or a clerk has shortened.
 */
export function compareOrganisationNames(a: string, b: string): 'same' | 'near' | 'different' {
  const left = nameWords(a);
  const right = nameWords(b);
  if (left.length === 0 || right.length === 0) return 'different';
  if (left.join(' ') === right.join(' ')) return 'same';
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  const tells = few.some((word) => word.length >= 4);
  return tells && few.every((word) => many.includes(word)) ? 'near' : 'different';
}

export type JudgedOrganisation = {
  /** the organisation's IČO, its check digit valid; null when neither the document nor the sender gives one */
  ico: string | null;
  icoFrom: 'document' | 'sender' | null;
  name: string | null;
};

/**
 * Which organisation the act is about: the valid IČO in the document, else the IČO of the box it came from (A-12(2)),
 * unless the box is a natural person's or an advocate's, which never stand for somebody else's organisation. The
 * registers are asked about this IČO and no other.
 */
export function organisationOf(act: Act, sender: Sender): JudgedOrganisation {
  const written = act.organisation.ico?.value ?? null;
  const name = act.organisation.name?.value ?? null;
  if (written !== null && icoIsValid(written)) return { ico: written, icoFrom: 'document', name };
  const standsForItself =
    sender.boxType !== null && [...authorityBoxes, ...legalPersonBoxes, ...soleTraderBoxes].includes(sender.boxType);
  if (sender.known && standsForItself && sender.ico !== null && icoIsValid(sender.ico)) {
    return { ico: sender.ico, icoFrom: 'sender', name: name ?? sender.name };
  }
  return { ico: null, icoFrom: null, name };
}

/** A register's entry under the organisation's IČO bears a name that the papers, or the sender, plainly contradict. */
export function registeredNameContradicts(act: Act, facts: Facts, registered: string): boolean {
  const { name, ico } = organisationOf(act, facts.sender);
  const known = name ?? (ico === facts.sender.ico ? facts.sender.name : null);
  return known !== null && compareOrganisationNames(known, registered) === 'different';
}

/**
 * Whose box the act came from, as far as its signature is concerned (§ 18(2) of Act 300/2008 Sb.):
 * `person` the person's own, `organisation` that of the organisation of the act, `authority` the same but an OVM box,
 * which § 18 does not name, `foreign` somebody else's, `unknown` when ISDS or the names do not tell.
 */
export type SenderKind = 'person' | 'organisation' | 'authority' | 'foreign' | 'unknown';

export function senderKind(act: Act, facts: Facts): SenderKind {
  const { boxType, name, ico, known } = facts.sender;
  if (facts.channel !== 'data_box' || boxType === null) return 'unknown';
  const personName = fullName(act.person);
  const isPersonal = [...naturalPersonBoxes, ...soleTraderBoxes, ...professionalBoxes].includes(boxType);
  if (isPersonal) {
    const holder = name && personName ? compareBoxHolder(name, personName) : 'near';
    if (holder === 'same') return 'person';
    if (holder === 'near' || naturalPersonBoxes.includes(boxType)) return 'unknown';
  } else if (!authorityBoxes.includes(boxType) && !legalPersonBoxes.includes(boxType)) return 'unknown';

  if (!known || ico === null) return 'unknown';
  const organisation = organisationOf(act, facts.sender);
  if (organisation.ico !== ico) return organisation.ico === null ? 'unknown' : 'foreign';
  if (organisation.icoFrom === 'sender' && organisation.name && name) {
    if (compareOrganisationNames(organisation.name, name) === 'different') return 'foreign';
  }
  if (professionalBoxes.includes(boxType)) return 'foreign';
  return authorityBoxes.includes(boxType) ? 'authority' : 'organisation';
}

/** The person is the organisation: a sole trader (PFO) writing from the box of the trade (§ 18(2) of Act 300/2008 Sb.). */
export function isSoleTrader(act: Act, facts: Facts): boolean {
  const { boxType, ico, known } = facts.sender;
  return (
    boxType !== null &&
    soleTraderBoxes.includes(boxType) &&
    known &&
    ico !== null &&
    organisationOf(act, facts.sender).ico === ico &&
    senderKind(act, facts) === 'person'
  );
}
