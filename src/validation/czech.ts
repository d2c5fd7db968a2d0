import type { Application } from '../classification/act.ts';

const pragueDate = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Prague', dateStyle: 'short' });

/** "2026-08-31" or an ISO instant, read in Prague, as „31. 8. 2026“; anything else as it is. */
export function czechDate(text: string): string {
  const day = dayOf(text);
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '');
  return parts ? `${Number(parts[3])}. ${Number(parts[2])}. ${parts[1]}` : text;
}

/** The Prague date of an ISO instant or date, YYYY-MM-DD; null when it is neither. */
export function dayOf(text: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? null : pragueDate.format(instant);
}

/** Hours from the first instant to the second, negative when it precedes; NaN when one of them is no instant. */
export function hoursBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 3_600_000;
}

/** The full name of the software. */
export function applicationName(application: Application): string {
  return `OKslužby – ${application}`;
}

/** A value from outside in Czech quotation marks, cut to what fits a sentence. */
export function quoted(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  return `„${clean.length <= 120 ? clean : `${clean.slice(0, 119)}…`}“`;
}
