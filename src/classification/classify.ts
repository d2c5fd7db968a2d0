import type { Envelope } from '../messages/envelope.ts';
import type { Act, ActKind, Classification, ReadDocument } from './act.ts';
import { mentionsOksluzby } from './application.ts';
import { naturalPersonBoxes } from './box-types.ts';
import { type Draft, doubt, type MessageContext } from './draft.ts';
import {
  annotationActs,
  annotationApplicationsOf,
  doubtUnread,
  isReadForSure,
  kindsNamed,
  namesSeveral,
  unreadAct,
} from './envelope-acts.ts';
import { evidenceText } from './evidence-text.ts';
import { doubtRecognised } from './fields/recognised.ts';
import { fullName } from './fields/signing.ts';
import { fold, plain } from './folded.ts';
import { formActs } from './form-acts.ts';
import { letterActs } from './letter-acts.ts';
import { areSurelyNotOurs, withoutBankAccounts } from './letter-estimate.ts';
import { matterOf } from './letter-intents.ts';
import { namesOksluzby } from './letters.ts';
import { compareNames } from './names.ts';
import { reconcile } from './reconcile.ts';
import { sectionsOf } from './sections.ts';
import { ourReferenceIn, type SiftOptions, siftEnvelope } from './sift.ts';
import { accountWords, subsidyWords } from './vocabulary/accounts.ts';
import { consentingWords } from './vocabulary/consents.ts';
import { supportingFileWords } from './vocabulary/envelope.ts';
import {
  eventWords,
  filedThereWords,
  fundingWords,
  informationLawWords,
  informationSubjectWords,
  pressWords,
  supplierWords,
} from './vocabulary/false-friends.ts';
import { anyWord } from './vocabulary/word.ts';

/**
 * What a message asks or declares: one act per thing, person and application, each with its evidence. Attachments
 * speak first, the annotation second, "to hands" third; where they disagree the act carries a doubt. `notOurs` only
 * when every document was read completely, none of it from an image, and nothing of ours stands in it: otherwise there
 * is always at least one act for a person to look at. Never throws for what a document says.
 */
export function classify(given: Envelope, documents: ReadDocument[], options: SiftOptions): Classification {
  // Documents are read as NFC; an annotation comes as the sender's computer composed it.
  const composed = (text: string | null) => text?.normalize('NFC') ?? null;
  const envelope = { ...given, annotation: composed(given.annotation), toHands: composed(given.toHands) };
  const ordered = [...documents].sort((a, b) => (placeOrder(a) < placeOrder(b) ? -1 : 1));
  const context = contextOf(envelope, ordered, options);
  const drafts: Draft[] = [];
  const silent: ReadDocument[] = [];
  for (const document of ordered) {
    const own = actsIn(document, context);
    drafts.push(...own);
    if (own.length === 0) silent.push(document);
    if (!isReadForSure(document)) for (const draft of own) doubtUnread(draft, document);
  }
  const unread = silent.filter((document) => !isReadForSure(document));
  const fromUnread = unreadActs(
    unread,
    drafts.filter((draft) => !draft.covering),
    context,
  );
  drafts.push(...fromUnread);
  // A document that stands for an act of its own says nothing against the others.
  const represented = new Set(fromUnread.flatMap((draft) => draft.documents));
  for (const document of unread) {
    if (!represented.has(document.place)) for (const draft of drafts) doubtUnread(draft, document);
  }
  if (drafts.length === 0) drafts.push(...fromEnvelope(envelope, ordered, context, options));
  if (drafts.length === 0 && unread.length === 0) {
    return { kind: 'notOurs', because: 'Všechny dokumenty byly přečteny celé a žádný se netýká přístupu do OKslužby.' };
  }
  // A covering letter stands for nothing beside the papers it covers, unless it speaks of somebody they do not.
  const papers = drafts.filter((draft) => !draft.covering);
  const covered = papers.some((draft) => !draft.blank);
  const own = covered ? drafts.filter((draft) => !draft.covering || speaksOfAnother(draft, papers)) : drafts;
  for (const draft of own) {
    doubtRecognised(draft, ordered);
    confirmName(draft, envelope);
  }
  return { kind: 'acts', acts: reconcile(own, context).map(bounded) };
}

