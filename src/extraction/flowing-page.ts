import type { Draft } from './compose-reading.ts';

/** A document of flowing text has no pages until it is laid out; A4 stands for "somewhere in the document". */
const wholePage = { x: 0, y: 0, width: 595, height: 842 };

/**
 * Adds the one page that a document of flowing text has here, and says what of it only a person can see. `pictured`: there
 * are images or drawings in it; `imagesRead`: how many of them were taken out to be read.
 */
export function addFlowingPage(draft: Draft, pictured: boolean, imagesRead: number): void {
  if (imagesRead > 0) draft.warnings.push(`Obrázky v dokumentu (${imagesRead}) jsou přečteny zvlášť.`);
  else if (pictured) draft.warnings.push('Dokument obsahuje obrázek nebo kresbu, které se nečtou.');
  const nothingRead = draft.lines.length === 0 && imagesRead === 0;
  if (nothingRead) {
    draft.reasons.push(
      pictured
        ? 'Dokument obsahuje jen obrázek, je třeba se na něj podívat.'
        : 'V dokumentu nebyl nalezen žádný text, je třeba se na něj podívat.',
    );
  }
  draft.pages.push({
    number: 1,
    width: wholePage.width,
    height: wholePage.height,
    text: nothingRead && pictured ? 'none' : 'layer',
    ...(pictured && { pictures: [wholePage] }),
  });
}
