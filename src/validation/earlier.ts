import type { Act, Application, Evidence } from '../classification/act.ts';
import { plain } from '../classification/folded.ts';
import { wantedApplication } from './account.ts';
import type { EarlierCase, Facts } from './judgement.ts';
import { organisationOf } from './organisation.ts';
import { compareIdentities, fullName, identityOfAct, identityOfCase, mayBeSamePerson, sureName } from './person.ts';

const underWay: readonly string[] = ['pending', 'awaiting_sender', 'approved'];

/**
 * How an earlier case repeats the act: `bytes` the same document, `text` another file with the very same words and no
 * signature in either. Null otherwise; another scan of one paper is never proven to be the same.
 */
export function repeats(act: Act, facts: Facts, earlier: EarlierCase): 'bytes' | 'text' | null {
  if (earlier.actKey === act.key) return 'bytes';
  const sameWords = facts.textDigest !== null && earlier.textDigest === facts.textDigest;
  const sameThing = earlier.act === act.kind && earlier.application === (act.application?.value ?? null);
  return sameWords && sameThing ? 'text' : null;
}

/**
 * The earlier case opened by the same document or the same words from the same box, to which nothing is added by sending
 * them again; null otherwise. That alone does not prove it: text that stands in the envelope only has no bytes, the same
 * empty attachment can come with two different requests, and a form may be worth more when its own signer sends it.
 */
export function duplicatedCase(act: Act, facts: Facts): EarlierCase | null {
  const { linkedByPerson } = facts;
  if (linkedByPerson) return linkedByPerson.as === 'duplicate' ? linkedByPerson.other : null;
  if (act.documents.length === 0) return null;
  const named = fullName(act.person) !== null;
  return (
    facts.earlierCases.find((earlier) => {
      if (repeats(act, facts, earlier) === null) return false;
      if (facts.sender.boxId === null || earlier.senderBoxId !== facts.sender.boxId) return false;
      const caseNamed = identityOfCase(earlier).name !== null;
      if (named && caseNamed && !mayBeSamePerson(identityOfAct(act), identityOfCase(earlier))) return false;
      return !reversedSince(earlier, facts);
    }) ?? null
  );
}

// The person has withdrawn or left since, so the same paper says something new.
function reversedSince(earlier: EarlierCase, facts: Facts): boolean {
  return facts.earlierCases.some(
    (other) =>
      (other.act === 'consent_withdrawal' || other.act === 'statutory_end') &&
      other.act !== earlier.act &&
      other.receivedAt >= earlier.receivedAt &&
      mayBeSamePerson(identityOfCase(other), identityOfCase(earlier)),
  );
}

/** Cases that carry our reference number found in the envelope. */
function referencedCases(facts: Facts): EarlierCase[] {
  const reference = facts.ourReference;
  if (reference === null) return [];
  return facts.earlierCases.filter(
    (earlier) => earlier.referenceNumber !== null && plain(earlier.referenceNumber) === plain(reference),
  );
}

/**
 * The earlier case this act completes: the one with our reference number (a scan without a readable name counts), or the
 * last open one of the same sender and person that waits for the sender or lacks something, or, for an answer to us in
 * which no name is readable, the only open one of its sender. Null otherwise.
 */
export function supplementedCase(act: Act, facts: Facts): EarlierCase | null {
  const { linkedByPerson } = facts;
  if (linkedByPerson) return linkedByPerson.as === 'supplement' ? linkedByPerson.other : null;
  if (act.kind !== 'consent' && act.kind !== 'access_request' && act.kind !== 'other') return null;
  const who = identityOfAct(act);
  const wanted = wantedApplication(act);
  const fits = (earlier: EarlierCase) =>
    earlier.application === null || wanted === null || earlier.application === wanted;
  const referenced = referencedCases(facts).filter((earlier) => {
    const name = identityOfCase(earlier).name;
    return fits(earlier) && (who.name === null || name === null || mayBeSamePerson(who, identityOfCase(earlier)));
  });
  const ofSender = facts.earlierCases.filter(
    (earlier) =>
      facts.sender.boxId !== null &&
      earlier.senderBoxId === facts.sender.boxId &&
      (earlier.act === 'consent' || earlier.act === 'access_request') &&
      fits(earlier),
  );
  const open = ofSender.filter(
    ({ status, assessment }) => status === 'awaiting_sender' || (status === 'pending' && assessment === 'deficient'),
  );
  const ofPerson = ofSender.filter((earlier) => mayBeSamePerson(who, identityOfCase(earlier)));
  const only = answersBlindly(act, facts) && open.length === 1 ? open[0]! : null;
  // A person has replaced the older case by this one: it stays the one that this act completed.
  const replaced = ofPerson.some((earlier) => underWay.includes(earlier.status))
    ? undefined
    : ofPerson.findLast((earlier) => earlier.status === 'superseded');
  return referenced.at(-1) ?? ofPerson.findLast((earlier) => open.includes(earlier)) ?? only ?? replaced ?? null;
}

function answersBlindly(act: Act, facts: Facts): boolean {
  return facts.ourReference !== null && fullName(act.person) === null;
}

