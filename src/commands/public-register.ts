import { czechTime } from '../intake/health.ts';
import type { AresEntry } from '../registers/ares-cache.ts';
import { czechDate } from '../validation/czech.ts';
import { legalFormName, membersInWords } from '../validation/public-register.ts';
import { aresTrouble } from './ares-words.ts';
import { age } from './status.ts';

/** What is kept of the public register's answer about one organisation, and how old it is. */
export function aresFacts(entry: AresEntry, now: Date): [label: string, value: string | null][] {
  const { outcome, answeredAt, askedAt, failureCode, statutory } = entry;
  const body = statutory
    ? membersInWords(statutory).join('; ') || 'neuveden'
    : 'pro tuto organizaci se ve veřejném rejstříku nevede';
  return [
    ['stav k', answeredAt ? `${czechTime(answeredAt)} (${age(answeredAt, now)})` : 'odpověď zatím není'],
    ['poslední dotaz', failureCode && `${czechTime(askedAt)}: ${aresTrouble(failureCode)}`],
    ['název', outcome === 'not_found' ? 'organizaci s tímto IČO ARES nezná' : entry.name],
    ['právní forma', entry.legalForm && legalFormName(entry.legalForm)],
    ['sídlo', entry.seat?.text ?? null],
    ['zánik', entry.endedOn && czechDate(entry.endedOn)],
    ['statutární orgán', outcome === 'found' ? body : null],
    ['způsob jednání', statutory?.acting ?? null],
  ];
}