function speaksOfAnother(letter: Draft, papers: Draft[]): boolean {
  const name = fullName(letter.person);
  return (
    name !== '' &&
    !letter.signatoryOnly &&
    !papers.some((paper) => compareNames(fullName(paper.person), name) !== 'different')
  );
}

// A name read from a letterhead is sure when the box it came from carries the same one.
function confirmName(draft: Draft, envelope: Envelope): void {
  const { name } = draft.organisation;
  const same = name && envelope.senderName && plain(name.value) === plain(envelope.senderName);
  if (same && !name.sure) draft.organisation = { ...draft.organisation, name: { ...name, sure: true } };
}

function placeOrder(document: ReadDocument): string {
  return `${document.place.replace(/\d+/g, (digits) => digits.padStart(6, '0'))}|${document.sha256}`;
}

function contextOf(envelope: Envelope, documents: ReadDocument[], options: SiftOptions): MessageContext {
  const { annotation, toHands } = envelope;
  const sifted = siftEnvelope(envelope, options);
  // OKnouze alone, addressed to nobody of ours, is not ours (domain.md §8): it makes an envelope worth opening, no more.
  const named = namesOksluzby(annotation ?? '') || mentionsOksluzby(toHands ?? '');
  const department = sifted.kind === 'ours' && sifted.signals.some((one) => one.signal === 'department');
  const fromPerson = naturalPersonBoxes.includes(envelope.senderType ?? 0);
  const fromAnnotation = annotationApplicationsOf(annotation);
  const fromHands = annotationApplicationsOf(toHands).map((one) => ({
    ...one,
    evidence: { ...one.evidence, source: 'to_hands' as const },
  }));
  return {
    annotation,
    annotationApplications: fromAnnotation.length > 0 ? fromAnnotation : fromHands,
    toHandsApplications: fromHands,
    addressed: named || department,
    named,
    detachedSignature:
      documents.find(({ reading }) => reading.kind === 'signature' && reading.outcome !== 'complete')?.name ?? null,
    fromPerson,
    senderOrganisation: fromPerson ? null : envelope.senderName,
  };
}

function actsIn(document: ReadDocument, context: MessageContext): Draft[] {
  return sectionsOf(document).flatMap((section) =>
    section.kind === 'form' ? formActs(section, context) : letterActs(section, context),
  );
}

const supporting = anyWord(supportingFileWords);
const anotherMatter = anyWord([
  ...informationLawWords,
  ...informationSubjectWords,
  ...subsidyWords,
  ...supplierWords,
  ...fundingWords,
  ...filedThereWords,
]);
// "OKslužby – rodina" tells no matter of anybody's.
const saysMoreThanOurs = /(?<![a-z])(?!ok|sluz|aplikac|rodin|senior|poskyt)[a-z]{4}/;
const informationLaw = anyWord(informationLawWords);
const supplier = anyWord(supplierWords);
const publicMatter = anyWord([...eventWords, ...pressWords]);
const accountMatter = anyWord([...accountWords, ...consentingWords]);

/** Acts standing in documents that nobody could read; the name of the file tells more than the annotation. */
function unreadActs(unread: ReadDocument[], read: Draft[], context: MessageContext): Draft[] {
  const announced = context.annotation ? kindsNamed(context.annotation) : [];
  const several = context.annotation !== null && namesSeveral(context.annotation);
  const found: Draft[] = [];
  const has = (kind: ActKind) => [...read, ...found].some((one) => one.kind === kind);
  for (const document of unread) {
    if (document.reading.kind === 'signature') continue;
    const [named] = kindsNamed(document.name);
    if (named === 'consent') {
      found.push(
        unreadAct(
          document,
          announced.includes('consent_withdrawal') ? 'consent_withdrawal' : 'consent',
          context,
          false,
        ),
      );
      continue;
    }
    if (named || supporting.test(plain(document.name))) continue;
    const missing = announced.find((kind) => !has(kind)) ?? (several ? 'consent' : undefined);
    if (missing) found.push(unreadAct(document, missing, context, several && unread.length === 1));
  }
  if (read.length > 0 || found.length > 0) return found;
  const first = unread.find((document) => document.reading.kind !== 'signature') ?? unread[0];
  if (!first) return [];
  return [unreadAct(first, announced[0] ?? kindsNamed(first.name)[0] ?? 'other', context, several)];
}

