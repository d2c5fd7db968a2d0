import { composeReading, startDraft, unreadable } from '../compose-reading.ts';
import { addFlowingPage } from '../flowing-page.ts';
import type { SavePart } from '../parts.ts';
import { pastedScans } from '../pasted-images.ts';
import type { DocumentReading } from '../reading.ts';
import { saveParts } from '../save-parts.ts';
import { linesOf, ticksOf } from '../text-lines.ts';
import { officeLines } from './office-lines.ts';
import { engine, parseWith } from './officeparser.ts';
import { prepareRtf } from './rtf-preparation.ts';

/** An RTF as lines; its ticks are put into the text before it is read. Images that may be pasted scans become parts. */
export async function readRtf(bytes: Buffer, savePart: SavePart): Promise<DocumentReading> {
  const prepared = prepareRtf(bytes.toString('latin1'));
  if (prepared.tooDeep) return unreadable('rtf', 'Dokument RTF je příliš zanořený a nečte se.', engine);
  const draft = startDraft('rtf', engine);
  try {
    draft.lines = linesOf(officeLines(await parseWith('rtf', Buffer.from(prepared.rtf, 'latin1'))));
  } catch {
    return unreadable('rtf', 'Dokument RTF je poškozený a nelze ho přečíst.', engine);
  }
  draft.fields = ticksOf(draft.lines);
  if (prepared.tracked) draft.warnings.push('Dokument obsahuje sledované změny; čte se znění po jejich přijetí.');
  if (prepared.objects) draft.reasons.push('Dokument obsahuje vložené objekty, které se nečtou.');
  const scans = pastedScans(prepared.images, draft.lines.map((line) => line.text).join(' '));
  addFlowingPage(draft, prepared.pictured, await saveParts(scans, draft, savePart));
  return composeReading(draft);
}
