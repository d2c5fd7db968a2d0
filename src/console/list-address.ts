import { type CaseStatus, statusNames } from '../cases/decisions.ts';
import type { SearchTerms, WorkFilter } from '../cases/work-list.ts';
import { assessments } from '../commands/words.ts';
import type { Assessment } from '../validation/judgement.ts';

/** A list of cases as an address says it: nothing in it is about anybody, what was typed is named by an id. */
export type ListAddress = {
  status: CaseStatus | 'all';
  assessment: Assessment | null;
  from: string | null;
  to: string | null;
  search: string | null;
};

export type ListQuery = Partial<Record<keyof ListAddress | 'after' | 'done', unknown>>;

/** What the query of an address asks for; what makes no sense is left out. */
export function readAddress(query: ListQuery): ListAddress {
  const { status, assessment, from, to, search } = query;
  return {
    status: status === 'all' || isKey(statusNames, status) ? (status as CaseStatus | 'all') : 'pending',
    assessment: isKey(assessments, assessment) ? (assessment as Assessment) : null,
    from: readDay(from),
    to: readDay(to),
    search: typeof search === 'string' && /^[\w-]{1,16}$/.test(search) ? search : null,
  };
}

/** The query of the address, `?…`, or nothing for the list that everybody begins with. */
export function queryOf(list: ListAddress, more: Record<string, string | number | null> = {}): string {
  const parts = new URLSearchParams();
  if (list.status !== 'pending') parts.set('status', list.status);
  for (const name of ['assessment', 'from', 'to', 'search'] as const) {
    const value = list[name];
    if (value !== null) parts.set(name, value);
  }
  for (const [name, value] of Object.entries(more)) if (value !== null) parts.set(name, String(value));
  return parts.size === 0 ? '' : `?${parts}`;
}

export function filterOf(list: ListAddress, terms: SearchTerms | null): WorkFilter {
  return {
    status: list.status === 'all' ? null : list.status,
    assessment: list.assessment,
    receivedFrom: list.from,
    receivedTo: list.to,
    terms,
  };
}

/** The id of a case, or null. */
export function readCaseId(value: unknown): string | null {
  return typeof value === 'string' && /^P\d{6,18}$/.test(value) ? value : null;
}

function isKey(names: Record<string, string>, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(names, value);
}

/** A day of the calendar, YYYY-MM-DD, or null for what is none. */
export function readDay(value: unknown): string | null {
  if (typeof value !== 'string' || !/^(19|20)\d\d-\d\d-\d\d$/.test(value)) return null;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : null;
}
