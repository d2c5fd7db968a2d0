/**
 * A value as text for a jsonb parameter. Text from outside may hold NUL or half of a surrogate pair, which jsonb
 * refuses; they carry no meaning and are dropped or replaced.
 */
export function jsonb(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    typeof part === 'string' ? part.toWellFormed().replaceAll('\0', '') : part,
  );
}
