import { composeReading, startDraft, unreadable } from '../compose-reading.ts';
import { addFlowingPage } from '../flowing-page.ts';
import type { DocumentReading } from '../reading.ts';
import { linesOf, ticksOf } from '../text-lines.ts';
import type { ZipDirectory } from '../zip-directory.ts';
import { officeLines } from './office-lines.ts';
import { engine, parseWith } from './officeparser.ts';

/** A presentation (PPTX): the texts of its slides and notes as lines. Its ZIP directory has been checked before. */
export async function readSlides(bytes: Buffer, directory: ZipDirectory): Promise<DocumentReading> {
  const draft = startDraft('slides', engine);
  try {
    draft.lines = linesOf(officeLines(await parseWith('pptx', bytes)));
  } catch {
    return unreadable('slides', 'Prezentace je poškozená a nelze ji přečíst.', engine);
  }
  draft.fields = ticksOf(draft.lines);
  const names = [...directory.entries.keys()];
  if (names.some((name) => name.startsWith('ppt/embeddings/'))) {
    draft.reasons.push('Prezentace obsahuje vložené objekty, které se nečtou.');
  }
  addFlowingPage(
    draft,
    names.some((name) => name.startsWith('ppt/media/')),
    0,
  );
  return composeReading(draft);
}