/** Our reference number came with it, but the case it could belong to does not carry the number, or there is none. */
export function referenceIsUnknown(act: Act, facts: Facts): boolean {
  if (facts.ourReference === null || facts.linkedByPerson) return false;
  const supplemented = supplementedCase(act, facts);
  return supplemented === null || !referencedCases(facts).includes(supplemented);
}

/** An earlier act by which the same person, as far as can be told, asks for the same, or for an account at all. */
export function competingCase(act: Act, facts: Facts): EarlierCase | null {
  const supplemented = supplementedCase(act, facts);
  const wanted = wantedApplication(act);
  return (
    facts.earlierCases.find((earlier) => {
      if (earlier.act !== 'consent' && earlier.act !== 'access_request') return false;
      if (earlier.caseId === supplemented?.caseId || earlier.assessment === 'information') return false;
      if (!mayBeSamePerson(identityOfAct(act), identityOfCase(earlier))) return false;
      if (underWay.includes(earlier.status)) {
        const same = earlier.application === null || wanted === null || earlier.application === wanted;
        return same || earlier.proposal === 'create_account' || act.kind === 'consent';
      }
      const hasGivenAccount = earlier.status === 'provisioned' || earlier.status === 'closed';
      return hasGivenAccount && earlier.proposal === 'create_account' && facts.account.kind === 'no';
    }) ?? null
  );
}

function standsInDocument(act: Act): boolean {
  return act.evidence.some(({ source }) => source === 'document');
}

/** The same paper came before, but not so that it could be set aside as a duplicate. */
export function similarCase(act: Act, facts: Facts): EarlierCase | null {
  if (duplicatedCase(act, facts) || facts.linkedByPerson?.as === 'nothing') return null;
  const supplemented = supplementedCase(act, facts);
  return (
    facts.earlierCases.find((earlier) => {
      const how = repeats(act, facts, earlier);
      if (how === null || earlier.caseId === supplemented?.caseId) return false;
      // One letter with several people has one text. Acts found in envelopes have no bytes to tell them apart: there only the person does.
      return (how === 'bytes' && standsInDocument(act)) || mayBeSamePerson(identityOfAct(act), identityOfCase(earlier));
    }) ?? null
  );
}

/** Other acts of the message that may be of the same person. */
export function siblingsOfPerson(act: Act, facts: Facts): Act[] {
  return facts.siblings.filter((sibling) => mayBeSamePerson(identityOfAct(act), identityOfAct(sibling)));
}

/**
 * A request beside a consent of the same person for the same application in one message: without an account the consent
 * decides and the request asks for nothing more.
 */
export function coveringConsent(act: Act, facts: Facts): Act | null {
  if (act.kind !== 'access_request' || act.doubts.length > 0 || sureName(act.person) === null) return null;
  const wanted = wantedApplication(act);
  const organisation = organisationOf(act, facts.sender).ico;
  return (
    facts.siblings.find(
      (sibling) =>
        sibling.kind === 'consent' &&
        wanted !== null &&
        sureName(sibling.person) !== null &&
        wantedApplication(sibling) === wanted &&
        organisationOf(sibling, facts.sender).ico === organisation &&
        compareIdentities(identityOfAct(act), identityOfAct(sibling)) === 'same',
    ) ?? null
  );
}

/**
 * Which of two acts of one message names its application first: negative when the first one does, positive when the
 * second, 0 when their places do not tell. Places are compared, never the order in which acts were found.
 */
export function compareMention(a: Act, b: Act): number {
  const one = a.application?.evidence ?? a.evidence[0];
  const other = b.application?.evidence ?? b.evidence[0];
  if (!one || !other || one.document === null || other.document === null) return 0;
  return (
    comparePlaces(one.document, other.document) ||
    (one.page ?? 0) - (other.page ?? 0) ||
    compareBoxes(one, other) ||
    compareWords(a, b, one, other)
  );
}

function comparePlaces(one: string, other: string): number {
  const [left, right] = [one.split('/').map(Number), other.split('/').map(Number)];
  for (let depth = 0; depth < Math.min(left.length, right.length); depth++) {
    const difference = left[depth]! - right[depth]!;
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return left.length - right.length;
}

function compareBoxes(one: Evidence, other: Evidence): number {
  if (!one.box || !other.box) return 0;
  const down = one.box.y - other.box.y;
  // Ticks on one line may stand a point higher or lower.
  return Math.abs(down) > 3 ? down : one.box.x - other.box.x;
}

// „Rodinné centrum“ and „senioři“ in a name are no mention of an application.
const mention: Record<Application, RegExp> = {
  poskytovatel: /(?<![a-z])poskytovatel(?:e|i|em)?(?![a-z])/,
  rodina: /(?<![a-z])rodin(?:a|y|e|u|ou)(?![a-z])/,
  senior: /(?<![a-z])senior(?:a|u|em)?(?![a-z])/,
};

function compareWords(a: Act, b: Act, one: Evidence, other: Evidence): number {
  if (!a.application || !b.application || one.text !== other.text) return 0;
  const text = plain(one.text);
  const [first, second] = [text.search(mention[a.application.value]), text.search(mention[b.application.value])];
  return first < 0 || second < 0 ? 0 : first - second;
}
