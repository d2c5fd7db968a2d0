import type { DocumentReading } from '../reading.ts';

/** Pages of a reading that have to be recognised from their images; null when there are none. */
export function pagesToRecognise(reading: DocumentReading): number[] | 'all' | null {
  if (reading.kind === 'image') return 'all';
  if (reading.kind !== 'pdf') return null;
  const pages = reading.pages.filter((page) => page.text === 'none').map((page) => page.number);
  return pages.length > 0 ? pages : null;
}
