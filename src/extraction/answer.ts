import { z } from 'zod';
import { readingCaps as caps } from './limits.ts';
import type { DocumentReading, DocumentSignature, OuterSignature } from './reading.ts';

const coordinate = z.number().min(-1e6).max(1e6);
const box = z.strictObject({ x: coordinate, y: coordinate, width: coordinate, height: coordinate });
const pageNumber = z.int().min(1).max(1_000_000);
const sentence = z.string().max(2_000);
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
    'text',
    'html',
    'xml',
    'image',
    'signed_message',
    'zip',
    'signature',
    'office',
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
        pictures: z.array(box).max(caps.picturesOnPage).optional(),
      }),
    )
    .max(caps.pages),
  lines: z
    .array(
      z.strictObject({
        page: pageNumber,
        text: z.string().max(caps.lineLength),
        box: box.nullable(),
        confidence: z.number().min(0).max(100).nullable(),
      }),
    )
    .max(caps.lines),
  fields: z
    .array(
      z.strictObject({
        name: z.string().max(caps.nameLength),
        kind: z.enum(['text', 'choice', 'checkbox', 'radio']),
        label: z.string().max(caps.nameLength).nullable(),
        value: z.string().max(caps.valueLength).nullable(),
        checked: z.boolean().nullable(),
        page: pageNumber.nullable(),
        box: box.nullable(),
      }),
    )
    .max(caps.fields),
  signatures: z.array(signature).max(caps.signatures),
  warnings: z.array(z.string().max(caps.warningLength)).max(caps.warnings),
  engine: z.string().max(caps.nameLength),
}) satisfies z.ZodType<DocumentReading>;

/**
 * The child's answer, checked: the child has run over hostile bytes and is not trusted. Null when it is not a reading,
 * or contradicts itself (complete with a reason, or not complete without one).
 */
export function parseAnswer(json: string): DocumentReading | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const parsed = reading.safeParse(value);
  if (!parsed.success) return null;
  return (parsed.data.outcome === 'complete') === (parsed.data.because === null) ? parsed.data : null;
}
