import type { Act, Application, Doubt, Value } from './act.ts';
import { actKey } from './act-key.ts';
import { announcedAgainst } from './cautions.ts';
import { type AnnouncedApplication, type Draft, doubt, kindNames, type MessageContext } from './draft.ts';
import { envelopeEvidence } from './evidence-text.ts';
import { fold, plain } from './folded.ts';
import { nameOf } from './letter-people.ts';
import { compareNames } from './names.ts';
import { findNames } from './people.ts';

function keyOf(draft: Draft): string {
  return actKey(draft.digest, draft.place, draft.kind, draft.application?.value ?? null);
}

function samePerson(a: Draft, b: Draft): boolean {
  const names = [nameOf(a.person), nameOf(b.person)];
  if (names[0] === '' || names[1] === '' || compareNames(names[0]!, names[1]!) === 'different') return false;
  const [left, right] = [a.person.birthDate?.value, b.person.birthDate?.value];
  return !left || !right || left === right;
}

function absorb(into: Draft, other: Draft): void {
  for (const place of other.documents) if (!into.documents.includes(place)) into.documents.push(place);
  into.evidence.push(...other.evidence.slice(0, 3));
  // What a covering letter says of its own wording says nothing of the form that names the person.
  const ownOnly: Doubt['code'][] = ['foreign_language', 'not_on_form', 'shared_account'];
  for (const one of other.doubts) if (!ownOnly.includes(one.code)) doubt(into, one.code, one.because, one.evidence);
}

/** A covering letter that asks for what an enclosed consent is for is one thing with it. */
function absorbRequests(drafts: Draft[]): Draft[] {
  const consents = drafts.filter((one) => one.kind === 'consent');
  if (consents.length === 0) return drafts;
  return drafts.filter((request) => {
    if (request.kind !== 'access_request') return true;
    const nobodyNamed = nameOf(request.person) === '' || request.signatoryOnly;
    const fits = consents.filter((consent) => {
      const sameApplication =
        !request.application || !consent.application || request.application.value === consent.application.value;
      return sameApplication && (nobodyNamed || samePerson(request, consent));
    });
    if (fits.length === 0) return true;
    for (const consent of fits) {
      absorb(consent, request);
      const open =
        !consent.application &&
        request.application &&
        !consent.doubts.some((one) => one.code === 'application_conflict');
      if (open) consent.application = { ...(request.application as Value<Application>), sure: false };
      if (consent.person.username === null)
        consent.person = { ...consent.person, username: samePerson(request, consent) ? request.person.username : null };
    }
    return false;
  });
}

const signingRank = { electronic: 0, image: 1, typed: 2, none: 3 };

