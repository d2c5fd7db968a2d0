const day = 24 * 3600 * 1000;
const monthsGenitive = [
  'ledna',
  'února',
  'března',
  'dubna',
  'května',
  'června',
  'července',
  'srpna',
  'září',
  'října',
  'listopadu',
  'prosince',
];

/** A calendar day as YYYY-MM-DD, so many days before another one. */
export function daysBefore(date: Date, days: number): string {
  return new Date(date.getTime() - days * day).toISOString().slice(0, 10);
}

/** 2026-08-03 → "3. 8. 2026" */
export function czechDate(iso: string): string {
  const [year, month, dayOfMonth] = iso.split('-').map(Number);
  return `${dayOfMonth}. ${month}. ${year}`;
}

/** 2026-08-03 → "03.08.2026", as forms and information systems print it */
export function dottedDate(iso: string): string {
  return iso.split('-').reverse().join('.');
}

/** 2026-08-03 → "3. srpna 2026" */
export function wordyDate(iso: string): string {
  const [year, month, dayOfMonth] = iso.split('-').map(Number);
  return `${dayOfMonth}. ${monthsGenitive[month! - 1]} ${year}`;
}
