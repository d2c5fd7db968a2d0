import type { Envelope } from '../messages/envelope.ts';
import { maskBirthNumbers } from './birth-number.ts';
import { plain } from './folded.ts';
import { mendTypos } from './typos.ts';
import { departmentWords, envelopeSignals, type SignalName } from './vocabulary/envelope.ts';

/** Where in the envelope a signal stands. */
export type SignalPlace = 'annotation' | 'to_hands' | 'recipient_org_unit' | 'recipient_ref_number' | 'recipient_ident';

export type Signal = { signal: SignalName; where: SignalPlace; text: string };

export type SiftOptions = {
  /** how our reference number looks; matched anywhere in a field */
  ourReference: RegExp;
  /** names and abbreviations of the department, as configured */
  departmentNames: string[];
};

export type Sifted = { kind: 'ours'; signals: Signal[] } | { kind: 'no_signal' };

/**
 * Our reference number in an answer to us: in dmRecipientRefNumber, dmRecipientIdent or the annotation, in that order.
 * Returns it as written, or null.
 */
export function ourReferenceIn(envelope: Envelope, pattern: RegExp): string | null {
  return referencePlace(envelope, pattern)?.text ?? null;
}

function referencePlace(envelope: Envelope, pattern: RegExp): Signal | null {
  // A pattern with the flag g would remember where it stopped.
  const once = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
  const places = [
    ['recipient_ref_number', envelope.recipientRefNumber],
    ['recipient_ident', envelope.recipientIdent],
    ['annotation', envelope.annotation],
  ] as const;
  for (const [where, text] of places) {
    const match = text ? once.exec(text) : null;
    if (match && match[0] !== '') return { signal: 'answer_to_us', where, text: match[0] };
  }
  return null;
}

function isDepartment(text: string, names: string[]): boolean {
  const searched = plain(text);
  return (
    departmentWords.some(({ pattern }) => pattern.test(searched)) ||
    names.some((name) => standsIn(plain(name), searched))
  );
}

function standsIn(name: string, text: string): boolean {
  if (name === '') return false;
  const at = text.indexOf(name);
  if (at < 0) return false;
  // An abbreviation inside another word is no name of a department.
  return !/[a-z0-9]/.test(text[at - 1] ?? ' ') && !/[a-z0-9]/.test(text[at + name.length] ?? ' ');
}

/**
 * Whether the envelope alone gives a reason to fetch the message (domain.md §6.6, §7). Wide on purpose: what is
 * opened in vain is forgotten, what is not opened is lost. Texts in signals are cuts of the envelope, masked.
 */
export function siftEnvelope(envelope: Envelope, options: SiftOptions): Sifted {
  const signals: Signal[] = [];
  const answer = referencePlace(envelope, options.ourReference);
  if (answer) signals.push(answer);

  const wordy = [
    ['annotation', envelope.annotation],
    ['to_hands', envelope.toHands],
    ['recipient_org_unit', envelope.recipientOrgUnit],
  ] as const;
  for (const [where, text] of wordy) {
    if (!text) continue;
    if (isDepartment(text, options.departmentNames)) signals.push({ signal: 'department', where, text: cut(text) });
    const searched = plain(text);
    const mended = mendTypos(searched);
    for (const { signal, pattern } of envelopeSignals) {
      const match = pattern.exec(searched) ?? pattern.exec(mended);
      if (match && !signals.some((one) => one.signal === signal && one.where === where)) {
        signals.push({ signal, where, text: cut(match[0]) });
      }
    }
  }
  return signals.length > 0 ? { kind: 'ours', signals } : { kind: 'no_signal' };
}

function cut(text: string): string {
  return maskBirthNumbers(text).slice(0, 200);
}
