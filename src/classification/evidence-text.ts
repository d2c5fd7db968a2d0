import type { Line } from '../extraction/reading.ts';
import type { Evidence, ReadDocument } from './act.ts';
import { maskBirthNumbers } from './birth-number.ts';

const maxLength = 200;

/** Text fit to be shown as evidence: masked, on one line, at most 200 characters. */
export function evidenceText(text: string): string {
  const masked = maskBirthNumbers(text).replace(/\s+/g, ' ').trim();
  return masked.length <= maxLength ? masked : `${masked.slice(0, maxLength - 1)}…`;
}

/** Evidence of a line of a document; `masked` replaces its text where masking needs to know the label. */
export function lineEvidence(document: ReadDocument, line: Line, masked?: string): Evidence {
  return {
    source: 'document',
    document: document.place,
    documentName: maskBirthNumbers(document.name),
    page: line.page,
    box: line.box,
    text: evidenceText(masked ?? line.text),
  };
}

/** Evidence of a whole document or page, when no line says it. */
export function documentEvidence(document: ReadDocument, page: number | null, text: string): Evidence {
  return {
    source: 'document',
    document: document.place,
    documentName: maskBirthNumbers(document.name),
    page,
    box: null,
    text: evidenceText(text),
  };
}

/** Evidence from the envelope. */
export function envelopeEvidence(source: 'annotation' | 'to_hands' | 'sender' | 'envelope', text: string): Evidence {
  return { source, document: null, documentName: null, page: null, box: null, text: evidenceText(text) };
}
