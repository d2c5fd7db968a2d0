/**
 * How a failure is to be met:
 * - `retry`: passes by itself (a timeout, a deadlock, "try again" from ISDS); repeat with a growing pause, up to a limit
 * - `throttled`: the other side asks for fewer calls; wait longer before the next one
 * - `permanent`: repeating is pointless; record it against the one thing concerned
 * - `credentials`: the login was refused; stop every call and tell a person
 * - `operator`: a person has to change something (configuration, rights, a paused part)
 * - `ours`: we broke the other side's rules; a defect of podatelna
 */
export type FailureKind = 'retry' | 'throttled' | 'permanent' | 'credentials' | 'operator' | 'ours';

/**
 * Thrown at the borders, where foreign codes are translated. `message` is one sentence for the person who can act
 * on it and never holds personal data or secrets; `code` is stable and short (`isds-1219`, `http-503`, `timeout`).
 */
export class Failure extends Error {
  override readonly name: string = 'Failure';
  readonly kind: FailureKind;
  readonly code: string;

  constructor(kind: FailureKind, code: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.kind = kind;
    this.code = code;
  }
}
