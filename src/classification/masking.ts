import type { CheckedFact, DocumentReading, DocumentSignature, FormField, Line } from '../extraction/reading.ts';
import type { Envelope } from '../messages/envelope.ts';
import { maskBirthNumbers } from './birth-number.ts';
import { fold } from './folded.ts';

const labelWord = /rodn[eaiy]\w{0,4} ?cis|rod\. ?c|(?<![a-z])r\. ?c\.(?![a-z])|(?<![a-z])rc(?![a-z])|rodne ?_?cislo/;
const anyNineOrTen = /(?<!\d)\d(?:[\s|._/-]{0,3}\d){8,9}(?!\d)/g;

function maskWhatever(text: string): string {
  return text.replace(anyNineOrTen, (digits) => `${digits.replace(/\D/g, '').slice(0, 2)}••••/••••`);
}

/**
 * Texts of lines with birth numbers masked. A label may stand in the line above (a box, the head of a table): there
 * every nine or ten digits below it are masked, also those that would not pass as a birth number.
 */
export function maskedLineTexts(lines: Line[]): string[] {
  let labelledRows = 0;
  let cellsInHead = 0;
  return lines.map((line) => {
    const own = maskBirthNumbers(line.text);
    const labelled = labelWord.test(fold(line.text));
    if (labelled && own === line.text) {
      // The head of a table covers its rows, a lone label the one line below it.
      cellsInHead = line.text.split(/\s{2,}/).length;
      labelledRows = cellsInHead > 1 ? 60 : 1;
      return own;
    }
    if (labelledRows > 0) {
      labelledRows = cellsInHead > 1 && line.text.split(/\s{2,}/).length < 2 ? 0 : labelledRows - 1;
      return maskWhatever(own);
    }
    return own;
  });
}

function maskField(field: FormField): FormField {
  if (field.value === null) return { ...field, label: field.label === null ? null : maskBirthNumbers(field.label) };
  const spaced = fold(
    `${field.label ?? ''} ${field.name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/[._-]/g, ' ')}`,
  );
  const value = labelWord.test(spaced) ? maskWhatever(maskBirthNumbers(field.value)) : maskBirthNumbers(field.value);
  return { ...field, label: field.label === null ? null : maskBirthNumbers(field.label), value };
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

/** A reading fit to be stored: every birth number in it is masked (product.md, "No personal data"). */
export function maskReading(reading: DocumentReading): DocumentReading {
  const texts = maskedLineTexts(reading.lines);
  return {
    ...reading,
    because: reading.because === null ? null : maskBirthNumbers(reading.because),
    lines: reading.lines.map((line, at) => ({ ...line, text: texts[at]! })),
    fields: reading.fields.map(maskField),
    signatures: reading.signatures.map((signature) => withTexts(signature, maskBirthNumbers)),
    warnings: reading.warnings.map(maskBirthNumbers),
  };
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
