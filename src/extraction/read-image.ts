import { fileTypeFromBuffer } from 'file-type';
import { composeReading, startDraft } from './compose-reading.ts';
import type { DocumentReading } from './reading.ts';

/** An image is not decoded here; it counts as one page that only a person can read. */
export async function readImage(bytes: Buffer): Promise<DocumentReading> {
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const draft = startDraft('image', 'podatelna');
  draft.pages.push({ number: 1, width: 0, height: 0, text: 'none', pictures: [{ x: 0, y: 0, width: 0, height: 0 }] });
  draft.reasons.push(`Příloha je obrázek${type ? ` (${type.ext})` : ''} bez textu, je třeba se na něj podívat.`);
  return composeReading(draft);
}
