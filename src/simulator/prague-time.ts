const inPrague = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Prague', timeZoneName: 'longOffset' });

const hour = 3_600_000;
/** Offset by the hour of UTC: clocks change at whole hours, and asking Intl for each time of a list is slow. */
const known = new Map<number, string>();
const knownAtMost = 100_000;

/** xs:dateTime as ISDS writes it: Prague time with milliseconds and offset, 2026-11-20T15:42:53.578+01:00. */
export function pragueTime(at: Date): string {
  const offset = offsetAt(at);
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  const shift = (offset.startsWith('-') ? -1 : 1) * (hours * hour + minutes * 60_000);
  return new Date(at.getTime() + shift).toISOString().replace('Z', offset);
}

function offsetAt(at: Date): string {
  const slot = Math.floor(at.getTime() / hour);
  let offset = known.get(slot);
  if (offset === undefined) {
    const name = inPrague.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    offset = name.replace('GMT', '') || '+00:00';
    if (known.size >= knownAtMost) known.clear();
    known.set(slot, offset);
  }
  return offset;
}
