import type { ActKind, ReadDocument } from './act.ts';
import { envelopeDigest } from './act-key.ts';
import { findBareApplications } from './application.ts';
import { findBirthNumbers, parseBirthNumber } from './birth-number.ts';
import { announcedAgainst, asksToGrant } from './cautions.ts';
import { findDates } from './dates.ts';
import {
  type AnnouncedApplication,
  annotationApplication,
  type Draft,
  doubt,
  type MessageContext,
  noOrganisation,
  orderOf,
} from './draft.ts';
import { documentEvidence, envelopeEvidence } from './evidence-text.ts';
import { fillBirthDate, nobody } from './fields/person.ts';
import { fold, plain } from './folded.ts';
import { isHeldAlready } from './letters.ts';
import { findNames } from './people.ts';
import { mendTypos } from './typos.ts';
import { kindWords, severalWords } from './vocabulary/envelope.ts';
import { anyWord } from './vocabulary/word.ts';

/** Kinds of acts named in an annotation, or in a file name; the first is the most telling. */
export function kindsNamed(text: string): ActKind[] {
  const searched = plain(text.replace(/[_.-]+/g, ' '));
  const mended = mendTypos(searched);
  const kinds = kindWords
    .filter(({ pattern }) => pattern.test(searched) || pattern.test(mended))
    .map(({ kind }) => kind);
  // "Přístup do OKslužby prosíme povolit: …"
  if (!kinds.includes('access_request') && asksToGrant(searched)) kinds.unshift('access_request');
  // "odvolání souhlasu" names a consent too, but asks for its opposite.
  return kinds.includes('consent_withdrawal') ? kinds.filter((kind) => kind !== 'consent') : kinds;
}

/** Several consents announced: "Souhlasy zaměstnanců". */
export function namesSeveral(text: string): boolean {
  return anyWord(severalWords).test(plain(text));
}

function plainDraft(
  kind: ActKind,
  context: MessageContext,
): Omit<Draft, 'digest' | 'place' | 'order' | 'documents' | 'evidence' | 'signing'> {
  return {
    kind,
    application: kind === 'other' ? null : annotationApplication(context),
    person: { ...nobody },
    organisation: { ...noOrganisation },
    role: null,
    consentSentence: null,
    form: null,
    signedOn: null,
    doubts: [],
    signatoryOnly: false,
  };
}

/** Whether a document is a picture that a person can look at, rather than something that could not be opened. */
export function isScan(document: ReadDocument): boolean {
  return document.reading.pages.some((page) => page.text !== 'layer') || document.reading.kind === 'image';
}

/** Whether its words can be relied on: what was recognised from an image is always for a person, however well. */
export function isReadForSure(document: ReadDocument): boolean {
  return document.reading.outcome === 'complete' && !isScan(document);
}

/** Tells on an act that a document of the message was not read. */
export function doubtUnread(draft: Draft, document: ReadDocument): void {
  const { reading } = document;
  const recognised = reading.outcome === 'complete' && isScan(document);
  const whole = recognised ? 'text rozpoznaný z obrazu' : 'dokument nebyl přečten celý';
  const evidence = documentEvidence(document, null, reading.because ?? whole);
  if (recognised)
    doubt(
      draft,
      'scan',
      `Text dokumentu č. ${document.place} byl rozpoznán z obrazu; porovnejte jej se skenem.`,
      evidence,
    );
  else if (isScan(document))
    doubt(draft, 'scan', `Dokument č. ${document.place} je obraz (sken); je třeba se na něj podívat.`, evidence);
  else
    doubt(
      draft,
      'unreadable_document',
      `Dokument č. ${document.place} nebyl přečten celý: ${reading.because ?? 'důvod neznámý'}.`.replace(/\.\.$/, '.'),
      evidence,
    );
}

/**
 * An act that stands in a document nobody could read; what it is comes from its name or the annotation. `several`:
 * the annotation announces more than one and this is the only such document.
 */
