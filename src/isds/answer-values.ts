import type { AnswerElement } from './answer.ts';
import { isdsNamespace } from './answer.ts';

/** Children of that name in the ISDS namespace. */
export const childrenOf = (parent: AnswerElement | null, name: string): AnswerElement[] =>
  parent?.children.filter((child) => child.name === name && child.namespace === isdsNamespace) ?? [];

/** The first such child, null when there is none or it is nil. */
export function childOf(parent: AnswerElement | null, name: string): AnswerElement | null {
  const child = childrenOf(parent, name)[0];
  return child && !child.nil ? child : null;
}

/**
 * The text of a child as the sender wrote it: trimmed, without control characters (Postgres takes no NUL), cut at
 * `longest` characters; null when absent, nil or empty.
 */
export function textOf(parent: AnswerElement | null, name: string, longest: number): string | null {
  const text = (childOf(parent, name)?.text ?? '')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .slice(0, longest)
    .toWellFormed()
    .trim();
  return text === '' ? null : text;
}

/** A whole number, null when absent or not one. */
export function integerOf(parent: AnswerElement | null, name: string): number | null {
  const text = childOf(parent, name)?.text.trim() ?? '';
  return /^[+-]?\d{1,15}$/.test(text) ? Number(text) : null;
}

/** An xs:boolean, null when absent or not one. */
export function booleanOf(parent: AnswerElement | null, name: string): boolean | null {
  return parseBoolean(childOf(parent, name)?.text);
}

export function parseBoolean(text: string | undefined): boolean | null {
  const word = text?.trim().toLowerCase();
  if (word === 'true' || word === '1') return true;
  if (word === 'false' || word === '0') return false;
  return null;
}
