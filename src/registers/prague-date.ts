const dayInPrague = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Prague', dateStyle: 'short' });

/** The calendar day in Prague at an instant, YYYY-MM-DD: registers hold days, messages instants. */
export function pragueDate(at: Date): string {
  return dayInPrague.format(at);
}

/** A day as written in Czech: 2026-01-31 is „31. 1. 2026". */
export function czechDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}. ${month}. ${year}`;
}
