import type { CheckedFact, DocumentReading, DocumentSignature, FormField, Line, Word } from '../extraction/reading.ts';
import type { Envelope } from '../messages/envelope.ts';
import { findBirthNumbers, maskBirthNumbers } from './birth-number.ts';
import { fold } from './folded.ts';

const labelWord = /rodn[eaiy]\w{0,4} ?cis|rod\. ?c|(?<![a-z])r\. ?c\.(?![a-z])|(?<![a-z])rc(?![a-z])|rodne ?_?cislo/;
const anyNineOrTen = /(?<!\d)\d(?:[\s|._/-]{0,3}\d){8,9}(?!\d)/g;
const maskPattern = /\d\d••••\/••••/g;

/** A birth number in a text, or (`digits` null) a mask that the document itself has. */
type Span = { from: number; to: number; digits: string | null };

function spansOf(text: string, whatever: boolean): Span[] {
  const spans: Span[] = findBirthNumbers(text).map((one) => ({
    from: one.index,
    to: one.index + one.length,
    digits: one.digits,
  }));
  const add = (match: RegExpExecArray, digits: string | null) => {
    const [from, to] = [match.index, match.index + match[0].length];
    if (!spans.some((span) => from < span.to && span.from < to)) spans.push({ from, to, digits });
  };
  if (whatever) for (const match of text.matchAll(anyNineOrTen)) add(match, match[0].replace(/\D/g, ''));
  for (const match of text.matchAll(maskPattern)) add(match, null);
  return spans.sort((a, b) => a.from - b.from);
}

function masked(text: string, spans: Span[]): string {
  let result = '';
  let from = 0;
  for (const span of spans) {
    if (span.digits === null) continue;
    result += `${text.slice(from, span.from)}${span.digits.slice(0, 2)}••••/••••`;
    from = span.to;
  }
  return result + text.slice(from);
}

/**
 * Where birth numbers stand in each line. A label may stand in the line above (a box, the head of a table): there
 * every nine or ten digits below it count, also those that would not pass as a birth number.
 */
function spansOfLines(lines: Line[]): Span[][] {
  let labelledRows = 0;
  let cellsInHead = 0;
  return lines.map((line) => {
    const own = spansOf(line.text, false);
    const labelled = labelWord.test(fold(line.text));
    if (labelled && own.every((span) => span.digits === null)) {
      // The head of a table covers its rows, a lone label the one line below it.
      cellsInHead = line.text.split(/\s{2,}/).length;
      labelledRows = cellsInHead > 1 ? 60 : 1;
      return own;
    }
    if (labelledRows > 0) {
      labelledRows = cellsInHead > 1 && line.text.split(/\s{2,}/).length < 2 ? 0 : labelledRows - 1;
      return spansOf(line.text, true);
    }
    return own;
  });
}

/** Texts of lines with birth numbers masked. */
export function maskedLineTexts(lines: Line[]): string[] {
  const spans = spansOfLines(lines);
  return lines.map((line, at) => masked(line.text, spans[at]!));
}

/**
 * Words with the birth numbers of their line masked: the words that one number reaches over become one. A line whose
 * words cannot be told in its text keeps none.
 */
function maskedWords(line: Line, spans: Span[]): Word[] | undefined {
  if (!line.words || spans.every((span) => span.digits === null)) return line.words;
  let cursor = 0;
  const groups: { from: number; to: number; words: Word[] }[] = [];
  for (const word of line.words) {
    const from = line.text.indexOf(word.text, cursor);
    if (from < 0 || word.text === '') return undefined;
    const to = from + word.text.length;
    cursor = to;
    const last = groups.at(-1);
    const together = last && spans.some((span) => span.from < last.to && span.to > from);
    if (together) {
      last.to = to;
      last.words.push(word);
    } else groups.push({ from, to, words: [word] });
  }
  return groups.map(({ from, to, words }) => {
    const inside = spans.filter((span) => span.from < to && span.to > from);
    const moved = inside.map((span) => ({
      ...span,
      from: Math.max(0, span.from - from),
      to: Math.min(to, span.to) - from,
    }));
    return { ...mergedWord(words), text: masked(line.text.slice(from, to), moved) };
  });
}

function mergedWord(words: Word[]): Word {
  const right = Math.max(...words.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...words.map(({ box }) => box.y + box.height));
  const x = Math.min(...words.map(({ box }) => box.x));
  const y = Math.min(...words.map(({ box }) => box.y));
  const confidences = words.flatMap(({ confidence }) => confidence ?? []);
  return {
    text: words.map(({ text }) => text).join(' '),
    box: { x, y, width: right - x, height: bottom - y },
    confidence: confidences.length > 0 ? Math.min(...confidences) : null,
  };
}

