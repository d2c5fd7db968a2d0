import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ruleTitles } from '../../src/validation/rules/titles.ts';

test('every rule has a section of the same title in the guide for operators', async () => {
  const guide = await readFile(new URL('../../docs/rules.md', import.meta.url), 'utf8');
  const sections = [...guide.matchAll(/^### <a id="([RA]-\d\d)"><\/a>\1 – (.+)$/gm)].map((match) => [
    match[1]!,
    match[2]!,
  ]);

  expect(Object.fromEntries(sections)).toEqual(ruleTitles);
});
