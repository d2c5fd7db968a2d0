import { z } from 'zod';
import { readingCaps as caps } from './limits.ts';
import { partLimits } from './parts.ts';
import type { DocumentReading, DocumentSignature, OuterSignature } from './reading.ts';
import type { RecognitionStep } from './recognition.ts';

const coordinate = z.number().min(-1e6).max(1e6);
const box = z.strictObject({ x: coordinate, y: coordinate, width: coordinate, height: coordinate });
const pageNumber = z.int().min(1).max(1_000_000);
const sentence = z.string().max(2_000);
const confidence = z.number().min(0).max(100);

const line = z.strictObject({
  page: pageNumber,
  text: z.string().max(caps.lineLength),
  box: box.nullable(),
  confidence: confidence.nullable(),
  words: z
    .array(z.strictObject({ text: z.string().max(caps.lineLength), box, confidence: confidence.nullable() }))
    .max(caps.lineLength)
    .optional(),
});

const recognised = z.strictObject({
  confidence,
  turn: z.literal([0, 90, 180, 270]),
  skew: z.number().min(-45).max(45),
  hints: z
    .array(
      z.strictObject({
        kind: z.enum(['signature', 'tick']),
        label: z.string().max(caps.nameLength),
        box,
        darkShare: z.number().min(0).max(1),
        ink: z.enum(['seen', 'none', 'unsure']),
      }),
    )
    .max(caps.hints),
});

const name = z.string().max(caps.nameLength);
const instant = z.iso.datetime();
const fact = z.strictObject({ verdict: z.enum(['true', 'false', 'unknown']), because: sentence });

const signature = z.strictObject({
  kind: z.enum(['pades', 'cades', 'xades', 'unknown']),
  file: name.nullable(),
  signer: z
    .strictObject({
      name: name.nullable(),
      givenName: name.nullable(),
      surname: name.nullable(),
      organisation: name.nullable(),
      pseudonym: name.nullable(),
      issuer: name.nullable(),
      qualifiedFor: z.enum(['signature', 'seal', 'unstated']).nullable(),
      validFrom: instant,
      validTo: instant,
    })
    .nullable(),
  intact: fact,
  coversWholeDocument: fact,
  chain: fact,
  time: fact.extend({ source: z.enum(['stamp', 'claim', 'none']), at: instant.nullable() }),
  summary: sentence,
}) satisfies z.ZodType<DocumentSignature>;

/** Signatures over other files, as the child that read a signature or a signed container tells them. */
export const outerSignatures = z
  .array(z.strictObject({ target: z.string().regex(/^[0-9a-f]{64}$/), signature }))
  .max(caps.outerSignatures) satisfies z.ZodType<OuterSignature[]>;

const reading = z.strictObject({
  kind: z.enum([
    'pdf',
    'docx',
    'odt',
    'rtf',
    'doc',
    'sheet',
    'slides',
    'office',
    'text',
    'html',
    'xml',
    'form602',
    'mail',
    'image',
    'signed_message',
    'zip',
    'asic',
    'signature',
    'empty',
    'unknown',
  ]),
  outcome: z.enum(['complete', 'partial', 'unreadable']),
  because: sentence.nullable(),
  pages: z
    .array(
      z.strictObject({
        number: pageNumber,
        width: coordinate,
        height: coordinate,
        text: z.enum(['layer', 'ocr', 'none']),
        recognised: recognised.optional(),
        pictures: z.array(box).max(caps.picturesOnPage).optional(),
      }),
    )
    .max(caps.pages),
  lines: z.array(line).max(caps.lines),
  fields: z
    .array(
      z.strictObject({
        name: z.string().max(caps.nameLength),
        kind: z.enum(['text', 'choice', 'checkbox', 'radio']),
        label: z.string().max(caps.nameLength).nullable(),
        value: z.string().max(caps.valueLength).nullable(),
        checked: z.boolean().nullable(),
        contradicted: z.literal(true).optional(),
        page: pageNumber.nullable(),
        box: box.nullable(),
      }),
    )
    .max(caps.fields),
  signatures: z.array(signature).max(caps.signatures),
  warnings: z.array(z.string().max(caps.warningLength)).max(caps.warnings),
  engine: z.string().max(caps.nameLength),
}) satisfies z.ZodType<DocumentReading>;

const part = z.strictObject({ name: z.string().max(partLimits.nameLength), mimeType: z.string().max(100) });
const readAnswer = z.strictObject({ reading, parts: z.array(part).max(partLimits.count), outerSignatures });

/**
 * What a reading child says: the reading, the files it took out of the document, in the order of their numbers, and
 * signatures over these or over files beside it.
 */
export type ReadAnswer = {
  reading: DocumentReading;
  parts: { name: string; mimeType: string }[];
  outerSignatures: OuterSignature[];
};

const recognitionStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('begun'), pageCount: pageNumber, engine: z.string().max(caps.nameLength) }),
  z.strictObject({
    kind: z.literal('page'),
    page: recognised.extend({
      number: pageNumber,
      width: coordinate,
      height: coordinate,
      lines: z.array(line).max(caps.lines),
    }),
    warnings: z.array(z.string().max(caps.warningLength)).max(caps.warnings),
  }),
  z.strictObject({ kind: z.literal('unread'), number: pageNumber, because: sentence }),
]) satisfies z.ZodType<RecognitionStep>;

/**
 * The child's answer, checked: the child has run over hostile bytes and is not trusted. Null when it is not a reading,
 * or contradicts itself (complete with a reason, or not complete without one).
 */
export function parseReadAnswer(json: string): ReadAnswer | null {
  const answer = parsed(readAnswer, json);
  return answer && (answer.reading.outcome === 'complete') === (answer.reading.because === null) ? answer : null;
}

/** One step of a recognising child, checked the same way; null when it is none. */
export function parseRecognitionStep(json: string): RecognitionStep | null {
  return parsed(recognitionStep, json);
}

const drawingStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('drawn'), number: pageNumber }),
  z.strictObject({ kind: z.literal('undrawn'), number: pageNumber, because: sentence }),
]);

/** What a drawing child says of one page: it lies in its folder, or why not. */
export function parseDrawingStep(json: string): z.infer<typeof drawingStep> | null {
  return parsed(drawingStep, json);
}

function parsed<T>(schema: z.ZodType<T>, json: string): T | null {
  try {
    return schema.parse(JSON.parse(json));
  } catch {
    return null;
  }
}
