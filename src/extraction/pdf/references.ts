import { isDictionary, isName, isReference, PdfSyntax, referencesIn } from './structure/objects.ts';
import type { Revision } from './structure/revision.ts';

export type References = {
  /** how many times each object is referred to from what the trailer reaches, defined or not */
  counts: Map<number, number>;
  /** objects that are the /Annots of a page */
  annotationLists: Set<number>;
};

const mostObjects = 50_000;

/** Walks everything that a revision reaches. Throws `PdfSyntax` when there is too much of it, or it cannot be read. */
export function referencesOf(revision: Revision): References {
  const counts = new Map<number, number>();
  const annotationLists = new Set<number>();
  const waiting: number[] = [];
  const note = (numbers: number[]) => {
    for (const number of numbers) {
      const known = counts.get(number) ?? 0;
      counts.set(number, known + 1);
      if (known === 0) waiting.push(number);
    }
  };
  note([...revision.trailer.values()].flatMap(referencesIn));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (counts.size > mostObjects) throw new PdfSyntax();
    const value = revision.get(next);
    if (isDictionary(value) && isName(value.get('Type'), 'Page')) {
      const list = value.get('Annots');
      if (isReference(list)) annotationLists.add(list.object);
    }
    note(referencesIn(value));
  }
  return { counts, annotationLists };
}