/** Acts that only the envelope tells, when its documents were read and hold none. */
function fromEnvelope(
  envelope: Envelope,
  documents: ReadDocument[],
  context: MessageContext,
  options: SiftOptions,
): Draft[] {
  const named = context.annotation ? kindsNamed(context.annotation) : [];
  const strong = context.named || context.annotationApplications.some((one) => one.strong);
  const empty = documents.every((document) => document.reading.kind === 'empty' || document.reading.lines.length === 0);
  // "Požadavek k účtu" above a letter that asks for no access may be anything.
  const asks = empty || (context.annotation !== null && matterOf(context.annotation).includes('access_request'));
  const kinds = named.filter((kind) => kind !== 'access_request' || asks);
  // "Doplnění žádosti o dotaci podané v OKslužby": the software is named, its accounts are not, and the papers are silent.
  const subject = plain(envelope.annotation ?? '');
  const texts = [subject, ...documents.flatMap(textsOf)];
  const another =
    !empty &&
    (publicMatter.test(subject) ||
      (supplier.test(subject) && areSurelyNotOurs(texts)) ||
      (!concernsAccounts(subject) &&
        (anotherMatter.test(subject) ||
          // OKslužby is named beside another matter on the envelope alone, above papers in the words of other people's mail.
          (kinds.length === 0 && saysMoreThanOurs.test(subject) && areAside(texts)))));
  if (strong && !another) {
    const acts = kinds.length > 0 ? kinds : (['other'] as const);
    return acts.flatMap((kind) => annotationActs(kind, context, documents));
  }
  // Nothing was written inside, and the annotation or the addressee say that it is for us.
  if (empty && (kinds.length > 0 || context.addressed)) return annotationActs(kinds[0] ?? 'other', context, documents);
  if (ourReferenceIn(envelope, options.ourReference) !== null) return annotationActs('other', context, documents);
  if (context.addressed && !another && kinds.some((kind) => kind !== 'consent' && kind !== 'access_request'))
    return annotationActs(kinds[0]!, context, documents);
  return [];
}

/** Other people's mail that speaks of no account, and of nobody who comes or goes. */
function areAside(texts: string[]): boolean {
  const somebody = /aktivac|zaktiv|registrac|preve[sd]|zamen|odesel|odesla(?![a-z])|zemrel/;
  const byLaw = texts.some((text) => informationLaw.test(text));
  const concerns = texts.some((text) => concernsAccounts(text) || somebody.test(text));
  return (byLaw || !concerns) && areSurelyNotOurs(texts);
}

// "Svobodný přístup k informacím" and "zájem o práci" have words of accounts and are about none.
function concernsAccounts(folded: string): boolean {
  return accountMatter.test(withoutBankAccounts(folded).replace(/pristup[a-z]{0,2} k inform|zajem o prac/g, ''));
}

function textsOf({ reading }: ReadDocument): string[] {
  return reading.lines.map(({ text }) => fold(text));
}

function bounded(act: Act): Act {
  const named = fullName(act.person);
  if (named.length > 200) doubt(act, 'vague', 'Jméno je neobvykle dlouhé.');
  return {
    ...act,
    evidence: act.evidence.slice(0, 20).map((one) => ({ ...one, text: evidenceText(one.text) })),
    doubts: act.doubts.slice(0, 30),
  };
}
