import type { Draft } from './compose-reading.ts';
import { partLimits, type SavePart, TooManyParts } from './parts.ts';

/** A file found in a document, to be read in turn. */
export type FoundFile = { name: string; mimeType: string; bytes: Uint8Array };

/** Saves files found in a document one after another, as many as fit; the draft says what did not. */
export async function saveParts(files: Iterable<FoundFile>, draft: Draft, savePart: SavePart): Promise<number> {
  let saved = 0;
  try {
    for (const { name, mimeType, bytes } of files) {
      await savePart(fittingName(name), mimeType, bytes);
      saved += 1;
    }
  } catch (error) {
    if (!(error instanceof TooManyParts)) throw error;
    draft.reasons.push(`${error.message} Některé z vložených souborů proto nebyly přečteny.`);
  }
  return saved;
}

/** The end of a name is what tells most, its extension above all. */
export function fittingName(name: string): string {
  return name.length <= partLimits.nameLength ? name : `…${name.slice(1 - partLimits.nameLength)}`;
}
