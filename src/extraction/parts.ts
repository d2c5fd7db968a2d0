/**
 * A file found inside a document (an archive, an e-mail, an attachment of a PDF), taken out but not read: it goes
 * through the same way as a document of the message. `name` is as the container has it, cleaned.
 */
export type Part = { name: string; mimeType: string; file: string; sizeBytes: number; sha256: string };

/** Saves one part in the child; throws `TooManyParts` when the container is over its limits. */
export type SavePart = (name: string, mimeType: string, bytes: Uint8Array) => Promise<void>;

/** Containers within containers, the message itself not counted. */
export const depthLimit = 3;

/** What one container may yield. */
export const partLimits = { count: 200, totalBytes: 100 * 1024 * 1024, nameLength: 120 } as const;

/** A Czech sentence for the finding stands in `message`. */
export class TooManyParts extends Error {
  override readonly name: string = 'TooManyParts';
}