export function unreadAct(document: ReadDocument, kind: ActKind, context: MessageContext, several: boolean): Draft {
  const because = document.reading.because ?? 'dokument nebyl přečten celý';
  const evidence = documentEvidence(document, null, because);
  const draft: Draft = {
    ...plainDraft(kind, context),
    signing: { kind: 'image', evidence },
    documents: [document.place],
    evidence: context.annotation ? [evidence, envelopeEvidence('annotation', context.annotation)] : [evidence],
    digest: document.sha256,
    place: 'p1',
    order: orderOf(document, 'p1'),
  };
  doubtUnread(draft, document);
  if (kind === 'consent' && (several || document.reading.pages.length > 2)) {
    doubt(draft, 'several_people', 'V jednom dokumentu může být více souhlasů různých osob.', evidence);
  }
  return draft;
}

/** An act that the annotation alone tells; its documents hold nothing of the kind. */
export function annotationAct(kind: ActKind, context: MessageContext, documents: ReadDocument[]): Draft {
  const text = context.annotation ?? '';
  const evidence = envelopeEvidence(
    context.annotation ? 'annotation' : 'envelope',
    text || 'zpráva odpovídá na naše číslo jednací',
  );
  const draft: Draft = {
    ...plainDraft(kind, context),
    signing: { kind: 'none' },
    documents: documents.map((document) => document.place),
    evidence: [evidence],
    digest: envelopeDigest,
    place: 'annotation',
    order: orderOf(null, 'annotation'),
  };
  if (kind === 'consent') {
    doubt(draft, 'vague', 'Předmět zprávy ohlašuje souhlas, ale v přílohách žádný není.', evidence);
    draft.signing = { kind: 'image', evidence };
  }
  const against = announcedAgainst(text);
  const written = documents.some((document) => document.reading.lines.length > 0);
  if (kind === 'access_request' && (against || written)) {
    const because = against
      ? `Předmět zprávy ohlašuje spíše něco jiného: ${against}.`
      : 'O přístup žádá jen předmět zprávy, přílohy jsou o něčem jiném.';
    doubt(draft, 'vague', because, evidence);
  }
  if (kind === 'other') doubt(draft, 'vague', 'Z předmětu ani z příloh není zřejmé, oč se žádá.', evidence);
  const name = findNames(text)[0];
  if (name) {
    const sure = name.sure;
    draft.person.familyName = { value: name.familyName, sure, evidence };
    if (name.givenNames) draft.person.givenNames = { value: name.givenNames, sure, evidence };
    const date = findDates(text.slice(name.index + name.length))[0];
    if (date) draft.person.birthDate = { value: date.iso, sure: true, evidence };
    const number = findBirthNumbers(text)[0];
    const parsed = number ? parseBirthNumber(number.digits) : null;
    if (parsed) draft.person.birthNumber = { value: parsed, sure: parsed.valid, evidence };
    fillBirthDate(draft.person);
  }
  return draft;
}

/** Acts of several applications in one annotation: "přístup rodina + senior". */
export function annotationActs(kind: ActKind, context: MessageContext, documents: ReadDocument[]): Draft[] {
  const applications = context.annotationApplications;
  if (kind !== 'access_request' || applications.length < 2) return [annotationAct(kind, context, documents)];
  return applications.map((one, at) => ({
    ...annotationAct(kind, context, documents),
    order: orderOf(null, 'annotation', 0, at),
    application: { value: one.application, sure: one.strong, evidence: one.evidence },
  }));
}

/** Applications in an annotation: beside OKslužby they count, bare words only where an act is named too. */
export function annotationApplicationsOf(annotation: string | null): AnnouncedApplication[] {
  if (!annotation) return [];
  const folded = fold(annotation);
  const mentions = findBareApplications(annotation).filter((one) => !isHeldAlready(folded, one.index));
  const usable = mentions.filter((one) => one.strong || kindsNamed(annotation).length > 0);
  const evidence = envelopeEvidence('annotation', annotation);
  return [
    ...new Map(
      usable.map((one) => [one.application, { application: one.application, strong: one.strong, evidence }]),
    ).values(),
  ];
}