/** The signature with each of its texts (names, reasons) changed by `change`, always in the same order. */
export function withTexts(signature: DocumentSignature, change: (text: string) => string): DocumentSignature {
  const optional = (text: string | null) => (text === null ? null : change(text));
  const fact = <F extends CheckedFact>(one: F): F => ({ ...one, because: change(one.because) });
  const { signer } = signature;
  return {
    ...signature,
    file: optional(signature.file),
    signer: signer && {
      ...signer,
      name: optional(signer.name),
      givenName: optional(signer.givenName),
      surname: optional(signer.surname),
      organisation: optional(signer.organisation),
      pseudonym: optional(signer.pseudonym),
      issuer: optional(signer.issuer),
    },
    intact: fact(signature.intact),
    coversWholeDocument: fact(signature.coversWholeDocument),
    chain: fact(signature.chain),
    time: fact(signature.time),
    summary: change(signature.summary),
  };
}

/** What to do with the texts of a reading; the order of calls is that of the reading, always the same. */
type TextVisitor = {
  lines(lines: Line[]): Line[];
  /** `labelled`: a label or a name beside the text says that a birth number stands in it */
  text(text: string, labelled: boolean): string;
};

function visitTexts(reading: DocumentReading, visitor: TextVisitor): DocumentReading {
  const plain = (text: string) => visitor.text(text, false);
  const optional = (text: string | null) => (text === null ? null : plain(text));
  return {
    ...reading,
    because: optional(reading.because),
    lines: visitor.lines(reading.lines),
    fields: reading.fields.map((field) => ({
      ...field,
      name: plain(field.name),
      label: optional(field.label),
      value: field.value === null ? null : visitor.text(field.value, isLabelled(field)),
    })),
    signatures: reading.signatures.map((signature) => withTexts(signature, plain)),
    pages: reading.pages.map((page) => ({
      ...page,
      ...(page.recognised && {
        recognised: {
          ...page.recognised,
          hints: page.recognised.hints.map((hint) => ({ ...hint, label: plain(hint.label) })),
        },
      }),
    })),
    warnings: reading.warnings.map(plain),
  };
}

function isLabelled(field: FormField): boolean {
  const spaced = `${field.label ?? ''} ${field.name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/[._-]/g, ' ')}`;
  return labelWord.test(fold(spaced));
}

/** A reading fit to be stored, and what its masks stand for, in their order; null is a mask of the document's own. */
export type MaskedReading = { reading: DocumentReading; numbers: (string | null)[] };

/** Masks every birth number in a reading (product.md, "No personal data"). */
export function maskReading(reading: DocumentReading): MaskedReading {
  const numbers: (string | null)[] = [];
  const masks = (text: string, spans: Span[]) => {
    numbers.push(...spans.map((span) => span.digits));
    return masked(text, spans);
  };
  const visited = visitTexts(reading, {
    lines: (lines) => {
      const spans = spansOfLines(lines);
      return lines.map((line, at) => {
        const { words: _words, ...rest } = line;
        const words = maskedWords(line, spans[at]!);
        return { ...rest, text: masks(line.text, spans[at]!), ...(words && { words }) };
      });
    },
    text: (text, labelled) => masks(text, spansOf(text, labelled)),
  });
  return { reading: visited, numbers };
}

/** The reading as it was before `maskReading`, with the numbers written as 785201/1002; an unknown one stays masked. */
export function unmaskReading({ reading, numbers }: MaskedReading): DocumentReading {
  let at = 0;
  const unmasked = (text: string, from: (string | null)[]) => {
    let next = 0;
    return text.replace(maskPattern, (mask) => {
      const number = from[next];
      next += 1;
      return number ? `${number.slice(0, 6)}/${number.slice(6)}` : mask;
    });
  };
  const take = (text: string) => {
    const count = text.match(maskPattern)?.length ?? 0;
    at += count;
    return numbers.slice(at - count, at);
  };
  return visitTexts(reading, {
    lines: (lines) =>
      lines.map((line) => {
        const own = take(line.text);
        if (own.length === 0) return line;
        // The masks of the words are those of their line.
        const left = [...own];
        const words = line.words?.map((word) => {
          const count = word.text.match(maskPattern)?.length ?? 0;
          return { ...word, text: unmasked(word.text, left.splice(0, count)) };
        });
        return { ...line, text: unmasked(line.text, own), ...(words && { words }) };
      }),
    text: (text) => unmasked(text, take(text)),
  });
}

/** An envelope fit to be stored and shown: birth numbers in its texts are masked. Box ids and dmID stay. */
export function maskEnvelope<E extends Envelope>(envelope: E): E {
  const mask = (text: string | null) => (text === null ? null : maskBirthNumbers(text));
  return {
    ...envelope,
    senderName: mask(envelope.senderName),
    senderAddress: mask(envelope.senderAddress),
    senderOrgUnit: mask(envelope.senderOrgUnit),
    recipientOrgUnit: mask(envelope.recipientOrgUnit),
    toHands: mask(envelope.toHands),
    annotation: mask(envelope.annotation),
    recipientRefNumber: mask(envelope.recipientRefNumber),
    senderRefNumber: mask(envelope.senderRefNumber),
    recipientIdent: mask(envelope.recipientIdent),
    senderIdent: mask(envelope.senderIdent),
  };
}
