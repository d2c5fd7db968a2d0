const dayFormat = new Intl.DateTimeFormat('cs-CZ', { dateStyle: 'medium', timeZone: 'Europe/Prague' });

/** A day in Prague as people write it. */
export function czechDay(instant: Date): string {
  return dayFormat.format(instant);
}

const timeFormat = new Intl.DateTimeFormat('cs-CZ', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Prague',
});

/** An instant as people in Prague write it. */
export function czechTime(instant: Date): string {
  return timeFormat.format(instant);
}
