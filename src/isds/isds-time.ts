const written = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)?$/;

const pragueOffset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Prague', timeZoneName: 'longOffset' });

/**
 * An xs:dateTime of ISDS as an instant, null when it is not one. ISDS writes local time with milliseconds and an
 * offset; the schema also allows no offset, and then it is the time in Prague.
 */
export function parseIsdsTime(text: string): Date | null {
  const parts = written.exec(text.trim());
  if (!parts) return null;
  const [, year, month, day, hour, minute, second, fraction = '', offset] = parts;
  const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
  const wall = new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second), milliseconds),
  );
  // Date rolls 31 June over to 1 July; such a text is no time.
  const rolled = wall.toISOString().slice(0, 19) !== `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  if (rolled || Number(year) < 1900) return null;
  if (offset === undefined) {
    const guess = new Date(wall.getTime() - offsetInPrague(wall));
    return new Date(wall.getTime() - offsetInPrague(guess));
  }
  const shift = offset === 'Z' ? 0 : offsetMs(offset);
  return shift === null ? null : new Date(wall.getTime() - shift);
}

function offsetInPrague(instant: Date): number {
  const name = pragueOffset.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
  return offsetMs(name.replace('GMT', '')) ?? 3_600_000;
}

function offsetMs(offset: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  if (!sign || Number(hours) > 14 || Number(minutes) > 59) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
