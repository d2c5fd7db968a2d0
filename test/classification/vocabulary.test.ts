import { describe, expect, test } from 'vitest';
import { plain } from '../../src/classification/folded.ts';
import * as labels from '../../src/classification/forms/usual-labels.ts';
import * as accounts from '../../src/classification/vocabulary/accounts.ts';
import * as changes from '../../src/classification/vocabulary/changes.ts';
import * as consents from '../../src/classification/vocabulary/consents.ts';
import * as envelope from '../../src/classification/vocabulary/envelope.ts';
import * as falseFriends from '../../src/classification/vocabulary/false-friends.ts';
import * as forWhom from '../../src/classification/vocabulary/for-whom.ts';
import * as held from '../../src/classification/vocabulary/held.ts';
import * as notAsked from '../../src/classification/vocabulary/not-asked.ts';
import * as papers from '../../src/classification/vocabulary/papers.ts';
import * as requests from '../../src/classification/vocabulary/requests.ts';
import * as roles from '../../src/classification/vocabulary/roles.ts';
import * as software from '../../src/classification/vocabulary/software.ts';
import * as support from '../../src/classification/vocabulary/support.ts';
import * as typos from '../../src/classification/vocabulary/typos.ts';
import type { Word } from '../../src/classification/vocabulary/word.ts';

const places = {
  envelope,
  requests,
  accounts,
  held,
  notAsked,
  forWhom,
  consents,
  changes,
  support,
  roles,
  papers,
  software,
  falseFriends,
  labels,
};

function wordsOf(place: object): [list: string, Word][] {
  return Object.entries(place).flatMap(([list, held]) => {
    const words: unknown[] = Array.isArray(held) ? held : typeof held === 'object' ? Object.values(held) : [];
    const all = 'pattern' in Object(held) ? [held] : words;
    return all
      .filter((one): one is Word => one instanceof Object && 'pattern' in one)
      .map((one): [string, Word] => [list, one]);
  });
}

const everyWord = Object.entries(places).flatMap(([place, held]) =>
  wordsOf(held).map(([list, word]): [string, Word] => [`${place}.${list}: ${word.because}`, word]),
);

describe('every word of the vocabulary has its reason, and is found as people write it', () => {
  test.each(everyWord)('%s', (_name, { pattern, because, like }) => {
    expect(because.length).toBeGreaterThan(5);
    expect(like.length).toBeGreaterThan(0);
    for (const written of like) {
      expect(plain(written)).toMatch(pattern);
      expect(plain(written.toLocaleUpperCase('cs'))).toMatch(pattern);
      expect(plain(written.normalize('NFD'))).toMatch(pattern);
    }
    // A pattern with the flag g would remember where it stopped.
    expect(pattern.flags).toBe(pattern.flags.replace(/[gy]/g, ''));
  });

  test('there is enough of it to be a vocabulary', () => {
    expect(everyWord.length).toBeGreaterThan(120);
  });
});

test('„odvolání“, „povolení“, „pověření“ and the names of the applications are no signals alone', () => {
  for (const word of [
    'odvolání',
    'povolení',
    'pověření',
    'rodina',
    'senior',
    'poskytovatel',
    'registrace',
    'námitky',
  ]) {
    for (const { signal, pattern } of envelope.envelopeSignals) {
      expect({ word, signal, matches: pattern.test(plain(word)) }).toEqual({ word, signal, matches: false });
    }
  }
});

test('stems that are mended are long enough and are not kept out themselves', () => {
  for (const { stem, because } of typos.mendedStems) {
    expect(stem).toMatch(/^[a-z]{6,}$/);
    expect(because.length).toBeGreaterThan(5);
    expect(typos.notTypos.some((kept) => stem.startsWith(kept.stem))).toBe(false);
  }
});
