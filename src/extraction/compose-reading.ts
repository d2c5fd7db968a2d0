import { cleanText } from './clean-text.ts';
import { readingCaps } from './limits.ts';
import type { Box, DocumentKind, DocumentReading, FormField, Line, Word } from './reading.ts';

/** A reading in the making: `reasons` say, in Czech, what of the document was not read. */
export type Draft = Omit<DocumentReading, 'outcome' | 'because'> & { reasons: string[] };

/** An empty draft, to be filled by the reader of one kind of document. */
export function startDraft(kind: DocumentKind, engine: string): Draft {
  return { kind, engine, pages: [], lines: [], fields: [], signatures: [], warnings: [], reasons: [] };
}

/** Nothing of the document was read; `because` is a Czech sentence for the operator. */
export function unreadable(kind: DocumentKind, because: string, engine = 'podatelna'): DocumentReading {
  return {
    kind,
    outcome: 'unreadable',
    because,
    pages: [],
    lines: [],
    fields: [],
    signatures: [],
    warnings: [],
    engine,
  };
}

/** The draft with clean texts and within `readingCaps`; whatever had to be cut makes the reading partial. */
export function composeReading(draft: Draft): DocumentReading {
  const reasons = [...new Set(draft.reasons)];
  const lines = cutLines(draft.lines, reasons);
  const fields = draft.fields.slice(0, readingCaps.fields).map(cleanField);
  if (draft.fields.length > readingCaps.fields) reasons.push('Formulář má příliš mnoho polí, načtena byla jen část.');
  if (draft.signatures.length > readingCaps.signatures) {
    reasons.push('Dokument má příliš mnoho elektronických podpisů, ověřena byla jen část.');
  }
  const reading: DocumentReading = {
    kind: draft.kind,
    outcome: 'complete',
    because: null,
    pages: draft.pages.slice(0, readingCaps.pages).map((page) => ({
      ...page,
      width: rounded(page.width),
      height: rounded(page.height),
      ...(page.pictures && { pictures: page.pictures.slice(0, readingCaps.picturesOnPage).map(roundedBox) }),
    })),
    lines,
    fields,
    signatures: draft.signatures.slice(0, readingCaps.signatures),
    warnings: [...new Set(draft.warnings)]
      .slice(0, readingCaps.warnings)
      .map((warning) => cleanText(warning, readingCaps.warningLength)),
    engine: draft.engine,
  };
  shrinkToAnswer(reading, reasons);
  if (reasons.length > 0) {
    reading.outcome = 'partial';
    reading.because = cleanText(reasons.join(' '), 2_000);
  }
  return reading;
}

function cutLines(lines: Line[], reasons: string[]): Line[] {
  const kept: Line[] = [];
  let length = 0;
  for (const line of lines) {
    const text = cleanText(line.text, readingCaps.lineLength);
    if (text === '') continue;
    length += text.length;
    if (kept.length >= readingCaps.lines || length > readingCaps.textLength) {
      reasons.push('Dokument má příliš mnoho textu, načten byl jen jeho začátek.');
      break;
    }
    if (line.text.length > readingCaps.lineLength * 2 || text.length === readingCaps.lineLength) {
      reasons.push('Některé řádky byly příliš dlouhé a byly zkráceny.');
    }
    const { words, ...rest } = line;
    kept.push({
      ...rest,
      text,
      box: line.box && roundedBox(line.box),
      ...(words && { words: words.flatMap(cleanWord) }),
    });
  }
  return kept;
}

function cleanWord(word: Word): Word[] {
  const text = cleanText(word.text, readingCaps.lineLength);
  return text === '' ? [] : [{ ...word, text, box: roundedBox(word.box) }];
}

function cleanField(field: FormField): FormField {
  const label = cleanText(field.label ?? '', readingCaps.nameLength);
  return {
    ...field,
    name: cleanText(field.name, readingCaps.nameLength),
    label: label === '' ? null : label,
    value: field.value === null ? null : cleanText(field.value, readingCaps.valueLength),
    box: field.box && roundedBox(field.box),
  };
}

/**
 * Boxes take most of the room: places of words go first, then whole lines, both from the end, because a form is at the
 * beginning.
 */
function shrinkToAnswer(reading: DocumentReading, reasons: string[]): void {
  let size = Buffer.byteLength(JSON.stringify(reading));
  const limit = readingCaps.answerBytes - 16 * 1024;
  for (let from = reading.lines.length; size > limit && from > 0; ) {
    const next = Math.floor(from * 0.8);
    for (const line of reading.lines.slice(next, from)) {
      if (!line.words) continue;
      size -= Buffer.byteLength(JSON.stringify(line.words));
      delete line.words;
    }
    from = next;
  }
  if (size <= limit) return;
  reasons.push('Dokument má příliš mnoho textu, načten byl jen jeho začátek.');
  while (size > limit && reading.lines.length + reading.fields.length > 0) {
    reading.lines.length = Math.floor(reading.lines.length * 0.8);
    if (reading.lines.length === 0) reading.fields.length = Math.floor(reading.fields.length * 0.8);
    size = Buffer.byteLength(JSON.stringify(reading));
  }
}

function roundedBox(box: Box): Box {
  return { x: rounded(box.x), y: rounded(box.y), width: rounded(box.width), height: rounded(box.height) };
}

function rounded(value: number): number {
  return Number.isFinite(value) ? Math.round(Math.max(-1e6, Math.min(1e6, value)) * 10) / 10 : 0;
}
