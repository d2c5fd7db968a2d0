const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Prague',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'longOffset',
});

/** xs:dateTime as ISDS writes it: Prague time with milliseconds and offset, 2026-11-20T15:42:53.578+01:00. */
export function pragueTime(at: Date): string {
  const part = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));
  const millis = String(at.getUTCMilliseconds()).padStart(3, '0');
  const offset = part.timeZoneName?.replace('GMT', '') ?? '';
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}.${millis}${offset}`;
}
