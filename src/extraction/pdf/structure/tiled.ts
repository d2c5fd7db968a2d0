import type { Section } from './cross-reference.ts';
import { isSpace } from './objects.ts';
import type { Revision } from './revision.ts';

/**
 * Is every byte from `end` on accounted for by the cross-reference sections given: their objects, the sections
 * themselves and their `startxref`, with only space between? An object that no section names could be found by a
 * program that repairs files. Objects of these sections must stand behind `end`, too. Throws `PdfSyntax`.
 */
export function isTiled(bytes: Buffer, end: number, sections: Section[], whole: Revision): boolean {
  const ends = new Map<number, number>();
  for (const section of sections) {
    ends.set(section.offset, section.end);
    for (const [number, place] of section.places) {
      if (place.kind !== 'file') continue;
      if (place.offset < end) return false;
      ends.set(place.offset, whole.fileObject(number, place.offset).end);
    }
  }
  const starts = new Set(sections.map(({ offset }) => offset));
  let at = end;
  for (;;) {
    while (isSpace(bytes[at])) at += 1;
    if (at >= bytes.length) return ends.size === 0;
    const next = ends.get(at);
    if (next !== undefined) {
      ends.delete(at);
      at = next;
      continue;
    }
    const told = /^startxref[\s\0]+(\d{1,12})[\s\0]+%%EOF/.exec(bytes.toString('latin1', at, at + 64));
    if (!told || !starts.delete(Number(told[1]))) return false;
    at += told[0].length;
  }
}
