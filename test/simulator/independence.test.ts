import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../src/simulator');

test('the simulator shares no code with what it tests: no imports from outside its folder, and not the SOAP library', async () => {
  const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const offending: string[] = [];
  for (const name of names) {
    const source = await readFile(join(root, name), 'utf8');
    for (const [, specifier = ''] of source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)) {
      const outside = specifier.startsWith('.') && relative(root, join(root, name, '..', specifier)).startsWith('..');
      if (outside || specifier === 'soap') offending.push(`${name}: ${specifier}`);
    }
  }

  expect(names).toContain('server.ts');
  expect(offending).toEqual([]);
});
