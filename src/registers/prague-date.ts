const dayInPrague = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Prague', dateStyle: 'short' });

/** The calendar day in Prague at an instant, YYYY-MM-DD: registers hold days, messages instants. */
export function pragueDate(at: Date): string {
  return dayInPrague.format(at);
}
