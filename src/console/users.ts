import { randomInt } from 'node:crypto';
import type { Db, Queryable } from '../db/pool.ts';
import { Failure } from '../errors.ts';
import { hashPassword, passwordFits } from './password.ts';

export const userRoles = ['viewer', 'operator', 'approver', 'administrator'] as const;
export type UserRole = (typeof userRoles)[number];

export type User = { name: string; role: UserRole; createdAt: Date; disabledAt: Date | null };

const namePattern = /^[a-z0-9][a-z0-9._-]{1,63}$/;

/** Creates a console user, or gives an existing one a new role and password (and thereby ends their sessions). */
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
  if (!userRoles.includes(role as UserRole)) {
    throw new Failure('operator', 'user-role', `Role je jedna z: ${userRoles.join(', ')}.`);
  }
  if (password.length < 12 || password.length > 256) {
    throw new Failure('operator', 'user-password', 'Heslo má mít 12 až 256 znaků.');
  }
  const { rows } = await db.query<{ created: boolean }>(
    `insert into console_user (name, role, password_hash) values ($1, $2, $3)
     on conflict (name) do update
       set role = excluded.role, password_hash = excluded.password_hash, disabled_at = null, sessions_valid_from = clock_timestamp()
     returning xmax = 0 as created`,
    [name, role, await hashPassword(password)],
  );
  return rows[0]!.created ? 'created' : 'changed';
}

/** Ends a user's access and sessions at once; false when there is none of that name. */
export async function disableUser(db: Queryable, name: string): Promise<boolean> {
  const { rowCount } = await db.query(
    'update console_user set disabled_at = coalesce(disabled_at, now()), sessions_valid_from = clock_timestamp() where name = $1',
    [name],
  );
  return rowCount === 1;
}

export async function listUsers(db: Db): Promise<User[]> {
  const { rows } = await db.query('select name, role, created_at, disabled_at from console_user order by name');
  return rows.map((row) => ({
    name: row.name,
    role: row.role,
    createdAt: row.created_at,
    disabledAt: row.disabled_at,
  }));
}

/** The user of this name and password, or null. Takes the same time whether or not the name exists. */
export async function authenticate(db: Db, name: string, password: string): Promise<User | null> {
  const { rows } = await db.query(
    'select name, role, created_at, disabled_at, password_hash from console_user where name = $1 and disabled_at is null',
    [namePattern.test(name) ? name : ''],
  );
  const row = rows[0];
  if (!(await passwordFits(password, row?.password_hash ?? null))) return null;
  return { name: row.name, role: row.role, createdAt: row.created_at, disabledAt: null };
}

/** The user of a session begun at `since`; null when disabled since, or when the password was changed. */
export async function userOfSession(db: Db, name: string, since: Date): Promise<User | null> {
  const { rows } = await db.query(
    `select name, role, created_at from console_user
      where name = $1 and disabled_at is null and sessions_valid_from <= $2`,
    [name, since],
  );
  return rows[0] ? { name: rows[0].name, role: rows[0].role, createdAt: rows[0].created_at, disabledAt: null } : null;
}

/** Twenty characters without look-alikes, about 98 bits. */
export function generatePassword(): string {
  const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
  const group = () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