/** The same act in two documents (a form as PDF and as DOCX, a notice and a decree) is one act. */
function mergeRepeated(drafts: Draft[]): Draft[] {
  const kept: Draft[] = [];
  const ranked = [...drafts].sort(
    (a, b) => signingRank[a.signing.kind] - signingRank[b.signing.kind] || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
  for (const draft of ranked) {
    const same = kept.find((one) => {
      if (keyOf(one) === keyOf(draft)) return true;
      if (one.kind !== draft.kind) return false;
      const sameApplication = (one.application?.value ?? null) === (draft.application?.value ?? null);
      const sure =
        compareNames(nameOf(one.person), nameOf(draft.person)) === 'same' &&
        one.person.birthDate &&
        one.person.birthDate.value === draft.person.birthDate?.value;
      const organisations = [one.organisation.ico?.value, draft.organisation.ico?.value];
      return (
        sameApplication &&
        Boolean(sure) &&
        (!organisations[0] || !organisations[1] || organisations[0] === organisations[1])
      );
    });
    if (same) absorb(same, draft);
    else kept.push(draft);
  }
  return kept;
}

/** One change of the statutory body is told by a notice and its enclosures; who ended may stand in one of them only. */
function mergeStatutoryEnds(drafts: Draft[]): Draft[] {
  const ends = drafts.filter((one) => one.kind === 'statutory_end').sort((a, b) => (a.order < b.order ? -1 : 1));
  const named = ends.filter((one) => nameOf(one.person) !== '');
  const main = named[0] ?? ends[0];
  if (!main) return drafts;
  return drafts.filter((one) => {
    if (one.kind !== 'statutory_end' || one === main) return true;
    if (nameOf(one.person) !== '' && !samePerson(one, main)) return true;
    absorb(main, one);
    return false;
  });
}

/** The envelope names applications that the documents do not, or others than they do. */
function doubtApplications(drafts: Draft[], context: MessageContext): void {
  doubtAnnounced(drafts, context.annotationApplications);
  if (context.toHandsApplications !== context.annotationApplications)
    doubtAnnounced(drafts, context.toHandsApplications);
}

function doubtAnnounced(drafts: Draft[], announcedIn: AnnouncedApplication[]): void {
  const evidence = announcedIn[0]?.evidence;
  if (!evidence) return;
  const where = evidence.source === 'to_hands' ? 'Údaj „k rukám“' : 'Předmět zprávy';
  const announced = announcedIn.map((one) => one.application);
  const found = new Set(drafts.flatMap((one) => (one.application ? [one.application.value] : [])));
  const unmet = announced.filter((application) => !found.has(application));
  if (unmet.length === 0) return;
  for (const draft of drafts.filter((one) => one.application && one.kind !== 'other')) {
    const { value } = draft.application!;
    if (announced.includes(value)) {
      const because = `${where} uvádí i aplikaci ${unmet.join(', ')}, v dokumentech o ni žádný úkon není.`;
      doubt(draft, 'announced_more', because, evidence);
      continue;
    }
    const because = `${where} uvádí aplikaci ${announced.join(', ')}, dokument ${value}.`;
    doubt(draft, 'application_conflict', because, evidence);
    // Sources disagree: the application is not guessed.
    draft.application = null;
  }
}

// "Hospicová péče Svatava Rokytná" names a place, and reads like a person. As long as before, for the places found in it.
function withoutNames(text: string, names: (string | null | undefined)[]): string {
  let left = text;
  for (const name of names) {
    const at = name ? fold(left).indexOf(fold(name)) : -1;
    if (name && at >= 0) left = left.slice(0, at) + '·'.repeat(name.length) + left.slice(at + name.length);
  }
  return left;
}

/** "Hladká – souhlas OÚ", "Tiskopis souhlasu (Hladký)": a surname between marks, with nothing beside it. */
const loneSurname = /(?:^|[-–:,(/])\s*(\p{Lu}\p{Ll}+(?:á|ý))\s*(?:[-–:,)/]|$)/u;

function doubtNames(drafts: Draft[], context: MessageContext): void {
  const annotation = context.annotation;
  if (!annotation) return;
  const organisations = [context.senderOrganisation, ...drafts.map((one) => one.organisation.name?.value)];
  const announced = findNames(withoutNames(annotation, organisations)).filter((one) => one.givenNames !== null);
  const named = drafts.filter((one) => nameOf(one.person) !== '');
  const surname = announced.length === 0 ? loneSurname.exec(annotation)?.[1] : undefined;
  const known = drafts.flatMap((one) => [nameOf(one.person), one.organisation.name?.value ?? '']).map(plain);
  if (surname && !known.some((one) => one.split(/[^a-z]+/).includes(plain(surname)))) {
    for (const draft of named) {
      doubt(
        draft,
        'conflict',
        'Předmět zprávy uvádí příjmení, které v dokumentu není.',
        envelopeEvidence('annotation', annotation),
      );
    }
  }
  for (const one of announced) {
    const whole = `${one.givenNames} ${one.familyName}`;
    const written = annotation.slice(one.index, one.index + one.length);
    const met = named.some((draft) =>
      [whole, written].some((name) => compareNames(name, nameOf(draft.person)) !== 'different'),
    );
    if (met) continue;
    for (const draft of named) {
      doubt(
        draft,
        'conflict',
        'Předmět zprávy jmenuje jinou osobu než dokument.',
        envelopeEvidence('annotation', annotation),
      );
    }
  }
}

// Who is not named may be anybody of the message.
function mayConcern(other: Draft, asking: Draft): boolean {
  return nameOf(other.person) === '' || samePerson(other, asking);
}

const isSupport = (one: Doubt) =>
  one.code === 'credentials_requested' || one.code === 'other_application' || one.code === 'data_subject_right';

function doubtContradictions(drafts: Draft[]): void {
  const asks = new Set(['access_request', 'consent', 'delegation']);
  for (const other of drafts.filter((one) => one.kind === 'other' && !one.doubts.some(isSupport))) {
    for (const asking of drafts.filter((one) => asks.has(one.kind) && mayConcern(other, one))) {
      const because = 'Ve zprávě je nejspíš pro tutéž osobu i jiná věc než žádost nebo souhlas. Přečtěte obojí.';
      doubt(asking, 'contradicting_acts', because, other.evidence[0] ?? null);
    }
  }
  const [ended] = drafts.filter((one) => one.kind === 'statutory_end');
  for (const asking of ended ? drafts.filter((one) => one.kind === 'access_request' || one.kind === 'consent') : []) {
    if (samePerson(asking, ended!)) continue;
    // Who left and who came is told apart by words alone: nothing is opened for anybody before a person has read them.
    const because = 'Zpráva oznamuje také konec funkce. Ověřte, že se netýká osoby, pro kterou se o přístup žádá.';
    doubt(asking, 'contradicting_acts', because, ended!.evidence[0] ?? null);
  }
  for (const end of drafts.filter((one) => one.kind === 'statutory_end' || one.kind === 'consent_withdrawal')) {
    for (const other of drafts.filter((one) => asks.has(one.kind) && samePerson(one, end))) {
      const because = `V jedné zprávě je pro tutéž osobu ${kindNames[end.kind]} i ${kindNames[other.kind]}.`;
      doubt(end, 'contradicting_acts', because, other.evidence[0] ?? null);
      doubt(other, 'contradicting_acts', because, end.evidence[0] ?? null);
    }
  }
}

/** The subject speaks of an end, a question or a sample, and nothing in the papers takes it up. */
function doubtAnnouncement(drafts: Draft[], context: MessageContext): void {
  const against = context.annotation && announcedAgainst(context.annotation);
  if (!against || !context.annotation) return;
  if (drafts.some((one) => one.kind === 'statutory_end' || one.kind === 'consent_withdrawal' || one.kind === 'other'))
    return;
  for (const draft of drafts) {
    doubt(
      draft,
      'contradicting_acts',
      `Předmět zprávy ohlašuje něco jiného než dokument: ${against}.`,
      envelopeEvidence('annotation', context.annotation),
    );
  }
}

/**
 * Puts the acts of all documents of one message together: repeated ones become one, contradictions become doubts.
 * The order of documents does not matter.
 */
export function reconcile(drafts: Draft[], context: MessageContext): Act[] {
  const filled = drafts.filter((one) => !one.blank);
  const once = mergeRepeated(mergeStatutoryEnds(absorbRequests(filled.length > 0 ? filled : drafts)));
  doubtApplications(once, context);
  doubtNames(once, context);
  doubtContradictions(once);
  doubtAnnouncement(once, context);
  const sorted = once.sort((a, b) =>
    a.order === b.order ? (keyOf(a) < keyOf(b) ? -1 : 1) : a.order < b.order ? -1 : 1,
  );
  return sorted.map(
    ({ digest, place, order: _order, signatoryOnly: _signatoryOnly, blank: _blank, covering: _covering, ...act }) => ({
      key: actKey(digest, place, act.kind, act.application?.value ?? null),
      ...act,
    }),
  );
}
