import { InvalidArgumentError } from 'commander';
import type { Queryable } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import { pauseSentence } from '../intake/pause-words.ts';
import { pausesInForce } from '../pauses/pauses.ts';

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Prague',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** 2026-11-24 22:05 in Prague, as digits that sort and count. */
const inPrague = (instant: Date) => clock.format(instant);

/**
 * The end of a pause as people write it: `18:30` (the next time it is so in Prague), `2026-11-25 06:00` (in Prague), or
 * with an offset, `2026-11-25T06:00+01:00`. Throws what commander shows when it is no time, or not to come.
 */
export function parseUntil(text: string, now: Date): Date {
  const [, day, time, zone] =
    /^(?:(\d{4}-\d\d-\d\d)[ T])?(\d\d:\d\d)(?::00)?(Z|[+-]\d\d:\d\d)?$/.exec(text.trim()) ?? [];
  if (!time || (zone && !day)) throw wrong();
  const found = zone ? new Date(`${day}T${time}${zone}`) : pragueInstant(day ?? inPrague(now).slice(0, 10), time);
  if (found && !day && found <= now)
    return parseUntil(`${inPrague(new Date(now.getTime() + dayMs)).slice(0, 10)} ${time}`, now);
  if (!found || Number.isNaN(found.getTime())) throw wrong();
  if (found <= now) throw new InvalidArgumentError('Konec pozastavení už minul.');
  return found;
}

const dayMs = 86_400_000;
const wrong = () =>
  new InvalidArgumentError('Zadejte čas jako 18:30, 2026-11-25 06:00 (pražského času) nebo 2026-11-25T06:00+01:00.');

/** The instant at which clocks in Prague show so; the first of the two in the hour that comes twice, null when it never does. */
function pragueInstant(day: string, time: string): Date | null {
  const utc = Date.parse(`${day}T${time}:00Z`);
  // An impossible date (30. 2.) comes back as another one.
  if (Number.isNaN(utc) || new Date(utc).toISOString().slice(0, 10) !== day) return null;
  const candidates = [2, 1].map((hours) => new Date(utc - hours * 3_600_000));
  return candidates.find((candidate) => inPrague(candidate) === `${day} ${time}`) ?? null;
}

/** Throws what the person at the terminal should know when a part that a command needs is paused. */
export async function refusePaused(db: Queryable): Promise<void> {
  const pauses = await pausesInForce(db);
  if (pauses.length === 0) return;
  throw new Failure(
    'operator',
    'paused',
    `${pauses.map((pause) => `${pauseSentence(pause)} Důvod: ${pause.reason} (${pause.pausedBy}).`).join(' ')}`,
  );
}
