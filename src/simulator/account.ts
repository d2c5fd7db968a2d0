import { createHash, timingSafeEqual } from 'node:crypto';

/** How long a login stays refused after too many wrong passwords (facts: intruderDetected). */
const lockedForMs = 60 * 60_000;

export type PasswordCheck = 'right' | 'wrong' | 'expired' | 'locked';

/** The one account of the simulated box; what is here can be changed while the simulator runs. */
export class Account {
  readonly username: string;
  /** userPrivils, decimal sum of bits: 1 read, 2 read personal, 8 view lists, 16 search … */
  privileges: number;
  /** null: the password does not expire */
  passwordExpiresAt: Date | null;
  #password: string;
  #lockAfter: number | null;
  #wrong = 0;
  #lockedUntil = 0;

  /** `lockAfter` wrong passwords in a row lock the account for an hour; null: never. */
  constructor(
    login: { username: string; password: string },
    privileges: number,
    passwordExpiresAt: Date | null,
    lockAfter: number | null,
  ) {
    this.username = login.username;
    this.#password = login.password;
    this.privileges = privileges;
    this.passwordExpiresAt = passwordExpiresAt;
    this.#lockAfter = lockAfter;
  }

  /** A new password, as after a change in the portal; it also unlocks the account. */
  setPassword(password: string, expiresAt: Date | null): void {
    this.#password = password;
    this.passwordExpiresAt = expiresAt;
    this.unlock();
  }

  unlock(): void {
    this.#wrong = 0;
    this.#lockedUntil = 0;
  }

  lockedAt(now: Date): boolean {
    return now.getTime() < this.#lockedUntil;
  }

  /** Judges an Authorization header. A locked account refuses the right password too. */
  check(authorization: string | undefined, now: Date): PasswordCheck {
    if (this.lockedAt(now)) return 'locked';
    const asked = `Basic ${Buffer.from(`${this.username}:${this.#password}`).toString('base64')}`;
    if (!sameText(authorization ?? '', asked)) {
      if (authorization !== undefined) this.#countWrong(now);
      return 'wrong';
    }
    this.#wrong = 0;
    return this.passwordExpiresAt && now >= this.passwordExpiresAt ? 'expired' : 'right';
  }

  #countWrong(now: Date): void {
    this.#wrong += 1;
    if (this.#lockAfter === null || this.#wrong < this.#lockAfter) return;
    this.#wrong = 0;
    this.#lockedUntil = now.getTime() + lockedForMs;
  }
}

export function sameText(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
