import { normalizeIco } from '../classification/ico.ts';
import type { Queryable } from '../db/pool.ts';
import { czechDate } from '../validation/czech.ts';
import type { PostalAddress, ProviderFact } from '../validation/judgement.ts';
import { pragueDate } from './prague-date.ts';

/** the snapshot may be at most this much older than the moment it is asked about. */
const longestAgeMs = 48 * 60 * 60 * 1000;

/**
 * What the register of social service providers says of `ico` on the Prague day of `at`, the legal receipt.
 * A snapshot speaks about moments up to 48 hours after it was taken; one taken later than `at` is as good, since the
 * register holds history. The present moment plays no part: the same message is judged the same next year.
 */
export async function providerFact(db: Queryable, ico: string, at: Date): Promise<ProviderFact> {
  const { rows: snapshots } = await db.query<{ id: number; takenAt: Date }>(
    `select id, taken_at as "takenAt" from provider_snapshot where state = 'current'`,
  );
  const snapshot = snapshots[0];
  if (!snapshot) return { kind: 'noSnapshot' };
  const takenAt = snapshot.takenAt.toISOString();
  if (snapshot.takenAt.getTime() < at.getTime() - longestAgeMs) return { kind: 'stale', takenAt };

  const day = pragueDate(at);
  const { rows } = await db.query<ProviderRow>(
    `select p.name, p.seat, p.statutory,
            count(*)::integer as services,
            count(*) filter (where coalesce(s.starts_on <= $3, true) and coalesce(s.ends_on > $3, true))::integer as active,
            min(s.starts_on) filter (where s.starts_on > $3) as "nextStart",
            max(s.ends_on) filter (where s.ends_on <= $3) as "lastEnd"
       from provider p
       join provider_service s on s.snapshot_id = p.snapshot_id and s.ico = p.ico
      where p.snapshot_id = $1 and p.ico = $2
      group by p.snapshot_id, p.ico`,
    [snapshot.id, normalizeIco(ico), day],
  );
  const found = rows[0];
  if (!found) return { kind: 'notFound', takenAt };
  return {
    kind: 'found',
    takenAt,
    name: found.name,
    active: found.active > 0,
    detail: detail(found, day),
    seat: found.seat,
    statutory: found.statutory,
  };
}

type ProviderRow = {
  name: string;
  seat: PostalAddress | null;
  statutory: { givenNames: string; familyName: string }[];
  services: number;
  active: number;
  nextStart: string | null;
  lastEnd: string | null;
};

function detail({ services, active, nextStart, lastEnd }: ProviderRow, day: string): string {
  if (active > 0) return `Ke dni ${czechDate(day)} poskytuje služby: ${active} z ${services} zapsaných.`;
  const ended = lastEnd ? `Poskytování poslední služby skončilo dne ${czechDate(lastEnd)}.` : null;
  const begins = nextStart ? `Poskytování nejbližší služby začíná dne ${czechDate(nextStart)}.` : null;
  return [ended, begins].filter(Boolean).join(' ');
}
