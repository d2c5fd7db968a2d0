import { maskBirthNumbers } from '../classification/birth-number.ts';

const digest = /^[0-9a-f]{64}$/;

/**
 * The value with birth numbers masked in every text of it, however it got there (an e-mail address, a line that two
 * fields share): the last look before something derived is written. Digests and keys of acts stay as they are.
 */
export function masked<T>(value: T): T {
  if (typeof value === 'string') return (digest.test(value) ? value : maskBirthNumbers(value)) as T;
  if (Array.isArray(value)) return value.map(masked) as T;
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, masked(part)])) as T;
}
