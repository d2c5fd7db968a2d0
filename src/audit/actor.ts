import { userInfo } from 'node:os';

/**
 * The user of the operating system at whose command this process runs: `os:podatelna`, and who it was before sudo,
 * as sudo says. A user without a name (a container run under a number) is named by the number.
 */
export function osActor(environment: NodeJS.ProcessEnv = process.env): string {
  const before = environment.SUDO_USER?.trim();
  return `os:${osUser()}${before ? ` sudo:${before.slice(0, 64)}` : ''}`;
}

/** A user of the console by name. */
export function consoleActor(name: string): string {
  return `console:${name}`;
}

/** Name of the user of the operating system, or `uid:1234` for one without a name. */
export function osUser(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid:${process.getuid?.() ?? 'unknown'}`;
  }
}

/** Somebody who has not said, or not proved, who they are; no name of a user can be `?`. */
export const unknownActor = 'console:?';
