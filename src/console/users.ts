import { createHash, randomInt } from 'node:crypto';
import type { Db, Queryable, Tx } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import type { OidcIdentity } from './oidc.ts';
import { hashPassword, passwordFits } from './password.ts';

export const userRoles = ['viewer', 'operator', 'approver', 'administrator'] as const;
export type UserRole = (typeof userRoles)[number];

export const isUserRole = (value: unknown): value is UserRole => userRoles.includes(value as UserRole);

export type User = {
  name: string;
  role: UserRole;
  /** how they prove who they are */
  login: 'local' | 'oidc';
  createdAt: Date;
  disabledAt: Date | null;
};

const userColumns = `name, role, case when oidc_issuer is null then 'local' else 'oidc' end as login,
                     created_at as "createdAt", disabled_at as "disabledAt"`;

const namePattern = /^[a-z0-9][a-z0-9._-]{1,63}$/;

/**
 * Creates a console user, or gives an existing one a new role and password (and thereby ends their sessions). Throws
 * `operator` for one who logs in by OpenID Connect: they have no password here, and their role comes from the provider.
 */
export async function putUser(
  db: Queryable,
  name: string,
  role: string,
  password: string,
): Promise<'created' | 'changed'> {
  if (!namePattern.test(name)) {
    throw new Failure(
      'operator',
      'user-name',
      'Jméno uživatele má 2 až 64 znaků: malá písmena bez diakritiky, číslice, tečka, pomlčka.',
    );
  }
  if (!isUserRole(role)) {
    throw new Failure('operator', 'user-role', `Role je jedna z: ${userRoles.join(', ')}.`);
  }
  if (password.length < 12 || password.length > 256) {
    throw new Failure('operator', 'user-password', 'Heslo má mít 12 až 256 znaků.');
  }
  const { rows } = await db.query<{ created: boolean }>(
    `insert into console_user (name, role, password_hash) values ($1, $2, $3)
     on conflict (name) do update
       set role = excluded.role, password_hash = excluded.password_hash, disabled_at = null, sessions_valid_from = clock_timestamp()
       where console_user.oidc_issuer is null
     returning xmax = 0 as created`,
    [name, role, await hashPassword(password)],
  );
  if (!rows[0])
    throw new Failure('operator', 'user-oidc', `Uživatel ${name} se přihlašuje přes OpenID Connect; heslo tu nemá.`);
  return rows[0].created ? 'created' : 'changed';
}

/** Ends a user's access and sessions at once; false when there is none of that name. */
export async function disableUser(db: Queryable, name: string): Promise<boolean> {
  const { rowCount } = await db.query(
    'update console_user set disabled_at = coalesce(disabled_at, now()), sessions_valid_from = clock_timestamp() where name = $1',
    [name],
  );
  return rowCount === 1;
}

/** Lets in again whom `disableUser` kept out, with the password they had; false when there is none of that name. */
export async function enableUser(db: Queryable, name: string): Promise<boolean> {
  const { rowCount } = await db.query('update console_user set disabled_at = null where name = $1', [name]);
  return rowCount === 1;
}

export async function listUsers(db: Db): Promise<User[]> {
  const { rows } = await db.query<User>(`select ${userColumns} from console_user order by name`);
  return rows;
}

export type PasswordOutcome =
  | { kind: 'authenticated'; user: User }
  /** `name`: of the user whose password was tried; null when there is none */
  | { kind: 'refused'; name: string | null };

/** Who has this name and password. Takes the same time whether or not the name exists. */
export async function authenticate(db: Db, name: string, password: string): Promise<PasswordOutcome> {
  const { rows } = await db.query<User & { hash: string | null }>(
    `select ${userColumns}, password_hash as hash from console_user where name = $1`,
    [namePattern.test(name) ? name : ''],
  );
  const { hash = null, ...user } = rows[0] ?? {};
  const fits = await passwordFits(password, hash);
  if (!('name' in user)) return { kind: 'refused', name: null };
  return fits && !user.disabledAt ? { kind: 'authenticated', user } : { kind: 'refused', name: user.name };
}

/** The user of a session begun at `since`; null when disabled since, or when the password was changed. */
export async function userOfSession(db: Db, name: string, since: Date): Promise<User | null> {
  const { rows } = await db.query<User>(
    `select ${userColumns} from console_user where name = $1 and disabled_at is null and sessions_valid_from <= $2`,
    [name, since],
  );
  return rows[0] ?? null;
}

/**
 * The user whom the provider calls by this issuer and subject, made at the first login; the role is the one it says now.
 * Without a role an existing user's sessions end. Null: there is no such user and none is made.
 */
export async function userOfIdentity(tx: Tx, { issuer, subject, username, role }: OidcIdentity): Promise<User | null> {
  const known = await tx.query<User>(
    `update console_user
        set role = coalesce($3, role), sessions_valid_from = case when $3 is null then clock_timestamp() else sessions_valid_from end
      where oidc_issuer = $1 and oidc_subject = $2
     returning ${userColumns}`,
    [issuer, subject, role],
  );
  if (known.rows[0] || role === null) return known.rows[0] ?? null;
  const digest = createHash('sha256').update(`${issuer}\n${subject}`).digest('hex');
  for (const name of [...plainName(username), `oidc-${digest.slice(0, 20)}`]) {
    const { rows } = await tx.query<User>(
      `insert into console_user (name, role, oidc_issuer, oidc_subject) values ($1, $2, $3, $4)
       on conflict do nothing returning ${userColumns}`,
      [name, role, issuer, subject],
    );
    if (rows[0]) return rows[0];
  }
  // Two first logins of one person at once: the other one was first.
  const { rows } = await tx.query<User>(
    `select ${userColumns} from console_user where oidc_issuer = $1 and oidc_subject = $2`,
    [issuer, subject],
  );
  return rows[0] ?? null;
}

/** The provider's name for somebody as a name here, without what follows @; none when it cannot be one. */
function plainName(username: string | null): string[] {
  const name = (username ?? '').replace(/@.*/s, '').toLowerCase();
  return namePattern.test(name) ? [name] : [];
}

/** Twenty characters without look-alikes, about 98 bits. */
export function generatePassword(): string {
  const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
