import { randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { SearchTerms } from '../cases/work-list.ts';
import { typedText } from './typed-text.ts';

declare module '@fastify/secure-session' {
  interface SessionData {
    searches: KeptSearch[];
  }
}

type KeptSearch = { id: string; terms: SearchTerms };

/** A cookie has at most 4096 bytes, encrypted and with the rest of the session. */
const mostBytes = 1800;
const longestTerm = 80;

/**
 * Keeps what was searched for in the session, which is encrypted in the browser's cookie, and returns the id that stands
 * for it in addresses: names of people belong into no address, history or log. The latest few are kept, so that several
 * tabs have their own.
 */
export function keepSearch(request: FastifyRequest, terms: SearchTerms): string {
  const id = randomBytes(6).toString('base64url');
  const searches = [...(request.session.get('searches') ?? []), { id, terms }];
  while (searches.length > 1 && Buffer.byteLength(JSON.stringify(searches)) > mostBytes) searches.shift();
  request.session.set('searches', searches);
  return id;
}

/** What the id stands for; null when it is of another session or too many were made since. */
export function recallSearch(request: FastifyRequest, id: string): SearchTerms | null {
  return request.session.get('searches')?.find((search) => search.id === id)?.terms ?? null;
}

/** Terms as typed into the form, or null when nothing was. */
export function readTerms(body: Record<string, unknown>): SearchTerms | null {
  const typed = (name: keyof SearchTerms) => {
    const text = typedText(body[name]).trim().slice(0, longestTerm);
    return text === '' ? null : text;
  };
  const terms = {
    number: typed('number'),
    person: typed('person'),
    organisation: typed('organisation'),
    text: typed('text'),
  };
  return Object.values(terms).some((term) => term !== null) ? terms : null;
}
