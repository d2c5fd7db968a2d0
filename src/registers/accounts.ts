import type { Queryable } from '../db/pool.ts';
import type { AccountFact } from '../validation/judgement.ts';
import { type AccountEntry, type AskedPerson, likeness } from './same-person.ts';

/**
 * Whether the person has an account in any of the applications, from the current imported list and from the
 * accounts that provisioning recorded. YES needs a row that is certainly theirs and active, NO a complete list
 * in which nobody could be them; everything else is unknown, with a Czech reason that names nobody. How old
 * an answer may be is for validation to say, by `takenAt`.
 */
export async function accountFact(db: Queryable, person: AskedPerson): Promise<AccountFact> {
  const snapshot = await currentSnapshot(db);
  const first = compare(person, await candidates(db, snapshot, person));
  if (first.own.length === 0 || first.contradicted) return conclude(person, first, snapshot);

  // The person's other rows may hold only the username or the IK MPSV; with what was found they are theirs as well.
  const known = { ...person, ...knownOf(first.own, person) };
  return conclude(known, compare(known, await candidates(db, snapshot, known)), snapshot);
}

type Comparison = { own: AccountEntry[]; possible: AccountEntry[]; contradicted: boolean };

function compare(person: AskedPerson, entries: AccountEntry[]): Comparison {
  const found = Map.groupBy(entries, (entry) => likeness(person, entry));
  return {
    own: found.get('same') ?? [],
    possible: found.get('possible') ?? [],
    contradicted: found.has('contradicts'),
  };
}

function knownOf(own: AccountEntry[], person: AskedPerson): Partial<AskedPerson> {
  return {
    birthDate: person.birthDate ?? own.find((entry) => entry.birthDate)?.birthDate ?? null,
    username: person.username ?? own.find((entry) => entry.username)?.username ?? null,
    ikMpsv: person.ikMpsv ?? own.find((entry) => entry.ikMpsv)?.ikMpsv ?? null,
  };
}

function conclude(person: AskedPerson, found: Comparison, snapshot: Snapshot | null): AccountFact {
  if (found.contradicted) {
    return unknown('V evidenci účtů je záznam, který s osobou v některém údaji souhlasí a v jiném si s ní odporuje.');
  }
  if (found.own.length > 0 && found.possible.length > 0) {
    return unknown('Vedle účtu osoby je v evidenci účtů další záznam, u kterého nelze poznat, zda patří jí.');
  }
  if (found.possible.length > 0) {
    return unknown('V evidenci účtů je někdo stejného nebo podobného jména a nelze poznat, zda je to tato osoba.');
  }
  return found.own.length > 0 ? factOfAccounts(found.own, snapshot) : factOfAbsence(person, snapshot);
}

type Snapshot = { id: number; takenAt: Date; complete: boolean };

function factOfAccounts(own: AccountEntry[], snapshot: Snapshot | null): AccountFact {
  const inactive = own.filter((entry) => entry.active === false);
  if (inactive.length > 0) {
    return unknown(
      `Účet je v evidenci veden jako neaktivní (${distinct(inactive.map((entry) => entry.application)).join(', ')}).`,
    );
  }
  if (own.some((entry) => entry.active === null)) return unknown('Seznam účtů neuvádí, zda je účet aktivní.');
  if (snapshot?.complete && own.every((entry) => entry.recorded && entry.takenAt < snapshot.takenAt)) {
    return unknown('Účet byl zaznamenán při zřízení, ale v novějším úplném seznamu účtů není.');
  }
  const newest = Math.max(...own.map((entry) => entry.takenAt.getTime()));
  return {
    kind: 'yes',
    takenAt: new Date(newest).toISOString(),
    username: own.find((entry) => entry.username)?.username ?? null,
    applications: distinct(own.map((entry) => entry.application)),
    organisationIcos: distinct(own.map((entry) => entry.organisationIco)),
    ikMpsv: own.find((entry) => entry.ikMpsv)?.ikMpsv ?? null,
  };
}

function factOfAbsence(person: AskedPerson, snapshot: Snapshot | null): AccountFact {
  if (!snapshot) return unknown('Seznam účtů nebyl dosud nahrán.');
  if (!snapshot.complete) return unknown('Osoba v seznamu účtů není, seznam ale není úplný.');
  if (!person.givenNames || !person.familyName || !person.birthDate) {
    return unknown('Bez celého jména a data narození nelze říci, že osoba účet nemá.');
  }
  if (person.username || person.ikMpsv) {
    return unknown('Podání uvádí uživatelské jméno nebo IK MPSV, které v seznamu účtů není.');
  }
  return { kind: 'no', takenAt: snapshot.takenAt.toISOString() };
}

function unknown(because: string): AccountFact {
  return { kind: 'unknown', because };
}

async function currentSnapshot(db: Queryable): Promise<Snapshot | null> {
  const { rows } = await db.query<Snapshot>(
    `select id, taken_at as "takenAt", complete from account_snapshot where state = 'current'`,
  );
  return rows[0] ?? null;
}

/** Every row that could be about the person; it may be many too many, never one too few. */
async function candidates(db: Queryable, snapshot: Snapshot | null, person: AskedPerson): Promise<AccountEntry[]> {
  const { rows } = await db.query<AccountEntry>(
    `select a.given_names as "givenNames", a.family_name as "familyName", a.birth_date as "birthDate", a.username,
            a.ik_mpsv as "ikMpsv", a.application, a.organisation_ico as "organisationIco", a.active,
            coalesce(a.recorded_at, s.taken_at) as "takenAt", a.snapshot_id is null as recorded
       from account a
       left join account_snapshot s on s.id = a.snapshot_id
      cross join name_words($2, $3) as asked
      where (a.snapshot_id = $1 or a.snapshot_id is null)
        and (a.birth_date = $4
             or lower(a.username) = lower($5)
             or lower(a.ik_mpsv) = lower($6)
             or (cardinality(asked) > 0 and (a.name_words @> asked or a.name_words <@ asked)))
      order by a.id`,
    [
      snapshot?.id ?? null,
      person.givenNames,
      person.familyName,
      person.birthDate,
      person.username?.trim() || null,
      person.ikMpsv?.trim() || null,
    ],
  );
  return rows;
}

function distinct<T extends string>(values: (T | null)[]): T[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}
